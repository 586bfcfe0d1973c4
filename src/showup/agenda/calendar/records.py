"""What the calendar's page is made of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime

    from showup.advice.orders import Ordered, Tried
    from showup.advice.rules.answer import OrderStep
    from showup.agenda.calendar.rules.blocks import Piece
    from showup.agenda.calendar.rules.places import Place
    from showup.agenda.clashes.rules import Clash
    from showup.agenda.preparing.times import Unfit
    from showup.pipeline.models import Interview


@dataclass(frozen=True, slots=True)
class Asked:
    """What of the calendar is asked for; `monday` None: where there is something next."""

    monday: date | None = None
    is_list: bool = False
    places: Mapping[int, date | None] | None = None  # another order to try, by opportunity


@dataclass(frozen=True, slots=True)
class Concern:
    """An interview that can't be as it stands, and the other times offered for it."""

    interview: Interview
    slots: tuple[datetime, ...]


@dataclass(frozen=True, slots=True)
class Met:
    """Something that can't be as it stands, numbered as on the page, and whom it concerns."""

    number: int
    clash: Clash
    concerns: tuple[Concern, ...]


@dataclass(frozen=True, slots=True)
class Thing:
    """A piece of a day with what is known of it."""

    piece: Piece
    interview: Interview | None
    met: tuple[Met, ...]
    row: int  # quarter hours from the first hour shown
    is_proposed: bool  # a time offered on the day the engine would take
    is_movable: bool


@dataclass(frozen=True, slots=True)
class Shown:
    """A day as it is shown, with what the order would have on it."""

    date: date
    whole: tuple[Thing, ...]
    things: tuple[Thing, ...]
    hidden: int
    asks: tuple[OrderStep, ...]  # a day that would have to be asked for
    tried: tuple[str, ...]  # who is tried on it
    wrong: tuple[Met, ...]  # what can't be as it stands that day
    wrong_says: str  # the same as a count: "Two clashes"
    is_full: bool  # as much stands side by side as a day has room for


@dataclass(frozen=True, slots=True)
class Doubled:
    """That a booked interview overlaps others, and what the order has of moving each of them."""

    says: str
    verdict: str = ""  # once for all that overlap


@dataclass(frozen=True, slots=True)
class Move:
    """An interview ahead, its place in the order, and where else it could be tried."""

    interview: Interview
    step: OrderStep | None  # None: left out
    places: tuple[Place, ...]
    tried: str  # the place that is tried, as a form writes it, or ""
    why_out: str = ""  # why it is left out
    doubled: Doubled | None = None  # others are booked at its hour


@dataclass(frozen=True, slots=True)
class Following:
    """What could be done for real about an interview that is tried elsewhere."""

    interview: Interview
    day: date | None  # None: left out
    slots: tuple[datetime, ...]  # times offered on that day


@dataclass(frozen=True, slots=True)
class Trial:
    """Another order that is tried, and what it comes to."""

    says: str
    found: Tried
    follow: tuple[Following, ...]
    fields: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Page:
    """Everything the calendar shows."""

    is_list: bool
    week: str
    before: str
    after: str
    spanned: str
    says: str
    lead: str
    days: tuple[Shown, ...]
    hours: range
    now_row: int | None  # quarter hours from the first hour shown, in today's column
    met: tuple[Met, ...]
    aside: tuple[str, ...]  # worth a word, no clash
    unfit: tuple[Unfit, ...]  # time to prepare that an interview moved away from
    order: Ordered
    moves: tuple[Move, ...]
    trial: Trial | None
    is_empty: bool
