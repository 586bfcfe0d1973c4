"""What the lead of an answer is made of: five channels that add up to it.

The lead is what the best choice brings over the one it is held against. Each channel can
be switched off in the model, by itself or with others, and the lead worked out again:

- job: this job's own payoff. Off: an offer of it can't be taken, so it pays nothing.
- surprise: what its interviews reveal of its worth. Off: an offer pays by the first
  impression less its flattery, whatever was seen (signal 0, for this job). Deal-breakers
  are still found out: they belong to the job.
- practice: what interviews teach. Off: the ceiling G is 0, for every job.
- people: leads from people met, and reputation. Off: a lead has no chance, no door is
  worth anything, and nothing an employer is told makes it drop the process.
- time: the hours of this job's interviews, or of rehearsing in their place. Off: they
  cost nothing and take no room in the week.

With 32 sets of channels, each channel's part is its Shapley value: what switching it on
adds, averaged over all orders. What two channels bring only together (a surprise counts
only where an offer can be taken) is shared evenly between them. With all five off hardly
anything is left between the two choices: the rule of thumb may take another turn.

All sets meet the same luck. The rule of thumb that is followed knows whether this job and
its surprise count; the other switches leave it as it is, as the answer without practice
does. The parts are averaged over some of the answer's settings and then moved onto the
answer's own lead by regression on it (double sampling; Cochran 1977), which makes their
sum exact, spreads what is left with all five off, and keeps parts that are always 0 at 0.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import product
from typing import TYPE_CHECKING, NamedTuple, get_args

import numpy as np

from showup.engine.advice import Channel, ChannelName
from showup.engine.decide import FEW
from showup.engine.looks.sample import action_of, luck_of, sample_of, steadied
from showup.engine.looks.shapley import shapley
from showup.engine.policy.choosing import job_values, usual_values
from showup.engine.setting import middle
from showup.engine.simulation.simulate import in_threads, simulate
from showup.engine.tables.chances import payoff
from showup.engine.tables.model import compile_situation, skeleton

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from showup.engine.advice import Advice
    from showup.engine.looks.sample import Sample
    from showup.engine.policy.choosing import Values
    from showup.engine.setting import Setting
    from showup.engine.situation import Situation
    from showup.engine.tables.model import Model

    Floats = NDArray[np.float64]
    Leads = tuple[Floats, Floats]

CHANNELS: tuple[ChannelName, ...] = get_args(ChannelName)  # bit i of a set is channel i
SETTINGS, FEWER_SETTINGS = 16, 8  # the latter beyond FEW opportunities
MOST_PATHS, FEWEST_PATHS = 96, 32
JOB_PATHS = 768  # paths times opportunities in a setting
_ALL = (1 << len(CHANNELS)) - 1


class Known(NamedTuple):
    """What the rule of thumb knows of this job: whether its offer and its surprise count."""

    job: bool
    surprise: bool


KNOWN = (
    Known(job=True, surprise=True),
    Known(job=True, surprise=False),
    Known(job=False, surprise=False),
)


@dataclass(frozen=True)
class Parts:
    """The channels' parts before they are moved onto the answer: settings x paths x ..."""

    worths: Floats  # 32 x settings x paths: the lead under each set of channels
    luck: Floats  # settings x paths x 6: controls of both choices with all channels on


def channels(
    situation: Situation,
    advice: Advice,
    *,
    settings: int | None = None,
    paths: int | None = None,
    threads: int | None = None,
    progress: Callable[[float], None] | None = None,
    should_stop: Callable[[], bool] | None = None,
) -> tuple[Channel, ...]:
    """Return the five parts of an answer's lead, in points; they sum to `contrast.gain.mid`.

    Raises StoppedError when `should_stop` says so; it is asked after every setting.
    """
    many = settings or (SETTINGS if len(situation.opportunities) <= FEW else FEWER_SETTINGS)
    fitting = JOB_PATHS // max(1, len(situation.opportunities))
    budget = paths or min(advice.paths, MOST_PATHS, max(FEWEST_PATHS, fitting))
    sample = sample_of(situation, advice, settings=many, paths=budget, threads=threads)
    parts = parts_of(situation, advice, sample, progress, should_stop)
    return _moved(parts, advice)


def parts_of(
    situation: Situation,
    advice: Advice,
    sample: Sample,
    progress: Callable[[float], None] | None = None,
    should_stop: Callable[[], bool] | None = None,
) -> Parts:
    """Simulate both choices under all 32 sets of channels, in every setting of a sample."""
    usual = compile_situation(situation, resolution=sample.cut, setting=middle(situation.beliefs))
    both = (
        action_of(usual, advice.best.choice),
        action_of(usual, advice.contrast.other),
    )
    worths = np.zeros((_ALL + 1, len(sample.settings), sample.paths))
    for number, known in enumerate(KNOWN):  # one rule of thumb at a time: they take memory

        def so_far(share: float, number: int = number) -> None:
            if progress is not None:
                progress((number + share) / len(KNOWN))

        found = _knowing(situation, usual, known, both, sample, so_far, should_stop)
        for at, leads in enumerate(found):
            for chosen, (lead, _) in leads.items():
                worths[chosen, at] = lead
        if known.surprise:
            luck = np.stack([leads[_ALL][1] for leads in found])
    return Parts(worths=worths, luck=luck)


def _knowing(
    situation: Situation,
    usual: Model,
    known: Known,
    both: tuple[int, int],
    sample: Sample,
    progress: Callable[[float], None],
    should_stop: Callable[[], bool] | None,
) -> list[dict[int, Leads]]:
    """Return the leads of `_in_setting` in every setting, by the rule that knows so much."""
    rule = _rule(situation, usual, known, sample)

    def one(at: int) -> dict[int, Leads]:
        return _in_setting(situation, known, rule, both, sample, at)

    return in_threads(one, len(sample.settings), sample.threads, progress, should_stop)


def _rule(situation: Situation, usual: Model, known: Known, sample: Sample) -> Values:
    if known.job and known.surprise:
        return usual_values(situation, sample.cut, sample.threads)
    switched = _switched(usual, job=known.job, surprise=known.surprise, time=True)
    return job_values(switched, sample.threads)


def _in_setting(
    situation: Situation,
    known: Known,
    rule: Values,
    both: tuple[int, int],
    sample: Sample,
    at: int,
) -> dict[int, Leads]:
    """Return, by set of channels, the lead path by path and its luck, paths x 6.

    Only sets in which this job and its surprise count as the rule of thumb knows.
    """
    setting, seed = sample.settings[at], sample.seeds[at]
    found: dict[int, Leads] = {}
    seen: dict[tuple[bool, ...], Leads] = {}
    for practice, people in product((True, False), repeat=2):
        model = compile_situation(
            situation, resolution=sample.cut, setting=_without(setting, practice, people)
        )
        teaches = practice and setting.practice_gain != 0
        for surprise, time in product((True, False), repeat=2):
            if known.job and surprise != known.surprise:
                continue
            if (teaches, people, time) not in seen:
                world = _switched(model, job=known.job, surprise=known.surprise, time=time)
                runs = [
                    simulate(world, rule, first=first, paths=sample.paths, seed=seed)
                    for first in both
                ]
                luck = np.column_stack([luck_of(run) for run in runs])
                seen[teaches, people, time] = runs[0][:, 0] - runs[1][:, 0], luck
            bits = (known.job, surprise, practice, people, time)
            chosen = sum(on << place for place, on in enumerate(bits))
            found[chosen] = seen[teaches, people, time]
    return found


def _without(setting: Setting, practice: bool, people: bool) -> Setting:
    """Return a setting with practice or people switched off."""
    found = setting if practice else replace(setting, practice_gain=0.0)
    if people:
        return found
    return replace(
        found,
        lead=0.0,
        future_value=0.0,
        late_cancel=0.0,
        no_show=0.0,
        spill_over=0.0,
        polite_decline=1.0,
        moved=1.0,
    )


def _switched(model: Model, *, job: bool, surprise: bool, time: bool) -> Model:
    """Return a model in which this job, its surprise or its hours count nothing."""
    t = model.tables
    own = slice(int(t.first[t.open]), int(t.first[t.open + 1]))
    pays, accepts = t.pays.copy(), t.act_accepts.copy()
    if not job:
        pays[own] = 0.0
        accepts[t.act_from[own.start] : t.act_from[own.stop]] = False
    elif not surprise:
        pays[own] = _at_first_sight(model)
    reward, hours = t.reward.copy(), t.job_hours.copy()
    if not time:
        reward[own] += model.setting.hour_price * t.hours[own]
        hours[t.open] = 0.0
    tables = t._replace(pays=pays, act_accepts=accepts, reward=reward, job_hours=hours)
    return replace(model, tables=tables)


def _at_first_sight(model: Model) -> list[float]:
    """Return what this job's offers pay by what is known of its worth today."""
    bones = skeleton(model.situation, model.resolution)
    frame, graph = bones.frames[model.tables.open], bones.graphs[model.tables.open]
    return [
        payoff(
            frame,
            replace(state.node, surprise=0.0, worth=-1),
            model.setting,
            model.situation.seeker,
        )
        if state.kind == "offer"
        else 0.0
        for state in graph.states
    ]


def _moved(parts: Parts, advice: Advice) -> tuple[Channel, ...]:
    """Move the parts onto the answer's own lead."""
    shares = shapley(parts.worths)  # channels x settings x paths
    many, settings, paths = shares.shape
    columns = steadied(
        shares.reshape(many, -1).T, parts.luck.reshape(settings * paths, -1)
    ).T.reshape(many, settings, paths)
    means = columns.mean(axis=2)
    leads = means.sum(axis=0)
    weights = _weights(means, leads)
    lead = advice.contrast.gain.mid
    values = means.mean(axis=1) + weights * (lead - leads.mean())
    rest = means - weights[:, None] * leads
    spread = rest.var(axis=1, ddof=1) / settings if settings > 1 else np.zeros(many)
    noise = np.sqrt(spread + (weights * advice.contrast.noise) ** 2)
    return tuple(
        Channel(name, float(value), float(error))
        for name, value, error in zip(CHANNELS, values, noise, strict=True)
    )


def _weights(means: Floats, leads: Floats) -> Floats:
    """Return how far each part moves with the lead: regression slopes, which sum to 1."""
    centred = leads - leads.mean()
    square = float(centred @ centred)
    if square > 0:
        return np.asarray(means @ centred / square)
    sizes = np.abs(means.mean(axis=1))
    total = float(sizes.sum())
    return sizes / total if total > 0 else np.full(len(sizes), 1 / len(sizes))
