"""A brief's rows as the sheet that is read, printed and taken along."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

from showup.accounts.zones import zone_of
from showup.advice.rules.dates import moment_name
from showup.agenda.clashes import timing
from showup.agenda.preparing import before
from showup.agenda.preparing.rules.reasons import short
from showup.agenda.preparing.rules.sheet import Sheet
from showup.pipeline import telling
from showup.shared.templatetags.when import lasting

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime, tzinfo

    from showup.agenda.models import Brief
    from showup.agenda.preparing.rules.known import Met
    from showup.agenda.preparing.rules.sheet import Before
    from showup.pipeline.models import Interview, Note

_NUMBER = re.compile(r"\+?\d[\d\s()./-]{5,22}\d")


def sheet(
    interview: Interview,
    brief: Brief | None,
    *,
    notes: Iterable[Note],
    met: Sequence[Met] = (),
    more: Sequence[Before] = (),
    asks: Sequence[str] = (),
) -> Sheet:
    """Return what is kept of a brief; `more` goes before its notes, `asks` wait for an answer."""
    row = interview.opportunity
    kept = brief.answers if brief else []
    answered = {each.get("asks", "") for each in kept}
    return Sheet(
        name=row.label,
        title=row.title if row.title != row.label else "",
        round=interview.round,
        when=_when(interview),
        how=", ".join(filter(None, (interview.format, lasting(interview.minutes)))),
        place=interview.place,
        phone=dialled(interview.place),
        link=interview.link,
        travel=_travel(interview),
        who=before.who(interview, met),
        reasons=tuple(brief.reasons) if brief else (),
        answers=tuple((short(each.get("asks", "")), each.get("story", "")) for each in kept),
        asks=tuple(short(line) for line in asks if line not in answered),
        questions=tuple(brief.questions) if brief else (),
        before=(*more, *before.told(interview, notes)),
        plans_to_say=brief.plans_to_say if brief else "",
        try_out=brief.try_out if brief else "",
        went=brief.went if brief else "",
    )


def dialled(place: str) -> str:
    """Return the number to dial where a place is nothing but a phone number, else ""."""
    return re.sub(r"[^\d+]", "", place) if _NUMBER.fullmatch(place.strip()) else ""


def _when(interview: Interview) -> str:
    if interview.starts_at is None or interview.state == "invited":
        return ""
    zone = zone_of(interview.opportunity.seeker)
    if _is_day_only(interview, interview.starts_at, zone):
        return f"{telling.when(interview.starts_at.astimezone(zone).date(), zone)}, at no hour yet"
    return telling.when_for_both(interview.starts_at, zone, interview.zone)


def _is_day_only(interview: Interview, starts_at: datetime, zone: tzinfo) -> bool:
    return timing.is_day_only(starts_at, interview.minutes, interview.zone, here=zone)


def _travel(interview: Interview) -> str:
    """Return how long the way takes, and when to leave where a time is booked."""
    if not interview.travel_minutes:
        return ""
    how = f", {interview.travel_words}" if interview.travel_words else ""
    way = f"{interview.travel_minutes} minutes on the way{how}"
    if interview.starts_at is None or interview.state == "invited":
        return way
    zone = zone_of(interview.opportunity.seeker)
    leave = timing.leave_at(interview.starts_at, interview.travel_minutes)
    if leave is None or _is_day_only(interview, interview.starts_at, zone):
        return way
    at, starts = leave.astimezone(zone), interview.starts_at.astimezone(zone)
    when = f"{at:%H:%M}" if at.date() == starts.date() else moment_name(at)
    spare = timing.TO_SPARE // timedelta(minutes=1)
    return f"{way}: leave at {when}, with {spare} minutes to spare"
