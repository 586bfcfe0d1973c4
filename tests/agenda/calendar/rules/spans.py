"""Spans for tests of the calendar, told by day and hour."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from showup.agenda.clashes.spans import Span

if TYPE_CHECKING:
    from showup.agenda.clashes.spans import Kind

MONDAY = datetime(2026, 11, 23, tzinfo=UTC)


def span(kind: Kind, begins: float, ends: float, **known: Any) -> Span:
    """Return a span from and to so many hours after Monday 23 November 2026, 0:00 UTC."""
    fields: dict[str, Any] = {"key": f"{kind}-{begins}", "label": "busy"} | known
    starts_at = MONDAY + timedelta(hours=begins)
    return Span(kind=kind, starts_at=starts_at, ends_at=MONDAY + timedelta(hours=ends), **fields)
