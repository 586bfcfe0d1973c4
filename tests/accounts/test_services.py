"""Links that let one browser in, once; preferences that stay on their scales."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.db import connection, connections, transaction

from showup.accounts import services
from showup.accounts.models import EntryToken, Seeker


def test_a_token_lets_in_once(now: datetime, db: None) -> None:
    token = services.new_entry_token(now=now)
    assert services.use_entry_token(token, now=now) == services.local_seeker().user
    assert services.use_entry_token(token, now=now) is None


def test_a_token_that_nobody_made_lets_nobody_in(now: datetime, db: None) -> None:
    services.new_entry_token(now=now)
    for guess in ("", "guess", "é", "x" * 5000):
        assert services.use_entry_token(guess, now=now) is None


def test_a_token_is_too_old_after_half_a_day(now: datetime, db: None) -> None:
    token = services.new_entry_token(now=now)
    assert services.use_entry_token(token, now=now + timedelta(hours=12, seconds=1)) is None


def test_a_new_token_leaves_the_others_good_and_drops_the_old(now: datetime, db: None) -> None:
    first = services.new_entry_token(now=now)
    services.new_entry_token(now=now + timedelta(hours=1))
    assert services.use_entry_token(first, now=now + timedelta(hours=1)) is not None
    services.new_entry_token(now=now + timedelta(hours=14))
    assert EntryToken.objects.count() == 1


def test_only_a_digest_is_kept(now: datetime, db: None) -> None:
    token = services.new_entry_token(now=now)
    assert token not in str(list(EntryToken.objects.values()))


def test_the_local_seeker_is_one_and_has_no_password(db: None) -> None:
    first, second = services.local_seeker(), services.local_seeker()
    assert first == second
    assert not first.user.has_usable_password()


@pytest.mark.parametrize("bar", [-0.1, 10.1])
def test_a_bar_off_the_scale_is_refused(alice: Seeker, bar: float) -> None:
    with pytest.raises(ValidationError):
        services.keep_preferences(alice, bar=bar)


def test_preferences_are_kept(alice: Seeker) -> None:
    services.keep_preferences(alice, zone="Europe/Lisbon", hours_a_week=6.0)
    alice.refresh_from_db()
    assert (alice.zone, alice.hours_a_week) == ("Europe/Lisbon", 6.0)


def test_a_preference_nobody_has_is_a_mistake_of_ours(alice: Seeker) -> None:
    with pytest.raises(TypeError, match="no preference 'shoe_size'"):
        services.keep_preferences(alice, shoe_size=43)


@pytest.mark.django_db(transaction=True)
def test_whoever_only_reads_waits_for_nobody_who_writes() -> None:
    """As `showup next` does beside a long import."""
    known = services.local_seeker()

    def read() -> Seeker:
        try:
            with connection.cursor() as cursor:
                cursor.execute("PRAGMA busy_timeout = 0")
            return services.local_seeker()
        finally:
            connections.close_all()

    with transaction.atomic(), ThreadPoolExecutor(1) as pool:
        assert pool.submit(read).result() == known
