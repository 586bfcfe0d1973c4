"""Reach into JSON that strangers wrote: any shape may stand anywhere, and nothing raises."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping
from typing import Any

from showup.exchange.formats.postings.plain import line
from showup.exchange.records import Found

Tree = Mapping[str, Any]
DEPTH = 40  # levels of lists within lists; nobody means more
_NAMING = (
    "@value", "name", "label", "title", "text", "value", "descriptor", "displayName", "fullLocation",
    "location_str", "location", "legalName", "@id",
)  # fmt: skip
_PREFIX = re.compile(r"^.*[/:#]", re.DOTALL)
_PUNCTUATION = re.compile(r"[^a-z0-9@]")
_NUMBER = re.compile(r"\d[\d.,'’\s\xa0\u202f]*\d|\d")
_THOUSAND = 3  # digits between marks
_NAMES_WITHIN = 3  # objects that may wrap a name


def key(name: str) -> str:
    """Return a key without its spelling: `jobReqId`, `job_req_id` and `job-req-id` are one."""
    return _PUNCTUATION.sub("", _PREFIX.sub("", name).lower())


def folded(tree: Tree) -> dict[str, Any]:
    """Return the same object under its folded keys; the first spelling of a key wins."""
    found: dict[str, Any] = {}
    for name, value in tree.items():
        if value not in (None, "", [], {}):
            found.setdefault(key(str(name)), value)
    return found


def each(value: Any) -> Iterator[Any]:
    """Go through a list, or a list of lists; a single value is a list of one."""
    waiting = [(value, 0)]
    while waiting:
        one, depth = waiting.pop()
        if isinstance(one, list | tuple):
            if depth < DEPTH:
                waiting.extend((inner, depth + 1) for inner in reversed(one))
        elif one is not None:
            yield one


def words(value: Any) -> str:
    """Return the first thing a value says as one line: a text, a number, or an object's name."""
    return next(iter(all_words(value)), "")


def all_words(value: Any) -> tuple[str, ...]:
    """Return everything a value says, a line each."""
    return tuple(said for one in each(value) if (said := _said(one)))


def _said(value: Any, depth: int = 0) -> str:
    if isinstance(value, str):
        return line(value)
    if isinstance(value, bool):
        return ""
    if isinstance(value, int | float):
        return str(value) if abs(value) < 1e18 else ""  # noqa: PLR2004 - no number of a job has more digits
    if isinstance(value, Mapping) and depth < _NAMES_WITHIN:
        for name in _NAMING:
            for one in each(value.get(name)):
                if said := _said(one, depth + 1):
                    return said
    return ""


def number(value: Any) -> float | None:
    """Return an amount however it is written: 50000, "50,000.00", "50.000,00", "45 000", "85k"."""
    if isinstance(value, bool):
        return None
    if isinstance(value, int | float):
        return _finite(value)
    if isinstance(value, Mapping):
        return number(value.get("amount", value.get("@value", value.get("value"))))
    if not isinstance(value, str):
        return None
    found = _NUMBER.search(value[:60])
    if found is None or value[: found.start()].rstrip().endswith(("-", "−")):
        return None
    amount = _amount(re.sub(r"['’\s\xa0\u202f]", "", found.group()))
    thousands = re.match(r"\s?[kK]\b", value[found.end() :])
    return None if amount is None else amount * (1000 if thousands else 1)


def _finite(value: float) -> float | None:
    try:
        amount = float(value)
    except OverflowError:
        return None
    return amount if math.isfinite(amount) else None


def _amount(digits: str) -> float | None:
    """Tell the decimal mark from the one between thousands by what follows it."""
    last = max(digits.rfind("."), digits.rfind(","))
    if last >= 0:
        mark, tail = digits[last], len(digits) - last - 1
        other = "," if mark == "." else "."
        decimal = digits.count(mark) == 1 and (other in digits or tail != _THOUSAND)
        whole = re.sub(r"[.,]", "", digits[:last] if decimal else digits)
        digits = f"{whole}.{digits[last + 1 :]}" if decimal and tail else whole
    try:
        return _finite(float(digits))
    except ValueError:
        return None


def found(value: str, quote: str = "") -> Found | None:
    """Return a value with the words it was read from, None where there is none."""
    return Found(value, quote or value) if value else None
