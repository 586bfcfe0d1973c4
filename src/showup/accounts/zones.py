"""On whose clock: the one place that says in which time zone a seeker is."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from showup.shared import zones
from showup.shared.terminal import own_zone

if TYPE_CHECKING:
    from datetime import tzinfo

    from showup.accounts.models import Seeker


def zone_of(seeker: Seeker) -> tzinfo:
    """Return the zone the seeker said they are in, this machine's until then; UTC if it has none."""
    return zones.named(seeker.zone) or zones.named(own_zone()) or ZoneInfo("UTC")
