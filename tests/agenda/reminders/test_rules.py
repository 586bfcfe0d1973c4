"""When what is said of an interview, and when no longer."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from showup.agenda.reminders.rules import Meeting, Preparing, Reminder, ahead, due

LONDON, BERLIN = ZoneInfo("Europe/London"), ZoneInfo("Europe/Berlin")
START = datetime(2026, 11, 25, 10, tzinfo=UTC)  # a Wednesday
CALL = Meeting(41, "Kestrel Energy", START, format="video", url="/jobs/7/")
VISIT = replace(CALL, format="on site", place="4 Mill Lane, Leeds", travel_minutes=35)
PREPARED = replace(CALL, preparing=(Preparing(START - timedelta(hours=20), 20),))


def said(meeting: Meeting, minutes: float, zone: ZoneInfo = LONDON) -> list[tuple[str, str]]:
    """What is due so many minutes from the start: kind and title."""
    now = START + timedelta(minutes=minutes)
    return [(each.kind, each.says) for each in due([meeting], now=now, zone=zone)]


@pytest.mark.parametrize(
    ("minutes", "kinds"),
    [
        (-16 * 60 - 1, []),  # before six in the evening
        (-16 * 60, ["check"]),
        (-61, ["check"]),
        (-60, ["soon"]),
        (-10, ["soon"]),
        (-0.1, ["soon"]),
        (0, []),
        (2, ["came"]),
        (29, ["came"]),
        (30, []),
    ],
)
def test_a_call_is_announced_in_good_time(minutes: float, kinds: list[str]) -> None:
    assert [kind for kind, _ in said(CALL, minutes)] == kinds


def test_the_hour_before_and_the_ten_minutes_are_two_reminders() -> None:
    hour, last = (
        due([CALL], now=START - timedelta(minutes=left), zone=LONDON)[0] for left in (59, 9)
    )
    assert hour.key != last.key


def test_a_way_takes_the_place_of_the_hour() -> None:
    assert said(VISIT, -46) == [("soon", "At 10:00 you meet Kestrel Energy.")]
    assert said(VISIT, -45) == [("leave", "Leave now for Kestrel Energy.")]
    assert said(VISIT, -11) == [("leave", "Leave now for Kestrel Energy.")]
    assert said(VISIT, -9) == [("soon", "At 10:00 you meet Kestrel Energy.")]
    far = replace(VISIT, travel_minutes=120)
    assert [kind for kind, _ in said(far, -131)] == ["check"]
    assert [kind for kind, _ in said(far, -130)] == ["leave"]
    assert [kind for kind, _ in said(far, -60)] == ["leave"]


def test_a_way_longer_than_the_night_is_checked_the_evening_before_it_begins() -> None:
    far = replace(VISIT, travel_minutes=18 * 60)
    left = START - timedelta(hours=18, minutes=10)
    check = ahead([far], now=left - timedelta(days=2), zone=LONDON)[0]
    assert check.kind == "check"
    assert check.at == datetime(2026, 11, 23, 18, tzinfo=UTC)
    assert check.says == "On Wed 25 Nov at 10:00 you meet Kestrel Energy."


def test_the_evening_is_the_seekers_own() -> None:
    (first, *_) = ahead([CALL], now=START - timedelta(days=2), zone=BERLIN)
    assert (first.kind, first.at) == ("check", datetime(2026, 11, 24, 17, tzinfo=UTC))
    assert first.says == "Tomorrow at 11:00 you meet Kestrel Energy."


def test_booked_late_it_is_checked_at_once() -> None:
    assert said(CALL, -90) == [("check", "Today at 10:00 you meet Kestrel Energy.")]


def test_what_was_checked_is_not_asked_again() -> None:
    assert said(replace(CALL, is_checked=True), -90) == []


def test_preparation_is_announced_while_it_lasts() -> None:
    kinds = [kind for kind, _ in said(PREPARED, -20 * 60)]
    assert kinds == ["prepare"]
    assert said(PREPARED, -20 * 60 + 20) == []
    inside = replace(CALL, preparing=(Preparing(START - timedelta(minutes=5), 30),))
    assert "prepare" not in [kind for kind, _ in said(inside, 1)]


def test_clocks_that_are_set_in_the_night_move_no_evening() -> None:
    """Interview on Sunday 25 October 2026, when the clocks go back."""
    start = datetime(2026, 10, 25, 9, tzinfo=UTC)
    (first, *_) = ahead(
        [replace(CALL, starts_at=start)], now=start - timedelta(days=2), zone=LONDON
    )
    assert first.at == datetime(2026, 10, 24, 17, tzinfo=UTC)  # 18:00, still in summer time
    assert first.says == "Tomorrow at 09:00 you meet Kestrel Energy."


def test_a_moved_interview_is_announced_anew() -> None:
    for later in (timedelta(hours=2), timedelta(days=1)):
        moved = replace(VISIT, starts_at=START + later)
        before = {each.key for each in ahead([VISIT], now=START - timedelta(days=3), zone=LONDON)}
        after = {each.key for each in ahead([moved], now=START - timedelta(days=3), zone=LONDON)}
        assert not before & after
    same = replace(VISIT, starts_at=START.astimezone(BERLIN))  # the same moment, said elsewhere
    assert {
        each.key for each in ahead([same], now=START - timedelta(days=3), zone=LONDON)
    } == before


meetings = st.builds(
    replace,
    st.sampled_from([CALL, VISIT, PREPARED]),
    starts_at=st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31)).map(  # noqa: DTZ001  made aware here
        lambda naive: naive.replace(tzinfo=UTC)
    ),
    travel_minutes=st.none() | st.integers(0, 1440),
    is_checked=st.booleans(),
    preparing=st.just(()),
)
ZONES = [LONDON, BERLIN, ZoneInfo("Pacific/Apia"), ZoneInfo("America/St_Johns")]


@given(meetings, st.sampled_from(ZONES), st.integers(-4 * 1440, 60))
def test_one_thing_at_a_time_is_said_of_an_interview(
    meeting: Meeting, zone: ZoneInfo, minutes: int
) -> None:
    now = meeting.starts_at + timedelta(minutes=minutes)
    assert len(due([meeting], now=now, zone=zone)) <= 1


@given(meetings, st.sampled_from(ZONES))
def test_whoever_looks_every_minute_is_told_everything_once(
    meeting: Meeting, zone: ZoneInfo
) -> None:
    first = meeting.starts_at - timedelta(days=4)
    every = ahead([meeting], now=first, zone=zone)
    seen: dict[str, Reminder] = {}
    for each in every:  # at its moment, and in the last minute that it still matters
        for now in (each.at, each.until - timedelta(microseconds=1)):
            if each.at < each.until:
                seen |= {row.key: row for row in due([meeting], now=now, zone=zone)}
    assert {each.key for each in every if each.at < each.until} == set(seen)
    assert len({each.key for each in every}) == len(every)
    came = [each for each in every if each.kind == "came"]
    assert [each.at - meeting.starts_at for each in came] == [timedelta(minutes=2)]


def test_a_day_without_an_hour_is_told_the_evening_before_and_that_morning() -> None:
    """Midnight is no hour to leave for, nor one after which to ask how it went."""
    midnight = datetime(2026, 11, 24, 23, tzinfo=UTC)  # Wednesday begins in Berlin
    day = replace(VISIT, starts_at=midnight, is_day_only=True)
    found = ahead([day], now=midnight - timedelta(days=2), zone=BERLIN)
    assert [(each.kind, each.says, each.at - midnight) for each in found] == [
        ("check", "Tomorrow you meet Kestrel Energy.", timedelta(hours=-6)),
        ("soon", "Today you meet Kestrel Energy.", timedelta(hours=8)),
    ]
    assert all("no hour" in each.more for each in found)
    prepared = replace(day, preparing=(Preparing(midnight - timedelta(hours=9), 20),))
    (first, *_) = ahead([prepared], now=midnight - timedelta(days=2), zone=BERLIN)
    assert first.more == "20 minutes are set aside. Tomorrow you meet them."
