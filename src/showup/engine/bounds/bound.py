"""An upper bound: no way of going on can be worth more than this.

Two relaxations, of which the lower answers; docs/adr/0009 derives them.

*Recall.* Each job i alone beside a fallback of m points that may be taken at any time has a
value V_i(m), convex in m, with a slope v_i between 0 and 1. With d_i what is left of V_i - m
where m is beyond every prize,

    V <= sum_i d_i + M - integral over m from 0 to M of prod_i v_i(m),

Whittle's integral (1980), a bound where jobs can be decided side by side (Brown and Smith
2013). It is Weitzman's value where his rule applies, and holds without any sampling. What
it gives away: offers that lapse, the hours of a week, calling off for nothing.

*Foresight.* One who knows all luck in advance does best on each path, less a penalty that
takes away what luck brings beyond its expectation (Brown, Smith and Sun 2010). That keeps
to deadlines. Its mean is sampled, so two standard errors are added to it.

Practice from others stands at a ceiling: what they can have earned by then.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Literal

import numpy as np

from showup.engine.bounds.kernels import value_beside
from showup.engine.bounds.luck import luck_of
from showup.engine.bounds.paths import foresee
from showup.engine.bounds.practice import practice_ceiling
from showup.engine.simulation.simulate import StoppedError

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from showup.engine.advice import Choice
    from showup.engine.tables.model import Model

    Floats = NDArray[np.float64]

PATHS = 2_000
PILOT = 200
LEVELS = 49
SURE = 2.0  # standard errors added to a sampled mean
_PRICES = (0.4, 0.55, 0.7, 0.8, 0.9, 1.0, 1.2)  # of the bound by recall
_FADES = (0.0, 0.25)  # how they fall until the horizon
_APART = 1_000_003  # between the seeds of the pilot's paths and the bound's
ANYTHING = -1


@dataclass(frozen=True, slots=True)
class Bound:
    """What no way of going on can exceed, in points."""

    value: float  # the lower of both; where sampled, its mean plus two standard errors
    relaxation: Literal["recall", "foresight"]
    recall: float  # holds without sampling
    foresight: float  # mean over the paths
    error: float  # standard error of that mean
    paths: int

    @property
    def sampled(self) -> bool:
        """Say whether the value rests on sampling, and so holds with 97.5% certainty."""
        return self.relaxation == "foresight"

    def beyond(self, value: float) -> float:
        """Return what could be gained at most, in percent of what such a value brings."""
        if self.value <= value:
            return 0.0
        return 100 * (self.value - value) / value if value > 0 else np.inf


def bound(
    model: Model,
    *,
    paths: int = PATHS,
    levels: int = LEVELS,
    seed: int = 1,
    should_stop: Callable[[], bool] | None = None,
) -> Bound:
    """Bound the optimal value of a model from above, whatever its size.

    The same seed gives the same bound. More `levels` of the fallback tighten it a little.
    Raises StoppedError when `should_stop` says so.
    """
    return Relaxed(model, levels=levels, seed=seed, should_stop=should_stop).bound(paths)


def first_bounds(
    model: Model,
    *,
    paths: int = PATHS,
    levels: int = LEVELS,
    seed: int = 1,
    should_stop: Callable[[], bool] | None = None,
) -> tuple[tuple[Choice, Bound], ...]:
    """Bound the value after each choice of the open decision, in the model's order.

    Raises StoppedError when `should_stop` says so.
    """
    relaxed = Relaxed(model, levels=levels, seed=seed, should_stop=should_stop)
    return tuple((choice, relaxed.bound(paths, action)) for action, choice in model.choices)


class Relaxed:
    """A model taken apart into jobs beside a fallback; bounds are read from it."""

    def __init__(
        self,
        model: Model,
        *,
        levels: int = LEVELS,
        seed: int = 1,
        should_stop: Callable[[], bool] | None = None,
    ) -> None:
        self.model, self.seed, self.should_stop = model, seed, should_stop
        self.most = practice_ceiling(model)
        self.luck = luck_of(model)
        top = max(float(model.tables.pays.max()), 1e-9)
        standing = model.tables.pays[model.tables.start]
        self.level = np.unique([*np.linspace(0, top, levels), *standing])
        free = np.zeros(model.steps + 1)
        self.values, self.decided = self._beside(self.level, free)

    def bound(self, paths: int, first: int = ANYTHING) -> Bound:
        """Return the bound, the first decision being free or the action `first`."""
        t = self.model.tables
        recall = self.recall(first)
        if first != ANYTHING and t.act_accepts[first]:
            return Bound(recall, "recall", recall, recall, 0.0, 0)
        found = self.foresight(self.price, paths, self.seed, first)
        mean, error = float(found.mean()), float(found.std() / max(paths, 1) ** 0.5)
        sampled = mean + SURE * error
        if sampled < recall:
            return Bound(sampled, "foresight", recall, mean, error, paths)
        return Bound(recall, "recall", recall, mean, error, paths)

    def recall(self, first: int = ANYTHING) -> float:
        """Return Whittle's integral, in points.

        Between two levels V_i's chord is used, which lies above V_i as V_i is convex.
        """
        t, level = self.model.tables, self.level
        beside = self.values[0, t.start]
        before = t.start[: t.open]  # who decides before the open job may end it all by accepting
        earlier = float(t.pays[before[t.offer[before]]].max(initial=-np.inf))
        if first != ANYTHING:
            if t.act_accepts[first]:
                return max(float(t.pays[t.start[t.open]]), earlier)
            beside[t.open] = self._forced(first)
        slopes = np.clip(np.diff(beside) / np.diff(level), 0.0, 1.0)
        integral = float(slopes.prod(axis=0) @ np.diff(level))
        found = float((beside[:, -1] - level[-1]).sum()) + float(level[-1]) - integral
        return max(found, earlier)

    def foresight(self, price: Floats, paths: int, seed: int, first: int = ANYTHING) -> Floats:
        """Return each path's value for one who knows all luck, penalties taken away.

        `price` (time + 1) is what taking a job is held to forgo at that time; any numbers
        make a bound, those near the value of going on a tight one.
        """
        values, decided = self._beside(np.zeros(1), price)
        out = np.empty(paths)
        foresee(
            self.model.tables, self.luck, np.uint64(seed), first, self.most,
            values[:, :, 0].copy(), decided[:, :, 0].copy(), out,
        )  # fmt: skip
        return out

    def _forced(self, first: int) -> Floats:
        """Return the open job's values beside each level, once that action is taken."""
        t, after = self.model.tables, self.decided[0]
        keep = t.act_keep[first]
        kept, dropped = after[t.act_to[first]], after[t.act_drop[first]]
        found: Floats = keep * kept + (1 - keep) * dropped + t.act_reward[first]
        return found

    @cached_property
    def price(self) -> Floats:
        """Return the price, of a few shapes, that does best on paths of its own."""
        scale = self.recall()
        fading = 1 - np.arange(self.model.steps + 1) / (self.model.steps + 1)
        pilot = self.seed + _APART
        tried = [scale * share * fading**fade for share in _PRICES for fade in _FADES]
        means = [self.foresight(price, PILOT, pilot).mean() for price in tried]
        return tried[int(np.argmin(means))]

    def _beside(self, level: Floats, price: Floats) -> tuple[Floats, Floats]:
        t, steps = self.model.tables, self.model.steps
        values = np.empty((steps + 1, len(t.earned), len(level)))
        decided = np.empty((steps, len(t.earned), len(level)))
        for job in range(len(t.start)):
            if self.should_stop is not None and self.should_stop():
                raise StoppedError
            value_beside(t, job, self.most[job], level, price, values, decided)
        return values, decided


__all__ = ["Bound", "Relaxed", "bound", "first_bounds"]
