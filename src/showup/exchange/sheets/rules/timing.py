"""Days of a row that can't all be right."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from showup.exchange.sheets.rules.cells import plain_day, words
from showup.exchange.sheets.rules.standing import Contradiction, Event

if TYPE_CHECKING:
    from showup.exchange.sheets.rules.cells import RowOf
    from showup.exchange.sheets.rules.jobs import Job

_TO_COME = timedelta(days=1)  # it may be tomorrow elsewhere
_NEAR = 1  # days by which two counts may differ: clocks and time zones


def is_to_come(row: RowOf, day: date) -> bool:
    """Tell whether a day lies ahead wherever one is."""
    return day > row.today + _TO_COME


def check_times(
    row: RowOf,
    applied: date | None,
    last: date | None,
    events: Sequence[Event],
    contradictions: list[Contradiction],
) -> None:
    """Name days that lie before the application, or still to come."""
    sent = row.columns("applied_on")[0].header if row.columns("applied_on") else ""
    if applied is None:
        return
    if is_to_come(row, applied):
        said = f"{sent} says {applied}"
        contradictions.append(Contradiction(row.where, said, "that is still to come", "no day"))
    after = [(e.header, plain_day(e.day)) for e in events if e.day is not None]
    if last is not None:
        after.append((row.columns("last_on")[0].header, last))
    for header, day in after:
        if day < applied:
            contradictions.append(
                Contradiction(
                    row.where, f"{sent} says {applied}", f"{header} says {day}", "both days"
                )
            )


def check_counts(rows: Sequence[tuple[RowOf, Job]], contradictions: list[Contradiction]) -> None:
    """Name rows whose “days since” disagrees with the day they were counted on."""
    counted = [(row, job.fields["applied_on"], _days(row)) for row, job in rows]
    known = [(row, day, days) for row, day, days in counted if day is not None and days is not None]
    counted_on = Counter(day + timedelta(days=days) for _, day, days in known)
    if not known or counted_on.most_common(1)[0][1] * 2 < len(known):
        return  # written on different days: nothing to compare with
    usual = counted_on.most_common(1)[0][0]
    for row, day, days in known:
        right = (usual - day).days
        if abs(right - days) > _NEAR:
            column = row.columns("days_since")[0]
            first = f"{row.columns('applied_on')[0].header} says {day}"
            second = f"{column.header} says {days}, not {right}"
            contradictions.append(Contradiction(row.where, first, second, str(day)))


def _days(row: RowOf) -> int | None:
    for _, value in row.filled("days_since"):
        said = words(value).replace(",", "").strip()
        return int(said) if said.isdecimal() and len(said) < 5 else None  # noqa: PLR2004  27 years
    return None
