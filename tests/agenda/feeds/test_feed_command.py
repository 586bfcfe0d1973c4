"""`showup feed` at a terminal."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from django.test import Client
from tests.agenda.feeds.readers import by_icalendar
from tests.at_a_terminal import NOW, done, monday_in_berlin, refused

from showup.accounts.models import Seeker
from showup.pipeline import services as pipeline


@pytest.fixture(autouse=True)
def _monday(monkeypatch: pytest.MonkeyPatch, local_seeker: Seeker) -> Iterator[None]:
    with monday_in_berlin(monkeypatch):
        row, _ = pipeline.add(local_seeker, now=NOW, employer="Kestrel Energy")
        pipeline.meet(row, starts_at=NOW + timedelta(days=2), now=NOW)
        yield


def opens(address: str) -> bytes | None:
    answer = Client(headers={"host": "127.0.0.1:4127"}).get(urlsplit(address).path)
    return answer.content if answer.status_code == 200 else None


def test_made_listed_and_revoked() -> None:
    assert "Make an address" in done("feed")
    said = done("feed", "--new", "my phone", "--discreet")
    (address,) = re.findall(r"http://127\.0\.0\.1:\d+/feed/\S+", said)
    data = opens(address)
    assert data is not None
    assert b"Kestrel" not in data
    assert done("feed") == "my phone (discreet), made 2026-11-23, last asked 2026-11-23\n"
    assert "has an address already" in refused("feed", "--new", "My Phone")
    assert "opens nothing any more" in done("feed", "--revoke", "MY phone")
    assert opens(address) is None
    assert "No address is called" in refused("feed", "--revoke", "my phone")


def test_as_json() -> None:
    made = json.loads(done("feed", "--new", "a", "--json"))
    assert made["schema"] == "showup.feed/1"
    assert opens(made["address"]) is not None
    (row,) = json.loads(done("feed", "--json"))["feeds"]
    assert (row["name"], row["discreet"]) == ("a", False)


def test_the_calendar_as_a_file(tmp_path: Path) -> None:
    file = tmp_path / "mine.ics"
    done("feed", "--write", str(file))
    (seen,) = by_icalendar(file.read_bytes()).values()
    assert "Kestrel" in seen.summary
    assert len(seen.alarms) == 2
    assert "is there already" in refused("feed", "--write", str(file))
    done("feed", "--write", str(file), "--force", "--discreet")
    assert b"Kestrel" not in file.read_bytes()


def test_what_goes_together_is_said() -> None:
    assert "Take one of" in refused("feed", "--new", "a", "--revoke", "b")
    assert "--discreet goes with" in refused("feed", "--discreet")
