"""Long reads beside changes."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest
from django.db import connection, connections, transaction
from tests import cast

from showup.exchange.exporting import files
from showup.pipeline import queries, services
from showup.shared.snapshots import one_moment

if TYPE_CHECKING:
    from datetime import datetime

    from showup.accounts.models import Seeker

pytestmark = pytest.mark.django_db(transaction=True)


def in_another_room(what: str, seeker: Seeker, now: datetime) -> None:
    """Add a job on another connection, which waits for nobody."""

    def add() -> None:
        try:
            with connection.cursor() as cursor:
                cursor.execute("PRAGMA busy_timeout = 0")
            services.add(seeker, now=now, employer=what)
        finally:
            connections.close_all()

    with ThreadPoolExecutor(1) as pool:
        pool.submit(add).result()


def test_a_change_goes_through_while_a_long_read_goes_on(now: datetime) -> None:
    seeker = cast.member("Alice")
    services.add(seeker, now=now, employer="Acme")
    with one_moment():
        assert queries.opportunities(seeker).count() == 1
        in_another_room("Beta", seeker, now)
        assert queries.opportunities(seeker).count() == 1  # the moment of the first read
    assert queries.opportunities(seeker).count() == 2


def test_an_export_keeps_nobody_waiting(now: datetime, monkeypatch: pytest.MonkeyPatch) -> None:
    seeker = cast.member("Alice")
    services.add(seeker, now=now, employer="Acme")

    def written(of: Seeker) -> bytes:
        before = queries.opportunities(of).count()
        in_another_room("Beta", seeker, now)
        assert queries.opportunities(of).count() == before
        return b"all of it"

    slow = files.Sort("json", "application/json", written)
    monkeypatch.setitem(files.SORTS, "json", slow)
    assert files.write(seeker, "json") == b"all of it"
    assert queries.opportunities(seeker).count() == 2


def test_changes_take_the_writers_place_at_once_again(now: datetime) -> None:
    seeker = cast.member("Alice")
    with one_moment():
        assert queries.opportunities(seeker).count() == 0
    with transaction.atomic(), pytest.raises(Exception, match="locked"):
        in_another_room("Beta", seeker, now)
