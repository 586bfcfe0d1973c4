"""What ties two jobs together: the employer, the agency, a person. Pure."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from showup.pipeline.names import employer_key
from showup.shared.counting import sentence

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

FULL = 2  # words; a first name alone is nobody in particular


@dataclass(frozen=True, slots=True)
class Known:
    """What ties may be made by, of one job."""

    firm: int | None
    agency: str
    people: tuple[Mapping[str, object], ...] = field(default=())


def ties(mine: Known, others: Mapping[int, Known]) -> dict[int, str]:
    """Return, for each job that has one, the ties in words."""
    found: dict[int, list[str]] = defaultdict(list)
    names = _names(mine.people)
    agency = employer_key(mine.agency)
    for key, other in others.items():
        if mine.firm is not None and other.firm == mine.firm:
            found[key].append("the same employer")
        if agency and employer_key(other.agency) == agency:
            found[key].append(f"the same agency, {mine.agency}")
        shared = dict.fromkeys(names[mark] for mark in _names(other.people) if mark in names)
        found[key] += [f"{name} is in both" for name in shared]
    return {key: f"{sentence('; '.join(why))}." for key, why in found.items() if why}


def _names(people: Iterable[Mapping[str, object]]) -> dict[str, str]:
    """Return what people are told by, address or full name, with the name to call them."""
    found: dict[str, str] = {}
    for person in people:
        name = " ".join(str(person.get("name") or "").split())
        address = str(person.get("address") or "").strip().casefold()
        if address:
            found[address] = name or address
        if len(name.split()) >= FULL:
            found[name.casefold()] = name
    return found
