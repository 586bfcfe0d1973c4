"""Calendars and the hours they fill, each seeker's own."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from showup.diary import queries, rules, services
from showup.diary.rules import Block

if TYPE_CHECKING:
    from showup.accounts.models import Seeker
    from showup.diary.models import Calendar

HOUR = timedelta(hours=1)
TUESDAY = datetime(2026, 11, 24, 10, tzinfo=UTC)


def calendar(
    seeker: Seeker, now: datetime, name: str = "Work", *, titles: bool = False
) -> Calendar:
    return services.add_calendar(
        seeker, name=name, kind="link", now=now, address="https://c.example/1", keeps_titles=titles
    )


def titles_of(seeker: Seeker) -> list[str]:
    found = queries.busy(seeker, TUESDAY - 1000 * HOUR, TUESDAY + 1000 * HOUR)
    return [row.title for row in found]


def test_only_the_owner_sees_their_calendars_and_busy_times(
    alice: Seeker, bob: Seeker, charlie: Seeker, now: datetime
) -> None:
    row = calendar(alice, now)
    services.replace_busy(row, [Block(TUESDAY, TUESDAY + HOUR)], now=now)
    assert [each.starts_at for each in queries.busy(alice, now, TUESDAY + HOUR)] == [TUESDAY]
    for other in (bob, charlie):
        assert queries.busy(other, now, TUESDAY + HOUR) == ()
        assert list(queries.calendars(other)) == []
        assert queries.calendar(other, row.pk) is None
        assert queries.named(other, "Work") is None
        assert queries.filled(other) == {}


@pytest.mark.parametrize(
    ("start", "end", "found"),
    [
        (TUESDAY - HOUR, TUESDAY, 0),  # it begins as the time ends
        (TUESDAY + HOUR, TUESDAY + 2 * HOUR, 0),  # it is over as the time begins
        (TUESDAY + HOUR / 2, TUESDAY + 2 * HOUR, 1),
        (TUESDAY - HOUR, TUESDAY + HOUR / 2, 1),
        (TUESDAY + HOUR / 4, TUESDAY + HOUR / 2, 1),
    ],
)
def test_busy_is_what_meets_a_time(
    alice: Seeker, now: datetime, start: datetime, end: datetime, found: int
) -> None:
    services.replace_busy(calendar(alice, now), [Block(TUESDAY, TUESDAY + HOUR)], now=now)
    assert len(queries.busy(alice, start, end)) == found


def test_whole_days_are_told_from_hours(alice: Seeker, now: datetime) -> None:
    day = Block(TUESDAY - 10 * HOUR, TUESDAY + 14 * HOUR, all_day=True)
    services.replace_busy(calendar(alice, now), [day, Block(TUESDAY, TUESDAY + HOUR)], now=now)
    found = queries.busy(alice, TUESDAY, TUESDAY + HOUR)
    assert [(row.all_day, row.calendar) for row in found] == [(True, "Work"), (False, "Work")]


def test_titles_are_kept_only_where_they_are_asked_for(alice: Seeker, now: datetime) -> None:
    told = [Block(TUESDAY, TUESDAY + HOUR, title="Dentist")]
    services.replace_busy(calendar(alice, now), told, now=now)
    assert titles_of(alice) == [""]
    services.replace_busy(calendar(alice, now, "Home", titles=True), told, now=now)
    assert sorted(titles_of(alice)) == ["", "Dentist"]


def test_turning_titles_off_deletes_them_at_once_and_leaves_the_hours(
    alice: Seeker, now: datetime
) -> None:
    row = calendar(alice, now, titles=True)
    told = [
        Block(TUESDAY, TUESDAY + HOUR, title="Dentist"),
        Block(TUESDAY + HOUR, TUESDAY + 2 * HOUR, title="Oncologist"),
    ]
    services.replace_busy(row, told, now=now)
    assert titles_of(alice) == ["Dentist", "Oncologist"]
    services.keep_titles(row, keeps=False)
    (found,) = queries.busy(alice, TUESDAY, TUESDAY + 3 * HOUR)
    assert (found.title, found.starts_at, found.ends_at) == ("", TUESDAY, TUESDAY + 2 * HOUR)


def test_titles_that_come_after_they_were_turned_off_are_not_kept(
    alice: Seeker, now: datetime
) -> None:
    """A reading was under way with titles while the seeker deleted them."""
    row = calendar(alice, now, titles=True)
    services.keep_titles(queries.calendars(alice).get(), keeps=False)
    services.replace_busy(row, [Block(TUESDAY, TUESDAY + HOUR, title="Dentist")], now=now)
    assert titles_of(alice) == [""]


def test_a_reading_that_breaks_off_leaves_what_was_kept(alice: Seeker, now: datetime) -> None:
    row = calendar(alice, now)
    services.replace_busy(row, [Block(TUESDAY, TUESDAY + HOUR)], now=now)

    def broken() -> list[Block]:
        bad = Block(TUESDAY + HOUR, TUESDAY)  # ends before it begins: the table refuses it
        return [Block(TUESDAY + 5 * HOUR, TUESDAY + 6 * HOUR), bad]

    with pytest.raises(Exception, match="busy_ends_after"):
        services.replace_busy(row, broken(), now=now)
    found = queries.busy(alice, TUESDAY, TUESDAY + 9 * HOUR)
    assert [each.starts_at for each in found] == [TUESDAY]


def test_trouble_is_said_and_loses_nothing(alice: Seeker, now: datetime) -> None:
    row = calendar(alice, now)
    services.replace_busy(row, [Block(TUESDAY, TUESDAY + HOUR)], now=now, tag="t")
    services.note_trouble(row, "The server is away.", now=now + HOUR)
    row.refresh_from_db()
    assert (row.trouble, row.read_at, row.tried_at, row.tag) == (
        "The server is away.", now, now + HOUR, "t",
    )  # fmt: skip
    assert len(queries.busy(alice, TUESDAY, TUESDAY + HOUR)) == 1
    services.replace_busy(row, [], now=now + 2 * HOUR)
    row.refresh_from_db()
    assert (row.trouble, row.read_at) == ("", now + 2 * HOUR)


def test_what_is_read_for_a_forgotten_calendar_is_let_go(alice: Seeker, now: datetime) -> None:
    row = calendar(alice, now)
    services.remove(queries.calendars(alice).get())
    assert services.replace_busy(row, [Block(TUESDAY, TUESDAY + HOUR)], now=now) is None
    services.note_trouble(row, "Away.", now=now)
    assert queries.busy(alice, TUESDAY, TUESDAY + HOUR) == ()


def test_a_name_is_given_once(alice: Seeker, charlie: Seeker, now: datetime) -> None:
    row = calendar(alice, now)
    calendar(charlie, now)  # another seeker's may be called the same
    for name, says in (("work ", "called “work” already"), ("  ", "Give the calendar a name")):
        with pytest.raises(services.CalendarNameError, match=says):
            calendar(alice, now, name)
    assert services.rename(row, "WORK").name == "WORK"
    with pytest.raises(services.CalendarNameError, match="already"):
        services.rename(calendar(alice, now, "Home"), "Work")


def test_files_are_never_due_and_links_after_an_hour(alice: Seeker, now: datetime) -> None:
    services.add_calendar(alice, name="File", kind="file", now=now)
    link = calendar(alice, now)
    assert [row.pk for row in queries.due(now)] == [link.pk]
    services.replace_busy(link, [], now=now)
    assert queries.due(now + HOUR / 2) == []
    assert [row.pk for row in queries.due(now + HOUR)] == [link.pk]


def test_twenty_thousand_blocks_are_kept_and_those_outside_the_window_are_not(
    alice: Seeker, now: datetime
) -> None:
    start, end = rules.window(now)
    told = [
        Block(start + number * HOUR / 2, start + number * HOUR / 2 + HOUR / 4)
        for number in range(-100, 20_000)
    ]
    count = services.replace_busy(calendar(alice, now), told, now=now)
    assert count == sum(start <= each.ends_at and each.starts_at < end for each in told) > 19_000
