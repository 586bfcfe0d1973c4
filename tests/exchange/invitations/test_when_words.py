"""A time that was read, in words."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from showup.exchange.invitations.rules.words import when_words
from showup.exchange.records import When

TEN = datetime(2026, 11, 24, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    ("end", "said"),
    [
        (None, "Tue 24 Nov 2026, 10:00 (UTC)"),
        (TEN, "Tue 24 Nov 2026, 10:00 (UTC)"),
        (TEN.replace(hour=11), "Tue 24 Nov 2026, 10:00 to 11:00 (UTC)"),
        (TEN.replace(day=26), "Tue 24 Nov 2026, 10:00 to Thu 26 Nov 2026, 10:00 (UTC)"),
    ],
)
def test_the_zone_is_said_once_and_no_end_that_is_the_start(
    end: datetime | None, said: str
) -> None:
    assert when_words(When(TEN, end, "UTC")) == said
