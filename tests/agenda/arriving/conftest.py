"""Booked interviews, on a clock that stands still."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
import time_machine

from showup.pipeline import services as verbs

if TYPE_CHECKING:
    from showup.accounts.models import Seeker
    from showup.pipeline.models import Interview

Booked = Callable[..., "Interview"]


@pytest.fixture
def clock(now: datetime) -> Iterator[time_machine.Traveller]:
    """Return a clock that stands still until it is moved."""
    with time_machine.travel(now, tick=False) as traveller:
        yield traveller


@pytest.fixture
def booked(alice: Seeker, now: datetime, clock: time_machine.Traveller) -> Booked:
    """Return a maker of booked interviews, tomorrow at 14:30 in London if nothing else is said."""
    del clock

    def made(name: str = "Kestrel Energy", *, hours: float = 29.5, **fields: Any) -> Interview:
        job, _ = verbs.add(alice, now=now, employer=name, title="Grid planner")
        usual: dict[str, Any] = {"minutes": 45, "format": "on site", "place": "1 Harbour Street"}
        starts_at = now + timedelta(hours=hours)
        interview, _ = verbs.meet(job, starts_at=starts_at, now=now, **usual | fields)
        return interview

    return made
