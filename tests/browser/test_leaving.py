"""One look before leaving, and a text to send oneself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import Page, expect
from tests.browser import scene

if TYPE_CHECKING:
    from tests import scenes

    from showup.accounts.models import Seeker


@pytest.fixture
def filled(seeker: Seeker) -> tuple[scenes.Search, list[str]]:
    return scene.fill(seeker)


def test_the_look_is_shown_once(page: Page, filled: tuple[scenes.Search, list[str]]) -> None:
    decision = next(address for address in filled[1] if address.startswith("/decisions/"))
    page.goto(decision)
    page.get_by_role("button", name="Decline", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("One look before you decline.")
    page.get_by_role("link", name="Leave it open").click()
    page.goto(decision)
    page.get_by_role("button", name="Decline", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Say no, kindly.")
    page.get_by_role("button", name="I’ve told them: it’s declined").click()
    expect(page.get_by_role("status").first).to_contain_text("It’s declined.")
    page.get_by_role("button", name="Undo").first.click()
    expect(page.get_by_role("heading", name="Brightwater Logistics would like")).to_be_visible()


def test_the_text_is_ones_own_and_needs_no_scrolling(
    new_page: Any, filled: tuple[scenes.Search, list[str]]
) -> None:
    page: Page = new_page(
        viewport={"width": 390, "height": 800}, permissions=["clipboard-read", "clipboard-write"]
    )
    page.goto(f"/jobs/{filled[0].invited.pk}/text/go/")
    text = page.get_by_label("Text")
    assert text.evaluate("box => box.scrollHeight - box.clientHeight") <= 1
    text.fill("Dear Ruth, I’ll be there.")
    page.get_by_role("button", name="Copy the text").click()
    expect(page.get_by_text("The text is copied.")).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()") == "Dear Ruth, I’ll be there."
    mail = page.get_by_role("link", name="Open in my mail").get_attribute("href") or ""
    assert mail.startswith("mailto:ruth@brightwater.example?")
    assert "I%E2%80%99ll%20be%20there" in mail
