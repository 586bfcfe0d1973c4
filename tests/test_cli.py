"""The `showup` command itself: its table, its errors, how light it is."""

from __future__ import annotations

import errno
import importlib
import os
import subprocess
import sys
from collections.abc import Callable

import click
import pytest
from click.testing import CliRunner
from tests import processes

from showup import cli
from showup.shared.problems import ProblemError

Homes = Callable[[str], dict[str, str]]


@pytest.fixture
def failing(monkeypatch: pytest.MonkeyPatch) -> Callable[[BaseException], tuple[int, str]]:
    """Return a runner of a command that fails in a given way: its exit code, and its stderr."""

    def run(error: BaseException) -> tuple[int, str]:
        @click.command()
        def command() -> None:
            raise error

        monkeypatch.setattr(cli.Table, "get_command", lambda *_: command)
        result = CliRunner().invoke(cli.main, ["serve"])
        assert result.stdout == ""
        return result.exit_code, result.stderr

    return run


@pytest.mark.parametrize("name", cli.COMMANDS)
def test_every_command_is_there_and_says_what_it_does(name: str) -> None:
    result = CliRunner().invoke(cli.main, [name, "--help"])
    assert result.exit_code == 0, result.stderr
    assert f"Usage: main {name}" in result.stdout


@pytest.mark.parametrize("name", cli.COMMANDS)
def test_every_command_refuses_a_flag_it_does_not_know(name: str) -> None:
    result = CliRunner().invoke(cli.main, [name, "--frobnicate"])
    assert result.exit_code == 2
    assert result.stderr.count("\n") == 1
    assert "--frobnicate" in result.stderr


@pytest.mark.parametrize("arguments", [["frobnicate"], ["--frobnicate"], ["serve", "extra"]])
def test_what_it_does_not_know_is_one_sentence(arguments: list[str]) -> None:
    result = CliRunner().invoke(cli.main, arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.count("\n") == 1


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["add", "--excitement", "x", "A, b"], "'x' is no number."),
        (["list", "--limit", "x"], "'x' is no whole number."),
    ],
)
def test_what_is_no_number_is_said_in_plain_words(arguments: list[str], says: str) -> None:
    result = CliRunner().invoke(cli.main, arguments)
    assert result.exit_code == 2
    assert says in result.stderr


@pytest.mark.parametrize(
    ("said", "meant"),
    [("cancel", "decline"), ("lst", "list"), ("edit", "change"), ("shwo", "show")],
)
def test_what_was_meant_is_named(said: str, meant: str) -> None:
    result = CliRunner().invoke(cli.main, [said, "acme"])
    assert result.exit_code == 2
    assert result.stderr == f"There is no command “{said}”: did you mean `showup {meant}`?\n"


def test_every_word_for_a_command_leads_to_one() -> None:
    assert {meant.split()[0] for meant in cli.MEANT.values()} <= set(cli.COMMANDS)
    assert not set(cli.MEANT) & set(cli.COMMANDS)


def test_help_lists_every_command() -> None:
    result = CliRunner().invoke(cli.main, ["--help"])
    for name, (_, line) in cli.COMMANDS.items():
        assert f"  {name} " in result.stdout
        assert line in result.stdout


def test_help_imports_nothing_heavy() -> None:
    code = (
        "import sys\n"
        "from showup.cli import main\n"
        "try: main(['--help'])\n"
        "except SystemExit: pass\n"
        "print(*sorted({name.split('.')[0] for name in sys.modules}))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    heavy = {"django", "numpy", "numba", "rich", "granian", "socket", "sqlite3", "icalendar"}
    assert set(done.stdout.splitlines()[-1].split()) & heavy == set()


def test_help_is_instant() -> None:
    bare = min(_seconds("-c", "pass") for _ in range(5))
    with_help = min(_seconds("-m", "showup", "--help") for _ in range(5))
    assert with_help < max(0.1, 6 * bare)


@pytest.mark.parametrize("name", ["numpy", "django"])
def test_no_door_is_slow_to_import(name: str) -> None:
    modules = sorted({module for module, _ in cli.COMMANDS.values()})
    code = f"import sys, {', '.join(modules)}; print({name!r} in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"
    assert all(importlib.import_module(module) for module in modules)


def test_a_problem_is_one_sentence(failing: Callable[[BaseException], tuple[int, str]]) -> None:
    assert failing(ProblemError("It rained\n all day.")) == (1, "It rained all day.\n")
    assert failing(click.ClickException("It rained")) == (1, "It rained.\n")
    assert failing(click.UsageError("Which one?")) == (2, "Which one?\n")
    assert failing(click.Abort()) == (130, "Stopped.\n")


@pytest.mark.parametrize(
    ("number", "says"),
    [
        (errno.ENOSPC, "The disk is full (/home/sam/mine): make room on it, then do it again.\n"),
        (
            errno.EROFS,
            "Nothing can be written there (/home/sam/mine): the disk only lets itself be read.\n",
        ),
        (errno.EIO, "Input/output error (/home/sam/mine).\n"),
    ],
)
def test_what_the_system_refuses_is_one_sentence(
    failing: Callable[[BaseException], tuple[int, str]], number: int, says: str
) -> None:
    assert failing(OSError(number, os.strerror(number), "/home/sam/mine")) == (1, says)


@pytest.mark.parametrize(
    ("sqlite", "says"),
    [
        (
            "disk I/O error",
            "The database cannot be used (disk I/O error): `showup doctor` says more.",
        ),
        (
            "database is locked",
            "Something else has been writing to your data for long: wait a moment",
        ),
        ("attempt to write a readonly database", "Your data can’t be written: `showup doctor`"),
        ("database or disk is full", "The disk is full: make room on it, then do it again."),
        ("file is not a database", "`showup restore FILE` puts a backup in its place"),
    ],
)
def test_what_the_database_refuses_is_one_sentence(
    failing: Callable[[BaseException], tuple[int, str]], sqlite: str, says: str
) -> None:
    from django.db import OperationalError

    code, told = failing(OperationalError(sqlite))
    assert code == 1
    assert says in told
    assert told.count("\n") == 1


def test_half_a_character_is_refused_in_a_sentence(new_home: Homes) -> None:
    """Bytes that are no UTF-8 reach a program as such."""
    home = new_home("home")
    assert processes.run(home, "add", "Acme").code == 0
    done = subprocess.run(
        [sys.executable, "-m", "showup", "note", "acme", b"\xff\xfe"],
        env=home,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr == "What you gave holds bytes that are no text: type it again, in UTF-8.\n"


def test_a_terminal_that_knows_few_characters_gets_the_rest_all_the_same(new_home: Homes) -> None:
    ended = processes.run({**new_home("home"), "PYTHONIOENCODING": "latin-1"}, "doctor")
    assert (ended.code, ended.err) == (0, "")
    assert "? Python 3." in ended.out


@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-"])
def test_a_stream_that_is_closed_hinders_nothing(new_home: Homes, closed: str) -> None:
    line = f'"{sys.executable}" -m showup next {closed}'
    home = new_home("home")
    done = subprocess.run(["sh", "-c", line], env=home, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_a_log_that_nobody_knows_is_refused_in_a_sentence(new_home: Homes) -> None:
    ended = processes.run({**new_home("home"), "SHOWUP_LOG": "loud"}, "next")
    assert ended.code == 1
    assert ended.err.startswith("SHOWUP_LOG is loud: it may be DEBUG, INFO, WARNING")
    assert ended.err.count("\n") == 1


def test_a_mistake_of_ours_is_not_hidden(
    failing: Callable[[BaseException], tuple[int, str]],
) -> None:
    @click.command()
    def command() -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        command.main([], standalone_mode=False)
    code, says = failing(ZeroDivisionError())
    assert (code, says) == (1, "")  # the runner keeps the traceback to itself; a terminal shows it


def test_a_reader_that_has_had_enough_is_no_trouble(new_home: Homes) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "showup", "doctor", "--json"],
        env=new_home("home"),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    process.stdout.close()
    with process:
        assert process.stderr is not None
        assert process.stderr.read() == b""


def test_the_version_is_said(new_home: Homes) -> None:
    from showup import __version__

    ended = processes.run(new_home("home"), "--version")
    assert (ended.code, ended.err) == (0, "")
    assert __version__ in ended.out


def _seconds(*arguments: str) -> float:
    """Return how long a processor is at work on it, whatever else the machine has to do."""
    before = os.times()
    subprocess.run([sys.executable, *arguments], check=True, stdout=subprocess.DEVNULL)
    after = os.times()
    return sum(after[2:4]) - sum(before[2:4])
