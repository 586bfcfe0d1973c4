"""Times that were over when a message was written: they are left out, and that is said."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from showup.exchange.formats.pasted.settle import say
from showup.exchange.records import Problem

if TYPE_CHECKING:
    from showup.exchange.formats.pasted.whens import Written
    from showup.exchange.records import Reading

_MET = frozenset({"invitation", "confirmation", "reschedule"})


def passed(found: list[Written]) -> list[Written]:
    """Return the times of day that were over, and are told as times to meet."""
    return [
        one
        for one in found
        if one.past and one.timed and one.when is not None and one.use in {"slot", "new"}
    ]


def said(found: list[Written], reading: Reading) -> tuple[Problem, ...]:
    """Return what to say of them where a message names no time that lies ahead."""
    if reading.kind not in _MET or reading.slots or reading.booked:
        return ()
    days = dict.fromkeys(
        one.when.start.date()
        for one in passed(found)
        if one.when is not None and isinstance(one.when.start, datetime)
    )
    if not days:
        return ()
    verb = "is" if len(days) == 1 else "are"
    says = f"{' and '.join(say(day) for day in days)} {verb} over, so no time was taken from it."
    return (Problem("the time", says, "If the date is a slip, give the right one."),)
