"""Talk a posting through at the terminal: what was read, which job it is, whether to keep it."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import click

from showup.pipeline.commands import desk
from showup.shared.problems import ProblemError
from showup.shared.terminal import can_ask, clean, labelled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from showup.exchange.models import Arrival
    from showup.exchange.postings.queries import Foreseen
    from showup.exchange.postings.rules import PostingAnswers
    from showup.exchange.postings.services import KeptPosting
    from showup.exchange.records import Posting, Problem
    from showup.pipeline.commands.desk import Desk

LABEL = 11  # columns
NOBODY = "Nobody answered, so nothing was kept. With --yes what was read is kept as it is."


@dataclass(frozen=True, slots=True)
class Wish:
    """What was asked for beside the posting itself."""

    mended: dict[str, Any]
    excitement: float | None = None
    applied: str = ""
    job: str = ""  # a name, a number, or "new"
    yes: bool = False
    as_json: bool = False


def take(here: Desk, arrival: Arrival, wish: Wish) -> None:
    """Show what was read in a posting, ask what is open, and keep it.

    Raises:
        ProblemError: nothing was read, or nobody is there to answer; then nothing is kept.
    """
    from showup.exchange.invitations import services
    from showup.exchange.postings import queries as posting_queries

    found = posting_queries.postings(arrival)
    try:
        if not wish.as_json:
            _complain(posting_queries.problems(arrival))
        if not found:
            raise ProblemError(_unreadable(posting_queries.problems(arrival)))
        for which in _chosen(found, yes=wish.yes):
            _take_one(here, arrival, which, wish)
    finally:
        services.drop(arrival)  # what was only looked at leaves nothing behind


def show(found: Sequence[Posting], problems: Sequence[Problem]) -> None:
    """Show what was read in postings, without comparing them with what is kept."""
    from showup.exchange.postings import previews as posting_previews

    for posting in found:
        _lines(posting_previews.preview_of(posting))
        click.echo()
    _complain(problems)


def _chosen(found: Sequence[Posting], *, yes: bool) -> list[int]:
    """Return which of several postings to keep."""
    from showup.exchange.postings import previews as posting_previews

    if len(found) == 1:
        return [0]
    if yes or not can_ask():
        says = f"There are {len(found)} jobs in it. At a terminal, without --yes, you can choose."
        raise ProblemError(f"{says} Nothing was kept.")
    for line in posting_previews.several(found):
        click.echo(clean(line))
    while True:
        said: str = click.prompt("Which ones? Numbers with commas between", prompt_suffix=" > ")
        numbers = [part.strip() for part in said.split(",") if part.strip()]
        if numbers and all(one.isdecimal() and 1 <= int(one) <= len(found) for one in numbers):
            return [int(one) - 1 for one in dict.fromkeys(numbers)]
        click.echo(f"  Numbers from 1 to {len(found)}, such as 1,3.")


def _take_one(here: Desk, arrival: Arrival, which: int, wish: Wish) -> None:
    from showup.exchange.invitations.rules import MissingAnswerError
    from showup.exchange.postings import previews as posting_previews
    from showup.exchange.postings import queries as posting_queries
    from showup.exchange.postings import services as postings
    from showup.exchange.postings.rules import PostingAnswers

    posting = posting_queries.postings(arrival)[which]
    with desk.plain_words():
        applied = here.day(wish.applied, past=True)
    mended = wish.mended | _name(posting, wish)
    answers = PostingAnswers(mended, excitement=wish.excitement, applied_on=applied)
    foreseen = posting_queries.foresee(here.seeker, posting, answers)
    if not wish.as_json:
        _lines(posting_previews.preview(foreseen))
    answers = _settled(here, foreseen, answers, wish)
    try:
        with desk.plain_words():
            kept = postings.keep_posting_arrival(
                arrival, answers=answers, now=here.now, which=which
            )
    except (MissingAnswerError, postings.NotAPostingError) as error:
        raise ProblemError(f"{clean(str(error))} Nothing was kept.") from error
    _report(kept, wish)


def _name(posting: Posting, wish: Wish) -> dict[str, str]:
    """Ask for the employer where neither the posting nor the options name anybody."""
    named = posting.employer or posting.agency or posting.title
    if named or wish.mended.keys() & {"employer", "title", "agency"} or wish.job not in ("", "new"):
        return {}
    if wish.yes or wish.as_json:
        says = "It names neither employer nor role. Give them: showup add “Acme, baker” --paste."
        raise ProblemError(f"{says} Nothing was kept.")
    try:
        said: str = click.prompt("It names no employer. Which is it?", prompt_suffix=" > ")
    except click.Abort as error:
        raise ProblemError(NOBODY) from error
    return {"employer": said.strip()}


def _settled(here: Desk, foreseen: Foreseen, answers: PostingAnswers, wish: Wish) -> PostingAnswers:
    """Return the answers with the job it belongs to, asked for where that is open."""
    from showup.exchange.postings import previews as posting_previews
    from showup.exchange.postings.rules import likely

    if wish.job:
        same = None if wish.job == "new" else here.find(wish.job).pk
        answers = replace(answers, same_as=same or "new")
    elif foreseen.look_alikes:
        if not wish.as_json:
            _lines(posting_previews.look_alikes(foreseen))
        first = likely(foreseen.look_alikes)
        proposed = str(first.job.pk) if first else "new"
        said = proposed if wish.yes else _ask_which(foreseen, proposed)
        answers = replace(answers, same_as="new" if said == "new" else int(said))
    else:
        answers = replace(answers, same_as="new")
    if not (wish.yes or wish.as_json):
        _confirm()
    return answers


def _ask_which(foreseen: Foreseen, proposed: str) -> str:
    click.echo("You may have this job already. Is it the same one?")
    choices = {str(each.job.pk): each.job.named for each in foreseen.look_alikes}
    for number, label in choices.items():
        click.echo(f"  {number:>6}  {clean(label)}")
    click.echo(f"  {'new':>6}  another job")
    try:
        answer: str = click.prompt(
            "  The same as", type=click.Choice([*choices, "new"]), show_choices=False,
            default=proposed, prompt_suffix=" > ",
        )  # fmt: skip
    except click.Abort as error:
        raise ProblemError(NOBODY) from error
    return answer


def _confirm() -> None:
    try:
        keep = click.confirm("Keep this?", default=True)
    except click.Abort as error:
        raise ProblemError(NOBODY) from error
    if not keep:
        click.echo("Nothing was kept.")
        raise click.exceptions.Exit(0)


def _report(kept: KeptPosting, wish: Wish) -> None:
    from showup.exchange.postings.rules import said_difference

    if not kept.written or kept.batch is None:
        says = " ".join(clean(f"{each.what} {each.mend}") for each in kept.problems)
        click.echo(_unwritten(kept, says) if wish.as_json else says)
        return
    more = [("Note", said_difference(*each)) for each in kept.differs]
    says = f"{kept.opportunity.label} is kept with its posting."
    desk.done(kept.opportunity, kept.batch, says=says, as_json=wish.as_json, more=more)


def _unwritten(kept: KeptPosting, says: str) -> str:
    """Return as JSON that nothing was written."""
    from showup.pipeline import json_form

    head = {"schema": desk.DONE_SCHEMA, "says": says, "changed": False, "batch": None}
    told = head | {"opportunity": json_form.opportunity(kept.opportunity)}
    return json.dumps(told, ensure_ascii=True)


def _lines(lines: Sequence[tuple[str, str]]) -> None:
    for label, words in lines:
        click.echo(labelled(label, words, columns=LABEL))


def _complain(problems: Sequence[Problem]) -> None:
    from showup.exchange.invitations import previews

    _lines(previews.complaints(tuple(problems)))


def _unreadable(problems: Sequence[Problem]) -> str:
    first = next((f"{each.what} {each.mend}" for each in problems), "")
    return clean(f"We found no posting in it. {first}")
