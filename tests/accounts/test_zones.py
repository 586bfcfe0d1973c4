"""One clock for a seeker, whichever room asks."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from django.utils import timezone

from showup.accounts.zones import zone_of
from showup.agenda.clashes import queries as clashes
from showup.pipeline import queries, services
from showup.pipeline.services.stages import day_of
from showup.shared import terminal

if TYPE_CHECKING:
    from showup.accounts.models import Seeker

LATE = datetime(2026, 11, 23, 16, 30, tzinfo=UTC)  # half past one on Tuesday in Tokyo


@pytest.fixture(autouse=True)
def _a_machine_in_tokyo(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    terminal.own_zone.cache_clear()
    assert terminal.own_zone() == "Asia/Tokyo"
    yield
    terminal.own_zone.cache_clear()


@pytest.mark.parametrize(
    ("said", "zone"),
    [
        ("Europe/Berlin", "Europe/Berlin"),
        ("", "Asia/Tokyo"),
        ("Nowhere/AtAll", "Asia/Tokyo"),
        ("+05:30", "UTC+05:30"),
    ],
)
def test_as_they_said_else_as_the_machine_has_it(alice: Seeker, said: str, zone: str) -> None:
    alice.zone = said
    assert str(zone_of(alice)) == zone


def test_before_they_say_every_room_goes_by_the_machines_clock(alice: Seeker) -> None:
    """Also where another zone is active, as in a job beside the pages."""
    alice.zone, alice.hours_a_week = "", 0.1
    alice.save()
    job, _ = services.add(alice, now=LATE, employer="Acme")
    meeting, _ = services.invite(job, slots=[], now=LATE)
    services.book(meeting, starts_at=LATE + timedelta(days=1), now=LATE)
    services.book(meeting, starts_at=LATE + timedelta(days=6), now=LATE)
    with timezone.override("America/New_York"):
        (told,) = queries.history(alice)[:1]
        (clash,) = clashes.found(alice, LATE, LATE + timedelta(days=8))
    assert "Mon 30 Nov 2026, 01:30 (Asia/Tokyo)" in told.says
    assert "from Mon 30 Nov to Sun 6 Dec" in clash.says
    assert day_of(alice, LATE).day == 24


def test_a_time_typed_on_their_clock_is_theirs_where_only_an_offset_is_known(
    alice: Seeker,
) -> None:
    job, _ = services.add(alice, now=LATE, employer="Acme")
    slot = datetime(2026, 11, 25, 9, tzinfo=UTC)
    meeting, _ = services.invite(job, slots=[services.SlotTime(slot)], now=LATE, zone="+05:30")
    typed = datetime(2026, 11, 25, 14, 30, tzinfo=zone_of(alice))
    assert queries.as_offered(meeting, typed, zone_of(alice)) == slot
