"""The order of everything ahead, worked out beside the pages and kept in memory.

Unlike a decision it is about no one interview, so nothing is saved: it is worked out again
whenever what it rests on has changed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime

    from showup.accounts.models import Seeker
    from showup.advice.rules.answer import OrderStep

State = Literal["nothing", "working", "ready", "failed"]


@dataclass(frozen=True, slots=True)
class Ordered:
    """The order ahead as the engine has it, or how far it has got."""

    state: State  # nothing: no interview is ahead, or `says` names what stands in the way
    says: str = ""  # one sentence
    progress: float = 0.0  # 0 to 1
    steps: tuple[OrderStep, ...] = ()  # `opportunity` is its key as text; each with its move costs
    notes: tuple[str, ...] = ()  # how it was found, what is left out and why
    break_even: str = ""  # how likely waiting may lose the dream job, a sentence or ""


@dataclass(frozen=True, slots=True)
class Tried:
    """Another order beside the proposed one."""

    state: State
    says: str = ""  # "0.12 points less than the order we'd take.", "No difference we can tell.", …
    progress: float = 0.0
    cost: float = 0.0  # points that it loses against the proposed order; below 0 where it gains
    noise: float = 0.0  # standard error from simulating
    words: str = ""  # "0.12 less", "no difference we can tell"
    refused: tuple[str, ...] = ()  # what could not be placed as asked, a sentence each


def order_ahead(seeker: Seeker, *, today: date, now: datetime) -> Ordered:
    """Return the order the engine proposes, begun in the background where it isn't known yet."""
    raise NotImplementedError


def try_order(
    seeker: Seeker, places: Mapping[int, date | None], *, today: date, now: datetime
) -> Tried:
    """Return what another order costs; `places` are days by opportunity, None: left out.

    What isn't in `places` stays where the proposed order has it.
    """
    raise NotImplementedError
