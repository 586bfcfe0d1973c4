"""Which single belief moves the lead most: each at both its ends, all others in the middle.

A one-way sensitivity analysis; the bars, longest first, are known as a tornado (Howard
1988). The same paths are met at every end, so what differs is the belief's doing; that
difference is counted from the answer's own lead.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from showup.engine.advice import Bar
from showup.engine.looks.sample import action_of, facing, lead_shown, leader, sample_of
from showup.engine.policy.choosing import usual_values
from showup.engine.ranking import side
from showup.engine.setting import middle
from showup.engine.simulation.simulate import in_threads, simulate
from showup.engine.tables.model import compile_situation

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from showup.engine.advice import Advice
    from showup.engine.setting import Setting
    from showup.engine.situation import Belief, Situation
    from showup.engine.tables.model import Model

    Floats = NDArray[np.float64]

MOST_PATHS, FEWEST_PATHS = 768, 256
JOB_PATHS = 5120  # paths times opportunities that one end may take


def bars(
    situation: Situation,
    advice: Advice,
    beliefs: Sequence[str],
    *,
    paths: int | None = None,
    threads: int | None = None,
    progress: Callable[[float], None] | None = None,
    should_stop: Callable[[], bool] | None = None,
) -> tuple[Bar, ...]:
    """Return a bar for each belief named, the longest first; none where nothing is compared.

    Raises StoppedError when `should_stop` says so; it is asked after every end.
    """
    mine, theirs = facing(advice)
    if not theirs:
        return ()
    fitting = JOB_PATHS // max(1, len(situation.opportunities))
    budget = paths or min(8 * advice.paths, MOST_PATHS, max(FEWEST_PATHS, fitting))
    sample = sample_of(situation, advice, settings=1, paths=budget, threads=threads)
    usual = middle(situation.beliefs)

    def modelled(setting: Setting) -> Model:
        return compile_situation(situation, resolution=sample.cut, setting=setting)

    base = modelled(usual)
    policy = usual_values(situation, sample.cut, sample.threads)
    firsts = [action_of(base, choice) for choice in (*mine, *theirs)]

    def lead(model: Model) -> Floats:
        runs = [
            simulate(model, policy, first=first, paths=budget, seed=sample.seeds[0])
            for first in firsts
        ]
        ours, others = leader(runs[: len(mine)], mine), leader(runs[len(mine) :], theirs)
        return np.asarray(ours[1] - others[1])

    centre = lead(base)

    def change(number: int) -> Floats:
        model = modelled(tried[number])
        pairs = zip(model.tables, base.tables, strict=True)
        same = all(np.array_equal(np.asarray(a), np.asarray(b)) for a, b in pairs)
        return np.zeros(budget) if same else np.asarray(lead(model) - centre)

    ends = [(name, *_ends(getattr(situation.beliefs, name))) for name in beliefs]
    tried = [replace(usual, **{name: end}) for name, *two in ends for end in two]
    changes = in_threads(change, len(tried), sample.threads, progress, should_stop)
    ahead = lead_shown(advice, mine, theirs)
    made = [
        _bar(name, (low, high), ahead, changes[2 * at : 2 * at + 2], close=advice.too_close)
        for at, (name, low, high) in enumerate(ends)
    ]
    told = [_without_practice(bar, situation.beliefs.practice_gain, advice) for bar in made]
    return tuple(sorted(told, key=lambda bar: -length(bar)))


def _without_practice(bar: Bar, practice: Belief, advice: Advice) -> Bar:
    """Return practice's bar with the lead that the answer itself has where there is none."""
    if bar.belief != "practice_gain" or practice.zero_weight <= 0:
        return bar
    turns = side(advice.no_practice_best) != side(advice.best.choice)
    lead = abs(advice.no_practice.gain.mid)
    above = bar.flips and bar.at_high < -bar.noise
    return replace(
        bar,
        at_low=-lead if turns else lead,
        noise=max(bar.noise, advice.no_practice.noise),
        flips=not advice.too_close and (turns or above),
    )


def length(bar: Bar) -> float:
    """Return how far a belief moves the lead, in points."""
    leads = (bar.at_low, bar.at_middle, bar.at_high)
    return max(leads) - min(leads)


def _ends(belief: Belief) -> tuple[float, float]:
    """Return a belief's ends; where nothing at all is plausible, that is its low one."""
    return (0.0 if belief.zero_weight > 0 else belief.low), belief.high


def _bar(
    name: str, ends: tuple[float, float], ahead: float, changes: list[Floats], *, close: bool
) -> Bar:
    """Return a belief's bar; what is too close to call anyway is turned by nothing."""
    below, above = (float(change.mean()) for change in changes)
    errors = [float(change.std(ddof=1) / np.sqrt(len(change))) for change in changes]
    told = [mean for mean, error in zip((below, above), errors, strict=True) if abs(mean) > error]
    return Bar(
        belief=name,
        low=ends[0],
        high=ends[1],
        at_low=ahead + below,
        at_middle=ahead,
        at_high=ahead + above,
        noise=max(errors),
        flips=not close and ahead + min(told, default=0.0) < -max(errors),
    )
