"""A CalDAV server that says nothing changed is not asked for everything; what changed is read."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from tests.exchange.calendars.dav_server import DavServer
from tests.exchange.calendars.test_servers import HOUR, TEAM, TUESDAY, Passwords, busy, kept

from showup.diary import queries as diary
from showup.exchange.calendars import servers, services
from showup.exchange.calendars.wire import Session

if TYPE_CHECKING:
    from showup.accounts.models import Seeker


@pytest.fixture
def methods(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return what is asked of servers, by method, as it comes in."""
    noted: list[str] = []
    request = Session.request

    def noting(self: Session, method: str, url: str, **told: Any) -> object:
        noted.append(method)
        return request(self, method, url, **told)

    monkeypatch.setattr(Session, "request", noting)
    return noted


def test_a_calendar_in_which_nothing_changed_is_not_read_again(
    alice: Seeker, dav: DavServer, passwords: Passwords, now: datetime, methods: list[str]
) -> None:
    at = dav.make("Work", TEAM)
    (row,) = kept(alice, dav, now)
    services.refresh(row, now=now + HOUR, reach=dav.reach())
    methods.clear()
    assert services.refresh(row, now=now + 2 * HOUR, reach=dav.reach()) == ""
    assert "REPORT" not in methods
    assert (busy(alice), row.read_at) == ([TUESDAY], now + 2 * HOUR)
    dav.put(at, 0, "DTSTART:20261124T130000Z\nDTEND:20261124T140000Z")
    assert services.refresh(row, now=now + 3 * HOUR, reach=dav.reach()) == ""
    assert "REPORT" in methods
    assert busy(alice) == [TUESDAY + 3 * HOUR]
    dav.drop(f"{at}0.ics")
    services.refresh(row, now=now + 4 * HOUR, reach=dav.reach())
    assert busy(alice) == []


@pytest.mark.parametrize("why", ["a week", "titles", "says nothing"])
def test_what_did_not_change_is_read_whole_where_that_is_needed(
    alice: Seeker,
    dav: DavServer,
    passwords: Passwords,
    now: datetime,
    methods: list[str],
    why: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    if why == "says nothing":
        monkeypatch.setattr(servers, "_CTAG", "{DAV:}none")
        monkeypatch.setattr(servers, "_SYNC", "{DAV:}none")
    dav.make("Work", TEAM)
    (row,) = kept(alice, dav, now)
    services.refresh(row, now=now + HOUR, reach=dav.reach())
    methods.clear()
    later = now + (timedelta(days=8) if why == "a week" else 2 * HOUR)
    if why == "titles":
        services.keep_titles(row, keeps=True, now=later, reach=dav.reach())
        (one,) = diary.busy(alice, TUESDAY, TUESDAY + HOUR)
        assert one.title == "Team"
    else:
        services.refresh(row, now=later, reach=dav.reach())
    assert "REPORT" in methods


def test_a_calendar_that_went_is_said_also_where_its_version_was_known(
    alice: Seeker, dav: DavServer, passwords: Passwords, now: datetime
) -> None:
    at = dav.make("Work", TEAM)
    (row,) = kept(alice, dav, now)
    services.refresh(row, now=now + HOUR, reach=dav.reach())
    dav.drop(at)
    assert "localhost" in services.refresh(row, now=now + 2 * HOUR, reach=dav.reach())
