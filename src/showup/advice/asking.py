"""The four questions at a terminal: each with its default, Enter takes it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import click

from showup.accounts.zones import zone_of
from showup.advice.rules import dates, numbers
from showup.pipeline import queries as pipeline
from showup.shared import said_dates
from showup.shared.terminal import clean

if TYPE_CHECKING:
    from datetime import date

    from showup.pipeline.models import Opportunity

NONE = ("none", "no", "-", "n")
DEAL = {"no": "met", "none": "met", "n": "met", "yes": "failed", "y": "failed", "maybe": "unknown"}
SAID = {"met": "no", "failed": "yes", "unknown": "maybe"}
MOST_HOURS = 200.0


class Dream(NamedTuple):
    """The job they want more, "" for none, and the day of its interview."""

    name: str
    day: date | None


class Deal(NamedTuple):
    """Whether a deal-breaker is met, failed or unknown, and what it is."""

    is_: str
    words: str


def questions(row: Opportunity, *, today: date) -> dict[str, Any]:
    """Ask what only the seeker knows, and return it for `services.answer_questions`."""
    label = clean(row.label)
    click.echo(f"{label}: four questions at most. Enter keeps what stands in [brackets].")
    excitement = 5.0 if row.excitement is None else row.excitement
    answers: dict[str, Any] = {
        "excitement": click.prompt(
            "How exciting is it, 0 to 10",
            default=numbers.plain(excitement, 1),
            value_proc=lambda text: number(text, most=10.0),
        )
    }
    more = click.prompt(
        "Is there a job you want more, and when is its interview? (Acme, 2 Dec)",
        default=_known_dream(row, today),
        value_proc=lambda text: dream(text, today=today),
    )
    answers |= {"dream_name": more.name, "dream_day": more.day}
    broken = click.prompt(
        "Is there a deal-breaker? (no, yes, maybe: and what it is)",
        default=SAID[row.deal_breaker] + (f": {clean(row.deal_words)}" if row.deal_words else ""),
        value_proc=deal,
    )
    answers |= {"deal_breaker": broken.is_, "deal_words": broken.words}
    if row.stage != "offer":
        answers["hours"] = click.prompt(
            "How many hours will it take, all in",
            default=numbers.plain(row.hours, 1),
            value_proc=lambda text: number(text, most=MOST_HOURS),
        )
    return answers


def number(text: str, *, most: float) -> float:
    """Read a number from 0 to `most`, with a point or a comma.

    Raises:
        click.UsageError: it is none; the prompt asks again.
    """
    try:
        value = float(text.strip().replace(",", "."))
    except ValueError as error:
        raise click.UsageError(f"“{clean(text)}” is no number.") from error
    if not 0 <= value <= most:
        raise click.UsageError(f"Give a number from 0 to {most:g}.")
    return value


def dream(text: str, *, today: date) -> Dream:
    """Read "none", "Acme" or "Acme, 2 Dec".

    Raises:
        click.UsageError: the day is over.
    """
    said = clean(text)
    if said.casefold() in NONE or not said:
        return Dream("", None)
    name, comma, rest = said.rpartition(",")
    if not comma:
        return Dream(said, None)
    try:
        day = said_dates.day(rest.strip(), today=today)
    except said_dates.SaidDateError:
        if any(letter.isdigit() for letter in rest):
            raise click.UsageError(f"“{rest.strip()}” is no day; write it like 2 Dec.") from None
        return Dream(said, None)  # "Acme, Inc": the comma belongs to the name
    if day < today:
        raise click.UsageError("That day is over. When is it now?")
    return Dream(name.strip(), day)


def deal(text: str) -> Deal:
    """Read "no", "yes", "maybe", each with what it is after a colon.

    Raises:
        click.UsageError: it begins otherwise.
    """
    head, _, rest = clean(text).partition(":")
    is_ = DEAL.get(head.strip().casefold())
    if is_ is None:
        raise click.UsageError("Answer no, yes or maybe; what it is comes after a colon.")
    return Deal(is_, rest.strip()[:500])


def _known_dream(row: Opportunity, today: date) -> str:
    known = pipeline.dream(row.seeker)
    if known is None or known.pk == row.pk:
        return "none"
    interview = pipeline.open_interview(known)
    if interview is None or interview.starts_at is None:
        return clean(known.label)
    day = interview.starts_at.astimezone(zone_of(row.seeker)).date()
    if day < today:
        return clean(known.label)
    return f"{clean(known.label)}, {dates.day_name(day, today=today)}"
