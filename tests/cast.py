"""The standing cast: Alice owns what is asked for, Bob coaches her, Charlie must see nothing."""

from __future__ import annotations

from datetime import UTC, datetime

from django.test import Client

from showup.accounts.models import Seeker, User


def member(name: str, *, zone: str = "Europe/London") -> Seeker:
    """Return a seeker with a user of their own, made at first use."""
    user, made = User.objects.get_or_create(username=name.lower())
    if made:
        user.set_unusable_password()
        user.save()
    seeker, _ = Seeker.objects.get_or_create(user=user, defaults={"name": name, "zone": zone})
    return seeker


def client_of(seeker: Seeker) -> Client:
    """Return a browser that is signed in as a seeker, on the address the app is served at.

    It stays signed in whatever moment a test takes for now, and whenever that test is run.
    """
    client = Client(headers={"host": "127.0.0.1:8000"})
    client.force_login(seeker.user)
    session = client.session
    session.set_expiry(datetime(2100, 1, 1, tzinfo=UTC))
    session.save()
    return client
