"""Find amounts of money and their ranges in running text, whatever the country's commas."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_SIGNS = {
    "us$": "USD", "usd$": "USD", "u$s": "USD", "u$d": "USD", "a$": "AUD", "au$": "AUD", "aud$": "AUD", "c$": "CAD",
    "ca$": "CAD", "cad$": "CAD", "cdn$": "CAD", "nz$": "NZD", "s$": "SGD", "sg$": "SGD", "hk$": "HKD", "r$": "BRL",
    "mx$": "MXN", "nt$": "TWD", "€": "EUR", "£": "GBP", "¥": "JPY", "￥": "JPY", "₹": "INR", "rs": "INR", "rs.": "INR",
    "₪": "ILS", "₽": "RUB", "₩": "KRW", "₴": "UAH", "₺": "TRY", "zł": "PLN", "zl": "PLN", "kč": "CZK",
    "fr.": "CHF", "sfr.": "CHF", "sfr": "CHF", "chf": "CHF", "eur": "EUR", "euro": "EUR", "euros": "EUR",
    "usd": "USD", "gbp": "GBP", "aud": "AUD", "cad": "CAD", "nzd": "NZD", "sgd": "SGD", "hkd": "HKD",
    "inr": "INR", "jpy": "JPY", "yen": "JPY", "sek": "SEK", "nok": "NOK", "dkk": "DKK", "pln": "PLN",
    "czk": "CZK", "huf": "HUF", "ron": "RON", "bgn": "BGN", "ils": "ILS", "nis": "ILS", "zar": "ZAR", "brl": "BRL",
    "mxn": "MXN", "cny": "CNY", "rmb": "CNY", "krw": "KRW", "twd": "TWD", "thb": "THB", "myr": "MYR",
    "php": "PHP", "idr": "IDR", "aed": "AED", "sar": "SAR", "try": "TRY", "rub": "RUB", "uah": "UAH",
    "us dollars": "USD", "dollars": "$", "pounds": "GBP", "$": "$", "kr": "kr", "kr.": "kr",
}  # fmt: skip
KRONER = {"SE": "SEK", "NO": "NOK", "DK": "DKK", "IS": "ISK"}
_BY_LENGTH = sorted(_SIGNS, key=len, reverse=True)
_SYMBOLS = "|".join(re.escape(one) for one in _BY_LENGTH if len(one) == 1)
_WORDS = "|".join(re.escape(one) for one in _BY_LENGTH if len(one) > 1)
_SIGN = rf"(?:(?<![A-Za-jl-z])(?:{_WORDS})(?![a-z])|{_SYMBOLS})"
_NUMBER = r"\d{1,3}(?:[.,' ]\d{3}){1,3}(?!\d)(?:[.,]\d{1,2}(?!\d)|[.,][-–—]+)?|\d{1,3}(?:,\d{2}){1,2},\d{3}(?!\d)|\d{1,9}(?:[.,]\d{1,2}(?!\d)|[.,][-–—]+)?"
_UNIT = r"(?:k(?![a-z])|k(?=p\.?a|(?:eur|usd|gbp|cad|aud|chf|nzd|sgd)\b)|tsd\b\.?|mil\b|lakhs?\b|lacs?\b|lpa\b|m(?![a-z])|mm\b|mio\b|mln\b|million|b(?![a-z])|bn\b|billion|tn\b|trillion)"
_AMOUNT = (
    r"(?P<s{0}>SIGN)?\s?(?P<n{0}>(?>NUMBER))\s?(?P<u{0}>UNIT)?\s?(?P<t{0}>SIGN)?".replace(
        "SIGN", _SIGN
    )
    .replace("NUMBER", _NUMBER.replace("{", "{{").replace("}", "}}"))
    .replace("UNIT", _UNIT)
)
_TO = r"\s?(?:[-–—−~→]{1,3}|\.\.\.?|\bto\b|\bbis\b|\bà\b|\bund\b|\band\b|\bet\b|\ba\b|\bal?\b|\by\b|\be\b|\btot\b|\ben\b|\baté\b|\bhasta\b|\bup to\b)\s?"
_GAP = r"(?:\s?/?\s?(?:p\.?a\.?|yr|year|hr|h|hour)\.?(?![a-z]))?"
MONEY = re.compile(
    rf"(?<![\w.,'/#-])(?<!\d )(?:{_AMOUNT.format(1)}){_GAP}(?:\+?{_TO}(?:{_AMOUNT.format(2)}))?(?![\d%])",
    re.IGNORECASE,
)
_HUGE = ("m", "mm", "mio", "mln", "million", "b", "bn", "billion", "tn", "trillion")
_THOUSAND = 1000.0


@dataclass(frozen=True, slots=True)
class Amount:
    """One figure or range as written: whole units, its sign, and where it stands."""

    low: float
    high: float
    sign: str  # ISO 4217, "$", "kr", or "" for a bare figure
    thousands: bool  # "k" stood behind it
    ranged: bool
    start: int
    end: int


def amounts(text: str) -> Iterator[Amount]:
    """Yield every figure that could be money, in order; millions are no pay and are left out."""
    for match in MONEY.finditer(text):
        found = _amount(match)
        if found is not None:
            yield found


def _amount(match: re.Match[str]) -> Amount | None:
    units = [(match[f"u{i}"] or "").casefold().rstrip(".") for i in (1, 2)]
    sign = _sign(match)
    if sign != "JPY" and any(unit in _HUGE for unit in units):
        return None
    first = number(match["n1"])
    if match["n1"] == "401" and units[0] == "k":
        return None  # a pension plan
    ranged = match["n2"] is not None
    second = number(match["n2"]) if ranged else first
    factors = [_factor(unit) for unit in units]
    if ranged:
        factors = _shared(first, second, factors)
    else:
        factors[1] = factors[0]
    low, high = first * factors[0], second * factors[1]
    end = match.end()
    if ranged and high < low:  # two figures side by side
        ranged, high = False, first * _factor(units[0])
        low, end = high, max(match.end(group) for group in ("n1", "u1", "t1"))
    thousands = max(factors) >= _THOUSAND
    return Amount(low, high, sign, thousands, ranged, match.start(), end)


def _shared(first: float, second: float, factors: list[float]) -> list[float]:
    """Let "120-160k" and "90k-140" have their k at both ends."""
    if factors[0] == 1 < factors[1] and first < _THOUSAND:
        return [factors[1], factors[1]]
    if factors[1] == 1 < factors[0] and second < _THOUSAND:
        return [factors[0], factors[0]]
    if factors == [1, 1] and first < _THOUSAND <= second and first * _THOUSAND <= second:
        return [_THOUSAND, 1.0]
    return factors


def _factor(unit: str) -> float:
    if unit in ("k", "tsd", "mil"):
        return _THOUSAND
    if unit.startswith(("lakh", "lac", "lpa")):
        return 100_000.0
    return 1_000_000.0 if unit in _HUGE else 1.0


def _sign(match: re.Match[str]) -> str:
    for group in ("s1", "t1", "s2", "t2"):
        word = match[group]
        if word:
            sign = _SIGNS[word.casefold()]
            later = [match[g] for g in ("t1", "s2", "t2") if match[g]]
            plain = [_SIGNS[one.casefold()] for one in later]
            return next((one for one in plain if one != "$"), sign) if sign == "$" else sign
    if any((match[f"u{i}"] or "").casefold().startswith(("lakh", "lac", "lpa")) for i in (1, 2)):
        return "INR"
    return ""


def number(written: str) -> float:
    """Return the value of 45.000, 45,000.00, 45 000, 45'000 or 12,50."""
    bare = re.sub(r"[ ']|[.,][-–—]+$", "", written)
    tail = re.search(r"[.,](\d{1,2})$", bare)
    whole = bare[: tail.start()] if tail else bare
    digits = re.sub(r"\D", "", whole)
    return float(f"{digits}.{tail[1]}" if tail else digits)
