"""`showup prepare`: the brief for the next interview of a job."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from showup.pipeline.commands import desk
from showup.shared import files
from showup.shared.problems import ProblemError
from showup.shared.terminal import clean

if TYPE_CHECKING:
    from showup.pipeline.models import Interview


@click.command()
@desk.name_argument
@click.option("--reason", default="", metavar="TEXT", help="Add why you want it, in your words.")
@click.option("--question", default="", metavar="TEXT", help="Add a question to ask there.")
@click.option(
    "--answer",
    nargs=2,
    metavar="ASKS STORY",
    help="What in your story answers something they ask, named by its first words.",
)
@click.option(
    "--drop",
    "dropped",
    multiple=True,
    metavar="WORDS",
    help="Take away the reason, question or answer with these words; again for more.",
)
@click.option("--try-out", metavar="TEXT", help='Keep the ONE thing to try out; "" clears it.')
@click.option("--went", metavar="TEXT", help='Afterwards: how the one thing went; "" clears it.')
@click.option(
    "--say",
    "plans_to_say",
    metavar="TEXT",
    help='Keep what you plan to say, and hear what in it may cost; - reads a pipe, "" clears it.',
)
@click.option("--read-through", is_flag=True, help="Note that you read it through once more.")
@click.option(
    "--file",
    "path",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Write the brief as one HTML file for your phone.",
)
@click.option("--force", is_flag=True, help="Write over a file that is there.")
@desk.as_json_option
def prepare_command(
    name: str,
    path: Path | None,
    force: bool,
    as_json: bool,
    answer: tuple[str, str] | None,
    dropped: tuple[str, ...],
    read_through: bool,
    **given: str | None,
) -> None:
    """Prepare for the interview with NAME: prints its brief, with what is proposed for it.

    A reason or a question given together with --drop stands where the other one stood.
    """
    here = desk.sit_down()
    from django.utils import timezone

    from showup.agenda.preparing import clearing, file, json_form, page, printing, queries, typed

    target = files.free_place(path, force=force) if path is not None else None
    row = here.find(name)
    interview = queries.to_prepare(row)
    if interview is None:
        says = f"{clean(row.label)} hasn’t asked you to an interview yet: `showup invite` notes it."
        raise ProblemError(says)
    interview.opportunity.seeker = here.seeker
    was = clearing.kept(interview)
    told = typed.fields(interview, was, answer=answer, dropped=dropped, **given)
    if read_through:
        told["read_through"] = True
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
    for line in clearing.outcome(given, was, clearing.kept(interview), changed=undo):
        click.echo(f"\n{line}")


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
