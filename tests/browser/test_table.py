"""The table as one works with it: searching, sorting, filtering, moving many."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import Page, expect

from showup.pipeline import services as verbs

if TYPE_CHECKING:
    from showup.accounts.models import Seeker


@pytest.fixture
def sixty(seeker: Seeker) -> Seeker:
    now = datetime.now(UTC).replace(microsecond=0)  # noqa: TID251  the pages read the clock too
    for number in range(60):
        verbs.add(
            seeker,
            now=now,
            employer=f"Firm {number:02}",
            excitement=number / 6,
            source="LinkedIn" if number % 2 else "Indeed",
        )
    return seeker


def test_pages_sorts_and_filters_go_together_and_stay_in_the_address(
    page: Page, sixty: Seeker
) -> None:
    page.goto("/jobs/")
    page.get_by_role("link", name="Table").click()
    rows = page.get_by_role("rowheader")
    expect(rows).to_have_count(50)
    expect(rows.first).to_contain_text("Firm 59")
    page.get_by_role("link", name="Employer and role").click()
    expect(rows.first).to_contain_text("Firm 00")
    expect(page.get_by_role("columnheader", name="Employer and role")).to_have_attribute(
        "aria-sort", "ascending"
    )
    page.get_by_role("link", name="After").click()
    expect(rows).to_have_count(10)
    page.get_by_role("link", name="LinkedIn 30").click()
    expect(rows).to_have_count(30)
    page.get_by_label("Search everything").fill("firm 0")
    page.get_by_role("button", name="Search").click()
    expect(rows).to_have_count(5)
    expect(page.get_by_role("link", name="All 5")).to_have_attribute("aria-current", "true")
    page.reload()
    expect(rows.first).to_contain_text("Firm 01")
    page.go_back()
    expect(rows).to_have_count(30)


def test_chosen_rows_move_together_and_go_back_together(page: Page, sixty: Seeker) -> None:
    page.goto("/jobs/?view=table&q=firm+1")
    page.get_by_label("Choose all on this page").check()
    page.get_by_label("Choose Firm 19").uncheck()
    page.get_by_label("Move the chosen to").select_option("Screening")
    page.get_by_role("button", name="Move them").click()
    expect(page.locator(".notice")).to_contain_text("Nine jobs are now in Screening.")
    expect(page).to_have_url("/jobs/?view=table&q=firm+1")
    page.get_by_role("link", name="Screening 9").click()
    expect(page.get_by_role("rowheader")).to_have_count(9)
    page.go_back()
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_role("link", name="Applied 10")).to_be_visible()


def test_without_scripts_the_table_does_all_of_it(new_page: Any, sixty: Seeker) -> None:
    page: Page = new_page(java_script_enabled=False)
    page.goto("/jobs/?view=table")
    expect(page.get_by_label("Choose all on this page")).to_be_hidden()
    page.get_by_label("Choose Firm 59").check()
    page.get_by_label("Move the chosen to").select_option("Interview")
    page.get_by_role("button", name="Move them").click()
    expect(page.get_by_role("status").first).to_contain_text("One job is now in Interview.")
