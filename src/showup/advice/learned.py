"""What a seeker's own record has taught: for the answers, the page and the terminal."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from showup.advice import record as reading
from showup.advice.rules import learned as words
from showup.engine.learning.record import Record
from showup.pipeline import queries as pipeline

if TYPE_CHECKING:
    from datetime import datetime, tzinfo

    from showup.accounts.models import Seeker
    from showup.engine.learning.lessons import Lessons
    from showup.engine.situation import Beliefs
    from showup.pipeline.models import Opportunity

BRACKETS = words.BRACKETS
MOST_ASKED = 5  # jobs to ask about at once


@dataclass(frozen=True, slots=True)
class Learned:
    """The numbers, the words for them, and jobs that were met but not rated since."""

    lessons: Lessons
    page: words.Page
    to_rate: tuple[Opportunity, ...]


def learned(seeker: Seeker, *, now: datetime, zone: tzinfo) -> Learned:
    """Return everything a seeker's record has taught, in numbers and in words."""
    record = reading.record_of(seeker, now=now, zone=zone)
    lessons = _learn(record, None)
    return Learned(lessons, words.page(lessons, record), tuple(_to_rate(seeker, now=now)))


def lessons_for(seeker: Seeker, beliefs: Beliefs, *, now: datetime, zone: tzinfo) -> Lessons | None:
    """Return what the record makes of some beliefs; None where there is no record."""
    record = reading.record_of(seeker, now=now, zone=zone)
    if record == Record():
        return None
    return _learn(record, beliefs)


def _learn(record: Record, beliefs: Beliefs | None) -> Lessons:
    from showup.engine.learning.lessons import learn  # noqa: PLC0415  numpy is slow to import

    return learn(record, beliefs)


def _to_rate(seeker: Seeker, *, now: datetime) -> list[Opportunity]:
    """Return open jobs that were met and whose excitement nobody has changed since."""
    met = reading.first_meetings(seeker, now=now)
    said = reading.impressions(seeker, met)
    rows = pipeline.active(seeker).filter(pk__in=set(met) - set(said), excitement__isnull=False)
    return list(rows[:MOST_ASKED])
