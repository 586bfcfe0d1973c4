"""When a mailbox may be looked at again without being asked."""

from __future__ import annotations

from datetime import datetime, timedelta

PAUSE = timedelta(minutes=15)
LONGEST = timedelta(hours=8)  # after trouble again and again
_DOUBLINGS = 5


def is_due(tried_at: datetime | None, troubles: int, now: datetime) -> bool:
    """Tell whether it is time for the next look; each trouble in a row doubles the pause."""
    if tried_at is None:
        return True
    pause = min(PAUSE * 2 ** min(troubles, _DOUBLINGS), LONGEST)
    # A clock that was set back must not keep us waiting until it has caught up.
    return now >= tried_at + pause or now < tried_at - LONGEST
