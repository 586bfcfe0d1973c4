"""The invented example, with what the agenda knows of it: a diary, a call tomorrow, a brief."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING

from django.db import transaction

from showup.accounts.zones import zone_of
from showup.advice import demo
from showup.agenda.preparing import services as preparing
from showup.diary import services as diary
from showup.diary.rules import Block
from showup.pipeline import queries as pipeline
from showup.pipeline import services as verbs

if TYPE_CHECKING:
    from datetime import tzinfo

    from showup.accounts.models import Seeker

WEEKEND = 5
TAKEN = (  # working days from now, from, to
    (1, time(12, 30), time(13, 15)),
    (3, time(9), time(11, 30)),
    (7, time(15, 30), time(17)),
    (8, time(18), time(19, 30)),
)


@transaction.atomic
def fill(seeker: Seeker, *, now: datetime) -> None:
    """Fill an empty installation with the example; one that holds anything is left alone."""
    if pipeline.opportunities(seeker).exists():
        return
    demo.fill(seeker, now=now)
    zone = zone_of(seeker)
    _busy(seeker, now=now, zone=zone)
    _tomorrow(seeker, now=now, zone=zone)
    _prepared(seeker, now=now)


def _at(now: datetime, zone: tzinfo, ahead: int, clock: time) -> datetime:
    """Return a time on a working day from now."""
    day = now.astimezone(zone).date() + timedelta(days=ahead)
    while day.weekday() >= WEEKEND:
        day += timedelta(days=1)
    return datetime.combine(day, clock, tzinfo=zone).astimezone(UTC)


def _busy(seeker: Seeker, *, now: datetime, zone: tzinfo) -> None:
    own = diary.add_calendar(seeker, name="At home", kind="file", now=now)
    taken = [Block(_at(now, zone, day, a), _at(now, zone, day, b)) for day, a, b in TAKEN]
    diary.replace_busy(own, taken, now=now)


def _tomorrow(seeker: Seeker, *, now: datetime, zone: tzinfo) -> None:
    """Book a call for the next working day, so that there is something to check."""
    row = next(each for each in pipeline.active(seeker) if each.employer == "Fable & Finch")
    verbs.meet(
        row, starts_at=_at(now, zone, 1, time(15)), minutes=30, format="phone", now=now,
        zone="Europe/Athens", language="en",
        people=[{"name": "Eleni Markou", "address": "eleni@fableandfinch.example", "role": "recruiter"}],
        text="I'll ring you. If the line is bad: +30 21 0555 0142.",
    )  # fmt: skip


def _prepared(seeker: Seeker, *, now: datetime) -> None:
    """Begin the brief for the next interview but one, as far as somebody gets on a tram."""
    row = next(each for each in pipeline.active(seeker) if each.employer == "Kestrel Energy")
    interview = pipeline.open_interview(row)
    assert interview is not None
    preparing.keep(
        interview,
        now=now,
        reasons=["Planning eleven people's days is what I'm best at, and here it is the job."],
        questions=["What does the week look like in which one is on call?"],
        try_out="Pause for two seconds before every answer.",
        plans_to_say="I like plans that survive Monday. To be honest I only applied to practise.",
    )
