"""Calendars written for the tests."""

from __future__ import annotations


def event(*lines: str, uid: str = "1") -> str:
    return "\r\n".join(("BEGIN:VEVENT", f"UID:{uid}", *lines, "END:VEVENT"))


def calendar(*events: str, name: str = "") -> bytes:
    head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//t//t//EN"]
    if name:
        head.append(f"X-WR-CALNAME:{name}")
    return "\r\n".join((*head, *events, "END:VCALENDAR", "")).encode()


def meeting(start: str, end: str, *lines: str, uid: str = "1") -> str:
    return event(f"DTSTART:{start}", f"DTEND:{end}", *lines, uid=uid)


TUESDAY = meeting("20261124T100000Z", "20261124T110000Z", "SUMMARY:Team")
WORK = calendar(TUESDAY, name="Work")
