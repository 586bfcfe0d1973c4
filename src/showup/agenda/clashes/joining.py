"""Busy times of several calendars as one, where they overlap or meet: pure."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from showup.agenda.clashes.spans import Span

UNTITLED = ("", "busy")
_NEVER = datetime.min.replace(tzinfo=UTC)


def joined(spans: Iterable[Span]) -> list[tuple[Span, frozenset[str]]]:
    """Return the spans, busy ones that overlap or touch and have no title as one.

    Each comes with the keys of all that it stands for, in the order of time.
    """
    rows = sorted(spans, key=lambda span: (span.starts_at, span.ends_at, span.key))
    found: list[tuple[Span, frozenset[str]]] = []
    at: int | None = None  # where the busy time stands that may still grow
    for span in rows:
        plain = is_plain(span)
        if plain and at is not None and span.starts_at <= found[at][0].ends_at:
            before, keys = found[at]
            ends_at = max(before.ends_at, span.ends_at)
            found[at] = (replace(before, ends_at=ends_at), keys | {span.key})
            continue
        if plain:
            at = len(found)
        found.append((span, frozenset({span.key})))
    return found


def counted_once(spans: Iterable[Span]) -> list[Span]:
    """Return the spans, each busy time once: joined, and left out where a titled one covers it."""
    rows = [span for span, _ in joined(spans)]
    titled = [row for row in rows if row.kind == "busy" and not row.all_day and not is_plain(row)]
    found, seen, until, at = [], set(), _NEVER, 0
    for row in rows:
        while at < len(titled) and titled[at].starts_at <= row.starts_at:
            until = max(until, titled[at].ends_at)
            at += 1
        if is_plain(row) and row.ends_at <= until:
            continue
        told = (row.starts_at, row.ends_at, row.label, row.all_day)
        if row.kind == "busy" and told in seen:
            continue  # the same appointment in two calendars
        seen |= {told} if row.kind == "busy" else set()
        found.append(row)
    return found


def is_plain(span: Span) -> bool:
    """Tell whether a span is busy at its hours and has no title."""
    return span.kind == "busy" and span.label in UNTITLED and not span.all_day
