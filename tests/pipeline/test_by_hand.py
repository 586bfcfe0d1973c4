"""A job typed in by hand, with its invitation, as one change."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import pytest

from showup.pipeline import by_hand, history, queries
from showup.pipeline.rules import FieldError

if TYPE_CHECKING:
    from showup.accounts.models import Seeker

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
BERLIN = ZoneInfo("Europe/Berlin")
TUESDAY = datetime(2026, 11, 24, 15, 0)  # noqa: DTZ001  on a wall clock


def enter(seeker: Seeker, *slots: datetime, later: int = 0, **fields: Any) -> Any:
    answer_by = date(2026, 11, 25) if slots else None
    now = NOW + timedelta(seconds=later)
    return by_hand.enter(
        seeker, slots=slots, answer_by=answer_by, zone=BERLIN, now=now, employer="Acme", **fields
    )


def test_a_double_click_enters_one_job_with_one_invitation(alice: Seeker) -> None:
    first = enter(alice, TUESDAY)
    assert enter(alice, TUESDAY, later=2) == first
    assert queries.opportunities(alice).count() == 1
    assert queries.interviews(alice).count() == 1
    history.undo(alice, first[1], now=NOW)
    assert not queries.opportunities(alice).exists()


def test_other_times_or_another_minute_are_another_job(alice: Seeker) -> None:
    enter(alice, TUESDAY)
    enter(alice, TUESDAY + timedelta(days=1), later=2)
    enter(alice, TUESDAY, later=90)
    assert queries.opportunities(alice).count() == 3


def test_another_seekers_click_is_not_ones_own(alice: Seeker, charlie: Seeker) -> None:
    enter(alice, TUESDAY)
    enter(charlie, TUESDAY)
    assert queries.opportunities(charlie).count() == 1


@pytest.mark.parametrize("wall", ["2027-03-28T02:30", "2026-10-25T02:30"])
def test_a_time_that_is_none_or_two_is_refused(wall: str) -> None:
    with pytest.raises(FieldError, match="clocks change"):
        by_hand.placed(datetime.fromisoformat(wall), BERLIN)
