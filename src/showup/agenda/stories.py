"""One opportunity's story: what is known, what happened, what was advised."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from django.db.models import Q

from showup.accounts.zones import zone_of
from showup.advice import decision_page
from showup.advice import queries as advice
from showup.agenda.arriving import doors
from showup.agenda.arriving import queries as arriving
from showup.agenda.arriving import rules as arriving_rules
from showup.agenda.models import Brief
from showup.agenda.preparing.rules import doing
from showup.pipeline import queries as pipeline
from showup.pipeline.lists import listing
from showup.pipeline.rules import ENDED

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime, tzinfo

    from showup.accounts.models import Seeker
    from showup.advice.models import Decision
    from showup.pipeline.models import (
        Change,
        Employer,
        Interview,
        Note,
        Opportunity,
        Posting,
        Step,
    )

A_SITTING = timedelta(minutes=5)  # between one change of a brief and the next
MOST_SAID = 60  # lines of history; the rest stays in the database


@dataclass(frozen=True, slots=True)
class Said:
    """One batch of the history, as one line; `undo` where it can be taken back first."""

    change: Change
    undo: bool
    says: str
    several: bool = False  # changes of a brief within minutes; the newest is undone first


@dataclass(frozen=True, slots=True)
class Asked:
    """A decision, and its answer in a sentence without its full stop; "" where it has none."""

    decision: Decision
    answer: str


@dataclass(frozen=True, slots=True)
class Stood:
    """A stage one was in since a day."""

    step: Step
    says: str
    now: bool


@dataclass(frozen=True, slots=True)
class Stands:
    """How a booked interview stands, in the words of its own page and of Today."""

    says: str
    asks: bool  # it has begun, and nobody said what became of it
    door: doors.Door | None  # how to get in, while that is what counts


@dataclass(frozen=True, slots=True)
class Story:
    """One opportunity with everything that hangs on it."""

    row: Opportunity
    stage: str
    interview: Interview | None
    interviews: Sequence[Interview]
    met: Interview | None  # the latest one that was held
    missed: Interview | None  # where the latest one was
    stands: Stands | None  # of the open one, where it is booked
    postings: Sequence[Posting]
    steps: Sequence[Stood]
    notes: Sequence[Note]
    linked: Sequence[pipeline.Link]
    firm: Employer | None
    asked: Sequence[Asked]
    history: Sequence[Said]
    quiet: int | None  # days without a word, where one is awaited
    ended: bool
    needs: bool  # something here waits for the seeker


def story(seeker: Seeker, pk: int, *, today: date, now: datetime) -> Story | None:
    """Return one of the seeker's own opportunities, its history newest first."""
    row = (
        pipeline.opportunities(seeker)
        .filter(pk=pk)
        .select_related("firm")
        .prefetch_related("interviews", "postings", "notes", "steps")
        .first()
    )
    if row is None:
        return None
    (line,) = listing.lines([row], today=today, now=now)
    interviews = list(pipeline.interviews(seeker).filter(opportunity=row))
    interview = _whole(pipeline.open_interview(row), interviews)
    return Story(
        row=row,
        stage=listing.stage_said(row.stage, row.stage_name),
        interview=interview,
        interviews=interviews,
        met=_met(interviews),
        missed=interviews[-1] if interviews and interviews[-1].state == "missed" else None,
        stands=_stands(interview, zone_of(seeker), now=now),
        postings=list(row.postings.all()),
        steps=_stood(list(row.steps.all())),
        notes=list(row.notes.all())[::-1],
        linked=pipeline.linked(row),
        firm=row.firm,
        asked=_asked(seeker, row, today=today),
        history=_history(seeker, row),
        quiet=listing.quiet_days(row, today=today),
        ended=row.stage in ENDED,
        needs=line.needs,
    )


def _whole(wanted: Interview | None, rows: Sequence[Interview]) -> Interview | None:
    return next((row for row in rows if wanted is not None and row.pk == wanted.pk), None)


def _stands(row: Interview | None, zone: tzinfo, *, now: datetime) -> Stands | None:
    if row is None or row.state != "booked" or row.starts_at is None:
        return None
    meeting = arriving.meeting_of(row, row.starts_at)
    return Stands(
        says=arriving_rules.headline(meeting, here=zone, now=now),
        asks=arriving_rules.phase(meeting, here=zone, now=now) in ("began", "over"),
        door=doors.door(meeting, here=zone, now=now),
    )


def _met(rows: Sequence[Interview]) -> Interview | None:
    held = [row for row in rows if row.state == "held" and row.starts_at is not None]
    return max(held, key=lambda row: (row.starts_at, row.pk), default=None)


def _asked(seeker: Seeker, row: Opportunity, *, today: date) -> list[Asked]:
    found = advice.decisions(seeker).filter(opportunity=row).prefetch_related("interview__slots")
    return [Asked(each, _answer(each, today=today)) for each in found[:20]]


def _answer(decision: Decision, *, today: date) -> str:
    if decision.state != "ready":
        return ""
    return decision_page.headline(decision, today=today).removesuffix(".")


def _stood(steps: Sequence[Step]) -> list[Stood]:
    return [
        Stood(step, listing.stage_said(step.stage, step.stage_name), now=step is steps[-1])
        for step in steps
    ]


def _history(seeker: Seeker, row: Opportunity) -> list[Said]:
    about = Q(table="pipeline.opportunity", row=row.pk)
    for table, rows in (
        ("interview", row.interviews), ("note", row.notes), ("posting", row.postings)
    ):  # fmt: skip
        about |= Q(table=f"pipeline.{table}", row__in=[each.pk for each in rows.all()])
    briefs = Brief.objects.filter(interview__opportunity=row).values_list("pk", flat=True)
    about |= Q(table="agenda.brief", row__in=list(briefs))
    about |= Q(table="pipeline.step", row__in=[step.pk for step in row.steps.all()])
    batches: dict[object, Change] = {}
    for change in pipeline.history(seeker).filter(about).defer("before", "after"):
        batches[change.batch] = change  # the earliest change of a batch says what it was
    live = next((batch for batch, change in batches.items() if change.undone_at is None), None)
    told = [Said(change, batch == live, change.says) for batch, change in batches.items()]
    return _joined(row.label, told)[:MOST_SAID]


def _joined(label: str, told: Sequence[Said]) -> list[Said]:
    """Return lines in which what was done to one brief within a few minutes is one line."""
    found: list[list[Said]] = []
    for said in told:
        last = found[-1][-1] if found else None
        if last is not None and doing.is_joinable(label, said.says) and _goes_on(last, said):
            found[-1].append(said)
        else:
            found.append([said])
    return [_as_one(label, each) for each in found]


def _goes_on(later: Said, sooner: Said) -> bool:
    """Whether two changes are of one brief and of one sitting, both undone or neither."""
    one, other = later.change, sooner.change
    same = (one.table, one.row, one.undone_at is None) == (
        other.table, other.row, other.undone_at is None,
    )  # fmt: skip
    return same and one.at - other.at <= A_SITTING


def _as_one(label: str, each: Sequence[Said]) -> Said:
    says = doing.joined(label, [said.says for said in reversed(each)]) if len(each) > 1 else ""
    return Said(each[0].change, each[0].undo, says or each[0].says, several=len(each) > 1)
