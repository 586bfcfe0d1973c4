"""What the history says of each verb, in one sentence: pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from showup.pipeline.rules import said_day
from showup.shared.counting import count, sentence

if TYPE_CHECKING:
    from datetime import date

_ENTERED = {
    "saved": "{name} is saved for later",
    "applied": "You applied to {name}",
    "screening": "{name} is looking at your application",
    "interview": "{name} is at interviews",
    "offer": "{name} made you an offer",
    "accepted": "You said yes to {name}",
    "declined": "You turned down {name}’s offer",
    "rejected": "{name} said no",
    "withdrawn": "You withdrew from {name}",
    "ghosted": "{name} went silent",
}
RESULTS = {
    "": "What came of the round with {name} is open again.",
    "passed": "You’re through the round with {name}.",
    "failed": "The round with {name} was the last.",
    "waiting": "You’re waiting to hear from {name}.",
}


def entered(name: str, stage: str, stage_name: str = "", on: date | None = None) -> str:
    """Return that a job entered a stage, with the day where it was not today."""
    says = f"{name} is at “{stage_name}”" if stage_name else _ENTERED[stage].format(name=name)
    return f"{says}, on {said_day(on)}." if on else f"{says}."


def several(many: int, stage: str, stage_name: str = "") -> str:
    """Return that several jobs entered a stage at once."""
    says = sentence(count(many, "job"))
    return f"{says} moved to “{stage_name or stage}”."
