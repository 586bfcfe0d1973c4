"""The numbers of one opportunity under one setting: chances, prices, what a job pays.

Passing a round: P = Phi((a + theta + g) / sqrt(1 + sigma_theta^2)), so that the stage's
base rate is the average over the seeker's unknown level. g = G (exp(-x0/2) - exp(-x/2))
with x in interviews (diminishing returns: Hausknecht et al. 2007, Kulik et al. 1984;
half of G's weight at zero: Griffin et al. 2019). The seeker's own odds stand in for the
base rate after the optimism shift in logit (Mueller, Spinnewijn and Topa 2021).
"""

from __future__ import annotations

import math
from statistics import NormalDist
from typing import TYPE_CHECKING

from showup.engine.tables.frame import SLOT_DAYS, quarters
from showup.engine.tables.worth import Node, sureness_sigma

if TYPE_CHECKING:
    from showup.engine.setting import Setting
    from showup.engine.situation import Opportunity, Seeker, Situation
    from showup.engine.tables.frame import Frame

ANSWER_TO_APPLICATION_DAYS = 14.0  # judgement
NEXT_ROUND_RATE = 0.9  # judgement: a promised next round is rarely withdrawn
MOST_FROM_PEOPLE = 0.02  # of the best option's worth, an interview
_EDGE = 1e-9
_NORMAL = NormalDist()


def practice_so_far(seeker: Seeker) -> float:
    """Return x0 in interviews, rounded to quarters; a mock with feedback counts half."""
    return quarters(seeker.live_interviews + 0.5 * seeker.mock_interviews) / 4


def whole_process(job: Opportunity, setting: Setting) -> float:
    """Return the chance that all rounds still to come are passed, before practice."""
    if job.pass_chances:
        return math.prod(job.pass_chances[job.round - 1 :])
    left = job.rounds - job.round + 1
    if job.own_odds is None:
        return float(setting.pass_mean ** (left / job.rounds))
    if job.own_odds <= 0 or job.own_odds >= 1:
        return job.own_odds
    logit = math.log(job.own_odds / (1 - job.own_odds)) + setting.optimism
    return 1 / (1 + math.exp(-logit))


def base_rate(job: Opportunity, number: int, setting: Setting) -> float:
    """Return the chance of passing one round, before practice and level."""
    if job.pass_chances:
        return float(job.pass_chances[number - 1])
    left = max(1, job.rounds - job.round + 1)
    return float(whole_process(job, setting) ** (1 / left))


def pass_chance(
    situation: Situation, job: Opportunity, number: int, setting: Setting, extra: float
) -> float:
    """Return the chance of passing a round after so many more interviews (inf: the ceiling)."""
    base = base_rate(job, number, setting)
    level = situation.seeker.level_mean
    if situation.pass_form == "linear":  # noqa: S105 - the form of passing a round, no secret
        return min(1.0, max(0.0, base + setting.practice_gain * extra))
    if base <= _EDGE or base >= 1 - _EDGE:
        return round(base)
    spread = math.sqrt(1 + setting.level_sd**2)
    start = practice_so_far(situation.seeker)
    gain = setting.practice_gain * (math.exp(-start / 2) - math.exp(-(start + extra) / 2))
    return _NORMAL.cdf(_NORMAL.inv_cdf(base) + (level + gain) / spread)


def payoff(frame: Frame, node: Node, setting: Setting, seeker: Seeker) -> float:
    """Return what accepting pays: the surplus over the bar, in points."""
    job = frame.job
    if node.deal == "failed":
        return 0.0
    if job.worth:
        mean = (
            job.worth[node.worth][0]
            if node.worth >= 0
            else sum(points * chance for points, chance in job.worth)
        )
    else:
        sigma = sureness_sigma(frame)
        mean = job.excitement + sigma * (setting.signal * node.surprise - setting.bias)
    known = job.deal_ok if node.deal == "open" else 1.0
    return known * _felt(max(mean - seeker.bar, 0.0), seeker.risk_aversion)


def _felt(surplus: float, aversion: float) -> float:
    """Return the constant-relative-risk-aversion utility of 1 + surplus, 0 at no surplus."""
    if aversion == 0:
        return surplus
    if abs(aversion - 1) < _EDGE:
        return math.log1p(surplus)
    return (math.pow(1 + surplus, 1 - aversion) - 1) / (1 - aversion)


def one_shot(frame: Frame, setting: Setting, seeker: Seeker) -> float:
    """Return pass chance times mean payoff: the plain worth of a process, without costs."""
    job = frame.job
    if job.worth:
        nodes = [(c, Node(worth=i)) for i, (_, c) in enumerate(job.worth)]
    else:
        nodes = [(weight, Node(surprise=z)) for z, weight in frame.nodes]
    mean = sum(c * payoff(frame, node, setting, seeker) for c, node in nodes)
    return whole_process(job, setting) * job.deal_ok * mean


def hazards(frame: Frame, setting: Setting) -> dict[tuple[str, int, int], float]:
    """Return the chances of chance events a step, by factor name."""
    job, step = frame.job, frame.resolution.step_days
    days = ANSWER_TO_APPLICATION_DAYS if job.invite_days is None else job.invite_days
    speed = min(1.0, step / max(days, step))
    known = setting.invited_rate if job.round == 1 else NEXT_ROUND_RATE
    rate = known if job.invite_chance is None else job.invite_chance
    found = {
        ("wait", job.round, 0): 1 - speed,
        ("invite", job.round, 0): speed * rate,
        ("silence", job.round, 0): speed * (1 - rate),
        ("answered", 0, 0): setting.ask_answered,
        ("unanswered", 0, 0): 1 - setting.ask_answered,
        ("move", 0, 0): setting.moved,
    }
    gap = setting.gap_days if job.gap_days is None else job.gap_days
    last = setting.result_days if job.result_days is None else job.result_days
    for number in range(1, job.rounds + 1):
        mean = last if number == job.rounds else gap - SLOT_DAYS[0]
        come = min(1.0, step / max(mean, step))
        found["result", number, 0] = come
        found["stay", number, 0] = 1 - come
    return found


def costs(
    frame: Frame, others: tuple[Frame, ...], setting: Setting, seeker: Seeker
) -> dict[tuple[str, int, int], float]:
    """Return the points lost at once by declining, cancelling early or late, not coming.

    A dropped door is worth `future_value`, as much again for an agency, and what the
    same employer's other openings in the pipeline are worth.
    """
    job = frame.job
    live = [o for o in others if o.job.stage != "closed"]
    same = [
        o for o in live if o.job.id != job.id and job.employer and o.job.employer == job.employer
    ]
    near = [o for o in live if o.job.id != job.id and job.agency and o.job.agency == job.agency]
    door = setting.future_value + sum(one_shot(o, setting, seeker) for o in same)
    doors = door + (setting.future_value if job.agency else 0.0)
    linked = sum(one_shot(o, setting, seeker) for o in near if o not in same)
    spill = setting.spill_over * linked
    return {
        ("declined", 0, 0): (1 - setting.polite_decline) * door,
        ("cancelled", 0, 0): (1 - setting.polite_decline * setting.moved) * door,
        ("late", 0, 0): setting.late_cancel * doors + spill,
        ("no_show", 0, 0): max(setting.no_show, setting.late_cancel) * doors + spill,
    }


def people_points(frame: Frame, setting: Setting, seeker: Seeker, best: float) -> float:
    """Return the points that the people met in one interview may bring.

    A lead is taken to be worth a middling job's process: excitement 5, a guess.
    """
    mean = 5 - 3 * setting.bias - seeker.bar
    sd = 3 * setting.signal
    z = mean / sd if sd > 0 else math.copysign(math.inf, mean)
    surplus = max(mean, 0.0) if math.isinf(z) else mean * _NORMAL.cdf(z) + sd * _NORMAL.pdf(z)
    value = setting.pass_mean * surplus
    return min(frame.job.people * setting.lead * value, MOST_FROM_PEOPLE * best)
