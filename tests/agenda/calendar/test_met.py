"""What can't be as it stands is said above the week, on its day, and beside what it is about."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import pytest
import time_machine
from tests import scenes
from tests.agenda.calendar.orders import Engine

from showup.pipeline import services as pipeline

if TYPE_CHECKING:
    from django.test import Client

    from showup.accounts.models import Seeker


@pytest.fixture(autouse=True)
def _clock(now: datetime, engine: Engine) -> Iterator[None]:
    with time_machine.travel(now, tick=False):
        yield


def shown(client: Client, address: str) -> str:
    return client.get(address).content.decode()


def test_too_short_a_way_is_said_where_it_happens(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    scenes.search(alice, now=now)
    other, _ = pipeline.add(alice, now=now, employer="Quarry Lane")
    pipeline.meet(other, starts_at=now + timedelta(days=8, minutes=70), now=now)
    top, _, grid = shown(alice_client, "/calendar/?week=2026-W49").partition('class="wk"')
    assert "begins at 10:10 on Tue 1 Dec: there are 10 minutes; we assume 15" in top
    assert grid.count("too soon") == 2
    assert grid.count(">One way too short, a week over your hours</a>") == 1


def test_a_week_over_its_hours_names_all_who_are_in_it(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    scenes.search(alice, now=now)
    alice.hours_a_week = 6
    alice.save()
    top, _, grid = shown(alice_client, "/calendar/?week=2026-W49").partition('class="wk"')
    assert (
        "The two interviews booked from Mon 30 Nov to Sun 6 Dec take about 10 hours all in" in top
    )
    assert "Your limit is 6 hours a week, as you set it." in top
    assert top.count("/pause/") == 2
    assert "over your hours" in grid
    assert ">A week over your hours</a>" in grid
    assert 'href="/you/#id_hours_a_week">Set your hours</a>' in top


def test_each_way_out_of_a_clash_is_one_link_with_nothing_left_to_wrap_before_it(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    for hours in (24, 24.5):
        row, _ = pipeline.add(alice, now=now, employer=f"Job {hours}")
        pipeline.meet(row, starts_at=now + timedelta(hours=hours), minutes=60, now=now)
    page = shown(alice_client, "/calendar/?week=2026-W48")
    assert 'Job 24</a> <a href="/interviews/' in page
    assert '>Move or cancel<span class="vh"> Job 24</span>' in page
