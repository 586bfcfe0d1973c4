"""`showup note`: something to remember about a job."""

from __future__ import annotations

import click

from showup.pipeline.commands import desk


@click.command()
@desk.name_argument
@click.argument("text", nargs=-1, required=True)
@click.option("--work", is_flag=True, help="It is work that they asked for.")
@click.option("--said", "kind", flag_value="said", help="It is what they said.")
@click.option("--promised", "kind", flag_value="promised", help="It was promised, by you or them.")
@click.option("--due", default="", metavar="DAY", help="The day the work is due.")
@desk.as_json_option
def note_command(
    name: str, text: tuple[str, ...], work: bool, kind: str | None, due: str, as_json: bool
) -> None:
    """Keep a note on a job: what to remember, was said or promised, or work they asked for."""
    if work and kind:
        raise click.UsageError(f"A note is work or what was {kind}, not both.")
    if due and not work:
        raise click.UsageError("--due goes with --work.")
    here = desk.sit_down()
    from showup.pipeline import services, telling

    row = here.find(name)
    with desk.plain_words():
        by = here.end_of(here.day(due))
        kind = "task" if work else kind or "note"
        _, batch = services.note(row, text=" ".join(text), kind=kind, due=by, now=here.now)
    lines = [("Due", telling.when(by, here.zone))] if by else []
    desk.done(row, batch, says=f"Noted, on {row.label}.", as_json=as_json, more=lines)
