"""`showup show`."""

from __future__ import annotations

import json

import click

from showup.pipeline.commands import desk
from showup.shared.terminal import clean, labelled

SHOW_SCHEMA = "showup.show/1"


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
