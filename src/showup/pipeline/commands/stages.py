"""`showup stages`: every stage in its order, and those of one's own named, placed and dropped."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import click

from showup.pipeline import completing
from showup.pipeline.commands import desk
from showup.pipeline.commands.staging import stage_meant
from showup.shared.problems import ProblemError
from showup.shared.terminal import in_columns

if TYPE_CHECKING:
    import uuid

    from showup.accounts.models import Seeker
    from showup.pipeline.commands.desk import Desk
    from showup.pipeline.models import StageName

SCHEMA = "showup.stages/1"


@click.command()
@click.argument("name", required=False, shell_complete=completing.stages)
@click.option("--like", default="", metavar="STAGE", help="Makes NAME a stage that counts so.")
@click.option("--rename", default="", metavar="TEXT", help="What the stage is called now.")
@click.option(
    "--place", type=click.IntRange(1, 99), help="1 puts it first of those that count alike."
)
@click.option("--drop", is_flag=True, help="Drop it; its jobs go to the stage it counts as.")
@desk.as_json_option
def stages_command(
    name: str | None, like: str, rename: str, place: int | None, drop: bool, as_json: bool
) -> None:
    """List the stages in their order, or make, rename, place or drop one of your own: NAME."""
    asked = sum((bool(like), bool(rename.strip()), place is not None, drop))
    if asked > 1:
        raise click.UsageError("Take one of --like, --rename, --place and --drop.")
    if asked != bool(name):
        raise click.UsageError(
            "Say what to do with it: --like, --rename, --place or --drop."
            if name
            else "Say which stage: its NAME comes first."
        )
    here = desk.sit_down()
    if not name:
        _list(here.seeker, as_json=as_json)
        return
    with desk.plain_words():
        if like:
            batch, says = _make(here, name, like)
        else:
            row = _own(here.seeker, name)
            batch, says = _changed(here, row, rename=rename.strip(), place=place)
    desk.done_here(here, batch, says=says, as_json=as_json, stages=_rows(here.seeker))


def _make(here: Desk, name: str, like: str) -> tuple[uuid.UUID, str]:
    from showup.pipeline import services

    usual = stage_meant(here.seeker, like).stage
    row, batch = services.name_stage(here.seeker, name=name, like=usual, now=here.now)
    return batch, f"“{row.name}” is a stage now, and counts as {row.like}."


def _changed(
    here: Desk, row: StageName, *, rename: str, place: int | None
) -> tuple[uuid.UUID, str]:
    from showup.pipeline import services, stage_order

    if rename:
        was = row.name
        batch = services.rename_stage(row, name=rename, now=here.now)
        return batch, f"The stage “{was}” is called “{rename}” now."
    if place is not None:
        batch = stage_order.place(row, number=place, now=here.now)
        return batch, f"“{row.name}” has its place."
    return services.drop_stage(row, now=here.now, move_back=True), f"“{row.name}” is gone."


def _list(seeker: Seeker, *, as_json: bool) -> None:
    rows = _rows(seeker)
    if as_json:
        click.echo(json.dumps({"schema": SCHEMA, "stages": rows}, ensure_ascii=True))
        return
    lines = in_columns(
        [
            (row["name"], desk.many(row["jobs"], "job"), f"counts as {row['stage']}" * row["own"])
            for row in rows
        ]
    )
    for line in lines:
        click.echo(line)


def _rows(seeker: Seeker) -> list[dict[str, Any]]:
    from showup.pipeline import queries
    from showup.pipeline.lists import columns

    jobs = queries.jobs_by_stage(seeker)
    return [
        {
            "name": each.name,
            "stage": each.stage,
            "own": bool(each.stage_name),
            "jobs": jobs.get((each.stage, each.stage_name), 0),
        }
        for each in columns.stages(seeker)
    ]


def _own(seeker: Seeker, said: str) -> StageName:
    """Return the stage of one's own that a typed name means.

    Raises:
        ProblemError: none fits, or it is one of the usual, which stay as they are.
    """
    from showup.pipeline import queries

    meant = stage_meant(seeker, said)
    row = next((row for row in queries.stage_names(seeker) if row.name == meant.name), None)
    if row is None:
        raise ProblemError(f"“{meant.stage}” is one of the usual stages: those stay as they are.")
    return row
