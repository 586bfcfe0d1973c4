"""What may stand in a brief: pure."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from showup.pipeline.rules import FieldError
from showup.shared.counting import count

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence
    from datetime import datetime

REASONS = 3
QUESTIONS = 5
ANSWERS = 20
LETTERS = {
    "asks": 1000, "story": 2000, "reasons": 500, "questions": 500, "plans_to_say": 10_000,
    "try_out": 300, "went": 1000,
}  # fmt: skip
_CALLED = {
    "asks": "What they ask", "story": "What answers it", "reasons": "A reason",
    "questions": "A question", "plans_to_say": "What you plan to say",
    "try_out": "The one thing to try out", "went": "How it went",
}  # fmt: skip
OPEN = ("invited", "booked")  # interviews that can be prepared for
OVER = ("held", "missed")  # of which one can still say how it went


# Controls, half characters, and marks that reorder or hide what stands around them.
_HIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\u200b\u2028-\u202e\u2060-\u2069\ufeff]"
)


class CannotPrepareError(ValueError):
    """The interview has ended; the message says what can still be done, for people."""


def tidy(fields: Mapping[str, Any]) -> dict[str, Any]:
    """Return the fields of a brief without blanks around them and without empty lines.

    Raises:
        FieldError: something is longer than it may be, with the field's name.
    """
    kept = dict(fields)
    for name in ("plans_to_say", "try_out", "went"):
        if name in kept:
            kept[name] = _checked(name, _plain(kept[name], lines=name != "try_out"))
    for name, most in (("reasons", REASONS), ("questions", QUESTIONS)):
        if name in kept:
            kept[name] = _lines(name, kept[name], most)
    if "answers" in kept:
        kept["answers"] = _answers(kept["answers"])
    return kept


def mended(lines: Sequence[str], new: str, dropped: Collection[str]) -> list[str]:
    """Return lines without those that are dropped; a new one stands where the first of them stood."""
    at = next((at for at, line in enumerate(lines) if line in dropped), len(lines))
    before, after = lines[:at], lines[at:]
    return [*before, *([new] if new else ()), *(line for line in after if line not in dropped)]


def answered(
    answers: Sequence[Mapping[str, str]], asks: str, story: str, dropped: Collection[str]
) -> list[dict[str, str]]:
    """Return answers with one more, or with another story; those that are dropped are left out."""
    found = {each["asks"]: each["story"] for each in answers if each["asks"] not in dropped}
    if asks:
        found[asks] = story
    return [{"asks": each, "story": told} for each, told in found.items()]


def check_open(state: str, fields: Mapping[str, Any]) -> None:
    """Check that a brief may still be written.

    Raises:
        CannotPrepareError: the interview has ended; only how it went may follow one that is over.
    """
    if state in OPEN or (state in OVER and set(fields) <= {"went"}):
        return
    if state in OVER:
        raise CannotPrepareError("It is over. You can still note how the one thing went.")
    raise CannotPrepareError("This interview has ended, so its brief stays as it is.")


def check_begun(
    state: str, starts_at: datetime | None, fields: Mapping[str, Any], *, now: datetime
) -> None:
    """Check that nobody says how an interview went that is still to come.

    Raises:
        CannotPrepareError: it hasn't begun.
    """
    is_ahead = state in OPEN and (starts_at is None or starts_at > now)
    if is_ahead and str(fields.get("went") or "").strip():
        raise CannotPrepareError("It hasn’t begun, so how it went can’t be known yet.")


def _lines(name: str, told: list[str], most: int) -> list[str]:
    lines = dict.fromkeys(filter(None, (_plain(line, lines=False) for line in told)))
    if len(lines) > most:
        one = "reason" if name == "reasons" else "question"
        raise FieldError(
            name, f"A brief takes {count(most, one)}; these are {len(lines):,}. Take some away."
        )
    return [_checked(name, line) for line in lines]


def _answers(told: list[Mapping[str, str]]) -> list[dict[str, str]]:
    found: dict[str, str] = {}
    for each in told:
        asks, story = (_plain(each.get(name, ""), lines=True) for name in ("asks", "story"))
        if asks and story:
            found[_checked("asks", asks)] = _checked("story", story)
    if len(found) > ANSWERS:
        raise FieldError("answers", f"A brief takes {ANSWERS} answers; these are {len(found):,}.")
    return [{"asks": asks, "story": story} for asks, story in found.items()]


def _plain(text: object, *, lines: bool) -> str:
    said = _HIDDEN.sub("", str(text or "").replace("\r\n", "\n")).strip()
    return said if lines else " ".join(said.split())


def _checked(name: str, text: str) -> str:
    if len(text) > LETTERS[name]:
        raise FieldError(
            name,
            f"{_CALLED[name]} has room for {LETTERS[name]:,} letters; "
            f"this is {len(text):,}. Say it shorter.",
        )
    return text
