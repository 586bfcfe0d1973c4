"""Days as the page shows them: each piece with its interview, its clashes, the order's place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from showup.agenda.calendar.records import Shown, Thing
from showup.agenda.calendar.rules.blocks import QUARTERS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from showup.advice.orders import Ordered
    from showup.advice.rules.answer import OrderStep
    from showup.agenda.calendar.records import Met, Move
    from showup.agenda.calendar.rules.blocks import Day, Piece
    from showup.pipeline.models import Interview

MEETS = ("interview", "slot")


@dataclass(frozen=True, slots=True)
class Laid:
    """What is known beside the days themselves."""

    rows: Mapping[int, Interview]
    met: Sequence[Met]
    order: Ordered
    moves: Sequence[Move]
    first_hour: int

    def by_day(self) -> dict[str, list[OrderStep]]:
        """Return the steps of the order by ISO day."""
        found: dict[str, list[OrderStep]] = {}
        for step in self.order.steps:
            found.setdefault(step.date, []).append(step)
        return found


def lay(days: Iterable[Day], laid: Laid) -> tuple[Shown, ...]:
    """Return the days with all that is shown on them."""
    steps = laid.by_day()
    return tuple(_day(day, steps.get(day.date.isoformat(), ()), laid) for day in days)


def _day(day: Day, steps: Sequence[OrderStep], laid: Laid) -> Shown:
    waiting = {int(step.opportunity): step for step in steps}
    things = []
    for piece in day.pieces:
        step = waiting.get(piece.span.opportunity or 0) if piece.span.kind in MEETS else None
        is_proposed = step is not None and not step.booked and piece.span.kind == "slot"
        things.append(_thing(piece, laid, is_proposed=is_proposed))
        if step is not None:
            del waiting[int(step.opportunity)]
    return Shown(
        date=day.date,
        whole=tuple(_thing(piece, laid, is_proposed=False) for piece in day.whole),
        things=tuple(things),
        hidden=day.hidden,
        asks=tuple(step for step in waiting.values() if not step.booked),
        tried=_tried(day.date, laid.moves),
    )


def _thing(piece: Piece, laid: Laid, *, is_proposed: bool) -> Thing:
    span = piece.span
    movable = {move.interview.pk for move in laid.moves if move.places}
    return Thing(
        piece=piece,
        interview=laid.rows.get(span.interview or 0),
        met=tuple(met for met in laid.met if _keys(met) & piece.keys),
        row=piece.row - laid.first_hour * QUARTERS,
        is_proposed=is_proposed,
        is_movable=span.kind in MEETS and span.interview in movable,
    )


def _keys(met: Met) -> set[str]:
    second = met.clash.second
    return {met.clash.first.key} | ({second.key} if second else set())


def _tried(day: date, moves: Iterable[Move]) -> tuple[str, ...]:
    value = day.isoformat()
    return tuple(move.interview.opportunity.label for move in moves if move.tried == value)
