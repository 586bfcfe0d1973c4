"""The pipeline a page at a time: narrowed, counted and ordered in the database.

Each function makes a number of queries that does not grow with the pipeline.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING

from django.db.models import (
    Case,
    Count,
    Exists,
    F,
    FloatField,
    IntegerField,
    Min,
    OuterRef,
    Prefetch,
    Q,
    Subquery,
    TextField,
    Value,
    When,
)
from django.db.models.functions import Cast, Coalesce, Lower, NullIf

from showup.pipeline.lists import filters as filtering
from showup.pipeline.lists.listing import WAITING
from showup.pipeline.models import Interview, Opportunity, Posting
from showup.pipeline.rules import ACTIVE, STAGES
from showup.pipeline.search import searching

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from django.db.models import QuerySet
    from django.db.models.expressions import Combinable

    from showup.accounts.models import Seeker
    from showup.pipeline.lists.columns import Stage
    from showup.pipeline.lists.filters import Filters

AT_ONCE = 50
QUIET = timedelta(days=14)
A_YEAR = {"year": 1, "month": 12, "week": 52, "day": 220, "hour": 1760}  # how often it is paid


@dataclass(frozen=True, slots=True)
class Group:
    """How many jobs are alike in what one can filter by."""

    stage: str
    stage_name: str
    source: str
    remote: str
    every: int
    answer: int  # of them with an invitation to answer
    quiet: int  # of them without a word for QUIET


def groups(seeker: Seeker, words: str, *, today: date) -> list[Group]:
    """Count a seeker's jobs, or those found by some words, by all that they can be filtered by."""
    rows = searching.found(Opportunity.objects.filter(seeker=seeker), words)
    counted = (
        rows.order_by()
        .values_list("stage", "stage_name", "source", "remote")
        .annotate(
            every=Count("pk"),
            answer=Count("pk", filter=_asks()),
            quiet=Count("pk", filter=_quiet(today - QUIET)),
        )
    )
    return [Group(*row) for row in counted]


def narrowed(
    seeker: Seeker, filters: Filters, every: Sequence[Stage], *, today: date
) -> QuerySet[Opportunity]:
    """Return the jobs that fit what is asked for."""
    rows = Opportunity.objects.filter(seeker=seeker)
    rows = rows.filter(in_stage(filters.stage, every))
    if filters.source:
        rows = rows.filter(source=filters.source)
    if filters.remote:
        rows = rows.filter(remote=filters.remote)
    if filters.needs:
        rows = rows.filter(_asks() if filters.needs == "answer" else _quiet(today - QUIET))
    return searching.found(rows, filters.q)


def in_stage(key: str, every: Sequence[Stage]) -> Q:
    """Return what holds of the jobs in a stage, or in one of several; one's own are apart."""
    own = next((each for each in every if each.key == key and each.stage_name), None)
    if own is not None:
        return Q(stage=own.stage, stage_name=own.stage_name)
    if key.startswith(filtering.OWN):
        return Q(pk__in=())
    if key in STAGES:
        names = [each.stage_name for each in every if each.stage == key and each.stage_name]
        return Q(stage=key) & ~Q(stage_name__in=names)
    return Q(stage__in=filtering.stages_of(key))


def ordered(rows: QuerySet[Opportunity], filters: Filters) -> QuerySet[Opportunity]:
    """Return jobs in the order that is asked for; what is not known comes last."""
    rows = rows.alias(by=_order(filters.sorted_by))
    first = F("by").desc(nulls_last=True) if filters.down else F("by").asc(nulls_last=True)
    return rows.order_by(first, "-pk")


def _order(column: str) -> Combinable:
    if column == "employer":
        agency = NullIf("agency", Value(""))
        return Lower(Coalesce(NullIf("employer", Value("")), agency, "title"))
    if column == "stage":
        places = (When(stage=stage, then=Value(place)) for place, stage in enumerate(STAGES))
        return Case(*places, output_field=IntegerField())
    if column == "next":
        return _next_at()
    if column == "pay":
        return _pay()
    return F("stage_since" if column == "since" else "excitement")


def with_next(rows: QuerySet[Opportunity]) -> QuerySet[Opportunity]:
    """Return jobs with what their next thing is told from, in two more queries."""
    interviews = Interview.objects.filter(state__in=("invited", "booked", "held")).only(
        "opportunity_id", "state", "starts_at", "minutes", "answer_by"
    )
    closing = Posting.objects.filter(closes__isnull=False).only("opportunity_id", "closes")
    return rows.prefetch_related(
        Prefetch("interviews", queryset=interviews), Prefetch("postings", queryset=closing)
    )


def booked(seeker: Seeker, *, now: datetime) -> int:
    """Return with how many employers an interview is booked."""
    rows = Interview.objects.filter(
        opportunity__seeker=seeker,
        opportunity__stage__in=ACTIVE,
        state="booked",
        starts_at__gte=now,
    )
    return rows.values("opportunity").distinct().count()


def silent(rows: QuerySet[Opportunity], *, since: date) -> QuerySet[Opportunity]:
    """Narrow to the jobs from which nothing has been heard since a day."""
    return rows.filter(_quiet(since))


def _asks() -> Q:
    invited = Interview.objects.filter(opportunity=OuterRef("pk"), state="invited")
    return Q(stage__in=(*WAITING, "saved")) & Q(Exists(invited))


def _quiet(since: date) -> Q:
    moment = datetime.combine(since + timedelta(days=1), time.min, tzinfo=UTC)
    open_ones = Interview.objects.filter(
        Q(state__in=("invited", "booked")) | Q(state="held", starts_at__gte=moment),
        opportunity=OuterRef("pk"),
    )
    return (
        Q(stage__in=WAITING, stage_since__lte=since)
        & (Q(applied_on__isnull=True) | Q(applied_on__lte=since))
        & ~Q(Exists(open_ones))
    )


def _next_at() -> Combinable:
    """Return when something comes next, as text that sorts like time."""
    coming = (
        Interview.objects.filter(opportunity=OuterRef("pk"), state__in=("invited", "booked"))
        .order_by("-pk")
        .annotate(at=Case(When(state="booked", then="starts_at"), default="answer_by"))
        .values("at")[:1]
    )
    closing = (
        Posting.objects.filter(opportunity=OuterRef("pk"))
        .order_by()
        .values("opportunity")
        .annotate(day=Min("closes"))
        .values("day")
    )
    return Case(
        When(stage="offer", then=Cast("offer_deadline", TextField())),
        When(stage="saved", then=Cast(Subquery(closing), TextField())),
        When(stage__in=ACTIVE, then=Cast(Subquery(coming), TextField())),
        output_field=TextField(),
    )


def _pay() -> Combinable:
    """Return the pay of a year, whatever its currency."""
    times = Case(
        *(When(pay_period=period, then=Value(float(many))) for period, many in A_YEAR.items()),
        default=Value(1.0),
        output_field=FloatField(),
    )
    return Coalesce("pay_high", "pay_low") * times
