"""Find what a posting pays, and not what its company raised, sells or gives to the gym."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from showup.exchange.formats.postings.prose import pay_words as words
from showup.exchange.formats.postings.prose.amounts import Amount, amounts
from showup.exchange.formats.postings.prose.layout import head_lines, lines_of
from showup.exchange.formats.postings.prose.periods import (
    period_after,
    period_before,
    period_inside,
)
from showup.exchange.formats.postings.prose.roles import names_role
from showup.exchange.records import Pay, Period

_NEAR, _FAR = 70, 48  # characters before and after an amount that tell what it is
_HEAD = 320  # characters; a head's line may run on into prose
_LABEL_WORDS, _VALUE_WORDS = 3, 12
_YEARLY, _MONTHLY, _HOURLY = 10_000, 400, 200
_ENOUGH = 4  # two good reasons


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    head: bool


def pay_of(text: str) -> Pay | None:
    """Return the surest range that is pay; its currency may be "$" or "kr", whose is not said."""
    best, most = None, 0
    for line in _lines(text):
        for amount in amounts(line.text):
            pay, score = _judged(line, amount)
            if score > most:
                best, most = pay, score
    return best


def _lines(text: str) -> Iterator[_Line]:
    """Yield the lines that hold a digit, each after the label above it, as in "Salary"."""
    head = {line[:_HEAD] for line in head_lines(text)}
    label = ""
    for line in lines_of(text):
        if re.search(r"\d", line):
            short = label and len(line.split()) < _VALUE_WORDS
            yield _Line(f"{label}: {line}" if short else line, head=line[:_HEAD] in head)
        is_label = len(line.split()) <= _LABEL_WORDS and words.CUE.search(line)
        label = line.strip(" :*") if is_label else ""


def _judged(line: _Line, amount: Amount) -> tuple[Pay | None, int]:
    before = line.text[max(0, amount.start - _NEAR) : amount.start]
    if not (amount.sign or amount.thousands or words.CUE.search(before)):
        return None, 0
    after = line.text[amount.end : amount.end + _FAR]
    if _spoiled(before, after):
        return None, 0
    cue, head = _cue(before, after), line.head and amount.start < _HEAD
    inside = line.text[amount.start : amount.end]
    said = period_after(after) or period_inside(inside) or period_before(before)
    period = said or _meant(amount, cue=cue or head)
    if period is None or not _plausible(amount, period):
        return None, 0
    score = _score(amount, cue=cue, head=head, said=said is not None)
    score += amount.ranged and names_role(line.text[:160])
    score += 3 * (head and _alone(line.text, amount))
    return (
        (_pay(amount, period, line.text, before, after), score) if score >= _ENOUGH else (None, 0)
    )


def _cue(before: str, after: str) -> bool:
    clause = re.split(r"[.!?;|•]\s", before)[-1]
    return bool(
        words.CUE.search(clause)
        or words.AFTER.match(after)
        or words.CUE.match(after.lstrip(" +()"))
    )


def _score(amount: Amount, *, cue: bool, head: bool, said: bool) -> int:
    year = amount.high >= _YEARLY
    return (
        3 * cue
        + 2 * head
        + 2 * bool(amount.sign)
        + 1 * amount.thousands
        + 1 * (amount.ranged and year)
        + 2 * said
        - 2 * (not amount.ranged and not cue and not (head and said))
    )


def _alone(line: str, amount: Amount) -> bool:
    """Say whether a figure has a part of the head to itself."""
    before = re.split(r"[|•;,()\[]|\s[-–—/]\s", line[: amount.start])[-1]
    after = re.split(r"[|•;,()\]]|\s[-–—/]\s|\+", line[amount.end :])[0]
    return (amount.thousands or amount.high >= _YEARLY) and len(f"{before} {after}".split()) <= 1


def _spoiled(before: str, after: str) -> bool:
    clause = re.split(r"[|•]|[.;!?]\s", before)[-1]
    bad = list(words.NOT_BEFORE.finditer(clause))
    cue = list(words.CUE.finditer(clause))
    if bad and not (cue and cue[-1].start() > bad[-1].start()):
        return True
    rest = re.split(r"[|•,;()]|[.!?](?:\s|$)|\s[-–+&]\s|\+|\bplus\b|\band\b", after, maxsplit=1)[0]
    return bool(words.NOT_AFTER.search(rest)) and not re.match(r"\W*(?:base|salary|per)\b", rest)


def _meant(amount: Amount, *, cue: bool) -> Period | None:
    if amount.high >= _YEARLY:
        return "year"
    if not cue or not amount.sign:
        return None
    if amount.high >= _MONTHLY and amount.sign != "INR":
        return "month"
    return "hour" if amount.high < _HOURLY and not amount.thousands else None


def _plausible(amount: Amount, period: Period) -> bool:
    least, most = words.BOUNDS[period]
    scale = 150 if amount.sign in words.LARGE else 1
    if not amount.sign and not amount.thousands and amount.low in range(1980, 2060):
        return False
    return least <= amount.high <= most * scale and (amount.low >= least / 3 or not amount.ranged)


def _pay(amount: Amount, period: Period, line: str, before: str, after: str) -> Pay:
    low: float | None = amount.low
    high: float | None = amount.high
    if not amount.ranged:
        if words.UP_TO.search(before):
            low = None
        elif words.FROM.search(before) or words.PLUS.search(after):
            high = None
    return Pay(low, high, amount.sign, period, _quote(line, amount))


def _quote(line: str, amount: Amount) -> str:
    start = max(line.rfind(mark, 0, amount.start) for mark in "|•(;") + 1
    start = max(start, amount.start - _NEAR)
    end = amount.end + len(
        re.split(r"[|•;)]|[.!?](?:\s|$)", line[amount.end : amount.end + _FAR])[0]
    )
    return line[start:end].strip()
