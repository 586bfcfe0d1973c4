"""A letter says the time as the employer knows it, and suggests days where none was offered."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from showup.advice import leaving
from showup.pipeline import services as verbs

if TYPE_CHECKING:
    from showup.accounts.models import Seeker

STARTS = datetime(2026, 12, 1, 9, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("zone", "says"),
    [
        ("Europe/Berlin", "Tuesday 1 December at 10:30"),
        ("+05:30", "Tuesday 1 December at 15:00"),
        ("America/Los_Angeles", "Tuesday 1 December at 01:30"),
        ("", "Tuesday 1 December at 09:30"),
        ("Moon/Base", "Tuesday 1 December at 09:30"),
    ],
)
def test_a_time_is_the_employers(alice: Seeker, now: datetime, zone: str, says: str) -> None:
    row, _ = verbs.add(alice, now=now, employer="Kestrel")
    interview, _ = verbs.invite(row, slots=[], now=now)
    verbs.book(interview, starts_at=STARTS, now=now, zone=zone)
    assert says in leaving.draft(row, "cancel", now=now).body


def test_where_no_day_was_offered_days_are_suggested(alice: Seeker, now: datetime) -> None:
    row, _ = verbs.add(alice, now=now, employer="Kestrel")
    verbs.invite(row, slots=[], now=now)
    body = leaving.draft(row, "accept_slot", now=now).body
    assert "Would Thursday 26 November or Monday 30 November suit you?" in body


def test_where_days_were_offered_none_is_suggested(alice: Seeker, now: datetime) -> None:
    row, _ = verbs.add(alice, now=now, employer="Kestrel")
    verbs.invite(row, slots=[verbs.SlotTime(now + timedelta(days=2))], now=now)
    assert "Would" not in leaving.draft(row, "accept_slot", now=now).body
