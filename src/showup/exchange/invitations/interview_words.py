"""Words that make a calendar entry an interview, in six languages."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from showup.exchange.records import CalendarEvent

_WORDS = re.compile(
    r"\binterview|\b(?:phone|video|recruiter|technical|hr) (?:screen|screening|call)\b|"
    r"\bscreening (?:call|chat|round|interview)\b|\brecruit|\bhiring\b|\bcandidate (?:call|chat|day)\b|\bjob offer\b|\bon-?site round\b|"
    r"vorstellungsgespräch|bewerbungsgespräch|kennenlerngespräch|\bbewerbung|\bbewerber|"
    r"\bentretien\b|\bcandidature\b|\brecrutement\b|"
    r"\bentrevista|\bcandidatura\b|proceso de selección|"
    r"\bcolloquio\b|\bselezione del personale\b|"
    r"\bsollicitatie|kennismakingsgesprek",
    re.IGNORECASE,
)
_LOOKED_AT = 5_000  # characters of a description


def is_interview(event: CalendarEvent) -> bool:
    """Tell whether an event's words speak of an interview."""
    return bool(_WORDS.search(event.summary) or _WORDS.search(event.description[:_LOOKED_AT]))
