"""Reads of what came in, each scoped to one seeker."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from showup.exchange import record_json
from showup.exchange.invitations import belonging, rules
from showup.exchange.models import Arrival, Keeping
from showup.pipeline import queries as pipeline

if TYPE_CHECKING:
    from datetime import datetime

    from django.db.models import QuerySet

    from showup.accounts.models import Seeker
    from showup.exchange.records import Problem, Reading
    from showup.pipeline.models import Interview, Opportunity


MOST_PROPOSED = 6  # to choose between at once


@dataclass(frozen=True, slots=True)
class Proposal:
    """An opportunity a message may belong to."""

    opportunity: Opportunity
    sure: bool
    reasons: tuple[str, ...]
    confidence: str = ""  # how often such a match was right, and what it rests on


def arrivals(seeker: Seeker) -> QuerySet[Arrival]:
    """Return everything that came in, newest first."""
    return Arrival.objects.filter(seeker=seeker).select_related("seeker").order_by("-pk")


def arrival(seeker: Seeker, pk: int) -> Arrival | None:
    """Return one of the seeker's own messages; sheets and postings have pages of their own."""
    return arrivals(seeker).filter(pk=pk, sort="invitation").first()


def readings(arrival: Arrival) -> tuple[Reading, ...]:
    """Return what was read in an arrival."""
    return record_json.readings(arrival.readings)


def problems(arrival: Arrival) -> tuple[Problem, ...]:
    """Return what could not be read in an arrival."""
    return record_json.problems(arrival.problems)


def kept_before(seeker: Seeker, digest: str, which: int = 0) -> Keeping | None:
    """Return how the same message of the same bytes was kept, if it was and still is."""
    return (
        Keeping.objects.filter(
            arrival__seeker=seeker, arrival__digest=digest, which=which, undone=False
        )
        .select_related("opportunity__seeker", "interview__opportunity")
        .order_by("-pk")
        .first()
    )


def written_at(interview: Interview) -> datetime | None:
    """Return when the last message that was kept of an interview was written, where it says so."""
    last = (
        Keeping.objects.filter(interview=interview, undone=False)
        .select_related("arrival")
        .order_by("-pk")
        .first()
    )
    sent = readings(last.arrival)[last.which].sent if last is not None else None
    return sent if sent is not None and sent.tzinfo is not None else None


def proposals(
    seeker: Seeker, reading: Reading, answers: rules.Answers | None = None
) -> tuple[Proposal, ...]:
    """Return the opportunities a message may belong to, the likeliest first, with reasons."""
    told = rules.clue(reading, answers)
    found = rules.matches(told, belonging.known(seeker, told))[:MOST_PROPOSED]
    rows = pipeline.opportunities(seeker).in_bulk([match.pk for match in found])
    return tuple(
        Proposal(rows[match.pk], match.sure, match.reasons, rules.confidence(match))
        for match in found
    )
