"""The jobs as a sheet, a row each, under headings that other programs know too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db.models import Max

from showup.exchange.exporting.interviews import WRITTEN
from showup.exchange.formats import csv_out
from showup.pipeline import queries

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from showup.accounts.models import Seeker
    from showup.exchange.formats.csv_out import Cell
    from showup.pipeline.models import Opportunity

AT_ONCE = 1000  # jobs read in one go


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


_SAID = {"declined": "declined by me"}  # elsewhere, “declined” alone is the employer's no
_COLUMNS: dict[str, Callable[[Opportunity], Cell]] = {
    "Company": lambda row: row.employer,
    "Role": lambda row: row.title,
    "Agency": lambda row: row.agency,
    "Stage": lambda row: _SAID.get(row.stage, row.stage),
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
    "Excitement (0 to 10)": lambda row: row.excitement,
    "Sureness": lambda row: row.sureness,
    "Dream job": lambda row: "yes" if row.dream else "",
    "Deal-breaker": lambda row: row.deal_words,
    "Doubts": lambda row: ", ".join(row.doubts),
    "Offer on": lambda row: _day(row.offer_on),
    "Offer deadline": lambda row: _day(row.offer_deadline),
}


def sheet(seeker: Seeker) -> bytes:
    """Return a seeker's jobs as CSV, the oldest first; days as 2026-11-23, times in UTC."""
    return csv_out.write([*_COLUMNS, "Interview", "Notes"], _rows(seeker))


def _rows(seeker: Seeker) -> Iterator[list[Cell]]:
    rows = queries.opportunities(seeker)
    notes: dict[int, list[str]] = {}
    for pk, text in rows.order_by("notes__pk").values_list("pk", "notes__text"):
        notes.setdefault(pk, []).append(text or "")
    booked = rows.filter(interviews__state__in=WRITTEN)
    latest = dict(booked.values_list("pk").annotate(Max("interviews__starts_at")).order_by())
    for row in rows.order_by("pk").iterator(chunk_size=AT_ONCE):
        met = latest.get(row.pk)
        when = f"{met:%Y-%m-%d %H:%M} UTC" if met else None
        yield [*(told(row) for told in _COLUMNS.values()), when, "\n".join(notes[row.pk])]
