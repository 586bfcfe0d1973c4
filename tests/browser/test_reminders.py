"""Reminders in a browser: allowed, refused, seen once in all tabs, and the page of their own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, Response, Route, expect
from tests import scenes
from tests.browser.waiting import until

from showup.agenda.feeds import services as feeds
from showup.pipeline import services as pipeline

if TYPE_CHECKING:
    from showup.accounts.models import Seeker

SAID = "you meet Kestrel Energy."
RECORDS = """
window.shown = [];
window.Notification = class extends EventTarget {
  static permission = "PERMISSION";
  static async requestPermission() { this.permission = "granted"; return "granted"; }
  constructor(title, options) { super(); window.shown.push({ title, ...options }); }
};
"""


TIMED = """
window.timed = 0;
const sleep = window.setTimeout;
window.setTimeout = (act, after, ...rest) => {
  if (after === 60_000) window.timed += 1;
  return sleep(act, after, ...rest);
};
"""


def permission(given: str) -> str:
    """Return a script that records what a page would show, with a permission given."""
    return RECORDS.replace("PERMISSION", given)


def stopped(page: Page) -> None:
    """Have time pass in pages only where the test says so."""
    now = datetime.now(UTC)  # noqa: TID251  the pages read the clock too
    page.clock.install(time=now - timedelta(minutes=1))
    page.clock.pause_at(now)


def timed(page: Page, times: int) -> bool:
    """Tell whether a page has said so often that it asks again in a minute."""
    return bool(page.evaluate("window.timed") == times)


@pytest.fixture
def soon(seeker: Seeker) -> Seeker:
    """A seeker whose interview begins in half an hour."""
    now = datetime.now(UTC).replace(microsecond=0)  # noqa: TID251  the pages read the clock too
    found = scenes.search(seeker, now=now)
    pipeline.book(found.booking, starts_at=now + timedelta(minutes=30), now=now)
    pipeline.check(found.booking, now=now)
    return seeker


@pytest.fixture
def two(soon: Seeker) -> Seeker:
    """The same seeker, who meets somebody else ten minutes later."""
    now = datetime.now(UTC).replace(microsecond=0)  # noqa: TID251  the pages read the clock too
    job, _ = pipeline.add(soon, now=now, employer="Alder & Co")
    other, _ = pipeline.meet(job, starts_at=now + timedelta(minutes=40), now=now)
    pipeline.check(other, now=now)
    return soon


def test_where_it_is_allowed_the_browser_notifies_once(unopened: Any, soon: Seeker) -> None:
    page: Page = unopened(script=permission("granted"), permissions=["notifications"])
    page.goto("/")
    until(page, lambda: page.evaluate("window.shown.length") == 1)
    told = page.evaluate("window.shown[0]")
    assert told["title"].endswith(SAID)
    assert told["body"] == "By video."
    expect(page.get_by_role("region", name="A reminder")).to_have_count(0)
    with page.expect_response("**/reminders/due/") as answer:
        page.goto("/jobs/")
    assert answer.value.json()["due"] == []
    assert page.evaluate("window.shown.length") == 0


def test_two_tabs_show_it_once(unopened: Any, soon: Seeker) -> None:
    """Both are told of it before either has shown it."""
    page: Page = unopened(script=permission("granted"))
    other = page.context.new_page()
    asked: list[Route] = []
    claimed: list[Response] = []
    page.context.route("**/reminders/due/", lambda route: asked.append(route))  # noqa: PLW0108  Playwright marks what it calls
    page.context.on(
        "response",
        lambda answer: claimed.append(answer) if answer.url.endswith("/shown/") else None,
    )
    for tab in (page, other):
        tab.goto("/", wait_until="commit")
    until(page, lambda: len(asked) == 2)
    told = [(route, route.fetch()) for route in asked]
    for route, answer in told:
        route.fulfill(response=answer)
    until(page, lambda: len(claimed) == 2)
    assert sorted(answer.json()["first"] for answer in claimed) == [False, True]

    def shown() -> int:
        return int(sum(tab.evaluate("window.shown.length") for tab in (page, other)))

    until(page, shown)
    assert shown() == 1


@pytest.mark.parametrize("given", ["denied", "default"])
def test_where_it_is_not_the_page_says_it_until_it_is_seen(
    unopened: Any, soon: Seeker, axe: Callable[[Page], None], given: str
) -> None:
    page: Page = unopened(script=permission(given), viewport={"width": 320, "height": 700})
    other = page.context.new_page()
    other.goto("/jobs/")
    page.goto("/you/")
    banner = page.get_by_role("region", name="A reminder")
    expect(banner).to_contain_text(SAID)
    expect(other.get_by_role("region", name="A reminder")).to_be_visible()
    axe(page)
    too_wide = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    assert page.evaluate(too_wide) <= 0
    page.goto("/evidence/")
    expect(banner).to_be_visible()
    banner.get_by_role("button", name="Seen").focus()
    with page.expect_response("**/reminders/shown/"):
        page.keyboard.press("Enter")
    expect(banner).to_have_count(0)
    expect(page.locator("#main")).to_be_focused()
    expect(other.get_by_role("region", name="A reminder")).to_have_count(0)
    with page.expect_response("**/reminders/due/"):
        page.reload()
    expect(banner).to_have_count(0)
    assert page.evaluate("window.shown.length") == 0


def test_two_banners_are_told_apart(
    unopened: Any, two: Seeker, axe: Callable[[Page], None]
) -> None:
    page: Page = unopened(script=permission("denied"))
    page.goto("/evidence/")
    for name in ("Kestrel Energy", "Alder & Co"):
        banner = page.get_by_role("region", name=f"you meet {name}")
        expect(banner).to_have_count(1)
        expect(banner).to_contain_text(name)
    axe(page)


def test_a_banner_leads_to_the_interview(unopened: Any, soon: Seeker) -> None:
    page: Page = unopened(script=permission("denied"))
    page.goto("/evidence/")
    page.get_by_role("region", name="A reminder").get_by_role("link").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Kestrel Energy")


def test_whoever_is_not_signed_in_is_asked_for_nothing(new_context: Any, soon: Seeker) -> None:
    page: Page = new_context().new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.clock.install()
    page.goto("/locked/")
    page.clock.run_for(180_000)
    page.goto("/locked/")  # what was asked for by now has been told
    assert [url for url in asked if "reminders" in url] == []


def test_a_page_that_was_signed_out_asks_once_and_no_more(unopened: Any, soon: Seeker) -> None:
    page: Page = unopened(script=permission("denied"))
    stopped(page)
    page.goto("/evidence/")
    page.context.clear_cookies()
    with page.expect_response("**/reminders/due/") as answer:
        page.clock.run_for(2_000)
    assert answer.value.status == 302
    asked: list[str] = []
    page.on("request", lambda request: asked.append(urlsplit(request.url).path))
    page.clock.run_for(180_000)
    page.evaluate("fetch('/alive/').then((answer) => answer.text())")  # goes after all others
    assert "/alive/" in asked
    assert "/reminders/due/" not in asked


def test_an_open_page_asks_again_every_minute(unopened: Any, soon: Seeker) -> None:
    page: Page = unopened()
    stopped(page)
    page.add_init_script(TIMED)
    page.goto("/evidence/")
    for times in range(1, 4):
        with page.expect_response("**/reminders/due/") as answer:
            page.clock.run_for(61_000)
        assert answer.value.ok
        until(page, partial(timed, page, times))


def test_permission_is_asked_for_by_the_button_alone(unopened: Any, soon: Seeker) -> None:
    page: Page = unopened(script=permission("default"))
    page.goto("/reminders/")
    says = page.locator("[data-says]")
    expect(says).to_contain_text("The browser can notify you instead")
    assert page.evaluate("Notification.permission") == "default"
    page.get_by_role("button", name="Let the browser notify me").click()
    expect(says).to_have_text("The browser notifies you while a page of Showup is open.")
    expect(page.get_by_role("button", name="Let the browser notify me")).to_be_hidden()


def test_a_refusal_is_said_with_how_to_mend_it(unopened: Any, soon: Seeker) -> None:
    page: Page = unopened(script=permission("denied"))
    page.goto("/reminders/")
    expect(page.locator("[data-says]")).to_contain_text("open the site’s settings")
    expect(page.get_by_role("button", name="Let the browser notify me")).to_be_hidden()


@pytest.mark.parametrize("light", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
def test_an_address_is_made_copied_and_revoked(
    new_page: Any, soon: Seeker, axe: Callable[[Page], None], light: str, width: int
) -> None:
    page: Page = new_page(
        viewport={"width": width, "height": 800},
        color_scheme=light,
        permissions=["clipboard-read", "clipboard-write"],
    )
    page.goto("/you/")
    page.get_by_role("link", name="Say how you’re reminded").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Next we remind you on")
    axe(page)
    page.get_by_label("Where will you use it?").fill("calendar at home")
    page.get_by_label("Tell only that there’s an interview").check()
    page.get_by_role("button", name="Make an address").click()
    shown = page.get_by_label("The address", exact=True)
    address = shown.input_value()
    axe(page)
    page.get_by_role("button", name="Copy it").click()
    expect(page.get_by_text("The text is copied.")).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()") == address
    answer = page.request.get(address)
    assert answer.ok
    assert "BEGIN:VCALENDAR" in answer.text()
    page.get_by_role("link", name="Done").click()
    too_wide = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    assert page.evaluate(too_wide) <= 0
    page.get_by_role("button", name="Revoke the address for calendar at home").click()
    expect(page.get_by_text("opens nothing any more")).to_be_visible()
    assert page.request.get(address).status == 404


def test_the_desktop_is_turned_off_and_on(page: Page, soon: Seeker) -> None:
    page.goto("/reminders/")
    page.get_by_role("button", name="Turn them off on the desktop").click()
    expect(page.get_by_text("Your system shows none: you turned them off.")).to_be_visible()
    page.get_by_role("button", name="Turn them on on the desktop").click()
    expect(page.get_by_text("Your system shows them")).to_be_visible()


def test_without_scripts_the_page_says_so_and_works(
    new_page: Any, soon: Seeker, aside: Callable[..., Any]
) -> None:
    now = datetime.now(UTC)  # noqa: TID251  the pages read the clock too
    aside(feeds.make, soon, name="old", discreet=False, now=now)
    page: Page = new_page(java_script_enabled=False)
    page.goto("/reminders/")
    expect(page.get_by_text("That needs scripts, and they’re off here.")).to_be_visible()
    page.get_by_role("button", name="Revoke the address for old").click()
    expect(page.get_by_text("The address for “old” opens nothing any more.")).to_be_visible()
