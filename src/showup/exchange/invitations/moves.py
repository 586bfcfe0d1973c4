"""Tell what a message would change of an interview that is booked, before anything is written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from showup.accounts.zones import zone_of
from showup.exchange.invitations import filing, repeats, rules
from showup.exchange.invitations.rules import moving

if TYPE_CHECKING:
    from datetime import datetime

    from showup.accounts.models import Seeker
    from showup.exchange.records import Reading
    from showup.pipeline.models import Interview

_MOVED = ("booked", "missed", "cancelled", "declined")


@dataclass(frozen=True, slots=True)
class Foreseen:
    """What keeping a message comes to for an interview that is here, as sentences."""

    says: tuple[str, ...] = ()  # what changes of a booked one
    headline: str = ""  # "Nordlys moved it.", of a booked one that is moved or told anew
    moves: bool = False  # it takes another time
    asks: str = ""  # whether it is the open one at all


def foreseen(
    seeker: Seeker, reading: Reading, answers: rules.Answers | None = None, *, now: datetime
) -> Foreseen:
    """Return what keeping a message would change of a booked interview.

    Nothing where it is about none, or where something else has to be asked first.
    """
    known = filing.with_sure_match(seeker, reading, answers or rules.Answers())
    try:
        plan = rules.plan(reading, known, own_zone=seeker.zone)
        interview = filing.place(seeker, reading, plan, now=now).interview
    except rules.MissingAnswerError as error:
        return Foreseen(asks=error.says if error.field == "meeting" else "")
    except rules.NotAnInvitationError:
        return Foreseen()
    if interview is None or interview.state not in _MOVED or interview.starts_at is None:
        return Foreseen()
    if repeats.overtaken(interview, plan) is not None:
        return Foreseen()
    standing = _standing(interview, interview.starts_at)
    settled = filing.is_settled(interview, plan)
    zone = zone_of(seeker)
    says = moving.changes(standing, plan, zone=zone, settled=settled)
    if plan.kind != "reschedule" or plan.booked is None:
        return Foreseen(says)
    headline = f"{interview.opportunity.label} {moving.in_short(standing, plan)}."
    return Foreseen(says, headline, moves=plan.booked.starts_at != standing.starts_at)


def headline(
    seeker: Seeker, digest: str, reading: Reading, *, now: datetime, which: int = 0
) -> str:
    """Return what a message is where that is neither a new meeting nor another time, else ""."""
    repeat = repeats.foreseen(seeker, digest, reading, now=now, which=which)
    if repeat is not None:
        return repeat.headline
    found = foreseen(seeker, reading, now=now)
    return "" if found.moves else found.headline


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
