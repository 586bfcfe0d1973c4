"""What the calendar shows: booked, offered, taken, and the order that is proposed."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from django.utils import timezone

from showup.advice import orders
from showup.agenda.calendar import colliding, trying
from showup.agenda.calendar.laying import Laid, lay
from showup.agenda.calendar.records import Page, Trial
from showup.agenda.calendar.rules import blocks, weeks, words
from showup.agenda.clashes import queries as clashing
from showup.agenda.clashes.rules import beside
from showup.agenda.preparing import times
from showup.pipeline import queries as pipeline

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date, tzinfo

    from showup.accounts.models import Seeker
    from showup.agenda.calendar.records import Asked
    from showup.agenda.clashes.spans import Span
    from showup.pipeline.models import Interview

    Rows = Mapping[int, Interview]

LISTED = 28  # days


def page(seeker: Seeker, asked: Asked, *, today: date, now: datetime) -> Page:
    """Return the calendar, in the zone that is active, by a constant number of queries."""
    zone = timezone.get_current_timezone()
    ahead = _ahead(seeker, now)
    monday = asked.monday or weeks.week_to_open(_days_of(ahead, zone), today=today)
    number = LISTED if asked.is_list else weeks.DAYS
    last = monday + timedelta(days=number)
    first = min(max(monday, today), last) if asked.is_list else monday
    gathered = clashing.gathered(seeker, _midnight(monday, zone), _midnight(last, zone))
    rows = _rows(seeker, ahead, gathered.spans)
    met = colliding.met(gathered, rows, hours_a_week=seeker.hours_a_week, zone=zone, now=now)
    days = blocks.days(gathered.spans, first, (last - first).days, zone)
    hours = blocks.hours(days)
    order = orders.order_ahead(seeker, today=today, now=now)
    given = asked.places or {}
    taken = colliding.taken(seeker, trying.left_out(order, ahead), zone=zone, now=now)
    shown_days = [day.date for day in days]
    moves = trying.moves(
        order,
        ahead,
        given,
        taken=taken,
        shown=shown_days,
        zone=zone,
        today=today,
        horizon=seeker.horizon_days,
    )
    shown = [span for span in gathered.spans if span.ends_at > _midnight(first, zone)]
    when = "in these weeks" if asked.is_list else weeks.named(monday, today=today)
    return Page(
        is_list=asked.is_list,
        week=weeks.written(monday),
        before=weeks.written(monday - timedelta(days=number)),
        after=weeks.written(last),
        spanned=weeks.spanned(first, (last - first).days),
        says=words.headline(shown, when, zone),
        lead=words.lead(shown, zone),
        days=lay(days, Laid(rows, met, order, moves, hours.start)),
        hours=hours,
        now_row=_now_row(now.astimezone(zone), hours),
        met=met,
        aside=tuple(each.says for each in beside(gathered.spans, zone=zone)),
        unfit=times.unfit(seeker, now=now),
        order=order,
        moves=moves,
        trial=trying.trial(seeker, given, ahead, zone=zone, today=today, now=now),
        is_empty=not (asked.monday or ahead or gathered.spans or _has_been(seeker)),
    )


def trial(
    seeker: Seeker, given: Mapping[int, date | None], *, today: date, now: datetime
) -> Trial | None:
    """Return what another order comes to; None where nothing is asked of what is ahead."""
    zone = timezone.get_current_timezone()
    return trying.trial(seeker, given, _ahead(seeker, now), zone=zone, today=today, now=now)


def _ahead(seeker: Seeker, now: datetime) -> list[Interview]:
    """Return the interviews that are booked and to come, or wait for an answer."""
    asked = pipeline.need_an_answer(seeker)
    return [*pipeline.coming(seeker, now=now), *asked]


def _has_been(seeker: Seeker) -> bool:
    return pipeline.interviews(seeker).exists()


def _days_of(ahead: Iterable[Interview], zone: tzinfo) -> Iterable[date]:
    for row in ahead:
        moments = [slot.starts_at for slot in row.slots.all()]
        if row.state == "booked" and row.starts_at is not None:
            moments = [row.starts_at]
        yield from (moment.astimezone(zone).date() for moment in moments)


def _rows(seeker: Seeker, ahead: Iterable[Interview], spans: Iterable[Span]) -> Rows:
    """Return the interviews that spans stand for, by number."""
    rows = {row.pk: row for row in ahead}
    others = {span.interview for span in spans if span.interview is not None} - set(rows)
    return rows | pipeline.interviews(seeker).in_bulk(list(others))


def _midnight(day: date, zone: tzinfo) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=zone)


def _now_row(now: datetime, hours: range) -> int | None:
    row = (now.hour - hours.start) * blocks.QUARTERS + now.minute * blocks.QUARTERS // 60
    return row if now.hour in hours else None
