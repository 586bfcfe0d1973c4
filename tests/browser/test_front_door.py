"""The way in, as a person meets it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from playwright.sync_api import BrowserContext, Page, expect


def test_the_link_leads_to_today(page: Page) -> None:
    assert page.url.endswith("/")
    expect(page.get_by_role("navigation", name="Main")).to_be_visible()


def test_a_stranger_is_told_how_to_get_in(
    new_context: Callable[..., BrowserContext], axe: Callable[[Page], None]
) -> None:
    page = new_context().new_page()
    page.goto("/")
    expect(page.get_by_role("heading", level=1)).to_have_text("This door opens with a link.")
    expect(page.get_by_text("showup link")).to_be_visible()
    axe(page)


def test_a_link_lets_a_second_browser_in_only_with_a_link_of_its_own(
    new_context: Callable[..., BrowserContext], entry_link: Callable[[], str]
) -> None:
    link = entry_link()
    first, second = new_context().new_page(), new_context().new_page()
    first.goto(link)
    second.goto(link)
    expect(first.get_by_role("navigation", name="Main")).to_be_visible()
    expect(second.get_by_role("heading", level=1)).to_have_text("That link has been used.")


def test_a_test_body_can_reach_the_database_aside(
    page: Page, aside: Callable[..., Any], seeker: Any
) -> None:
    aside(seeker.refresh_from_db)
    assert seeker.user_id
