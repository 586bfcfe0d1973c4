"""What a change of a job's facts is called in the history: pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_NAMES = {
    "employer": "employer",
    "title": "role",
    "agency": "agency",
    "sureness": "sureness",
    "place": "place",
    "remote": "remote days",
    "contract": "contract",
    "level": "level",
    "source": "source",
    "link": "link",
    "applied_on": "day of the application",
    "result_due": "day of the decision",
    "doubts": "doubts",
    "doubt_words": "doubts",
    "deal_breaker": "deal-breaker",
    "deal_words": "deal-breaker",
    "hours": "hours an interview",
    "rounds": "number of rounds",
    "offer_deadline": "offer’s deadline",
    "offer_words": "offer",
} | dict.fromkeys(("pay_low", "pay_high", "pay_currency", "pay_period"), "pay")
_A_FEW = 3


def sentence(label: str, before: Mapping[str, object], after: Mapping[str, object]) -> str:
    """Return what was changed: with both values for one that has a short one, else by name.

    `after` has the fields that changed alone.
    """
    if set(after) == {"dream"}:
        return (
            f"{label} is the one you want most."
            if after["dream"]
            else f"{label} is no longer the one you want most."
        )
    if set(after) <= {"excitement", "sureness"} and isinstance(
        after.get("excitement"), int | float
    ):
        was = before.get("excitement")
        before_that = f", {was:g} before" if isinstance(was, int | float) else ""
        return f"You gave {label} {after['excitement']:g} of 10{before_that}."
    if set(after) == {"employer"} and before.get("employer") and after["employer"]:
        return f"{before['employer']} is called {after['employer']} now."
    names = list(dict.fromkeys(_NAMES[name] for name in after if name in _NAMES))
    if "excitement" in after:
        names.insert(0, "excitement")
    if not names:
        return f"{label} was changed."
    if len(names) > _A_FEW:
        return f"{label}: {', '.join(names[:_A_FEW])} and more changed."
    return f"{label}: {_and(names)} changed."


def _and(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
