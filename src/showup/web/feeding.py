"""`showup feed`: secret addresses for calendars, and the same calendar as a file."""

from __future__ import annotations

import json
import shlex
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from showup.shared import home
from showup.shared.problems import ProblemError
from showup.shared.terminal import clean, setup

if TYPE_CHECKING:
    from showup.accounts.models import Seeker

SCHEMA = "showup.feed/1"


@click.command()
@click.option("--new", metavar="NAME", help="Make an address, named for where you use it.")
@click.option("--discreet", is_flag=True, help="Tell no names, places or notes.")
@click.option("--revoke", metavar="NAME", help="Close the address of that name for good.")
@click.option("--write", type=click.Path(path_type=Path), help="Write the calendar into a file.")
@click.option("--force", is_flag=True, help="Write over a file that is there.")
@click.option("--json", "as_json", is_flag=True, help="The same as JSON.")
def feed_command(
    new: str | None,
    discreet: bool,
    revoke: str | None,
    write: Path | None,
    force: bool,
    as_json: bool,
) -> None:
    """List, make and revoke the addresses at which calendars ask for your interviews.

    A new address is shown this once. It works for programs on this computer, while Showup runs.
    """
    if sum(each is not None for each in (new, revoke, write)) > 1:
        raise click.UsageError("Take one of --new, --revoke and --write.")
    if discreet and new is None and write is None:
        raise click.UsageError("--discreet goes with --new or --write.")
    setup()
    from showup.accounts.services import local_seeker  # noqa: PLC0415  wants Django set up

    seeker, now = local_seeker(), datetime.now(UTC)  # noqa: TID251  a door reads the clock
    if write is not None:
        said = _write(seeker, write, discreet=discreet, force=force, now=now)
    elif new is not None:
        said = _make(seeker, new, discreet=discreet, now=now)
    elif revoke is not None:
        said = _revoke(seeker, revoke, now=now)
    else:
        said = _list(seeker)
    if as_json:
        click.echo(json.dumps({"schema": SCHEMA} | said, ensure_ascii=True))
        return
    for line in said["says"].splitlines():
        click.echo(clean(line))


def _make(seeker: Seeker, name: str, *, discreet: bool, now: datetime) -> dict[str, Any]:
    from showup.agenda.feeds import services  # noqa: PLC0415  wants Django set up

    made = services.make(seeker, name=name, discreet=discreet, now=now)
    address = f"{_here()}{services.path_of(made)}"
    back = f"showup feed --revoke {shlex.quote(made.feed.name)}"
    says = f"Shown this once, for {made.feed.name}:\n{address}\nIt works while Showup runs here."
    return {"says": f"{says}\nTake it back with: {back}", "address": address}


def _revoke(seeker: Seeker, name: str, *, now: datetime) -> dict[str, Any]:
    from showup.agenda.feeds import queries, services  # noqa: PLC0415  wants Django set up

    found = queries.feed_called(seeker, name)
    if found is None:
        raise ProblemError(f"No address is called “{name}”: `showup feed` lists them.")
    services.revoke(found, now=now)
    says = f"The address for {found.name} opens nothing any more."
    return {"says": f"{says}\nA revoked address stays closed; showup feed --new makes another."}


def _write(
    seeker: Seeker, file: Path, *, discreet: bool, force: bool, now: datetime
) -> dict[str, Any]:
    from showup.agenda.feeds import queries  # noqa: PLC0415  wants Django set up
    from showup.shared import backups  # noqa: PLC0415  as above
    from showup.shared.files import free_place, write_whole  # noqa: PLC0415  as above

    target = free_place(file, force=force, never=backups.live())
    write_whole(target, queries.calendar(seeker, discreet=discreet, now=now))
    return {"says": f"Your interviews, with alarms, are in {target}.", "file": str(target)}


def _list(seeker: Seeker) -> dict[str, Any]:
    from showup.agenda.feeds import queries  # noqa: PLC0415  wants Django set up

    rows = [
        {
            "name": row.name,
            "discreet": row.discreet,
            "made_at": row.made_at.isoformat(),
            "used_at": row.used_at.isoformat() if row.used_at else None,
        }
        for row in queries.working(seeker)
    ]
    lines = [
        f"{row['name']}{' (discreet)' if row['discreet'] else ''}, made {str(row['made_at'])[:10]}, "
        f"{'last asked ' + str(row['used_at'])[:10] if row['used_at'] else 'never asked yet'}"
        for row in rows
    ]
    none = "No calendar asks for your interviews. Make an address: showup feed --new “my calendar”"
    return {"says": "\n".join(lines) or none, "feeds": rows}


def _here() -> str:
    from showup.web import running, serving  # noqa: PLC0415  the server is slow to import

    here = running.find(home.folder())
    return here.address if here is not None else f"http://127.0.0.1:{serving.USUAL_PORT}"
