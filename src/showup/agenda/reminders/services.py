"""Note what was shown, so that it isn't again."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Literal

from django.db import IntegrityError, transaction

from showup.agenda.models import Reminded
from showup.agenda.reminders import queries

if TYPE_CHECKING:
    from datetime import datetime

    from showup.accounts.models import Seeker

Channel = Literal["desktop", "browser"]
KEPT = timedelta(days=60)  # no interview's moments lie further apart


def claim(seeker: Seeker, key: str, *, channel: Channel, now: datetime) -> bool:
    """Note that a reminder is shown on a channel; False where somebody did before.

    Of two that claim it at once one is refused: the table takes each key once.
    """
    try:
        with transaction.atomic():
            Reminded.objects.create(seeker=seeker, key=key, channel=channel, at=now)
    except IntegrityError:
        return False
    Reminded.objects.filter(seeker=seeker, at__lt=now - KEPT).delete()
    return True


def claim_due(seeker: Seeker, key: str, *, channel: Channel, now: datetime) -> bool:
    """Note the same of a key that came from outside: only what is due now can be claimed."""
    known = {each.key for each in queries.due(seeker, now=now)}
    return key in known and claim(seeker, key, channel=channel, now=now)


def unclaim(seeker: Seeker, key: str, *, channel: Channel) -> None:
    """Take it back: it could not be shown after all."""
    Reminded.objects.filter(seeker=seeker, key=key, channel=channel).delete()
