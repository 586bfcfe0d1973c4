"""What may stand in the pipeline: pure, no Django."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

STAGES = (
    "saved", "applied", "screening", "interview", "offer",
    "accepted", "declined", "rejected", "withdrawn", "ghosted",
)  # fmt: skip
ENDED = ("accepted", "declined", "rejected", "withdrawn", "ghosted")
ACTIVE = tuple(stage for stage in STAGES if stage not in ENDED)
SURENESS = ("guess", "fairly", "very")
DEAL_BREAKERS = ("met", "failed", "unknown")

_SCALES = {
    "excitement": (0.0, 10.0),
    "hours": (0.0, 200.0),
    "own_odds": (0.0, 1.0),
    "similarity": (0.0, 1.0),
    "rounds": (1.0, 12.0),
}
_CHOICES = {
    "sureness": SURENESS,
    "deal_breaker": DEAL_BREAKERS,
    "stage": STAGES,
}


class FieldError(ValueError):
    """A value that cannot stand; `field` says which, the message how to mend it."""

    def __init__(self, field: str, says: str) -> None:
        super().__init__(says)
        self.field = field


def check_opportunity(fields: Mapping[str, object]) -> None:
    """Check the values given for an opportunity.

    Raises:
        FieldError: the first value that is off its scale.
    """
    for name, (low, high) in _SCALES.items():
        value = fields.get(name)
        if value is None:
            continue
        if not isinstance(value, int | float) or not math.isfinite(value):
            raise FieldError(name, f"{name} is a number from {low:g} to {high:g}.")
        if not low <= value <= high:
            raise FieldError(name, f"{name} goes from {low:g} to {high:g}; you gave {value:g}.")
    for name, choices in _CHOICES.items():
        if name in fields and fields[name] not in choices:
            raise FieldError(name, f"{name} is one of {', '.join(choices)}.")


def check_ending(stage: str) -> None:
    """Check that a stage ends an opportunity.

    Raises:
        FieldError: it does not.
    """
    if stage not in ENDED:
        raise FieldError("stage", f"An opportunity ends as one of {', '.join(ENDED)}.")
