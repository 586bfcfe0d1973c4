"""Reads of saved decisions, each scoped to one seeker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from showup.advice.models import Decision
from showup.pipeline import queries as pipeline

if TYPE_CHECKING:
    from django.db.models import QuerySet

    from showup.accounts.models import Seeker
    from showup.pipeline.models import Opportunity


def decisions(seeker: Seeker) -> QuerySet[Decision]:
    """Return the seeker's decisions, newest first."""
    return (
        Decision.objects.filter(seeker=seeker)
        .select_related("opportunity__seeker", "interview")
        .order_by("-pk")
    )


def decision(seeker: Seeker, pk: int) -> Decision | None:
    """Return one of the seeker's own decisions."""
    return decisions(seeker).filter(pk=pk).first()


def latest(seeker: Seeker, opportunity_pk: int) -> Decision | None:
    """Return the newest finished decision about an opportunity, of those asked in earnest."""
    found = decisions(seeker).filter(opportunity=opportunity_pk, state="ready", what_if=False)
    return found.first()


def undecided(seeker: Seeker) -> list[Opportunity]:
    """Return the opportunities with an invitation or an offer that waits for an answer."""
    rows = pipeline.active(seeker)
    return [row for row in rows if row.stage == "offer" or _invited(row)]


def _invited(row: Opportunity) -> bool:
    interview = pipeline.open_interview(row)
    return interview is not None and interview.state == "invited"
