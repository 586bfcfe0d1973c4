"""Choices clearly behind get fewer paths, and no answer is the worse for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from benchmarks.instances import pipeline
from tests.engine.pipelines import DREAM, asked, modelled

from showup.engine.advice import Choice
from showup.engine.narrowing import still_in
from showup.engine.policy.choosing import job_values
from showup.engine.ranking import VALUE, Outcomes, order_of
from showup.engine.resolution import EXACT
from showup.engine.setting import middle
from showup.engine.simulation.draws import draw_settings
from showup.engine.simulation.rounds import ROUNDS, simulate_settings, summed_up
from showup.engine.simulation.simulate import StoppedError
from showup.engine.situation import Beliefs
from showup.engine.tables.model import skeleton

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from showup.engine.simulation.rounds import Narrow
    from showup.engine.situation import Situation

    Floats = NDArray[np.float64]

SETTINGS, PATHS = 32, 24
DAYS = tuple(Choice("go", "a", day) for day in range(5))


def played(situation: Situation, narrow: Narrow | None, threads: int = 2) -> Outcomes:
    settings = draw_settings(situation, SETTINGS, 1)
    means, spread = simulate_settings(
        situation,
        settings,
        job_values(modelled(situation)),
        resolution=EXACT,
        paths=PATHS,
        seed=1,
        threads=threads,
        narrow=narrow,
    )
    choices = tuple(choice for _, choice in skeleton(situation, EXACT).choices)
    return Outcomes(choices, settings, means, spread)


def narrowed(situation: Situation, threads: int = 2) -> tuple[Outcomes, list[list[int]]]:
    """Return what elimination found, and which choices it kept after each round."""
    settings = draw_settings(situation, SETTINGS, 1)
    choices = tuple(choice for _, choice in skeleton(situation, EXACT).choices)
    rounds: list[list[int]] = []

    def narrow(means: Floats, spread: Floats, paths: int) -> Sequence[int]:
        rounds.append(still_in(Outcomes(choices, settings, means, spread), paths))
        return rounds[-1]

    return played(situation, narrow, threads), rounds


def test_what_is_best_without_elimination_is_never_left_behind() -> None:
    fewer = 0
    for seed in range(200):
        situation = pipeline(seed, 2)
        best = order_of(played(situation, None))[0]
        outcomes, rounds = narrowed(situation)
        assert all(best in kept for kept in rounds), seed
        fewer += len(rounds[-1]) < len(outcomes.choices)
    assert fewer > 100  # there is something to leave behind in most


def test_chance_leaves_the_best_of_six_days_behind_less_often_than_it_is_said_to() -> None:
    rng = np.random.default_rng(5)
    usual, dropped, trials = middle(Beliefs()), 0, 1500
    choices = (*DAYS, Choice("decline", "a"))
    for _ in range(trials):
        true = rng.uniform(0, 0.4, len(choices))
        paths = true + rng.normal(0, 2.0, (16, 20, len(choices)))
        means = np.zeros((16, len(choices), 6))
        means[:, :, VALUE] = paths.mean(axis=1)
        means[:, :, 4] = 5.0
        spread = np.zeros((16, 4, len(choices), len(choices)))
        spread[:, VALUE] = np.array([np.cov(each.T) for each in paths]) / 20
        kept = still_in(Outcomes(choices, (usual,) * 16, means, spread), 20)
        dropped += int(true[:5].argmax()) not in kept
    assert dropped / trials <= 0.0003


def test_who_stays_gets_the_paths_of_who_is_left_behind() -> None:
    situation = pipeline(7, 3)
    outcomes, rounds = narrowed(situation)
    usual = played(situation, None)
    assert 2 <= len(rounds[-1]) < len(outcomes.choices)
    for number in range(len(outcomes.choices)):
        mine, theirs = (each.spread[:, VALUE, number, number].sum() for each in (outcomes, usual))
        assert (mine < theirs) == (number in rounds[-1])


def test_means_over_fewer_of_the_same_paths_covary_as_they_should() -> None:
    rng = np.random.default_rng(1)
    luck = rng.normal(size=(400, 30, 1))
    noise = [rng.normal(size=(400, 30, 1)) for _ in range(2)]
    runs = [
        np.concatenate(
            [np.repeat(luck[:, :many] + own[:, :many], 6, axis=2), np.zeros((400, many, 3))], axis=2
        )
        for own, many in zip(noise, (30, 10), strict=True)
    ]
    means, spread = summed_up(runs)
    among_settings = np.cov(means[:, :, VALUE].T)
    assert spread[:, VALUE].mean(axis=0) == pytest.approx(among_settings, rel=0.15)
    assert spread[:, VALUE].mean(axis=0)[0, 1] == pytest.approx(1 / 30, rel=0.1)


def test_elimination_is_the_same_on_any_number_of_threads_and_can_be_stopped() -> None:
    situation = asked(8, DREAM)
    one, several = narrowed(situation, threads=1)[0], narrowed(situation, threads=3)[0]
    assert np.array_equal(one.means, several.means)
    assert np.array_equal(one.spread, several.spread)
    asked_to_stop = 0

    def stop() -> bool:
        nonlocal asked_to_stop
        asked_to_stop += 1
        return asked_to_stop > SETTINGS + 3  # in the second round

    with pytest.raises(StoppedError):
        simulate_settings(
            situation,
            draw_settings(situation, SETTINGS, 1),
            job_values(modelled(situation)),
            resolution=EXACT,
            paths=PATHS,
            seed=1,
            threads=1,
            narrow=lambda means, _, __: range(means.shape[1]),
            should_stop=stop,
        )


def test_progress_runs_from_round_to_round_up_to_the_end() -> None:
    situation = asked(8)
    seen: list[float] = []
    simulate_settings(
        situation,
        draw_settings(situation, 4, 1),
        job_values(modelled(situation)),
        resolution=EXACT,
        paths=PATHS,
        seed=1,
        threads=1,
        narrow=lambda _, __, ___: [0, 1],
        progress=seen.append,
    )
    assert seen == sorted(seen)
    assert seen[-1] == 1.0
    assert len(seen) == 4 * ROUNDS + 1
