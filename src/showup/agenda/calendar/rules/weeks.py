"""Weeks as addresses write them, Monday first."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from showup.advice.rules.dates import day_name

if TYPE_CHECKING:
    from collections.abc import Iterable

FIRST, LAST = 2000, 2100  # years that are turned to; interviews lie well inside
DAYS = 7
WEEK = timedelta(days=DAYS)
_WRITTEN = re.compile(r"(\d{4})-W(\d{1,2})", re.ASCII)


class WeekError(ValueError):
    """What was asked for is no week that can be shown; the message says how one is written."""


def read_week(text: str) -> date:
    """Return the Monday of a week written like `2026-W48`.

    Raises:
        WeekError: there is no such week.
    """
    found = _WRITTEN.fullmatch(text)
    try:
        year, number = (int(part) for part in found.groups()) if found else (0, 0)
        monday = date.fromisocalendar(year, number, 1)
    except ValueError:
        says = "There’s no such week. One is written like 2026-W48: the year and its number."
        raise WeekError(says) from None
    if not FIRST <= year <= LAST:
        says = f"Weeks can be turned to from {FIRST} to {LAST}."
        raise WeekError(says)
    return monday


def written(day: date) -> str:
    """Return the week that a day lies in, as addresses write it."""
    year, week, _ = day.isocalendar()
    return f"{year}-W{week:02}"


def monday_of(day: date) -> date:
    """Return the Monday on or before a day."""
    return day - timedelta(days=day.weekday())


def week_to_open(ahead: Iterable[date], *, today: date) -> date:
    """Return the Monday of this week, or of the next that has something."""
    return monday_of(min((day for day in ahead if day >= today), default=today))


def named(monday: date, *, today: date) -> str:
    """Return what a week is called: "this week", "next week", "in the week of Mon 7 Dec"."""
    away = (monday - monday_of(today)) // WEEK
    near = {-1: "last week", 0: "this week", 1: "next week"}
    return near.get(away, f"in the week of {day_name(monday, today=today)}")


def spanned(monday: date, days: int) -> str:
    """Return the first and last of some days: "23 to 29 Nov", "30 Nov to 6 Dec"."""
    last = monday + timedelta(days=days - 1)
    ends = day_name(last).partition(" ")[2]
    begins = day_name(monday).partition(" ")[2]
    if monday.month == last.month:
        begins = str(monday.day)
    elif monday.year != last.year:
        begins = f"{begins} {monday.year}"
    return f"{begins} to {ends} {last.year}"
