"""Opportunities as lines of words for the terminal: pure, on rows that were read already."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, tzinfo

    from showup.pipeline.models import Interview, Opportunity

Line = tuple[str, str]  # (label, words)
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def when(moment: date | datetime, zone: tzinfo) -> str:
    """Return a day with its weekday, and a moment with the zone it is told in."""
    local = moment.astimezone(zone) if isinstance(moment, datetime) else moment
    day = f"{_DAYS[local.weekday()]} {local.day} {_MONTHS[local.month - 1]} {local.year}"
    return f"{day}, {local:%H:%M} ({zone})" if isinstance(local, datetime) else day


def story(row: Opportunity, zone: tzinfo) -> list[Line]:
    """Return everything about one opportunity, its interviews in order."""
    lines = [("Role", row.title), ("Agency", row.agency if row.employer else "")]
    lines.append(("Stage", row.stage))
    said = (
        "not said yet" if row.excitement is None else f"{row.excitement:g} of 10 ({row.sureness})"
    )
    lines.append(("Excitement", f"{said}, the one you want most" if row.dream else said))
    lines.append(("Applied", when(row.applied_on, zone) if row.applied_on else ""))
    if row.stage == "offer" and row.offer_deadline:
        lines.append(("Answer by", when(row.offer_deadline, zone)))
    for interview in row.interviews.all():
        lines += _interview(interview, zone)
    lines += [("Work" if note.kind == "task" else "Note", note.text) for note in row.notes.all()]
    return [(label, words) for label, words in lines if words]


def _interview(row: Interview, zone: tzinfo) -> list[Line]:
    said = f"round {row.round}, {row.state}"
    if row.starts_at is not None and row.state != "invited":
        said += f", {when(row.starts_at, zone)}"
    lines = [("Interview", said)]
    if row.state == "invited":
        lines += [("Offered", when(slot.starts_at, zone)) for slot in row.slots.all()]
    if row.state == "invited" and row.answer_by:
        lines.append(("Answer by", when(row.answer_by, zone)))
    names = [str(person.get("name") or person.get("address", "")) for person in row.people]
    lines.append(("With", ", ".join(filter(None, names))))
    lines.append(("Where", ", ".join(filter(None, (row.format, row.place)))))
    lines += [("Link", row.link), ("Choose at", row.scheduling_link)]
    return lines + [("Note", str(mark.get("says", ""))) for mark in row.marks]
