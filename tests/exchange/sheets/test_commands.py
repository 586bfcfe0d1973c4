"""A sheet in the terminal: shown, mended by options, kept after a yes, undone."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import openpyxl
import pytest
import time_machine
from click.testing import CliRunner, Result

from showup.accounts.services import local_seeker
from showup.cli import main
from showup.exchange.commands import sheets as command
from showup.pipeline import queries

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from django.db.models import QuerySet

    from showup.pipeline.models import Opportunity

pytestmark = pytest.mark.django_db
ROWS = """\
Firm name,Position,Date applied,Status,Rejected
Brightwater,Support lead,03/04/2025,Applied,yes
Kestrel Energy,Planner,05/06/2025,Marinating,no
"""


@pytest.fixture(autouse=True)
def clock() -> Iterator[None]:
    """Stop the clock on Monday 23 November 2026."""
    with time_machine.travel(datetime(2026, 11, 23, 9, tzinfo=UTC), tick=False):
        yield


@pytest.fixture
def rows(tmp_path: Path) -> str:
    path = tmp_path / "jobs.csv"
    path.write_text(ROWS)
    return str(path)


def showup(*args: str, answers: str = "") -> Result:
    return CliRunner().invoke(main, args, input=answers)


def jobs() -> QuerySet[Opportunity]:
    return queries.opportunities(local_seeker())


def test_it_is_shown_and_kept(rows: str) -> None:
    result = showup("import", "--yes", "--map", "Firm name=employer", rows)
    assert result.exit_code == 0, result.output
    assert "“Marinating” (1): unknown" in result.output
    assert "Rejected says “yes”. Taken: rejected." in result.output
    assert "Two jobs came in." in result.output
    assert jobs().get(employer="Brightwater").stage == "rejected"
    assert "Undone: Two jobs" in showup("undo").output
    assert not jobs().exists()


def test_nothing_is_kept_after_a_no(rows: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(command, "can_ask", lambda: True)
    result = showup("import", "--map", "Firm name=employer", rows, answers="day-first\nn\n")
    assert (result.exit_code, "Nothing was kept." in result.output) == (0, True)
    assert "Thu 3 Apr 2025, or Tue 4 Mar 2025?" in result.output
    assert not jobs().exists()


def test_without_anyone_to_answer_it_says_what_to_add(rows: str) -> None:
    result = showup("import", rows)
    assert result.exit_code == 1
    assert "--dates day-first" in result.output
    result = showup("import", "--dates", "month-first", rows)
    assert "--yes" in result.output
    assert not jobs().exists()


def test_options_mend_what_was_misread(rows: str) -> None:
    options = (
        "--map",
        "Firm name=Employer",
        "--stage",
        "Marinating=screening",
        "--dates",
        "day-first",
    )
    assert showup("import", "--yes", *options, rows).exit_code == 0
    row = jobs().get(employer="Kestrel Energy")
    assert (row.stage, str(row.applied_on)) == ("screening", "2025-06-05")


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (("--map", "Colour=employer"), "no column “Colour”"),
        (("--map", "Position=nonsense"), "nothing a column can be"),
        (("--stage", "Applied=paused"), "no stage"),
        (("--worksheet", "Two"), "no worksheet “Two”"),
    ],
)
def test_a_slip_in_an_option_is_said(rows: str, options: tuple[str, str], says: str) -> None:
    result = showup("import", "--yes", *options, rows)
    assert result.exit_code == 1
    assert says in result.output
    assert not jobs().exists()


def test_a_dry_run_shows_and_writes_nothing(rows: str) -> None:
    result = showup("import", "--dry-run", "--json", rows)
    told = json.loads(result.output)
    assert (told["schema"], len(told["jobs"]), told["dates_open"]) == (
        "showup.sheet/1",
        2,
        ["Date applied"],
    )
    assert not jobs().exists()


def test_a_worksheet_is_chosen_by_its_name(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for name, employer in (("2024", "Acme"), ("2025", "Bolt")):
        page = book.create_sheet(name)
        page.append(["Company", "Position", "Applied on"])
        page.append([employer, "Clerk", datetime(2025, 3, 4)])  # noqa: DTZ001  as spreadsheets have it
    path = tmp_path / "jobs.xlsx"
    book.save(path)
    assert showup("import", "--yes", "--worksheet", "2025", str(path)).exit_code == 0
    assert [row.employer for row in jobs()] == ["Bolt"]


def test_sheets_come_by_themselves(rows: str, tmp_path: Path) -> None:
    (tmp_path / "letter.eml").write_text("Subject: hello\n\nhello")
    result = showup("import", rows, str(tmp_path / "letter.eml"))
    assert result.exit_code == 2
    assert "by themselves" in result.output


def test_a_file_that_is_not_there_is_said(tmp_path: Path) -> None:
    result = showup("import", "--yes", str(tmp_path / "none.csv"))
    assert result.exit_code == 1
    assert "can't be opened: No such file" in result.output


def test_what_was_kept_is_told_as_json(rows: str) -> None:
    told = json.loads(
        showup("import", "--yes", "--json", "--map", "Firm name=employer", rows).stdout
    )
    assert (told["schema"], told["changed"]) == ("showup.sheet/1", True)
    assert told["says"] == "Two jobs came in."
    assert [each["employer"] for each in told["jobs"]] == ["Brightwater", "Kestrel Energy"]
    assert jobs().count() == 2
    again = json.loads(showup("import", "--yes", "--json", rows).stdout)
    assert (again["changed"], again["batch"]) == (False, None)
    assert json.loads(showup("undo", "--json").stdout)["batch"] == told["batch"]
