"""Opportunities as lines of words for the terminal: pure, on rows that were read already."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from showup.pipeline import pay_words
from showup.pipeline.rules import ENDED, ends_at
from showup.shared import deadlines, zones
from showup.shared.counting import count

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date, tzinfo

    from showup.pipeline.models import Interview, Opportunity, Step

Line = tuple[str, str]  # (label, words)
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_BROKEN = {"failed": "not met", "unknown": "not known yet"}
_STATES = {
    "invited": "to be answered",
    "lapsed": "the time to answer is over",
    "missed": "you missed it",
}
_NOTES = {"task": "Work", "said": "They said", "promised": "Promised"}
_RESULTS = {"passed": "passed", "failed": "not passed", "waiting": "no word yet"}


def when(moment: date | datetime, zone: tzinfo) -> str:
    """Return a day with its weekday, and a moment with the zone it is told in."""
    local = moment.astimezone(zone) if isinstance(moment, datetime) else moment
    day = f"{_DAYS[local.weekday()]} {local.day} {_MONTHS[local.month - 1]} {local.year}"
    return f"{day}, {local:%H:%M} ({zone})" if isinstance(local, datetime) else day


def deadline(due: date | datetime, zone: tzinfo, theirs: str = "") -> str:
    """Return the day alone where something is due by its end, else the hour, too.

    `theirs` is the employer's zone: where it is their day that ends, that is said.
    """
    said, there = when(deadlines.day_alone(due, zone), zone), zones.named(theirs)
    if there is None or not isinstance(due, datetime):
        return said
    their_day = when(due.astimezone(there).date(), there)
    return ", ".join(filter(None, (said, deadlines.ends_there(due, zone, there, said=their_day))))


def short_day(day: date) -> str:
    """Return a day with its weekday, without its year."""
    return f"{_DAYS[day.weekday()]} {day.day} {_MONTHS[day.month - 1]}"


def when_for_both(moment: datetime, zone: tzinfo, theirs: str) -> str:
    """Return a moment here, and on the employer's clock where that shows another time."""
    said = when(moment, zone)
    there = zones.named(theirs)
    if there is None or moment.astimezone(there).utcoffset() == moment.astimezone(zone).utcoffset():
        return said
    local, here = moment.astimezone(there), moment.astimezone(zone)
    day = f"{_DAYS[local.weekday()]} " if local.date() != here.date() else ""
    return f"{said}, for them {day}{local:%H:%M} ({theirs})"


def booked_then(rows: Iterable[Interview], zone: tzinfo) -> list[str]:
    """Return of each booked interview that it is, and when."""
    return [
        f"{row.opportunity.label} is booked for {when(row.starts_at, zone)}"
        for row in rows
        if row.starts_at is not None
    ]


def nearby(interview: Interview, rows: Iterable[Interview], zone: tzinfo) -> list[str]:
    """Return how little time lies between an interview and others, and ask for the way."""
    found = []
    for row in rows:
        if row.starts_at is None or interview.starts_at is None:
            continue
        is_next = row.starts_at > interview.starts_at
        first, begins = (interview, row.starts_at) if is_next else (row, interview.starts_at)
        assert first.starts_at is not None
        left = (begins - ends_at(first.starts_at, first.minutes)) // timedelta(minutes=1)
        between = f"between them {'is' if left == 1 else 'are'} {count(left, 'minute')}"
        found.append(
            f"{row.opportunity.label} is booked for {when(row.starts_at, zone)}: "
            f"{between if left else 'one begins as the other ends'}. How long is the way there? "
            "The interview’s page takes it."
        )
    return found


def story(row: Opportunity, zone: tzinfo) -> list[Line]:
    """Return everything about one opportunity, its interviews in order.

    Its interviews, slots, notes, postings and steps must be at hand.
    """
    lines = [("Role", row.title), ("Agency", row.agency if row.employer else "")]
    since = f", since {when(row.stage_since, zone)}" if row.stage_since else ""
    own = f"{row.stage_name} ({row.stage})" if row.stage_name else row.stage
    lines.append(("Stage", f"{own}{since}"))
    if row.why_not:
        lines.append(("Why not", row.why_not))
    said = (
        "not said yet" if row.excitement is None else f"{row.excitement:g} of 10 ({row.sureness})"
    )
    lines.append(("Excitement", f"{said}, the one you want most" if row.dream else said))
    doubts = [", ".join(row.doubts), row.doubt_words]
    lines.append(("Doubts", ": ".join(filter(None, doubts))))
    if row.deal_breaker != "met" or row.deal_words:
        broken = [_BROKEN.get(row.deal_breaker, "met"), row.deal_words]
        lines.append(("Dealbreaker", ": ".join(filter(None, broken))))
    lines += _facts(row, zone)
    lines += _offer(row, zone)
    for interview in row.interviews.all():
        lines += _interview(interview, zone)
    for note in row.notes.all():
        first, *others = note.text.splitlines() or [""]
        lines.append((_NOTES.get(note.kind, "Note"), first))
        lines += [("", other) for other in others]
    for posting in row.postings.all():
        kept = f"{posting.title or 'a posting'}, kept {when(posting.kept_at.astimezone(zone).date(), zone)}"
        closes = f", closes {when(posting.closes, zone)}" if posting.closes else ""
        lines.append(("Posting", f"{kept}{closes}"))
    lines += _steps(row.steps.all(), zone)
    return [(label, words) for label, words in lines if words]


def _facts(row: Opportunity, zone: tzinfo) -> list[Line]:
    return [
        ("Place", ", ".join(filter(None, (row.place, row.remote)))),
        ("Pay", pay_words.words(row)),
        ("Contract", row.contract),
        ("Level", row.level),
        ("Applied", when(row.applied_on, zone) if row.applied_on else ""),
        ("Found at", row.source),
        ("Link", row.link),
    ]


def _offer(row: Opportunity, zone: tzinfo) -> list[Line]:
    lines = [("Offer", row.offer_words)]
    if row.offer_on:
        lines.insert(0, ("Offered on", when(row.offer_on, zone)))
    if row.stage == "offer" and row.offer_deadline:
        lines.append(("Answer by", when(row.offer_deadline, zone)))
    return lines


def _steps(rows: Iterable[Step], zone: tzinfo) -> list[Line]:
    """Return the days of the stages, where there were several."""
    every = list(rows)
    if len(every) < 2:  # noqa: PLR2004  the only one stands above
        return []
    lines = [("", f"{when(step.day, zone)}: {step.stage_name or step.stage}") for step in every]
    return [("So far", lines[0][1]), *lines[1:]]


def _interview(row: Interview, zone: tzinfo) -> list[Line]:
    state = _RESULTS.get(row.result) or _STATES.get(row.state, row.state)
    if row.state == "booked" and row.opportunity.stage in ENDED:
        state = "was booked"
    said = f"round {row.round}, {state}"
    if row.starts_at is not None and row.state != "invited":
        said += f", {when_for_both(row.starts_at, zone, row.zone)}"
    lines = [("Interview", said)]
    if row.state == "invited":
        lines += [
            ("Offered", when_for_both(slot.starts_at, zone, row.zone)) for slot in row.slots.all()
        ]
    if row.state == "invited" and row.answer_by:
        lines.append(("Answer by", deadline(row.answer_by, zone, row.zone)))
    names = [str(person.get("name") or person.get("address", "")) for person in row.people]
    lines.append(("With", ", ".join(filter(None, names))))
    minutes = f"{row.minutes} minutes" if row.minutes else ""
    lines.append(("Where", ", ".join(filter(None, (row.format, row.place, minutes)))))
    lines += [("Link", row.link), ("Choose at", row.scheduling_link)]
    return lines + [("Note", str(mark.get("says", ""))) for mark in row.marks]
