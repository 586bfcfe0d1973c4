"""Other programs' readers find the feed sound, and see in it what is in the pipeline."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from ical.calendar_stream import IcsCalendarStream
from tests import scenes
from tests.agenda.feeds.readers import Seen, by_ical, by_icalendar, by_vobject

from showup.agenda.feeds import queries, rules
from showup.agenda.models import Block, Brief
from showup.exchange.formats.ics.writing import write
from showup.exchange.records import CalendarEvent, When
from showup.pipeline import history
from showup.pipeline import queries as known
from showup.pipeline import services as pipeline
from showup.pipeline.models import Interview

if TYPE_CHECKING:
    from pytest_django.fixtures import DjangoAssertNumQueries

    from showup.accounts.models import Seeker

ZONES = ["Europe/Berlin", "America/New_York", "Asia/Kolkata", "Pacific/Apia", "+05:30", ""]
LONDON = ZoneInfo("Europe/London")
words = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"]),
    max_size=60,
).map(lambda text: " ".join(text.split()))


@st.composite
def told(draw: st.DrawFn) -> rules.Told:
    """An interview in any state, with or without a way, an end and time to prepare."""
    start = draw(st.datetimes(datetime(2020, 1, 1), datetime(2036, 1, 1))).replace(  # noqa: DTZ001  made aware here
        microsecond=0, tzinfo=UTC
    )
    minutes = draw(st.none() | st.integers(1, 600))
    label = draw(words)
    event = CalendarEvent(
        uid=f"{draw(st.uuids())}@showup.invalid",
        sequence=draw(st.integers(0, 40)),
        method="PUBLISH",
        status="CONFIRMED",
        summary=f"Interview: {label}",
        when=When(
            start,
            start + timedelta(minutes=minutes) if minutes else None,
            draw(st.sampled_from(ZONES)) or None,
        ),
        description=draw(words),
        place=draw(words),
        link=draw(st.sampled_from(["", "https://call.example/j/1?a=b,c;d"])),
        stamp=start - timedelta(days=9),
    )
    before = draw(st.lists(st.integers(1, 9000), max_size=2, unique=True))
    return rules.Told(
        event=event,
        starts_at=start,
        is_off=draw(st.booleans()),
        is_over=draw(st.booleans()),
        is_checked=draw(st.booleans()),
        travel_minutes=draw(st.none() | st.integers(0, 1440)),
        travel_words=draw(words),
        label=label,
        blocks=tuple(
            rules.Block(number, start - timedelta(minutes=each), 20, number)
            for number, each in enumerate(before)
        ),
    )


def expected(one: rules.Told, *, discreet: bool) -> dict[str, Seen]:
    """What readers should see, from the events before they are written."""
    rows = {}
    for event in rules.events(one, zone=LONDON, discreet=discreet):
        assert event.when is not None
        assert isinstance(event.when.start, datetime)
        assert isinstance(event.when.end, datetime)
        rows[event.uid] = Seen(
            event.uid,
            event.sequence,
            event.status,
            event.summary.strip(),
            event.when.start.astimezone(UTC),
            event.when.end.astimezone(UTC),
            tuple(sorted(alarm.before for alarm in event.alarms)),
        )
    return rows


@settings(deadline=None, max_examples=80)
@given(st.lists(told(), max_size=3, unique_by=lambda each: each.event.uid), st.booleans())
def test_three_readers_see_the_same(many: list[rules.Told], discreet: bool) -> None:
    want: dict[str, Seen] = {}
    for one in many:
        want |= expected(one, discreet=discreet)
    data = write(
        [row for one in many for row in rules.events(one, zone=LONDON, discreet=discreet)],
        name=rules.CALENDAR,
        ask_again=rules.ASK_AGAIN,
    )
    for reader in (by_icalendar, by_ical, by_vobject) if many else (by_icalendar, by_ical):
        seen = reader(data)
        assert {
            uid: replace(each, summary=each.summary.strip()) for uid, each in seen.items()
        } == want


@settings(deadline=None, max_examples=60)
@given(told())
def test_a_discreet_feed_tells_only_when(one: rules.Told) -> None:
    named = replace(
        one,
        label="SECRETNAME",
        travel_words="SECRETWAY",
        event=replace(
            one.event, summary="Interview: SECRETNAME", description="SECRETNOTE",
            place="SECRETPLACE", link="https://secret.example/",
        ),
    )  # fmt: skip
    data = write(rules.events(named, zone=LONDON, discreet=True)).replace(b"\r\n ", b"")
    assert b"secret" not in data.lower()
    open_data = write(rules.events(named, zone=LONDON, discreet=False)).replace(b"\r\n ", b"")
    assert b"SECRETPLACE" in open_data


STEPS = ("book", "move", "cancel", "travel", "check", "rename", "undo", "call off", "invite again")


@settings(
    deadline=None, max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.tuples(st.sampled_from(STEPS), st.integers(1, 30)), min_size=1, max_size=10))
@pytest.mark.django_db(transaction=True)
def test_whatever_happens_names_stay_and_sequences_never_go_down(
    alice: Seeker, now: datetime, steps: list[tuple[str, int]]
) -> None:
    job, _ = pipeline.add(alice, now=now, employer="Acme")
    meeting, _ = pipeline.invite(job, slots=[], now=now, zone="Europe/Berlin")
    pipeline.book(meeting, starts_at=now + timedelta(days=40), minutes=45, now=now)
    before = by_icalendar(queries.calendar(alice, discreet=False, now=now))
    last = max(before.values(), key=lambda each: each.start)
    for number, (step, days) in enumerate(steps, 1):
        moment = now + timedelta(minutes=5 * number)
        happen(alice, meeting.pk, step, days, moment)
        data = queries.calendar(alice, discreet=False, now=now)
        after = by_icalendar(data)
        assert by_ical(data) == after
        here = after.get(last.uid)
        if here is not None:
            assert here.sequence >= last.sequence
            if (here.start, here.end, here.status) != (last.start, last.end, last.status):
                assert here.sequence > last.sequence, step
            last = here
    job.delete()
    alice.change_set.all().delete()


def happen(seeker: Seeker, pk: int, step: str, days: int, now: datetime) -> None:
    row = known.interview(seeker, pk)
    assert row is not None
    if step in {"book", "move"}:
        pipeline.book(row, starts_at=now + timedelta(days=days), now=now)
    elif step == "cancel":
        pipeline.bow_out(row, now=now, keep_job=days % 2 == 0)
    elif step == "travel":
        pipeline.change_interview(row, now=now, travel_minutes=days)
    elif step == "check":
        pipeline.check(row, now=now)
    elif step == "rename":
        pipeline.change(row.opportunity, now=now, title=f"Clerk {days}")
    elif step == "call off":
        pipeline.cancelled_by_employer(row, now=now)
    elif step == "invite again":
        pipeline.invite_again(row, slots=[], now=now)
    else:
        batch = known.last_batch(seeker)
        row.refresh_from_db()
        since = seeker.change_set.order_by("pk")[0].at
        if batch is not None and seeker.change_set.filter(undone_at=None, at__gt=since).exists():
            history.undo(seeker, batch, now=now)


def test_a_client_lists_the_day_in_order_and_rings_in_time(alice: Seeker, now: datetime) -> None:
    """A library for calendar programs, asked for what a program shows."""
    scene = scenes.search(alice, now=now)
    pipeline.change_interview(scene.booking, now=now, travel_minutes=35, travel_words="the 4 tram")
    start = now + timedelta(days=8)
    Block.objects.create(
        interview=scene.booking, starts_at=start - timedelta(hours=3), made_at=now, minutes=20
    )
    data = queries.calendar(alice, discreet=False, now=now)
    calendar = IcsCalendarStream.calendar_from_ics(data.decode())
    day = list(calendar.timeline_tz(LONDON).on_date(start.astimezone(LONDON).date()))
    assert [event.summary for event in day] == [
        "Prepare: Kestrel Energy",
        "On the way: Kestrel Energy",
        "Interview: Kestrel Energy",
    ]
    assert day[1].start_datetime == start - timedelta(minutes=45)
    alarms = [event.alarm for event in day]
    leave = [each.description for each in alarms[2] if each.trigger == -timedelta(minutes=45)]
    assert leave == ["Leave now. Interview: Kestrel Energy"]
    assert [each.trigger for each in alarms[0]] == [timedelta()]
    assert alarms[1] == []
    running = calendar.timeline_tz(LONDON).at_instant(start + timedelta(minutes=1))
    assert [event.summary for event in running] == ["Interview: Kestrel Energy"]


def test_time_to_prepare_that_an_interview_moved_away_from_is_not_told(
    alice: Seeker, now: datetime
) -> None:
    scene = scenes.search(alice, now=now)
    begins = now + timedelta(days=7)
    Block.objects.create(interview=scene.booking, starts_at=begins, minutes=25, made_at=now)

    def told() -> int:
        every = queries.events(alice, discreet=False, now=now)
        return sum(each.summary.startswith("Prepare:") for each in every)

    assert told() == 1
    for days in (4, 20):
        pipeline.book(scene.booking, starts_at=now + timedelta(days=days), now=now)
        assert told() == 0


OFF = ["cancel", "missed", "given up", "open again", "open, then declined"]


@pytest.mark.parametrize("how", OFF)
def test_what_was_booked_and_is_off_is_cancelled_there_too(
    alice: Seeker, now: datetime, how: str
) -> None:
    scene = scenes.search(alice, now=now)
    pipeline.change_interview(scene.booking, now=now, travel_minutes=35)
    at = now + timedelta(days=8, hours=2)
    pipeline.book(scene.booking, starts_at=at, minutes=60, now=now)
    before = by_icalendar(queries.calendar(alice, discreet=False, now=now))
    if how == "cancel":
        pipeline.bow_out(scene.booking, now=now)
    elif how == "missed":
        pipeline.missed(scene.booking, now=now)
    elif how.startswith("open"):
        pipeline.invite_again(scene.booking, slots=[], now=now)
        if how != "open again":
            pipeline.bow_out(scene.booking, now=now)
    else:
        pipeline.end(scene.booked, stage="rejected", now=now)
    after = by_icalendar(queries.calendar(alice, discreet=False, now=now))
    assert after.keys() == before.keys()
    off = {uid for uid, each in after.items() if "Kestrel" in each.summary}
    assert len(off) == 2  # the interview, and the way there
    for uid in off:
        assert (after[uid].status, after[uid].alarms) == ("CANCELLED", ())
        assert after[uid].sequence > before[uid].sequence
    assert all(after[uid] == before[uid] for uid in after.keys() - off)


def test_a_booking_that_is_undone_is_cancelled_there_too(alice: Seeker, now: datetime) -> None:
    job, _ = pipeline.add(alice, now=now, employer="Acme")
    meeting, _ = pipeline.invite(job, slots=[], now=now)
    booked = pipeline.book(meeting, starts_at=now + timedelta(days=3), now=now)
    (before,) = by_icalendar(queries.calendar(alice, discreet=False, now=now)).items()
    history.undo(alice, booked, now=now)
    (after,) = by_icalendar(queries.calendar(alice, discreet=False, now=now)).items()
    assert (after[0], after[1].start) == (before[0], before[1].start)
    assert (after[1].status, after[1].alarms) == ("CANCELLED", ())
    assert after[1].sequence > before[1].sequence


def test_what_was_never_booked_is_in_no_calendar(alice: Seeker, now: datetime) -> None:
    scene = scenes.search(alice, now=now)
    pipeline.bow_out(scene.invitation, now=now)
    assert "Brightwater" not in queries.calendar(alice, discreet=False, now=now).decode()


def test_what_was_held_stays_for_ninety_days_and_rings_no_more(
    alice: Seeker, now: datetime
) -> None:
    job, _ = pipeline.add(alice, now=now, employer="Acme")
    for days in (1, 89, 91):
        pipeline.meet(job, starts_at=now - timedelta(days=days), minutes=30, now=now)
    seen = by_icalendar(queries.calendar(alice, discreet=False, now=now))
    assert sorted((now - each.start).days for each in seen.values()) == [1, 89]
    assert {each.alarms for each in seen.values()} == {()}


def test_the_employers_own_name_for_it_is_left_to_their_invitation(
    alice: Seeker, now: datetime
) -> None:
    """A feed that shared it would fight with their updates in the same program."""
    job, _ = pipeline.add(alice, now=now, employer="Acme")
    meeting, _ = pipeline.invite(job, slots=[], now=now, uid="7@acme.example", sequence=4)
    pipeline.book(meeting, starts_at=now + timedelta(days=3), now=now)
    (uid,) = by_icalendar(queries.calendar(alice, discreet=False, now=now))
    assert uid.endswith("@showup.invalid")
    pipeline.change_interview(meeting, now=now, uid="8@acme.example")
    assert list(by_icalendar(queries.calendar(alice, discreet=False, now=now))) == [uid]


@pytest.mark.parametrize("link", ["JavaScript:alert(1)", "file:///etc/passwd", "data:text/html,x"])
def test_no_calendar_is_given_a_link_that_leads_to_no_page(
    alice: Seeker, now: datetime, link: str
) -> None:
    """Such as an earlier version kept: now it is refused where it is typed."""
    job, _ = pipeline.add(alice, now=now, employer="Acme")
    meeting, _ = pipeline.meet(job, starts_at=now + timedelta(days=3), now=now)
    Interview.objects.filter(pk=meeting.pk).update(link=link)
    data = queries.calendar(alice, discreet=False, now=now).replace(b"\r\n ", b"")
    assert b"\r\nURL" not in data
    assert b"\r\nCONFERENCE" not in data
    assert b"Join: " in data  # as words: the seeker sees what came


def test_without_a_length_an_hour_is_taken_and_said(alice: Seeker, now: datetime) -> None:
    job, _ = pipeline.add(alice, now=now, employer="Acme")
    pipeline.meet(job, starts_at=now + timedelta(days=3), now=now)
    data = queries.calendar(alice, discreet=False, now=now)
    (seen,) = by_icalendar(data).values()
    assert seen.end - seen.start == timedelta(hours=1)
    assert b"we take an hour" in data.replace(b"\r\n ", b"")


def test_the_event_carries_what_was_prepared(alice: Seeker, now: datetime) -> None:
    scene = scenes.search(alice, now=now)
    Brief.objects.create(
        interview=scene.booking, questions=["Who draws the night shifts?"], changed_at=now
    )
    unfolded = queries.calendar(alice, discreet=False, now=now).replace(b"\r\n ", b"")
    assert b"Who draws the night shifts?" in unfolded
    hidden = queries.calendar(alice, discreet=True, now=now).replace(b"\r\n ", b"")
    assert b"night shifts" not in hidden


def test_a_calendar_costs_nine_queries_however_many_interviews(
    alice: Seeker, now: datetime, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for days in range(1, 12):
        job, _ = pipeline.add(alice, now=now, employer=f"Employer {days}")
        row, _ = pipeline.meet(job, starts_at=now + timedelta(days=days), now=now)
        Block.objects.create(interview=row, starts_at=now, made_at=now)
        Brief.objects.create(interview=row, questions=["Why?"], changed_at=now)
    with django_assert_num_queries(9):
        queries.calendar(alice, discreet=False, now=now)
