"""`showup employers`: what they are called, where they write from, and two that are one."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import click

from showup.pipeline.commands import desk
from showup.shared.problems import ProblemError
from showup.shared.terminal import clean, in_columns

if TYPE_CHECKING:
    from showup.accounts.models import Seeker
    from showup.pipeline.commands.desk import Desk
    from showup.pipeline.models import Employer

SCHEMA = "showup.employers/1"


@click.command()
@click.argument("name", required=False)
@click.option("--same-as", "same_as", default="", metavar="OTHER", help="OTHER is this one too.")
@click.option("--rename", default="", metavar="TEXT", help="What it is called now.")
@click.option("--alias", "aliases", multiple=True, help="What else it goes by; again for another.")
@click.option("--domain", "domains", multiple=True, help="Where it writes from; again for another.")
@desk.as_json_option
def employers_command(
    name: str | None,
    same_as: str,
    rename: str,
    aliases: tuple[str, ...],
    domains: tuple[str, ...],
    as_json: bool,
) -> None:
    """List the employers you deal with, or tell more of one: NAME is its name, or its number.

    With --same-as two become one: the jobs, names and domains of OTHER go to NAME.
    """
    changes = bool(rename.strip() or aliases or domains)
    if not name and (same_as or changes):
        raise click.UsageError("Say which employer: its NAME comes first.")
    if same_as and changes:
        raise click.UsageError("--same-as goes alone: make them one, then change it.")
    here = desk.sit_down()
    firm = _named(here.seeker, name) if name else None
    if firm is not None and same_as:
        _merge(here, firm, _named(here.seeker, same_as), as_json=as_json)
    elif firm is not None and changes:
        _change(here, firm, rename, aliases, domains, as_json=as_json)
    else:
        _list(here, firm, as_json=as_json)


def _merge(here: Desk, keep: Employer, other: Employer, *, as_json: bool) -> None:
    from showup.pipeline import services

    with desk.plain_words():
        batch = services.merge_employers(keep, other, now=here.now)
    says = f"{other.name} and {keep.name} are one now."
    desk.done_here(here, batch, says=says, as_json=as_json, employer=_told(here.seeker, keep.pk))


def _change(
    here: Desk,
    firm: Employer,
    rename: str,
    aliases: tuple[str, ...],
    domains: tuple[str, ...],
    *,
    as_json: bool,
) -> None:
    from showup.pipeline import employers

    with desk.plain_words():
        batch = employers.know(
            firm,
            name=rename.strip() or firm.name,
            aliases=[*firm.aliases, *aliases],
            domains=[*firm.domains, *domains],
            now=here.now,
        )
    told = _told(here.seeker, firm.pk)
    says = f"What you know of {told['name']} is kept."
    desk.done_here(here, batch, says=says, as_json=as_json, employer=told)


def _list(here: Desk, firm: Employer | None, *, as_json: bool) -> None:
    from showup.pipeline import queries

    rows = [firm] if firm is not None else list(queries.employers(here.seeker))
    if as_json:
        told = {"schema": SCHEMA, "employers": [_fields(row) for row in rows]}
        click.echo(json.dumps(told, ensure_ascii=True))
        return
    if not rows:
        click.echo("No employers yet: they come with your jobs.")
    lines = in_columns([(str(row.pk), row.name, *_in_words(row)) for row in rows])
    for line in lines:
        click.echo(line)


def _in_words(row: Employer) -> tuple[str, str]:
    told = _fields(row)
    also = f"also {', '.join(row.aliases)}" if row.aliases else ""
    writes = f"writes from {', '.join(row.domains)}" if row.domains else ""
    return desk.many(told["jobs"], "job"), "; ".join(filter(None, (also, writes)))


def _told(seeker: Seeker, pk: int) -> dict[str, Any]:
    from showup.pipeline import queries

    row = queries.employer(seeker, pk)
    assert row is not None
    return _fields(row)


def _fields(row: Employer) -> dict[str, Any]:
    told = {"id": row.pk, "name": row.name, "aliases": row.aliases, "domains": row.domains}
    return told | {"jobs": row.jobs}  # type: ignore[attr-defined]  # counted by the query


def _named(seeker: Seeker, said: str) -> Employer:
    """Return the employer that a name or number means.

    Raises:
        ProblemError: none fits, or several do.
    """
    from showup.pipeline import queries

    found = queries.employers_called(seeker, said)
    if len(found) == 1:
        return found[0]
    if not found:
        says = f"None of your employers is called “{clean(said)}”. `showup employers` lists them."
        raise ProblemError(says)
    fits = "; ".join(f"{row.pk} {clean(row.name)}" for row in found)
    raise ProblemError(f"“{clean(said)}” fits several. Give the number: {fits}.")
