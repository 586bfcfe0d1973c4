"""The shell completes commands and names, and the names find what they stand for."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing

import pytest
from tests import processes

Homes = Callable[[str], dict[str, str]]


@pytest.fixture
def home(new_home: Homes) -> dict[str, str]:
    """Return the environment of a folder with three jobs, two of them with one employer."""
    environment = new_home("home")
    for job in ("Harbour Housing, Cook", "Acme (UK), Cook", "Acme (UK), Gärtner"):
        assert processes.run(environment, "add", job).code == 0
    return environment


def completed(environment: dict[str, str], words: str) -> list[str]:
    """Return what bash would offer for the last of some words."""
    asking = {
        "_SHOWUP_COMPLETE": "bash_complete",
        "COMP_WORDS": words,
        "COMP_CWORD": str(words.count(" ")),
    }
    code = "from showup.cli import main; main(prog_name='showup')"
    ended = subprocess.run(
        [sys.executable, "-c", code],
        env=environment | asking,
        capture_output=True,
        text=True,
        check=True,
    )
    assert ended.stderr == ""
    return [line.partition(",")[2] for line in ended.stdout.splitlines() if line]


def test_names_are_completed_as_one_word_that_finds_the_job(home: dict[str, str]) -> None:
    assert completed(home, "showup show har") == ["Harbour-Housing"]
    found = completed(home, "showup apply ac")
    assert sorted(found) == ["Acme-UK-Cook", "Acme-UK-Gärtner"]
    for word in found:
        assert processes.run(home, "show", word).code == 0


def test_stages_are_completed_also_ones_own(home: dict[str, str]) -> None:
    assert processes.run(home, "stage", "harb", "Phone screen", "--like", "screening").code == 0
    assert completed(home, "showup stage harb ph") == ["Phone-screen"]
    assert completed(home, "showup stage harb sc") == ["screening"]
    assert processes.run(home, "stage", "acme-uk-cook", "Phone-screen").code == 0


def test_commands_and_options_are_completed(home: dict[str, str]) -> None:
    assert completed(home, "showup with") == ["withdraw"]
    assert "--insist" in completed(home, "showup decline --")
    assert len(completed(home, "showup ")) > 20


def test_without_a_database_or_with_a_broken_one_nothing_is_offered(
    new_home: Homes, home: dict[str, str]
) -> None:
    assert completed(new_home("none"), "showup show a") == []
    with closing(sqlite3.connect(f"{home['SHOWUP_HOME']}/showup.sqlite3")) as database:
        database.execute("DROP TABLE pipeline_opportunity")
    assert completed(home, "showup show a") == []


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_script_says_where_to_put_it(new_home: Homes, shell: str) -> None:
    ended = processes.run(new_home("home"), "completion", shell)
    assert ended.code == 0
    assert ended.out.startswith("# Put this line into ~/.")
    assert "_SHOWUP_COMPLETE" in ended.out


def test_a_shell_we_do_not_know_is_said(new_home: Homes) -> None:
    ended = processes.run(new_home("home") | {"SHELL": "/bin/tcsh"}, "completion")
    assert (ended.code, ended.err) == (1, "Say which shell: showup completion bash|zsh|fish.\n")
