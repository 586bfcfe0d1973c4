"""What a job pays, from fields: amounts, a currency and a period, however they are nested."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from showup.exchange.formats.postings.prose import facts
from showup.exchange.formats.postings.spellings import period_of
from showup.exchange.formats.postings.values import each, folded, number, words
from showup.exchange.records import Pay, Period

_LOW = ("minvalue", "min", "from", "minimum", "low", "salaryfrom", "minamount", "minprice", "salarymin",
        "minsalary", "minimumvalue", "minimumrange")  # fmt: skip
_HIGH = ("maxvalue", "max", "to", "maximum", "high", "salaryto", "maxamount", "maxprice", "salarymax",
         "maxsalary", "maximumvalue", "maximumrange")  # fmt: skip
_ONE = ("value", "amount", "price", "@value", "salary")
_CURRENCY = ("currency", "salarycurrency", "currencycode", "pricecurrency", "currencytype", "unit")
_PERIOD = ("unittext", "unitcode", "interval", "period", "unit", "duration", "frequency", "per",
           "payperiod", "salaryperiod", "rateintervalcode", "type", "title", "name")  # fmt: skip
_CODE = re.compile(r"[A-Za-z]{3}")
_SIGNS = {
    "€": "EUR",
    "EURO": "EUR",
    "EUROS": "EUR",
    "£": "GBP",
    "US$": "USD",
    "C$": "CAD",
    "CA$": "CAD",
    "A$": "AUD",
    "₹": "INR",
}
_UNITS = frozenset({"YEA", "MON", "WEE", "DAY", "HUR", "ANN", "HOU", "PER", "NON", "NUL"})
_SENSIBLE: dict[Period, tuple[float, float]] = {  # what anybody is paid, in any currency
    "hour": (1, 20_000),
    "day": (10, 200_000),
    "week": (25, 1_000_000),
    "month": (50, 100_000_000),
    "year": (1_000, 5_000_000_000),
}
# Where a bare figure says no period, what it plainly means, in currencies near a dollar.
_NEAR_A_DOLLAR = frozenset({"", "USD", "EUR", "GBP", "CHF", "CAD", "AUD", "NZD", "SGD"})
_PLAIN: tuple[tuple[float, float, Period], ...] = ((15_000, 2_000_000, "year"), (7, 150, "hour"))
_DEAR_HOUR = 1_000  # nobody near a dollar earns that much an hour
_DEPTH = 5
_LINES = 60  # characters of one value in a quote


def pay_of(value: Any, *, currency: str = "", period: str = "") -> Pay | None:
    """Return what a salary field says: a number, a sentence, or objects of any usual shape.

    `currency` and `period` are those of the fields beside it. Zero, nonsense and figures whose
    period nobody could tell are no pay.
    """
    for one in each(value):
        if isinstance(one, Mapping):
            found = _of_object(one, currency, period, words(one.get("@type")), _DEPTH)
        elif isinstance(one, str) and re.search(r"[^\d\s.,'’]", one):
            found = _of_sentence(one, currency, period)
        else:
            found = pay_between(one, one, currency, period, words(one))
        if found is not None:
            return found
    return None


def pay_between(low: Any, high: Any, currency: str, period: str, quote: str) -> Pay | None:
    """Return the pay from one amount to another, None where it can't be meant."""
    least, most = _positive(low), _positive(high)
    if least is not None and most is not None and least > most:
        least, most = most, least
    known = least if least is not None else most
    if known is None:
        return None
    code = currency_of(currency)
    said = period_of(period) if period.strip() else None
    if period.strip() and said is None and re.search(r"\d|one", period):
        return None  # "2 WEEK", "one-time": no period of ours
    per = said or _plain_period(known, most, code)
    if per is None or not _is_sensible(known, most, per, code):
        return None
    return Pay(least, most, code, per, " ".join(quote.split()))


def currency_of(written: str) -> str:
    """Return an ISO 4217 code from a code or an unmistakable sign, else ""."""
    bare = written.strip()
    if _CODE.fullmatch(bare) and bare.upper() not in _UNITS:
        return bare.upper()
    return _SIGNS.get(bare.upper(), "")


def _of_object(
    tree: Mapping[str, Any], currency: str, period: str, kind: str, depth: int
) -> Pay | None:
    fields = folded(tree)
    currency = _first(fields, _CURRENCY, currency_of) or currency
    period = _first(fields, _PERIOD, lambda said: said if period_of(said) else "") or period
    low, high = (_any(fields, names) for names in (_LOW, _HIGH))
    if number(low) is not None or number(high) is not None:
        return pay_between(low, high, currency, period, quoted(tree))
    for name in _ONE:
        for one in each(fields.get(name)):
            if isinstance(one, Mapping) and depth:
                found = _of_object(one, currency, period, kind, depth - 1)
                if found is not None:
                    return Pay(found.low, found.high, found.currency, found.period, quoted(tree))
            elif isinstance(one, str) and re.search(r"\d.*[^\d\s.,'’].*\d", one):
                return _of_sentence(one, currency, period)
            elif number(one) is not None:
                return pay_between(one, one, currency, period, quoted(tree))
    return None


def _of_sentence(written: str, currency: str, period: str) -> Pay | None:
    """Read "$50,000 - $60,000 per year" as the free text is read."""
    said = facts(
        f"Salary: {written[:300]}" + (f" per {period_of(period)}" if period_of(period) else "")
    ).pay
    if said is not None:
        code = said.currency or currency_of(currency)
        return Pay(said.low, said.high, code, said.period, " ".join(written.split()))
    amounts = [number(one) for one in re.findall(r"\d[\d.,'’]*(?:\s?[kK]\b)?", written[:80])]
    if not 1 <= len(amounts) <= 2:  # noqa: PLR2004 - one figure, or the two ends
        return None
    code = currency or _first(
        {"c": re.sub(r"[\d.,\s'’-]|(?<=\d)k", "", written)}, ("c",), currency_of
    )
    return pay_between(amounts[0], amounts[-1], code, period or written, written)


def quoted(tree: Mapping[str, Any]) -> str:
    """Return an object's plain values as they stand there: "currency: EUR, minValue: 50000"."""
    return ", ".join(f"{name}: {value}" for name, value in _leaves(tree))


def _leaves(tree: Mapping[str, Any], depth: int = _DEPTH) -> Iterator[tuple[str, str]]:
    for name, value in tree.items():
        if str(name) in {"@type", "@context", "@id", "type", "id"}:
            continue
        for one in each(value):
            if isinstance(one, Mapping):
                if depth:
                    yield from _leaves(one, depth - 1)
            elif said := words(one)[:_LINES]:
                yield str(name).lstrip("@"), said


def _any(fields: Mapping[str, Any], names: tuple[str, ...]) -> Any:
    return next((one for name in names for one in each(fields.get(name))), None)


def _first(fields: Mapping[str, Any], names: tuple[str, ...], reads: Any) -> str:
    for name in names:
        for said in each(fields.get(name)):
            if isinstance(said, str) and (found := reads(said)):
                return str(found)
    return ""


def _positive(value: Any) -> float | None:
    amount = number(value)
    return amount if amount is not None and amount > 0 else None


def _plain_period(known: float, most: float | None, currency: str) -> Period | None:
    if currency not in _NEAR_A_DOLLAR:
        return None
    for least, limit, period in _PLAIN:
        if least <= known <= limit and (most is None or most <= limit):
            return period
    return None


def _is_sensible(known: float, most: float | None, period: Period, currency: str) -> bool:
    low, high = _SENSIBLE[period]
    if period == "hour" and currency in _NEAR_A_DOLLAR - {""}:
        high = _DEAR_HOUR
    return low <= known and (most or known) <= high
