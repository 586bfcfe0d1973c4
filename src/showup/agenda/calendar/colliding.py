"""What can't be as it stands, whom it concerns, and the other times that were offered."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from showup.agenda.calendar.records import Concern, Met
from showup.agenda.calendar.rules import words
from showup.agenda.calendar.rules.weeks import WEEK, monday_of
from showup.agenda.clashes import queries
from showup.agenda.clashes.rules import clashes
from showup.agenda.clashes.together import together

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import datetime, tzinfo

    from showup.accounts.models import Seeker
    from showup.agenda.clashes.queries import Gathered
    from showup.agenda.clashes.rules import Clash
    from showup.agenda.clashes.spans import Span
    from showup.pipeline.models import Interview


def met(
    gathered: Gathered,
    rows: Mapping[int, Interview],
    *,
    hours_a_week: float,
    zone: tzinfo,
    now: datetime,
) -> tuple[Met, ...]:
    """Return what can't be as it stands and is not over yet, numbered from 1."""
    found = clashes(gathered.spans, hours_a_week=hours_a_week, zone=zone, hours=gathered.hours)
    told = [(clash, _spans(clash, gathered.spans, zone)) for clash in together(found, zone)]
    due = [(clash, spans) for clash, spans in told if max(span.ends_at for span in spans) > now]
    return tuple(
        Met(number, clash, _concerns(spans, rows, now))
        for number, (clash, spans) in enumerate(due, 1)
    )


def _spans(clash: Clash, spans: Sequence[Span], zone: tzinfo) -> list[Span]:
    """Return what a clash is about; of a week, every interview that is booked in it."""
    if clash.second is not None:
        return list(clash.spans)
    monday = monday_of(clash.first.starts_at.astimezone(zone).date())
    return [
        span
        for span in spans
        if span.kind == "interview"
        and monday <= span.starts_at.astimezone(zone).date() < monday + WEEK
    ]


def _concerns(
    spans: Sequence[Span], rows: Mapping[int, Interview], now: datetime
) -> tuple[Concern, ...]:
    taken = {span.starts_at for span in spans}
    found = []
    for key in dict.fromkeys(span.interview for span in spans):
        row = rows.get(key or 0)
        if row is None:
            continue
        slots = [slot.starts_at for slot in row.slots.all()] if row.state == "invited" else []
        found.append(Concern(row, tuple(s for s in slots if s > now and s not in taken)))
    return tuple(found)


def taken(
    seeker: Seeker, invitations: Iterable[Interview], *, zone: tzinfo, now: datetime
) -> dict[int, str]:
    """Return a sentence for each job none of whose offered times can be had, by its number.

    Every time is over, or clashes with what is booked or stands in the seeker's calendars.
    """
    offers = {row: [slot.starts_at for slot in row.slots.all()] for row in invitations}
    offers = {row: moments for row, moments in offers.items() if moments}
    ahead = {row: [at for at in moments if at > now] for row, moments in offers.items()}
    found = {row.opportunity_id: words.OVER for row, coming in ahead.items() if not coming}
    every = [at for coming in ahead.values() for at in coming]
    if not every:
        return found
    spans = queries.spans(seeker, min(every), max(every) + timedelta(days=1))
    met: dict[str, list[Span]] = {}
    for clash in clashes(spans, hours_a_week=None, zone=zone):
        if clash.kind == "clash" and clash.second is not None:
            met.setdefault(clash.first.key, []).append(clash.second)
            met.setdefault(clash.second.key, []).append(clash.first)
    for row, coming in ahead.items():
        with_ = [met.get(queries.slot_key(row, at), []) for at in coming]
        if coming and all(with_):
            others = [span for spans_ in with_ for span in spans_]
            found[row.opportunity_id] = words.all_clash(coming, others, zone)
    return found
