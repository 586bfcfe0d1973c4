"""`showup learned`."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import click

from showup.pipeline.commands import desk
from showup.shared.terminal import clean

if TYPE_CHECKING:
    from showup.advice.learned import Learned

SCHEMA = "showup.learned/1"


@click.command()
@desk.as_json_option
def learned_command(as_json: bool) -> None:
    """Say what your own record has taught, and on how many outcomes each number rests."""
    here = desk.sit_down()
    from showup.advice import learned

    found = learned.learned(here.seeker, now=here.now, zone=here.zone)
    if as_json:
        click.echo(json.dumps(_as_json(found), ensure_ascii=True))
        return
    click.echo(found.page.lead)
    if found.page.learned:
        click.echo(learned.BRACKETS)
    for each in found.page.learned:
        click.echo(f"\n{each.title} ({each.rests})")
        click.echo(" ".join(filter(None, (each.sentence, each.detail))))
    if found.to_rate:
        names = "; ".join(f"{row.pk} {clean(row.label)}" for row in found.to_rate)
        click.echo("\nYou’ve met them. How exciting are they now?")
        click.echo(f"{names}: showup change NAME --excitement NUMBER")
    if found.page.not_yet:
        click.echo("\nNothing to go by yet")
    for each in found.page.not_yet:
        click.echo(f"- {each.sentence} {each.fills}")


def _as_json(found: Learned) -> dict[str, Any]:
    told = {each.name: each for each in (*found.page.learned, *found.page.not_yet)}
    rows = []
    for lesson in found.lessons.each:
        words = told.get(lesson.name)
        rows.append(asdict(lesson) | {"sentence": words.sentence if words else ""})
    return {"schema": SCHEMA, "learned": rows}
