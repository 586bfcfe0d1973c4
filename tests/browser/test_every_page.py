"""What every page owes its reader: any width, any light, no mouse, no script."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import Page, expect
from tests.browser import scene

from showup.pipeline import services as pipeline

if TYPE_CHECKING:
    from tests import scenes

    from showup.accounts.models import Seeker

Filled = tuple["scenes.Search", list[str]]
TOO_WIDE = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
ENGINE = 60_000


@pytest.fixture
def filled(seeker: Seeker) -> Filled:
    return scene.fill(seeker)


@pytest.fixture
def every(seeker: Seeker) -> list[str]:
    return scene.fill_whole(seeker)


def unfold(page: Page) -> None:
    """Open everything that is folded, so that it is looked at too."""
    page.evaluate("document.querySelectorAll('details').forEach(part => { part.open = true; })")


@pytest.mark.parametrize("width", [320, 390])
def test_no_page_is_wider_than_a_phone(new_page: Any, every: list[str], width: int) -> None:
    page: Page = new_page(viewport={"width": width, "height": 700})
    for address in every:
        page.goto(address)
        unfold(page)
        assert page.evaluate(TOO_WIDE) <= 0, address


def test_a_name_without_a_blank_widens_no_page(
    page: Page, seeker: Seeker, aside: Callable[..., Any]
) -> None:
    row, _ = aside(pipeline.add, seeker, now=datetime.now(UTC), employer="W" * 200)  # noqa: TID251  the pages read the clock too
    for address in ("/jobs/", f"/jobs/{row.pk}/", "/"):
        page.goto(address)
        assert page.evaluate(TOO_WIDE) <= 0, address


@pytest.mark.parametrize("light", ["light", "dark"])
def test_axe_finds_nothing(
    new_page: Any, every: list[str], axe: Callable[[Page], None], light: str
) -> None:
    page: Page = new_page(color_scheme=light, reduced_motion="reduce")
    for address in every:
        page.goto(address)
        unfold(page)
        axe(page)


def test_forced_colours_keep_the_proposal_and_the_lines_visible(
    new_page: Any, filled: Filled
) -> None:
    page: Page = new_page(forced_colors="active")
    page.goto(next(address for address in filled[1] if address.startswith("/decisions/")))
    proposal = page.locator(".btn-main").first
    assert proposal.evaluate("node => getComputedStyle(node).borderTopWidth") == "2px"
    ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
    for mark in (".range-on", ".range", ".axis"):
        line = page.locator(mark).first.evaluate("node => getComputedStyle(node).stroke")
        assert line != ground, mark


def test_everything_can_be_done_by_keyboard(page: Page, filled: Filled) -> None:
    page.goto(next(address for address in filled[1] if address.startswith("/decisions/")))
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the page")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#main")).to_be_focused()
    decline = page.get_by_role("button", name="Decline", exact=True)
    for _ in range(20):
        page.keyboard.press("Tab")
        if decline.evaluate("node => node === document.activeElement"):
            break
    expect(decline).to_be_focused()
    assert decline.evaluate("node => getComputedStyle(node).outlineStyle") == "solid"
    page.keyboard.press("Space")
    expect(page.get_by_role("heading", level=1)).to_have_text("One look before you decline.")


def test_sliders_answer_other_numbers_beside_the_page(page: Page, filled: Filled) -> None:
    address = next(address for address in filled[1] if address.startswith("/decisions/"))
    page.goto(address)
    slider = page.get_by_label("How exciting is it?")
    slider.focus()
    page.keyboard.press("ArrowRight")
    expect(page.locator("output").first).to_have_text("4.5 of 10")
    page.get_by_role("button", name="Work it out again").click()
    keep = page.get_by_role("button", name="Keep it, and open it whole")
    expect(keep).to_be_visible(timeout=ENGINE)
    assert page.url.endswith(address)


def test_without_scripts_everything_still_works(new_page: Any, filled: Filled) -> None:
    page: Page = new_page(java_script_enabled=False)
    page.goto("/invite/")
    page.get_by_label("The mail, or whatever they wrote").fill(
        scene.LETTER.replace("Brightwater Logistics", "Harbour Housing")
    )
    page.get_by_role("button", name="Read it").click()
    page.get_by_label("A new one").check()
    page.get_by_role("button", name="Keep it, and ask: should I go?").click()
    page.get_by_role("button", name="Should I go?").click()
    expect(page.locator("#verdict")).to_be_visible(timeout=ENGINE)
    page.get_by_role("link", name="a scam").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Leave this one.")
    page.get_by_role("button", name="It’s off. Take it out of my way").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("This one has ended")
