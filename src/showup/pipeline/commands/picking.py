"""Tell which of several texts is meant by the first of its words, asking where two fit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from showup.shared.problems import ProblemError
from showup.shared.terminal import can_ask, clean

if TYPE_CHECKING:
    from collections.abc import Sequence

SHOWN = 60  # letters of each to choose between
A_FEW = 12


def fitting(said: str, texts: Sequence[str]) -> list[int]:
    """Return which texts are the words that were said, else begin with them, else hold them."""
    wanted, plain = _plain(said), [_plain(text) for text in texts]
    if not wanted:
        return []
    for fits in (str.__eq__, str.startswith, str.__contains__):
        found = [at for at, text in enumerate(plain) if fits(text, wanted)]
        if found:
            return found
    return []


def one_of(said: str, texts: Sequence[str], *, missing: str) -> int:
    """Return which text is meant.

    Raises:
        ProblemError: none fits, which `missing` says, or several do and nobody is there to ask.
    """
    found = fitting(said, texts)
    if not found:
        raise ProblemError(missing)
    if len(found) == 1:
        return found[0]
    shown = [_short(texts[at]) for at in found[:A_FEW]]
    if not can_ask():
        fits = "; ".join(f"“{each}”" for each in shown)
        raise ProblemError(f"“{clean(said)}” fits several. Give more of its words: {fits}.")
    click.echo("Which one?")
    for number, each in enumerate(shown, start=1):
        click.echo(f"  {number:>4}  {each}")
    numbers = [str(number) for number in range(1, len(shown) + 1)]
    answer: str = click.prompt("Number", type=click.Choice(numbers), show_choices=False)
    return found[int(answer) - 1]


def _plain(text: str) -> str:
    return clean(text).casefold()


def _short(text: str) -> str:
    plain = clean(text)
    return plain if len(plain) <= SHOWN else f"{plain[: SHOWN - 1].rstrip()}…"
