"""`showup undo`: the last change taken back, and what newer there is that no undo covers."""

from __future__ import annotations

import json
import shlex
from datetime import timedelta
from typing import TYPE_CHECKING

import click

from showup.pipeline.commands import desk
from showup.shared.problems import ProblemError
from showup.shared.terminal import clean

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from showup.pipeline.commands.desk import Desk

SCHEMA = "showup.undone/1"
LATELY = timedelta(hours=1)
ELSEWHERE = "The page of a job in the app (`showup`) has an Undo beside each of its changes."


@click.command()
@desk.as_json_option
def undo_command(as_json: bool) -> None:
    """Undo the last change, whichever door it came through."""
    here = desk.sit_down()
    from showup.advice.rules import day_name  # noqa: PLC0415  wants Django set up
    from showup.exchange.invitations import services  # noqa: PLC0415  as above
    from showup.pipeline import queries  # noqa: PLC0415  as above
    from showup.pipeline.history import CannotUndoError  # noqa: PLC0415  as above

    batch = services.last_batch(here.seeker)
    done_at = queries.done_at(here.seeker, batch) if batch else None
    said_at = queries.last_undone_at(here.seeker)  # that undo has named what was made before it
    try:
        says = services.undo(here.seeker, batch, now=here.now) if batch else None
    except CannotUndoError as error:
        raise ProblemError(f"{clean(str(error))} {ELSEWHERE}") from error
    since = max(filter(None, (done_at, here.now - LATELY)))
    newer = list(_not_covered(here, since=since, said_at=said_at))
    if says is None or done_at is None:
        raise ProblemError(clean(" ".join(["There is nothing to undo.", *newer])))
    if as_json:
        told = {"says": says, "batch": str(batch), "done_at": done_at.isoformat(), "left": newer}
        click.echo(json.dumps({"schema": SCHEMA} | told, ensure_ascii=True))
        return
    at = done_at.astimezone(here.zone)
    click.echo(f"Undone: {clean(says)}")
    click.echo(f"It was done on {day_name(at.date())} at {at:%H:%M}.")
    for each in newer:
        click.echo(clean(each))


def _not_covered(here: Desk, *, since: datetime, said_at: datetime | None) -> Iterator[str]:
    """Yield what was made since then and stands apart from the history, and how it goes.

    What was made up to `said_at` was named before.
    """
    from showup.agenda.feeds import queries as feeds  # noqa: PLC0415  wants Django set up
    from showup.diary import queries as diary  # noqa: PLC0415  as above
    from showup.exchange.calendars.showing import forgetting  # noqa: PLC0415  as above

    fresh = {"made_at__gte": since} | ({"made_at__gt": said_at} if said_at else {})
    for row in diary.calendars(here.seeker).filter(**fresh):
        added = f"The calendar “{row.name}” you added at {row.made_at.astimezone(here.zone):%H:%M}"
        yield f"{added} isn’t taken back by this: {forgetting(row.name)}"
    for feed in feeds.working(here.seeker).filter(**fresh):
        made = f"The address “{feed.name}” you made at {feed.made_at.astimezone(here.zone):%H:%M}"
        yield f"{made} isn’t taken back by this: showup feed --revoke {shlex.quote(feed.name)}"
