"""What a message changes of an interview that is known already, as sentences: pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from showup.exchange.invitations.rules.words import moment_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime, tzinfo

    from showup.exchange.invitations.rules.planning import Plan

MOST_TIMES = 6  # that are named one by one
_TOLD = (("place", "place"), ("link", "link"), ("format", "way you meet"))


@dataclass(frozen=True, slots=True)
class Standing:
    """An interview as it stands before a message is kept: booked, or with the times offered."""

    starts_at: datetime | None
    minutes: int | None
    place: str
    link: str
    format: str
    people: tuple[str, ...]
    is_checked: bool
    offered: tuple[datetime, ...] = ()  # where it isn't booked


def changes(known: Standing, plan: Plan, *, zone: tzinfo | None, settled: bool) -> tuple[str, ...]:
    """Return what keeping a message changes: was and is, on the seeker's clock.

    `settled` where its one time takes the place of the booked one. Nothing changed: ().
    """
    if plan.kind == "cancellation":
        return tuple(_called_off(known, zone))
    said = list(_times(known, plan, zone, settled=settled))
    said += _facts(known, plan)
    if said and known.is_checked:
        said.append("You had checked when and where. That check no longer counts.")
    return tuple(said)


def in_short(known: Standing, plan: Plan) -> str:
    """Return what they did to a booked interview, as it reads after their name."""
    if takes_another_time(known, plan):
        return "moved it"
    told = (
        name
        for name, _ in _TOLD
        if plan.interview.get(name) not in ("", None, getattr(known, name))
    )
    touched = next(told, "")
    return f"changed the {dict(_TOLD)[touched]}" if touched else "wrote again about it"


def takes_another_time(known: Standing, plan: Plan) -> bool:
    """Tell whether a message gives another time than is booked, or others than were offered."""
    if known.starts_at is not None:
        return plan.booked is not None and plan.booked.starts_at != known.starts_at
    given = _given(plan)
    if plan.booked is not None and set(given) <= set(known.offered):
        return False  # one of the times they offered is settled
    return bool(given and known.offered) and set(given) != set(known.offered)


def _given(plan: Plan) -> tuple[datetime, ...]:
    times = (plan.booked,) if plan.booked else plan.slots
    return tuple(time.starts_at for time in times)


def _called_off(known: Standing, zone: tzinfo | None) -> Iterator[str]:
    if known.starts_at is not None:
        yield f"It was booked for {moment_words(known.starts_at.astimezone(zone))}."
    elif known.offered:
        yield f"Called off: {_listed(known.offered, zone)}."


def _listed(moments: Iterable[datetime], zone: tzinfo | None) -> str:
    words = [moment_words(moment.astimezone(zone)) for moment in sorted(moments)]
    more = len(words) - MOST_TIMES
    return "; ".join(words[:MOST_TIMES]) + (f"; and {more} more" if more > 0 else "")


def _offers(known: Standing, plan: Plan, zone: tzinfo | None) -> Iterator[str]:
    if not takes_another_time(known, plan):
        return
    given = _given(plan)
    if len(known.offered) == len(given) == 1:
        yield f"Was {_listed(known.offered, zone)}, now {_listed(given, zone)}."
        return
    now = "It is" if plan.booked else "Now they offer"
    yield f"They offered {_listed(known.offered, zone)}. {now} {_listed(given, zone)}."


def _times(known: Standing, plan: Plan, zone: tzinfo | None, *, settled: bool) -> Iterator[str]:
    if known.starts_at is None:
        yield from _offers(known, plan, zone)
        return
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
