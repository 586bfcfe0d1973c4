"""What the doctor finds, and how it says so to people and to programs."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import jsonschema
import pytest
from click.testing import CliRunner
from tests import processes

from showup.agenda.reminders import desktop
from showup.shared import sqlite
from showup.web import doctor
from showup.web.commands import doctor_command

Homes = Callable[[str], dict[str, str]]
REPORT = {
    "type": "object",
    "properties": {
        "schema": {"const": "showup.doctor/1"},
        "checks": {
            "type": "array",
            "minItems": 8,
            "items": {
                "type": "object",
                "properties": {
                    "check": {"type": "string"},
                    "ok": {"type": "boolean"},
                    "says": {"type": "string", "pattern": r"\.$"},
                },
                "required": ["check", "ok", "says"],
                "additionalProperties": False,
            },
        },
    },
    "required": ["schema", "checks"],
    "additionalProperties": False,
}


def wrong(home: dict[str, str]) -> list[str]:
    ended = processes.run(home, "doctor", "--json")
    report = json.loads(ended.out)
    jsonschema.validate(report, REPORT)
    found = [row["check"] for row in report["checks"] if not row["ok"]]
    assert ended.code == (1 if found else 0)
    return found


@pytest.fixture
def home(new_home: Homes, tmp_path: Path) -> dict[str, str]:
    """Return an environment whose data folder has a database in it."""
    environment = new_home("home")
    assert processes.run(environment, "backup", str(tmp_path / "first")).code == 0
    return environment


def test_all_is_well(home: dict[str, str]) -> None:
    ended = processes.run(home, "doctor")
    assert ended.code == 0
    assert all(line.startswith("✓ ") for line in ended.out.splitlines() if "notific" not in line)
    assert "\x1b" not in ended.out


def test_notifications_that_there_are_none_of_are_said_with_their_reason_and_not_ticked(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(desktop, "trouble", lambda: "no bus answers")
    ended = CliRunner().invoke(doctor_command)
    (said,) = (line for line in ended.output.splitlines() if "notifications" in line)
    assert said.startswith("– This system shows no notifications: no bus answers.")
    (check,) = (each for each in doctor.examine() if each.name == "reminders")
    assert check.ok  # nothing is broken


def test_a_machine_without_data_is_well(new_home: Homes) -> None:
    environment = new_home("new")
    assert wrong(environment) == []
    assert not Path(environment["SHOWUP_HOME"]).exists()


def test_a_damaged_database(home: dict[str, str]) -> None:
    path = Path(home["SHOWUP_HOME"]) / "showup.sqlite3"
    path.write_bytes(b"rubbish" * 1000)
    assert wrong(home) == ["database", "upgrade"]


def test_a_folder_that_others_can_read(home: dict[str, str]) -> None:
    Path(home["SHOWUP_HOME"]).chmod(0o755)
    assert wrong(home) == ["private"]


def test_a_file_where_the_folder_should_be(new_home: Homes) -> None:
    environment = new_home("home")
    Path(environment["SHOWUP_HOME"]).write_text("")
    assert wrong(environment) == ["folder"]
    start = processes.run(environment, "--no-browser")
    assert (start.code, start.err.count("\n")) == (1, 1)


def test_an_upgrade_that_waits(home: dict[str, str], tmp_path: Path) -> None:
    path = Path(home["SHOWUP_HOME"]) / "showup.sqlite3"
    with sqlite.writing(path) as made:
        for table in sqlite.tables(path):
            if table.startswith("exchange_"):
                made.execute(f"DROP TABLE {table}")
        made.execute("DELETE FROM django_migrations WHERE app = 'exchange'")
    assert wrong(home) == ["upgrade"]
    assert processes.run(home, "backup", str(tmp_path / "second")).code == 0
    assert wrong(home) == []
    (kept,) = (Path(home["SHOWUP_HOME"]) / "safety").glob("*-before-upgrade.sqlite3")
    assert "exchange_arrival" not in sqlite.tables(kept)


def test_data_of_a_newer_version(home: dict[str, str]) -> None:
    with sqlite.writing(Path(home["SHOWUP_HOME"]) / "showup.sqlite3") as made:
        made.execute(
            "INSERT INTO django_migrations (app, name, applied) VALUES ('pipeline', '9999', 'x')"
        )
    assert wrong(home) == ["upgrade"]
    for command in (("--no-browser",), ("backup", "file"), ("restore", "file")):
        refused = processes.run(home, *command)
        assert refused.code == 1
        assert refused.err.startswith("A newer Showup wrote this data")
        assert refused.err.count("\n") == 1


def test_a_full_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(10, 10, 5))
    assert [check.name for check in doctor.examine() if not check.ok] == ["disk"]


def test_a_look_that_fails_is_a_finding(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_: object) -> None:
        raise OSError("unreadable")

    monkeypatch.setattr(shutil, "disk_usage", fail)
    (found,) = [check for check in doctor.examine() if not check.ok]
    assert found.says == "The look at “disk” failed: OSError: unreadable."


def test_words_that_are_out_of_step_are_found_and_mended_by_a_restore(
    new_home: Homes, tmp_path: Path
) -> None:
    home = new_home("words")
    processes.run(home, "add", "Kestrel Energy, Keeper")
    with sqlite.writing(Path(home["SHOWUP_HOME"]) / "showup.sqlite3") as live:
        live.execute("DELETE FROM search_words")
    assert wrong(home) == ["search"]
    processes.run(home, "backup", str(tmp_path / "file"))
    processes.run(home, "restore", str(tmp_path / "file"))
    assert wrong(home) == []
