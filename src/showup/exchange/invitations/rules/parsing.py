"""An answer as it is typed, put where it belongs."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, cast

from showup.exchange.invitations.rules.answers import Answers, Field, MissingAnswerError, Time
from showup.exchange.invitations.rules.questions import KEPT
from showup.shared import said_dates, zones

if TYPE_CHECKING:
    from typing import Any

NONE = "-"  # typed for "there is none"


def answered(answers: Answers, field: Field, text: str, *, today: date) -> Answers:
    """Return the answers with one more, read from what was typed; `-` says there is none.

    Times are parted by semicolons. `belongs_to` is a number or `new`.

    Raises:
        MissingAnswerError: it cannot be read; says how to write it.
    """
    said = text.strip()
    try:
        value = _value(field, said, today=today)
    except said_dates.SaidDateError as error:
        raise MissingAnswerError(field, str(error)) from error
    return replace(answers, **cast("dict[str, Any]", {field: value}))


def _value(field: Field, said: str, *, today: date) -> object:
    if field == "times":
        parts = [] if said == NONE else [part for part in said.split(";") if part.strip()]
        return tuple(Time(said_dates.moment(part, today=today)) for part in parts)
    if field == "deadline":
        return "none" if said in (NONE, "none", "") else said_dates.day(said, today=today)
    if field == "zone":
        if zones.named(said) is None:
            says = f"We know no time zone “{said}”. Give one such as Europe/Berlin or +02:00."
            raise MissingAnswerError(field, says)
        return said
    if field == "belongs_to":
        if said != "new" and not (said.isascii() and said.isdigit()):
            raise MissingAnswerError(field, "Give its number, or “new”.")
        return said if said == "new" else int(said)
    allowed = {"kind": KEPT, "meeting": ("same", "another")}.get(field)
    if allowed is not None and said not in allowed:
        raise MissingAnswerError(field, f"Answer with one of {', '.join(allowed)}.")
    return "" if said == NONE else said
