"""The days of the stages a job went through, corrected or taken out: `showup stage --since`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from showup.pipeline.commands import desk
from showup.shared.problems import ProblemError
from showup.shared.terminal import clean

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from showup.pipeline.commands.desk import Desk
    from showup.pipeline.models import Opportunity, Step
    from showup.pipeline.queries import Stage


def asked(mends: Mapping[str, Any], *, alone: bool) -> bool:
    """Tell whether a day is to be mended rather than a job moved."""
    since, never, was = mends["since"], mends["never"], mends["was"]
    if not (since or never):
        if was:
            raise click.UsageError("--was goes with --since or --never.")
        return False
    if (since and never) or not alone:
        raise click.UsageError("--since and --never each stand alone; only --was goes with them.")
    return True


def mend(
    here: Desk, row: Opportunity, to: Stage, *, since: str, never: bool, was: str, as_json: bool
) -> None:
    """Give a stage a job went through the day it really got there, or take that stage out."""
    from showup.pipeline import services, telling

    with desk.plain_words():
        step = _meant(here, row, to, was)
        before = step.day
        if never:
            batch = services.forget_step(step, now=here.now)
            says = f"{row.label} was never at {to.name or to.stage}."
        else:
            day = here.day(since, past=True)
            if day is None:
                raise ProblemError("Give the day it got there: --since DAY.")
            batch = services.date_step(step, day=day, now=here.now)
            says = f"{row.label} was at {to.name or to.stage} on {telling.when(day, here.zone)}."
    is_news = never or before != step.day
    lines = [("It said", telling.when(before, here.zone))] if is_news else []
    desk.done(row, batch, says=says, as_json=as_json, more=lines, is_news=is_news)


def _meant(here: Desk, row: Opportunity, to: Stage, was: str) -> Step:
    """Return the one time a job got to a stage.

    Raises:
        ProblemError: it never was there, or several times.
    """
    every = list(row.steps.select_related("opportunity"))
    there = [each for each in every if (each.stage, each.stage_name) == (to.stage, to.name)]
    day = here.day(was, past=True)
    found = [each for each in there if day in (None, each.day)]
    label, name = clean(row.label), clean(to.name or to.stage)
    if not there:
        raise ProblemError(
            f"{label} was never at {name}. So far: {_days(here, every, named=True)}."
        )
    if not found:
        raise ProblemError(f"{label} didn’t get to {name} then, but on {_days(here, there)}.")
    if len(found) > 1 and len({each.day for each in found}) > 1:
        raise ProblemError(
            f"{label} got to {name} on {_days(here, there)}. Say which is meant: --was DAY."
        )
    found[0].opportunity.seeker = row.seeker  # with the zone it is in here
    return found[0]


def _days(here: Desk, steps: Sequence[Step], *, named: bool = False) -> str:
    from showup.pipeline import telling

    days = [(telling.when(each.day, here.zone), each.stage_name or each.stage) for each in steps]
    return "; ".join(clean(f"{name} {day}" if named else day) for day, name in days)
