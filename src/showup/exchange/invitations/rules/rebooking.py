"""Signs that a message gives a new time to an interview that did not take place: pure."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from showup.exchange.invitations.rules.planning import Plan

_WORDS = re.compile(
    r"\b(?:re-?schedul|re-?book|re-?arrang)"
    r"|\bmiss(?:ed|ing) (?:you|each other|our|the|your|this|today|yesterday)"
    r"|\bno[- ]show\b|\b(?:didn['’]t|did not|couldn['’]t|could not) (?:make it|join|attend|connect|reach)"
    r"|\b(?:new|another|different|alternative|other) (?:time|date|day|slot|appointment)\b"
    r"|\b(?:try|meet|speak|do (?:this|it)) again\b|\bsecond (?:try|attempt)\b"
    r"|\b(?:neuen?|anderen?|ersatz)[- ]?termin|\bverpasst\b|\bnachhol|\bverschieb|\bverschoben"
    r"|\bnouve(?:au|lle) (?:rendez-vous|date|créneau|horaire)|\breport(?:er|é|ons)\b|\bmanqué"
    r"|\bnieuwe (?:afspraak|datum|tijd)|\bgemist\b|\bverzet|\bopnieuw\b"
    r"|\bnueva (?:fecha|cita|hora)|\breprogram|\bnos perdimos\b"
    r"|\bnuov[oa] (?:appuntamento|data|orario)|\briprogramm|\brimand",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[.!?\n]+")
_IN_CASE = re.compile(
    r"\b(?:if|should you|in case|unless|need to|want to|link to|to cancel|falls|sollten sie|bei bedarf"
    r"|si vous|au cas|mocht|als je|als u|indien|si (?:necesita|no puede)|en caso|se (?:hai|dovess)|qualora)\b",
    re.IGNORECASE,
)  # how a template offers to move what it invites to


def speaks_of_it(plan: Plan) -> bool:
    """Tell whether a message speaks of another time for something that was agreed before."""
    told = "\n".join(str(plan.interview.get(name) or "") for name in ("subject", "text"))
    return plan.kind == "reschedule" or any(
        _WORDS.search(each) and not _IN_CASE.search(each) for each in _SENTENCE.split(told)
    )


def is_like(plan: Plan, *, link: str, people: Iterable[Mapping[str, str]]) -> bool:
    """Tell whether a message names the link of an interview, or somebody who was to be there."""
    told = plan.interview
    if link and told.get("link") == link:
        return True
    mine = {word for person in people for word in _known_by(person)}
    return any(word in mine for person in told.get("people") or () for word in _known_by(person))


def _known_by(person: Mapping[str, str]) -> set[str]:
    words = (person.get("address", ""), person.get("name", ""))
    return {" ".join(word.casefold().split()) for word in words} - {""}
