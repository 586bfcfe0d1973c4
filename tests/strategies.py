"""Situations for hypothesis: small enough to solve exactly, odd enough to matter.

Most days are multiples of three, the step at which exact comparisons run, so that one
step more or less is a real change.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from hypothesis import strategies as st

from showup.engine.situation import (
    Belief,
    Beliefs,
    Kind,
    Opportunity,
    Seeker,
    Situation,
    Stage,
    Sureness,
)

STEP = 3
HORIZON = 24
EVERY_STAGE: tuple[Stage, ...] = ("waiting", "invited", "booked", "pending", "offer", "closed")
OPENS: dict[Kind, tuple[Stage, ...]] = {
    "invitation": ("invited",),
    "booked": ("booked",),
    "offer": ("offer",),
}
points = st.sampled_from([2.0, 4.5, 5.0, 6.5, 8.0, 10.0])
sureness: st.SearchStrategy[Sureness] = st.sampled_from(("guess", "fairly", "very"))
prizes: st.SearchStrategy[tuple[tuple[float, float], ...]] = st.sampled_from(
    [(), (), (), ((9.0, 0.25), (3.0, 0.75))]
)
days = st.integers(0, HORIZON // STEP - 1).map(lambda step: step * STEP)
odd_days = st.integers(0, HORIZON)
maybe_days = st.sampled_from([None, None, 1.0, 7.5])


def sure(value: float) -> Belief:
    """Return a belief that leaves no doubt."""
    return Belief(value, value, value)


@st.composite
def opportunities(
    draw: st.DrawFn, name: str, stages: tuple[Stage, ...] = EVERY_STAGE
) -> Opportunity:
    """Draw one opportunity in one of `stages`, with the dates that its stage needs."""
    rounds = draw(st.integers(1, 2))
    stage = draw(st.sampled_from(stages))
    plain = Opportunity(
        id=name,
        excitement=draw(points),
        sureness=draw(sureness),
        worth=draw(prizes),
        deal_ok=draw(st.sampled_from([0.0, 0.7, 1.0])),
        stage=stage,
        round=draw(st.integers(1, rounds)),
        rounds=rounds,
        hours=draw(st.sampled_from([0.0, 2.0, 8.0])),
        own_odds=draw(st.sampled_from([None, 0.1, 0.5, 0.9])),
        similarity=draw(st.sampled_from([0.25, 0.5, 1.0])),
        people=draw(st.integers(0, 2)),
        moves_made=draw(st.sampled_from([0, 0, 2])),
        gap_days=draw(maybe_days),
        result_days=draw(maybe_days),
        offer_days=draw(maybe_days),
    )
    return replace(plain, **_dates(draw, stage))


def _dates(draw: st.DrawFn, stage: Stage) -> dict[str, Any]:
    first = draw(days)
    match stage:
        case "invited":
            slots = tuple(sorted(draw(st.sets(odd_days, min_size=1, max_size=3))))
            later = draw(st.sampled_from([(), (slots[-1] + STEP,)]))
            by = draw(st.one_of(st.none(), odd_days))
            return {"slots": slots, "later_slots": later, "answer_by": by}
        case "waiting":
            return {
                "invite_days": draw(maybe_days),
                "invite_chance": draw(st.sampled_from([None, 0.8])),
            }
        case "booked":
            return {"booked_day": draw(odd_days)}
        case "pending":
            return {"result_due": draw(st.one_of(st.none(), odd_days))}
        case "offer":
            return {"offer_deadline": first}
    return {}


@st.composite
def beliefs(draw: st.DrawFn) -> Beliefs:
    """Draw assumptions, certain ones, within and beyond their ranges."""
    return Beliefs(
        practice_gain=sure(draw(st.sampled_from([0.0, 0.1375, 0.45, 1.5]))),
        hour_price=sure(draw(st.sampled_from([0.0, 0.02, 0.2]))),
        signal=sure(draw(st.sampled_from([0.0, 0.6, 1.0]))),
        bias=sure(draw(st.sampled_from([0.0, 0.4]))),
        invited_rate=sure(draw(st.sampled_from([0.0, 0.15, 0.9]))),
        polite_decline=sure(draw(st.sampled_from([0.9, 1.0]))),
        moved=sure(draw(st.sampled_from([0.8, 1.0]))),
    )


@st.composite
def situations(
    draw: st.DrawFn,
    *,
    least: int = 1,
    most: int = 2,
    kinds: tuple[Kind, ...] = ("invitation", "booked", "offer"),
    stages: tuple[Stage, ...] = EVERY_STAGE,
) -> Situation:
    """Draw a pipeline of `least` to `most` opportunities with one decision open."""
    number = draw(st.integers(least, most))
    kind = draw(st.sampled_from(kinds))
    opened = draw(st.integers(0, number - 1))
    jobs = tuple(
        replace(
            draw(opportunities("abcd"[at], OPENS[kind] if at == opened else stages)),
            employer=draw(st.sampled_from(["", "", "Acme"])),
            agency=draw(st.sampled_from(["", "", "Hays"])),
        )
        for at in range(number)
    )
    seeker = Seeker(
        horizon_days=HORIZON,
        hours_a_week=draw(st.sampled_from([5.0, 20.0])),
        live_interviews=draw(st.sampled_from([0.0, 1.25])),
        mock_interviews=draw(st.sampled_from([0.0, 1.0])),
        level_mean=draw(st.sampled_from([0.0, 0.0, -0.4])),
        risk_aversion=draw(st.sampled_from([0.0, 0.0, 0.5, 1.0])),
    )
    return Situation(
        jobs,
        open=jobs[opened].id,
        kind=kind,
        seeker=seeker,
        beliefs=draw(beliefs()),
    )
