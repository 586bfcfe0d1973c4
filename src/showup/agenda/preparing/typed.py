"""What was typed into a brief at a terminal, as it is kept."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import click

from showup.agenda.preparing import clearing, posting, queries
from showup.pipeline.commands import picking
from showup.shared.terminal import clean

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from showup.pipeline.models import Interview

MOST = 1_000_000  # letters that are read from a pipe


def fields(
    interview: Interview,
    was: Mapping[str, str],
    *,
    answer: tuple[str, str] | None,
    dropped: Sequence[str],
    **given: str | None,
) -> dict[str, Any]:
    """Return what was typed as `services.add` takes it; nothing where nothing was.

    Raises:
        ProblemError: what is to be dropped isn't there, or may be several.
    """
    told: dict[str, Any] = {name: text for name, text in given.items() if text and text.strip()}
    told |= {name: "" for name in clearing.CLEARED if was[name] and clearing.clears(given[name])}
    if given["plans_to_say"] == "-":
        told["plans_to_say"] = sys.stdin.read(MOST + 1)
    if answer is not None:
        told["answer"] = _answer(interview, *answer)
    if dropped:
        told["drop"] = {_line(interview, words) for words in dropped}
    return told


def _answer(interview: Interview, words: str, story: str) -> tuple[str, str]:
    """Return what they ask, by its first words or else as it was typed, and what answers it."""
    if not (words.strip() and story.strip()):
        raise click.UsageError("--answer wants both: what they ask, and what answers it.")
    told = posting.told(interview.opportunity)
    asks = list(dict.fromkeys((*_answered(interview), *(told.asks if told else ()))))
    if not picking.fitting(words, asks):
        return words, story
    return asks[picking.one_of(words, asks, missing="")], story


def _line(interview: Interview, words: str) -> str:
    """Return the reason, question or answer that some words mean.

    Raises:
        ProblemError: none says so, or several do.
    """
    brief = queries.for_interview(interview)
    lines = [*brief.reasons, *brief.questions, *_answered(interview)] if brief else []
    missing = (
        f"No reason, question or answer of this brief says “{clean(words)}”. "
        f"`showup prepare {interview.opportunity_id}` shows them."
    )
    return str(lines[picking.one_of(words, lines, missing=missing)])


def _answered(interview: Interview) -> list[str]:
    """Return what they ask and something answers."""
    brief = queries.for_interview(interview)
    return [each["asks"] for each in brief.answers] if brief else []
