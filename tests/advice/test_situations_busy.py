"""A time that was offered while the seeker is busy is left out, as long as another remains."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from showup.advice.situations import free_first, situation_of
from showup.diary import services as diary
from showup.diary.rules import Block
from showup.pipeline import services as verbs

if TYPE_CHECKING:
    from showup.accounts.models import Seeker
    from showup.pipeline.models import Opportunity

MONDAY = datetime(2026, 11, 23, tzinfo=UTC)


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return MONDAY + timedelta(days=day, hours=hour, minutes=minute)


def busy(seeker: Seeker, now: datetime, *blocks: Block) -> None:
    row = diary.add_calendar(seeker, name="Work", kind="file", now=now)
    diary.replace_busy(row, blocks, now=now)


def invited(seeker: Seeker, now: datetime, *slots: verbs.SlotTime, **told: Any) -> Opportunity:
    row, _ = verbs.add(seeker, now=now, employer="Brightwater")
    verbs.invite(row, slots=list(slots), now=now, **told)
    return row


def days_of(seeker: Seeker, row: Opportunity) -> tuple[int, ...]:
    situation = situation_of(seeker, today=MONDAY.date(), opportunity=row)
    (job,) = (job for job in situation.opportunities if job.id == situation.open)
    return tuple(job.slots)


def test_a_slot_in_a_busy_time_is_left_out(alice: Seeker, now: datetime) -> None:
    row = invited(alice, now, verbs.SlotTime(at(2, 10), None), verbs.SlotTime(at(3, 10), None))
    assert days_of(alice, row) == (2, 3)
    busy(alice, now, Block(at(2, 9), at(2, 11)))
    assert days_of(alice, row) == (3,)


def test_where_every_slot_is_taken_all_of_them_stay(alice: Seeker, now: datetime) -> None:
    row = invited(alice, now, verbs.SlotTime(at(2, 10), None), verbs.SlotTime(at(3, 10), None))
    busy(alice, now, Block(at(2, 9), at(3, 11)))
    assert days_of(alice, row) == (2, 3)


def test_a_day_with_another_free_hour_stays(alice: Seeker, now: datetime) -> None:
    slots = (at(2, 10), at(2, 15), at(3, 10))
    row = invited(alice, now, *(verbs.SlotTime(slot, None) for slot in slots))
    busy(alice, now, Block(at(2, 9), at(2, 11)))
    assert days_of(alice, row) == (2, 3)


@pytest.mark.parametrize(
    ("block", "left"),
    [
        (Block(at(2, 0), at(3, 0), all_day=True), (2, 3)),
        (Block(at(2, 10, 30), at(2, 11)), (3,)),  # the interview would run into it
        (Block(at(2, 9), at(2, 10)), (2, 3)),  # over as it begins
        (Block(at(2, 11), at(2, 12)), (2, 3)),  # begins as it ends
        (Block(at(2, 10, 30), at(2, 10, 30)), (2, 3)),  # takes no time
    ],
)
def test_what_counts_is_a_time_that_meets_it(
    alice: Seeker, now: datetime, block: Block, left: tuple[int, ...]
) -> None:
    row = invited(alice, now, verbs.SlotTime(at(2, 10), 60), verbs.SlotTime(at(3, 10), 60))
    busy(alice, now, block)
    assert days_of(alice, row) == left


def test_an_hour_that_nobody_said_meets_nothing(alice: Seeker, now: datetime) -> None:
    row = invited(alice, now, verbs.SlotTime(at(2, 12), None), verbs.SlotTime(at(3, 10), None))
    busy(alice, now, Block(at(2, 9), at(2, 17)))
    assert days_of(alice, row) == (2, 3)


def test_a_booking_stays_whatever_the_calendar_says(alice: Seeker, now: datetime) -> None:
    row, _ = verbs.add(alice, now=now, employer="Brightwater")
    verbs.meet(row, starts_at=at(2, 10), now=now, minutes=60)
    busy(alice, now, Block(at(2, 9), at(2, 17)))
    situation = situation_of(alice, today=MONDAY.date(), opportunity=row)
    assert [job.booked_day for job in situation.opportunities] == [2]


def test_what_others_are_busy_with_changes_nothing(
    alice: Seeker, charlie: Seeker, now: datetime
) -> None:
    row = invited(alice, now, verbs.SlotTime(at(2, 10), None), verbs.SlotTime(at(3, 10), None))
    busy(charlie, now, Block(at(2, 9), at(2, 11)))
    assert days_of(alice, row) == (2, 3)


def test_of_one_days_times_the_free_ones_come_first(alice: Seeker, now: datetime) -> None:
    row = invited(alice, now, *(verbs.SlotTime(at(2, hour), 45) for hour in (10, 13, 15)))
    busy(alice, now, Block(at(2, 9), at(2, 11)))
    (interview,) = row.interviews.all()
    found = free_first(alice, list(interview.slots.all()))
    assert [slot.starts_at for slot in found] == [at(2, 13), at(2, 15), at(2, 10)]


def test_a_slot_while_another_interview_is_booked_is_left_out(alice: Seeker, now: datetime) -> None:
    slots = [verbs.SlotTime(at(2, 10, 30), 30), verbs.SlotTime(at(3, 10), 30)]
    row = invited(alice, now, *slots)
    other, _ = verbs.add(alice, now=now, employer="Globex")
    booked, _ = verbs.meet(other, starts_at=at(2, 10), minutes=60, now=now)
    assert days_of(alice, row) == (3,)
    offered = list(row.interviews.get().slots.order_by("starts_at"))
    assert [each.starts_at for each in free_first(alice, offered)] == [at(3, 10), at(2, 10, 30)]
    verbs.cancelled_by_employer(booked, now=now)
    assert days_of(alice, row) == (2, 3)


def test_a_booked_day_without_an_hour_takes_no_slot(alice: Seeker, now: datetime) -> None:
    row = invited(alice, now, verbs.SlotTime(at(2, 12, 30), 30), verbs.SlotTime(at(3, 10), 30))
    other, _ = verbs.add(alice, now=now, employer="Globex")
    verbs.meet(other, starts_at=at(2, 12), now=now)  # noon: the day was said, no hour
    assert days_of(alice, row) == (2, 3)
