"""`showup undo` names what it takes back, and what newer things it leaves alone."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from tests.at_a_terminal import done, monday_in_berlin, refused
from tests.exchange.calendars.diaries import WORK

from showup.pipeline import services

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from pathlib import Path

    from showup.accounts.models import Seeker

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with monday_in_berlin(monkeypatch):
        yield


def test_undo_says_when_it_was_done_and_what_it_does_not_cover(tmp_path: Path) -> None:
    work = tmp_path / "work.ics"
    work.write_bytes(WORK)
    done("add", "Acme")
    added = done("calendars", "--add", str(work), "--yes", "--name", "My work")
    assert "Take it back with: showup calendars --remove 'My work'" in added
    assert "showup feed --revoke 'my phone'" in done("feed", "--new", "my phone")
    told = done("undo")
    assert "Undone: Acme" in told
    assert "It was done on Mon 23 Nov at 10:00." in told
    assert "isn’t taken back by this: showup calendars --remove 'My work'" in told
    assert "isn’t taken back by this: showup feed --revoke 'my phone'" in told
    assert "nothing to undo" in refused("undo")
    gone = done("calendars", "--remove", "My work")
    assert "No undo brings it back" in gone
    assert "A revoked address stays closed" in done("feed", "--revoke", "my phone")
    assert "showup undo" not in added + gone


def test_what_no_undo_takes_back_is_named_once_in_a_row_of_undos() -> None:
    for name in ("Acme", "Brightwater", "Cobalt"):
        done("add", name)
    done("feed", "--new", "Phone")
    assert "The address “Phone” you made" in done("undo")
    for _ in range(2):
        assert "Phone" not in done("undo")
    assert "Phone" not in refused("undo")


def test_undo_says_no_more_than_it_must() -> None:
    done("add", "Acme")
    assert done("undo").splitlines()[1:] == ["It was done on Mon 23 Nov at 10:00."]


def test_a_change_that_others_rest_on_is_refused_in_a_sentence(
    local_seeker: Seeker, now: datetime
) -> None:
    """A change made in two goes, with another one between them, as two doors at once make it."""
    row, _ = services.add(local_seeker, now=now, employer="Acme")
    batch = services.change(row, now=now, place="Leeds")
    services.change(row, now=now, place="York")
    services.change(row, now=now, title="Dev", batch=batch)
    says = refused("undo")
    assert "first; it came later and rests on this." in says
    assert says.endswith("has an Undo beside each of its changes.\n")
    row.refresh_from_db()
    assert (row.place, row.title) == ("York", "Dev")


def test_programs_are_told_what_was_undone() -> None:
    done("add", "Acme")
    told = json.loads(done("undo", "--json"))
    assert told["schema"] == "showup.undone/1"
    assert told["says"].startswith("Acme")
    assert told["done_at"] == "2026-11-23T09:00:00+00:00"
    assert told["left"] == []
    assert set(told) == {"schema", "says", "batch", "done_at", "left"}
    assert "nothing to undo" in refused("undo", "--json")
