"""A sheet dropped, looked at, mended with the keyboard, kept, and undone, as someone does it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.sync_api import expect

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page

ROWS = """\
Company,Position,Date applied,Status,Rejected
Brightwater,Support lead,03/04/2025,Applied,yes
Kestrel Energy,Planner,05/06/2025,Marinating,no
"""


def choose(page: Page) -> None:
    """Choose the file and have it read."""
    page.goto("/import/")
    page.get_by_label("The file").set_input_files(
        {"name": "jobs.csv", "mimeType": "text/csv", "buffer": ROWS.encode()}
    )
    page.get_by_role("button", name="Read it").click()


def test_a_sheet_becomes_jobs_and_goes_again(page: Page, axe: Callable[[Page], None]) -> None:
    choose(page)
    expect(page.get_by_role("heading", level=1)).to_have_text("Two jobs are in your sheet.")
    expect(page.get_by_text("Rejected says “yes”. Taken: rejected.")).to_be_visible()

    axe(page)
    page.get_by_label("the day").check()
    page.get_by_label("Marinating").select_option("Screening")
    page.get_by_role("button", name="Look again").press("Enter")
    expect(page.get_by_label("Marinating")).to_have_value("screening")
    expect(page.get_by_text("Thu 3 Apr 2025").last).to_be_visible()

    page.get_by_role("button", name="Keep 2 jobs").click()
    expect(page.get_by_text("Two jobs came in.")).to_be_visible()
    expect(page.get_by_text("Kestrel Energy").first).to_be_visible()
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_text("Undone: Two jobs came in from jobs.csv.")).to_be_visible()


def test_the_look_fits_a_narrow_page(page: Page) -> None:
    page.set_viewport_size({"width": 320, "height": 700})
    choose(page)
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
