"""What goes on beside the pages does not end because one part of it fails."""

from __future__ import annotations

from datetime import datetime

from showup.web import worker


def test_a_look_that_fails_costs_the_next_nothing(db: None, now: datetime) -> None:
    looked: list[datetime] = []

    def broken(_now: datetime) -> None:
        raise OSError("the server is away")

    worker.look_once((broken, looked.append), now=now)
    assert looked == [now]
