"""What would change the answer: where, as one input moves, the other side becomes better.

The lead of the best side is worked out again at other values of the input, in a few of
the answer's settings and with the same luck everywhere, so that it moves smoothly. Where the
input stands the answer's own lead is known better; elsewhere a regression on it takes off
what a value shares of that error (double sampling; Cochran 1977). A value gets few paths
and the rule of thumb of a value not far off; more paths and a nearer rule where these leave
open which side is better. What nobody is told (beliefs) leaves the rule as it is.

From where it stands both ways are searched to the ends of what is plausible, and the nearest
crossing is closed in on: to .1 of excitement or of the bar, .01 of a chance, half an hour,
half a day; of whole days the last is given at which the answer stands. None means that the
lead lasts to both ends.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field, replace
from functools import lru_cache
from hashlib import blake2b
from typing import TYPE_CHECKING

import numpy as np

from showup.engine.advice import Flip
from showup.engine.looks.inputs import inputs_of
from showup.engine.looks.roots import nearest_crossing
from showup.engine.looks.sample import facing, lead_shown, leader, sample_of
from showup.engine.policy.choosing import job_values, usual_values
from showup.engine.resolution import Resolution
from showup.engine.setting import middle
from showup.engine.simulation.simulate import StoppedError, in_threads, simulate
from showup.engine.tables.model import compile_situation, skeleton

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from showup.engine.advice import Advice, Choice, Verb
    from showup.engine.looks.inputs import Input
    from showup.engine.looks.sample import Sample
    from showup.engine.policy.choosing import Values
    from showup.engine.situation import Situation

    Floats = NDArray[np.float64]

SETTINGS = 8
MOST_PATHS, FEWEST_PATHS = 64, 48
FEW = 3  # a look begins with a third of the paths
ERRORS = 4.0  # standard errors from 0 at which a third is enough
COARSER = Resolution(step_days=2)  # than people get in short pipelines: differences change little
JOB_PATHS = 320  # paths times opportunities in a setting that one value may take
BARS = {"delay_risk": "moved"}  # inputs that a belief says the other way round
BESIDE = 1  # rules of thumb kept besides the usual one: they are what takes memory


@dataclass(frozen=True)
class _Lead:
    """By how much a side leads: settings x paths; and the verb that would be said instead."""

    paths: Floats
    becomes: Verb


@dataclass(frozen=True)
class _Comparison:
    """What is compared at every value of every input, and what is kept between two looks."""

    sample: Sample
    mine: tuple[Choice, ...]
    theirs: tuple[Choice, ...]
    usual: Values
    should_stop: Callable[[], bool] | None
    asked: dict[tuple[float, float], Floats] = field(default_factory=dict)  # as it stands

    def stop_if_asked(self) -> None:
        """Raise StoppedError where somebody said so."""
        if self.should_stop is not None and self.should_stop():
            raise StoppedError


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

    Raises StoppedError when `should_stop` says so; it is asked in every setting of every
    value tried.
    """
    mine, theirs = facing(advice)
    if not theirs:
        return ()
    fitting = JOB_PATHS // max(1, len(situation.opportunities))
    budget = paths or min(advice.paths, MOST_PATHS, max(FEWEST_PATHS, fitting))
    sample = sample_of(situation, advice, settings=settings, paths=budget, threads=threads)
    coarser = {choice for _, choice in skeleton(situation, COARSER).choices}
    if sample.cut.step_days < COARSER.step_days and coarser.issuperset((*mine, *theirs)):
        sample = replace(sample, cut=COARSER)
    ahead = lead_shown(advice, mine, theirs)
    usual = usual_values(situation, sample.cut, sample.threads)
    comparison = _Comparison(sample, mine, theirs, usual, should_stop)
    found, inputs = [], inputs_of(situation)
    for number, each in enumerate(inputs):
        found.append(_flip(_Look(comparison, each, ahead, _known_ends(advice, each.name))))
        if progress is not None:
            progress((number + 1) / len(inputs))
    return tuple(found)


@dataclass(frozen=True)
class _Look:
    """One input under search; `ahead` is the answer's own lead, where the input stands."""

    comparison: _Comparison
    input: Input
    ahead: float
    ends: tuple[float, float] | None = None  # the leads there, where `tornado` has shown them
    policies: dict[float, Values] = field(default_factory=dict)
    runs: dict[tuple[float, float], Floats] = field(default_factory=dict)

    def place(self, x: float, reach: float) -> float:
        """Return the value nearby whose rule of thumb is followed, or the value itself.

        A rule is looked up by states and quarters, so those must be the same.
        """
        here, cut = self.input, self.comparison.sample.cut
        for known in (here.now, *self.policies):
            if abs(known - x) <= reach and _shape(here.situation(known), cut) == _shape(
                here.situation(x), cut
            ):
                return known
        return x

    def lead(self, x: float, place: float, paths: int) -> _Lead:
        """Return the lead at a value over so many paths a setting; more add to the first ones.

        The rule of thumb followed is the one of `place`.
        """
        here, comparison = self.input, self.comparison
        runs = comparison.asked if here.as_asked and x == here.now else self.runs
        done = runs[x, place].shape[2] if (x, place) in runs else 0
        if done < paths:
            added = _played(self, x, place, range(done, paths))
            runs[x, place] = np.concatenate([runs[x, place], added], axis=2) if done else added
        return _lead(self, x, runs[x, place][:, :, :paths])

    def points(self, x: float) -> float:
        """Return the lead at a value, drawn to what has been shown of it at the end that way."""
        value, here = self.worked_out(x), self.input
        if self.ends is None or x == here.now:
            return value
        at_low, at_high = self.ends
        end, shown = (here.low, at_low) if x < here.now else (here.high, at_high)
        share = (x - here.now) / (end - here.now)
        return value + share * (shown - self.worked_out(end))

    def worked_out(self, x: float) -> float:
        """Return the lead in points at a value, no more exactly than tells its sign.

        By few paths and the rule of thumb of a value not too far; by a rule nearer by where
        that might differ, and by all paths where chance might.
        """
        here, whole = self.input, self.comparison.sample.paths
        x = here.at(x)
        if x == here.now:
            return self.ahead
        few = max(2, whole // FEW)
        place = self.place(x, here.reach)
        value, error = self._estimated(x, place, few)
        if abs(value) > ERRORS * error + here.slip(x, place):
            return value
        place = self.place(x, here.close)
        for paths in (few, whole):
            value, error = self._estimated(x, place, paths)
            if abs(value) > ERRORS * error:
                break
        return value

    def _estimated(self, x: float, place: float, paths: int) -> tuple[float, float]:
        """Return the lead, moved by what it shares with the answer's, and its standard error."""
        now = self.lead(self.input.now, self.input.now, paths).paths.ravel()
        there = self.lead(x, place, paths).paths.ravel()
        centred = now - now.mean()
        square = float(centred @ centred)
        shared = float(there @ centred) / square if square > 0 else 1.0
        error = float((there - shared * now).std()) / math.sqrt(len(there))
        return float(there.mean()) + shared * (self.ahead - float(now.mean())), error


def _known_ends(advice: Advice, name: str) -> tuple[float, float] | None:
    """Return the leads that the bars show at an input's ends, 0 where they don't turn it."""
    bar = next((each for each in advice.bars if each.belief == BARS.get(name, name)), None)
    if bar is None:
        return None
    leads = (bar.at_high, bar.at_low) if name in BARS else (bar.at_low, bar.at_high)
    below, above = (lead if bar.flips and lead < 0 else max(lead, 0.0) for lead in leads)
    return below, above


def _flip(look: _Look) -> Flip:
    each = look.input
    low, high = each.low, each.high
    if look.ends is not None:  # where an end was shown not to turn it, nothing on the way does
        at_low, at_high = look.ends
        low, high = (low if at_low < 0 else each.now), (high if at_high < 0 else each.now)
    at = nearest_crossing(look.points, each.now, low, high, each.tolerance)
    if at is None:
        return Flip(each.name, each.now, None, None)
    down = at < each.now
    x, place = _beyond(look, at)
    becomes = look.lead(x, place, max(2, look.comparison.sample.paths // FEW)).becomes
    if each.whole:
        at = math.ceil(at) if down else math.floor(at)
    return Flip(each.name, each.now, at, becomes)


def _beyond(look: _Look, at: float) -> tuple[float, float]:
    """Return the nearest value behind a crossing, seen from where the input stands."""
    each = look.input
    seen = [known for known in look.runs if (known[0] > at if at >= each.now else known[0] < at)]
    if seen:
        return min(seen, key=lambda known: abs(known[0] - at))
    step = each.tolerance if at >= each.now else -each.tolerance
    x = each.at(min(max(at + step, each.low), each.high))
    return x, look.place(x, each.reach)


def _policy(look: _Look, place: float) -> Values:
    """Return the rule of thumb of one value."""
    each, policies, sample = look.input, look.policies, look.comparison.sample
    if place == each.now:
        return look.comparison.usual
    if place not in policies:
        while len(policies) >= BESIDE:
            policies.pop(next(iter(policies)))
        situation = each.situation(place)
        usual = each.setting(middle(situation.beliefs), place)
        model = compile_situation(situation, resolution=sample.cut, setting=usual)
        policies[place] = job_values(model, sample.threads)
    return policies[place]


@lru_cache(maxsize=64)
def _shape(situation: Situation, cut: Resolution) -> bytes:
    """Return a hash of the states and actions of a situation, and of the practice they earn."""
    lay = skeleton(situation, cut).layout
    digest = blake2b(digest_size=16)
    for array in (lay.first, lay.earned, lay.to_go, lay.move_to, lay.act_to, lay.act_books):
        digest.update(np.ascontiguousarray(array).data)
        digest.update(b"|")
    return digest.digest()


def _open_there(look: _Look, x: float) -> tuple[list[Choice], list[Choice]]:
    """Return which choices of the two sides are open at a value."""
    comparison = look.comparison
    choices = skeleton(look.input.situation(x), comparison.sample.cut).choices
    there = {choice for _, choice in choices}
    mine, theirs = comparison.mine, comparison.theirs
    return [each for each in mine if each in there], [each for each in theirs if each in there]


def _played(look: _Look, x: float, place: float, numbers: range) -> Floats:
    """Return choices x settings x paths x columns at a value, of paths so numbered."""
    comparison, each = look.comparison, look.input
    comparison.stop_if_asked()
    sample, situation = comparison.sample, each.situation(x)
    mine, theirs = _open_there(look, x)
    policy, begin, paths = _policy(look, place), numbers.start, len(numbers)

    def one(number: int) -> Floats:
        setting = each.setting(sample.settings[number], x)
        model = compile_situation(situation, resolution=sample.cut, setting=setting)
        actions = {choice: action for action, choice in model.choices}
        seed = sample.seeds[number]
        found = [
            simulate(model, policy, first=actions[c], paths=paths, seed=seed, begin=begin)
            for c in (*mine, *theirs)
        ]
        return np.array(found)

    stop = comparison.should_stop
    found = in_threads(one, len(sample.settings), sample.threads, should_stop=stop)
    return np.stack(found, axis=1)


def _lead(look: _Look, x: float, runs: Floats) -> _Lead:
    """Return by how much the best side leads, from choices x settings x paths x columns."""
    mine, theirs = _open_there(look, x)
    settings, paths = runs.shape[1:3]
    if not (mine and theirs):  # one side is no longer open, so the other one it is
        lead = np.full((settings, paths), 1.0 if mine else -1.0)
        return _Lead(lead, look.comparison.theirs[0].verb)
    flat = list(runs.reshape(len(runs), settings * paths, -1))
    _, ours = leader(flat[: len(mine)], mine)
    other, others = leader(flat[len(mine) :], theirs)
    return _Lead((ours - others).reshape(settings, paths), theirs[other].verb)
