"""One plausible setting: every belief of the seeker's turned into a plain number."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from showup.engine.situation import Beliefs


@dataclass(frozen=True, slots=True)
class Setting:
    """A value for every field of `Beliefs`, in the same order and units."""

    pass_mean: float
    optimism: float
    bias: float
    signal: float
    practice_gain: float
    level_sd: float
    ask_answered: float
    polite_decline: float
    moved: float
    late_cancel: float
    no_show: float
    future_value: float
    spill_over: float
    lead: float
    hour_price: float
    invited_rate: float
    gap_days: float
    result_days: float
    offer_days: float


NAMES = tuple(f.name for f in fields(Setting))


def middle(beliefs: Beliefs) -> Setting:
    """Return the setting at the middle of every belief."""
    return Setting(*(getattr(beliefs, name).value for name in NAMES))
