"""Reads of the pipeline, each scoped to one seeker."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from django.db.models import Count, F, Q, QuerySet

from showup.pipeline import finding, rules, ties
from showup.pipeline.models import (
    Change,
    Employer,
    Interview,
    Note,
    Opportunity,
    StageName,
    Step,
)
from showup.pipeline.names import employer_key
from showup.pipeline.rules import ACTIVE, STAGES
from showup.shared import zones

if TYPE_CHECKING:
    import uuid
    from datetime import datetime, tzinfo

    from showup.accounts.models import Seeker

A_WAY = timedelta(minutes=rules.ASSUMED_WAY_ON_SITE)
MOST = 100  # jobs that a name may leave to choose from


@dataclass(frozen=True, slots=True)
class Link:
    """Another opportunity of the seeker's, and what ties it to the one asked about."""

    other: Opportunity
    why: str  # "The same employer; Nora Lind is in both."


@dataclass(frozen=True, slots=True)
class Stage:
    """A stage to move to: one of rules.STAGES, and the seeker's own name for it, if any."""

    stage: str
    name: str = ""


def opportunities(seeker: Seeker) -> QuerySet[Opportunity]:
    """Return everything the seeker has going or had, newest first."""
    return Opportunity.objects.filter(seeker=seeker).order_by("-pk")


def active(seeker: Seeker) -> QuerySet[Opportunity]:
    """Return what has not ended, with interviews and slots, in a constant number of queries."""
    return opportunities(seeker).filter(stage__in=ACTIVE).prefetch_related("interviews__slots")


def with_story(seeker: Seeker, *, everything: bool) -> QuerySet[Opportunity]:
    """Return what is going, or everything, with interviews, slots and notes."""
    rows = opportunities(seeker) if everything else opportunities(seeker).filter(stage__in=ACTIVE)
    return with_all_of(rows)


def with_all_of(rows: QuerySet[Opportunity]) -> QuerySet[Opportunity]:
    """Return the same with interviews, slots and notes, in three more queries."""
    return rows.prefetch_related("interviews__slots", "notes")


def with_everything(opportunity: Opportunity) -> Opportunity:
    """Return one opportunity anew with all that hangs on it at hand."""
    rows = with_all_of(Opportunity.objects.filter(pk=opportunity.pk))
    return rows.select_related("seeker").prefetch_related("postings", "steps").get()


def opportunity(seeker: Seeker, pk: int) -> Opportunity | None:
    """Return one of the seeker's own opportunities."""
    return opportunities(seeker).filter(pk=pk).first()


def find(seeker: Seeker, name: str) -> tuple[Opportunity, ...]:
    """Return the seeker's opportunities that a typed name or number fits best; several: ask.

    What is still open comes before what has ended.
    """
    if name.strip().isascii() and name.strip().isdigit():
        row = opportunity(seeker, int(name)) if len(name.strip()) < 18 else None  # noqa: PLR2004  a key
        if row is not None:
            return (row,)
    told = opportunities(seeker).values_list(
        "pk", "stage", "employer", "title", "agency", "firm__name", "firm__aliases"
    )
    names: dict[bool, dict[int, list[str]]] = {True: {}, False: {}}
    for pk, stage, employer, title, agency, firm, aliases in told:
        some = [employer, title, f"{employer} {title}", agency, firm or "", *(aliases or ())]
        names[stage in ACTIVE][pk] = list(filter(None, some))
    for open_still in (True, False):
        found = finding.best(name, names[open_still])
        if found:
            rows = opportunities(seeker).in_bulk(found[:MOST])
            return tuple(rows[pk] for pk in found if pk in rows)
    return ()


def interviews(seeker: Seeker) -> QuerySet[Interview]:
    """Return the seeker's interviews with their opportunity and slots."""
    return (
        Interview.objects.filter(opportunity__seeker=seeker)
        .select_related("opportunity__seeker")
        .prefetch_related("slots")
        .order_by("pk")
    )


def interview(seeker: Seeker, pk: int) -> Interview | None:
    """Return one of the seeker's own interviews."""
    return interviews(seeker).filter(pk=pk).first()


def by_uid(seeker: Seeker, uid: str) -> Interview | None:
    """Return the interview a calendar event stands for, the latest where there are several."""
    return interviews(seeker).filter(uid=uid).last() if uid else None


def need_an_answer(seeker: Seeker) -> QuerySet[Interview]:
    """Return open invitations, the soonest deadline first."""
    return (
        interviews(seeker)
        .filter(state="invited", opportunity__stage__in=ACTIVE)
        .order_by(F("answer_by").asc(nulls_last=True), "pk")
    )


def coming(seeker: Seeker, *, now: datetime) -> QuerySet[Interview]:
    """Return booked interviews from now on, the next first."""
    return (
        interviews(seeker)
        .filter(state="booked", starts_at__gte=now, opportunity__stage__in=ACTIVE)
        .order_by("starts_at")
    )


def open_interview(opportunity: Opportunity) -> Interview | None:
    """Return the interview that is open: the latest invitation or booking."""
    rows = [row for row in opportunity.interviews.all() if row.state in ("invited", "booked")]
    return max(rows, key=lambda row: row.pk, default=None)


def linked(opportunity: Opportunity) -> list[Link]:
    """Return the seeker's other opportunities that share its employer, agency or people."""
    others = Opportunity.objects.filter(seeker=opportunity.seeker_id)
    met: dict[int, tuple[dict[str, object], ...]] = {}
    of_them = Interview.objects.filter(opportunity__seeker=opportunity.seeker_id)
    for pk, people in of_them.exclude(people=[]).values_list("opportunity", "people"):
        met[pk] = (*met.get(pk, ()), *people)
    told = others.filter(
        Q(firm__isnull=False, firm=opportunity.firm_id) | ~Q(agency="") | Q(pk__in=list(met))
    )
    known = {
        pk: ties.Known(firm, agency, met.get(pk, ()))
        for pk, firm, agency in told.values_list("pk", "firm", "agency")
        if pk != opportunity.pk
    }
    mine = ties.Known(opportunity.firm_id, opportunity.agency, met.get(opportunity.pk, ()))
    why = ties.ties(mine, known)
    rows = others.in_bulk(sorted(why, reverse=True)[:MOST])
    return [Link(rows[pk], why[pk]) for pk in sorted(rows, reverse=True)]


def stage_names(seeker: Seeker) -> QuerySet[StageName]:
    """Return the seeker's own stages, in their places."""
    return StageName.objects.filter(seeker=seeker)


def stage_name(seeker: Seeker, pk: int) -> StageName | None:
    """Return one of the seeker's own stages."""
    return stage_names(seeker).filter(pk=pk).first()


def jobs_by_stage(seeker: Seeker) -> dict[tuple[str, str], int]:
    """Return how many opportunities stand in each stage, usual and own."""
    told = Opportunity.objects.filter(seeker=seeker).values_list("stage", "stage_name")
    return {(stage, name): many for stage, name, many in told.annotate(many=Count("pk"))}


def stages_called(seeker: Seeker, said: str) -> tuple[Stage, ...]:
    """Return the stages that a typed name means, usual and own; several: ask."""
    own = [Stage(row.like, row.name) for row in stage_names(seeker)]
    every = [Stage(stage) for stage in STAGES] + own
    names = {number: [each.name or each.stage] for number, each in enumerate(every)}
    return tuple(every[number] for number in finding.best(said, names))


def employers(seeker: Seeker) -> QuerySet[Employer]:
    """Return the seeker's employers by name, each with how many `jobs` are with it."""
    return (
        Employer.objects.filter(seeker=seeker)
        .annotate(jobs=Count("opportunity"))
        .order_by("name", "pk")
    )


def employer(seeker: Seeker, pk: int) -> Employer | None:
    """Return one of the seeker's own employers."""
    return employers(seeker).filter(pk=pk).first()


def employer_called(seeker: Seeker, name: str) -> Employer | None:
    """Return the employer of that name, or that goes by it; legal forms and case don't count."""
    key = employer_key(name)
    rows = list(employers(seeker)) if key else []
    exact = next((row for row in rows if row.key == key), None)
    return exact or next((row for row in rows if key in map(employer_key, row.aliases)), None)


def employers_called(seeker: Seeker, said: str) -> tuple[Employer, ...]:
    """Return the employers that a typed name or number fits best; several: ask."""
    word = said.strip()
    if word.isascii() and word.isdigit() and len(word) < 18:  # noqa: PLR2004  a key
        row = employer(seeker, int(word))
        if row is not None:
            return (row,)
    exact = employer_called(seeker, said)
    if exact is not None:
        return (exact,)
    rows = {row.pk: row for row in employers(seeker)}
    names = {pk: [row.name, *row.aliases] for pk, row in rows.items()}
    return tuple(rows[pk] for pk in finding.best(said, names))


def of_employer(firm: Employer) -> QuerySet[Opportunity]:
    """Return the opportunities with one employer, newest first."""
    return Opportunity.objects.filter(seeker=firm.seeker_id, firm=firm).order_by("-pk")


def steps(seeker: Seeker) -> QuerySet[Step]:
    """Return what the seeker's opportunities went through, each in order."""
    return Step.objects.filter(opportunity__seeker=seeker).select_related("opportunity__seeker")


def step(seeker: Seeker, pk: int) -> Step | None:
    """Return one step of one of the seeker's own opportunities."""
    return steps(seeker).filter(pk=pk).first()


def note(seeker: Seeker, pk: int) -> Note | None:
    """Return one note on one of the seeker's own opportunities."""
    rows = Note.objects.filter(opportunity__seeker=seeker)
    return rows.select_related("opportunity__seeker").filter(pk=pk).first()


def last_met(opportunity: Opportunity, *, now: datetime) -> Interview | None:
    """Return the latest interview that was held, or whose booked time is over."""
    rows = [
        row
        for row in opportunity.interviews.all()
        if row.state == "held" or (row.state == "booked" and row.starts_at and row.starts_at < now)
    ]
    return max(rows, key=lambda row: (row.round, row.pk), default=None)


def as_offered(interview: Interview | None, typed: datetime, zone: tzinfo) -> datetime:
    """Return the offered time that a typed one means: as it stands, or on the employer's clock.

    A time that was offered neither way is taken as it stands.
    """
    if interview is None:
        return typed
    offered = [slot.starts_at for slot in interview.slots.all()]
    theirs = zones.named(interview.zone)
    if theirs is None:
        return typed
    there = typed.astimezone(zone).replace(tzinfo=theirs)
    return there if typed not in offered and there in offered else typed


def length_at(interview: Interview, starts_at: datetime) -> int | None:
    """Return how long an interview takes at a time: as offered for it, as before, as for all."""
    offered = dict(interview.slots.values_list("starts_at", "minutes"))
    lengths = set(offered.values())
    common = lengths.pop() if len(lengths) == 1 else None
    return offered.get(starts_at) or interview.minutes or common


def clashing(seeker: Seeker, interview: Interview) -> list[Interview]:
    """Return the seeker's other bookings that run at the same time; an hour where none is given."""
    if interview.state != "booked" or interview.starts_at is None:
        return []
    ends = rules.ends_at(interview.starts_at, interview.minutes)
    near = interviews(seeker).filter(
        state="booked",
        opportunity__stage__in=ACTIVE,
        starts_at__range=(interview.starts_at - timedelta(days=2), ends),
    )
    return [
        row
        for row in near.exclude(pk=interview.pk)
        if row.starts_at is not None
        and row.starts_at < ends
        and rules.ends_at(row.starts_at, row.minutes) > interview.starts_at
    ]


def close_by(seeker: Seeker, interview: Interview) -> list[Interview]:
    """Return other jobs' bookings right before or after, where one is on site and no way is noted.

    Within A_WAY, an hour taken where no length is given; what overlaps is `clashing`.
    """
    if interview.state != "booked" or interview.starts_at is None:
        return []
    starts, ends = interview.starts_at, rules.ends_at(interview.starts_at, interview.minutes)
    near = interviews(seeker).filter(
        state="booked",
        opportunity__stage__in=ACTIVE,
        starts_at__range=(starts - timedelta(days=2), ends + A_WAY),
    )
    return [
        row
        for row in near.exclude(opportunity=interview.opportunity_id)
        if row.starts_at is not None
        and (
            ends <= row.starts_at < ends + A_WAY
            or starts - A_WAY < rules.ends_at(row.starts_at, row.minutes) <= starts
        )
        and any(_is_way_open(each) for each in (row, interview))
    ]


def _is_way_open(row: Interview) -> bool:
    return rules.is_on_site(row.format, row.place) and row.travel_minutes is None


def said_of(seeker: Seeker, batch: uuid.UUID) -> str:
    """Return the sentence of one of the seeker's own batches, "" where nothing was written."""
    row = Change.objects.filter(seeker=seeker, batch=batch).order_by("pk").first()
    return row.says if row else ""


def dream(seeker: Seeker) -> Opportunity | None:
    """Return the active dream job, if there is one."""
    return opportunities(seeker).filter(stage__in=ACTIVE, dream=True).first()


def history(seeker: Seeker) -> QuerySet[Change]:
    """Return every change, newest first."""
    return Change.objects.filter(seeker=seeker).order_by("-pk")


def newest_change(opportunity: Opportunity) -> int:
    """Return the number of the newest entry about an opportunity's own facts, 0 for none."""
    told = _changes_of(opportunity).order_by("-pk").values_list("pk", flat=True)
    return told.first() or 0


def as_of(opportunity: Opportunity, change: int) -> Opportunity:
    """Return an opportunity as it stood once an entry of its history was written."""
    later = _changes_of(opportunity).filter(pk__gt=change, before__isnull=False)
    before = later.order_by("pk").values_list("before", flat=True).first()
    if not before:
        return opportunity
    fields = Opportunity._meta.concrete_fields  # noqa: SLF001  Django's documented model API
    return Opportunity(
        **{
            each.attname: each.to_python(before[each.attname])
            if each.attname in before
            else getattr(opportunity, each.attname)
            for each in fields
        }
    )


def _changes_of(opportunity: Opportunity) -> QuerySet[Change]:
    return Change.objects.filter(
        seeker=opportunity.seeker_id, table="pipeline.opportunity", row=opportunity.pk
    )


def done_at(seeker: Seeker, batch: uuid.UUID) -> datetime | None:
    """Return when a batch was written, None where the seeker has no such batch."""
    return history(seeker).filter(batch=batch).values_list("at", flat=True).first()


def last_undone_at(seeker: Seeker) -> datetime | None:
    """Return when something was undone last, None where nothing ever was."""
    undone = history(seeker).exclude(undone_at=None).order_by("-undone_at")
    return undone.values_list("undone_at", flat=True).first()


def last_batch(seeker: Seeker) -> uuid.UUID | None:
    """Return the newest batch that has not been undone."""
    row = history(seeker).filter(undone_at=None).first()
    return row.batch if row else None
