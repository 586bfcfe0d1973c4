"""Everything that takes a seeker's time between two moments, and what of it can't both be."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from showup.accounts.zones import zone_of
from showup.agenda.clashes import rules, timing
from showup.agenda.clashes.spans import Kind, Span
from showup.agenda.models import Block
from showup.diary import queries as diary
from showup.pipeline import queries as pipeline
from showup.pipeline.rules import ACTIVE, ends_at, is_on_site

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import tzinfo

    from showup.accounts.models import Seeker
    from showup.pipeline.models import Interview

_LONGEST = timedelta(days=3)  # an interview and both ways; what began earlier is over
_A_WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Gathered:
    """The spans of some days in the order of time, and interviews' all-in hours by number."""

    spans: list[Span]
    hours: dict[int, float]


def spans(seeker: Seeker, start: datetime, end: datetime) -> list[Span]:
    """Return what takes the seeker's time from `start` to before `end`, in the order of time.

    Booked interviews, times that open invitations offer, the ways there and back where they are
    known, time to prepare, and what the seeker's calendars hold: five queries however much.
    """
    return gathered(seeker, start, end).spans


def found(seeker: Seeker, start: datetime, end: datetime) -> tuple[rules.Clash, ...]:
    """Return what can't be from `start` to before `end`, weeks that reach into it included."""
    return found_with_days(seeker, start, end)[0]


def found_with_days(
    seeker: Seeker, start: datetime, end: datetime
) -> tuple[tuple[rules.Clash, ...], tuple[rules.Beside, ...]]:
    """Return the same, and what falls on a whole day that a calendar marks, by one gathering."""
    zone = zone_of(seeker)
    known = gathered(seeker, _monday(start, zone), _monday(end, zone) + _A_WEEK)
    every = rules.clashes(
        known.spans, hours_a_week=seeker.hours_a_week, zone=zone, hours=known.hours
    )
    clashes = tuple(clash for clash in every if _touches(clash, start, end, zone))
    return clashes, rules.beside(known.spans, zone=zone)


def gathered(seeker: Seeker, start: datetime, end: datetime) -> Gathered:
    """Return the spans and the all-in hours of the interviews among them."""
    rows = pipeline.interviews(seeker).filter(opportunity__stage__in=ACTIVE)
    booked = rows.filter(
        state="booked", starts_at__gte=start - _LONGEST, starts_at__lt=end + _LONGEST
    )
    hours: dict[int, float] = {}
    every: list[Span] = []
    for row in booked.prefetch_related(None):
        every += _of_booked(row)
        hours[row.pk] = row.opportunity.hours
    every += _offered(seeker, start - _LONGEST, end)
    every += _prepared(seeker, start - _LONGEST, end)
    every += _busy(seeker, start, end)
    shown = [span for span in every if span.starts_at < end and span.ends_at > start]
    shown.sort(key=lambda span: (span.starts_at, span.ends_at, span.key))
    there = {span.interview for span in shown if span.kind == "interview"}
    return Gathered(shown, {pk: number for pk, number in hours.items() if pk in there})


def of_interview(row: Interview, starts_at: datetime, minutes: int | None, kind: Kind) -> Span:
    """Return an interview or one of the times offered for it as a span."""
    job = row.opportunity
    return Span(
        key=f"interview-{row.pk}" if kind == "interview" else slot_key(row, starts_at),
        kind=kind,
        starts_at=starts_at,
        ends_at=ends_at(starts_at, minutes),
        label=job.label,
        opportunity=job.pk,
        interview=row.pk,
        dream=job.dream,
        is_end_known=bool(minutes),
        is_on_site=is_on_site(row.format, row.place) and row.travel_minutes != 0,
    )


def slot_key(row: Interview, starts_at: datetime) -> str:
    """Return the key of a time that is offered for an interview."""
    return f"slot-{row.pk}-{starts_at:%Y%m%dT%H%M}"


def _of_booked(row: Interview) -> Iterator[Span]:
    if row.starts_at is None:
        return
    meeting = of_interview(row, row.starts_at, row.minutes, "interview")
    yield meeting
    leave = timing.leave_at(meeting.starts_at, row.travel_minutes)
    if leave is not None:
        way = timedelta(minutes=row.travel_minutes or 0)
        there = _way(row, "there", leave, meeting.starts_at)
        yield replace(there, spare=timing.TO_SPARE // timedelta(minutes=1))
        yield _way(row, "back", meeting.ends_at, meeting.ends_at + way)


def _way(row: Interview, which: str, starts_at: datetime, ends_at: datetime) -> Span:
    job = row.opportunity
    return Span(
        key=f"travel-{row.pk}-{which}",
        kind="travel",
        starts_at=starts_at,
        ends_at=ends_at,
        label=f"the way {'to' if which == 'there' else 'back from'} {job.label}",
        opportunity=job.pk,
        interview=row.pk,
        dream=job.dream,
    )


def _offered(seeker: Seeker, start: datetime, end: datetime) -> Iterator[Span]:
    rows = pipeline.need_an_answer(seeker).filter(
        slots__starts_at__gte=start, slots__starts_at__lt=end
    )
    for row in rows.distinct():
        for slot in row.slots.all():
            yield of_interview(row, slot.starts_at, slot.minutes or row.minutes, "slot")


def _prepared(seeker: Seeker, start: datetime, end: datetime) -> Iterator[Span]:
    rows = Block.objects.filter(
        interview__opportunity__seeker=seeker,
        interview__opportunity__stage__in=ACTIVE,
        interview__state="booked",
        starts_at__gte=start,
        starts_at__lt=end,
    )
    for row in rows.select_related("interview__opportunity"):
        meets_at = row.interview.starts_at
        way = row.interview.travel_minutes
        if meets_at is None or not timing.serves(row.starts_at, row.minutes, meets_at, way):
            continue  # the interview moved away from it, or one is on the way by then
        job = row.interview.opportunity
        yield Span(
            key=f"prepare-{row.pk}",
            kind="prepare",
            starts_at=row.starts_at,
            ends_at=row.starts_at + timedelta(minutes=row.minutes),
            label=f"preparing for {job.label}",
            opportunity=job.pk,
            interview=row.interview.pk,
            dream=job.dream,
        )


def _busy(seeker: Seeker, start: datetime, end: datetime) -> Iterator[Span]:
    for row in diary.busy(seeker, start, end):
        yield Span(
            key=f"busy-{row.pk}",
            kind="busy",
            starts_at=row.starts_at,
            ends_at=row.ends_at,
            label=row.title or "busy",
            all_day=row.all_day,
        )


def _monday(moment: datetime, zone: tzinfo) -> datetime:
    local = moment.astimezone(zone)
    day = local.date() - timedelta(days=local.weekday())
    return datetime(day.year, day.month, day.day, tzinfo=zone)


def _touches(clash: rules.Clash, start: datetime, end: datetime, zone: tzinfo) -> bool:
    if clash.second is None:
        monday = _monday(clash.first.starts_at, zone)
        return monday < end and monday + _A_WEEK > start
    return any(
        span.starts_at < end and span.ends_at > start for span in (clash.first, clash.second)
    )
