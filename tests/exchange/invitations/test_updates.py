"""What a newer word on a booked interview reads as, asks, and leads to, at both doors."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
import time_machine
from tests import cast
from tests.at_a_terminal import NOW, done, monday_in_berlin, refused
from tests.exchange.invitations.letters import calendar

from showup.accounts.services import local_seeker
from showup.pipeline import services as verbs

if TYPE_CHECKING:
    from pathlib import Path

    from django.test import Client

    from showup.accounts.models import Seeker
    from showup.pipeline.models import Interview

pytestmark = pytest.mark.django_db
FIRST = datetime(2026, 12, 1, 9, tzinfo=UTC)
AT_FIRST = {"start": "20261201T090000Z", "end": "20261201T100000Z"}
LATER = {"start": "20261203T090000Z", "end": "20261203T100000Z"}
KNOWN, UNKNOWN = "n1@nordlys.example", "other@nordlys.example"
Written = Callable[..., str]


def _booked(seeker: Seeker) -> Interview:
    job, _ = verbs.add(seeker, now=NOW, employer="Nordlys")
    interview, _ = verbs.invite(job, slots=[], now=NOW, uid=KNOWN, place="Quay 1", sequence=2)
    verbs.book(interview, starts_at=FIRST, minutes=60, now=NOW)
    return interview


def _said(uid: str = KNOWN, **fields: object) -> str:
    told = {"uid": uid, "sequence": 3, **fields}
    return calendar("Interview at Nordlys", **told)  # type: ignore[arg-type]  # fields by name


@pytest.fixture
def booked(alice: Seeker) -> Iterator[Interview]:
    """Return Alice's interview of 1 December, that came as a calendar entry."""
    with time_machine.travel(NOW, tick=False):
        yield _booked(alice)


@pytest.fixture
def mine(monkeypatch: pytest.MonkeyPatch) -> Iterator[Interview]:
    """Return the same of whoever sits at the terminal, whose data is there to be read."""
    monkeypatch.setattr("showup.exchange.commands.taking_in.setup_to_read", lambda: True)
    with monday_in_berlin(monkeypatch):
        yield _booked(local_seeker())


@pytest.fixture
def written(tmp_path: Path) -> Written:
    """Return a writer of calendar files."""

    def write(uid: str = KNOWN, **fields: object) -> str:
        path = tmp_path / "x.ics"
        path.write_text(_said(uid, **fields), encoding="utf-8")
        return str(path)

    return write


def _look(client: Client, text: str) -> tuple[str, str]:
    address = client.post("/invite/", {"text": text}).headers["Location"]
    return address, " ".join(client.get(address).content.decode().split())


def _filled(page: str, **answers: str) -> dict[str, str]:
    """Return the form of a page as it stands, with some answers."""
    told = {}
    for tag in re.findall(r"<(?:input|option|select)[^>]*>", page):
        seen = dict(re.findall(r'(\w+)="([^"]*)"', tag))
        is_choice = seen.get("type") in ("radio", "checkbox")
        if "name" in seen and (not is_choice or " checked" in tag):
            told[seen["name"]] = seen.get("value", "")
    kind = re.search(r'<option value="(\w+)" selected>', page)
    assert kind is not None
    return {**told, "kind": kind[1], **answers}


def test_a_request_for_another_time_reads_as_a_move(
    alice_client: Client, booked: Interview
) -> None:
    address, page = _look(alice_client, _said(**LATER))
    assert ">Nordlys moved it.</h1>" in page
    assert ">Take the new time</button>" in page
    assert "should I go?" not in page
    assert "would like to meet you." not in page
    answer = alice_client.post(address, _filled(page))
    assert answer.headers["Location"] == f"/interviews/{booked.pk}/"
    booked.refresh_from_db()
    assert (booked.state, booked.starts_at) == ("booked", datetime(2026, 12, 3, 9, tzinfo=UTC))


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("LOCATION:Quay 9", "Nordlys changed the place."),
        ("CONFERENCE;VALUE=URI:https://meet.test/9", "Nordlys changed the link."),
    ],
)
def test_an_update_of_the_place_or_the_link_says_so(
    alice_client: Client, booked: Interview, line: str, says: str
) -> None:
    _, page = _look(alice_client, _said(extra=line, **AT_FIRST))
    assert f">{says}</h1>" in page
    assert ">Take the change</button>" in page
    assert "should I go?" not in page


def test_an_outdated_version_is_only_named(alice_client: Client, booked: Interview) -> None:
    _, page = _look(alice_client, _said(sequence=1, **LATER))
    assert ">This is older than what you have.</h1>" in page
    assert "A newer version of this calendar entry came before" in page
    assert "What you have stands" in page
    assert '<button class="btn btn-main">' not in page


def _written_on(day: str, **fields: object) -> str:
    return _said(KNOWN, **fields).replace("DTSTAMP:20261120", f"DTSTAMP:{day}")


def test_of_two_with_one_number_the_one_written_first_is_older(
    alice_client: Client, booked: Interview
) -> None:
    address, page = _look(alice_client, _written_on("20261119", **LATER))
    alice_client.post(address, _filled(page))
    _, older = _look(alice_client, _written_on("20261118", **AT_FIRST))
    assert ">This is older than what you have.</h1>" in older
    assert "(written Thu 19 Nov 2026, 08:00 (Europe/London), this one Wed 18 Nov" in older
    assert '<button class="btn btn-main">' not in older
    called_off = _written_on("20261118", method="CANCEL", **AT_FIRST)
    assert ">This is older than what you have.</h1>" in _look(alice_client, called_off)[1]
    _, newer = _look(alice_client, _written_on("20261120", **AT_FIRST))
    assert ">Nordlys moved it.</h1>" in newer


def test_of_anybody_elses_interview_it_stays_an_invitation(
    charlie_client: Client, booked: Interview
) -> None:
    _, page = _look(charlie_client, _said(**LATER))
    assert "Nordlys would like to meet you." in page
    assert "moved" not in page.partition("<main")[2].partition("<select")[0]


def test_the_terminal_takes_a_moved_interview_as_moved(mine: Interview, written: Written) -> None:
    path = written(**LATER)
    dry = done("import", "--dry-run", path)
    assert "An interview that is moved." in dry
    assert "Was Tue 1 Dec 2026, 10:00 (Europe/Berlin), now Thu 3 Dec 2026" in dry
    (file,) = json.loads(done("import", "--dry-run", "--json", path))["files"]
    assert file["readings"][0]["kind"] == "reschedule"
    (means,) = file["means"]
    assert (means["what"], means["asks"], means["known"]) == ("An interview that is moved.", "", "")
    assert all(change in " ".join(dry.split()) for change in means["changes"])
    assert means["changes"][0].startswith("Was Tue 1 Dec 2026, 10:00 (Europe/Berlin), now Thu 3")
    said = done("import", "--yes", path)
    assert "Next: showup next" in said
    assert "showup decide" not in said


def test_the_terminal_claims_no_change_of_an_outdated_version(
    mine: Interview, written: Written
) -> None:
    path = written(sequence=1, **LATER)
    for said in (done("import", "--dry-run", path), done("import", "--yes", path)):
        assert "A newer version of this calendar entry came before" in said
        assert "Changes" not in said
    (file,) = json.loads(done("import", "--dry-run", "--json", path))["files"]
    (means,) = file["means"]
    assert means["known"].startswith("A newer version of this calendar entry came before")
    assert means["changes"] == []
    mine.refresh_from_db()
    assert mine.starts_at == FIRST


@pytest.fixture
def calls_off_another(written: Written) -> str:
    """Return a file that calls off 3 December, with an entry that nobody knows."""
    return written(UNKNOWN, method="CANCEL", **LATER)


def test_a_cancellation_of_another_time_is_never_taken_for_granted(
    mine: Interview, calls_off_another: str
) -> None:
    asks = (
        "It calls off Thu 3 Dec 2026, 10:00 (Europe/Berlin); "
        "you have Tue 1 Dec 2026, 10:00 (Europe/Berlin). Is it this one?"
    )
    assert asks in refused("import", "--yes", calls_off_another)
    assert asks in done("import", "--dry-run", calls_off_another)
    assert "isn't here" in refused("import", "--yes", "--meeting", "another", calls_off_another)
    mine.refresh_from_db()
    assert mine.state == "booked"
    said = done("import", "--yes", "--meeting", "same", calls_off_another)
    assert "Next:" not in said
    mine.refresh_from_db()
    assert mine.state == "cancelled"


def test_the_page_asks_whether_it_is_this_one(alice_client: Client, booked: Interview) -> None:
    address, page = _look(alice_client, _said(UNKNOWN, method="CANCEL", **LATER))
    assert "It calls off Thu 3 Dec 2026, 09:00 (Europe/London); you have Tue 1 Dec" in page
    assert "Yes, this one" in page
    assert alice_client.post(address, _filled(page)).status_code == 422
    answer = alice_client.post(address, _filled(page, meeting="another"))
    assert "interview that isn&#x27;t here" in answer.content.decode()
    booked.refresh_from_db()
    assert booked.state == "booked"
    alice_client.post(address, _filled(page, meeting="same"))
    booked.refresh_from_db()
    assert booked.state == "cancelled"


@pytest.mark.parametrize("uid", [KNOWN, UNKNOWN])
def test_a_cancellation_of_the_booked_time_asks_nothing(
    mine: Interview, written: Written, uid: str
) -> None:
    done("import", "--yes", written(uid, method="CANCEL", **AT_FIRST))
    mine.refresh_from_db()
    assert mine.state == "cancelled"


def test_an_unknown_entry_at_the_booked_time_is_the_same_interview(
    mine: Interview, written: Written
) -> None:
    done("import", "--yes", written(UNKNOWN, **AT_FIRST))
    mine.refresh_from_db()
    assert (mine.state, mine.starts_at) == ("booked", FIRST)
    assert mine.opportunity.interviews.count() == 1


def test_an_unknown_entry_at_another_time_tells_of_the_booked_one(
    mine: Interview, written: Written
) -> None:
    path = written(UNKNOWN, **LATER)
    asks = "Nordlys is booked for Tue 1 Dec 2026, 10:00 (Europe/Berlin). Does this replace it"
    assert asks in done("import", "--dry-run", path)
    assert asks in refused("import", "--yes", path)
    done("import", "--yes", "--meeting", "another", path)
    mine.refresh_from_db()
    assert (mine.state, mine.starts_at) == ("booked", FIRST)
    assert mine.opportunity.interviews.count() == 2


def test_the_page_tells_of_the_booked_one_at_once(alice_client: Client, booked: Interview) -> None:
    _, page = _look(alice_client, _said(UNKNOWN, **LATER))
    assert "Nordlys is booked for Tue 1 Dec 2026, 09:00 (Europe/London)." in page
    assert 'name="meeting"' in page
    stranger = cast.client_of(cast.member("Dora"))
    _, page = _look(stranger, _said(UNKNOWN, **LATER))
    assert "is booked for" not in page


@pytest.mark.parametrize(
    ("fields", "headline"),
    [
        ({"extra": "LOCATION:Quay 9", **AT_FIRST}, "Nordlys changed the place."),
        ({"sequence": 1, **LATER}, "This is older than what you have."),
    ],
)
def test_the_terminal_says_what_it_is_that_is_no_new_time(
    mine: Interview, written: Written, fields: dict[str, object], headline: str
) -> None:
    path = written(**fields)
    dry = done("import", "--dry-run", path)
    assert headline in dry
    assert "An interview that is moved." not in dry
    (file,) = json.loads(done("import", "--dry-run", "--json", path))["files"]
    assert file["means"][0]["what"] == headline
