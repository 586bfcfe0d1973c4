"""What may stand in the pipeline: pure, no Django."""

from __future__ import annotations

import math
import re
from datetime import date, timedelta
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from showup.pipeline.currencies import CODES

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

STAGES = (
    "saved", "applied", "screening", "interview", "offer",
    "accepted", "declined", "rejected", "withdrawn", "ghosted",
)  # fmt: skip
ENDED = ("accepted", "declined", "rejected", "withdrawn", "ghosted")
ACTIVE = tuple(stage for stage in STAGES if stage not in ENDED)
REASONS = (
    "pay", "benefits", "role", "place", "commute", "culture", "manager", "changed mind", "other",
)  # fmt: skip
REMOTE = ("", "remote", "hybrid", "on site")
PERIODS = ("", "year", "month", "week", "day", "hour")
RESULTS = ("", "passed", "failed", "waiting")
SURENESS = ("guess", "fairly", "very")
DEAL_BREAKERS = ("met", "failed", "unknown")
EXEMPT = ("", "scam", "harassment", "discrimination", "illness", "accepted elsewhere")
NOTE_KINDS = ("note", "task", "said", "promised")  # said by them, promised by either side
FORMATS = ("", "video", "phone", "on site")

_SCALES = {
    "excitement": (0.0, 10.0),
    "hours": (0.0, 200.0),
    "own_odds": (0.0, 1.0),
    "similarity": (0.0, 1.0),
    "rounds": (1.0, 12.0),
    "pay_low": (0.0, 1e12),
    "pay_high": (0.0, 1e12),
}
_CHOICES = {
    "sureness": SURENESS,
    "deal_breaker": DEAL_BREAKERS,
    "stage": STAGES,
    "remote": REMOTE,
    "pay_period": PERIODS,
    "exempt": EXEMPT,
}
_LENGTHS = {
    "employer": 300,
    "agency": 300,
    "title": 300,
    "deal_words": 500,
    "why_not": 40,
    "stage_name": 40,
    "place": 300,
    "pay_currency": 3,
    "contract": 100,
    "level": 100,
    "source": 120,
    "link": 2000,
    "offer_words": 1000,
    "doubt_words": 1000,
}
_INTERVIEW_LENGTHS = {
    "place": 500, "link": 2000, "scheduling_link": 2000, "zone": 64, "travel_words": 200,
}  # fmt: skip
ASSUMED_WAY_ON_SITE = 30  # minutes to an interview on site whose way nobody noted
A_LENGTH = 60  # minutes an interview takes where none are given
CHECKED = ("starts_at", "minutes", "zone", "format", "place", "link", "people")  # by a check
_NO_PAGE = re.compile(r"\s*(?:javascript|data|vbscript|file|blob|about)\s*:", re.IGNORECASE)
_NO_LINK = (
    "A link begins with https://, as their message gives it; a phone number or a room is the place."
)
_MAY_BE_UNKNOWN = ("excitement", "own_odds", "pay_low", "pay_high")


class FieldError(ValueError):
    """A value that cannot stand; `field` says which, the message how to mend it."""

    def __init__(self, field: str, says: str) -> None:
        super().__init__(says)
        self.field = field


def check_opportunity(fields: Mapping[str, object]) -> None:
    """Check the values given for an opportunity.

    Raises:
        FieldError: the first value that is off its scale.
    """
    for name, (low, high) in _SCALES.items():
        if name not in fields or (fields[name] is None and name in _MAY_BE_UNKNOWN):
            continue
        value = fields[name]
        if not _is_number(value, whole=name == "rounds"):
            raise FieldError(name, f"{_said(name)} is a number from {low:g} to {high:g}.")
        if not low <= float(str(value)) <= high:
            raise FieldError(name, f"{_said(name)} goes from {low:g} to {high:g}, not {value}.")
    for name, choices in _CHOICES.items():
        if name in fields and fields[name] not in choices:
            raise FieldError(name, f"{_said(name)} is one of {', '.join(filter(None, choices))}.")
    for name, longest in _LENGTHS.items():
        if len(str(fields.get(name, ""))) > longest:
            raise FieldError(name, f"{_said(name)} has room for {longest} letters.")
    if _NO_PAGE.match(str(fields.get("link", ""))):
        raise FieldError("link", "That leads to no page on the web. A link begins with https://.")
    _check_pay(fields)
    _check_doubts(fields)
    _check_offer(fields)


def _check_pay(fields: Mapping[str, object]) -> None:
    code = fields.get("pay_currency", "")
    if code and code not in CODES:
        raise FieldError(
            "pay_currency", f"“{code}” is no currency we know. Write its code: EUR, GBP, USD."
        )
    low, high = fields.get("pay_low"), fields.get("pay_high")
    if isinstance(low, int | float) and isinstance(high, int | float) and low > high:
        raise FieldError(
            "pay_high", f"The pay ends ({high:,.15g}) below where it begins ({low:,.15g})."
        )


def _check_doubts(fields: Mapping[str, object]) -> None:
    doubts = fields.get("doubts", ())
    if not isinstance(doubts, list | tuple) or not set(doubts) <= set(REASONS):
        raise FieldError("doubts", f"Doubts are some of {', '.join(REASONS)}.")


def _check_offer(fields: Mapping[str, object]) -> None:
    came, ends = fields.get("offer_on"), fields.get("offer_deadline")
    if isinstance(came, date) and isinstance(ends, date) and ends < came:
        raise FieldError(
            "offer_deadline",
            f"The offer ends ({said_day(ends)}) before it came ({said_day(came)}).",
        )


def _is_number(value: object, *, whole: bool) -> bool:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    return math.isfinite(value) and (not whole or value == int(value))


def _said(name: str) -> str:
    """Return a field's name as a sentence begins with it."""
    return name.replace("_", " ").capitalize()


def check_ending(stage: str) -> None:
    """Check that a stage ends an opportunity.

    Raises:
        FieldError: it does not.
    """
    if stage not in ENDED:
        raise FieldError("stage", f"An opportunity ends as one of {', '.join(ENDED)}.")


def check_result(result: str) -> None:
    """Check what came of a round.

    Raises:
        FieldError: it is none of RESULTS.
    """
    if result not in RESULTS:
        raise FieldError("result", f"A round is {', '.join(filter(None, RESULTS))}, or left open.")


def check_past(name: str, day: date | None, *, today: date) -> None:
    """Check that a day on which something happened has come.

    Raises:
        FieldError: it is still to come.
    """
    if day is not None and day > today:
        raise FieldError(name, f"{said_day(day)} is still to come.")


def check_note(kind: str, text: str) -> None:
    """Check something to remember.

    Raises:
        FieldError: it is of no kind in NOTE_KINDS, or says nothing.
    """
    if kind not in NOTE_KINDS:
        raise FieldError("kind", f"A note is one of {', '.join(NOTE_KINDS)}.")
    if not text.strip():
        raise FieldError("text", "There is nothing in the note.")


def check_interview(fields: Mapping[str, object]) -> None:
    """Check the values given for an interview.

    Raises:
        FieldError: the first value that cannot stand.
    """
    if fields.get("format", "") not in FORMATS:
        raise FieldError("format", f"The format is one of {', '.join(FORMATS[1:])}.")
    for name, least, most in (
        ("minutes", 0, 32_767), ("round", 1, 99), ("travel_minutes", 0, 1_440),
    ):  # fmt: skip
        value = fields.get(name)
        if value is not None and not (_is_number(value, whole=True) and least <= value <= most):  # type: ignore[operator]  # a number by then
            raise FieldError(name, f"{_said(name)} goes from {least} to {most}.")
    for name, longest in _INTERVIEW_LENGTHS.items():
        if len(str(fields.get(name, ""))) > longest:
            raise FieldError(name, f"{_said(name)} has room for {longest} letters.")
    for name in ("link", "scheduling_link"):
        if not _leads_to_the_web(str(fields.get(name) or "")):
            raise FieldError(name, _NO_LINK)
    check_result(str(fields.get("result", "")))


def _leads_to_the_web(link: str) -> bool:
    """Tell whether a link can be opened as a page; none is as good as one that can."""
    try:
        parts = urlsplit(link.strip())
    except ValueError:
        return False
    return not link or (parts.scheme in ("http", "https") and bool(parts.netloc))


def unchecking(known: object, fields: Mapping[str, object]) -> dict[str, object]:
    """Return changes of an interview; a check of it counts no longer where they touch what it saw.

    `known` has the interview's fields as attributes.
    """
    touched = any(name in fields and fields[name] != getattr(known, name, None) for name in CHECKED)
    return {"checked_at": None, **fields} if touched else dict(fields)


def ends_at(starts_at: datetime, minutes: int | None) -> datetime:
    """Return when an interview is over; an hour after its start where no length is known."""
    return starts_at + timedelta(minutes=minutes or A_LENGTH)


def is_on_site(how: str, place: str) -> bool:
    """Tell whether one has to go to an interview: it is said, or a place is known and no call."""
    return how == "on site" or (not how and bool(place))


def check_stage_name(name: str, like: str) -> None:
    """Check a stage of the seeker's own.

    Raises:
        FieldError: it has no name or that of a usual stage, or counts as none of them.
    """
    if not name.strip():
        raise FieldError("name", "Give the stage a name.")
    if name.strip().casefold() in STAGES:
        raise FieldError("name", f"“{name.strip()}” is one of the usual stages already.")
    if len(name.strip()) > _LENGTHS["stage_name"]:
        raise FieldError("name", f"A stage's name has room for {_LENGTHS['stage_name']} letters.")
    if like not in STAGES:
        raise FieldError("like", f"A stage counts as one of {', '.join(STAGES)}.")


def said_day(day: date) -> str:
    """Return a day with its weekday and year."""
    return f"{day:%a} {day.day} {day:%b %Y}"
