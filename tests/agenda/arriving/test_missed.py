"""A missed interview is one in every room: written out and back, learnt from, found, undone."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest
from tests import cast

from showup.advice import record
from showup.exchange.exporting import writing
from showup.exchange.exporting.interviews import events
from showup.exchange.exporting.restoring import restore
from showup.pipeline import history, json_form, telling
from showup.pipeline import queries as pipeline
from showup.pipeline import services as verbs
from showup.pipeline.lists import waiting

if TYPE_CHECKING:
    import uuid
    from datetime import datetime

    from showup.accounts.models import Seeker
    from showup.pipeline.models import Interview

LONDON = ZoneInfo("Europe/London")
HOUR = timedelta(hours=1)


@pytest.fixture
def missed(alice: Seeker, now: datetime) -> tuple[Interview, uuid.UUID]:
    """Return an interview of yesterday that was missed, and the batch that undoes that."""
    job, _ = verbs.add(alice, now=now - 60 * HOUR, employer="Kestrel Energy")
    row, _ = verbs.meet(job, starts_at=now - 24 * HOUR, now=now - 50 * HOUR)
    return row, verbs.missed(row, now=now)


def test_it_teaches_nothing_about_how_interviews_go(
    alice: Seeker, missed: tuple[Interview, uuid.UUID], now: datetime
) -> None:
    assert record.record_of(alice, now=now, zone=LONDON).results == ()
    assert record.first_meetings(alice, now=now) == {}


def test_it_no_longer_stands_in_calendars_or_asks_how_it_went(
    alice: Seeker, missed: tuple[Interview, uuid.UUID], now: datetime
) -> None:
    assert events(alice) == []
    assert not waiting.been(alice, now=now).exists()
    assert not pipeline.coming(alice, now=now).exists()


def test_it_is_told_as_missed_and_goes_into_an_export_and_back(
    alice: Seeker, missed: tuple[Interview, uuid.UUID]
) -> None:
    job = pipeline.with_everything(missed[0].opportunity)
    assert ("Interview", "round 1, you missed it, Sun 22 Nov 2026, 09:00 (Europe/London)") in (
        telling.story(job, LONDON)
    )
    assert json_form.whole(job, [])["interviews"][0]["state"] == "missed"
    written = writing.everything(alice)
    assert '"state": "missed"' in json.dumps(json.loads(written))
    alice.user.delete()
    again = cast.member("New place")
    restore(again, written)
    assert [row.state for row in pipeline.interviews(again)] == ["missed"]


def test_it_can_be_undone(
    alice: Seeker, missed: tuple[Interview, uuid.UUID], now: datetime
) -> None:
    row, batch = missed
    assert history.undo(alice, batch, now=now) == "You missed the interview with Kestrel Energy."
    row.refresh_from_db()
    assert row.state == "booked"


def test_an_update_of_its_calendar_entry_books_it_again(
    missed: tuple[Interview, uuid.UUID], now: datetime
) -> None:
    row = missed[0]
    verbs.book(row, starts_at=now + 48 * HOUR, now=now)
    row.refresh_from_db()
    assert (row.state, row.result) == ("booked", "")
