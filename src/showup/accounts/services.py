"""The way in on one's own machine: a link that works once, and no password."""

from __future__ import annotations

import hashlib
import secrets
from datetime import datetime, timedelta

from django.db import transaction

from showup.accounts.models import EntryToken, Seeker, User
from showup.accounts.zones import zone_of

TOKEN_LIFE = timedelta(hours=12)
_PREFERENCES = {
    "name", "zone", "bar", "hours_a_week", "hour_price", "horizon_days", "criteria",
    "reminds_on_desktop", "zone_since",
}  # fmt: skip


def local_seeker() -> Seeker:
    """Return the seeker of this machine, made at first use with no usable password.

    Whoever only reads so waits for nobody who writes.
    """
    known = Seeker.objects.select_related("user").filter(user__username="me").first()
    return known or _made_here()


@transaction.atomic
def _made_here() -> Seeker:
    user, made = User.objects.get_or_create(username="me")
    if made:
        user.set_unusable_password()
        user.save()
    seeker, _ = Seeker.objects.get_or_create(user=user)
    return seeker


def known_here() -> Seeker | None:
    """Return the seeker of this machine, None before the first use; makes nothing."""
    return Seeker.objects.filter(user__username="me").first()


def new_entry_token(*, now: datetime) -> str:
    """Return a token for one entry; only its hash is kept, and old ones are dropped."""
    local_seeker()
    EntryToken.objects.filter(made_at__lt=now - TOKEN_LIFE).delete()
    token = secrets.token_urlsafe(32)
    EntryToken.objects.create(digest=_digest(token), made_at=now)
    return token


@transaction.atomic
def use_entry_token(token: str, *, now: datetime) -> User | None:
    """Return the user a token lets in, once; None where it is unknown, used or too old."""
    used = EntryToken.objects.filter(
        digest=_digest(token), used_at=None, made_at__gte=now - TOKEN_LIFE
    ).update(used_at=now)
    return local_seeker().user if used else None


@transaction.atomic
def keep_preferences(seeker: Seeker, *, now: datetime | None = None, **fields: object) -> Seeker:
    """Change what the seeker says of themselves: zone, bar, hours, criteria, and so on.

    With `now` it is kept when their clock became another one: what was told on it is told anew.
    """
    was = zone_of(seeker)
    for name, value in fields.items():
        if name not in _PREFERENCES:
            raise TypeError(f"a seeker has no preference {name!r}")
        setattr(seeker, name, value)
    if now is not None and str(zone_of(seeker)) != str(was):
        seeker.zone_since = now
    unsaid = {name for name in ("hour_price", "zone_since") if getattr(seeker, name) is None}
    seeker.full_clean(validate_unique=False, exclude={"user"} | unsaid)
    seeker.save()
    return seeker


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
