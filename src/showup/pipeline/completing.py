"""Names of jobs for the shell to complete: read straight from the file, so that it is quick."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from showup.pipeline.rules import STAGES
from showup.shared import home, sqlite

if TYPE_CHECKING:
    import click

MOST = 200
_MINE = (
    "WHERE seeker_id = (SELECT accounts_seeker.id FROM accounts_seeker JOIN accounts_user "
    "ON accounts_user.id = accounts_seeker.user_id WHERE accounts_user.username = 'me')"
)
_TOLD = f"SELECT employer, agency, title FROM pipeline_opportunity {_MINE} ORDER BY id DESC"  # noqa: S608  constants
_STAGES = f"SELECT name FROM pipeline_stagename {_MINE} ORDER BY position, id"  # noqa: S608  constants


def names(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:
    """Return names that begin with what is typed, as one word each: Harbour-Housing."""
    del ctx, param
    rows = _rows(_TOLD)
    wanted = _word(incomplete).casefold()
    labels = [_word(employer or agency or title) for employer, agency, title in rows]
    many = Counter(labels)
    found: dict[str, None] = {}
    for label, (_, _, title) in zip(labels, rows, strict=True):
        one = label if many[label] == 1 else _word(f"{label} {title}")
        if one and one.casefold().startswith(wanted):
            found[one] = None
        if len(found) == MOST:
            break
    return list(found)


def stages(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:
    """Return stages that begin with what is typed, the usual ones and the seeker's own."""
    del ctx, param
    own = [_word(name) for (name,) in _rows(_STAGES)]
    wanted = _word(incomplete).casefold()
    return [each for each in (*STAGES, *own) if each.casefold().startswith(wanted)]


def _rows(told: str) -> list[tuple[str, ...]]:
    """Return what a question to the file answers; nothing where it can't be read."""
    path = home.folder() / "showup.sqlite3"
    if not path.is_file():
        return []
    try:
        with sqlite.reading(path) as connection:
            return connection.execute(told).fetchall()
    except sqlite.DamagedError:
        return []


def _word(text: str) -> str:
    """Return a name without blanks and marks, which shells trip over; it finds the same job."""
    return "-".join(re.findall(r"\w+", text))
