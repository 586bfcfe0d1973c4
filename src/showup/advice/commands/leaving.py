"""Leaving in the terminal: another day, declining, withdrawing; each after its one look."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import click

from showup.pipeline.commands import desk
from showup.shared.problems import ProblemError
from showup.shared.terminal import can_ask, clean, labelled

if TYPE_CHECKING:
    import uuid

    from showup.advice.leaving import Draft
    from showup.pipeline.commands.desk import Desk
    from showup.pipeline.models import Interview, Opportunity

WEIGHED = (
    "pay", "benefits", "role", "place", "commute", "culture", "manager", "no time",
    "changed mind", "other",
)  # fmt: skip
NOT_WEIGHED = ("scam", "harassment", "discrimination", "illness", "elsewhere")
DONE = {
    "move": "You asked {name} for another day.",
    "decline": "The invitation from {name} is declined.",
}
DONE |= {
    "cancel": "The interview with {name} is cancelled.",
    "turn-down": "You turned down {name}’s offer.",
}
ASKS = {"move": "Ask for another day", "decline": "Decline it", "cancel": "Cancel it"}

_INSIST = click.option(
    "--insist", "--yes", "insist", is_flag=True, help="Without a look or a question."
)
_WHY = click.option(
    "--why",
    default="",
    type=click.Choice(["", *WEIGHED, *NOT_WEIGHED]),
    show_choices=False,
    metavar="REASON",
    help=f"{', '.join(WEIGHED)}; or, with no weighing at all: {', '.join(NOT_WEIGHED)}.",
)


def _leaving(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command the NAME of a job, the reason, and --insist."""
    return desk.name_argument(_WHY(_INSIST(desk.as_json_option(command))))


@click.command()
@_leaving
def decline_command(name: str, why: str, insist: bool, as_json: bool) -> None:
    """Decline an invitation, cancel an interview, or turn down an offer.

    What that gives up is shown first, once; then there is a text to send.
    """
    here = desk.sit_down()
    row = here.find(name)
    interview = _ahead(row, here)
    with _clock(here):
        if row.stage == "offer":
            _leave(here, row, None, "turn-down", why=why, as_json=as_json)
        elif interview is None:
            raise ProblemError(
                f"{clean(row.label)} has no invitation and no interview open. "
                f"`showup withdraw {row.pk}` leaves the job."
            )
        else:
            _bow_out(here, row, interview, why=why, insist=insist, as_json=as_json)


@click.command()
@_leaving
@desk.on_option
def withdraw_command(name: str, why: str, insist: bool, as_json: bool, on: str) -> None:
    """Withdraw from a job; what an open interview would bring is shown first, once."""
    here = desk.sit_down()
    from showup.advice import leaving
    from showup.pipeline import services

    row = here.find(name)
    interview = _ahead(row, here)
    with _clock(here):
        if interview is not None:
            if on:
                raise click.UsageError("An interview is open, so it ends today: leave out --on.")
            _bow_out(here, row, interview, why=why, insist=insist, as_json=as_json)
            return
        with desk.plain_words():
            day = here.day(on, past=True)
            kept = leaving.REASONS[why][0] if why in NOT_WEIGHED else why
            batch = services.end(row, stage="withdrawn", on=day, why=kept, now=here.now)
            if why in NOT_WEIGHED:
                services.change(row, now=here.now, batch=batch, exempt=kept)
        lines = _help(why)
        says = f"You withdrew from {row.label}."
        desk.done(row, batch, says=says, as_json=as_json, more=lines)


@click.command()
@desk.name_argument
@click.argument("to", metavar="[TIME|STAGE]", default="")
@_INSIST
@desk.on_option
@desk.as_json_option
def move_command(name: str, to: str, insist: bool, on: str, as_json: bool) -> None:
    """Move an interview.

    \b
    showup move acme              you ask them for another day
    showup move acme "thu 3pm"    they moved it to that time
    showup move acme screening    the same as showup stage acme screening
    """
    here = desk.sit_down()
    from showup.pipeline import queries
    from showup.pipeline.commands import staging

    row = here.find(name)
    if to and staging.is_stage(here.seeker, to):
        staging.to_stage(here, row, to, on=on, as_json=as_json)
        return
    if on:
        raise click.UsageError("--on goes with a stage.")
    interview = queries.open_interview(row) if to else _ahead(row, here)
    if interview is None and queries.open_interview(row) is not None:
        raise ProblemError(
            f"The interview with {clean(row.label)} has begun, so it is late to ask for another day. "
            f"If they moved it: `showup move {row.pk} TIME`; else `showup came {row.pk}` "
            f"or `showup missed {row.pk}`."
        )
    if interview is None:
        raise ProblemError(
            f"{clean(row.label)} has no invitation and no interview open. "
            f"`showup book {row.pk} TIME` notes one."
        )
    with _clock(here):
        if to:
            _moved(here, row, interview, to, as_json=as_json)
            return
        _look_first(here, row, interview, "move", insist=insist, as_json=as_json)
        _leave(here, row, interview, "move", as_json=as_json)


def _moved(here: Desk, row: Opportunity, interview: Interview, to: str, *, as_json: bool) -> None:
    from showup.pipeline import queries, settling, telling
    from showup.pipeline.commands.meeting import notes_held, was_booked

    with desk.plain_words():
        starts_at = queries.as_offered(interview, here.moment(to), here.there)
        settled = settling.settle(
            interview,
            starts_at=starts_at,
            now=here.now,
            mine=here.zone,
            instead=notes_held(row, to),
        )
    at = telling.when_for_both(starts_at, here.zone, interview.zone)
    more, also = was_booked(here, settled.was)
    says = f"Moved: {at}, {row.label}."
    desk.done(
        row, settled.batch, says=says, as_json=as_json, more=more, is_news=settled.is_news, **also
    )


def _ahead(row: Opportunity, here: Desk) -> Interview | None:
    """Return the invitation or booking that can still be left."""
    from showup.pipeline import looks

    return looks.left_open(row, now=here.now)


def _bow_out(
    here: Desk, row: Opportunity, interview: Interview, *, why: str, insist: bool, as_json: bool
) -> None:
    purpose = "cancel" if interview.state == "booked" else "decline"
    if why in NOT_WEIGHED:
        _get_out(here, row, interview, why, as_json=as_json)
        return
    _look_first(here, row, interview, purpose, insist=insist, as_json=as_json)
    _leave(here, row, interview, purpose, why=why, as_json=as_json)


def _get_out(
    here: Desk, row: Opportunity, interview: Interview, why: str, *, as_json: bool
) -> None:
    """Leave for a reason that is never weighed: no look, no cost, only help."""
    from showup.advice import leaving
    from showup.advice.rules.pause import way_out

    way = way_out(leaving.REASONS[why][0])
    assert way is not None
    draft = leaving.draft(row, way.letter, now=here.now, interview=interview)
    batch = leaving.out(interview, why, now=here.now)
    says = "It’s off, and you won’t be asked why."
    say(row, batch, says, draft, as_json=as_json, more=_help(why))


def _help(why: str) -> list[tuple[str, str]]:
    from showup.advice import leaving, pause_words
    from showup.advice.rules.pause import way_out

    way = way_out(leaving.REASONS[why][0]) if why in NOT_WEIGHED else None
    return pause_words.help_lines(way) if way else []


def _look_first(
    here: Desk, row: Opportunity, interview: Interview, going: Any, *, insist: bool, as_json: bool
) -> None:
    """Show the one look before leaving, and ask whether to go on.

    Raises:
        ProblemError: nobody is there to ask, and nobody insisted.
    """
    from showup.advice import choosing, pause_words

    if insist or choosing.pause_due(row) is None:
        return
    facts = choosing.pause_facts(interview, going, today=here.today, now=here.now)
    choosing.saw_pause(interview, now=here.now)
    if facts is None:
        return
    click.echo(facts.title, err=as_json)
    for line in pause_words.lines(facts):
        click.echo(labelled("", line, columns=0), err=as_json)
    if not can_ask() or as_json:
        raise ProblemError("Nothing was changed. Say it again with --insist to go on.")
    if not click.confirm(f"{ASKS[going]} all the same?", default=False):
        click.echo("Nothing was changed.")
        raise click.exceptions.Exit(0)


def _leave(
    here: Desk,
    row: Opportunity,
    interview: Interview | None,
    purpose: str,
    *,
    as_json: bool,
    why: str = "",
) -> None:
    from showup.advice import choosing, leaving

    after = choosing.day_to_ask_for(row, today=here.today) if purpose == "move" else None
    kind = leaving.LETTERS[purpose]
    draft = leaving.draft(row, kind, now=here.now, interview=interview, after=after)
    with desk.plain_words():
        batch = leaving.told(row, purpose, now=here.now, why=why)
    assert batch is not None
    say(row, batch, DONE[purpose].format(name=row.label), draft, as_json=as_json)


def say(
    row: Opportunity,
    batch: uuid.UUID,
    says: str,
    draft: Draft,
    *,
    as_json: bool,
    more: list[tuple[str, str]] | None = None,
) -> None:
    """Say what was done, with the text that can be sent to them."""
    letter = {"to": draft.to, "subject": draft.subject, "body": draft.body}
    desk.done(row, batch, says=says, as_json=as_json, more=more or [], letter=letter)
    if as_json:
        return
    click.echo("\nNothing was sent. A text you can send them:\n")
    click.echo(f"  {clean(draft.subject)}\n")
    for line in clean(draft.body, lines=True).splitlines():
        click.echo(f"  {line}".rstrip())


def _clock(here: Desk) -> Any:
    from django.utils import timezone

    return timezone.override(here.zone)
