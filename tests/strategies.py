"""Situations for hypothesis: small enough to solve exactly, odd enough to matter.

All days are multiples of three, the step at which exact comparisons run, so that one day
more or less is one step more or less.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from hypothesis import strategies as st

from showup.engine.situation import Belief, Beliefs, Opportunity, Seeker, Situation, Stage, Sureness

STEP = 3
HORIZON = 24
points = st.sampled_from([2.0, 4.5, 5.0, 6.5, 8.0, 10.0])
similarities = st.sampled_from([0.25, 0.5, 1.0])
sureness: st.SearchStrategy[Sureness] = st.sampled_from(("guess", "fairly", "very"))
deals = st.sampled_from([0.0, 0.7, 1.0])
odds = st.sampled_from([None, 0.1, 0.5, 0.9])
days = st.integers(0, HORIZON // STEP - 1).map(lambda step: step * STEP)


def sure(value: float) -> Belief:
    """Return a belief that leaves no doubt."""
    return Belief(value, value, value)


@st.composite
def opportunities(draw: st.DrawFn, name: str, stages: tuple[Stage, ...]) -> Opportunity:
    """Draw one opportunity in one of `stages`, with the dates that its stage needs."""
    rounds = draw(st.integers(1, 2))
    stage = draw(st.sampled_from(stages))
    plain = Opportunity(
        id=name,
        excitement=draw(points),
        sureness=draw(sureness),
        deal_ok=draw(deals),
        stage=stage,
        round=draw(st.integers(1, rounds)),
        rounds=rounds,
        hours=draw(st.sampled_from([0.0, 2.0, 8.0])),
        own_odds=draw(odds),
        similarity=draw(similarities),
        people=draw(st.integers(0, 2)),
        applied_day=-draw(days),
    )
    return replace(plain, **_dates(draw, stage))


def _dates(draw: st.DrawFn, stage: str) -> dict[str, Any]:
    first = draw(days)
    match stage:
        case "invited":
            slots = tuple(sorted(draw(st.sets(days, min_size=1, max_size=3))))
            later = tuple(day for day in {slots[-1] + STEP} if day < HORIZON)
            return {"slots": slots, "later_slots": later, "answer_by": min(first, slots[0])}
        case "booked":
            return {"booked_day": first}
        case "pending":
            return {"result_due": first}
        case "offer":
            return {"offer_deadline": first}
    return {}


@st.composite
def beliefs(draw: st.DrawFn) -> Beliefs:
    """Draw assumptions, certain ones, at and beyond the ends of their ranges."""
    return Beliefs(
        practice_gain=sure(draw(st.sampled_from([0.0, 0.1375, 0.45, 1.5]))),
        hour_price=sure(draw(st.sampled_from([0.0, 0.02, 0.2]))),
        signal=sure(draw(st.sampled_from([0.0, 0.6, 1.0]))),
        bias=sure(draw(st.sampled_from([0.0, 0.4]))),
        invited_rate=sure(draw(st.sampled_from([0.0, 0.15, 0.9]))),
    )


@st.composite
def situations(
    draw: st.DrawFn,
    *,
    most: int = 2,
    stages: tuple[Stage, ...] = ("waiting", "invited", "booked", "pending", "offer"),
) -> Situation:
    """Draw a pipeline of up to `most` opportunities; the first one's invitation is open."""
    number = draw(st.integers(1, most))
    first = draw(opportunities("a", ("invited",)))
    rest = [draw(opportunities("bcd"[at], stages)) for at in range(number - 1)]
    seeker = Seeker(
        horizon_days=HORIZON,
        hours_a_week=draw(st.sampled_from([5.0, 20.0])),
        live_interviews=draw(st.sampled_from([0.0, 2.0])),
    )
    return Situation((first, *rest), open="a", seeker=seeker, beliefs=draw(beliefs()))
