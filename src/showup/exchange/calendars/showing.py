"""The calendars that are read, as both doors show them."""

from __future__ import annotations

import shlex
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

import httpx

from showup.diary import queries as diary

if TYPE_CHECKING:
    from showup.accounts.models import Seeker

SCHEMA = "showup.calendars/1"


@dataclass(frozen=True, slots=True)
class CalendarRow:
    """One calendar; of its address only the host, since the rest is a secret."""

    pk: int
    name: str
    kind: str
    where: str  # "a file", "calendar.example", "alice on dav.example"
    titles: bool
    blocks: int
    first: datetime | None
    last: datetime | None
    read_at: datetime | None
    tried_at: datetime | None
    trouble: str

    @property
    def again(self) -> bool:
        """Return whether it can be read again by itself."""
        return self.kind != "file"


def rows(seeker: Seeker) -> tuple[CalendarRow, ...]:
    """Return a seeker's calendars in the order in which they were added."""
    filled = diary.filled(seeker)
    return tuple(
        CalendarRow(
            pk=row.pk,
            name=row.name,
            kind=row.kind,
            where=_where(row.kind, row.address, row.user),
            titles=row.keeps_titles,
            blocks=told.blocks if told else 0,
            first=told.first if told else None,
            last=told.last if told else None,
            read_at=row.read_at,
            tried_at=row.tried_at,
            trouble=row.trouble,
        )
        for row, told in ((row, filled.get(row.pk)) for row in diary.calendars(seeker))
    )


def forgetting(name: str) -> str:
    """Return the command that forgets the calendar of that name."""
    return f"showup calendars --remove {shlex.quote(name)}"


def as_json(seeker: Seeker) -> dict[str, Any]:
    """Return a seeker's calendars as JSON-ready values."""
    return {
        "schema": SCHEMA,
        "calendars": [
            {
                "name": row.name,
                "kind": row.kind,
                "where": row.where,
                "titles": row.titles,
                "blocks": row.blocks,
                "first": _written(row.first),
                "last": _written(row.last),
                "read_at": _written(row.read_at),
                "trouble": row.trouble,
            }
            for row in rows(seeker)
        ],
    }


def _where(kind: str, address: str, user: str) -> str:
    if kind == "file":
        return "a file"
    host = httpx.URL(address).host
    return f"{user} on {host}" if kind == "caldav" else host


def _written(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment is not None else None
