"""Fold updates of an event into one: the latest version of each UID and occurrence counts."""

from __future__ import annotations

import contextlib
from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from showup.exchange.records import CalendarEvent

_ANSWERS = frozenset({"REPLY", "COUNTER", "DECLINECOUNTER", "REFRESH"})


def folded(events: Iterable[CalendarEvent]) -> tuple[CalendarEvent, ...]:
    """Keep the highest SEQUENCE of each event, then the latest DTSTAMP, then the last written.

    Answers (REPLY, COUNTER) never replace what they answer. Source: RFC 5546, 2.1.5.
    """
    latest: dict[object, CalendarEvent] = {}
    for number, event in enumerate(events):
        key = _key(event) or number
        known = latest.get(key)
        if known is None:
            latest[key] = event
        elif _age(event) >= _age(known):
            del latest[key]
            latest[key] = event
    return tuple(latest.values())


def _key(event: CalendarEvent) -> tuple[str, str, bool] | None:
    if not event.uid:
        return None
    moment = event.recurrence_id
    occurrence = "" if moment is None else _same_for_all_zones(moment)
    return event.uid, occurrence, event.method in _ANSWERS


def _same_for_all_zones(moment: object) -> str:
    if isinstance(moment, datetime) and moment.tzinfo is not None:
        with contextlib.suppress(OverflowError):
            moment = moment.astimezone(UTC)
    return str(moment)


def _age(event: CalendarEvent) -> tuple[int, float]:
    if event.stamp is None:
        return event.sequence, 0.0
    stamp = event.stamp if event.stamp.tzinfo else event.stamp.replace(tzinfo=UTC)
    return event.sequence, (stamp - datetime(1970, 1, 1, tzinfo=UTC)).total_seconds()
