"""The answer to the open decision of a situation.

Rollout (Bertsekas, Tsitsiklis and Wu 1997): each choice is followed, in simulation, by
the policy at the middle of all beliefs, which is what the seeker can follow, while
the dynamics are those of each plausible setting. The best mean over settings wins; the
share of settings in which it is best says how sure that is.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

import numpy as np

from showup.engine.advice import Advice
from showup.engine.checks import SituationError, check
from showup.engine.exact.solver import PARTS, solve_exact
from showup.engine.narrowing import still_in
from showup.engine.orders.planning import planned
from showup.engine.policy.choosing import usual_values
from showup.engine.ranking import (
    PEOPLE,
    VALUE,
    Outcomes,
    closeness,
    contrast,
    order_of,
    ranked,
    side,
    subset,
)
from showup.engine.resolution import EXACT, Resolution
from showup.engine.simulation.draws import draw_settings
from showup.engine.simulation.rounds import simulate_settings
from showup.engine.simulation.simulate import NOISY, in_threads
from showup.engine.tables.model import compile_situation, skeleton

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from showup.engine.advice import Choice
    from showup.engine.setting import Setting
    from showup.engine.situation import Situation
    from showup.engine.tables.model import Model

ENGINE_VERSION = "4"
MOST_PATHS, FEWEST_PATHS = 192, 8  # a setting and choice, on average
PATIENCE = 1280  # paths times opportunities that a page has time for
SETTINGS = 64
FEW = 8  # opportunities that count as few
# As fine as lets every pair be corrected; beyond, two days a step.
USUAL = {1: Resolution(1, 5), 2: Resolution(1, 5), 3: Resolution(1, 3)}
_FEWEST_WITHOUT = 0.25  # share of settings at G = 0 that is enough to repeat the answer there

Method = Literal["exact", "rollout"]
if TYPE_CHECKING:
    Floats = NDArray[np.float64]


def usual_resolution(situation: Situation, method: Method = "rollout") -> Resolution:
    """Return how finely the model is cut for people: by days up to three opportunities.

    Measured: with more, two days with all pairs corrected beat one day with some of them.
    """
    if method == "exact":
        return EXACT
    jobs = len(situation.opportunities)
    return USUAL[jobs] if jobs in USUAL else Resolution(step_days=2)


def usual_paths(situation: Situation) -> int:
    """Return the paths people get: their error stays well below what is too close to call."""
    fitting = PATIENCE // max(1, len(situation.opportunities))
    return min(MOST_PATHS, max(FEWEST_PATHS, fitting))


def advise(
    situation: Situation,
    *,
    method: Method = "rollout",
    seed: int = 1,
    paths: int | None = None,
    settings: int = SETTINGS,
    threads: int | None = None,
    resolution: Resolution | None = None,
    progress: Callable[[float], None] | None = None,
    should_stop: Callable[[], bool] | None = None,
) -> Advice:
    """Rank what can be done now, and say how sure the ranking is.

    `paths` are simulated for each setting and choice (None: `usual_paths`); `settings` are
    drawn. The same seed gives the same answer on any number of threads. Raises
    SituationError where the situation contradicts itself, StoppedError when `should_stop`
    says so.
    """
    faults = check(situation)
    if faults:
        raise SituationError(faults)
    cut = usual_resolution(situation, method) if resolution is None else resolution
    drawn = draw_settings(situation, settings, seed)
    budget = usual_paths(situation) if paths is None else paths
    runner = _Runner(situation, method, seed, budget, cut, threads, progress, should_stop)
    outcomes = runner(drawn)
    without = np.array([s.practice_gain == 0 for s in drawn])
    if without.mean() >= _FEWEST_WITHOUT:
        no_practice = subset(outcomes, without)
    else:
        no_practice = runner(tuple(replace(s, practice_gain=0.0) for s in drawn))
    return _answer(situation, outcomes, no_practice, runner)


@dataclass(frozen=True)
class _Runner:
    """Runs every choice under given settings, by the method asked for."""

    situation: Situation
    method: Method
    seed: int
    paths: int
    cut: Resolution
    threads: int | None
    progress: Callable[[float], None] | None
    should_stop: Callable[[], bool] | None

    def __call__(self, settings: Sequence[Setting]) -> Outcomes:
        choices = tuple(choice for _, choice in skeleton(self.situation, self.cut).choices)
        run = self._exactly if self.method == "exact" else self._simulated
        means, spread = run(settings, choices)
        return Outcomes(choices, tuple(settings), means, spread)

    @property
    def _threads(self) -> int:
        return self.threads or min(8, os.cpu_count() or 1)

    def _model(self, setting: Setting) -> Model:
        return compile_situation(self.situation, resolution=self.cut, setting=setting)

    def _simulated(
        self, settings: Sequence[Setting], choices: tuple[Choice, ...]
    ) -> tuple[Floats, Floats]:
        def narrow(means: Floats, spread: Floats, paths: int) -> list[int]:
            return still_in(Outcomes(choices, tuple(settings), means, spread), paths)

        means, spread = simulate_settings(
            self.situation,
            settings,
            usual_values(self.situation, self.cut, self._threads),
            resolution=self.cut,
            paths=self.paths,
            seed=self.seed,
            threads=self._threads,
            narrow=narrow,
            progress=self.progress,
            should_stop=self.should_stop,
        )
        return _held_open(choices, means, spread)

    def _exactly(
        self, settings: Sequence[Setting], choices: tuple[Choice, ...]
    ) -> tuple[Floats, Floats]:
        def one(number: int) -> Floats:
            return solve_exact(self._model(settings[number]), parts=PARTS).outcomes

        found = in_threads(one, len(settings), self._threads, self.progress, self.should_stop)
        means = np.array(found)
        many = len(choices)
        return means, np.zeros((len(settings), NOISY, many, many))


def _held_open(choices: tuple[Choice, ...], means: Floats, spread: Floats) -> tuple[Floats, Floats]:
    """Make holding an offer worth turning it down at least: held, it can still be turned down."""
    place = {choice.verb: number for number, choice in enumerate(choices)}
    hold, no = place.get("hold"), place.get("turn_down")
    if hold is None or no is None:
        return means, spread
    if means[:, hold, VALUE].mean() < means[:, no, VALUE].mean():
        means[:, hold] = means[:, no]
        spread[:, :, hold] = spread[:, :, no]
        spread[:, :, :, hold] = spread[:, :, :, no]
    return means, spread


def _answer(
    situation: Situation, outcomes: Outcomes, no_practice: Outcomes, runner: _Runner
) -> Advice:
    order = order_of(outcomes)
    best = outcomes.choices[order[0]]
    share, close = closeness(outcomes)
    dream = any(job.dream for job in situation.opportunities)
    plain_best = outcomes.choices[order_of(no_practice)[0]]
    alone = outcomes.means[:, :, VALUE] - outcomes.means[:, :, PEOPLE]
    without_people = outcomes.choices[order_of(outcomes, alone)[0]]
    rests: list[Literal["practice", "people"]] = []
    if side(plain_best) != side(best):
        rests.append("practice")
    if side(without_people) != side(best):
        rests.append("people")
    goes = side(best) == "take" and not close
    steps, plan = planned(situation, best, resolution=runner.cut, threads=runner.threads, goes=goes)
    return Advice(
        engine=ENGINE_VERSION,
        method=runner.method,
        seed=runner.seed,
        paths=runner.paths,
        settings=len(outcomes.settings),
        ranked=ranked(outcomes),
        too_close=close,
        contrast=contrast(outcomes, has_dream=dream),
        no_practice=contrast(no_practice, has_dream=dream),
        no_practice_best=plain_best,
        rests_on=tuple(rests),
        flips=(),
        order=steps,
        plan=plan,
        side_share=share,
        step_days=runner.cut.step_days,
    )
