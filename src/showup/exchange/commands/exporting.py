"""`showup export`, and what `showup restore` does with such a file."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path

import click

from showup.shared.problems import ProblemError
from showup.shared.terminal import setup

FORMATS = ("json", "csv", "ics")
STDOUT = "-"


@click.command()
@click.argument("file", required=False)
@click.option("--format", "asked", type=click.Choice(FORMATS), help="Else as FILE ends, or json.")
@click.option("--force", is_flag=True, help="Write over a file that is there.")
def export_command(file: str | None, asked: str | None, force: bool) -> None:
    """Write your search into FILE, whole or not at all; - for what follows in a pipe.

    \b
    json  everything: `showup restore FILE` puts it back into an empty folder
    csv   a row a job, for a spreadsheet
    ics   your interviews, for a calendar
    """
    sort = asked or _by_ending(file)
    setup()
    from showup.accounts.services import local_seeker
    from showup.exchange.exporting import files
    from showup.shared.files import free_place, write_whole

    name = file or files.file_name(sort, today=datetime.now(UTC).astimezone().date())
    if name == STDOUT:
        sys.stdout.buffer.write(files.write(local_seeker(), sort))
        sys.stdout.buffer.flush()
        return
    target = free_place(Path(name), force=force, never=_database())
    write_whole(target, files.write(local_seeker(), sort))
    click.echo(f"{_said(sort)} in {target}.")


def is_export(file: Path) -> bool:
    """Tell whether a file says of itself that it is an export; a backup is none."""
    from showup.exchange.exporting.reading import looks_like_one

    try:
        with file.expanduser().open("rb") as opened:
            return looks_like_one(opened.read(4096))
    except OSError:
        return False  # whoever opens it next says why


def restore_export(file: Path) -> str:
    """Put an export back into an empty place; return what to tell the seeker.

    Raises:
        showup.exchange.exporting.reading.NotRestorableError: says why, and what to do.
    """
    from showup.accounts.services import local_seeker
    from showup.exchange.exporting.restoring import restore
    from showup.shared.counting import count, sentence

    jobs = restore(local_seeker(), file.expanduser().read_bytes())
    verb = "is" if jobs == 1 else "are"
    return f"{sentence(count(jobs, 'job'))} {verb} back, with the whole history."


def _by_ending(file: str | None) -> str:
    if file in (None, STDOUT):
        return "json"
    ending = Path(str(file)).suffix.lower().removeprefix(".")
    if ending not in FORMATS:
        raise ProblemError(
            f"{file} doesn't say what it should be: end it in .json, .csv or .ics, or add --format."
        )
    return ending


def _database() -> Path:
    from showup.shared import backups

    return backups.live()


def _said(sort: str) -> str:
    return {
        "json": "Everything is",
        "csv": "Your jobs are",
        "ics": "Your interviews are",
    }[sort]
