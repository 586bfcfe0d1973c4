"""What the commands of the terminal share: who asks, where, when; what they say once it is done."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import click

from showup.accounts.zones import zone_of
from showup.pipeline import completing
from showup.shared.counting import count
from showup.shared.problems import ProblemError
from showup.shared.terminal import clean, labelled, own_zone, setup, width

if TYPE_CHECKING:
    import uuid
    from datetime import date, tzinfo

    from showup.accounts.models import Seeker
    from showup.pipeline.models import Opportunity

DONE_SCHEMA = "showup.done/1"
LABEL = 12  # columns
UNDO = "Undo it with: showup undo"

as_json_option = click.option("--json", "as_json", is_flag=True, help="The same as JSON.")
on_option = click.option("--on", default="", metavar="DAY", help="The day it happened; else today.")
name_argument = click.argument("name", shell_complete=completing.names)


@dataclass(frozen=True, slots=True)
class Desk:
    """Who sits at the terminal, in which zone, and when."""

    seeker: Seeker
    zone: tzinfo
    now: datetime
    there: tzinfo  # whose clock the times that are typed stand on

    @property
    def today(self) -> date:
        """Return the day it is in the zone."""
        return self.now.astimezone(self.zone).date()

    def find(self, name: str) -> Opportunity:
        """Return the job that a name or number means.

        Raises:
            ProblemError: none fits, or several do and nobody is there to ask.
        """
        from showup.pipeline import choosing

        row = choosing.choose(self.seeker, name)
        row.seeker = self.seeker  # with the zone it is in here
        return row

    def day(self, text: str, *, past: bool = False) -> date | None:
        """Read a day; None where none is given."""
        from showup.shared import said_dates

        return said_dates.day(text, today=self.today, past=past) if text.strip() else None

    def moment(self, text: str) -> datetime:
        """Read a day and a time on the wall clock there."""
        from showup.pipeline import by_hand
        from showup.shared import said_dates

        return by_hand.placed(said_dates.moment(text, today=self.today), self.there)

    def end_of(self, day: date | None) -> datetime | None:
        """Return the last minute of a day there."""
        from showup.shared import deadlines

        return deadlines.end_of(day, self.there).astimezone(UTC) if day else None


def sit_down(zone: str = "") -> Desk:
    """Open the house and return the desk; times are typed in the zone that is named, else theirs."""
    setup()
    from showup.accounts.services import local_seeker

    seeker = local_seeker()
    seeker.zone = seeker.zone or own_zone()  # for this command alone: only pages keep one
    home = zone_of(seeker)
    return Desk(seeker, home, datetime.now(UTC), named_zone(zone) if zone else home)


def named_zone(name: str) -> tzinfo:
    """Return a time zone by its name.

    Raises:
        ProblemError: there is none of that name.
    """
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError) as error:
        says = f"We know no time zone “{clean(name)}”. Give one such as Europe/Berlin with --zone."
        raise ProblemError(says) from error


@contextmanager
def plain_words() -> Iterator[None]:
    """Say what cannot stand as the terminal says it."""
    from showup.pipeline import rules, services
    from showup.shared import said_dates

    try:
        yield
    except (said_dates.SaidDateError, rules.FieldError, services.StageInUseError) as error:
        raise ProblemError(clean(str(error))) from error


def done(
    row: Opportunity,
    batch: uuid.UUID,
    *,
    says: str,
    as_json: bool,
    more: Sequence[tuple[str, str]] = (),
    then: str = "",
    is_news: bool = True,
    **told: Any,
) -> None:
    """Say what was done, how to undo it, and what comes next; `is_news`: it wasn't so before."""
    from showup.pipeline import json_form

    def job() -> dict[str, Any]:
        row.refresh_from_db()
        return {**told, "opportunity": json_form.opportunity(row)}

    _said(row.seeker, batch, says, job if as_json else None, more=more, then=then, is_news=is_news)


def done_here(
    here: Desk, batch: uuid.UUID, *, says: str, as_json: bool, more: str = "", **told: Any
) -> None:
    """Say what was done to something else than a job, and how to undo it."""
    lines = [("", more)] if more else []
    _said(here.seeker, batch, says, (lambda: told) if as_json else None, more=lines)


def _said(
    seeker: Seeker,
    batch: uuid.UUID,
    says: str,
    told: Callable[[], dict[str, Any]] | None,
    *,
    more: Sequence[tuple[str, str]],
    then: str = "",
    is_news: bool = True,
) -> None:
    from showup.pipeline import queries

    changed = is_news and queries.last_batch(seeker) == batch
    if told is not None:
        head = {"schema": DONE_SCHEMA, "says": says, "changed": changed, "batch": str(batch)}
        click.echo(json.dumps(head | told(), ensure_ascii=True))
        return
    click.echo(clean(says) if changed else f"{clean(says)} It was so already.")
    for label, words in more:
        click.echo(labelled(label, words, columns=LABEL if label else 0))
    if changed:
        click.echo(UNDO)
    if then:
        click.echo(f"Next: {then}")


def many(number: int, name: str) -> str:
    """Return how many there are: "two jobs" for people, "2" for what follows in a pipe."""
    return str(number) if width() is None else count(number, name)


def of_a_job(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command the NAME of a job, --on DAY and --json."""
    return name_argument(on_option(as_json_option(command)))
