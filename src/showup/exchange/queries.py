"""Reads of what came in, each scoped to one seeker."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from showup.exchange import record_json, rules
from showup.exchange.models import Arrival, Keeping
from showup.pipeline.names import own_domain
from showup.pipeline import queries as pipeline
from showup.pipeline.rules import ENDED

if TYPE_CHECKING:
    from django.db.models import QuerySet

    from showup.accounts.models import Seeker
    from showup.exchange.records import Problem, Reading
    from showup.pipeline.models import Opportunity


@dataclass(frozen=True, slots=True)
class Proposal:
    """An opportunity a message may belong to."""

    opportunity: Opportunity
    sure: bool
    reasons: tuple[str, ...]


def arrivals(seeker: Seeker) -> QuerySet[Arrival]:
    """Return everything that came in, newest first."""
    return Arrival.objects.filter(seeker=seeker).select_related("seeker").order_by("-pk")


def arrival(seeker: Seeker, pk: int) -> Arrival | None:
    """Return one of the seeker's own arrivals."""
    return arrivals(seeker).filter(pk=pk).first()


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


def known(seeker: Seeker) -> tuple[rules.Known, ...]:
    """Return what matching may know of the seeker's opportunities, in three queries."""
    domains: dict[int, set[str]] = {}
    kept = Keeping.objects.filter(arrival__seeker=seeker, undone=False)
    for pk, found in kept.values_list("opportunity_id", "domains"):
        domains.setdefault(pk, set()).update(found)
    return tuple(
        _known(row, domains.get(row.pk, set()))
        for row in pipeline.opportunities(seeker).prefetch_related("interviews")
    )


def _known(row: Opportunity, domains: set[str]) -> rules.Known:
    interviews = row.interviews.all()
    people = [person for interview in interviews for person in interview.people]
    seen = domains | {own_domain(str(person.get("address", ""))) for person in people}
    return rules.Known(
        pk=row.pk,
        employer=row.employer,
        agency=row.agency,
        role=row.title,
        ended=row.stage in ENDED,
        uids=frozenset(interview.uid for interview in interviews if interview.uid),
        domains=frozenset(seen - {""}),
    )


def proposals(
    seeker: Seeker, reading: Reading, answers: rules.Answers | None = None
) -> tuple[Proposal, ...]:
    """Return the opportunities a message may belong to, the likeliest first, with reasons."""
    found = rules.matches(rules.clue(reading, answers), known(seeker))
    rows = pipeline.opportunities(seeker).in_bulk([match.pk for match in found])
    return tuple(Proposal(rows[match.pk], match.sure, match.reasons) for match in found)
