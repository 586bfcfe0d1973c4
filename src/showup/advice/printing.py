"""An answer at a terminal: the sentence first, then what it rests on; plain in pipes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from showup.shared.terminal import clean, paper

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from rich.console import Console

    from showup.advice.rules import Answer, MadeOf

SCAM = (
    "Scams often share this. If it looks like one to you, no weighing is needed: pay nothing, send "
    "no papers; you needn’t answer."
)
CHANGE = "What would change this"
NARROW = 64  # columns under which tables become lines
WIDEST = 96  # columns beyond which lines are hard to read


def page() -> Console:
    """Return where to write, as wide as reads well, and without colour where none is wanted."""
    return paper(WIDEST)


def show(answer: Answer, out: Console) -> None:
    """Write an answer."""
    with out.capture() as written:
        _write(answer, out)
    for line in written.get().splitlines():
        click.echo(line.rstrip())  # rich fills lines up with blanks


def warn(marks: Sequence[Mapping[str, str]], out: Console) -> None:
    """Write what a message has in common with scams: facts with their quotes, no verdict."""
    says = [f"{clean(mark['says'])} “{clean(mark['quote'])}”" for mark in marks]
    with out.capture() as written:
        out.print(Text("Before anything else", "bold"))
        for line in [*says, SCAM]:
            out.print(Padding(Text(line), (0, 0, 0, 2)))
        out.print()
    for line in written.get().splitlines():
        click.echo(line.rstrip())


def _write(answer: Answer, out: Console) -> None:
    tags = f"  ({', '.join(answer.tags)})" if answer.tags else ""
    out.print(Text.assemble((answer.headline.text, "bold"), tags))
    out.print()
    parts = [(part.text, "bold") if part.strong else part.text for part in answer.lead.parts]
    out.print(Text.assemble(*parts))
    if answer.odds:
        _odds(answer, out)
    if answer.made_of is not None:
        _made_of(answer.made_of, out)
    _section(answer.zero.title, [f"{answer.zero.sentence} {answer.zero.paragraph}"], out)
    _choices(answer, out)
    if answer.order or answer.order_notes:
        steps = [
            f"{step.when}  {step.name}{' (the dream job)' if step.dream else ''}  {step.note} "
            f"{step.elsewhere_text}"
            for step in answer.order
        ]
        _section(answer.order_title, [*steps, *answer.order_notes], out)
    turning = [row.sentence for row in answer.flips if row.at is not None]
    waiting = [answer.break_even] if answer.break_even else []
    if answer.flips:
        _section(CHANGE, [*(turning or ["Nothing plausible turns the answer."]), *waiting], out)
    elif not answer.too_close:
        _section(CHANGE, ["Not looked for: --flips does, and takes longer."], out)
    _section("What it rests on", _rests(answer), out)
    if answer.swings_note:
        _swings(answer, out)
    _section("How it was worked out", [answer.worked_out], out)


def _section(title: str, lines: Iterable[str], out: Console) -> None:
    out.print()
    out.print(Text(title, "bold"))
    for line in lines:
        out.print(Padding(Text(line), (0, 0, 0, 2)))


def _odds(answer: Answer, out: Console) -> None:
    if out.width < NARROW:
        lines = [
            f"{row.label}: {row.without_text} {answer.without_label}, {row.with_text} "
            f"{answer.with_label}; {row.difference}"
            for row in answer.odds
        ]
        _section("Your odds", lines, out)
        return
    table = _table("Your odds", answer.without_label, answer.with_label, "difference")
    for row in answer.odds:
        table.add_row(row.label, row.without_text, row.with_text, row.difference)
    out.print()
    out.print(table)


def _swings(answer: Answer, out: Console) -> None:
    lines = [f"{row.name}: {row.sentence}" for row in answer.swings]
    _section("Which of our judgements moves it most", [answer.swings_note, *lines], out)


def _made_of(made: MadeOf, out: Console) -> None:
    widest = max(len(row.label) for row in made.rows)
    lines = [f"{row.label:<{widest}}  {row.text:>6}  {row.aside}" for row in made.rows]
    total = f"{made.total_label:<{widest}}  {made.total_text:>6}  {made.against}"
    _section("What it is made of", [*lines, total, made.sentence], out)


def _choices(answer: Answer, out: Console) -> None:
    if out.width < NARROW:
        lines = [
            f"{row.words}: {row.value_text} ({row.range_text}), best in {row.share_text}"
            for row in answer.choices
        ]
        _section("What you can do", lines, out)
        return
    table = _table("What you can do", "worth", "range", "best in", "noise")
    for row in answer.choices:
        table.add_row(row.words, row.value_text, row.range_text, row.share_text, row.noise_text)
    out.print()
    out.print(table)
    out.print(Padding(Text(answer.choices_note), (0, 0, 0, 2)))


def _table(title: str, *columns: str) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2), show_edge=False)
    table.add_column(title, header_style="bold", overflow="fold")
    for column in columns:
        table.add_column(column, header_style="", justify="right")
    return table


def _rests(answer: Answer) -> list[str]:
    turning = [
        f"{row.sentence} ({row.range_text}; {row.strength}) {row.turn_text}"
        for row in answer.rests
        if row.turns
    ]
    others = ", ".join(row.name.lower() for row in answer.rests if not row.turns)
    moving = [f"Also assumed, with ranges in --json: {others}."] if others else []
    return [answer.rests_note, *turning, *moving]
