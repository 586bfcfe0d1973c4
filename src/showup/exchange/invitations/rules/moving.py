"""What a message changes of an interview that is known already, as sentences: pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from showup.exchange.invitations.rules.words import moment_words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime, tzinfo

    from showup.exchange.invitations.rules.planning import Plan

_TOLD = (("place", "place"), ("link", "link"), ("format", "way you meet"))


@dataclass(frozen=True, slots=True)
class Standing:
    """A booked interview as it stands before a message is kept."""

    starts_at: datetime
    minutes: int | None
    place: str
    link: str
    format: str
    people: tuple[str, ...]
    is_checked: bool


def changes(known: Standing, plan: Plan, *, zone: tzinfo | None, settled: bool) -> tuple[str, ...]:
    """Return what keeping a message changes: was and is, on the seeker's clock.

    `settled` where its one time takes the place of the booked one. Nothing changed: ().
    """
    then = moment_words(known.starts_at.astimezone(zone))
    if plan.kind == "cancellation":
        return (f"It was booked for {then}.",)
    said = list(_times(known, plan, zone, settled=settled))
    said += _facts(known, plan)
    if said and known.is_checked:
        said.append("You had checked when and where. That check no longer counts.")
    return tuple(said)


def in_short(known: Standing, plan: Plan) -> str:
    """Return what they did to a booked interview, as it reads after their name."""
    if plan.booked is not None and plan.booked.starts_at != known.starts_at:
        return "moved it"
    told = (
        name
        for name, _ in _TOLD
        if plan.interview.get(name) not in ("", None, getattr(known, name))
    )
    touched = next(told, "")
    return f"changed the {dict(_TOLD)[touched]}" if touched else "wrote again about it"


def _times(known: Standing, plan: Plan, zone: tzinfo | None, *, settled: bool) -> Iterator[str]:
    then = moment_words(known.starts_at.astimezone(zone))
    booked = plan.booked or (plan.slots[0] if settled else None)
    if booked is None:
        yield f"It was booked for {then}. Keeping this makes it an open invitation again."
        return
    if booked.starts_at != known.starts_at:
        yield f"Was {then}, now {moment_words(booked.starts_at.astimezone(zone))}."
    if booked.minutes and booked.minutes != known.minutes:
        before = f", not {known.minutes}" if known.minutes else ""
        yield f"It takes {booked.minutes} minutes{before}."


def _facts(known: Standing, plan: Plan) -> Iterator[str]:
    for name, says in _TOLD:
        before, after = getattr(known, name), str(plan.interview.get(name) or "")
        if after and after != before:
            yield (
                f"The {says} was {before}, now {after}." if before else f"New: the {says}, {after}."
            )
    people = tuple(
        person.get("name") or person.get("address", "")
        for person in plan.interview.get("people") or ()
    )
    if people and people != known.people:
        names = ", ".join(people)
        before = ", ".join(known.people)
        yield f"You were to meet {before}, now {names}." if before else f"New: you meet {names}."
