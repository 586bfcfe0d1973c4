"""What is assumed where a seeker's records leave something open. Sources: docs/evidence.md."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import date, time, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from showup.engine.situation import Kind, Opportunity, Situation, Stage

EXCITEMENT = 5.0  # the middle of the scale, until the seeker is asked
UNASKED_DREAM = 9.0  # of a job named as the one they want more, until they say
DEAL_OK = {"met": 1.0, "failed": 0.0, "unknown": 0.7}
KINDS: dict[Stage, Kind] = {"invited": "invitation", "booked": "booked", "offer": "offer"}
LONGEST = 366  # days the engine looks ahead at most
MOST_ROUNDS = 8
MOST_JOBS = 100
YEAR = 365
HALF_LIFE = 274  # days, nine months
TO_SUGGEST = (3, 7)  # days from today, where the employer leaves the day open
SATURDAY = 5
NOON = time(12)  # stands for the hour of an interview where nobody said one
_STAGES: tuple[Stage, ...] = ("offer", "booked", "invited", "pending", "waiting", "closed")


def day_zero(situation: Situation) -> date:
    """Return the date that a situation counts from."""
    return date.fromisoformat(situation.today)


def days_to_suggest(today: date) -> tuple[int, ...]:
    """Return the days to suggest where none was offered: weekdays in half a week and a week."""
    found = []
    for ahead in TO_SUGGEST:
        day = today + timedelta(days=ahead)
        weekend = max(day.weekday() - SATURDAY + 1, 0)  # 1 on a Saturday, 2 on a Sunday
        found.append(ahead + (3 - weekend if weekend else 0))
    return tuple(dict.fromkeys(found))


def dates_to_suggest(today: date) -> tuple[date, ...]:
    """Return the same days as dates."""
    return tuple(today + timedelta(days=ahead) for ahead in days_to_suggest(today))


def practice(held: Sequence[tuple[int, float]]) -> float:
    """Return interviews so far in quarters, from (days ago, similarity): a year, faded by age."""
    faded = sum(
        similarity * math.pow(0.5, ago / HALF_LIFE) for ago, similarity in held if 0 <= ago <= YEAR
    )
    return round(faded * 4) / 4


def apart(jobs: tuple[Opportunity, ...], open_: str) -> tuple[Opportunity, ...]:
    """Return the jobs with no hour for bookings that overlap, unless the question is about one.

    Two interviews in one hour are a clash to be mended, which the calendar says; what to answer
    a third job need not wait for that, and their days are known.
    """
    hours = {job.id: span for job in jobs if job.id != open_ and (span := _span(job)) is not None}
    clashing = {
        one
        for one, (begins, ends) in hours.items()
        if any(begins < end and start < ends for two, (start, end) in hours.items() if two != one)
    }
    return tuple(
        replace(job, booked_from=None, booked_to=None) if job.id in clashing else job
        for job in jobs
    )


def _span(job: Opportunity) -> tuple[float, float] | None:
    """Return when a booking begins and ends, in hours since day 0; an hour where no end is known."""
    if job.stage != "booked" or job.booked_day is None or job.booked_from is None:
        return None
    begins = 24 * job.booked_day + job.booked_from
    lasts = 1.0 if job.booked_to is None else job.booked_to - job.booked_from
    return begins, begins + lasts


def most_telling(jobs: tuple[Opportunity, ...], open_: str) -> tuple[Opportunity, ...]:
    """Return the jobs that can matter, at most as many as can be weighed, in their order."""
    live = [job for job in jobs if job.stage != "closed" or job.id == open_]

    def rank(job: Opportunity) -> tuple[bool, bool, int, float]:
        return (job.id != open_, not job.dream, _STAGES.index(job.stage), -job.excitement)

    kept = {job.id for job in sorted(live, key=rank)[:MOST_JOBS]}
    return tuple(job for job in live if job.id in kept)
