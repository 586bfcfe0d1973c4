"""Stages in the terminal: apply, offer, accept, reject, ghosted, and any stage by its name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from showup.pipeline import completing
from showup.pipeline.commands import desk, step_days
from showup.shared.counting import count, sentence
from showup.shared.problems import ProblemError
from showup.shared.terminal import can_ask, clean

if TYPE_CHECKING:
    from collections.abc import Sequence

    from showup.accounts.models import Seeker
    from showup.pipeline.commands.desk import Desk
    from showup.pipeline.queries import Stage


@click.command()
@desk.of_a_job
def apply_command(name: str, on: str, as_json: bool) -> None:
    """Note that you applied. NAME is the job, a part of its name, or its number."""
    here = desk.sit_down()
    from showup.pipeline import services

    row = here.find(name)
    with desk.plain_words():
        day = here.day(on, past=True)
        batch = services.apply(row, now=here.now, on=day)
    _say(here, row, batch, as_json=as_json)


@click.command()
@desk.name_argument
@click.option("--by", default="", metavar="DAY", help="The last day to answer it.")
@click.option("--words", help="What they offer, in your words.")
@desk.on_option
@desk.as_json_option
def offer_command(name: str, by: str, words: str | None, on: str, as_json: bool) -> None:
    """Note that an offer came."""
    here = desk.sit_down()
    from showup.pipeline import services, telling

    row = here.find(name)
    with desk.plain_words():
        deadline, came = here.day(by), here.day(on, past=True)
        if deadline is not None and came is None and deadline < here.today:
            raise ProblemError("That day is over. Give the day it came as well, with --on.")
        batch = services.offer(row, deadline=deadline, on=came, words=words, now=here.now)
    row.refresh_from_db()
    lines = [("Since", telling.when(row.offer_on, here.zone))] if row.offer_on else []
    if row.offer_deadline:
        lines.append(("Answer by", telling.when(row.offer_deadline, here.zone)))
    desk.done(row, batch, says=f"{row.label} made you an offer.", as_json=as_json, more=lines)


@click.command()
@desk.of_a_job
def accept_command(name: str, on: str, as_json: bool) -> None:
    """Note that you said yes to an offer."""
    _end(name, "accepted", on=on, as_json=as_json)


@click.command()
@desk.of_a_job
def reject_command(name: str, on: str, as_json: bool) -> None:
    """Note that they said no."""
    _end(name, "rejected", on=on, as_json=as_json)


@click.command()
@desk.of_a_job
def ghosted_command(name: str, on: str, as_json: bool) -> None:
    """Note that they went silent."""
    _end(name, "ghosted", on=on, as_json=as_json)


@click.command()
@desk.name_argument
@click.argument("stage", shell_complete=completing.stages)
@desk.on_option
@click.option("--earlier", is_flag=True, help="It went through it then; where it is now stays.")
@click.option("--since", default="", metavar="DAY", help="Correct the day on which it got there.")
@click.option("--never", is_flag=True, help="Take out that it was ever there.")
@click.option("--was", default="", metavar="DAY", help="Of several times there: that of this day.")
@click.option("--like", default="", metavar="STAGE", help="For a new stage: what it counts as.")
@click.option(
    "--also",
    multiple=True,
    metavar="NAME",
    shell_complete=completing.names,
    help="Another job that goes there; again for more.",
)
@desk.as_json_option
def stage_command(
    name: str,
    stage: str,
    on: str,
    earlier: bool,
    like: str,
    also: tuple[str, ...],
    as_json: bool,
    **mends: Any,
) -> None:
    """Move a job to a STAGE: one of the usual, or one of your own.

    \b
    The usual ones: saved, applied, screening, interview, offer;
    accepted, declined, rejected, withdrawn, ghosted end it.
    A stage of your own says what it counts as the first time:
    showup stage acme "Phone screen" --like screening
    A day that is wrong is corrected, and a stage it never was in taken out:
    showup stage acme applied --since "12 Nov"
    showup stage acme screening --never
    """
    is_mended = step_days.asked(mends, alone=not (on or earlier or like or also))
    here = desk.sit_down()
    if is_mended:
        row = here.find(name)
        step_days.mend(here, row, stage_meant(here.seeker, stage), as_json=as_json, **mends)
        return
    if also and earlier:
        raise click.UsageError("--earlier is for one job at a time.")
    rows = [here.find(each) for each in (name, *also)]
    if also:
        _several_to_stage(here, rows, stage, on=on, like=like, as_json=as_json)
        return
    to_stage(here, rows[0], stage, on=on, earlier=earlier, like=like, as_json=as_json)


def to_stage(
    here: Desk,
    row: Any,
    said: str,
    *,
    on: str,
    as_json: bool,
    earlier: bool = False,
    like: str = "",
) -> None:
    """Move a job to the stage that was typed, or remember that it was there."""
    from showup.pipeline import services

    with desk.plain_words():
        to = new_stage(here.seeker, said, like) if like else stage_meant(here.seeker, said)
        day = here.day(on, past=True)
        if earlier and day is None:
            raise click.UsageError("--earlier needs the day: --on DAY.")
        if earlier and day is not None:
            batch = services.remember_step(
                row, stage=to.stage, stage_name=to.name, day=day, now=here.now
            )
        else:
            refuse_to_leave_unseen(row, to.stage, here)
            batch = services.move(row, stage=to.stage, stage_name=to.name, on=day, now=here.now)
    _say(here, row, batch, as_json=as_json)


def _several_to_stage(
    here: Desk, rows: Sequence[Any], said: str, *, on: str, like: str, as_json: bool
) -> None:
    """Move several jobs as one change; those with an interview to give up are left for a look."""
    from showup.pipeline import looks, services

    with desk.plain_words():
        to = new_stage(here.seeker, said, like) if like else stage_meant(here.seeker, said)
        day = here.day(on, past=True)
        may, wait = looks.parted(here.seeker, [row.pk for row in rows], to.stage, now=here.now)
        left = " ".join(_to_look_at(row) for row in wait)
        if not may:
            raise ProblemError(left)
        batch = services.move_many(
            here.seeker, may, stage=to.stage, stage_name=to.name, on=day, now=here.now
        )
    is_now = count(len(may), "job is", "jobs are")
    says = sentence(f"{is_now} now in {to.name or to.stage}.")
    left_out = [row.pk for row in wait]
    desk.done_here(here, batch, says=says, as_json=as_json, more=left, moved=may, left=left_out)


def is_stage(seeker: Seeker, said: str) -> bool:
    """Tell whether the words are the name of a stage as it stands."""
    from showup.pipeline import queries, rules

    own = [row.name.casefold() for row in queries.stage_names(seeker)]
    return said.strip().casefold() in (*rules.STAGES, *own)


def refuse_to_leave_unseen(row: Any, stage: str, here: Desk) -> None:
    """Send whoever would leave an open interview behind to the verb that shows what it gives up.

    Raises:
        ProblemError: the stage is one of leaving, and an interview is still ahead.
    """
    from showup.pipeline import looks

    if looks.due(row, stage, now=here.now) is not None:
        raise ProblemError(_to_look_at(row))


def _to_look_at(row: Any) -> str:
    return (
        f"{clean(row.label)} has an interview open: showup withdraw {row.pk} shows what that "
        "gives up, and leaves it well."
    )


def stage_meant(seeker: Seeker, said: str) -> Stage:
    """Return the stage that a typed name means, asking where two fit.

    Raises:
        ProblemError: none fits, or several do and nobody is there to ask.
    """
    from showup.pipeline import queries, rules

    found = queries.stages_called(seeker, said)
    if len(found) == 1:
        return found[0]
    names = [each.name or each.stage for each in found]
    if not found:
        own = [row.name for row in queries.stage_names(seeker)]
        known = ", ".join([*rules.STAGES, *own])
        raise ProblemError(
            f"There is no stage “{clean(said)}”. There are {clean(known)}. "
            "`showup stage` makes one of your own, with --like."
        )
    if not can_ask():
        raise ProblemError(f"“{clean(said)}” may be {clean(' or '.join(names))}.")
    answer: str = click.prompt(
        f"Which one: {clean(', '.join(names))}", type=click.Choice(names), show_choices=False
    )
    return found[names.index(answer)]


def new_stage(seeker: Seeker, name: str, like: str) -> Stage:
    """Return a stage of the seeker's own that is to be; the move into it makes it.

    Raises:
        showup.pipeline.rules.FieldError: the name or what it counts as can't stand.
    """
    from showup.pipeline import queries, rules

    usual = stage_meant(seeker, like)
    rules.check_stage_name(name, usual.stage)
    return queries.Stage(usual.stage, name.strip())


def _end(name: str, stage: str, *, on: str, as_json: bool) -> None:
    here = desk.sit_down()
    from showup.pipeline import services

    row = here.find(name)
    with desk.plain_words():
        day = here.day(on, past=True)
        batch = services.end(row, stage=stage, on=day, now=here.now)
    _say(here, row, batch, as_json=as_json)


def _say(here: Desk, row: Any, batch: Any, *, as_json: bool) -> None:
    from showup.pipeline import queries, sentences

    row.refresh_from_db()
    says = queries.said_of(here.seeker, batch)
    says = says or sentences.entered(row.label, row.stage, row.stage_name)
    desk.done(row, batch, says=says, as_json=as_json)
