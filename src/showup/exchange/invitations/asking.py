"""Ask at the terminal what a message leaves open."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from showup.exchange.invitations import rules
from showup.shared.problems import ProblemError
from showup.shared.terminal import clean

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from showup.exchange.invitations.rules import Answers, OpenQuestion

_HINTS = {
    "times": "such as 2026-11-24 10:30; several parted by “;”, none as “-”",
    "deadline": "such as 2026-11-24, none as “-”",
    "zone": "such as Europe/Berlin or +01:00",
    "kind": "invitation, confirmation, reschedule, cancellation, offer, rejection or task",
}
_EMPTY = {"": "-", "none": "-"}
NOBODY = "Nobody answered, so nothing was kept. With --yes the proposed answers are taken."


def settle(
    still_open: Callable[[Answers], Sequence[OpenQuestion]],
    answers: Answers,
    *,
    take_defaults: bool,
    today: date,
    find: Callable[[str], str | None],
) -> Answers:
    """Ask one question after the other until none is open, and return the answers.

    `find` turns a typed name into the number of an opportunity, None where none fits.

    Raises:
        ProblemError: defaults are to be taken and a question has none, or nobody answers.
    """
    done: set[str] = set()
    while True:
        left = [each for each in still_open(answers) if each.needed or each.field not in done]
        if not left:
            return answers
        question = left[0]
        text = _default(question, done) if take_defaults else _typed(question)
        if question.field == "belongs_to" and not text.isdecimal() and text != "new":
            text = find(text) or text
        try:
            answers = rules.answered(answers, question.field, text, today=today)
        except rules.MissingAnswerError as error:
            if take_defaults:
                raise ProblemError(f"{clean(error.says)} Nothing was kept.") from error
            click.echo(f"  {clean(error.says)}")
            continue
        done.add(question.field)


def _default(question: OpenQuestion, done: set[str]) -> str:
    if question.default is None or question.field in done:
        named = (
            ", or name one of your jobs with --job NAME (`showup add` brings in a new one)"
            if question.field == "employer"
            else ""
        )
        raise ProblemError(
            f"{clean(question.says)} There is no answer to take, so nothing was kept; "
            f"without --yes you are asked{named}."
        )
    answer = question.default or "-"
    click.echo(f"  {clean(question.says)} {clean(answer)}, as proposed.")
    return answer


def _typed(question: OpenQuestion) -> str:
    click.echo()
    click.echo(clean(question.says))
    if question.quote:
        click.echo(f"  It says: “{clean(question.quote)}”")
    for answer, words in question.choices:
        click.echo(f"  {answer:>6}  {clean(words)}")
    hint = _HINTS.get(question.field, "")
    default = question.default
    shown = _EMPTY.get(default, clean(default)) if default is not None else None
    try:
        text: str = click.prompt(f"  ({hint})" if hint else " ", default=shown, prompt_suffix=" > ")
    except click.Abort as error:
        raise ProblemError(NOBODY) from error
    return text
