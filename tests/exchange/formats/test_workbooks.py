"""Worksheets of a workbook: dates as dates, the right sheet, hidden ones, broken and huge ones."""

from __future__ import annotations

import io
import time
import zipfile
from datetime import date, datetime

import openpyxl
import pytest

from showup.exchange.formats import sheets
from showup.exchange.formats.sheets import limits, workbooks
from showup.exchange.sheets.rules.plan import plan_of
from showup.exchange.sheets.rules.settings import Settings

MET = datetime.fromisoformat("2025-03-09T10:30")


def saved(book: openpyxl.Workbook) -> bytes:
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def jobs() -> openpyxl.Workbook:
    book = openpyxl.Workbook()
    page = book.active
    assert page is not None
    page.title = "Jobs"
    page.append(["My applications 2025"])
    page.merge_cells("A1:D1")
    page.append([])
    page.append(["Company", "Role", "Applied on", "Interview"])
    page.append(["Acme", "Clerk", date(2025, 3, 4), MET])
    page.append(["Bolt", "Cook", date(2025, 3, 5), None])
    return book


def test_dates_come_as_dates_and_the_title_is_passed_over() -> None:
    (sheet,), problems = sheets.read(saved(jobs()), "jobs.xlsx")
    assert problems == ()
    assert sheet.headers == ("Company", "Role", "Applied on", "Interview")
    assert sheet.rows[0] == ("Acme", "Clerk", date(2025, 3, 4), MET)
    assert (sheet.name, sheet.unit, sheet.lines) == ("Jobs", "row", (4, 5))


def test_of_several_the_one_with_applications_is_likeliest() -> None:
    book = jobs()
    contacts = book.create_sheet("People", 0)
    for row in (["Name", "Phone"], *([f"P {n}", n] for n in range(50))):
        contacts.append(row)
    old = book.create_sheet("Old", 0)
    old.sheet_state = "hidden"
    for row in (
        ["Company", "Role", "Status", "Date"],
        *([f"F {n}", "x", "Applied", n] for n in range(9)),
    ):
        old.append(row)
    found, _ = sheets.read(saved(book), "jobs.xlsx")
    assert [sheet.hidden for sheet in found] == [True, False, False]
    assert found[sheets.likeliest(found)].name == "Jobs"


def test_a_workbook_is_known_by_its_content() -> None:
    assert sheets.looks_like_one(saved(jobs()), "download")


def test_a_damaged_workbook_is_refused_in_a_sentence() -> None:
    whole = saved(jobs())
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(whole)) as parts, zipfile.ZipFile(out, "w") as broken:
        for name in parts.namelist():
            broken.writestr(name, parts.read(name)[:50])
    found, (problem,) = sheets.read(out.getvalue(), "jobs.xlsx")
    assert found == ()
    assert "damaged" in problem.what


def test_a_workbook_that_unpacks_to_too_much_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbooks, "LARGEST_UNPACKED", 1_000)
    found, (problem,) = sheets.read(saved(jobs()), "jobs.xlsx")
    assert found == ()
    assert problem.fatal
    assert "which no job list is" in problem.what


def test_rows_beyond_the_limit_are_left_out_and_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbooks, "MOST_ROWS", 3)
    (sheet,), (problem,) = sheets.read(saved(jobs()), "jobs.xlsx")
    assert len(sheet.rows) == 1
    assert "more than 3 rows" in problem.what
    assert limits.MOST_ROWS > 10_000


def test_an_address_behind_a_word_comes_beside_it() -> None:
    book = openpyxl.Workbook()
    page = book.active
    assert page is not None
    for row in (["Company", "Role", "Link"], ["Acme", "Clerk", "Apply"], ["Bolt", "Cook", "Apply"]):
        page.append(row)
    page["C2"].hyperlink = "https://acme.example/jobs?id=1&x=2"
    page["A3"].hyperlink = "mailto:jobs@bolt.example"
    (sheet,), _ = sheets.read(saved(book), "jobs.xlsx")
    assert sheet.headers == ("Company", "Role", "Link", "Link in Link")
    assert [row[3] for row in sheet.rows] == ["https://acme.example/jobs?id=1&x=2", None]


def test_the_address_behind_a_word_becomes_the_link() -> None:
    book = openpyxl.Workbook()
    page = book.active
    assert page is not None
    for row in (["Company", "Role", "Applied on"], ["Acme", "Clerk", date(2025, 3, 4)]):
        page.append(row)
    page["B2"].hyperlink = "https://acme.example/jobs/1"
    (sheet,), _ = sheets.read(saved(book), "jobs.xlsx")
    plan = plan_of(sheet, Settings(), today=date(2026, 11, 23), address=str)
    assert plan.jobs[0].fields["link"] == "https://acme.example/jobs/1"
    assert plan.jobs[0].fields["title"] == "Clerk"


def test_a_link_of_one_endless_word_is_passed_over_at_once() -> None:
    book = jobs()
    page = book.active
    assert page is not None
    page["A4"].hyperlink = "https://acme.example/1"
    told = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(saved(book))) as whole, zipfile.ZipFile(told, "w") as odd:
        for name in whole.namelist():
            part = whole.read(name)
            odd.writestr(
                name, part.replace(b"<hyperlink ", b"<hyperlink tooltip='" + b"a" * 200_000 + b"' ")
            )
    began = time.thread_time()
    (found,), problems = sheets.read(told.getvalue(), "jobs.xlsx")
    assert time.thread_time() - began < 10
    assert (len(found.rows), problems) == (2, ())
