"""Tell what a message would change of an interview that is here, before anything is written."""

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

_MOVED = ("invited", "booked", "missed", "cancelled", "declined")


@dataclass(frozen=True, slots=True)
class Foreseen:
    """What keeping a message comes to for an interview that is here, as sentences."""

    says: tuple[str, ...] = ()  # what changes of it
    headline: str = ""  # "Nordlys moved it.", of one that is moved, or booked and told anew
    moves: bool = False  # it takes another time
    asks: str = ""  # whether it is the open one at all


def foreseen(
    seeker: Seeker, reading: Reading, answers: rules.Answers | None = None, *, now: datetime
) -> Foreseen:
    """Return what keeping a message would change of an interview that is booked or offered.

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
    if interview is None or interview.state not in _MOVED or repeats.overtaken(interview, plan):
        return Foreseen()
    standing = _standing(interview)
    if standing.starts_at is None and not standing.offered:
        return Foreseen()
    settled = filing.is_settled(interview, plan)
    zone = zone_of(seeker)
    says = moving.changes(standing, plan, zone=zone, settled=settled)
    moves = moving.takes_another_time(standing, plan)
    if not (moves if standing.starts_at is None else plan.kind == "reschedule" and plan.booked):
        return Foreseen(says)
    headline = f"{interview.opportunity.label} {moving.in_short(standing, plan)}."
    return Foreseen(says, headline, moves=moves)


def headline(
    seeker: Seeker, digest: str, reading: Reading, *, now: datetime, which: int = 0
) -> str:
    """Return what a message is where that is neither a new meeting nor another time, else ""."""
    repeat = repeats.foreseen(seeker, digest, reading, now=now, which=which)
    if repeat is not None:
        return repeat.headline
    found = foreseen(seeker, reading, now=now)
    return "" if found.moves and reading.kind == "reschedule" else found.headline


def _standing(row: Interview) -> moving.Standing:
    names = (person.get("name") or person.get("address", "") for person in row.people)
    return moving.Standing(
        starts_at=None if row.state == "invited" else row.starts_at,
        minutes=row.minutes,
        place=row.place,
        link=row.link,
        format=row.format,
        people=tuple(names),
        is_checked=row.checked_at is not None,
        offered=tuple(slot.starts_at for slot in row.slots.all()),
    )
