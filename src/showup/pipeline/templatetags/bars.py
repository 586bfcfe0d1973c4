"""Numbers of a job as pages show them: bars, figures, pay."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django import template

if TYPE_CHECKING:
    from showup.pipeline.models import Opportunity

register = template.Library()

TOP = 10  # of the excitement scale
_SIGNS = {"EUR": "€", "GBP": "£", "USD": "$"}


@register.filter
def bar(excitement: float | None, width: int) -> int:
    """Return how much of a bar is filled."""
    return round((excitement or 0.0) / TOP * width)


@register.filter
def figure(number: int | None) -> str:
    """Return `3,412`."""
    return f"{number:,}" if number is not None else ""


@register.filter
def pay(row: Opportunity) -> str:
    """Return `€52,000 to 60,000 a year`, "" where nothing is known."""
    low, high = row.pay_low, row.pay_high
    if low is None and high is None:
        return ""
    sign = _SIGNS.get(row.pay_currency, f"{row.pay_currency} " if row.pay_currency else "")
    a = "an" if row.pay_period == "hour" else "a"
    per = f" {a} {row.pay_period}" if row.pay_period else ""
    if low is None:
        return f"up to {sign}{_money(high)}{per}"
    if high is None:
        return f"from {sign}{_money(low)}{per}"
    return f"{sign}{_money(low)}{'' if low == high else f' to {_money(high)}'}{per}"


def _money(amount: float | None) -> str:
    value = amount or 0.0
    return f"{value:,.0f}" if value == int(value) else f"{value:,.2f}"
