"""What a message gives away, what is known of a job, and what comes of holding them together."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Literal

from showup.exchange.invitations.rules.answers import Answers
from showup.exchange.invitations.rules.matching.names import as_words
from showup.pipeline.names import own_domain

if TYPE_CHECKING:
    from collections.abc import Iterable

    from showup.exchange.records import Found, Kind, Reading, When


LONGEST = 20_000  # letters of a message that are looked through for names


@dataclass(frozen=True, slots=True)
class Clue:
    """What a message gives away about where it belongs."""

    uid: str = ""
    employer: str = ""
    agency: str = ""
    role: str = ""
    domains: frozenset[str] = frozenset()  # that people in it write from and nobody shares
    addresses: frozenset[str] = frozenset()  # theirs in full, in small letters
    names: frozenset[str] = frozenset()  # theirs, in small letters; of two words at least
    kind: Kind = "invitation"
    sent: date | None = None
    moved_from: datetime | None = None  # aware; the time that no longer holds
    times: frozenset[datetime] = frozenset()  # aware; booked or offered
    words: str = ""  # everything it says, by `names.as_words`


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of one opportunity."""

    pk: int
    employer: str = ""
    agency: str = ""
    role: str = ""
    ended: bool = False
    silent: bool = False  # it ended only because nobody answered
    uids: frozenset[str] = frozenset()
    domains: frozenset[str] = frozenset()
    aliases: tuple[str, ...] = ()  # other names of the employer
    addresses: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    applied_on: date | None = None
    has_interview: bool = False
    booked: frozenset[datetime] = frozenset()
    offered: frozenset[datetime] = frozenset()


# What chiefly speaks for a match: the employer's name with the role or without, or neither name.
Basis = Literal["entry", "employer and role", "employer", "other"]


@dataclass(frozen=True, slots=True)
class Match:
    """An opportunity a message may belong to, with the reasons in words.

    `score` is the sum of the weights of `evidence`, natural logarithms of likelihood ratios:
    good for putting matches in order, and for nothing that is shown. Whoever wants to know how
    good a sure one is, is told what came of such matches before; see `measured`.
    """

    pk: int
    sure: bool
    reasons: tuple[str, ...]
    score: float
    basis: Basis = "other"


def clue(reading: Reading, answers: Answers | None = None) -> Clue:
    """Return what a message gives away, as the seeker mended it."""
    given = answers or Answers()
    people = [p for p in (reading.sender, *reading.people) if p is not None]
    addresses = {person.address.strip().casefold() for person in people} - {""}
    sender = reading.sender.name if reading.sender else ""
    return Clue(
        uid=reading.uid[:500],
        employer=_told(given.employer, reading.employer),
        agency=_told(given.agency, reading.agency),
        role=_told(given.role, reading.role),
        domains=frozenset({own_domain(address) for address in addresses} - {""}),
        addresses=frozenset(addresses),
        names=full_names(person.name for person in people),
        kind=given.kind or reading.kind,
        sent=reading.sent.date() if reading.sent else None,
        moved_from=next(iter(_moments([reading.moved_from])), None),
        times=frozenset(_moments([reading.booked, *reading.slots])),
        words=as_words(f"{reading.subject}\n{sender}\n{reading.text[:LONGEST]}"),
    )


def full_names(names: Iterable[str]) -> frozenset[str]:
    """Return names of two words at least, comparable; a first name alone is anybody's."""
    bare = (" ".join(name.casefold().split()) for name in names)
    return frozenset(name for name in bare if " " in name)


def _told(answer: str | None, found: Found | None) -> str:
    if answer is not None:
        return answer
    return found.value if found else ""


def _moments(whens: Iterable[When | None]) -> Iterable[datetime]:
    for when in whens:
        if when is not None and isinstance(when.start, datetime) and when.start.tzinfo:
            yield when.start
