"""Calendar entries that are known already: what a newer word on a booked interview is."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from showup.exchange.invitations.rules.planning import tidy
from showup.pipeline import queries as pipeline

if TYPE_CHECKING:
    from collections.abc import Iterable

    from showup.accounts.models import Seeker
    from showup.exchange.records import Reading


def as_known(seeker: Seeker, reading: Reading) -> Reading:
    """Return a request for the entry of a booked interview as the move that it is.

    A calendar asks for an interview and moves one with the same method (RFC 5546, 3.2.2).
    """
    whens = (reading.booked,) if reading.booked else reading.slots
    if reading.kind not in ("invitation", "confirmation") or not reading.uid or len(whens) != 1:
        return reading
    row = pipeline.by_uid(seeker, tidy(reading.uid, 500))
    if row is None or row.state != "booked":
        return reading
    return replace(reading, kind="reschedule", slots=(), booked=whens[0])


def all_as_known(seeker: Seeker | None, readings: Iterable[Reading]) -> tuple[Reading, ...]:
    """Return every message of a file as what it is to a seeker, as it was read without one."""
    return tuple(each if seeker is None else as_known(seeker, each) for each in readings)
