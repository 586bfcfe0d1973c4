"""Tell what a message would change of an interview that is booked, before anything is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from showup.exchange.invitations import filing, rules
from showup.exchange.invitations.rules import moving, times

if TYPE_CHECKING:
    from datetime import datetime

    from showup.accounts.models import Seeker
    from showup.exchange.records import Reading
    from showup.pipeline.models import Interview


def foreseen(
    seeker: Seeker, reading: Reading, answers: rules.Answers | None = None, *, now: datetime
) -> tuple[str, ...]:
    """Return what keeping a message would change of a booked interview, as sentences.

    Nothing where it is about none, or where something has to be asked first.
    """
    known = filing.with_sure_match(seeker, reading, answers or rules.Answers())
    try:
        plan = rules.plan(reading, known, own_zone=seeker.zone)
        interview = filing.place(seeker, reading, plan, now=now).interview
    except (rules.MissingAnswerError, rules.NotAnInvitationError):
        return ()
    if interview is None or interview.state != "booked" or interview.starts_at is None:
        return ()
    return moving.changes(
        _standing(interview, interview.starts_at),
        plan,
        zone=times.zone(seeker.zone) or times.zone("UTC"),
        settled=filing.is_settled(interview, plan),
    )


def _standing(row: Interview, starts_at: datetime) -> moving.Standing:
    names = (person.get("name") or person.get("address", "") for person in row.people)
    return moving.Standing(
        starts_at=starts_at,
        minutes=row.minutes,
        place=row.place,
        link=row.link,
        format=row.format,
        people=tuple(names),
        is_checked=row.checked_at is not None,
    )
