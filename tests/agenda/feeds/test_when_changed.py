"""A program that goes by LAST-MODIFIED takes the newer text: the moment rises with every change."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

import icalendar
import pytest
from tests import scenes

from showup.accounts import services as accounts
from showup.agenda.feeds import queries
from showup.agenda.preparing import services as preparing
from showup.pipeline import history
from showup.pipeline import services as pipeline

if TYPE_CHECKING:
    from showup.accounts.models import Seeker

A_MINUTE = timedelta(minutes=1)


class Told(NamedTuple):
    """One event: its words, and what tells a program that they are new."""

    words: str
    status: str
    sequence: int
    modified: datetime
    stamp: datetime
    alarms: list[timedelta]


def told(seeker: Seeker, name: str, *, now: datetime) -> Told:
    data = icalendar.Calendar.from_ical(queries.calendar(seeker, discreet=False, now=now))
    events = {str(each["SUMMARY"]): each for each in data.walk("VEVENT")}
    (event,) = (
        each for says, each in events.items() if says.startswith("Interview") and name in says
    )
    return Told(
        f"{event['SUMMARY']} {event.get('DESCRIPTION', '')}",
        str(event["STATUS"]),
        int(event.decoded("SEQUENCE")),
        event.decoded("LAST-MODIFIED"),
        event.decoded("DTSTAMP"),
        [alarm.decoded("TRIGGER") for alarm in event.walk("VALARM")],
    )


@pytest.mark.parametrize("how", ["write", "change", "undo", "undo all", "note", "note gone"])
def test_a_brief_that_changes_is_newer_and_asks_nobody_again(
    alice: Seeker, now: datetime, how: str
) -> None:
    """Not the sequence, which is for when and whether: some programs ask anew for each."""
    scene = scenes.search(alice, now=now)
    if how != "write":
        made = preparing.keep(scene.booking, now=now + A_MINUTE, questions=["Who is on call?"])
    if how == "undo":
        made = preparing.keep(scene.booking, now=now + 2 * A_MINUTE, questions=["Why now?"])
    if how == "note gone":
        _, made = pipeline.note(
            scene.booked, text="Two days.", kind="promised", now=now + 2 * A_MINUTE
        )
    later = now + 9 * A_MINUTE
    before = told(alice, "Kestrel", now=later)
    if how in ("write", "change"):
        preparing.keep(scene.booking, now=later, questions=["Who draws the night shifts?"])
    elif how == "note":
        pipeline.note(scene.booked, text="Two days.", kind="promised", now=later)
    else:
        history.undo(alice, made, now=later)
    after = told(alice, "Kestrel", now=later)
    assert after.words != before.words
    assert before.modified < after.modified == after.stamp == later.replace(microsecond=0)
    assert after.sequence == before.sequence


def test_a_job_that_is_renamed_or_given_up_makes_its_event_newer(
    alice: Seeker, now: datetime
) -> None:
    scene = scenes.search(alice, now=now)
    before = told(alice, "Kestrel", now=now)
    pipeline.change(scene.booked, now=now + A_MINUTE, title="Head of night shifts")
    renamed = told(alice, "Kestrel", now=now)
    assert "night shifts" in renamed.words
    pipeline.end(scene.booked, stage="rejected", now=now + 2 * A_MINUTE)
    off = told(alice, "Kestrel", now=now)
    assert off.status == "CANCELLED"
    assert before.modified < renamed.modified < off.modified
    assert before.sequence < renamed.sequence < off.sequence


def test_what_has_begun_is_newer_since_its_alarms_are_gone(alice: Seeker, now: datetime) -> None:
    scene = scenes.search(alice, now=now)
    assert scene.booking.starts_at is not None
    begun = scene.booking.starts_at + A_MINUTE
    assert told(alice, "Kestrel", now=begun).modified == scene.booking.starts_at


def test_another_clock_makes_what_is_to_come_newer_and_asks_nobody_again(
    alice: Seeker, now: datetime
) -> None:
    """The evening before rings at six, on the clock that is theirs by then."""
    scene = scenes.search(alice, now=now)
    over, _ = pipeline.add(alice, now=now, employer="Alder & Co")
    pipeline.meet(over, starts_at=now - timedelta(days=3), now=now)
    before, was = told(alice, "Kestrel", now=now), told(alice, "Alder", now=now)
    assert scene.booking.starts_at is not None
    accounts.keep_preferences(alice, zone="Asia/Tokyo", now=now + 9 * A_MINUTE)
    after = told(alice, "Kestrel", now=now + 9 * A_MINUTE)
    assert after.alarms != before.alarms
    assert before.modified < after.modified == after.stamp == now + 9 * A_MINUTE
    assert after.sequence == before.sequence
    assert told(alice, "Alder", now=now + 9 * A_MINUTE) == was
    accounts.keep_preferences(alice, zone="Asia/Tokyo", now=now + 20 * A_MINUTE)  # the same one
    assert told(alice, "Kestrel", now=now + 20 * A_MINUTE) == after


def test_one_brief_makes_no_other_event_newer(alice: Seeker, bob: Seeker, now: datetime) -> None:
    scenes.search(alice, now=now)
    theirs, _ = pipeline.add(bob, now=now, employer="Kestrel")
    pipeline.meet(theirs, starts_at=now + timedelta(days=3), now=now)
    row, _ = pipeline.add(alice, now=now, employer="Alder & Co")
    other, _ = pipeline.meet(row, starts_at=now + timedelta(days=3), now=now)
    before = told(alice, "Kestrel", now=now), told(bob, "Kestrel", now=now)
    preparing.keep(other, now=now + A_MINUTE, questions=["Who is on call?"])
    assert (told(alice, "Kestrel", now=now), told(bob, "Kestrel", now=now)) == before
