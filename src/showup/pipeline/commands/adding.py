"""`showup add` and `showup change`: what is known of a job, typed in."""

from __future__ import annotations

import shlex
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import click

from showup.pipeline.commands import desk
from showup.shared.problems import ProblemError
from showup.shared.terminal import clean

if TYPE_CHECKING:
    from showup.pipeline.commands.desk import Desk

A_FEW = 3  # jobs that a new one is tied to
REASONS = "pay, benefits, role, place, commute, culture, manager, changed mind, other"
_FIELDS = (
    click.option("--excitement", type=click.FloatRange(0, 10), help="From 0 to 10."),
    click.option("--sureness", type=click.Choice(["guess", "fairly", "very"]), help="Of that."),
    click.option("--dream", is_flag=True, default=None, help="This is the one you want most."),
    click.option("--agency", help="Who writes for the employer."),
    click.option("--place", help="Where the work is."),
    click.option("--remote", type=click.Choice(["remote", "hybrid", "on site"])),
    click.option("--pay", metavar="PAY", help="“45-55k EUR/year”, “25 GBP/hour”."),
    click.option("--contract", help="“permanent, full time”."),
    click.option("--level", help="“senior”."),
    click.option("--source", help="Where you found it."),
    click.option("--link", help="The address of the posting."),
    click.option("--doubt", "doubts", multiple=True, metavar="REASON", help=f"{REASONS}. Repeat."),
    click.option("--doubt-words", help="The doubt in your words."),
    click.option(
        "--deal-breaker", type=click.Choice(["met", "failed", "unknown"]), help="Is one in the way?"
    ),
    click.option("--deal-words", help="What the deal-breaker is."),
)
_OF_A_NEW_ONE = (
    click.option("--stage", default="", help="Where it is: saved, applied, …; else applied."),
    click.option("--on", default="", metavar="DAY", help="Since when it is in that stage."),
    click.option("--applied", default="", metavar="DAY", help="The day you applied."),
    click.option(
        "--interview", "interviews", multiple=True, metavar="TIME",
        help="A time they offer: 2026-11-24 10:30. Repeat.",
    ),
    click.option("--answer-by", default="", metavar="DAY", help="They want an answer by then."),
    click.option("--zone", default="", help="Time zone of the times; else yours."),
    desk.as_json_option,
)  # fmt: skip


def field_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command an option for each field of a job."""
    for option in reversed(_FIELDS):
        command = option(command)
    return command


def by_hand_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command everything `add_by_hand` takes beside the job."""
    for option in reversed(_OF_A_NEW_ONE):
        command = option(command)
    return field_options(command)


@click.command()
@click.argument("job", metavar="“EMPLOYER, ROLE”")
@by_hand_options
def add_command(job: str, **options: Any) -> None:
    """Add a job, with its invitation where there is one."""
    add_by_hand(job, **options)


def add_by_hand(
    job: str,
    *,
    stage: str = "",
    on: str = "",
    applied: str = "",
    interviews: tuple[str, ...] = (),
    answer_by: str = "",
    zone: str = "",
    as_json: bool = False,
    **fields: Any,
) -> None:
    """Add a job that was typed in as “Employer, role”, and say what was understood.

    `fields` are the options of `field_options`, as typed; None and empty ones are not given.

    Raises:
        ProblemError: a day, a time or a field can't stand; says which and how to mend it.
    """
    here = desk.sit_down(zone)
    from showup.pipeline import by_hand, queries, telling
    from showup.shared import said_dates

    employer, _, title = (clean(part) for part in job.partition(","))
    if not (employer or title or fields.get("agency")):
        raise ProblemError("Name the employer or the role: showup add “Acme, service designer”.")
    with desk.plain_words():
        told = read_fields(fields) | _stage(here, stage)
        slots = [said_dates.moment(text, today=here.today) for text in interviews]
        moments = [by_hand.placed(slot, here.there) for slot in slots]
        row, batch = by_hand.enter(
            here.seeker,
            slots=slots,
            answer_by=here.day(answer_by),
            zone=here.there,
            now=here.now,
            on=_past(here, on),
            employer=employer,
            title=title,
            applied_on=_past(here, applied),
            **told,
        )
    row.seeker = here.seeker
    lines = [("Offered", telling.when_for_both(each, here.zone, zone)) for each in moments]
    lines += [
        ("See also", f"{each.other.label} ({each.other.pk}): {each.why}")
        for each in queries.linked(row)[:A_FEW]
    ]
    then = f"showup decide {shlex.quote(clean(row.label))}" if slots else ""
    says = f"{row.label} is in your pipeline."
    more = [*echoed(here, row, told), *lines]
    desk.done(row, batch, says=says, as_json=as_json, more=more, then=then)


@click.command()
@desk.name_argument
@click.option("--employer", help="Its name.")
@click.option("--title", help="The role.")
@click.option("--applied", default="", metavar="DAY", help="The day you applied.")
@click.option("--no-dream", is_flag=True, help="It is no longer the one you want most.")
@field_options
@desk.as_json_option
def change_command(name: str, applied: str, no_dream: bool, as_json: bool, **fields: Any) -> None:
    """Change what is known of a job."""
    here = desk.sit_down()
    from showup.pipeline import services

    row = here.find(name)
    with desk.plain_words():
        told = read_fields(fields)
        if no_dream:
            told["dream"] = False
        if applied:
            told["applied_on"] = _past(here, applied)
        if not told:
            raise click.UsageError("Say what to change: --pay, --place, … (--help lists them).")
        batch = services.change(row, now=here.now, **told)
    row.refresh_from_db()
    says = f"{row.label} was changed."
    desk.done(row, batch, says=says, as_json=as_json, more=echoed(here, row, told))


def read_fields(given: dict[str, Any]) -> dict[str, Any]:
    """Return the fields of a job from options as they were typed.

    Raises:
        showup.pipeline.rules.FieldError: the pay can't be read.
    """
    from showup.pipeline import pay_words

    plain = {name: clean(each) if isinstance(each, str) else each for name, each in given.items()}
    told = {name: value for name, value in plain.items() if value not in (None, (), "")}
    if "pay" in told:
        told |= {"pay_low": None, "pay_high": None, "pay_currency": "", "pay_period": ""}
        told |= pay_words.read(told.pop("pay"))
    if "doubts" in told:
        told["doubts"] = list(told["doubts"])
    return told


def echoed(here: Desk, row: Any, told: dict[str, Any]) -> list[tuple[str, str]]:
    """Return how pay and days were understood."""
    from showup.pipeline import pay_words, telling

    lines = [("Pay", pay_words.words(row))] if "pay_low" in told else []
    if row.applied_on and (row.stage == "applied" or "applied_on" in told):
        lines.append(("Applied", telling.when(row.applied_on, here.zone)))
    elif row.stage_name or row.stage not in ("applied", "interview"):
        lines.append(("Stage", row.stage_name or row.stage))
    return lines


def _past(here: Desk, text: str) -> Any:
    from showup.pipeline import rules

    day = here.day(text, past=True)
    rules.check_past("on", day, today=here.today)
    return day


def _stage(here: Desk, said: str) -> dict[str, str]:
    if not said:
        return {}
    from showup.pipeline.commands.staging import stage_meant

    found = stage_meant(here.seeker, said)
    return {"stage": found.stage, "stage_name": found.name}
