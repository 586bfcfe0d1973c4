"""How far a look into a mailbox has come."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a look has come, in mails."""

    done: int = 0
    total: int = 0
    found: int = 0
