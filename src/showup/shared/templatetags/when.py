"""Dates and times as people say them: always with the weekday, never in American order."""

from __future__ import annotations

from datetime import date, datetime

from django import template
from django.utils import timezone
from django.utils.dateparse import parse_datetime
from django.utils.html import format_html

from showup.shared import deadlines, zones

register = template.Library()

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


@register.filter
def day(value: date | datetime | None) -> str:
    """Return `Tue 24 Nov`, in the reader's zone."""
    if value is None:
        return ""
    value = _here(value)
    return f"{_DAYS[value.weekday()]} {value.day} {_MONTHS[value.month - 1]}"


@register.filter
def clock(value: datetime | None) -> str:
    """Return `10:30`, in the reader's zone."""
    return f"{_here(value):%H:%M}" if isinstance(value, datetime) else ""


@register.filter
def moment(value: date | datetime | None) -> str:
    """Return `Tue 24 Nov, 10:30`, marked up as a time."""
    if value is None:
        return ""
    says = f"{day(value)}, {clock(value)}" if isinstance(value, datetime) else day(value)
    return format_html('<time datetime="{}">{}</time>', _here(value).isoformat(), says)


@register.filter
def deadline(value: date | datetime | None, zone: str = "") -> str:
    """Return `Tue 24 Nov` where something is due by the end of that day, else the hour, too.

    `zone` is the employer's: where it is their day that ends, that is said beside the hour.
    """
    if not isinstance(value, datetime) or timezone.is_naive(value):
        return moment(value)
    here, there = timezone.get_current_timezone(), zones.named(zone)
    alone = deadlines.day_alone(value, here)
    their_day = day(value.astimezone(there).date()) if there else ""
    says = deadlines.ends_there(value, here, there, said=their_day)
    return format_html("{}, {}", moment(alone), says) if says else moment(alone)


@register.filter
def theirs(value: datetime | None, zone: str) -> str:
    """Return `09:30 in London` where the employer's clock differs from the reader's, else ""."""
    there = zones.named(zone)
    if value is None or there is None:
        return ""
    here, local = _here(value), value.astimezone(there)
    if not isinstance(here, datetime) or here.utcoffset() == local.utcoffset():
        return ""
    place = zone.rsplit("/", 1)[-1].replace("_", " ")
    same_day = here.date() == local.date()
    says = f"{local:%H:%M}" if same_day else f"{_DAYS[local.weekday()]} {local:%H:%M}"
    return f"{says} in {place}" if "/" in zone else f"{says} at UTC{zone}"


@register.filter
def as_moment(value: str) -> datetime | None:
    """Read a time that was kept as text."""
    return parse_datetime(value) if value else None


@register.filter
def mine(value: date | datetime | None) -> str:
    """Return `Tue 24 Nov, 11:30` for a time that was given on another clock, else ""."""
    if not isinstance(value, datetime) or timezone.is_naive(value):
        return ""
    here = timezone.localtime(value)
    return "" if here.utcoffset() == value.utcoffset() else f"{day(here)}, {clock(here)}"


@register.filter
def lasting(minutes: int | None) -> str:
    """Return `45 minutes`, `an hour`, `an hour and a half`, `2 hours`."""
    said = {60: "an hour", 90: "an hour and a half", 120: "two hours", 180: "three hours"}
    if not minutes:
        return ""
    return said.get(minutes, f"{minutes} minutes")


def _here(value: date | datetime) -> date | datetime:
    if isinstance(value, datetime) and timezone.is_aware(value):
        return timezone.localtime(value)
    return value
