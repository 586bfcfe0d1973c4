"""What takes a seeker's time, and what of it can't both be, read from the tables."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from django.db import connection
from django.test.utils import CaptureQueriesContext

from showup.agenda.arriving import queries as arriving
from showup.agenda.clashes import queries
from showup.agenda.models import Block
from showup.diary.models import Busy, Calendar
from showup.pipeline import services as verbs

if TYPE_CHECKING:
    from showup.accounts.models import Seeker
    from showup.pipeline.models import Interview

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


def _booked(
    seeker: Seeker, name: str, starts_at: datetime, *, now: datetime, **fields: Any
) -> Interview:
    job, _ = verbs.add(seeker, now=now, employer=name)
    interview, _ = verbs.meet(job, starts_at=starts_at, now=now, **fields)
    return interview


def _calendar(seeker: Seeker, now: datetime) -> Calendar:
    return Calendar.objects.create(seeker=seeker, name="Mine", kind="file", made_at=now)


def test_everything_that_takes_time_is_a_span(alice: Seeker, now: datetime) -> None:
    at = now + DAY
    booked = _booked(alice, "Kestrel", at, now=now, minutes=45, travel_minutes=30)
    Block.objects.create(interview=booked, starts_at=at - 2 * HOUR, minutes=20, made_at=now)
    job, _ = verbs.add(alice, now=now, employer="Acme", dream=True)
    verbs.invite(job, slots=[verbs.SlotTime(at + 5 * HOUR)], now=now)
    mine = _calendar(alice, now)
    Busy.objects.create(calendar=mine, starts_at=at + HOUR, ends_at=at + 2 * HOUR)
    told = [
        (row.kind, row.label, row.starts_at - at, row.ends_at - row.starts_at, row.is_end_known)
        for row in queries.spans(alice, at - DAY / 2, at + DAY / 2)
    ]
    half = HOUR / 2
    assert told == [
        ("prepare", "preparing for Kestrel", -2 * HOUR, HOUR / 3, True),
        ("travel", "the way to Kestrel", -half - HOUR / 6, half + HOUR / 6, True),
        ("interview", "Kestrel", 0 * HOUR, 0.75 * HOUR, True),
        ("travel", "the way back from Kestrel", 0.75 * HOUR, half, True),
        ("busy", "busy", HOUR, HOUR, True),
        ("slot", "Acme", 5 * HOUR, HOUR, False),
    ]


def test_what_is_over_called_off_or_outside_takes_no_time(alice: Seeker, now: datetime) -> None:
    at = now + DAY
    off = _booked(alice, "Kestrel", at, now=now, travel_minutes=30)
    verbs.cancelled_by_employer(off, now=now)
    ended = _booked(alice, "Acme", at, now=now)
    verbs.end(ended.opportunity, stage="rejected", now=now)
    missed = _booked(alice, "Delta", at, now=now)
    verbs.missed(missed, now=now)
    _booked(alice, "Later", at + 3 * DAY, now=now)
    assert queries.spans(alice, now, now + 2 * DAY) == []


def test_a_clash_with_an_interview_that_began_before_the_window_is_found(
    alice: Seeker, now: datetime
) -> None:
    at = now + DAY
    _booked(alice, "Kestrel", at, now=now, minutes=120)
    _booked(alice, "Acme", at + HOUR, now=now)
    (clash,) = queries.found(alice, at + HOUR, at + 2 * HOUR)
    assert clash.says.startswith("Kestrel (09:00 to 11:00) and Acme (10:00 to 11:00) overlap on")
    assert queries.found(alice, at + DAY, at + 2 * DAY) == ()


def test_a_week_over_the_cap_is_found_from_any_of_its_days(alice: Seeker, now: datetime) -> None:
    alice.hours_a_week = 9
    for day in (1, 4):
        _booked(alice, f"Job {day}", now + day * DAY, now=now)  # five hours each, all in
    for day in (0, 2, 6):
        (clash,) = queries.found(alice, now + day * DAY, now + (day + 0.5) * DAY)
        assert (clash.kind, clash.minutes) == ("over the week", 60)
    assert queries.found(alice, now + 7 * DAY, now + 9 * DAY) == ()


def test_only_ones_own_time_is_read(
    alice: Seeker, bob: Seeker, charlie: Seeker, now: datetime
) -> None:
    at = now + DAY
    booked = _booked(alice, "Kestrel", at, now=now)
    Block.objects.create(interview=booked, starts_at=at, minutes=20, made_at=now)
    mine = _calendar(alice, now)
    Busy.objects.create(calendar=mine, starts_at=at, ends_at=at + HOUR)
    for other in (bob, charlie):
        assert queries.spans(other, now, now + 9 * DAY) == []
        assert queries.found(other, now, now + 9 * DAY) == ()


def test_many_take_no_more_queries_than_few(alice: Seeker, now: datetime) -> None:
    def counted() -> int:
        with CaptureQueriesContext(connection) as done:
            queries.found(alice, now, now + 30 * DAY)
        return len(done)

    mine = _calendar(alice, now)

    def one_more(number: int) -> None:
        at = now + number * DAY
        booked = _booked(alice, f"Job {number}", at, now=now, travel_minutes=20)
        Block.objects.create(interview=booked, starts_at=at - 3 * HOUR, made_at=now)
        Busy.objects.create(calendar=mine, starts_at=at, ends_at=at + HOUR, title="Dentist")
        job, _ = verbs.add(alice, now=now, employer=f"Asks {number}")
        verbs.invite(job, slots=[verbs.SlotTime(at)], now=now)

    one_more(1)
    few = counted()
    for number in range(2, 9):
        one_more(number)
    assert counted() == few <= 5  # as its docstring says


def test_the_way_begins_when_one_is_told_to_leave(alice: Seeker, now: datetime) -> None:
    at = now + DAY
    booked = _booked(alice, "Kestrel", at, now=now, minutes=45, travel_minutes=30)
    arrival = arriving.arrival(alice, booked.pk, now=now)
    assert arrival is not None
    way = next(each for each in queries.spans(alice, now, now + 2 * DAY) if each.kind == "travel")
    assert way.starts_at == arrival.leave_at == at - timedelta(minutes=40)
    busy = Busy(calendar=_calendar(alice, now), starts_at=at - HOUR, ends_at=at - 0.6 * HOUR)
    busy.save()
    (clash,) = queries.found(alice, now, now + 2 * DAY)
    assert "the way to Kestrel begins at" in clash.says


def test_time_to_prepare_that_an_interview_moved_away_from_takes_no_time(
    alice: Seeker, now: datetime
) -> None:
    at = now + 7 * DAY
    booked = _booked(alice, "Kestrel", at, now=now)
    for ahead in (-HOUR, DAY):
        Block.objects.create(interview=booked, starts_at=at - DAY + ahead, made_at=now)

    def kept() -> list[datetime]:
        spans = queries.spans(alice, now, now + 30 * DAY)
        return [each.starts_at for each in spans if each.kind == "prepare"]

    assert kept() == [at - DAY - HOUR]
    verbs.book(booked, starts_at=at + 7 * DAY, now=now)
    assert kept() == [at]
    verbs.book(booked, starts_at=at - 6 * DAY, now=now)
    assert kept() == []
