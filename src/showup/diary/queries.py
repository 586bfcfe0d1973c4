"""Reads of the diary, each scoped to one seeker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from showup.diary.models import Busy

if TYPE_CHECKING:
    from datetime import datetime

    from django.db.models import QuerySet

    from showup.accounts.models import Seeker


def busy(seeker: Seeker, start: datetime, end: datetime) -> QuerySet[Busy]:
    """Return what fills the seeker's calendars from `start` to before `end`, in order of time."""
    return Busy.objects.filter(calendar__seeker=seeker, starts_at__lt=end, ends_at__gt=start)
