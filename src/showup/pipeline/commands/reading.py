"""`showup show` and `showup next`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import click

from showup.pipeline.commands import desk
from showup.shared.terminal import clean, labelled, width

if TYPE_CHECKING:
    from datetime import tzinfo

    from showup.pipeline.lists.coming_up import Thing

SHOW_SCHEMA = "showup.show/1"
NEXT_SCHEMA = "showup.next/1"
A_SCREEN = 20  # things to come


@click.command()
@desk.name_argument
@desk.as_json_option
def show_command(name: str, as_json: bool) -> None:
    """Show one opportunity: NAME is its name, a part of it, or its number."""
    here = desk.sit_down()
    from showup.pipeline import json_form, queries, telling

    row = queries.with_everything(here.find(name))
    links = queries.linked(row)
    if as_json:
        told = {"schema": SHOW_SCHEMA, "opportunity": json_form.whole(row, links)}
        click.echo(json.dumps(told, ensure_ascii=True))
        return
    click.echo(f"{clean(row.label)}  ({row.pk})")
    lines = telling.story(row, here.zone)
    lines += [("See also", f"{each.other.label} ({each.other.pk}): {each.why}") for each in links]
    for label, words in lines:
        click.echo(labelled(label, words, columns=desk.LABEL))


@click.command()
@desk.as_json_option
@click.option("--limit", type=click.IntRange(1), help="How many at most; else 20.")
@click.option("--all", "everything", is_flag=True, help="However many there are.")
def next_command(as_json: bool, limit: int | None, everything: bool) -> None:
    """Say what needs you next, and which interviews come, in order."""
    here = desk.sit_down()
    from showup.pipeline.lists import coming_up

    found = coming_up.things(here.seeker, now=here.now, zone=here.zone)
    room = len(found) if everything or (limit is None and width() is None) else limit or A_SCREEN
    shown = found[:room]
    if as_json:
        told = {"schema": NEXT_SCHEMA, "next": [_as_json(each) for each in shown]}
        click.echo(json.dumps(told | {"more": len(found) - len(shown)}, ensure_ascii=True))
        return
    if not found:
        click.echo("Nothing needs an answer, and no interview is booked.")
    for each in shown:
        _say(each, here.zone)
    if len(found) > len(shown):
        click.echo(f"And {len(found) - len(shown)} more: showup next --all")


def _say(thing: Thing, zone: tzinfo) -> None:
    from datetime import datetime

    from showup.pipeline import telling

    row = thing.opportunity
    when = "no day given"
    if isinstance(thing.when, datetime):
        when = telling.when_for_both(thing.when, zone, thing.zone)
    elif thing.when is not None:
        when = telling.when(thing.when, zone)
    name = f"{row.label}, {row.title}" if row.title not in ("", row.label) else row.label
    by = "by " if thing.kind in ("answer", "offer", "work") and thing.when is not None else ""
    if width() is None:
        click.echo(
            "\t".join((str(row.pk), thing.kind, clean(name), clean(thing.says), clean(when)))
        )
        return
    click.echo(f"{clean(name)}  ({row.pk})")
    click.echo(labelled("", f"{thing.says}, {by}{when}", columns=0))


def _as_json(thing: Thing) -> dict[str, Any]:
    row = thing.opportunity
    return {
        "kind": thing.kind,
        "id": row.pk,
        "name": row.label,
        "title": row.title,
        "says": thing.says,
        "needs_you": thing.needs,
        "when": thing.when.isoformat() if thing.when else None,
        "zone": thing.zone,
    }
