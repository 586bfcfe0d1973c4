"""Interviews as events of a calendar, under names that stay the same from file to file."""

from __future__ import annotations

import uuid
from datetime import UTC, timedelta
from typing import TYPE_CHECKING

from showup.exchange.records import CalendarEvent, Person, When
from showup.pipeline import queries
from showup.shared.counting import sentence

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from showup.accounts.models import Seeker
    from showup.pipeline.models import Change, Interview

WRITTEN = ("booked", "held")
_NAMES = uuid.UUID("7c1f6a0e-9a53-4f0c-8c8f-0f6c1d3f2b51")  # of interviews without a history


def calendar(seeker: Seeker) -> bytes:
    """Return a seeker's booked and held interviews as a calendar file."""
    from showup.exchange.formats.ics.writing import write  # noqa: PLC0415  slow to import

    return write(events(seeker))


def events(seeker: Seeker) -> list[CalendarEvent]:
    """Return a seeker's booked and held interviews, the earliest first.

    An event keeps the employer's own uid. Any other is named after the change that made the
    interview: that is random, the seeker's own, and the same on every machine.
    """
    rows = queries.interviews(seeker).filter(state__in=WRITTEN, starts_at__isnull=False)
    about = queries.history(seeker).filter(table="pipeline.interview", undone_at=None)
    told: dict[int, list[Change]] = {}
    for change in about.defer("before", "after").order_by("pk"):
        told.setdefault(change.row, []).append(change)
    return [_event(row, told.get(row.pk, [])) for row in rows.order_by("starts_at", "pk")]


def _event(row: Interview, changes: list[Change]) -> CalendarEvent:
    assert row.starts_at is not None
    job = row.opportunity
    return CalendarEvent(
        uid=row.uid or _own_name(row, changes),
        sequence=row.sequence if row.uid else max(0, len(changes) - 1),
        method="PUBLISH",
        status="CONFIRMED",
        summary=", ".join(filter(None, (f"Interview: {job.label}", job.title))),
        when=When(row.starts_at, _end(row), row.zone or None),
        description="\n".join(_lines(row)),
        place=row.place,
        link=row.link,
        stamp=(changes[-1].at if changes else row.made_at).astimezone(UTC),
    )


def _end(row: Interview) -> datetime | None:
    known = row.starts_at is not None and row.minutes
    return row.starts_at + timedelta(minutes=row.minutes or 0) if known and row.starts_at else None


def _own_name(row: Interview, changes: list[Change]) -> str:
    made = changes[0].batch if changes else uuid.uuid5(_NAMES, row.made_at.isoformat())
    return f"{uuid.uuid5(made, str(row.pk))}@showup.invalid"


def _lines(row: Interview) -> Iterable[str]:
    if row.round > 1:
        yield f"Round {row.round}."
    people = [_named(Person(**_known(person))) for person in row.people]
    if any(people):
        yield f"You meet {', '.join(filter(None, people))}."
    if row.format:
        yield f"{sentence(row.format)}."
    if row.link:
        yield f"Join: {row.link}"


def _known(person: dict[str, object]) -> dict[str, str]:
    return {key: str(person.get(key) or "") for key in ("name", "address", "role")}


def _named(person: Person) -> str:
    return f"{person.name or person.address} ({person.role})" if person.role else person.name
