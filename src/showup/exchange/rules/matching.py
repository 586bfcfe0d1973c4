"""Which application a message belongs to: sure ones are proposed, unsure ones are asked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rapidfuzz import fuzz

from showup.exchange.rules.answers import Answers
from showup.pipeline.names import employer_key, own_domain, role_key

if TYPE_CHECKING:
    from collections.abc import Sequence

    from showup.exchange.records import Reading

NEAR_NAME = 90.0  # percent of letters that two spellings share: one slip in a word of ten
NEAR_ROLE = 85.0
OTHER_ROLE = 60.0
SHORTEST_NEAR = 6  # letters; shorter names differ by a letter and mean someone else


@dataclass(frozen=True, slots=True)
class Clue:
    """What a message gives away about where it belongs."""

    uid: str = ""
    employer: str = ""
    agency: str = ""
    role: str = ""
    domains: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of one opportunity."""

    pk: int
    employer: str = ""
    agency: str = ""
    role: str = ""
    ended: bool = False
    uids: frozenset[str] = frozenset()
    domains: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Match:
    """An opportunity a message may belong to, with the reasons in words."""

    pk: int
    sure: bool
    reasons: tuple[str, ...]
    score: float


def clue(reading: Reading, answers: Answers | None = None) -> Clue:
    """Return what a message gives away, as the seeker mended it."""
    given = answers or Answers()
    employer = reading.employer.value if reading.employer else ""
    agency = reading.agency.value if reading.agency else ""
    role = reading.role.value if reading.role else ""
    people = (reading.sender, *reading.people)
    domains = {own_domain(person.address) for person in people if person is not None}
    return Clue(
        uid=reading.uid[:500],
        employer=employer if given.employer is None else given.employer,
        agency=agency if given.agency is None else given.agency,
        role=role if given.role is None else given.role,
        domains=frozenset(domains - {""}),
    )


def matches(told: Clue, known: Sequence[Known]) -> tuple[Match, ...]:
    """Return the opportunities a message may belong to, the likeliest first.

    At most one is sure: the same calendar entry, or the only one still open at the same
    employer whose role does not speak against it. None means that none was found.
    """
    same_entry = [row for row in known if told.uid and told.uid in row.uids]
    if same_entry:
        latest = max(same_entry, key=lambda row: row.pk)
        return (Match(latest.pk, sure=True, reasons=("It is the same calendar entry.",), score=9),)
    found = [match for row in known if (match := _compare(told, row)) is not None]
    best = max((match.score for match in found), default=0.0)
    rivals = sum(1 for match in found if match.score == best)
    settled = [
        Match(m.pk, m.sure and m.score == best and rivals == 1, m.reasons, m.score) for m in found
    ]
    return tuple(sorted(settled, key=lambda match: (-match.sure, -match.score, -match.pk)))


def _compare(told: Clue, row: Known) -> Match | None:
    """Weigh one opportunity; `sure` then still hangs on there being no rival."""
    name = _names(told.employer, row.employer)
    role = _roles(told.role, row.role)
    domain = bool(told.domains & row.domains)
    agency = _names(told.agency, row.agency)
    if name == "other" and not (domain and role == "same"):
        return None
    reasons = _reasons(told, row, name=name, role=role, domain=domain, agency=agency)
    unnamed = name == "unknown"
    by_name = name in ("same", "near")
    through_them = unnamed and (domain or agency == "same") and role != "other"
    by_role = unnamed and role == "same" and not employer_key(told.employer + told.agency)
    if not (by_name or through_them or by_role or name == "other"):
        return None
    sure = not row.ended and role != "other"
    sure = sure and (name == "same" or (unnamed and domain and not (told.agency or row.agency)))
    score = {"same": 4.0, "near": 2.0, "unknown": 1.0, "other": 0.0}[name]
    score += {"same": 2.0, "unknown": 0.0, "other": -1.0}[role]
    score += 1.0 * domain + 0.5 * (agency == "same") - 3.0 * row.ended
    return Match(row.pk, sure=sure, reasons=reasons, score=score)


def _names(one: str, two: str) -> str:
    first, second = employer_key(one), employer_key(two)
    if not first or not second:
        return "unknown"
    if first == second:
        return "same"
    joined = first.replace(" ", ""), second.replace(" ", "")
    long_enough = min(map(len, joined)) >= SHORTEST_NEAR
    return "near" if long_enough and fuzz.ratio(*joined) >= NEAR_NAME else "other"


def _roles(one: str, two: str) -> str:
    first, second = role_key(one), role_key(two)
    if not first or not second:
        return "unknown"
    likeness = fuzz.token_sort_ratio(first, second)
    if likeness >= NEAR_ROLE:
        return "same"
    return "other" if likeness < OTHER_ROLE else "unknown"


def _reasons(
    told: Clue, row: Known, *, name: str, role: str, domain: bool, agency: str
) -> tuple[str, ...]:
    said = []
    if name == "same":
        said.append(_stop(f"The employer is {row.employer}"))
    if name == "near":
        said.append(_stop(f"“{told.employer}” is spelt almost like {row.employer}"))
    if name == "other":
        said.append(_stop(f"But the employer reads {told.employer}, not {row.employer}"))
    if domain:
        said.append(f"They write from {min(told.domains & row.domains)}, as before.")
    if agency == "same":
        said.append(_stop(f"It comes through {row.agency}"))
    if role == "same":
        said.append(_stop(f"The role is {row.role}"))
    if role == "other":
        said.append(_stop(f"But the role reads {told.role}, not {row.role}"))
    if row.ended:
        said.append("But that one has ended.")
    return tuple(said)


def _stop(says: str) -> str:
    """End a sentence, unless a name such as “Ltd.” ended it already."""
    return says if says.endswith((".", "!", "?")) else f"{says}."
