"""Spans as they lie on a day."""

from __future__ import annotations

import re
from datetime import UTC, date, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st
from tests.agenda.calendar.rules.spans import MONDAY, span

from showup.agenda.calendar.rules import blocks
from showup.agenda.clashes import joining
from showup.agenda.clashes.spans import Span

ROOT = Path(__file__).parents[4]
CSS = ROOT / "src" / "showup" / "web" / "static" / "showup" / "calendar.css"
FIRST = MONDAY.date()


def week(*spans: Span, zone: ZoneInfo | None = None) -> tuple[blocks.Day, ...]:
    return blocks.days(spans, FIRST, 7, zone or ZoneInfo("UTC"))


def test_a_span_lies_at_its_hour_on_its_day() -> None:
    days = week(span("interview", 24 + 9.5, 24 + 10.25))
    (piece,) = days[1].pieces
    assert (piece.row, piece.height) == (38, 3)
    assert (piece.column, piece.columns) == (0, 1)
    assert [len(day.pieces) for day in days] == [0, 1, 0, 0, 0, 0, 0]


def test_days_are_the_seekers_own() -> None:
    days = week(span("interview", 23.5, 24.5), zone=ZoneInfo("Europe/Berlin"))
    (piece,) = days[1].pieces
    assert (piece.row, piece.height) == (2, 4)


def test_what_passes_midnight_goes_on_the_next_day() -> None:
    days = week(span("busy", 22, 26))
    (before,), (after,) = days[0].pieces, days[1].pieces
    assert (before.row, before.height, before.begins) == (88, 8, True)
    assert (after.row, after.height, after.begins) == (0, 8, False)


def test_what_ends_at_midnight_leaves_the_next_day_free() -> None:
    days = week(span("busy", 22, 24))
    assert [len(day.pieces) for day in days] == [1, 0, 0, 0, 0, 0, 0]


def test_a_whole_day_stands_on_top_also_where_it_is_one_of_several() -> None:
    days = week(span("busy", 12, 72 + 10), span("busy", 96, 120, all_day=True, label="Holiday"))
    assert [len(day.whole) for day in days] == [0, 1, 1, 0, 1, 0, 0]
    assert [len(day.pieces) for day in days] == [1, 0, 0, 1, 0, 0, 0]


def test_a_span_of_years_costs_only_the_days_shown() -> None:
    days = week(span("busy", -24 * 365 * 20, 24 * 365 * 20))
    assert [len(day.whole) for day in days] == [1] * 7


def test_what_overlaps_stands_side_by_side_what_is_booked_first() -> None:
    days = week(span("busy", 9, 17), span("slot", 11, 12), span("interview", 10, 11.5))
    where = {piece.span.kind: (piece.column, piece.columns) for piece in days[0].pieces}
    assert where == {"interview": (0, 3), "slot": (1, 3), "busy": (2, 3)}


def test_what_only_touches_stays_as_wide_as_the_day() -> None:
    days = week(span("travel", 9 + 35 / 60, 10 + 5 / 60), span("interview", 10 + 5 / 60, 11))
    assert {(piece.column, piece.columns) for piece in days[0].pieces} == {(0, 1)}


def test_a_fourth_at_the_same_time_is_counted_and_never_an_interview() -> None:
    busy = [span("busy", 9, 10, key=f"busy-{n}", label=f"Lesson {n}") for n in range(4)]
    (day, *_) = week(*busy, span("interview", 9, 10))
    assert day.hidden == 2
    assert len(day.pieces) == 5
    assert next(piece for piece in day.pieces if piece.span.kind == "interview").fits


def test_busy_times_without_titles_become_one_where_they_meet() -> None:
    joined = joining.joined(
        [span("busy", 9, 10), span("busy", 9.5, 11), span("busy", 11, 12), span("busy", 13, 14)]
    )
    told = [((one.ends_at - one.starts_at) / timedelta(hours=1), len(keys)) for one, keys in joined]
    assert told == [(3, 3), (1, 1)]


def test_busy_times_with_titles_stay_apart() -> None:
    joined = joining.joined([span("busy", 9, 10, label="Choir"), span("busy", 9.5, 11)])
    assert len(joined) == 2


def test_hours_reach_as_far_as_anything_lies() -> None:
    assert blocks.hours(week()) == range(8, 19)
    assert blocks.hours(week(span("slot", 7.5, 8), span("busy", 20, 20.25))) == range(7, 21)


SPANS = st.lists(
    st.builds(
        lambda kind, begins, lasts, n: span(kind, begins, begins + lasts, key=f"{kind}-{n}"),
        st.sampled_from(["interview", "slot", "travel", "prepare", "busy"]),
        st.floats(-30, 200),
        st.floats(0, 60),
        st.integers(0, 10**9),
    ),
    max_size=12,
)


@given(SPANS, st.sampled_from(["UTC", "Europe/London", "Pacific/Auckland", "America/New_York"]))
def test_nothing_shown_covers_anything_else(spans: list[Span], zone: str) -> None:
    for day in week(*spans, zone=ZoneInfo(zone)):
        taken: dict[tuple[int, int], str] = {}
        for piece in filter(lambda piece: piece.fits, day.pieces):
            wide = 6 // piece.columns
            for row in range(piece.row, piece.row + piece.height):
                for column in range(piece.column * wide, (piece.column + 1) * wide):
                    assert taken.setdefault((row, column), piece.span.key) == piece.span.key
            assert 0 <= piece.row < piece.row + piece.height <= blocks.DAY
            assert piece.column < piece.columns <= blocks.BESIDE


@given(SPANS)
def test_every_day_that_a_span_touches_shows_it(spans: list[Span]) -> None:
    rows = [each for each, _ in joining.joined(spans)]
    for day in week(*spans):
        begins = MONDAY + timedelta(days=(day.date - FIRST).days)
        ends = begins + timedelta(days=1)
        there = [
            each
            for each in rows
            if each.starts_at < ends
            and (each.ends_at > begins or (each.ends_at == each.starts_at == begins))
        ]
        assert len(day.pieces) + len(day.whole) == len(there)


def test_an_hour_that_comes_twice_still_has_its_blocks() -> None:
    zone = ZoneInfo("Europe/London")
    twice = date(2026, 10, 25)
    hours = (twice - MONDAY.date()).days * 24
    days = blocks.days([span("busy", hours + 0.5, hours + 1.25)], twice, 1, zone)
    (piece,) = days[0].pieces  # 1:30 in summer to 1:15 in winter
    assert (piece.row, piece.height) == (6, 1)
    assert piece.span.ends_at.astimezone(UTC) > piece.span.starts_at


def test_the_style_sheet_has_a_class_for_every_place() -> None:
    named = set(re.findall(r"\.wk \.([rhc]\d+(?:of\d)?) ", CSS.read_text(encoding="utf-8")))
    rows = {f"r{row}" for row in range(blocks.DAY)}
    heights = {f"h{height}" for height in range(1, blocks.DAY + 1)}
    columns = {f"c{at}of{of}" for of in range(1, blocks.BESIDE + 1) for at in range(of)}
    assert rows | heights | columns <= named
