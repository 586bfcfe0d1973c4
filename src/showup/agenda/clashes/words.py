"""What can't both be, said with its hours: pure."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from showup.advice.rules import hours
from showup.advice.rules.dates import day_name
from showup.advice.rules.numbers import listed
from showup.agenda.clashes.joining import UNTITLED
from showup.shared.counting import count, sentence

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime, tzinfo

    from showup.agenda.clashes.spans import Span


def overlap(first: Span, second: Span, zone: tzinfo) -> str:
    """Return that two spans overlap, from when to when each lasts."""
    busy = next((span for span in (first, second) if span.kind == "busy"), None)
    if busy is not None:
        return while_busy(busy, second if busy is first else first, zone)
    day = _day(second.starts_at, zone)
    both = " and ".join(f"{said(each)} ({_hours_of(each, zone)})" for each in (first, second))
    return sentence(f"{both} overlap on {day}.{_unknown_end(first, second)}")


def not_all(spans: Sequence[Span], zone: tzinfo) -> str:
    """Return that three or more can't all be on a day, from when to when each lasts."""
    each = [f"{_named(span)} ({_hours_of(span, zone)})" for span in spans]
    return (
        f"On {_day(spans[0].starts_at, zone)} not all can be: {listed(each)}.{_unknown_end(*spans)}"
    )


def _named(span: Span) -> str:
    """Return a span as it is called in a list; what stands in a calendar by its title."""
    if span.kind != "busy":
        return said(span)
    return "a time you’re busy" if span.label in UNTITLED else f"“{span.label}”"


def while_busy(busy: Span, other: Span, zone: tzinfo) -> str:
    """Return that something falls into a time that one's own calendar holds."""
    starts, ends = busy.starts_at.astimezone(zone), busy.ends_at.astimezone(zone)
    begin, end = (f"{each:%H:%M}" for each in (starts, ends))
    if starts.date() == ends.date():
        span, on = f"from {begin} to {end}", f" on {day_name(starts.date())}"
    else:
        span = f"from {_day(starts, zone)}, {begin}, to {_day(ends, zone)}, {end}"
        on = ""
    holds = "You’re busy" if busy.label in UNTITLED else f"“{busy.label}” goes"
    return sentence(
        f"{holds} {span}{on}, and {said(other)} {_falls(other, busy, zone)}.{_unknown_end(other)}"
    )


def too_soon(first: Span, second: Span, zone: tzinfo, minutes: int, way: str) -> str:
    """Return how many minutes lie between two interviews, and what the `way` takes."""
    ends, begins = (f"{each.astimezone(zone):%H:%M}" for each in (first.ends_at, second.starts_at))
    left = {0: "no minutes", 1: "one minute"}.get(minutes, f"{minutes} minutes")
    return sentence(
        f"{said(first)} ends at {ends} and {said(second)} begins at {begins} on "
        f"{_day(second.starts_at, zone)}: there {'is' if minutes == 1 else 'are'} {left}; {way}."
        f"{_unknown_end(first)}"
    )


def over_the_week(
    monday: date, interviews: Sequence[tuple[str, float]], total: float, cap: float
) -> str:
    """Return how many hours the interviews of a week take and which, and how many one has."""
    many = count(len(interviews), "interview")
    verb = "takes" if len(interviews) == 1 else "take"
    return (
        f"The {many} booked from {day_name(monday)} to {day_name(monday + timedelta(days=6))} "
        f"{verb} about {hours.plain(total)} all in, preparing included, as you said or as we "
        f"assume: {hours.filled_by(interviews)}. Your limit is {hours.limit(cap)}."
    )


def whole_days(meets: Sequence[Span], marks: Sequence[Span], zone: tzinfo) -> str:
    """Return which days of one job's times a calendar marks as a whole, said once."""
    dates = sorted({each.starts_at.astimezone(zone).date() for each in meets})
    days = listed([day_name(each) for each in dates])
    titles = dict.fromkeys(each.label for each in marks if each.label not in UNTITLED)
    as_ = f" as {listed([f'“{title}”' for title in titles])}" if titles else ""
    one = meets[0]
    if one.kind == "interview":
        return sentence(f"{one.label} is on {days}, a day your calendar marks{as_}.")
    which = "a day" if len(dates) == 1 else "days"
    return f"Of the times {one.label} offers, those on {days} fall on {which} your calendar marks{as_}."


def said(span: Span) -> str:
    """Return a span as it is called within a sentence."""
    return f"the time {span.label} offers" if span.kind == "slot" else span.label


def _falls(other: Span, busy: Span, zone: tzinfo) -> str:
    """Return where something lies that overlaps a busy time: when it begins, or lasts."""
    begins, ends = (f"{at.astimezone(zone):%H:%M}" for at in (other.starts_at, other.ends_at))
    on = ""
    if busy.starts_at.astimezone(zone).date() != busy.ends_at.astimezone(zone).date():
        on = f" on {_day(other.starts_at, zone)}"
    if other.starts_at >= busy.starts_at:
        return f"begins at {begins}{on}"
    return f"goes from {begins} to {ends}{on}"


def _hours_of(span: Span, zone: tzinfo) -> str:
    starts, ends = span.starts_at.astimezone(zone), span.ends_at.astimezone(zone)
    return f"{starts:%H:%M} to {ends:%H:%M}"


def _day(moment: datetime, zone: tzinfo) -> str:
    return day_name(moment.astimezone(zone).date())


def _unknown_end(*spans: Span) -> str:
    unknown = [said(span) for span in spans if not span.is_end_known]
    return f" We take an hour for {' and '.join(unknown)}: no length was given." if unknown else ""
