"""Pay as people type it and as it is told: “45-55k EUR/year”. Pure."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from showup.pipeline.currencies import CODES, SIGNS
from showup.pipeline.rules import FieldError

if TYPE_CHECKING:
    from showup.pipeline.models import Opportunity

_PERIODS = {
    "year": "year", "yearly": "year", "annum": "year", "annual": "year", "annually": "year",
    "yr": "year", "y": "year", "pa": "year", "p.a.": "year", "p.a": "year", "month": "month",
    "monthly": "month", "mo": "month", "m": "month", "pm": "month", "week": "week",
    "weekly": "week", "wk": "week", "day": "day", "daily": "day", "d": "day", "hour": "hour",
    "hourly": "hour", "hr": "hour", "h": "hour",
}  # fmt: skip
_AMOUNT = re.compile(r"(?P<digits>\d[\d.,' \u00a0\u202f]*\d|\d)\s*(?P<kilo>[kK])?")
_GROUPED = re.compile(r"^\d{1,3}(?:[.,' \u00a0\u202f]\d{3})+$")
_FROM = re.compile(r"^(?:from|at least|min(?:imum)?)\b", re.IGNORECASE)
_UP_TO = re.compile(r"^(?:up to|at most|max(?:imum)?)\b", re.IGNORECASE)
_KILO = 1000.0
_WRITE = "Write it like 45-55k EUR/year or 25 GBP/hour."


def read(text: str) -> dict[str, object]:
    """Return the fields of an opportunity that a typed pay fills.

    Raises:
        FieldError: it is no pay we can read; says how to write it.
    """
    said = " ".join(text.split())
    fields: dict[str, object] = _amounts(said)
    rest = _AMOUNT.sub(" ", _UP_TO.sub(" ", said))
    for sign, code in SIGNS.items():
        if sign in rest:
            fields["pay_currency"] = code
            rest = rest.replace(sign, " ")
    for word in re.split(r"[\s/–—-]+", rest):
        _word(word.strip(","), fields, text)
    return fields


def _amounts(said: str) -> dict[str, object]:
    found = list(_AMOUNT.finditer(said))
    if said.startswith("-") or not 1 <= len(found) <= 2:  # noqa: PLR2004  from and to
        raise FieldError("pay", f"“{said}” is no pay we can read. {_WRITE}")
    values = [_number(each["digits"]) * (_KILO if each["kilo"] else 1.0) for each in found]
    if len(found) == 2 and found[1]["kilo"] and not found[0]["kilo"] and values[0] < _KILO:  # noqa: PLR2004  45-55k
        values[0] *= _KILO
    if len(values) == 1 and _UP_TO.match(said):
        return {"pay_high": values[0]}
    if len(values) == 1 and _FROM.match(said):
        return {"pay_low": values[0]}
    return {"pay_low": values[0], "pay_high": values[-1]}


def _number(digits: str) -> float:
    if _GROUPED.match(digits):
        return float(re.sub(r"\D", "", digits))
    plain = re.sub(r"[' \u00a0\u202f]", "", digits)
    whole, mark, part = plain.rpartition("," if plain.rfind(",") > plain.rfind(".") else ".")
    return float(f"{re.sub(r'[.,]', '', whole)}.{part}") if mark else float(part)


def _word(word: str, fields: dict[str, object], text: str) -> None:
    small = word.casefold()
    if small in _PERIODS:
        fields["pay_period"] = _PERIODS[small]
    elif word.upper() in CODES:
        fields["pay_currency"] = word.upper()
    elif small not in ("", "a", "an", "per", "to", "from", "at", "least", "and", "min", "minimum"):
        raise FieldError("pay", f"“{word}” in “{text}” is no currency or period we know. {_WRITE}")


def words(row: Opportunity) -> str:
    """Return the pay of a job: “45,000 to 55,000 EUR a year”, "" where none is known."""
    return said(row.pay_low, row.pay_high, row.pay_currency, row.pay_period)


def said(low: float | None, high: float | None, currency: str, period: str) -> str:
    """Return pay as words, "" where no amount is known."""
    if low is None and high is None:
        return ""
    if low is None or high is None:
        amount = f"from {_told(low)}" if low is not None else f"up to {_told(high or 0.0)}"
    else:
        amount = _told(low) if low == high else f"{_told(low)} to {_told(high)}"
    each = {"": "", "hour": "an hour"}.get(period, f"a {period}")
    return " ".join(filter(None, (amount, currency, each)))


def _told(amount: float) -> str:
    return f"{amount:,.0f}" if amount == int(amount) else f"{amount:,.2f}"
