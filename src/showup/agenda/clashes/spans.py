"""A span of time in which something takes place: pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

Kind = Literal["interview", "slot", "travel", "prepare", "busy"]


@dataclass(frozen=True, slots=True)
class Span:
    """Something that takes place from `starts_at` until before `ends_at`, both aware.

    `slot` is a time that was offered and is not booked; `busy` stands in a calendar of the
    seeker's own.
    """

    key: str  # "interview-41", the same for as long as the row lives
    kind: Kind
    starts_at: datetime
    ends_at: datetime
    label: str  # "Kestrel Energy", "the way to Kestrel Energy", "busy" or its title
    opportunity: int | None = None
    interview: int | None = None
    dream: bool = False
    all_day: bool = False
    is_end_known: bool = True  # False: no length was given, and an hour is taken
    is_on_site: bool = False  # one has to go there
    spare: int = 0  # minutes of a way that are to spare, once one is there
