"""Sheets that go out: every spreadsheet opens them, none runs what is in them."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from showup.exchange.formats import csv_out

plain = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=20)


def read(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


@pytest.mark.parametrize(
    "begins", ["=", "+", "-", "@", "\t", "\r", " =", "\n@", " \n-", "\uff1d", "\uff20"]
)
def test_a_cell_that_would_run_gets_an_apostrophe(begins: str) -> None:
    heading, row = read(csv_out.write([f"{begins}heading"], [[f"{begins}1+1"]]))
    assert heading == [f"'{begins}heading"]
    assert row == [f"'{begins}1+1"]


def test_numbers_yes_and_nothing() -> None:
    _, row = read(csv_out.write(["a"] * 7, [[70000.5, 7, None, True, -3, 1234567.25, 123456.75]]))
    assert row == ["70000.5", "7", "", "yes", "-3", "1234567.25", "123456.75"]


def test_it_opens_as_utf_8_and_ends_its_lines_as_the_rfc_says() -> None:
    data = csv_out.write(["Müller", "b"], [["東京", 'says "so", and\nmore']])
    assert (
        data
        == b'\xef\xbb\xbfM\xc3\xbcller,b\r\n\xe6\x9d\xb1\xe4\xba\xac,"says ""so"", and\nmore"\r\n'
    )


@given(st.lists(st.lists(plain, min_size=2, max_size=2), max_size=4))
def test_whatever_is_written_reads_back_but_for_the_apostrophes(rows: list[list[str]]) -> None:
    found = read(csv_out.write(["a", "b"], rows))[1:]
    for told, cells in zip(rows, found, strict=True):
        for text, cell in zip(told, cells, strict=True):
            assert cell in (text, f"'{text}")
            assert not cell.lstrip(" \n").startswith(("=", "+", "-", "@", "\t", "\r"))
