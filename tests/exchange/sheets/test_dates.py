"""Dates of a sheet: the whole column decides what comes first; what stays open is asked."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from showup.exchange.records import Cell
from showup.exchange.sheets.rules.date_order import DateColumn, DateOrder, orders
from showup.exchange.sheets.rules.dates import Order, parse

TODAY = date(2026, 11, 23)


def decided(
    *values: Cell, field: str = "applied_on", told: str = "", languages: tuple[str, ...] = ()
) -> DateOrder:
    column = DateColumn("Sent", field, values)
    return orders([column], told=told, languages=languages, pounds=False, today=TODAY)["Sent"]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("2025-03-04", "2025-03-04"),
        ("14/3/25 10am", "2025-03-14T10:00:00"),
        ("14 Mar 2025 at 2 pm", "2025-03-14T14:00:00"),
        ("2025/3/4 12:00:00 UTC", "2025-03-04T12:00:00"),
        ("2025-03-04T09:30:00Z", "2025-03-04T09:30:00"),
        ("2025-03-19:00:00Z", "2025-03-19"),
        ("20250304", "2025-03-04"),
        ("4 March 2025", "2025-03-04"),
        ("March 4th, 2025", "2025-03-04"),
        ("Tue, 4 Mar 2025", "2025-03-04"),
        ("4-Mar-25", "2025-03-04"),
        ("4. März 2025", "2025-03-04"),
        ("4 août 2025", "2025-08-04"),
        ("4 de março de 2025", "2025-03-04"),
        ("4 maggio 2025", "2025-05-04"),
        ("4 mei 2025", "2025-05-04"),
        ("15 ene 2025", "2025-01-15"),
        ("2025 Mar 4", "2025-03-04"),
        ("4/3/25, 4:05 PM", "2025-03-04T16:05:00"),
        ("04.03.2025", "2025-03-04"),
        ("4 Mar", "2026-03-04"),
        ("24 Dec", "2026-12-24"),
        ("31/1", "2026-01-31"),
        (45720, "2025-03-04"),
        ("45720", "2025-03-04"),
        (45720.5, "2025-03-04T12:00:00"),
        (1741046400, "2025-03-04"),
        (1741046400000, "2025-03-04"),
        ("Mon 03/03/98", "1998-03-03"),
    ],
)
def test_a_date_is_read_however_it_is_written(written: Cell, meant: str) -> None:
    found = parse(written, "day", today=TODAY)
    assert found is not None
    assert found.day.isoformat().removesuffix("T00:00:00") == meant


@pytest.mark.parametrize(
    "written",
    ["30/02/2025", "2025-13-01", "soon", "March 2025", "12", True, "31 April 2025", "1/1/0202", ""],
)
def test_what_is_no_day_is_none(written: Cell) -> None:
    assert parse(written, "day", today=TODAY) is None


def test_one_day_above_twelve_settles_the_column() -> None:
    assert decided("03/04/2025", "13/04/2025").order == "day"
    assert decided("03/04/2025", "04/13/2025").order == "month"


def test_the_odd_one_out_is_read_the_only_way_it_can_be() -> None:
    assert decided("04/13/2025", "04/14/2025", "25/12/2025").order == "month"
    found = parse("25/12/2025", "month", today=TODAY)
    assert found is not None
    assert (found.day, found.swapped) == (date(2025, 12, 25), True)


def test_dots_put_the_day_first() -> None:
    assert decided("03.04.2025", "05.06.2025").order == "day"


def test_a_past_day_is_not_still_to_come() -> None:
    found = decided("02/12/2026", "03/11/2026")  # 2 December is to come; 12 February is not
    assert (found.order, found.sure) == ("month", True)


def test_rows_in_the_order_of_time_tell_the_order() -> None:
    days = [
        "01/02/2025",
        "03/02/2025",
        "09/02/2025",
        "01/03/2025",
        "02/03/2025",
        "08/03/2025",
        "01/04/2025",
        "04/04/2025",
        "07/04/2025",
    ]
    assert (decided(*days).order, decided(*days).sure) == ("day", True)


def test_another_column_of_the_sheet_lends_its_order() -> None:
    columns = [
        DateColumn("Sent", "applied_on", ["13/01/2025"]),
        DateColumn("Heard", "response", ["02/03/2025"]),
    ]
    found = orders(columns, told="", languages=(), pounds=False, today=TODAY)
    assert (found["Heard"].order, found["Heard"].sure) == ("day", True)


def test_what_stays_open_is_asked_with_an_example_both_ways() -> None:
    found = decided("03/04/2025", "05/06/2025")
    assert not found.sure
    assert (found.as_day, found.as_month) == (date(2025, 4, 3), date(2025, 3, 4))


def test_headings_of_another_language_are_a_hint_and_the_seekers_word_settles_it() -> None:
    assert decided("03/04/2025", languages=("pt",)).order == "day"
    assert decided("03/04/2025").order == "month"
    found = decided("03/04/2025", told="day")
    assert (found.order, found.sure, found.told) == ("day", True, True)


def test_a_day_without_a_year_that_is_past_is_the_last_such_day() -> None:
    found = parse("12 Jan", "day", today=TODAY, past=True)
    coming = parse("12 Jan", "day", today=TODAY)
    assert found is not None
    assert coming is not None
    assert (found.day, coming.day) == (date(2026, 1, 12), date(2027, 1, 12))


def test_where_the_seeker_lives_is_a_hint_too() -> None:
    column = DateColumn("Sent", "applied_on", ["03/04/2025"])
    for zone, order in (("Europe/London", "day"), ("America/Chicago", "month"), ("", "month")):
        found = orders([column], told="", languages=(), pounds=False, today=TODAY, zone=zone)
        assert (found["Sent"].order, found["Sent"].sure) == (order, False)


ORDERS: dict[Order, str] = {"day": "%d/%m/%Y", "month": "%m/%d/%Y"}


@given(
    st.lists(st.dates(date(2024, 1, 1), date(2026, 10, 1)), min_size=1, max_size=12),
    st.sampled_from(("day", "month")),
)
def test_a_column_that_is_sure_is_right(days: list[date], order: Order) -> None:
    written = [day.strftime(ORDERS[order]) for day in days]
    column = DateColumn("Posted", "deadline", written)
    found = orders([column], told="", languages=(), pounds=False, today=TODAY)["Posted"]
    steady = days == sorted(days)
    if found.sure and (steady or len(days) < 8):
        read = [parse(each, found.order, today=TODAY) for each in written]
        assert [each.day if each else None for each in read] == days


@given(
    st.one_of(
        st.text(max_size=30), st.integers(), st.floats(allow_nan=False), st.none(), st.booleans()
    )
)
def test_no_cell_makes_it_raise(value: Cell) -> None:
    for order in ("day", "month"):
        found = parse(value, order, today=TODAY)
        assert found is None or 1990 <= found.day.year <= 2100


def test_a_raised_figure_is_no_day() -> None:
    assert parse("¹", "day", today=TODAY) is None
