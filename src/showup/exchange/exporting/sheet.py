"""The jobs as a sheet, a row each, under headings that other programs know too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from showup.exchange.formats import csv_out
from showup.pipeline import queries

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from showup.accounts.models import Seeker
    from showup.exchange.formats.csv_out import Cell
    from showup.pipeline.models import Opportunity

AT_ONCE = 500  # jobs read in one go


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _notes(row: Opportunity) -> str:
    return "\n".join(note.text for note in row.notes.all())


def _interview(row: Opportunity) -> str | None:
    """Return the latest time that was booked, as the clock shows it where it is."""
    starts = (each.starts_at for each in row.interviews.all() if each.state in ("booked", "held"))
    latest = max(filter(None, starts), default=None)
    return f"{latest:%Y-%m-%d %H:%M} UTC" if latest else None


_COLUMNS: dict[str, Callable[[Opportunity], Cell]] = {
    "Company": lambda row: row.employer,
    "Role": lambda row: row.title,
    "Agency": lambda row: row.agency,
    "Stage": lambda row: row.stage,
    "Own stage": lambda row: row.stage_name,
    "Status date": lambda row: _day(row.stage_since),
    "Date applied": lambda row: _day(row.applied_on),
    "Added": lambda row: _day(row.made_at.date()),
    "Location": lambda row: row.place,
    "Remote": lambda row: row.remote,
    "Pay from": lambda row: row.pay_low,
    "Pay to": lambda row: row.pay_high,
    "Currency": lambda row: row.pay_currency,
    "Pay period": lambda row: row.pay_period,
    "Contract": lambda row: row.contract,
    "Level": lambda row: row.level,
    "Source": lambda row: row.source,
    "Link": lambda row: row.link,
    "Excitement": lambda row: row.excitement,
    "Sureness": lambda row: row.sureness,
    "Dream job": lambda row: "yes" if row.dream else "",
    "Deal-breaker": lambda row: row.deal_words,
    "Doubts": lambda row: ", ".join(row.doubts),
    "Interview": _interview,
    "Offer on": lambda row: _day(row.offer_on),
    "Offer deadline": lambda row: _day(row.offer_deadline),
    "Notes": _notes,
}


def sheet(seeker: Seeker) -> bytes:
    """Return a seeker's jobs as CSV, the oldest first; days as 2026-11-23, times in UTC."""
    return csv_out.write(list(_COLUMNS), _rows(seeker))


def _rows(seeker: Seeker) -> Iterator[list[Cell]]:
    rows = queries.opportunities(seeker).order_by("pk").prefetch_related("interviews", "notes")
    for row in rows.iterator(chunk_size=AT_ONCE):
        yield [told(row) for told in _COLUMNS.values()]
