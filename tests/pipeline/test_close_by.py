"""Two interviews with too little time to get from one to the other are said as one is booked."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from tests.at_a_terminal import done, monday_in_berlin

from showup.accounts.services import local_seeker
from showup.pipeline import queries, services

pytestmark = pytest.mark.django_db
ON_SITE = ("--minutes", "60", "--format", "on site")


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with monday_in_berlin(monkeypatch):
        done("add", "Acme")
        done("add", "Brill")
        done("book", "Acme", "tomorrow 10:00", *ON_SITE)
        yield


def said(at: str, *options: str) -> str:
    return " ".join(done("book", "Brill", at, *(options or ON_SITE)).split())


@pytest.mark.parametrize(("at", "left"), [("11:10", "are ten minutes"), ("08:59", "is one minute")])
def test_the_way_is_asked_for_before_and_after(at: str, left: str) -> None:
    told = said(f"tomorrow {at}")
    assert "But Acme is booked for Tue 24 Nov 2026, 10:00 (Europe/Berlin)" in told
    assert f"between them {left}. How long is the way there?" in told


def test_one_right_after_another_is_said_to_be() -> None:
    assert "one begins as the other ends. How long is the way there?" in said("tomorrow 11:00")


def test_half_an_hour_is_enough_to_say_nothing() -> None:
    assert "How long" not in said("tomorrow 11:30")


def test_what_overlaps_is_only_said_to() -> None:
    told = said("tomorrow 10:30")
    assert "But Acme is booked" in told
    assert "How long" not in told


def test_two_calls_have_no_way_between_them() -> None:
    done("book", "Acme", "tomorrow 10:00", "--minutes", "60", "--format", "video")
    assert "How long" not in said("tomorrow 11:10", "--minutes", "60", "--format", "video")


def test_a_way_that_is_noted_is_not_asked_for() -> None:
    row = queries.interviews(local_seeker()).get()
    services.change_interview(row, now=row.made_at, travel_minutes=5)
    assert "How long" not in said("tomorrow 11:10", "--minutes", "60", "--format", "video")
