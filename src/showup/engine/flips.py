"""What would change the answer: where, as one input moves, the other side becomes better.

The lead of the best side is worked out again at other values of the input, in a few of
the answer's settings and with the same luck everywhere, so that it moves smoothly. Where the
input stands the answer's own lead is known better; elsewhere a regression on it takes off
what a value shares of that error (double sampling; Cochran 1977). The rule of thumb followed
is that of a value near by, and what nobody is told (beliefs) leaves it as it is. From there both ways are searched to
the ends of what is plausible, and the nearest crossing is closed in on: to .1 of
excitement or of the bar, .01 of a chance, half an hour, half a day. None means that the
lead lasts to both ends.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from showup.engine.advice import Flip
from showup.engine.inputs import inputs_of
from showup.engine.model import compile_situation
from showup.engine.policy import job_values
from showup.engine.resolution import Resolution
from showup.engine.roots import nearest_crossing
from showup.engine.sample import facing, lead_shown, leader, sample_of
from showup.engine.setting import middle
from showup.engine.simulate import StoppedError, in_threads, simulate

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from showup.engine.advice import Advice, Choice, Verb
    from showup.engine.inputs import Input
    from showup.engine.policy import Values
    from showup.engine.sample import Sample
    from showup.engine.situation import Situation

SETTINGS = 8
MOST_PATHS, FEWEST_PATHS = 64, 48
COARSER = Resolution(step_days=2)  # than people get in short pipelines: differences change little
JOB_PATHS = 320  # paths times opportunities in a setting that one value may take


@dataclass(frozen=True)
class _Lead:
    """By how much a side leads on each path, and the verb that would be said instead."""

    paths: NDArray[np.float64]
    becomes: Verb


def flips(
    situation: Situation,
    advice: Advice,
    *,
    paths: int | None = None,
    settings: int = SETTINGS,
    threads: int | None = None,
    progress: Callable[[float], None] | None = None,
    should_stop: Callable[[], bool] | None = None,
) -> tuple[Flip, ...]:
    """Return one flip for each input that the answer has; none where nothing is compared.

    Raises StoppedError when `should_stop` says so; it is asked at every value tried.
    """
    mine, theirs = facing(advice)
    if not theirs:
        return ()
    fitting = JOB_PATHS // max(1, len(situation.opportunities))
    budget = paths or min(advice.paths, MOST_PATHS, max(FEWEST_PATHS, fitting))
    sample = sample_of(situation, advice, settings=settings, paths=budget, threads=threads)
    if sample.cut.step_days < COARSER.step_days:
        sample = replace(sample, cut=COARSER)
    ahead = lead_shown(advice, mine, theirs)
    inputs = inputs_of(situation)

    @cache
    def usual() -> _Lead:
        return _lead(inputs[0], inputs[0].now, {}, sample, mine, theirs)

    found = []
    for number, each in enumerate(inputs):
        policies: dict[float, Values] = {}

        @cache
        def lead(x: float, each: Input = each, policies: dict[float, Values] = policies) -> _Lead:
            if should_stop is not None and should_stop():
                raise StoppedError
            if each.as_asked and x == each.now:
                return usual()
            return _lead(each, x, policies, sample, mine, theirs)

        found.append(_flip(each, lead, ahead))
        if progress is not None:
            progress((number + 1) / len(inputs))
    return tuple(found)


def _flip(each: Input, lead: Callable[[float], _Lead], ahead: float) -> Flip:
    """Search one input; `ahead` is the answer's own lead, where the input stands."""
    now = lead(each.now).paths
    error = ahead - float(now.mean())
    centred = now - now.mean()
    square = float(centred @ centred)

    def points(x: float) -> float:
        if x == each.now:
            return ahead
        there = lead(x).paths
        shared = float(there @ centred) / square if square > 0 else 1.0
        return float(there.mean()) + shared * error

    at = nearest_crossing(points, each.now, each.low, each.high, each.tolerance)
    if at is None:
        return Flip(each.name, each.now, None, None)
    beyond = at + (each.tolerance if at >= each.now else -each.tolerance)
    return Flip(each.name, each.now, at, lead(min(max(beyond, each.low), each.high)).becomes)


def _policy(each: Input, x: float, policies: dict[float, Values], cut: Resolution) -> Values:
    """Return the rule of thumb at a value: one worked out near enough before, or its own."""
    near = min(policies, key=lambda known: abs(known - x), default=math.inf)
    if policies and abs(near - x) <= each.reach:
        return policies[near]
    situation = each.situation(x)
    usual = each.setting(middle(situation.beliefs), x)
    policies[x] = job_values(compile_situation(situation, resolution=cut, setting=usual))
    return policies[x]


def _lead(
    each: Input,
    x: float,
    policies: dict[float, Values],
    sample: Sample,
    mine: tuple[Choice, ...],
    theirs: tuple[Choice, ...],
) -> _Lead:
    situation = each.situation(x)
    policy = _policy(each, x, policies, sample.cut)

    def one(number: int) -> NDArray[np.float64]:
        setting = each.setting(sample.settings[number], x)
        model = compile_situation(situation, resolution=sample.cut, setting=setting)
        actions = {choice: action for action, choice in model.choices}
        return np.array(
            [
                simulate(
                    model,
                    policy,
                    first=actions[choice],
                    paths=sample.paths,
                    seed=sample.seeds[number],
                )
                for choice in (*mine, *theirs)
            ]
        )

    found = in_threads(one, len(sample.settings), sample.threads)
    runs = list(np.concatenate(found, axis=1))
    _, ours = leader(runs[: len(mine)], mine)
    other, others = leader(runs[len(mine) :], theirs)
    return _Lead(ours - others, theirs[other].verb)
