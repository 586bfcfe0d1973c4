"""Read pay as people note it: "$90k-110k", "55,000", "€ 55.000", "25/hr"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from showup.exchange.records import Cell

_SIGNS = {
    "R$": "BRL", "A$": "AUD", "AU$": "AUD", "C$": "CAD", "CA$": "CAD", "NZ$": "NZD", "S$": "SGD",
    "HK$": "HKD", "US$": "USD", "$": "USD", "€": "EUR", "£": "GBP", "₹": "INR", "¥": "JPY",
    "zł": "PLN", "₺": "TRY", "₽": "RUB", "₴": "UAH", "₪": "ILS", "₩": "KRW", "₱": "PHP",
}  # fmt: skip
_CODES = (
    "USD EUR GBP CHF CAD AUD NZD SEK NOK DKK PLN CZK HUF RON INR BRL MXN JPY SGD HKD ZAR ILS AED "
    "TRY ARS CLP COP PEN CNY KRW PHP IDR MYR THB NGN KES UAH RUB BGN"
)
_NAMES = {
    "euro": "EUR", "euros": "EUR", "pounds": "GBP", "reais": "BRL", "dollars": "USD",
    "franken": "CHF", "rupees": "INR", "kr": "",
}  # fmt: skip
_SIGN = re.compile("|".join(map(re.escape, sorted(_SIGNS, key=len, reverse=True))))
_CODE = re.compile(rf"\b({'|'.join(_CODES.split())})\b", re.IGNORECASE)
_NAME = re.compile(rf"\b({'|'.join(_NAMES)})\b", re.IGNORECASE)
_AMOUNT = re.compile(r"(\d[\d.,'’\s]*\d|\d)\s*(k|tsd|mil|m|lpa|lakhs?)?(?![a-z\d])", re.IGNORECASE)
_NO_PAY = re.compile(r"\d[\d.,]*\s*(?:%|fte\b|vzä\b|hours\b|hrs\b|std\b|days\b)", re.IGNORECASE)
_PERIODS = (
    ("hour", r"\bper hour|/\s*h(ou)?r?\b|\bhour|\bhr\b|\bph\b|stunde|\bheure|\bora\b|\bhora|\buur|\bstd\b|\bwage\b|\bwages\b|\bp/h\b"),
    ("day", r"\bper day|/\s*d(ay)?\b|\bdaily|\bday rate|tagessatz|\btjm\b|\bjour\b|\bdia\b|\bdag\b|\bpro tag|\bday\b"),
    ("week", r"\bper week|/\s*w(ee)?k\b|\bweek"),
    ("month", r"\bper month|/\s*mo(nth)?\b|\bmonth|\bmonat|\bmois\b|\bmese\b|\bmensile|\bmes\b|\bmensal|\bmaand|/\s*mo?\b|\bp\.?m\.?$"),
    ("year", r"\bper (year|annum)|/\s*y(ea)?r\b|\byear|\bannual|\bannum|\bp\.?a\.?\b|\bjahr|\ban\b|\bannuel|\banno\b|\bral\b|\bannua|\baño|\bano\b|\banual|\bjaar|\bsalary\b|\bsalaried\b|\bctc\b|\blpa\b|\bbase\b"),
)  # fmt: skip
_PERIOD = tuple((period, re.compile(pattern, re.IGNORECASE)) for period, pattern in _PERIODS)
_TOO_MUCH = 1e9
_YEARLY, _MONTHLY, _HOURLY = 12_000, 1_000, 250  # what bare numbers of each size are paid for


@dataclass(frozen=True, slots=True)
class Amounts:
    """What a cell says of pay; a field it leaves open is None or empty."""

    low: float | None
    high: float | None
    currency: str = ""
    period: str = ""


def period_of(text: str) -> str:
    """Return what pay is for: hour, day, week, month, year, or "" where it isn't said."""
    return next((period for period, pattern in _PERIOD if pattern.search(text)), "")


def currency_of(text: str) -> str:
    """Return the currency named in a text by its ISO code, "" where none is."""
    if found := _CODE.search(text):
        return found[1].upper()
    if found := _SIGN.search(text):
        return _SIGNS[found[0]]
    found = _NAME.search(text)
    return _NAMES[found[1].lower()] if found else ""


def amounts_of(value: Cell) -> Amounts | None:
    """Return the pay in a cell, None where there is none to read."""
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, int | float):
        return Amounts(float(value), float(value)) if 0 < value < _TOO_MUCH else None
    if not isinstance(value, str) or len(value) > 120:  # noqa: PLR2004  that's prose
        return None
    said = _NO_PAY.sub("", value)
    found = [(_number(m[1]), (m[2] or "").lower()) for m in _AMOUNT.finditer(said)]
    last = next((unit for _, unit in reversed(found) if unit), "")
    figures = [_scaled(number, unit or last) for number, unit in found if number is not None]
    figures = [figure for figure in figures if 0 < figure < _TOO_MUCH][:2]
    if not figures:
        return None
    low, high = (figures[0], figures[-1])
    if high < low:
        low, high = high, low
    bound = said.lower()
    only_from = len(figures) == 1 and bool(re.search(r"\+|\bfrom\b|\bab\b|\bmin|à partir|≥", bound))
    only_to = len(figures) == 1 and bool(re.search(r"\bup to\b|\bbis\b|\bmax|jusqu|≤", bound))
    return Amounts(
        None if only_to else low,
        None if only_from else high,
        currency_of(value),
        "year" if last in ("lpa", "lakh", "lakhs") else period_of(said),
    )


def usual_period(figure: float) -> str:
    """Return what a bare figure of this size is paid for, "" where it may be several."""
    if figure >= _YEARLY:
        return "year"
    if figure < _HOURLY:
        return "hour"
    return "month" if figure >= _MONTHLY else ""


def _scaled(number: float, unit: str) -> float:
    factor = {"k": 1e3, "tsd": 1e3, "mil": 1e3, "m": 1e6, "lpa": 1e5, "lakh": 1e5, "lakhs": 1e5}
    return number * factor.get(unit, 1) if number < 1000 else number  # noqa: PLR2004  90000k is a slip


def _number(written: str) -> float | None:
    """Read a number whose thousands and decimals may be parted either way."""
    digits = re.sub(r"[\s'’]", "", written)
    marks = [mark for mark in digits if mark in ".,"]
    if marks and (len(set(marks)) > 1 or len(digits) - digits.rfind(marks[-1]) - 1 != 3):  # noqa: PLR2004  thousands
        last = max(digits.rfind("."), digits.rfind(","))
        whole, rest = re.sub(r"[.,]", "", digits[:last]), digits[last + 1 :]
        if len(set(marks)) == 1 and len(marks) > 1:
            whole, rest = re.sub(r"[.,]", "", digits), "0"
        digits = f"{whole}.{rest}"
    else:
        digits = re.sub(r"[.,]", "", digits)
    try:
        return float(digits)
    except ValueError:
        return None
