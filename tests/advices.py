"""Answers made by hand, and by hypothesis, for everything that words them."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st

from showup.engine.advice import (
    Advice,
    Bar,
    Channel,
    Choice,
    Contrast,
    Flip,
    Interval,
    Odds,
    Ranked,
    Step,
    Verb,
)
from showup.engine.situation import Kind, Opportunity, Situation

TODAY = "2026-11-19"  # a Thursday
NEVER = Interval(0.0, 0.0, 0.0)
VERBS: dict[Kind, tuple[Verb, ...]] = {
    "invitation": ("go", "ask_first", "move", "decline", "rehearse"),
    "booked": ("keep", "move", "cancel"),
    "offer": ("accept", "hold", "turn_down"),
}
LEAVING = ("decline", "rehearse", "cancel", "turn_down")


def brightwater() -> Situation:
    """Return an invitation for tomorrow's answer, before a booked dream interview."""
    return Situation(
        (
            Opportunity(
                "b",
                "Brightwater",
                excitement=4.0,
                stage="invited",
                slots=(5, 7, 15),
                later_slots=(20,),
                answer_by=1,
            ),
            Opportunity("k", "Kestrel", excitement=6.0, stage="booked", booked_day=8),
            Opportunity("a", "Acme", excitement=10.0, stage="booked", booked_day=13, dream=True),
        ),
        open="b",
        today=TODAY,
    )


def odds(of: str, without: Interval, with_: Interval, gain: Interval) -> Odds:
    """Return odds of "this", "dream" or "any"."""
    return Odds(of, without, with_, gain)  # type: ignore[arg-type] # one of the three, as text


def ranked(choice: Choice, *, value: float = 1.0, share: float = 0.2) -> Ranked:
    """Return a ranked choice worth `value` points."""
    return Ranked(choice, Interval(value, value - 0.5, value + 0.5), 0.01, share, NEVER, NEVER, 5.0)


def go() -> Advice:
    """Return "go on day 5": three points for the dream job, nine for any."""
    best, other = Choice("go", "b", 5), Choice("decline", "b")
    contrast = Contrast(
        other,
        Interval(0.37, 0.28, 0.46),
        0.01,
        (
            odds("this", NEVER, Interval(0.08, 0.05, 0.12), Interval(0.08, 0.05, 0.12)),
            odds(
                "dream",
                Interval(0.21, 0.18, 0.22),
                Interval(0.23, 0.20, 0.24),
                Interval(0.03, 0.0, 0.06),
            ),
            odds(
                "any",
                Interval(0.48, 0.36, 0.60),
                Interval(0.57, 0.45, 0.62),
                Interval(0.09, 0.04, 0.15),
            ),
        ),
    )
    return Advice(
        engine="1",
        method="rollout",
        seed=1,
        paths=128,
        settings=64,
        side_share=0.71,
        ranked=(
            ranked(best, value=1.37, share=0.71),
            ranked(Choice("go", "b", 7), value=1.30),
            ranked(other, value=1.0, share=0.09),
        ),
        too_close=False,
        contrast=contrast,
        no_practice=contrast,
        no_practice_best=best,
        rests_on=(),
        flips=(
            Flip("practice_gain", 0.1375, None, None),
            Flip("excitement", 4.0, 1.5, "decline"),
            Flip("hour_price", 0.02, 0.04, "decline"),
        ),
        order=(Step("b", 5, booked=False), Step("k", 8, booked=True), Step("a", 13, booked=True)),
    )


def explained() -> Advice:
    """Return the same with what it is made of, and with what moves it."""
    return replace(
        go(),
        channels=(
            Channel("job", 0.064, 0.01),
            Channel("surprise", 0.212, 0.01),
            Channel("practice", 0.158, 0.02),
            Channel("people", 0.036, 0.004),
            Channel("time", -0.1, 0.003),
        ),
        bars=(
            Bar("hour_price", 0.005, 0.05, 0.45, 0.37, -0.02, 0.01, flips=True),
            Bar("practice_gain", 0.0, 0.45, 0.21, 0.37, 0.5, 0.01, flips=False),
            Bar("late_cancel", 0.0, 0.5, 0.37, 0.37, 0.37, 0.0, flips=False),
        ),
    )


def answering(verb: Verb, other: Verb = "decline", day: int | None = None) -> Advice:
    """Return the same numbers with another best choice."""
    advice = go()
    best = Choice(verb, "b", day)
    against = Choice(other, "b", 5 if other == "go" else None)
    shown = advice.contrast.odds
    if verb in LEAVING:  # the engine's `with_` is under the best choice
        shown = tuple(
            odds(
                each.of,
                each.with_,
                each.without,
                Interval(-each.gain.mid, -each.gain.high, -each.gain.low),
            )
            for each in shown
        )
    contrast = replace(advice.contrast, other=against, odds=shown)
    return replace(
        advice,
        ranked=(ranked(best, share=0.71), ranked(against)),
        contrast=contrast,
        no_practice=contrast,
        no_practice_best=best,
    )


chances = st.floats(0, 1)


@st.composite
def intervals(draw: st.DrawFn, low: float = 0.0, high: float = 1.0) -> Interval:
    """Draw an interval with its middle inside."""
    ends = sorted(draw(st.tuples(*(st.floats(low, high) for _ in range(3)))))
    return Interval(ends[1], ends[0], ends[2])


@st.composite
def contrasts(draw: st.DrawFn, other: Choice) -> Contrast:
    """Draw a contrast with all three odds."""
    return Contrast(
        other,
        draw(intervals(-2, 4)),
        draw(st.floats(0, 0.2)),
        tuple(
            odds(of, draw(intervals()), draw(intervals()), draw(intervals(-0.4, 0.4)))
            for of in ("this", "dream", "any")
        ),
    )


@st.composite
def answers(draw: st.DrawFn) -> tuple[Advice, Situation]:
    """Draw any answer an engine may give, with its situation."""
    kind = draw(st.sampled_from(tuple(VERBS)))
    verbs = VERBS[kind]
    verb = draw(st.sampled_from(verbs))
    others = [each for each in verbs if (each in LEAVING) != (verb in LEAVING)]
    day = draw(st.none() | st.integers(0, 60)) if verb in ("go", "move", "keep") else None
    best, other = Choice(verb, "b", day), Choice(draw(st.sampled_from(others)), "b")
    situation = brightwater()
    first = situation.opportunities[0]
    stage = {"invitation": first, "booked": replace(first, stage="booked", booked_day=5)}
    open_ = stage.get(kind, replace(first, stage="offer", offer_deadline=draw(st.integers(0, 9))))
    rest = situation.opportunities[1 : draw(st.integers(1, 3))]
    advice = replace(
        go(),
        method=draw(st.sampled_from(["exact", "rollout"])),
        ranked=(ranked(best, share=draw(chances)), ranked(other, share=draw(chances))),
        contrast=draw(contrasts(other)),
        no_practice=draw(contrasts(other)),
        no_practice_best=draw(st.sampled_from([best, other])),
        too_close=draw(st.booleans()),
        side_share=draw(chances),
        rests_on=draw(st.sampled_from([(), ("practice",), ("people",), ("practice", "people")])),
        order=(),
    )
    return advice, replace(situation, opportunities=(open_, *rest), kind=kind)
