"""What a newer word changes of an invitation that isn't booked is said, at both doors."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from tests import cast
from tests.at_a_terminal import NOW, done, monday_in_berlin
from tests.exchange.invitations.letters import calendar

from showup.accounts.services import local_seeker
from showup.pipeline import queries as pipeline
from showup.pipeline import services as verbs

if TYPE_CHECKING:
    from pathlib import Path

    from showup.accounts.models import Seeker
    from showup.pipeline.models import Interview

pytestmark = pytest.mark.django_db
UID = "h1@harbor.example"
FIRST, SECOND = datetime(2026, 12, 1, 9, tzinfo=UTC), datetime(2026, 12, 2, 9, tzinfo=UTC)
LATER = {"start": "20261203T090000Z", "end": "20261203T100000Z"}
AT_FIRST = {"start": "20261201T090000Z", "end": "20261201T100000Z"}
WAS_NOW = "Was Tue 1 Dec 2026, 10:00 (Europe/Berlin), now Thu 3 Dec 2026, 10:00 (Europe/Berlin)."


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr("showup.exchange.commands.taking_in.setup_to_read", lambda: True)
    with monday_in_berlin(monkeypatch):
        yield


def invited(seeker: Seeker, *times: datetime) -> Interview:
    job, _ = verbs.add(seeker, now=NOW, employer="Harbor")
    slots = [verbs.SlotTime(each) for each in times or (FIRST,)]
    return verbs.invite(job, slots=slots, now=NOW, uid=UID, sequence=0)[0]


def word(**fields: object) -> str:
    told = {"uid": UID, "sequence": 1, **fields}
    return calendar("Interview at Harbor", **told)  # type: ignore[arg-type]  # fields by name


def brought(tmp_path: Path, text: str, *options: str) -> str:
    path = tmp_path / "word.ics"
    path.write_text(text, encoding="utf-8", newline="")
    return " ".join(done("import", str(path), *options).split())


def shown(text: str) -> tuple[str, str]:
    """Return the headline and what changes, as the page shows a pasted calendar."""
    client = cast.client_of(local_seeker())
    page = client.post("/invite/", {"text": text}, follow=True).content.decode()
    headline = re.search(r'<h1 id="read"[^>]*>(.*?)</h1>', page)
    changes = re.search(r'aria-label="What changes">(.*?)</ul>', page)
    assert headline is not None
    return headline[1], changes[1] if changes else ""


def test_another_time_is_said_beside_the_one_that_was_offered(tmp_path: Path) -> None:
    interview = invited(local_seeker())
    looked = brought(tmp_path, word(**LATER), "--dry-run")
    assert "Harbor moved it." in looked
    assert WAS_NOW in looked
    headline, changes = shown(word(**LATER))
    assert headline == "Harbor moved it."
    assert WAS_NOW in changes
    assert WAS_NOW in brought(tmp_path, word(**LATER), "--yes")
    assert [slot.starts_at.day for slot in interview.slots.all()] == [3]


def test_of_several_times_all_are_named(tmp_path: Path) -> None:
    invited(local_seeker(), FIRST, SECOND)
    told = brought(tmp_path, word(**LATER), "--dry-run")
    were = "Tue 1 Dec 2026, 10:00 (Europe/Berlin); Wed 2 Dec 2026, 10:00 (Europe/Berlin)"
    assert f"They offered {were}. Now they offer Thu 3 Dec 2026, 10:00 (Europe/Berlin)." in told


def test_what_was_called_off_is_said_and_so_is_that_it_is(tmp_path: Path) -> None:
    interview = invited(local_seeker())
    off = word(method="CANCEL", **AT_FIRST)
    said = "Called off: Tue 1 Dec 2026, 10:00 (Europe/Berlin)."
    headline, changes = shown(off)
    assert headline == "Harbor called the interview off."
    assert said in changes
    told = brought(tmp_path, off, "--yes")
    assert said in told
    assert "Called off: the interview with Harbor" in told
    assert "Kept:" not in told
    interview.refresh_from_db()
    assert interview.state == "cancelled"


def test_the_same_time_told_again_changes_nothing(tmp_path: Path) -> None:
    invited(local_seeker())
    told = brought(tmp_path, word(**AT_FIRST), "--dry-run")
    assert "Was " not in told
    assert "moved it" not in told


def test_the_page_says_what_was_called_off_once_it_is_kept() -> None:
    invited(local_seeker())
    client = cast.client_of(local_seeker())
    look = client.post("/invite/", {"text": word(method="CANCEL", **AT_FIRST)})["Location"]
    page = client.get(look).content.decode()
    given = dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', page))
    kept = client.post(look, {**given, "kind": "cancellation", "employer": "Harbor"}, follow=True)
    assert "Called off: the interview with Harbor." in kept.content.decode()
    assert pipeline.interviews(local_seeker()).get().state == "cancelled"
