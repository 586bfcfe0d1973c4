"""`showup prepare`: the brief for the next interview of a job."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from showup.pipeline.commands import desk
from showup.shared import files
from showup.shared.problems import ProblemError
from showup.shared.terminal import clean

if TYPE_CHECKING:
    from showup.pipeline.models import Interview

MOST = 1_000_000  # letters that are read from a pipe


@click.command()
@desk.name_argument
@click.option("--reason", default="", metavar="TEXT", help="Add why you want it, in your words.")
@click.option("--question", default="", metavar="TEXT", help="Add a question to ask there.")
@click.option("--try-out", default="", metavar="TEXT", help="Keep the ONE thing to try out.")
@click.option("--went", default="", metavar="TEXT", help="Afterwards: how the one thing went.")
@click.option(
    "--say",
    metavar="TEXT",
    help='Keep what you plan to say, and hear what in it may cost; - reads a pipe, "" clears it.',
)
@click.option(
    "--file",
    "path",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Write the brief as one HTML file for your phone.",
)
@click.option("--force", is_flag=True, help="Write over a file that is there.")
@desk.as_json_option
def prepare_command(
    name: str, path: Path | None, force: bool, as_json: bool, say: str | None, **given: str
) -> None:
    """Prepare for the interview with NAME: prints its brief, with what is proposed for it."""
    here = desk.sit_down()
    from django.utils import timezone

    from showup.agenda.preparing import file, json_form, page, printing, queries

    target = files.free_place(path, force=force) if path is not None else None
    row = here.find(name)
    interview = queries.to_prepare(row)
    if interview is None:
        says = f"{clean(row.label)} hasn’t asked you to an interview yet: `showup invite` notes it."
        raise ProblemError(says)
    interview.opportunity.seeker = here.seeker
    told = {key: text for key, text in given.items() if text.strip()}
    before = queries.for_interview(interview) if say is not None else None
    planned = before.plans_to_say if before is not None else ""
    if say or (planned and say == ""):
        told["plans_to_say"] = sys.stdin.read(MOST + 1) if say == "-" else say
    undo = _kept(here, interview, told) if told else False
    with timezone.override(here.zone):
        shown = page.page(here.seeker, interview, today=here.today, now=here.now)
        if target is not None:
            whole = file.write(here.seeker, interview, today=here.today)
            files.write_whole(target, whole.encode())
    if as_json:
        click.echo(json.dumps(json_form.brief(shown), ensure_ascii=True))
        return
    printing.show(shown)
    if target is not None:
        click.echo(f"\nWritten to {clean(str(target))}.")
    if say == "" and not planned:
        click.echo("\nNothing you plan to say was kept, so there was nothing to clear.")
    if undo and planned and not shown.sheet.plans_to_say:
        click.echo("\nWhat you planned to say is cleared; `showup undo` brings it back.")
    elif undo and planned not in ("", shown.sheet.plans_to_say):
        click.echo("\nIt replaces what you planned to say before; `showup undo` brings it back.")
    elif undo:
        click.echo(f"\n{desk.UNDO}")


def _kept(here: desk.Desk, interview: Interview, told: dict[str, Any]) -> bool:
    """Keep what was given; tell whether that changed anything."""
    from showup.agenda.preparing import services
    from showup.pipeline import queries as pipeline

    try:
        with desk.plain_words():
            batch = services.add(interview, now=here.now, **told)
    except services.CannotPrepareError as error:
        raise ProblemError(str(error)) from error
    return pipeline.last_batch(here.seeker) == batch
