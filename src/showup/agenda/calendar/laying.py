"""Days as the page shows them: each piece with its interview, its clashes, the order's place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from showup.agenda.calendar.records import Shown, Thing
from showup.agenda.calendar.rules import words
from showup.agenda.calendar.rules.blocks import BESIDE, QUARTERS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from showup.advice.orders import Ordered
    from showup.advice.rules.answer import OrderStep
    from showup.agenda.calendar.records import Met, Move
    from showup.agenda.calendar.rules.blocks import Day, Piece
    from showup.pipeline.models import Interview

MEETS = ("interview", "slot")


class Laid:
    """What is known beside the days themselves, found by what it is about."""

    def __init__(
        self,
        rows: Mapping[int, Interview],
        met: Iterable[Met],
        order: Ordered,
        moves: Sequence[Move],
        first_hour: int,
    ) -> None:
        self.rows, self.first_hour = rows, first_hour
        self.movable = {move.interview.pk for move in moves if move.places}
        self.met: dict[str, list[Met]] = {}
        self.steps: dict[str, list[OrderStep]] = {}
        self.tried: dict[str, list[str]] = {}
        for each in met:
            for span in each.clash.spans:
                self.met.setdefault(span.key, []).append(each)
        for step in order.steps:
            self.steps.setdefault(step.date, []).append(step)
        for move in moves:
            self.tried.setdefault(move.tried, []).append(move.interview.opportunity.label)


def lay(days: Iterable[Day], laid: Laid) -> tuple[Shown, ...]:
    """Return the days with all that is shown on them."""
    return tuple(_day(day, laid) for day in days)


def _day(day: Day, laid: Laid) -> Shown:
    date = day.date.isoformat()
    steps = laid.steps.get(date, ())
    taken = {int(step.opportunity): _taken(day, step, laid) for step in steps if not step.booked}
    keys = {key for piece in day.pieces for key in piece.keys}
    wrong = {each.number: each for key in keys for each in laid.met.get(key, ())}
    return Shown(
        date=day.date,
        whole=tuple(_thing(piece, laid, is_proposed=False) for piece in _once(day.whole)),
        things=tuple(
            _thing(piece, laid, is_proposed=piece is taken.get(piece.span.opportunity or 0))
            for piece in day.pieces
        ),
        hidden=day.hidden,
        asks=tuple(step for step in steps if taken.get(int(step.opportunity), step) is None),
        tried=tuple(laid.tried.get(date, ())),
        wrong=tuple(wrong[number] for number in sorted(wrong)),
        wrong_says=words.wrong([each.clash.kind for each in wrong.values()]),
        is_full=any(piece.columns == BESIDE for piece in day.pieces),
    )


def _taken(day: Day, step: OrderStep, laid: Laid) -> Piece | None:
    """Return the time offered that day to take: the first that clashes with nothing, else the first.

    None where none is offered then: that day would have to be asked for.
    """
    offered = [
        piece
        for piece in day.pieces
        if piece.span.kind == "slot" and piece.span.opportunity == int(step.opportunity)
    ]
    free = (piece for piece in offered if not any(laid.met.get(key) for key in piece.keys))
    return next(free, offered[0] if offered else None)


def _once(pieces: Iterable[Piece]) -> list[Piece]:
    """Return what takes a day whole, alike marks of several calendars as one."""
    told = {(piece.span.kind, piece.span.label, piece.span.all_day): piece for piece in pieces}
    return list(told.values())


def _thing(piece: Piece, laid: Laid, *, is_proposed: bool) -> Thing:
    span = piece.span
    met = {each.number: each for key in piece.keys for each in laid.met.get(key, ())}.values()
    return Thing(
        piece=piece,
        interview=laid.rows.get(span.interview or 0),
        met=tuple(sorted(met, key=lambda each: each.number)),
        row=piece.row - laid.first_hour * QUARTERS,
        is_proposed=is_proposed,
        is_movable=span.kind in MEETS and span.interview in laid.movable,
    )
