"""Secret addresses: made, let in by, and revoked for good.

They stand apart from the history: an address that leaked must not come back by an undo.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from django.db import transaction
from django.urls import reverse

from showup.agenda.feeds import queries
from showup.agenda.models import Feed
from showup.shared.problems import ProblemError

if TYPE_CHECKING:
    from datetime import datetime

    from showup.accounts.models import Seeker

LONGEST = 60  # letters of a name
MOST = 20  # addresses that work at once
NOTED_EVERY = timedelta(hours=1)
_NOBODYS = hashlib.sha256(secrets.token_bytes(32)).hexdigest()  # what no secret has


@dataclass(frozen=True, slots=True)
class Made:
    """A new feed, and the secret that is kept nowhere."""

    feed: Feed
    secret: str


class FeedError(ProblemError):
    """A feed that can't be made; says why, and what to do."""


@transaction.atomic
def make(seeker: Seeker, *, name: str, discreet: bool, now: datetime) -> Made:
    """Make a secret address; of the secret only its hash is kept, so it is told only now.

    Raises:
        FeedError: it has no name, a name that is taken, or there are too many.
    """
    name = " ".join(name.split())
    if not name:
        raise FeedError("Say where you’ll use it: “my phone”.")
    if len(name) > LONGEST:
        raise FeedError(f"The name has room for {LONGEST} letters.")
    working = queries.working(seeker)
    if working.filter(name__iexact=name).exists():
        raise FeedError(f"“{name}” has an address already: revoke it, or take another name.")
    if working.count() >= MOST:
        raise FeedError(f"{MOST} addresses work already: revoke one first.")
    secret = secrets.token_urlsafe(32)
    feed = Feed.objects.create(
        seeker=seeker,
        name=name,
        handle=secrets.token_hex(6),
        digest=_digest(secret),
        discreet=discreet,
        made_at=now,
    )
    return Made(feed, secret)


def path_of(made: Made) -> str:
    """Return the address of a feed without the machine: it lets in, so it is told once."""
    return reverse("feed", args=[made.feed.handle, made.secret])


def let_in(handle: str, secret: str, *, now: datetime) -> Feed | None:
    """Return the feed that an address opens, None where it opens none.

    The same work is done whether there is such a handle or not, and the comparison takes as long
    whatever is wrong: neither tells how near a guess was.
    """
    feed = Feed.objects.filter(handle=handle).select_related("seeker").first()
    known = feed.digest if feed is not None else _NOBODYS
    same = hmac.compare_digest(_digest(secret), known)
    if feed is None or not same or feed.revoked_at is not None:
        return None
    if feed.used_at is None or now - feed.used_at >= NOTED_EVERY:
        Feed.objects.filter(pk=feed.pk).update(used_at=now)
    return feed


@transaction.atomic
def revoke(feed: Feed, *, now: datetime) -> None:
    """Close an address for good."""
    Feed.objects.filter(pk=feed.pk, revoked_at=None).update(revoked_at=now)


def _digest(secret: str) -> str:
    return hashlib.sha256(secret.encode(errors="surrogatepass")).hexdigest()
