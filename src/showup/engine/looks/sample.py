"""A cheaper look at the comparison an answer rests on: fewer settings, the same luck.

The settings are the first of those the answer was averaged over, each with its own random
numbers there, so that what is found here differs from the answer by little, and what two
looks share cancels.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from showup.engine.decide import usual_resolution
from showup.engine.ranking import CLOSE_LEAD, HOURS, IDLE_HOURS, side
from showup.engine.resolution import EXACT, Resolution
from showup.engine.simulation.draws import draw_settings, path_seeds
from showup.engine.simulation.kernels import OUTCOMES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from showup.engine.advice import Advice, Choice, Ranked
    from showup.engine.setting import Setting
    from showup.engine.situation import Situation
    from showup.engine.tables.model import Model

    Floats = NDArray[np.float64]

MOST_A_SIDE = 2
NEAR = 0.1  # points: what is further behind its side's best stays behind it
PUT_OFF = ("move", "ask_first")
MANNERS = (*PUT_OFF, "rehearse")
OFFERED = ("accept", "hold", "turn_down")


@dataclass(frozen=True)
class Sample:
    """Some settings of an answer, with what a simulation in each of them needs."""

    settings: tuple[Setting, ...]
    seeds: tuple[int, ...]  # one a setting
    cut: Resolution
    paths: int
    threads: int


def sample_of(
    situation: Situation, advice: Advice, *, settings: int, paths: int, threads: int | None
) -> Sample:
    """Return the first settings of an answer, and its luck in them."""
    kept = max(1, min(settings, advice.settings))
    cut = EXACT if advice.method == "exact" else usual_resolution(situation)
    seeds = path_seeds(advice.seed, advice.settings)
    return Sample(
        settings=draw_settings(situation, advice.settings, advice.seed)[:kept],
        seeds=tuple(map(int, seeds[:kept])),
        cut=cut,
        paths=max(2, paths),
        threads=threads or min(8, os.cpu_count() or 1),
    )


def facing(advice: Advice) -> tuple[tuple[Choice, ...], tuple[Choice, ...]]:
    """Return what stands for the best side and what for the others, each verb's best day.

    A side's best stands for it, its best plain way (going or declining themselves, say), and
    one more that is close behind.
    """
    best = advice.best.choice
    mine: dict[str, Ranked] = {}
    theirs: dict[str, Ranked] = {}
    for row in advice.ranked:
        if side(row.choice) == side(best):
            mine.setdefault(row.choice.verb, row)
        elif advice.too_close or not _comes_to_the_same(advice, row):
            theirs.setdefault(row.choice.verb, row)
    return _foremost(tuple(mine.values())), _foremost(tuple(theirs.values()))


def _comes_to_the_same(advice: Advice, row: Ranked) -> bool:
    """Say so of an offer's other ways that are as good: what is not close differs in no setting."""
    lead = advice.best.value.mid - row.value.mid
    return row.choice.verb in OFFERED and lead < CLOSE_LEAD


def _foremost(rows: tuple[Ranked, ...]) -> tuple[Choice, ...]:
    kept = [
        row
        for row in rows
        if row is rows[0]
        or row.choice.verb not in MANNERS
        or rows[0].value.mid - row.value.mid < NEAR
    ]
    plain = [row for row in rows if row.choice.verb not in MANNERS][:1]
    others = [row for row in kept if row not in plain][: MOST_A_SIDE - len(plain)]
    return tuple(row.choice for row in (*plain, *others))


def lead_shown(advice: Advice, mine: Sequence[Choice], theirs: Sequence[Choice]) -> float:
    """Return the answer's own lead of its side over the others, in points, 0 or more.

    As in `leader`, putting it off only to decline later stands for no side.
    """
    rows = {row.choice: row for row in advice.ranked}

    def best(choices: Sequence[Choice]) -> float:
        earnest = [
            row.value.mid
            for row in map(rows.__getitem__, choices)
            if row.choice.verb not in PUT_OFF or row.hours >= IDLE_HOURS
        ]
        return max(earnest or [rows[each].value.mid for each in choices])

    return max(0.0, best(mine) - best(theirs))


def leader(runs: Sequence[Floats], choices: Sequence[Choice]) -> tuple[int, Floats]:
    """Return which choice of one side is best, and what it brings path by path.

    `runs` is a choice's paths x (outcomes and controls) each. Putting it off only to decline
    later takes no hours and stands for no side that has another choice.
    """
    values = [steadied(run[:, :1], luck_of(run))[:, 0] for run in runs]
    earnest = [
        at
        for at, (run, choice) in enumerate(zip(runs, choices, strict=True))
        if choice.verb not in PUT_OFF or run[:, HOURS].mean() >= IDLE_HOURS
    ]
    best = max(earnest or range(len(runs)), key=lambda at: float(values[at].mean()))
    return best, values[best]


def action_of(model: Model, choice: Choice) -> int:
    """Return the number of the action that a choice is; KeyError where it isn't open."""
    return {each: number for number, each in model.choices}[choice]


def steadied(noisy: Floats, luck: Floats) -> Floats:
    """Return paths x columns without what they owe to luck whose mean is known to be 0.

    One regression over all paths (Lavenberg and Welch 1981); `luck` is paths x controls.
    """
    slopes = np.linalg.lstsq(luck - luck.mean(axis=0), noisy - noisy.mean(axis=0), rcond=None)[0]
    return np.asarray(noisy - luck @ slopes)


def luck_of(runs: Floats) -> Floats:
    """Return the controls of runs, the last axis of which is outcomes and controls."""
    return runs[..., OUTCOMES:]
