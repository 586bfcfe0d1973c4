"""Classical search problems, told as pipelines of interviews.

Opening a box is an interview; its cost is hours at a price of one point an hour; what is
inside is a worth that the interview reveals; keeping it is an offer that stays open past
the horizon, losing it an offer that must be answered at once. A step is three days.
"""

from __future__ import annotations

from dataclasses import replace
from math import exp, lgamma

from showup.engine.situation import Belief, Beliefs, Opportunity, Seeker, Situation

STEP = 3
FOREVER = 10_000
Worth = tuple[tuple[float, float], ...]


def sure(value: float) -> Belief:
    """Return a belief that leaves no doubt."""
    return Belief(value, value, value)


PLAIN = Beliefs(
    optimism=sure(0.0),
    bias=sure(0.0),
    signal=sure(0.0),
    practice_gain=sure(0.0),
    level_sd=sure(0.0),
    ask_answered=sure(0.0),
    polite_decline=sure(1.0),
    moved=sure(1.0),
    late_cancel=sure(0.0),
    no_show=sure(0.0),
    future_value=sure(0.0),
    spill_over=sure(0.0),
    lead=sure(0.0),
    hour_price=sure(1.0),
    gap_days=sure(STEP),
    result_days=sure(STEP),
    offer_days=sure(FOREVER),
)


def box(
    name: str,
    worth: Worth,
    *,
    steps: tuple[int, ...],
    cost: float = 0.0,
    chance: float = 1.0,
    offer_days: float | None = None,
) -> Opportunity:
    """Return a box that can be opened at one of `steps`."""
    return Opportunity(
        id=name,
        worth=worth,
        stage="invited",
        round=1,
        rounds=1,
        slots=tuple(STEP * step for step in steps),
        answer_by=STEP * steps[-1],
        hours=cost,
        pass_chances=(chance,),
        offer_days=offer_days,
        similarity=1.0,
        people=0,
        moves_made=2,  # no further day can be asked for
    )


def job(
    points: float,
    chance: float,
    *,
    steps: tuple[int, ...],
    cost: float = 0.0,
    offer_days: float | None = None,
) -> Opportunity:
    """Return a job whose worth is known, at which one interview decides."""
    worth = ((points, 1.0),)
    name = f"job{points:g}"
    return box(name, worth, steps=steps, cost=cost, chance=chance, offer_days=offer_days)


def pipeline(*parts: Opportunity, steps: int, beliefs: Beliefs = PLAIN) -> Situation:
    """Return a situation in which nothing but `parts` matters."""
    seeker = Seeker(bar=0.0, hours_a_week=1e9, horizon_days=STEP * steps)
    return Situation(parts, open=parts[0].id, seeker=seeker, beliefs=beliefs)


def lapsing(beliefs: Beliefs = PLAIN) -> Beliefs:
    """Return the same beliefs with offers that must be answered at once: no recall."""
    return replace(beliefs, offer_days=sure(STEP))


def wages() -> Worth:
    """Return wages 10..60, BetaBinomial(50, 200, 100)."""
    n, a, b = 50, 200, 100

    def log_beta(x: float, y: float) -> float:
        return lgamma(x) + lgamma(y) - lgamma(x + y)

    def weight(k: int) -> float:
        ways = lgamma(n + 1) - lgamma(k + 1) - lgamma(n - k + 1)
        return exp(ways + log_beta(k + a, n - k + b) - log_beta(a, b))

    return tuple((10.0 + k, weight(k)) for k in range(n + 1))


def late(steps: int, apart: int = 3) -> tuple[int, ...]:
    """Return `steps` steps far enough apart for a result to come between them."""
    return tuple(range(0, steps * apart, apart))


def weitzman() -> Situation:
    """Weitzman (1979), the example of section 3: two projects, opened one after another."""
    return pipeline(
        box("alpha", ((100.0, 0.5), (55.0, 0.5)), steps=late(2), cost=15.0),
        box("omega", ((240.0, 0.2), (0.0, 0.8)), steps=late(2), cost=20.0),
        steps=7,
    )


def three_boxes() -> Situation:
    """Three boxes whose best order is neither by prize nor by chance."""
    return pipeline(
        box("mid", ((10.0, 0.4), (0.0, 0.6)), steps=late(3), cost=1.0),
        box("sure", ((6.0, 0.7), (0.0, 0.3)), steps=late(3), cost=0.5),
        box("long", ((20.0, 0.2), (0.0, 0.8)), steps=late(3), cost=2.0),
        steps=10,
    )


def against(standing: float, unopened: Opportunity) -> Situation:
    """Return one box beside a standing offer: opening pays up to its reservation value."""
    offer = Opportunity(
        id="standing", worth=((standing, 1.0),), stage="offer", rounds=1, offer_days=FOREVER
    )
    return pipeline(unopened, offer, steps=4)


def draws(number: int, worth: Worth, *, cost: float = 0.0, beliefs: Beliefs = PLAIN) -> Situation:
    """Return so many draws from one distribution, one after another."""
    steps = late(number, 2)
    boxes = [box(f"draw{i}", worth, steps=(at,), cost=cost) for i, at in enumerate(steps)]
    return pipeline(*boxes, steps=2 * number + 2, beliefs=beliefs)


def practising(*jobs: Opportunity, gain: float = 0.05, steps: int = 10) -> Situation:
    """Return jobs at which each interview held adds `gain` to the chances of later ones."""
    beliefs = replace(PLAIN, practice_gain=sure(gain))
    return replace(pipeline(*jobs, steps=steps, beliefs=beliefs), pass_form="linear")


def in_order(
    *jobs: tuple[float, float] | tuple[float, float, float], gain: float = 0.05
) -> Situation:
    """Return jobs (points, chance, cost) of which each has one day only, in this order."""
    days = late(len(jobs))
    return practising(
        *(
            job(points, chance, steps=(day,), cost=cost[0] if cost else 0.0)
            for (points, chance, *cost), day in zip(jobs, days, strict=True)
        ),
        gain=gain,
        steps=3 * len(jobs) + 1,
    )


def free_order(
    *jobs: tuple[float, float] | tuple[float, float, float], gain: float = 0.05
) -> Situation:
    """Return the same jobs with every day open to each."""
    days = late(len(jobs))
    return practising(
        *(
            job(points, chance, steps=days, cost=cost[0] if cost else 0.0)
            for points, chance, *cost in jobs
        ),
        gain=gain,
        steps=3 * len(jobs) + 1,
    )


def lumped(worth: Worth, low: float, high: float) -> Worth:
    """Return the same worth with everything up to `low`, and from `high`, as one mean each.

    Nothing is lost above a value at which every search stops, and next to nothing below
    one that the best of several draws practically never stays under.
    """

    def lump(part: list[tuple[float, float]]) -> tuple[float, float]:
        chance = sum(c for _, c in part)
        return sum(points * c for points, c in part) / chance, chance

    inner = [pair for pair in worth if low < pair[0] < high]
    below = lump([pair for pair in worth if pair[0] <= low])
    return (below, *inner, lump([pair for pair in worth if pair[0] >= high]))
