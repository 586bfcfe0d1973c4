"""What the seeker says about a posting before it is kept."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date


@dataclass(frozen=True, slots=True)
class PostingAnswers:
    """What was mended, by the fields' names; what isn't named stays as it was read.

    `mended` may hold employer, title, agency, place, remote, pay_low, pay_high, pay_currency,
    pay_period, contract, level, closes and link.
    """

    mended: Mapping[str, Any] = field(default_factory=dict)
    same_as: int | Literal["new"] | None = None  # the opportunity's pk; None: not asked yet
    excitement: float | None = None
    applied_on: date | None = None  # the day they applied; None: saved for now
