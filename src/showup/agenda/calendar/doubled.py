"""Booked interviews that can't all be kept, at their places in the order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from showup.advice.rules.numbers import listed
from showup.advice.rules.ordering_two import which_to_move
from showup.agenda.calendar.records import Doubled
from showup.agenda.clashes.queries import of_interview
from showup.agenda.clashes.rules import clashes
from showup.agenda.clashes.together import together

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import tzinfo

    from showup.advice.orders import Ordered
    from showup.agenda.clashes.spans import Span
    from showup.pipeline.models import Interview


def doubled(order: Ordered, ahead: Iterable[Interview], zone: tzinfo) -> dict[int, Doubled]:
    """Return with whom each booked interview overlaps, by its number.

    The first of them says what the order has of moving each; the others refer to it.
    """
    steps = {int(step.opportunity): step for step in order.steps}
    spans = [
        of_interview(row, row.starts_at, row.minutes, "interview")
        for row in ahead
        if row.state == "booked" and row.starts_at is not None
    ]
    found: dict[int, Doubled] = {}
    for clash in together(clashes(spans, hours_a_week=None, zone=zone), zone):
        mine = [span for span in clash.spans if span.opportunity in steps]
        if clash.kind != "clash":
            continue
        here = [steps[span.opportunity or 0] for span in mine]
        order_of_page = sorted(
            mine, key=lambda span: (steps[span.opportunity or 0].day, span.interview or 0)
        )
        for span in mine:
            others = [each.label for each in clash.spans if each is not span and _meet(each, span)]
            which = "both" if len(others) == 1 else "all of them"
            says = f"Clashes with {listed(others)}: you can’t be at {which}."
            verdict = which_to_move(here) if span is order_of_page[0] else ""
            found[span.interview or 0] = Doubled(says, verdict)
    return found


def _meet(one: Span, other: Span) -> bool:
    """Tell whether two overlap: in a chain of three the first and the last need not."""
    return one.starts_at < other.ends_at and other.starts_at < one.ends_at
