"""A seeker's own record, read from the tables as the plain outcomes the engine learns from."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Any, cast

from showup.advice.rules import outcomes
from showup.engine.learning.record import Impression, Record
from showup.engine.tables.worth import SIGMA
from showup.pipeline import queries as pipeline

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from datetime import date, datetime, tzinfo

    from showup.accounts.models import Seeker
    from showup.advice.rules.outcomes import Course, Met
    from showup.engine.situation import Sureness

    Meetings = Mapping[int, datetime]  # when each job's first interview took place
    Source = Callable[[Seeker, Meetings], dict[int, Impression]]

TOP = 10.0  # of the scale
SEVERAL = 5  # jobs written down in the same moment came from a sheet
_FIELDS = (
    "pk", "stage", "applied_on", "rounds", "own_odds", "made_at", "offer_on", "offer_deadline",
)  # fmt: skip
HELD = ("held", "booked")  # a booking whose time is over took place: nobody called it off


def record_of(seeker: Seeker, *, now: datetime, zone: tzinfo) -> Record:
    """Return everything in a seeker's pipeline that teaches something."""
    courses = list(_courses(seeker, now=now, zone=zone))
    applied = (outcomes.application(each) for each in courses)
    verdicts = (outcomes.verdict(each) for each in courses)
    offers = (outcomes.offer(each) for each in courses)
    pairs = impressions(seeker, first_meetings(seeker, now=now))
    return Record(
        results=tuple(one for each in courses for one in outcomes.results(each)),
        impressions=tuple(pairs.values()),
        applications=tuple(one for one in applied if one is not None),
        gaps=tuple(one for each in courses for one in outcomes.gaps(each)),
        verdicts=tuple(one for one in verdicts if one is not None),
        offers=tuple(one for one in offers if one is not None),
    )


def first_meetings(seeker: Seeker, *, now: datetime) -> dict[int, datetime]:
    """Return when the first interview of each job took place, by its number."""
    found: dict[int, datetime] = {}
    rows = pipeline.interviews(seeker).filter(state__in=HELD, starts_at__lte=now)
    told = rows.prefetch_related(None).values_list("opportunity", "starts_at")
    for pk, starts_at in told:
        if starts_at is not None:
            found[pk] = min(found.get(pk, starts_at), starts_at)
    return found


def impressions(seeker: Seeker, met: Meetings) -> dict[int, Impression]:
    """Return excitement before and after by job; of several sources the last that knows."""
    found: dict[int, Impression] = {}
    for source in SOURCES:
        found |= source(seeker, met)
    return found


def from_history(seeker: Seeker, met: Meetings) -> dict[int, Impression]:
    """Return what stood when a job was first met, and the first that was set after it."""
    found: dict[int, Impression] = {}
    changes = pipeline.history(seeker).filter(
        table="pipeline.opportunity",
        row__in=list(met),
        undone_at=None,
        before__isnull=False,
        after__isnull=False,
    )
    for change in changes.order_by("pk"):
        pair = _pair(change.before or {}, change.after or {})
        if pair is not None and change.row not in found and change.at > met[change.row]:
            found[change.row] = pair
    return found


def _pair(before: dict[str, Any], after: dict[str, Any]) -> Impression | None:
    """Return a change of excitement; None where nothing was said before, or it is the same."""
    said, again = (_points(each.get("excitement")) for each in (before, after))
    sureness = before.get("sureness")
    if said is None or again is None or said == again or sureness not in SIGMA:
        return None
    return Impression(said, again, cast("Sureness", sureness))


def _points(kept: object) -> float | None:
    """Read a number as the history keeps it; None where a restored one holds something else."""
    try:
        points = float(str(kept))
    except ValueError:
        return None
    return points if 0 <= points <= TOP else None


SOURCES: tuple[Source, ...] = (from_history,)


def _courses(seeker: Seeker, *, now: datetime, zone: tzinfo) -> Iterator[Course]:
    rows = list(pipeline.opportunities(seeker).exclude(stage="saved").values(*_FIELDS))
    at_once = Counter(row["made_at"] for row in rows)
    steps = _steps(seeker)
    met, called = _interviews(seeker, now=now, zone=zone)
    for row in rows:
        yield outcomes.Course(
            written=row["made_at"].astimezone(zone).date(),
            today=now.astimezone(zone).date(),
            stage=row["stage"],
            steps=tuple(steps[row["pk"]]),
            met=tuple(sorted(met[row["pk"]], key=lambda each: each.round)),
            called=called[row["pk"]],
            with_others=at_once[row["made_at"]] >= SEVERAL,
            applied_on=row["applied_on"],
            rounds=row["rounds"],
            own_odds=row["own_odds"],
            offered_on=row["offer_on"],
            offer_ends=row["offer_deadline"],
        )


def _steps(seeker: Seeker) -> dict[int, list[tuple[str, date]]]:
    found: dict[int, list[tuple[str, date]]] = defaultdict(list)
    told = pipeline.steps(seeker).order_by("day", "pk").values_list("opportunity", "stage", "day")
    for pk, stage, day in told:
        found[pk].append((stage, day))
    return found


def _interviews(
    seeker: Seeker, *, now: datetime, zone: tzinfo
) -> tuple[dict[int, list[Met]], Counter[int]]:
    """Return the rounds held and the furthest round asked for, by job."""
    met: dict[int, list[Met]] = defaultdict(list)
    called: Counter[int] = Counter()
    told = pipeline.interviews(seeker).prefetch_related(None).order_by("starts_at", "pk")
    fields = ("opportunity", "round", "state", "result", "starts_at", "made_at")
    for pk, number, state, result, starts_at, made_at in told.values_list(*fields):
        called[pk] = max(called[pk], number)
        if starts_at is None and state == "held":  # an invitation before that, without a day
            met[pk].append(outcomes.Met(number, None, result))
        elif starts_at is not None and starts_at <= now and state in HELD:
            day = starts_at.astimezone(zone).date()
            met[pk].append(outcomes.Met(number, day, result, foreseen=made_at < starts_at))
    return met, called
