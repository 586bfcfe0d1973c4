"""Interviews as events of a calendar, under names that stay the same from file to file."""

from __future__ import annotations

import uuid
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from showup.exchange.records import CalendarEvent, Person, When
from showup.pipeline import queries
from showup.shared.counting import sentence

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from django.db.models import QuerySet

    from showup.accounts.models import Seeker
    from showup.pipeline.models import Change, Interview

WRITTEN = ("booked", "held")
_NAMES = uuid.UUID("7c1f6a0e-9a53-4f0c-8c8f-0f6c1d3f2b51")  # of interviews without a history
_WEB = ("https://", "http://")  # what a calendar program may open by a click
FEW = 500  # rows that are named one by one


@dataclass(frozen=True, slots=True)
class Standing:
    """How an event stands in the seeker's history: what it is called, and how often it changed.

    The name is made of the change that made the interview: that is random, the seeker's own, and
    the same on every machine. The sequence never goes down: what is undone counts twice.
    """

    uid: str
    sequence: int
    changed_at: datetime


def calendar(seeker: Seeker) -> bytes:
    """Return a seeker's booked and held interviews as a calendar file."""
    from showup.exchange.formats.ics.writing import write  # noqa: PLC0415  slow to import

    return write(events(seeker))


def events(seeker: Seeker) -> list[CalendarEvent]:
    """Return a seeker's booked and held interviews, the earliest first.

    An event keeps the employer's own uid and sequence, so that it is known for the same where
    their invitation stands already.
    """
    rows = queries.interviews(seeker).filter(state__in=WRITTEN, starts_at__isnull=False)
    found = list(rows.order_by("starts_at", "pk"))
    known = standings(seeker, found)
    return [event(row, known[row.pk]) for row in found]


def standings(seeker: Seeker, rows: Collection[Interview]) -> dict[int, Standing]:
    """Return how the event of each interview stands, by its key, in two queries.

    What changes of its job counts too: that can rename the event, and call it off.
    """
    told: dict[int, list[Change]] = {}
    jobs: dict[int, list[Change]] = {}
    for change in _changes(seeker, "pipeline.interview", {row.pk for row in rows}):
        told.setdefault(change.row, []).append(change)
    for change in _changes(seeker, "pipeline.opportunity", {row.opportunity_id for row in rows}):
        jobs.setdefault(change.row, []).append(change)
    return {
        row.pk: _standing(row, told.get(row.pk, []), jobs.get(row.opportunity_id, []))
        for row in rows
    }


def block_changes(seeker: Seeker, blocks: Collection[int]) -> Counter[int]:
    """Return how often each block of time was changed, by its key; it never goes down."""
    counted = Counter[int]()
    for change in _changes(seeker, "agenda.block", set(blocks)):
        counted[change.row] += _weight(change)
    return counted


def event(row: Interview, standing: Standing, *, own_name: bool = False) -> CalendarEvent:
    """Return an interview that has a time as an event.

    With `own_name` it goes by the name of its `standing` also where the employer gave it one.
    """
    assert row.starts_at is not None
    job = row.opportunity
    theirs = bool(row.uid) and not own_name
    return CalendarEvent(
        uid=row.uid if theirs else standing.uid,
        sequence=row.sequence if theirs else standing.sequence,
        method="PUBLISH",
        status="CONFIRMED",
        summary=", ".join(filter(None, (f"Interview: {job.label}", job.title))),
        when=When(row.starts_at, _end(row), row.zone or None),
        description="\n".join(_lines(row)),
        place=row.place,
        link=row.link if row.link.lower().startswith(_WEB) else "",  # else it is words alone
        stamp=standing.changed_at.astimezone(UTC),
    )


def _changes(seeker: Seeker, table: str, rows: set[int]) -> QuerySet[Change]:
    about = queries.history(seeker).filter(table=table)
    if len(rows) <= FEW:  # more are not worth naming
        about = about.filter(row__in=rows)
    return about.defer("before", "after").order_by("pk")


def _weight(change: Change) -> int:
    return 1 if change.undone_at is None else 2


def _standing(row: Interview, changes: list[Change], of_the_job: list[Change]) -> Standing:
    every = (*changes, *of_the_job)
    moments = [each for change in every for each in (change.at, change.undone_at) if each]
    made = changes[0].batch if changes else uuid.uuid5(_NAMES, row.made_at.isoformat())
    return Standing(
        uid=f"{uuid.uuid5(made, str(row.pk))}@showup.invalid",
        sequence=max(0, sum(map(_weight, changes)) - 1) + sum(map(_weight, of_the_job)),
        changed_at=max(moments, default=row.made_at),
    )


def _end(row: Interview) -> datetime | None:
    known = row.starts_at is not None and row.minutes
    return row.starts_at + timedelta(minutes=row.minutes or 0) if known and row.starts_at else None


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
