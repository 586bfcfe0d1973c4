"""Booked interviews with everything one needs to arrive, read through one seeker."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from django.db.models import Q

from showup.accounts.zones import zone_of
from showup.agenda.arriving import doors, rules
from showup.agenda.clashes import queries as clashes
from showup.agenda.clashes import timing, warning
from showup.agenda.models import Block
from showup.agenda.preparing import queries as preparing
from showup.agenda.preparing import times
from showup.engine.situation import Beliefs
from showup.exchange.exporting import interviews as calendars
from showup.pipeline import queries as pipeline
from showup.pipeline.rules import ACTIVE, CHECKED, ends_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from django.db.models import QuerySet

    from showup.accounts.models import Seeker
    from showup.agenda.clashes.spans import Kind
    from showup.agenda.clashes.warning import Warned
    from showup.agenda.preparing.rules.progress import Progress
    from showup.pipeline.models import Interview, Opportunity

_AROUND = timedelta(days=1)
_BOOKED: tuple[Kind, ...] = ("interview", "travel")


@dataclass(frozen=True, slots=True)
class Cost:
    """What not coming is assumed to cost, in percent of what an employer may still bring."""

    low: int
    high: int
    anchor: str = "ev-no_show"  # on the evidence page


@dataclass(frozen=True, slots=True)
class Arrival:
    """A booked interview, the facts of getting there, and what clashes with it."""

    row: Interview
    says: str  # "You meet Kestrel Energy tomorrow at 10:30."
    facts: rules.Facts
    phase: rules.Phase
    leave_at: datetime | None
    warned: tuple[Warned, ...]
    marked: tuple[str, ...]  # a day that a calendar marks as a whole
    prepares: tuple[str, ...]  # when time is set aside
    unfit: tuple[times.Unfit, ...]  # time that was, and no longer fits
    progress: Progress  # of its brief
    has_begun: bool  # from then on notes on hours and clashes help nobody
    door: doors.Door | None  # how to get in, while that is what counts

    @property
    def seen(self) -> str:
        """Return what tells whether what a check looks at is what was shown."""
        told = [str(getattr(self.row, name)) for name in CHECKED]
        return hashlib.sha256(json.dumps(told).encode()).hexdigest()[:16]

    @property
    def is_near(self) -> bool:
        """Tell whether the day before has come."""
        return self.phase in ("check", "today")


def arrival(seeker: Seeker, pk: int, *, now: datetime) -> Arrival | None:
    """Return one of the seeker's own booked interviews, None where it isn't booked."""
    row = pipeline.interview(seeker, pk)
    if row is None or row.state != "booked" or row.starts_at is None:
        return None
    return arrivals(seeker, [row], now=now)[0]


def is_given_up(row: Interview, *, now: datetime) -> bool:
    """Tell whether an interview that is booked won't take place, since its job has ended."""
    ahead = row.starts_at is not None and row.starts_at > now
    return row.state == "booked" and ahead and row.opportunity.stage not in ACTIVE


def arrivals(seeker: Seeker, rows: Sequence[Interview], *, now: datetime) -> list[Arrival]:
    """Return what there is to know about arriving at each, by a constant number of queries."""
    zone = zone_of(seeker)
    told = [(row, row.starts_at) for row in rows if row.starts_at is not None]
    warned, marked = _near(seeker, [at for _, at in told], _BOOKED)
    blocks = _blocks([row for row, _ in told])
    progress = preparing.progress_for(row for row, _ in told)
    found = []
    for row, starts_at in told:
        meeting = meeting_of(row, starts_at)
        kept = blocks.get(row.pk, [])
        unfit = times.unfit_of(kept, zone=zone, now=now)
        phase = rules.phase(meeting, here=zone, now=now)
        facts = rules.facts(meeting, here=zone, now=now)
        door = doors.door(meeting, here=zone, now=now)
        begun = phase in ("began", "over") or (door is not None and door.has_begun)
        away = {each.pk for each in unfit}
        found.append(
            Arrival(
                row=row,
                says=rules.headline(meeting, here=zone, now=now),
                facts=replace(facts, traps=()) if begun else facts,
                phase=phase,
                has_begun=begun,
                leave_at=rules.leaves_at(meeting, here=zone),
                warned=() if begun else tuple(warned.get(row.pk, ())),
                marked=() if begun else tuple(marked.get(row.pk, ())),
                prepares=tuple(
                    rules.preparing(block.starts_at, block.minutes, here=zone)
                    for block in kept
                    if block.pk not in away
                ),
                unfit=() if begun else unfit,
                progress=progress[row.pk],
                door=door,
            )
        )
    return found


def coming(seeker: Seeker, *, now: datetime) -> QuerySet[Interview]:
    """Return booked interviews that haven't begun, the next first.

    One whose hour nobody named may begin until its day is over.
    """
    later = Q(starts_at__gt=now - rules.ASKS_AFTER)
    today = Q(minutes__gte=timing.A_DAY, starts_at__gt=now - _AROUND)
    rows = pipeline.interviews(seeker).filter(
        later | today, state="booked", opportunity__stage__in=ACTIVE
    )
    return rows.order_by("starts_at")


def began(seeker: Seeker, *, now: datetime) -> QuerySet[Interview]:
    """Return what has just begun and nobody said anything of since, the latest first."""
    return (
        pipeline.interviews(seeker)
        .filter(
            state="booked",
            opportunity__stage__in=ACTIVE,
            starts_at__gt=now - rules.ASKS_FOR,
            starts_at__lte=now - rules.ASKS_AFTER,
        )
        .exclude(minutes__gte=timing.A_DAY)  # no hour was named: nothing tells when it begins
        .order_by("-starts_at", "-pk")
    )


def next_arrival(seeker: Seeker, *, now: datetime) -> Arrival | None:
    """Return the booked interview that goes on, else the next one, None where none comes."""
    row = running(seeker, now=now) or coming(seeker, now=now).first()
    return arrivals(seeker, [row], now=now)[0] if row is not None else None


def running(seeker: Seeker, *, now: datetime) -> Interview | None:
    """Return the interview that goes on and nobody said anything of, the one that began last."""
    rows = (
        pipeline.interviews(seeker)
        .filter(state="booked", opportunity__stage__in=ACTIVE)
        .filter(starts_at__gt=now - _AROUND, starts_at__lte=now)
        .exclude(minutes__gte=timing.A_DAY)
        .order_by("-starts_at", "-pk")
    )
    return next(
        (row for row in rows if row.starts_at and ends_at(row.starts_at, row.minutes) > now), None
    )


def open_doors(seeker: Seeker, *, now: datetime) -> list[tuple[Interview, doors.Door]]:
    """Return the booked interviews that begin now or go on, the first first, and how to get in."""
    rows = (
        pipeline.interviews(seeker)
        .filter(state="booked", opportunity__stage__in=ACTIVE)
        .filter(starts_at__gt=now - _AROUND, starts_at__lte=now + doors.OPENS)
        .prefetch_related(None)
        .order_by("starts_at", "pk")
    )
    zone = zone_of(seeker)
    meetings = [(row, meeting_of(row, row.starts_at)) for row in rows if row.starts_at is not None]
    told = [(row, doors.door(meeting, here=zone, now=now)) for row, meeting in meetings]
    return [(row, door) for row, door in told if door is not None]


def begun(opportunity: Opportunity, *, now: datetime) -> Interview | None:
    """Return the booked interview of a job that began last."""
    rows = pipeline.interviews(opportunity.seeker).filter(opportunity=opportunity, state="booked")
    return rows.filter(starts_at__lte=now).order_by("-starts_at", "-pk").first()


def noted(opportunity: Opportunity) -> Interview | None:
    """Return the last interview where it was noted as held or missed, None where one is open."""
    rows = pipeline.interviews(opportunity.seeker).filter(opportunity=opportunity)
    last = rows.last()
    is_open = rows.filter(state__in=("invited", "booked")).exists()
    return last if last and last.state in ("held", "missed") and not is_open else None


def missed(seeker: Seeker, pk: int) -> Interview | None:
    """Return one of the seeker's own interviews that was missed."""
    row = pipeline.interview(seeker, pk)
    return row if row is not None and row.state == "missed" else None


def clashes_ahead(seeker: Seeker, *, now: datetime) -> dict[tuple[int, datetime], list[Warned]]:
    """Return what clashes with each interview ahead, by its job and its start."""
    rows = [(row, row.starts_at) for row in coming(seeker, now=now) if row.starts_at is not None]
    ahead = [(row, at) for row, at in rows if at > now]
    warned = _near(seeker, [at for _, at in ahead], _BOOKED)[0]
    return {(row.opportunity_id, at): warned[row.pk] for row, at in ahead if row.pk in warned}


def cost_of_missing() -> Cost:
    """Return what the engine assumes of not coming, as the evidence page has it."""
    assumed = Beliefs().no_show
    return Cost(round(assumed.low * 100), round(assumed.high * 100))


def calendar_file(seeker: Seeker, row: Interview) -> bytes:
    """Return one booked interview as a calendar file (RFC 5545)."""
    from showup.exchange.formats.ics.writing import write  # noqa: PLC0415  slow to import

    standing = calendars.standings(seeker, [row])[row.pk]
    return write([calendars.event(row, standing)])


def meeting_of(row: Interview, starts_at: datetime) -> rules.Meeting:
    """Return a booked interview as the rules know one."""
    names = (str(person.get("name") or person.get("address") or "") for person in row.people)
    return rules.Meeting(
        name=row.opportunity.label,
        starts_at=starts_at.astimezone(UTC),
        minutes=row.minutes,
        zone=row.zone,
        format=row.format,
        place=row.place,
        link=row.link,
        people=tuple(filter(None, names)),
        travel_minutes=row.travel_minutes,
        travel_words=row.travel_words,
        text=row.text,
        written_at=row.made_at,
        is_written=bool(row.text or row.uid),
        checked_at=row.checked_at,
    )


def _blocks(rows: Sequence[Interview]) -> dict[int, list[Block]]:
    """Return the time set aside for each interview, by its number."""
    found: dict[int, list[Block]] = {}
    for block in Block.objects.filter(interview__in=[row.pk for row in rows]).select_related(
        "interview__opportunity"
    ):
        found.setdefault(block.interview_id, []).append(block)
    return found


def of_offered(seeker: Seeker, rows: Sequence[Interview]) -> dict[int, list[Warned]]:
    """Return what clashes with the times that are offered for invitations, by their number."""
    moments = [slot.starts_at for row in rows for slot in row.slots.all()]
    return _near(seeker, moments, ("slot",))[0]


def _near(
    seeker: Seeker, moments: Sequence[datetime], kinds: tuple[Kind, ...]
) -> tuple[dict[int, list[Warned]], dict[int, list[str]]]:
    """Return what clashes with the spans of some kinds near some moments, by interview.

    And the days among theirs that a calendar marks as a whole.
    """
    marked: dict[int, list[str]] = {}
    if not moments:
        return {}, marked
    start, end = min(moments) - _AROUND, max(moments) + _AROUND
    met, days = clashes.found_with_days(seeker, start, end)
    for beside in days:
        if beside.span.interview is not None and beside.span.kind in kinds:
            marked.setdefault(beside.span.interview, []).append(beside.says)
    return warning.warned(met, kinds, zone_of(seeker)), marked
