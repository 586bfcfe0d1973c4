"""Reads of briefs and of the time set aside for them, each through one seeker."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from django.utils import timezone

from showup.accounts.zones import zone_of
from showup.agenda.clashes import queries as clashes
from showup.agenda.clashes import timing
from showup.agenda.models import Block, Brief
from showup.agenda.preparing import sheets
from showup.agenda.preparing.rules import blocks as when
from showup.agenda.preparing.rules import progress as steps
from showup.agenda.preparing.rules.answering import Earlier
from showup.agenda.preparing.rules.sheet import as_text as words_of
from showup.pipeline import queries as pipeline
from showup.pipeline.rules import ends_at

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from django.db.models import QuerySet

    from showup.accounts.models import Seeker
    from showup.agenda.preparing.rules.progress import Progress
    from showup.pipeline.models import Interview, Opportunity


LOOKED_AT = 200  # earlier briefs, the newest first
_TWO_DAYS = timedelta(days=2)


def briefs(seeker: Seeker) -> QuerySet[Brief]:
    """Return the seeker's briefs, the last changed first, with their interviews."""
    return (
        Brief.objects.filter(interview__opportunity__seeker=seeker)
        .select_related("interview__opportunity__seeker")
        .order_by("-changed_at", "-pk")
    )


def for_interview(interview: Interview) -> Brief | None:
    """Return an interview's brief, None where none was begun."""
    return Brief.objects.filter(interview=interview).first()


def draft(interview: Interview, fields: Mapping[str, Any]) -> Brief:
    """Return a brief that is kept nowhere, as it was typed."""
    return Brief(interview=interview, **fields)


def briefs_for(interviews: Iterable[Interview]) -> dict[int, Brief]:
    """Return the briefs of some interviews, by the interview's number: one query."""
    found = Brief.objects.filter(interview__in=[each.pk for each in interviews])
    return {brief.interview_id: brief for brief in found}


def progress(brief: Brief | None) -> Progress:
    """Return what of a brief is prepared and what is left; None is one that wasn't begun."""
    return steps.progress(brief)


def progress_for(interviews: Iterable[Interview]) -> dict[int, Progress]:
    """Return how far each interview's brief is, by the interview's number: one query."""
    rows = list(interviews)
    found = briefs_for(rows)
    return {row.pk: progress(found.get(row.pk)) for row in rows}


def as_text(interview: Interview) -> str:
    """Return an interview's brief as plain text under 2,000 letters, "" where none was begun.

    Costs two queries, none where the brief (`select_related`) and the notes are at hand.
    """
    brief = getattr(interview, "brief", None)
    if brief is None:
        return ""
    row = interview.opportunity
    with timezone.override(zone_of(row.seeker)):  # a calendar asks without anybody's session
        return words_of(sheets.sheet(interview, brief, notes=row.notes.all()))


def earlier(seeker: Seeker, interview: Interview) -> list[Brief]:
    """Return the seeker's other briefs, the newest first."""
    return list(briefs(seeker).exclude(interview=interview)[:LOOKED_AT])


def stories(rows: Iterable[Brief]) -> tuple[Earlier, ...]:
    """Return every answer that stands in some briefs, with where it stands."""
    return tuple(
        Earlier(each["asks"], each["story"], f"your brief for {row.interview.opportunity.label}")
        for row in rows
        for each in row.answers
        if each.get("asks") and each.get("story")
    )


def blocks(interview: Interview) -> QuerySet[Block]:
    """Return the time set aside to prepare for an interview."""
    return Block.objects.filter(interview=interview)


def block(seeker: Seeker, pk: int) -> Block | None:
    """Return one of the seeker's own blocks."""
    rows = Block.objects.filter(interview__opportunity__seeker=seeker)
    return rows.select_related("interview__opportunity__seeker").filter(pk=pk).first()


def proposed_blocks(
    seeker: Seeker, interview: Interview, *, now: datetime
) -> tuple[when.Proposed, ...]:
    """Return free times to prepare for a booked interview that is still to come."""
    if interview.state != "booked" or interview.starts_at is None or interview.starts_at <= now:
        return ()
    return when.propose(
        interview.starts_at,
        zone=zone_of(seeker),
        now=now,
        taken=taken(seeker, interview.starts_at),
        leaves=timing.leave_at(interview.starts_at, interview.travel_minutes),
        kept=[
            row.starts_at
            for row in blocks(interview)
            if timing.serves(
                row.starts_at, row.minutes, interview.starts_at, interview.travel_minutes
            )
        ],
    )


def is_past(interview: Interview, *, now: datetime) -> bool:
    """Whether a booked interview's time is over; where its length isn't known, after an hour."""
    if interview.state != "booked" or interview.starts_at is None:
        return False
    return ends_at(interview.starts_at, interview.minutes) <= now


def taken(seeker: Seeker, around: datetime) -> list[tuple[datetime, datetime]]:
    """Return what of the two days before and after a moment is taken; whole days don't count."""
    spans = clashes.spans(seeker, around - _TWO_DAYS, around + _TWO_DAYS)
    return [
        (span.starts_at, span.ends_at) for span in spans if span.kind != "slot" and not span.all_day
    ]


def to_prepare(opportunity: Opportunity) -> Interview | None:
    """Return the interview of a job that a brief would be for: the open one, else the latest."""
    rows = list(pipeline.interviews(opportunity.seeker).filter(opportunity=opportunity))
    open_ = [row for row in rows if row.state in ("invited", "booked")]
    return max(open_ or rows, key=lambda row: (row.round, row.pk), default=None)
