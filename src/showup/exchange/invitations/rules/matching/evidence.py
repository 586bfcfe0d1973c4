"""What speaks for and against one job: each piece weighed, and said in one sentence."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Literal

from showup.exchange.invitations.rules.matching import names, roles
from showup.exchange.invitations.rules.matching import weights as w
from showup.exchange.invitations.rules.words import moment_words
from showup.pipeline.names import employer_key

if TYPE_CHECKING:
    from collections.abc import Iterator

    from showup.exchange.invitations.rules.matching.facts import Clue, Known

Topic = Literal["employer", "sender", "agency", "role", "people", "dates", "stage"]

_LIKE: dict[names.Likeness, float] = {
    "near": w.NEAR_NAME,
    "short": w.SHORT_NAME,
    "long": w.LONG_NAME,
}
_AGENCY: dict[names.Likeness, float] = {
    "same": w.SAME_AGENCY,
    "near": w.LIKE_AGENCY,
    "short": w.LIKE_AGENCY,
}
_MOVES = ("reschedule", "cancellation")
_ONE_DAY = timedelta(days=1)
_LONG = timedelta(days=180)
_VERY_LONG = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class Evidence:
    """One piece: what it is about, its weight, and a sentence, "" where nobody needs to read it."""

    topic: Topic
    weight: float
    says: str = ""
    leads: bool = False  # alone enough to look at the job at all


def evidence(told: Clue, row: Known, *, shared: frozenset[str]) -> tuple[Evidence, ...]:
    """Return what speaks for and against a job.

    `shared` are domains from which several employers' mails came: they tell one from another
    no better than a letterbox.
    """
    return (
        *_employer(told, row, shared),
        *_agency(told, row),
        *_people(told, row),
        *_role(told, row),
        *_dates(told, row),
        *_stage(told, row),
    )


def _employer(told: Clue, row: Known, shared: frozenset[str]) -> Iterator[Evidence]:
    called = (row.employer, *row.aliases)
    name = _best_name(told.employer, called)
    seen = told.domains & row.domains
    own = seen - shared
    spelt = _spelt(told.domains, called)
    named = next((each for each in called if names.mentioned(each, told.words)), "")
    if name == "same":
        yield Evidence("employer", w.SAME_NAME, f"The employer is {row.employer}", leads=True)
        if own or spelt != "none":
            yield Evidence("sender", w.DOMAIN_BESIDE_SAME, _writes(told, seen), leads=True)
    elif name in _LIKE:
        yield Evidence("employer", _LIKE[name], _almost(name, told, row), leads=True)
        if own or spelt == "whole":
            yield Evidence("sender", w.DOMAIN_BESIDE_LIKE, _writes(told, seen), leads=True)
    elif named:
        yield Evidence("employer", w.MENTIONED, f"The message names {named}", leads=True)
        agrees = bool(own) or spelt != "none"
        if name == "other" and not agrees:
            yield Evidence("employer", w.OTHER_BESIDE_MENTIONED, _reads(told, row))
        if agrees:
            yield Evidence("sender", w.DOMAIN_BESIDE_MENTIONED, _writes(told, seen), leads=True)
    else:
        yield from _by_domain(told, row, name, own=own, seen=seen, spelt=spelt)


def _by_domain(
    told: Clue,
    row: Known,
    name: names.Likeness,
    *,
    own: frozenset[str],
    seen: frozenset[str],
    spelt: names.Spelling,
) -> Iterator[Evidence]:
    """Weigh where they write from, where no name fits."""
    through = bool(told.agency or row.agency)  # then the domain is the agency's as like as not
    if name == "other":
        yield Evidence("employer", w.OTHER_NAME, _reads(told, row))
    if own and not through:
        weight = w.DOMAIN_BESIDE_OTHER if name == "other" else w.KNOWN_DOMAIN
        yield Evidence("sender", weight, _writes(told, own), leads=True)
    elif seen:
        yield Evidence("sender", w.AGENCY_DOMAIN, _writes(told, seen), leads=True)
    elif spelt != "none" and not told.agency:
        weight = w.SPELT_WHOLE if spelt == "whole" else w.SPELT_PART
        yield Evidence("sender", weight, f"They write from {min(told.domains)}", leads=True)
    elif told.domains and row.employer and not through:
        yield Evidence("sender", w.STRANGE_DOMAIN)


def _best_name(told: str, known: tuple[str, ...]) -> names.Likeness:
    order = ("same", "near", "short", "long", "other", "unknown")
    return min((names.likeness(each, told) for each in known), key=order.index)


def _almost(name: names.Likeness, told: Clue, row: Known) -> str:
    if name == "near":
        return f"“{told.employer}” is spelt almost like {row.employer}"
    return f"“{told.employer}” and “{row.employer}” may be one employer"


def _reads(told: Clue, row: Known) -> str:
    return f"But the employer reads {told.employer}, not {row.employer}"


def _spelt(domains: frozenset[str], known: tuple[str, ...]) -> names.Spelling:
    found = {names.spelling(domain, each) for domain in domains for each in known}
    return "whole" if "whole" in found else "part" if "part" in found else "none"


def _writes(told: Clue, seen: frozenset[str]) -> str:
    return (
        f"They write from {min(seen)}, which is theirs"
        if seen
        else f"They write from {min(told.domains)}"
    )


def _agency(told: Clue, row: Known) -> Iterator[Evidence]:
    if told.agency:
        alike = names.likeness(row.agency, told.agency)
        hidden = names.likeness(row.employer, told.agency) if not told.employer else "unknown"
        if alike in _AGENCY:
            yield Evidence("agency", _AGENCY[alike], f"It comes through {row.agency}", leads=True)
        elif hidden in _AGENCY:  # it was kept under the agency's name, for want of another
            yield Evidence("agency", _AGENCY[hidden], f"It comes from {row.employer}", leads=True)
        elif alike == "other":
            yield Evidence("agency", w.OTHER_AGENCY, f"But it doesn’t come through {row.agency}")
    elif row.agency and _spelt(told.domains, (row.agency,)) != "none":
        says = f"They write from {min(told.domains)}, as {row.agency} would"
        yield Evidence("agency", w.SPELT_AGENCY, says, leads=True)


def _role(told: Clue, row: Known) -> Iterator[Evidence]:
    alike = roles.likeness(told.role, row.role)
    if alike == "unknown" and roles.mentioned(row.role, told.words):
        yield Evidence("role", w.MENTIONED_ROLE, f"The message speaks of {row.role}")
        return
    alone = not employer_key(told.employer + told.agency)  # the role is all there is to go by
    if alike == "same":
        yield Evidence("role", w.SAME_ROLE, f"The role is {row.role}", leads=alone)
    elif alike == "within":
        says = f"The role reads {told.role}, here it is {row.role}"
        yield Evidence("role", w.ROLE_WITHIN, says, leads=alone)
    elif alike == "akin":
        yield Evidence("role", w.ROLE_AKIN, f"The role reads {told.role}, here it is {row.role}")
    elif alike in ("other", "level"):
        weight = w.OTHER_ROLE if alike == "other" else w.OTHER_LEVEL
        yield Evidence("role", weight, f"But the role reads {told.role}, not {row.role}")


def _people(told: Clue, row: Known) -> Iterator[Evidence]:
    addresses, people = told.addresses & row.addresses, told.names & row.names
    if addresses:
        says = f"{min(addresses)} wrote about it before"
        weight = w.ADDRESS_BESIDE_DOMAIN if told.domains & row.domains else w.SAME_ADDRESS
        yield Evidence("people", weight, says, leads=True)
    elif people:
        says = f"{min(people).title()} was part of it before"
        yield Evidence("people", w.SAME_PERSON, says, leads=True)


def _dates(told: Clue, row: Known) -> Iterator[Evidence]:
    if told.moved_from is not None and row.booked:
        if told.moved_from in row.booked:
            says = f"It is about the time you had: {moment_words(told.moved_from)}"
            yield Evidence("dates", w.OLD_TIME, says, leads=True)
        else:
            yield Evidence("dates", w.OTHER_OLD_TIME, "But the time it speaks of is another")
    elif told.times & row.booked:
        yield Evidence("dates", w.SAME_TIMES, "It is about a time you have booked there")
    elif told.times & row.offered:
        yield Evidence("dates", w.OFFERED_TIME, "Its time is one they offered", leads=True)
    if told.sent is None or row.applied_on is None:
        return
    since = told.sent - row.applied_on
    if since < -_ONE_DAY:
        yield Evidence("dates", w.BEFORE_APPLYING, "But it was sent before you applied there")
    elif since > _LONG:
        weight = w.VERY_LONG_AGO if since > _VERY_LONG else w.LONG_AGO
        yield Evidence("dates", weight, "But you applied there long ago")


def _stage(told: Clue, row: Known) -> Iterator[Evidence]:
    if row.ended:
        weight = w.ENDED_IN_SILENCE if row.silent else w.ENDED
        yield Evidence("stage", weight, "But that one has ended")
    if told.kind in _MOVES and not row.has_interview:
        yield Evidence("stage", w.NO_INTERVIEW, "But no interview is known there")
    elif told.kind in (*_MOVES, "offer") and row.has_interview:
        yield Evidence("stage", w.HAS_INTERVIEW)
