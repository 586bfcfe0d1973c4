"""`showup export`, the page with the three files, and `showup restore` of one."""

from __future__ import annotations

import csv
import io
import json
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from django.test import Client
from tests import rich

from showup.accounts.models import Seeker
from showup.cli import main
from showup.exchange.exporting.writing import everything
from showup.exchange.formats import ics
from showup.exchange.formats.sheets.words.headings import meanings
from showup.exchange.sheets import services as sheets
from showup.exchange.sheets.rules.settings import Settings
from showup.pipeline import queries, services


def run(*words: str) -> Result:
    return CliRunner().invoke(main, ["export", *words])


def test_the_ending_says_what_is_written(
    local_seeker: Seeker, tmp_path: Path, now: datetime
) -> None:
    rich.search(local_seeker, now=now)
    begins = {"json": b'{\n"schema"', "csv": b"\xef\xbb\xbfCompany,", "ics": b"BEGIN:VCALENDAR\r\n"}
    for ending, first in begins.items():
        file = tmp_path / f"mine.{ending.upper()}"
        done = run(str(file))
        assert done.exit_code == 0, done.output
        assert str(file) in done.output
        assert file.read_bytes().startswith(first)
        assert file.stat().st_mode & 0o077 == 0


def test_a_dash_writes_to_the_pipe_and_nothing_else(local_seeker: Seeker, now: datetime) -> None:
    services.add(local_seeker, now=now, employer="Kestrel Energy")
    done = run("-", "--format", "json")
    assert done.stdout_bytes == everything(local_seeker)


def test_without_a_name_it_is_called_after_the_day(
    local_seeker: Seeker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run().exit_code == 0
    (file,) = tmp_path.iterdir()
    assert file.name.startswith("showup-2")
    assert file.suffix == ".json"


def test_a_file_that_is_there_stays_unless_forced(local_seeker: Seeker, tmp_path: Path) -> None:
    file = tmp_path / "mine.json"
    file.write_text("dear to me")
    assert "is there already" in run(str(file)).stderr
    assert file.read_text() == "dear to me"
    assert run(str(file), "--force").exit_code == 0
    assert json.loads(file.read_text())["schema"] == "showup.export/1"
    assert [each.name for each in tmp_path.iterdir()] == ["mine.json"]


def test_what_can_not_be_written_leaves_what_was_there(
    local_seeker: Seeker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "mine.json"
    file.write_text("dear to me")

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    assert run(str(file), "--force").exit_code == 1
    assert file.read_text() == "dear to me"
    assert [each.name for each in tmp_path.iterdir()] == ["mine.json"]


@pytest.mark.parametrize(
    ("name", "says"),
    [("mine.xlsx", "doesn't say what it should be"), ("no/where/mine.csv", "make it first")],
)
def test_a_name_that_will_not_do_is_said(
    local_seeker: Seeker, name: str, says: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert says in run(name).stderr


def test_every_heading_but_ours_is_one_that_trackers_use(
    local_seeker: Seeker, tmp_path: Path, now: datetime
) -> None:
    rich.search(local_seeker, now=now)
    run(str(tmp_path / "jobs.csv"))
    text = (tmp_path / "jobs.csv").read_text(encoding="utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    ours = {"Own stage", "Sureness", "Dream job", "Deal-breaker", "Doubts"}
    assert {name for name in rows[0] if not meanings(name)} == ours
    acme = next(row for row in rows if row["Company"] == "Acme")
    assert acme["Pay to"] == "70000.5"
    assert acme["Notes"].startswith("'=cmd")
    assert acme["Doubts"] == "commute"
    assert len(rows) == queries.opportunities(local_seeker).count()


def test_the_calendar_has_what_is_booked_and_keeps_its_names(
    local_seeker: Seeker, tmp_path: Path, now: datetime
) -> None:
    scene = rich.search(local_seeker, now=now)
    run(str(tmp_path / "a.ics"))
    run(str(tmp_path / "b.ics"))
    data = (tmp_path / "a.ics").read_bytes()
    assert data == (tmp_path / "b.ics").read_bytes()
    events, problems = ics.read(data)
    assert problems == ()
    booked = queries.interviews(local_seeker).filter(state__in=("booked", "held"))
    assert {event.when.start.astimezone(UTC) for event in events if event.when} == {  # type: ignore[union-attr]  # times, not days
        row.starts_at for row in booked
    }
    before = {event.uid: event for event in events}
    assert scene.booking.starts_at is None or len(before) == booked.count()
    row = booked.exclude(pk=scene.booking.pk).get(opportunity__employer="Acme")
    moved = datetime(2027, 1, 4, 10, tzinfo=UTC)
    services.book(row, starts_at=moved, now=now)
    run(str(tmp_path / "c.ics"))
    after = {event.uid: event for event in ics.read((tmp_path / "c.ics").read_bytes())[0]}
    assert after.keys() == before.keys()
    changed = [uid for uid in after if after[uid].when != before[uid].when]
    assert len(changed) == 1
    assert after[changed[0]].sequence > before[changed[0]].sequence


def test_an_employers_own_uid_is_kept(local_seeker: Seeker, tmp_path: Path, now: datetime) -> None:
    row, _ = services.add(local_seeker, now=now, employer="Acme")
    meeting, _ = services.invite(row, slots=[], now=now, uid="7@acme.example", sequence=4)
    services.book(meeting, starts_at=now, now=now)
    run(str(tmp_path / "a.ics"))
    (event,) = ics.read((tmp_path / "a.ics").read_bytes())[0]
    assert (event.uid, event.sequence) == ("7@acme.example", 4)


def test_the_page_hands_the_same_files_over(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    rich.search(alice, now=now)
    page = alice_client.get("/export/").content.decode()
    for sort in ("json", "csv", "ics"):
        assert f"/export/{sort}/" in page
        answer = alice_client.get(f"/export/{sort}/")
        assert answer.headers["Content-Disposition"].startswith('attachment; filename="showup-2')
        assert len(answer.content) > 100
    assert alice_client.get("/export/json/").content == everything(alice)
    assert alice_client.get("/export/exe/").status_code == 404
    assert alice_client.post("/export/json/").status_code == 405


def test_export_and_restore_in_another_folder(
    new_home: Callable[[str], dict[str, str]], tmp_path: Path
) -> None:
    def showup(where: str, *words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "showup", *words],
            env=new_home(where),
            capture_output=True,
            text=True,
            check=False,
        )

    showup("old", "add", "Müller & Söhne, Gärtner", "--excitement", "7")
    first, second = tmp_path / "first.json", tmp_path / "second.json"
    assert showup("old", "export", str(first)).returncode == 0
    done = showup("new", "restore", str(first))
    assert done.stdout == "One job is back, with the whole history.\n", done.stderr
    showup("new", "export", str(second))
    assert second.read_bytes() == first.read_bytes()
    again = showup("new", "restore", str(first))
    assert again.returncode == 1
    assert again.stderr.startswith("There is something here already")
    assert again.stderr.count("\n") == 1
    first.write_bytes(first.read_bytes()[:-40])
    cut = showup("third", "restore", str(first))
    assert cut.returncode == 1
    assert "cut short" in cut.stderr


def test_the_sheet_can_be_taken_in_again(
    alice: Seeker, charlie: Seeker, alice_client: Client, now: datetime
) -> None:
    rich.search(alice, now=now)
    data = alice_client.get("/export/csv/").content
    sheets.keep_file(charlie, name="mine.csv", data=data, settings=Settings(), now=now)

    def jobs(seeker: Seeker) -> list[tuple[object, ...]]:
        rows = queries.opportunities(seeker).order_by("employer", "title")
        return [
            (
                row.employer, row.title, row.agency, row.stage, row.place, row.remote, row.pay_low,
                row.pay_high, row.pay_currency, row.source, row.link, row.applied_on, row.excitement,
            )
            for row in rows
        ]  # fmt: skip

    assert jobs(charlie) == jobs(alice)
