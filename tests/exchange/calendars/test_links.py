"""Calendars one subscribes to: fetched encrypted, from public hosts, and never at a loss."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from typing import TYPE_CHECKING

import pytest
from tests.exchange.calendars.diaries import WORK, calendar, meeting
from tests.exchange.fetching.server import HOME, Says, Site, secure_site

from showup.accounts import services as accounts
from showup.agenda.feeds import queries as feeds
from showup.diary import queries as diary
from showup.exchange.calendars import services
from showup.exchange.calendars.services import NotReadError
from showup.exchange.fetching.getting import Reach
from showup.pipeline import services as verbs

if TYPE_CHECKING:
    from showup.accounts.models import Seeker
    from showup.diary.models import Calendar

ICS = {"Content-Type": "text/calendar; charset=utf-8"}
SECRET = "/private-5f3a9c/basic.ics"
HOST = "cal.acme.example"
TUESDAY = datetime(2026, 11, 24, 10, tzinfo=UTC)
HOUR = timedelta(hours=1)


@pytest.fixture
def acme() -> Iterator[Site]:
    with secure_site(HOST, "other.example") as running:
        running.pages[SECRET] = Says(WORK, headers=ICS)
        yield running


def kept(seeker: Seeker, acme: Site, now: datetime, *, titles: bool = False) -> Calendar:
    arrival = services.look_at_link(
        seeker, address=acme.at(SECRET, HOST), titles=titles, now=now, reach=acme.reach()
    )
    (row,) = services.keep(arrival, now=now)
    return row


def busy(seeker: Seeker) -> list[datetime]:
    found = diary.busy(seeker, TUESDAY - 100 * HOUR, TUESDAY + 100 * HOUR)
    return [row.starts_at for row in found]


def test_it_is_shown_before_it_is_kept(alice: Seeker, acme: Site, now: datetime) -> None:
    arrival = services.look_at_link(
        alice, address=acme.at(SECRET, HOST), titles=False, now=now, reach=acme.reach()
    )
    assert busy(alice) == []
    assert list(diary.calendars(alice)) == []
    (reading,) = services.look(arrival).readings
    assert [block.starts_at for block in reading.blocks] == [TUESDAY]
    (row,) = services.keep(arrival, now=now)
    assert (row.name, busy(alice)) == ("Work", [TUESDAY])
    assert services.waiting(alice, arrival.pk) is None


def test_webcal_means_https(alice: Seeker, acme: Site, now: datetime) -> None:
    address = acme.at(SECRET, HOST).replace("https://", "webcal://")
    services.look_at_link(alice, address=address, titles=False, now=now, reach=acme.reach())
    assert [path for path, _ in acme.asked] == [SECRET]


@pytest.mark.parametrize(
    ("address", "says"),
    [
        ("http://cal.acme.example/a.ics", "isn’t encrypted"),
        ("https://192.168.1.7/a.ics", "isn’t on the public internet"),
        ("webcal://localhost/a.ics", "isn’t on the public internet"),
        ("https://calender/a.ics", "calender was not found. Check the address"),
        ("https://me:secret@cal.acme.example/a.ics", "name or password"),
        ("file:///etc/passwd", "begins with https"),
        ("my calendar", "no address"),
        ("", "no address"),
    ],
)
def test_an_address_we_do_not_go_to_is_said(
    alice: Seeker, now: datetime, address: str, says: str
) -> None:
    with pytest.raises(NotReadError, match=says):
        services.look_at_link(alice, address=address, titles=False, now=now)


def test_a_public_name_that_leads_home_is_refused(alice: Seeker, acme: Site, now: datetime) -> None:
    reach = acme.reach(may_reach=Reach().may_reach)
    with pytest.raises(NotReadError, match="isn’t on the public internet"):
        services.look_at_link(
            alice, address=acme.at(SECRET, HOST), titles=False, now=now, reach=reach
        )
    assert acme.asked == []


def test_a_redirect_is_checked_anew(alice: Seeker, acme: Site, now: datetime) -> None:
    known = {HOST: [HOME], "other.example": ["10.0.0.7"]}
    acme.pages[SECRET] = Says(b"", 302, {"Location": acme.at("/elsewhere", "other.example")})
    with pytest.raises(NotReadError, match=r"other\.example isn’t .*Check how the name is written"):
        services.look_at_link(
            alice, address=acme.at(SECRET, HOST), titles=False, now=now,
            reach=acme.reach(resolve=known.__getitem__),
        )  # fmt: skip


def test_an_unchanged_calendar_is_not_sent_again(alice: Seeker, acme: Site, now: datetime) -> None:
    acme.pages[SECRET] = Says(WORK, headers=ICS | {"ETag": '"v1"'})
    row = kept(alice, acme, now)
    acme.pages[SECRET] = Says(b"", 304)
    assert services.refresh(row, now=now + HOUR, reach=acme.reach()) == ""
    assert acme.asked[-1][1]["If-None-Match"] == '"v1"'
    row.refresh_from_db()
    assert (row.read_at, busy(alice)) == (now + HOUR, [TUESDAY])


@pytest.mark.parametrize("what", ["an interview", "the zone"])
def test_an_unchanged_calendar_is_read_whole_where_it_means_something_else_by_now(
    alice: Seeker, acme: Site, now: datetime, what: str
) -> None:
    """An invitation that was accepted there first, and a time that floats with its reader."""
    floating = meeting("20261124T130000", "20261124T140000", uid="2")
    acme.pages[SECRET] = Says(
        calendar(meeting("20261124T100000Z", "20261124T110000Z", uid="7@acme"), floating),
        headers=ICS | {"ETag": '"v1"'},
    )
    row = kept(alice, acme, now)
    assert busy(alice) == [TUESDAY, TUESDAY + 3 * HOUR]
    if what == "an interview":
        job, _ = verbs.add(alice, now=now, employer="Acme")
        verbs.invite(job, slots=[], now=now, uid="7@acme")
    else:
        accounts.keep_preferences(alice, zone="Europe/Berlin")
        row.refresh_from_db()
    services.refresh(row, now=now + HOUR, reach=acme.reach())
    assert "If-None-Match" not in acme.asked[-1][1]
    left = [TUESDAY + 3 * HOUR] if what == "an interview" else [TUESDAY, TUESDAY + 2 * HOUR]
    assert busy(alice) == left
    services.refresh(row, now=now + 2 * HOUR, reach=acme.reach())
    assert acme.asked[-1][1]["If-None-Match"] == '"v1"'


def test_a_date_does_where_there_is_no_tag(alice: Seeker, acme: Site, now: datetime) -> None:
    changed = "Mon, 23 Nov 2026 08:00:00 GMT"
    acme.pages[SECRET] = Says(WORK, headers=ICS | {"Last-Modified": changed})
    row = kept(alice, acme, now)
    services.refresh(row, now=now + HOUR, reach=acme.reach())
    assert acme.asked[-1][1]["If-Modified-Since"] == changed


def test_what_changed_replaces_what_was(alice: Seeker, acme: Site, now: datetime) -> None:
    row = kept(alice, acme, now)
    acme.pages[SECRET] = Says(
        calendar(meeting("20261125T100000Z", "20261125T110000Z")), headers=ICS
    )
    assert services.refresh(row, now=now + HOUR, reach=acme.reach()) == ""
    assert busy(alice) == [TUESDAY + 24 * HOUR]


@pytest.mark.parametrize(
    ("page", "says"),
    [
        (Says(b"", 404), "cal.acme.example has no calendar at that address"),
        (Says(b"", 401), "wants a login"),
        (Says(b"", 503), "is in trouble just now"),
        (Says(b"<html>Sign in</html>"), "This is no calendar"),
        (Says(WORK[:-30], headers=ICS), "Only a part of the calendar came"),
        (Says(WORK, headers=ICS | {"Content-Length": "9999"}), "broke off"),
        (Says(WORK + b" " * 200_000, headers=ICS), "larger than 0.1 MB"),
        (Says(WORK, headers=ICS, drip=0.05), "took longer than 1 seconds"),
        (Says(b"", 302, {"Location": SECRET}), "without an end"),
    ],
)
def test_trouble_is_said_and_what_was_read_stays(
    alice: Seeker, acme: Site, now: datetime, page: Says, says: str
) -> None:
    row = kept(alice, acme, now)
    acme.pages[SECRET] = page
    told = services.refresh(row, now=now + HOUR, reach=acme.reach(seconds=1))
    assert says in told
    row.refresh_from_db()
    assert (row.trouble, row.read_at, row.tried_at) == (told, now, now + HOUR)
    assert busy(alice) == [TUESDAY]
    assert "5f3a9c" not in told


def test_the_address_stands_in_no_log(
    alice: Seeker, acme: Site, now: datetime, caplog: pytest.LogCaptureFixture
) -> None:
    row = kept(alice, acme, now)
    with caplog.at_level(logging.DEBUG):
        acme.pages[SECRET] = Says(b"", 302, {"Location": SECRET + "2"})
        services.refresh(row, now=now + HOUR, reach=acme.reach())
    assert "5f3a9c" not in caplog.text
    assert "5f3a9c" not in repr(row) + str(row)


def test_titles_are_fetched_once_they_are_wanted(alice: Seeker, acme: Site, now: datetime) -> None:
    acme.pages[SECRET] = Says(WORK, headers=ICS | {"ETag": '"v1"'})
    row = kept(alice, acme, now)
    assert services.keep_titles(row, keeps=True, now=now, reach=acme.reach()) == ""
    (found,) = diary.busy(alice, TUESDAY, TUESDAY + HOUR)
    assert found.title == "Team"
    assert "If-None-Match" not in acme.asked[-1][1]  # the version is known, its titles are not


def test_nothing_is_asked_unless_it_is_due(
    alice: Seeker, acme: Site, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert services.refresh_due(now) == 0
    row = kept(alice, acme, now)
    tried: list[int] = []
    monkeypatch.setattr(services, "refresh", lambda row, **_: tried.append(row.pk))
    assert services.refresh_due(now + HOUR / 2) == 0
    assert services.refresh_due(now + HOUR) == 1
    assert tried == [row.pk]


def test_the_next_one_is_read_though_one_is_in_trouble(
    alice: Seeker, charlie: Seeker, now: datetime
) -> None:
    """Neither address may be reached from here: both troubles are noted, none is raised."""
    from showup.diary import services as diary_services

    for seeker in (alice, charlie):
        diary_services.add_calendar(
            seeker, name="Work", kind="link", now=now, address="https://127.0.0.1/x.ics"
        )
    assert services.refresh_due(now) == 2
    for seeker in (alice, charlie):
        assert "public internet" in diary.calendars(seeker).get().trouble
    assert services.refresh_due(now + HOUR / 2) == 0


def test_a_mistake_of_ours_costs_the_other_calendars_nothing(
    alice: Seeker, charlie: Seeker, acme: Site, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else the first calendar would keep all others from being read, minute after minute."""
    for seeker in (alice, charlie):
        kept(seeker, acme, now)

    def refresh(row: Calendar, **_: object) -> str:
        if row.seeker == alice:
            raise LookupError(SECRET)
        tried.append(row.pk)
        return ""

    tried: list[int] = []
    monkeypatch.setattr(services, "refresh", refresh)
    assert services.refresh_due(now + HOUR) == 2
    assert tried == [diary.calendars(charlie).get().pk]
    assert diary.calendars(alice).get().trouble == services.FAILED
    assert services.refresh_due(now + HOUR) == 1  # hers waits its time, too


def test_an_interview_that_stands_in_the_calendar_too_is_no_other_appointment(
    alice: Seeker, acme: Site, now: datetime
) -> None:
    """Else each would clash with itself: whoever accepts an invitation has it in both places."""
    job, _ = verbs.add(alice, now=now, employer="Acme")
    row, _ = verbs.invite(job, slots=[], now=now, uid="7@acme.example")
    verbs.book(row, starts_at=TUESDAY, minutes=60, now=now)
    other, _ = verbs.add(alice, now=now, employer="Kestrel Energy")
    verbs.meet(other, starts_at=TUESDAY + 3 * HOUR, minutes=60, now=now)
    ours = feeds.calendar(alice, discreet=False, now=now).partition(b"BEGIN:VEVENT")
    theirs = meeting("20261124T100000Z", "20261124T110000Z", uid="7@acme.example").encode()
    dentist = meeting("20261124T160000Z", "20261124T170000Z", uid="8@dentist.example").encode()
    whole = b"\r\n".join((ours[0] + theirs, dentist, ours[1] + ours[2]))
    acme.pages[SECRET] = Says(whole, headers=ICS)
    kept(alice, acme, now)
    assert busy(alice) == [TUESDAY + 6 * HOUR]


def test_reach_is_not_widened_for_calendars() -> None:
    assert not Reach().may_reach(ip_address(HOME))
