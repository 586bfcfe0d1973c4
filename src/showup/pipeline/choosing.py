"""Choose one opportunity by the name someone typed, asking where two fit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from showup.pipeline import queries
from showup.shared.problems import ProblemError
from showup.shared.terminal import can_ask, clean

if TYPE_CHECKING:
    from collections.abc import Sequence

    from showup.accounts.models import Seeker
    from showup.pipeline.models import Opportunity

A_FEW = 12  # to choose from; of more, a longer name is wanted


def choose(seeker: Seeker, name: str) -> Opportunity:
    """Return the opportunity that a name or number means.

    Raises:
        ProblemError: none fits, or several do and nobody is there to ask.
    """
    found = queries.find(seeker, name)
    if len(found) == 1:
        return found[0]
    if not found:
        raise ProblemError(
            f"Nothing in your pipeline is called “{clean(name)}”. `showup list` shows what is."
        )
    if not can_ask():
        fits = "; ".join(f"{row.pk} {_named(row)}" for row in found[:A_FEW])
        more = f"; and {len(found) - A_FEW} more" if len(found) > A_FEW else ""
        raise ProblemError(f"“{clean(name)}” fits several. Give the number: {fits}{more}.")
    return _ask(found[:A_FEW], more=len(found) - A_FEW)


def _ask(found: Sequence[Opportunity], *, more: int) -> Opportunity:
    click.echo("Which one?")
    for row in found:
        click.echo(f"  {row.pk:>4}  {_named(row)}, {clean(row.stage_name or row.stage)}")
    if more > 0:
        click.echo(f"  and {more} more: type more of the name to see them.")
    numbers = {str(row.pk): row for row in found}
    answer: str = click.prompt("Number", type=click.Choice(list(numbers)), show_choices=False)
    return numbers[answer]


def _named(row: Opportunity) -> str:
    return clean(f"{row.label}, {row.title}" if row.title not in ("", row.label) else row.label)
