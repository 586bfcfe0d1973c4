"""Whose clock a typed time stands on: the seeker's, or the employer's where it shows another."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from showup.shared import zones

if TYPE_CHECKING:
    from datetime import tzinfo

    from showup.pipeline.models import Interview

MINE, THEIRS = "mine", "theirs"
_WEEKS = 53  # ahead: two clocks may part for the few weeks between one summer time and another


@dataclass(frozen=True, slots=True)
class Clocks:
    """The seeker's zone, and the employer's where it is known and its clocks show another time."""

    mine: tzinfo
    theirs: str = ""

    @property
    def differ(self) -> bool:
        """Tell whether there is a choice."""
        return bool(self.theirs)

    @property
    def whose(self) -> str:
        """Return whose clock counts where there is no choice."""
        return f"on your clock {zones.place_of(str(self.mine))}"

    @property
    def choices(self) -> tuple[tuple[str, str], ...]:
        """Return the clocks to choose from, as a form names them."""
        mine = (MINE, f"My clock, {zones.place_of(str(self.mine))}")
        if not self.theirs:
            return (mine,)
        return mine, (THEIRS, f"Their clock, {zones.place_of(self.theirs)}")

    def named(self, which: str) -> tzinfo:
        """Return the zone of a choice."""
        there = zones.named(self.theirs) if which == THEIRS else None
        return there or self.mine


def clocks(interview: Interview | None, *, mine: tzinfo, now: datetime) -> Clocks:
    """Return the clocks on which a time of an interview may be given."""
    theirs = zones.named(interview.zone) if interview is not None else None
    if interview is None or theirs is None:
        return Clocks(mine)
    moments = [now + timedelta(weeks=each) for each in range(_WEEKS)]
    alike = all(
        each.astimezone(theirs).utcoffset() == each.astimezone(mine).utcoffset() for each in moments
    )
    return Clocks(mine) if alike else Clocks(mine, interview.zone)


def offered(interview: Interview | None, *, now: datetime) -> list[datetime]:
    """Return the times to come that were offered for an interview which is still to be settled."""
    if interview is None or interview.state != "invited":
        return []
    return [slot.starts_at for slot in interview.slots.all() if slot.starts_at > now]
