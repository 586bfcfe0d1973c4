"""A brief at a terminal: what is kept, then what is proposed for what is still empty."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

import click

from showup.agenda.preparing.rules import sheet as sheets
from showup.shared.terminal import clean, labelled, width

if TYPE_CHECKING:
    from collections.abc import Iterable

    from showup.agenda.preparing.page import Check, Page

LABEL = 12  # columns


def show(page: Page) -> None:
    """Write a brief as one reads it."""
    sheet = page.sheet
    title = f", {sheet.title}" if sheet.title else ""
    click.echo(f"{clean(sheet.name)}{clean(title)}  ({page.interview.opportunity_id})")
    for label, words in (
        ("When", ", ".join(filter(None, (sheet.when or "no time is booked yet", sheet.how)))),
        ("Where", ", ".join(filter(None, (sheet.place, sheet.travel)))),
        ("Link", sheet.link),
        ("Prepared", page.progress.says if page.open else ""),
        ("Over", _over(page)),
    ):
        if words:
            click.echo(labelled(label, words, columns=LABEL))
    for heading, lines in sheets.parts(sheet):
        _part(heading, lines)
    remarks(page.check)
    if page.open:
        _proposed(page)


def _over(page: Page) -> str:
    number = page.interview.opportunity_id
    if page.past:
        return (
            f"Its time is over. Were you there? `showup came {number}`, or "
            f"`showup missed {number}`. Then --went keeps how the one thing went."
        )
    if not page.over or page.sheet.went:
        return ""
    return "It is over. You can still keep how the one thing went: --went."


def remarks(check: Check) -> None:
    """Write what may cost of what one plans to say: the words, why, and a better way."""
    if not check.says:
        return
    _part("Before you say it", ())
    for each in check.remarks:
        _line(f"“{each.quote}”", "- ")
        _line(each.why, "  ")
        if each.instead:
            _line(f"Perhaps: {each.instead}", "  ")
    _line(check.says, "")


def _proposed(page: Page) -> None:
    brief = page.sheet
    if not brief.reasons:
        found = [f"{each.says} (from {each.source})" for each in page.reasons.found]
        _part("Reasons we’d stand by: keep one with --reason", [*found, page.reasons.says])
    if not brief.questions:
        lines = [f"{each.ways[0]} ({each.tests})" for each in page.questions]
        _part("Questions you could ask: keep one with --question", lines)
    if not brief.try_out:
        lines = [f"{each.do}. {each.why}" for each in page.tries]
        _part("ONE thing to try out: keep it with --try-out", lines)


def _part(heading: str, lines: Iterable[str]) -> None:
    click.echo(f"\n{heading}")
    for line in lines:
        _line(line, "- ")


def _line(text: str, mark: str) -> None:
    room = width()
    said = clean(text)
    if room is None:
        click.echo(f"{mark}{said}")
        return
    click.echo(textwrap.fill(said, room, initial_indent=mark, subsequent_indent=" " * len(mark)))
