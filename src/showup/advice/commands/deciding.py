"""`showup decide`."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, cast

import click

from showup.accounts.zones import zone_of
from showup.shared import home
from showup.shared.problems import ProblemError
from showup.shared.terminal import can_ask, clean, setup

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from showup.accounts.models import Seeker
    from showup.advice.models import Decision
    from showup.advice.rules import Answer
    from showup.engine.advice import Advice
    from showup.engine.situation import Situation
    from showup.pipeline.models import Interview, Opportunity

SCHEMA = "showup.decision/1"
Method = Literal["exact", "rollout"]
FEW = 3  # opportunities for which looking for what would change the answer takes seconds


class Asked(NamedTuple):
    """How to work it out and how to say it."""

    as_json: bool
    flips: bool
    method: Method
    seed: int
    paths: int | None  # None leaves them to the engine

    def looks(self, situation: Situation) -> tuple[str, ...]:
        """Return what to add to the answer: what would change it where asked for, or soon done."""
        whole = self.flips or len(situation.opportunities) <= FEW
        return ("channels", "moves", "bars", "flips") if whole else ("channels", "moves")


@click.command()
@click.argument("name", default="")
@click.option("--situation", "file", metavar="FILE", help="Decide about a JSON file; - is stdin.")
@click.option("--replay", type=click.IntRange(1), metavar="ID", help="Work a saved one out again.")
@click.option("--yes", is_flag=True, help="Ask nothing: what is known, else the defaults.")
@click.option("--json", "as_json", is_flag=True, help="The same as JSON; asks nothing.")
@click.option("--flips", is_flag=True, help="Look for what would change the answer; it takes long.")
@click.option(
    "--if",
    "others",
    multiple=True,
    metavar="WHAT=NUMBER",
    help="Try another excitement, hours, odds, bar or hour-price; asks and keeps nothing.",
)
@click.option("--method", type=click.Choice(["exact", "rollout"]), default="rollout")
@click.option("--seed", type=click.IntRange(0, 2**31 - 1), default=1, show_default=True)
@click.option("--paths", type=click.IntRange(1, 10_000), help="Simulations a setting and choice.")
def decide_command(
    name: str,
    file: str | None,
    replay: int | None,
    yes: bool,
    as_json: bool,
    others: tuple[str, ...],
    **how: Any,
) -> None:
    """Say whether to go. NAME is the job, a part of its name, or its number.

    Asks at most four questions first; Enter takes the default of each.
    """
    if sum(bool(each) for each in (name, file, replay)) > 1:
        raise click.UsageError("Give one of NAME, --situation and --replay.")
    _keep_kernels()
    asked = Asked(as_json=as_json, **how)
    if file:
        _from_file(file, asked, others)
        return
    setup()
    from showup.accounts.services import local_seeker

    seeker = local_seeker()
    if replay:
        if others:
            _try_again(seeker, replay, asked, others)
        else:
            _replay(seeker, replay, as_json=as_json)
        return
    row = _which(seeker, name)
    if others:
        _try(row, asked, others)
        return
    _decide(row, asked, ask=can_ask() and not (yes or as_json))


def _keep_kernels() -> None:
    """Keep compiled code beside the data; where nothing can be written it is made anew."""
    from showup.engine import cache

    try:
        cache.prepare(home.prepare())
    except OSError:
        return


def _from_file(file: str, asked: Asked, others: Sequence[str]) -> None:
    from showup.advice import from_file

    try:
        data = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
    except OSError as error:
        raise ProblemError(f"{clean(file)} can’t be read: {error.strerror}.") from error
    try:
        situation = from_file.situation(data, name="stdin" if file == "-" else clean(file))
    except from_file.FileError as error:
        for says in error.says:
            click.echo(says, err=True)
        raise click.exceptions.Exit(1) from error
    situation = _other(situation, others)
    _say(situation, _worked_out(situation, asked), today=_today(situation), as_json=asked.as_json)
    _say_tried(others, asked)


def _worked_out(situation: Situation, asked: Asked) -> Advice:
    from showup.advice import explaining
    from showup.engine import decide

    _wait()
    advice = decide.advise(situation, method=asked.method, seed=asked.seed, paths=asked.paths)
    return explaining.explained(situation, advice, only=asked.looks(situation))


def _other(situation: Situation, others: Sequence[str]) -> Situation:
    """Return a situation with the other numbers that are to be tried."""
    from showup.advice.rules import other
    from showup.engine import checks

    try:
        numbers = other.said(other.numbers(situation), others)
    except other.OtherError as error:
        raise click.UsageError(f"--if: {clean(str(error))}") from error
    tried = other.with_numbers(situation, numbers)
    if faults := checks.check(tried):
        raise ProblemError(" ".join(clean(fault.says) for fault in faults))
    return tried


def _say_tried(others: Sequence[str], asked: Asked) -> None:
    if others and not asked.as_json:
        said = ", ".join(clean(each) for each in others)
        click.echo(f"\nThat’s with {said}. Nothing of yours was changed, and nothing is kept.")


def _wait() -> None:
    if sys.stderr.isatty():
        click.echo("Working it out; some seconds.", err=True)


def _today(situation: Situation) -> date:
    from datetime import date

    return date.fromisoformat(situation.today) if situation.today else datetime.now().date()  # noqa: DTZ005  the reader's own day


def _say(
    situation: Situation,
    advice: Advice,
    *,
    today: date,
    as_json: bool,
    labels: dict[int, str] | None = None,
    suggested: bool = False,
    saved: int | None = None,
) -> None:
    from showup.advice.rules import present

    answer = present(advice, situation, today=today, day_labels=labels or {}, suggested=suggested)
    if as_json:
        click.echo(json.dumps(_as_json(situation, advice, answer, saved), ensure_ascii=True))
        return
    from showup.advice import printing

    printing.show(answer, printing.page())


def _as_json(
    situation: Situation, advice: Advice, answer: Answer, saved: int | None
) -> dict[str, Any]:
    from showup.engine import json_form

    return {
        "schema": SCHEMA,
        "decision": saved,
        "answer": asdict(answer) | {"headline": answer.headline.text, "lead": str(answer.lead)},
        "advice": json_form.advice_to_json(advice),
        "situation": json_form.to_json(situation),
    }


def _which(seeker: Seeker, name: str) -> Opportunity:
    from showup.advice import queries
    from showup.pipeline import choosing

    if name:
        return choosing.choose(seeker, name)
    waiting = queries.undecided(seeker)
    if len(waiting) == 1:
        return waiting[0]
    if not waiting:
        raise ProblemError(
            "Nothing waits for an answer. Take an invitation in with: showup import FILE"
        )
    names = "; ".join(f"{row.pk} {clean(row.label)}" for row in waiting)
    raise ProblemError(f"Several wait for an answer. Say which: {names}.")


def _decide(row: Opportunity, asked: Asked, *, ask: bool) -> None:
    from showup.advice import services, situations
    from showup.engine import json_form
    from showup.engine.checks import SituationError
    from showup.pipeline.rules import FieldError

    now = datetime.now(UTC)
    today = now.astimezone(zone_of(row.seeker)).date()
    try:
        if ask:
            from showup.advice import asking

            situations.situation_of(row.seeker, today=today, opportunity=row, now=now)
            answers = asking.questions(row, today=today)
            services.answer_questions(row, now=now, **answers)
            click.echo()
        decision = services.open_decision(
            row.seeker,
            row,
            today=today,
            now=now,
            method=asked.method,
            seed=asked.seed,
            paths=asked.paths or 0,
        )
    except (situations.NothingToDecideError, FieldError, SituationError) as error:
        raise ProblemError(clean(str(error))) from error
    _wait()
    services.work_out(decision)
    services.explain(decision, only=asked.looks(json_form.from_json(decision.situation)))
    _show(decision, as_json=asked.as_json)


def _try(row: Opportunity, asked: Asked, others: Sequence[str]) -> None:
    """Say what today's situation comes to with other numbers."""
    from showup.advice import situations
    from showup.pipeline import queries as pipeline

    now = datetime.now(UTC)
    today = now.astimezone(zone_of(row.seeker)).date()
    try:
        found = situations.situation_of(row.seeker, today=today, opportunity=row, now=now)
    except situations.NothingToDecideError as error:
        raise ProblemError(clean(str(error))) from error
    _say_other(row.seeker, pipeline.open_interview(row), found, asked, others)


def _try_again(seeker: Seeker, pk: int, asked: Asked, others: Sequence[str]) -> None:
    """Say what a saved decision comes to with other numbers, as its page does."""
    from showup.advice import services
    from showup.engine import json_form

    decision = _saved(seeker, pk)
    paths = services.paths_again(decision) or None
    asked = asked._replace(method=cast("Method", decision.method), seed=decision.seed, paths=paths)
    situation = json_form.from_json(decision.situation)
    _say_other(seeker, decision.interview, situation, asked, others)


def _say_other(
    seeker: Seeker,
    interview: Interview | None,
    situation: Situation,
    asked: Asked,
    others: Sequence[str],
) -> None:
    tried = _other(situation, others)
    _say_of(seeker, interview, tried, _worked_out(tried, asked), as_json=asked.as_json)
    _say_tried(others, asked)


def _say_of(
    seeker: Seeker,
    interview: Interview | None,
    situation: Situation,
    advice: Advice,
    *,
    as_json: bool,
    saved: int | None = None,
) -> None:
    """Say an answer about one of a seeker's own jobs."""
    from showup.advice import situations

    zone = zone_of(seeker)
    _say(
        situations.with_clean_names(situation),
        advice,
        today=datetime.now(zone).date(),
        as_json=as_json,
        labels=situations.day_labels(situation, interview, zone=zone) if interview else {},
        suggested=interview is not None
        and situations.days_are_suggested(situation, interview, zone=zone),
        saved=saved,
    )


def _saved(seeker: Seeker, pk: int) -> Decision:
    from showup.advice import queries

    decision = queries.decision(seeker, pk)
    if decision is None or decision.state != "ready":
        raise ProblemError(f"There is no finished decision {pk}.")
    return decision


def _show(decision: Decision, *, as_json: bool) -> None:
    from showup.engine import json_form

    interview = decision.interview
    if interview is not None and interview.marks and not as_json:
        from showup.advice import printing

        printing.warn(interview.marks, printing.page())
    _say_of(
        decision.seeker,
        interview,
        json_form.from_json(decision.situation),
        json_form.advice_from_json(decision.answer),
        as_json=as_json,
        saved=decision.pk,
    )
    if not as_json:
        click.echo(f"\nSaved as decision {decision.pk}: showup decide --replay {decision.pk}")


def _replay(seeker: Seeker, pk: int, *, as_json: bool) -> None:
    from showup.advice import services

    decision = _saved(seeker, pk)
    again = services.replay(decision)
    if not again.same and not again.engine_changed:
        raise ProblemError(f"Decision {pk} came out differently, and it should not: please report.")
    _show(decision, as_json=as_json)
    if not as_json:
        click.echo(
            "Worked out again: the same, to the last digit."
            if again.same
            else "The engine has changed since and would answer differently: ask again to see how."
        )
