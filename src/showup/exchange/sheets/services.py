"""Take a sheet of applications in: read, shown as what it would become, kept as one change."""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from django.db import transaction

from showup.exchange import record_json
from showup.exchange.formats import sheets as formats
from showup.exchange.formats.postings.addresses import canonical
from showup.exchange.formats.sheets.refusals import refusal
from showup.exchange.invitations import queries, services
from showup.exchange.invitations.rules.planning import tidy
from showup.exchange.models import Arrival, Origin
from showup.exchange.records import Problem, Sheet
from showup.exchange.sheets import json_form as sheet_json
from showup.exchange.sheets.looks import Look, NotKeptError, looked
from showup.exchange.sheets.rules import settings as settings_json
from showup.exchange.sheets.rules.fates import Before, Had
from showup.exchange.sheets.rules.settings import Settings
from showup.exchange.sheets.writing import Writing
from showup.exchange.sniffing import sort_of
from showup.pipeline import queries as pipeline
from showup.pipeline.services.stages import day_of
from showup.shared.counting import count

__all__ = [
    "Kept",
    "Look",
    "NotKeptError",
    "arrival",
    "keep",
    "keep_file",
    "look",
    "mend",
    "read",
    "remembered",
    "settings_of",
    "sheets_of",
    "take_in",
]

if TYPE_CHECKING:
    from showup.accounts.models import Seeker


Read = tuple[tuple[Sheet, ...], tuple[Problem, ...]]
REMEMBERED = 50  # sheets that were kept, looked through for the same headings


@dataclass(frozen=True, slots=True)
class Kept:
    """What was written: the batch that undoes it, rows by fate, and what the seeker's word kept."""

    batch: uuid.UUID | None  # None: there was nothing to write
    counts: Counter[str]
    stood: tuple[str, ...] = ()  # a sentence each: a field changed here since, so it stays


def read(data: bytes, name: str) -> Read:
    """Return the tables of a file and what could not be read; never raises."""
    sort = sort_of(name, data)
    if sort in ("mail", "calendar") and refusal(data, name) is None:
        says = f"This is a {sort}, which holds no table."
        return (), (
            Problem("the file", says, "Bring it along on the page for invitations.", fatal=True),
        )
    return formats.read(data, name)


def take_in(
    seeker: Seeker, *, name: str, data: bytes, now: datetime, told: Read | None = None
) -> Arrival:
    """Save the tables of a file for the seeker to look at; `told` where it was read already."""
    found, problems = read(data, name) if told is None else told
    row = _arrive(seeker, name, services.digest_of(data), found, problems, now=now)
    mend(row, remembered(seeker, found))
    return row


def remembered(seeker: Seeker, sheets: Sequence[Sheet]) -> Settings:
    """Return how a sheet with these headings was mended when one was last kept."""
    kept = Arrival.objects.filter(seeker=seeker, sort="sheet", batch__isnull=False, undone=False)
    headings = {sheet.headers: n for n, sheet in enumerate(sheets)}
    for told in kept.order_by("-pk").values_list("settings", flat=True)[:REMEMBERED]:
        which = headings.get(tuple(told.get("headings", ())))
        if which is not None:
            before = settings_json.from_json(told)
            chosen = None if before.sheet is None else which
            return replace(before, sheet=chosen, different=frozenset(), all_different=False)
    return Settings()


def arrival(seeker: Seeker, pk: int) -> Arrival | None:
    """Return one of the seeker's own sheets."""
    return queries.arrivals(seeker).filter(pk=pk, sort="sheet").first()


def sheets_of(row: Arrival) -> tuple[Sheet, ...]:
    """Return the tables of an arrival."""
    return tuple(sheet_json.load(kept) for kept in row.readings)


def settings_of(row: Arrival) -> Settings:
    """Return what the seeker mended so far."""
    return settings_json.from_json(row.settings)


def mend(row: Arrival, settings: Settings) -> None:
    """Save how the seeker wants a sheet to be read."""
    row.settings = settings_json.to_json(settings)
    row.save(update_fields=["settings"])


def look(
    seeker: Seeker,
    sheets: Sequence[Sheet],
    settings: Settings,
    *,
    now: datetime,
    problems: Sequence[Problem] = (),
) -> Look:
    """Return what the tables of a file would become; writes nothing.

    Raises:
        NotKeptError: there is no table in it.
    """
    before, had = _before(seeker), _had(seeker)
    today = day_of(seeker, now)
    return looked(sheets, settings, before, had, today=today, zone=seeker.zone, problems=problems)


@transaction.atomic
def keep(row: Arrival, *, now: datetime) -> Kept:
    """Write what a sheet tells as one batch: all of it, or nothing.

    Raises:
        NotKeptError: no row of it names a job; says which columns to name.
        showup.pipeline.rules.FieldError: a value cannot stand.
    """
    seeker = row.seeker
    seen = look(seeker, sheets_of(row), settings_of(row), now=now)
    if not seen.fates:
        first = next((problem for problem in seen.problems if problem.fatal), None)
        why = f"{first.what} {first.mend}" if first else "No row of it names a job."
        raise NotKeptError(why)
    if not seen.writes:
        return Kept(None, seen.counts)
    writing = Writing(seeker, now, uuid.uuid4(), _says(row.name, seen))
    stood = writing.write(seen.fates)
    row.batch, row.undone = writing.batch, False
    row.settings = row.settings | {"headings": seen.sheets[seen.which].headers}
    row.save(update_fields=["batch", "undone", "settings"])
    return Kept(writing.batch, seen.counts, stood)


@transaction.atomic
def keep_file(seeker: Seeker, *, name: str, data: bytes, settings: Settings, now: datetime) -> Kept:
    """Read a file and keep it at once, as the terminal does once it was looked at.

    Raises:
        NotKeptError, showup.pipeline.rules.FieldError: as `keep`; then nothing is written.
    """
    row = take_in(seeker, name=name, data=data, now=now)
    mend(row, settings_json.merged(settings_of(row), settings))
    return keep(row, now=now)


def _says(name: str, seen: Look) -> str:
    counts = seen.counts
    parts = [
        f"{count(counts['new'], 'job')} came in" if counts["new"] else "",
        f"{counts['changed']} changed" if counts["changed"] else "",
        f"{counts['same']} filled in" if counts["same"] else "",
    ]
    told = ", ".join(filter(None, parts))
    return f"{told[:1].upper()}{told[1:]} from {name}."


def _before(seeker: Seeker) -> dict[str, Before]:
    """Return how each row was last read, by its key."""
    rows = Origin.objects.filter(seeker=seeker, undone=False).order_by("pk")
    told = rows.values_list("key", "opportunity_id", "digest", "said")
    return {key: Before(pk, digest, said) for key, pk, digest, said in told}


def _had(seeker: Seeker) -> list[Had]:
    told = pipeline.opportunities(seeker).values_list("pk", "employer", "title", "link")
    return [
        Had(pk, employer, title, canonical(link) if link else "")
        for pk, employer, title, link in told
    ]


def _arrive(
    seeker: Seeker,
    name: str,
    digest: str,
    sheets: Sequence[Sheet],
    problems: Sequence[Problem],
    *,
    now: datetime,
) -> Arrival:
    return Arrival.objects.create(
        seeker=seeker,
        sort="sheet",
        name=tidy(name, 300),
        digest=digest,
        came_at=now,
        readings=[sheet_json.dump(sheet) for sheet in sheets],
        problems=[record_json.dump(problem) for problem in problems],
    )
