"""A booked interview is tried on any day by asking about it, the order as it is."""

from __future__ import annotations

from dataclasses import replace

from tests import advices

from showup.advice.rules import any_day
from showup.engine.advice import Choice
from showup.engine.tables import frame

SITUATION = advices.brightwater()
BOOKED = next(job for job in SITUATION.opportunities if job.stage == "booked")
DAY = BOOKED.booked_day or 0


def test_another_day_turns_the_question_to_the_booked_one() -> None:
    asked, advice = any_day.opened(SITUATION, advices.go(), {BOOKED.id: DAY + 2})
    assert (asked.open, asked.kind) == (BOOKED.id, "booked")
    job = next(job for job in asked.opportunities if job.id == BOOKED.id)
    assert {DAY + 2, DAY + any_day.A_WEEK} <= set(job.later_slots)
    assert (advice.best.choice.verb, advice.best.choice.opportunity) == ("keep", BOOKED.id)
    assert advice.order == advices.go().order


def test_what_the_engine_knows_anyway_is_asked_as_ever() -> None:
    for day in (None, DAY, DAY + any_day.A_WEEK, 0, SITUATION.seeker.horizon_days + 1):
        assert any_day.opened(SITUATION, advices.go(), {BOOKED.id: day})[0] is SITUATION
    asked_first = replace(advices.go(), ranked=(advices.ranked(Choice("ask_first", "b")),))
    assert any_day.opened(SITUATION, asked_first, {BOOKED.id: DAY + 2})[0] is SITUATION


def test_when_it_can_be_moved_is_as_the_engine_has_it() -> None:
    assert frame.NOTICE_DAYS == any_day.NOTICE_DAYS
    assert frame.MOST_MOVES == any_day.MOST_MOVES
    assert frame.WEEK == any_day.A_WEEK
    assert any_day.can_move(in_days=2, moves_made=1)
    assert not any_day.can_move(in_days=1, moves_made=0)
    assert not any_day.can_move(in_days=9, moves_made=2)
