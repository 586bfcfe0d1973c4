"""The board as one works with it: by mouse, by keys, by finger, without scripts."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import Locator, Page, expect
from tests import scenes

from showup.pipeline import services as verbs

if TYPE_CHECKING:
    from showup.accounts.models import Seeker

TOO_WIDE = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


@pytest.fixture
def searching(seeker: Seeker) -> scenes.Search:
    now = datetime.now(UTC).replace(microsecond=0)  # noqa: TID251  the pages read the clock too
    for name, excitement in (("Northgate Trams", 6.0), ("Tessellate Maps", 3.0)):
        verbs.add(seeker, now=now, employer=name, excitement=excitement)
    return scenes.search(seeker, now=now)


def column(page: Page, name: str) -> Locator:
    return page.locator(f".col[data-name='{name}']")


def card(page: Page, name: str) -> Locator:
    return page.locator(".job", has=page.get_by_role("link", name=name, exact=True))


def test_a_card_is_dragged_to_another_column_and_the_move_undone(
    page: Page, searching: scenes.Search
) -> None:
    page.goto("/jobs/")
    card(page, "Northgate Trams").drag_to(column(page, "Screening"))
    expect(column(page, "Screening").locator(".job")).to_have_count(1)
    expect(page.locator(".notice")).to_contain_text("Northgate Trams is now in Screening.")
    expect(page.locator("[data-says]")).to_have_text("Northgate Trams is now in Screening.")
    expect(column(page, "Screening").locator("h2 span")).to_have_text("1")
    page.get_by_role("button", name="Undo").click()
    expect(column(page, "Applied").locator(".job")).to_have_count(2)
    expect(column(page, "Screening").locator(".job")).to_have_count(0)


def test_a_card_dropped_where_it_was_stays_without_a_word(
    page: Page, searching: scenes.Search
) -> None:
    page.goto("/jobs/")
    card(page, "Northgate Trams").drag_to(column(page, "Applied").locator("h2"))
    expect(page.locator(".notice")).to_have_count(0)
    expect(page.locator(".is-held, .is-over")).to_have_count(0)


def test_keys_go_from_card_to_card_and_move_one(page: Page, searching: scenes.Search) -> None:
    page.goto("/jobs/")
    page.get_by_role("link", name="Northgate Trams", exact=True).focus()
    page.keyboard.press("ArrowDown")
    expect(page.get_by_role("link", name="Tessellate Maps", exact=True)).to_be_focused()
    page.keyboard.press("ArrowRight")
    expect(column(page, "Interview").locator(".job h3 a").nth(1)).to_be_focused()
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("m")
    dialog = page.get_by_role("dialog", name="Move Tessellate Maps to")
    expect(dialog.get_by_role("button", name="Applied")).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(column(page, "Screening").locator(".job")).to_have_count(1)
    expect(page.get_by_role("link", name="Tessellate Maps", exact=True)).to_be_focused()
    expect(page.locator("[data-says]")).to_have_text("Tessellate Maps is now in Screening.")


def test_arrow_keys_go_from_stage_to_stage_in_the_list(
    page: Page, searching: scenes.Search
) -> None:
    page.goto("/jobs/")
    page.get_by_role("link", name="Northgate Trams", exact=True).focus()
    page.keyboard.press("m")
    dialog = page.get_by_role("dialog")
    page.keyboard.press("ArrowDown")
    expect(dialog.get_by_role("button", name="Interview")).to_be_focused()
    page.keyboard.press("ArrowLeft")
    expect(dialog.get_by_role("button", name="Screening")).to_be_focused()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    expect(dialog.get_by_role("button", name="Saved")).to_be_focused()


def test_escape_leaves_a_card_where_it_is(page: Page, searching: scenes.Search) -> None:
    page.goto("/jobs/")
    page.get_by_role("link", name="Northgate Trams", exact=True).focus()
    page.keyboard.press("m")
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_be_hidden()
    expect(page.get_by_role("link", name="Northgate Trams", exact=True)).to_be_focused()
    expect(column(page, "Applied").locator(".job")).to_have_count(2)


def test_leaving_an_interview_from_the_board_shows_the_look_first(
    page: Page, searching: scenes.Search
) -> None:
    page.goto("/jobs/")
    card(page, "Kestrel Energy").hover()
    page.get_by_role("link", name="Move Kestrel Energy").click()
    page.get_by_role("dialog").get_by_role("button", name="Withdrawn").click()
    page.wait_for_url("**/pause/")
    expect(page.get_by_role("heading", level=1)).to_contain_text("One look before you cancel.")


def test_a_quiet_control_a_card_is_seen_when_it_is_near(
    page: Page, searching: scenes.Search
) -> None:
    page.goto("/jobs/")
    control = page.get_by_role("link", name="Move Northgate Trams")
    expect(control).to_have_css("opacity", "0")
    card(page, "Northgate Trams").hover()
    expect(control).to_have_css("opacity", "1")
    card(page, "Kestrel Energy").hover()
    control.focus()
    expect(control).to_have_css("opacity", "1")


def test_without_scripts_a_card_is_moved_by_a_form(new_page: Any, searching: scenes.Search) -> None:
    page: Page = new_page(java_script_enabled=False)
    page.goto("/jobs/")
    page.get_by_role("link", name="Move Northgate Trams").click()
    page.get_by_label("It is now in").select_option("Screening")
    page.get_by_role("button", name="Move it").click()
    expect(page.get_by_role("status").first).to_contain_text("Northgate Trams is now in Screening.")
    expect(column(page, "Screening").locator(".job")).to_have_count(1)


@pytest.mark.parametrize("width", [320, 390])
def test_on_a_phone_stages_fold_and_a_finger_moves_a_card(
    new_page: Any, searching: scenes.Search, width: int
) -> None:
    page: Page = new_page(viewport={"width": width, "height": 720}, has_touch=True, is_mobile=True)
    page.goto("/jobs/")
    applied = column(page, "Applied")
    expect(applied.locator(".job").first).to_be_hidden()
    expect(column(page, "Interview").locator(".job").first).to_be_visible()
    applied.locator("summary").tap()
    control = page.get_by_role("link", name="Move Northgate Trams")
    expect(control).to_have_css("opacity", "1")
    control.tap()
    page.get_by_role("dialog").get_by_role("button", name="Screening").tap()
    expect(card(page, "Northgate Trams")).to_be_visible()
    assert page.evaluate(TOO_WIDE) <= 0


def test_a_move_that_was_refused_leads_to_the_page_that_takes_it(
    page: Page, searching: scenes.Search
) -> None:
    page.goto("/jobs/")
    page.evaluate("console.error = () => {}")  # htmx tells the console too
    page.route(
        "**/move/",
        lambda route: (
            route.fulfill(status=403) if route.request.method == "POST" else route.fallback()
        ),
    )
    card(page, "Northgate Trams").drag_to(column(page, "Screening"))
    expect(page.get_by_role("heading", level=1)).to_have_text("Where is Northgate Trams now?")


def test_that_nothing_answered_is_said(page: Page, searching: scenes.Search) -> None:
    page.goto("/jobs/")
    page.evaluate("document.body.dispatchEvent(new Event('htmx:sendError', {bubbles: true}))")
    expect(page.get_by_text("Nothing answered, so nothing was moved.")).to_be_visible()
    expect(column(page, "Applied").locator(".job")).to_have_count(2)


def test_folded_stages_stay_folded_over_a_move(page: Page, searching: scenes.Search) -> None:
    page.goto("/jobs/")
    column(page, "Interview").locator("summary").click()
    card(page, "Northgate Trams").drag_to(column(page, "Screening"))
    expect(column(page, "Screening").locator(".job")).to_be_visible()
    expect(column(page, "Interview").locator(".job").first).to_be_hidden()


def test_axe_finds_nothing_in_the_dialog(page: Page, searching: scenes.Search, axe: Any) -> None:
    page.goto("/jobs/")
    page.get_by_role("link", name="Northgate Trams", exact=True).focus()
    page.keyboard.press("m")
    expect(page.get_by_role("dialog")).to_be_visible()
    axe(page)
