"""What every command of the terminal needs: the house opened, and outside words made harmless."""

from __future__ import annotations

import os
import re
import shutil
import sys
import textwrap
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from showup.shared import home, opening

if TYPE_CHECKING:
    from rich.console import Console

NARROWEST, WIDEST = 30, 200  # columns
TOLD_ZONE = "SHOWUP_ZONE"  # the TZ that was set before Django, kept for the processes it starts
CLOCK = Path("/etc/localtime")  # leads to the zone's own file
# Whole sequences first, so that no half of one stays readable: CSI, OSC and the like, the rest.
_ESCAPES = re.compile(
    r"\x1b\[[0-?]*[ -/]*[@-~]|\x9b[0-?]*[ -/]*[@-~]"
    r"|(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x9c]*(?:\x07|\x1b\\|\x9c)?"
    r"|\x1b[ -/]*[0-~]?"
)
# Controls, half characters, and marks that reorder or hide what stands around them.
_HIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\u200b\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff"
    "\ufff9-\ufffb\U000e0000-\U000e007f]"
)


def setup() -> None:
    """Open the data folder and the database for a command.

    Raises:
        showup.shared.problems.ProblemError: the data cannot be opened; says what to do.
    """
    own_zone()  # asked before Django sets TZ to its own
    opening.open_up()


def setup_to_read() -> bool:
    """Open the database for a command that may write nothing; False where there is none to read.

    One that an older version wrote is left alone, since opening it would change it.
    """
    if not (home.folder() / "showup.sqlite3").is_file():
        return False
    own_zone()  # asked before Django sets TZ to its own
    os.environ["DJANGO_SETTINGS_MODULE"] = "showup.web.settings"  # whatever the shell has set

    import django  # noqa: PLC0415  slow to import: not before a command runs

    django.setup()

    from showup.shared import upgrade  # noqa: PLC0415  wants Django set up

    missing, _ = upgrade.state()
    return not missing


def clean(text: str, *, lines: bool = False) -> str:
    """Return outside words as a terminal may show them: no escapes, no controls, one line.

    With `lines` its line breaks stay.
    """
    plain = _HIDDEN.sub("", _ESCAPES.sub("", text.replace("\r\n", "\n").replace("\r", "\n")))
    if lines:
        return plain.replace("\t", "    ")
    return " ".join(plain.split())


def can_ask() -> bool:
    """Tell whether someone sits at the terminal."""
    return sys.stdin.isatty()


def width() -> int | None:
    """Return how many columns the terminal has, within reason; None in a pipe."""
    if not sys.stdout.isatty():
        return None
    return min(max(shutil.get_terminal_size().columns, NARROWEST), WIDEST)


def paper(widest: int) -> Console:
    """Return where to lay tables out, without colour where none is wanted."""
    from rich.console import Console  # noqa: PLC0415  slow to import: not before a command runs

    bare = "NO_COLOR" in os.environ
    console = Console(
        markup=False, highlight=False, emoji=False, color_system=None if bare else "auto"
    )
    console.width = min(console.width, widest)
    return console


def labelled(label: str, words: str, *, columns: int) -> str:
    """Return a label and what it says beside it, folded below itself in a terminal."""
    start = f"  {clean(label):<{columns}}"
    room = width()
    if room is None:
        return f"{start}{clean(words)}".rstrip()
    return (
        textwrap.fill(
            clean(words),
            room,
            initial_indent=start,
            subsequent_indent=" " * len(start),
            break_long_words=False,
            break_on_hyphens=False,
        )
        or start.rstrip()
    )


def in_columns(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """Yield rows of cells as lines: one below the other in a terminal, parted by tabs in a pipe."""
    plain = [[clean(cell) for cell in row] for row in rows]
    if width() is None:
        yield from ("\t".join(row).rstrip() for row in plain)
        return
    wide = [max(map(len, cells)) for cells in zip(*plain, strict=True)]
    for row in plain:
        yield "  ".join(f"{cell:<{room}}" for cell, room in zip(row, wide, strict=True)).rstrip()


@cache
def own_zone() -> str:
    """Return this machine's time zone by its IANA name, "" where it does not tell."""
    told = os.environ.get("TZ", "").removeprefix(":")
    if told in ("", "UTC"):  # UTC may be Django's doing, here or in the process that began this
        told = os.environ.get(TOLD_ZONE, "").removeprefix(":")
    if told in ("", "UTC"):  # the machine knows better
        try:
            told = str(CLOCK.resolve(strict=True)).partition("zoneinfo/")[2]
        except OSError:
            told = ""
    name = told.removeprefix("posix/").removeprefix("right/")
    return {"Etc/UTC": "UTC", "Etc/GMT": "UTC"}.get(name, name)
