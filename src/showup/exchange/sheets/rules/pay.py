"""What a row says of pay, its columns taken together."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from showup.exchange.sheets.rules import money
from showup.exchange.sheets.rules.money import Amounts

if TYPE_CHECKING:
    from showup.exchange.records import Cell
    from showup.exchange.sheets.rules.cells import RowOf
    from showup.exchange.sheets.rules.columns import Column

_SMALL_YEAR, _BIG_HOUR = 1_000.0, 1_000.0  # beyond these a heading's "salary" or "wage" can't hold
_FULL_YEAR = 8_000.0


def pay_of(row: RowOf) -> dict[str, object]:
    """Return the pay's fields, none where the row tells of none; what can't be read is kept."""
    ends = [_end(row, name) for name in ("pay_low", "pay_high")]
    found = [(column, amounts) for column, amounts in ends if amounts is not None]
    if found:
        low = ends[0][1].low if ends[0][1] else None
        high = (ends[1][1].high if ends[1][1] else None) or None
        column, first = found[0]
        amounts: Amounts | None = _periodic(row, column, replace(first, low=low, high=high))
    else:
        amounts = None
    for column, value in row.filled("pay"):
        read = money.amounts_of(value)
        settled = _periodic(row, column, read) if read is not None else None
        if amounts is None and settled is not None:
            amounts = settled
        else:
            row.keep(column, value)
    return _as_fields(row, amounts) if amounts is not None else {}


def _end(row: RowOf, name: str) -> tuple[Column | None, Amounts | None]:
    for column, value in row.filled(name):
        amounts = money.amounts_of(value)
        if amounts is None:
            row.keep(column, value)
        return column, amounts
    return None, None


def _periodic(row: RowOf, column: Column | None, amounts: Amounts) -> Amounts | None:
    """Say what the pay is for: in its cell, beside it, in the heading, or by its size."""
    figure = amounts.high or amounts.low or 0.0
    if amounts.period:
        return amounts
    beside = [money.period_of(str(value)) for _, value in row.filled("pay_period")]
    period = next(filter(None, beside), "") or money.period_of(column.header if column else "")
    if (period == "hour" and figure > _BIG_HOUR) or (period == "year" and figure < _FULL_YEAR):
        if period == "year" and figure < _SMALL_YEAR:
            return None  # "Salary: 90" may be thousands or an hour's; we don't guess
        period = ""
    return replace(amounts, period=period or money.usual_period(figure))


def _as_fields(row: RowOf, amounts: Amounts) -> dict[str, object]:
    low, high = amounts.low, amounts.high
    if low is not None and high is not None and low > high:
        low, high = high, low
    named: list[Cell] = [value for _, value in row.filled("pay_currency")]
    headings = [c.header for name in ("pay", "pay_low", "pay_high") for c in row.columns(name)]
    told = [amounts.currency, *(money.currency_of(str(value)) for value in [*named, *headings])]
    return {
        "pay_low": low,
        "pay_high": high,
        "pay_currency": next(filter(None, told), ""),
        "pay_period": amounts.period,
    }
