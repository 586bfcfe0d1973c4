"""`showup calendars` at a terminal."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.at_a_terminal import done, monday_in_berlin, refused, showup
from tests.exchange.calendars.dav_server import PASSWORD, USER, DavServer
from tests.exchange.calendars.diaries import WORK, calendar, meeting

from showup.accounts.services import local_seeker
from showup.diary import queries as diary
from showup.exchange.calendars import servers
from showup.exchange.commands import calendars as command

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with monday_in_berlin(monkeypatch):
        yield


@pytest.fixture
def work(tmp_path: Path) -> str:
    path = tmp_path / "work.ics"
    path.write_bytes(WORK)
    return str(path)


def names() -> list[str]:
    return [row.name for row in diary.calendars(local_seeker())]


def titles() -> list[str]:
    rows = diary.calendars(local_seeker())
    return [each.title for row in rows for each in row.busy.all()]


def test_without_any_it_says_how_to_add_one() -> None:
    assert "showup calendars --add FILE_OR_LINK" in done("calendars")


def test_a_file_is_shown_then_kept_and_listed(work: str) -> None:
    told = done("calendars", "--add", work, "--yes")
    assert "Work: one busy block, Tue 24 Nov 2026 to Tue 24 Nov 2026." in told
    assert "The next times taken, on your clock (Europe/Berlin):" in told
    assert "  Tue 24 Nov 2026, 11:00 to 12:00\n" in told
    assert "Work (a file, busy times only)" in told
    assert "Last read Mon 23 Nov 2026, 10:00" in done("calendars")
    assert titles() == [""]


def test_in_a_pipe_nothing_is_kept_without_a_yes(work: str) -> None:
    assert "add --yes" in refused("calendars", "--add", work)
    assert names() == []


def test_at_a_terminal_it_asks(work: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(command, "can_ask", lambda: True)
    assert "Nothing was kept" in done("calendars", "--add", work, answers="n\n")
    assert names() == []
    told = done("calendars", "--add", work, "--name", "Job", answers="y\n")
    assert "Job: one busy block" in told
    assert names() == ["Job"]


def test_titles_are_kept_deleted_and_the_calendar_forgotten(work: str) -> None:
    done("calendars", "--add", work, "--yes", "--titles")
    assert titles() == ["Team"]
    done("calendars", "--name", "work", "--no-titles")
    assert titles() == [""]
    assert "Work is forgotten" in done("calendars", "--remove", "work")
    assert names() == []


def test_json_tells_no_address(work: str) -> None:
    told = showup("calendars", "--add", work, "--json")
    answer = json.loads(told.stdout)
    assert answer["schema"] == "showup.calendars/1"
    (row,) = answer["calendars"]
    assert (row["name"], row["blocks"], row["titles"], row["trouble"]) == ("Work", 1, False, "")
    assert "address" not in row


@pytest.mark.parametrize(
    ("told", "says"),
    [
        (("--add", "nowhere.ics"), "can't be opened"),
        (("--add", "http://cal.acme.example/a.ics"), "isn’t encrypted"),
        (("--add", "https://127.0.0.1/a.ics"), "public internet"),
        (("--remove", "Work"), "You have no calendar “Work”"),
        (("--caldav", "https://dav.example"), "go together"),
        (("--user", "me"), "go together"),
        (("--caldav", "https://dav.example", "--user", "me"), "Nobody is here to type"),
        (("--add", "a", "--refresh"), "One at a time"),
        (("--titles",), "which calendar"),
        (("--name", "Work"), "--name goes with"),
        (("--password", "hush"), "No such option"),
    ],
)
def test_what_cannot_be_done_is_one_sentence(told: tuple[str, ...], says: str) -> None:
    assert says in refused("calendars", *told)


def test_what_a_stranger_called_it_can_do_nothing_to_the_terminal(tmp_path: Path) -> None:
    path = tmp_path / "bad.ics"
    path.write_bytes(calendar(meeting("20261124T100000Z", "20261124T110000Z"), name="\x1b[2JX"))
    assert "\x1b" not in done("calendars", "--add", str(path), "--yes")


def test_trouble_is_said_and_ends_with_1(work: str) -> None:
    from showup.diary import services

    done("calendars", "--add", work, "--yes")
    row = diary.calendars(local_seeker()).get()
    services.add_calendar(
        local_seeker(),
        name="Link",
        kind="link",
        now=row.made_at,
        address="https://127.0.0.1/s3cret",
    )
    result = showup("calendars", "--refresh")
    assert result.exit_code == 1
    assert "Link: 127.0.0.1 isn’t on the public internet" in result.stderr
    assert "s3cret" not in result.output
    assert "The last try didn't work" in done("calendars")


@pytest.mark.parametrize(
    ("only", "answers", "kept"),
    [
        (("--only", "Work"), "", ["Work"]),
        (("--only", "home", "--only", "Work"), "", ["Home", "Work"]),
        ((), "work, home\n", ["Home", "Work"]),
    ],
)
def test_calendars_of_a_server(
    dav: DavServer,
    passwords: dict[tuple[str, str], str],
    monkeypatch: pytest.MonkeyPatch,
    only: tuple[str, ...],
    answers: str,
    kept: list[str],
) -> None:
    monkeypatch.setattr(servers, "reach_of", lambda *_, **__: dav.reach())
    monkeypatch.setattr(command, "can_ask", lambda: True)
    dav.make("Work", "DTSTART:20261124T100000Z\nDTEND:20261124T110000Z")
    dav.make("Home", path="home")
    told = done(
        "calendars", "--caldav", dav.address, "--user", USER, "--yes", *only,
        answers=f"{PASSWORD}\n{answers}",
    )  # fmt: skip
    assert sorted(names()) == kept
    assert PASSWORD not in told
    said = refused(
        "calendars", "--caldav", dav.address, "--user", USER, "--only", "Nope",
        answers=f"{PASSWORD}\n",
    )  # fmt: skip
    assert "There is no calendar “nope”" in said
