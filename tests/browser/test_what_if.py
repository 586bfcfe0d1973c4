"""A slider that is moved is answered in place: by keyboard, on a phone, read out, and stopped."""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import Page, expect
from tests import scenes
from tests.browser.waiting import until

from showup.advice import jobs, queries, services, trials
from showup.engine import decide, warm

if TYPE_CHECKING:
    from showup.accounts.models import Seeker
    from showup.advice.models import Decision

ENGINE = 60_000
TOO_WIDE = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


@pytest.fixture
def decision(seeker: Seeker) -> Iterator[Decision]:
    if not warm.is_warm():
        warm.warm()
    now = datetime.now(UTC).replace(microsecond=0)  # noqa: TID251  the pages read the clock too
    scene = scenes.search(seeker, now=now)
    opened = services.open_decision(seeker, scene.invited, today=now.date(), now=now, paths=8)
    yield services.work_out(opened)
    trials.stop(opened)


@pytest.fixture
def let_go(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Hold whole answers back until this is called, so that the first one is there to look at."""
    held, usual = threading.Event(), decide.advise

    def advise(*args: Any, **kwargs: Any) -> Any:
        held.wait(ENGINE / 1000)
        return usual(*args, **kwargs)

    monkeypatch.setattr(decide, "advise", advise)
    return held.set


def more_exciting(page: Page, steps: int) -> None:
    page.get_by_label("How exciting is it?").focus()
    for _ in range(steps):
        page.keyboard.press("ArrowRight")


def test_a_slider_moved_by_keyboard_is_answered_in_place_and_the_whole_follows(
    page: Page,
    decision: Decision,
    seeker: Seeker,
    aside: Callable[..., Any],
    let_go: Callable[[], None],
) -> None:
    page.goto(f"/decisions/{decision.pk}/")
    more_exciting(page, 9)
    told = page.locator("#tried")
    expect(told).to_contain_text("That’s about right", timeout=ENGINE)
    expect(told).to_have_attribute("aria-live", "polite")
    expect(page.get_by_label("How exciting is it?")).to_be_focused()
    let_go()
    expect(told).to_contain_text("Worked out whole.", timeout=ENGINE)
    expect(told).to_contain_text("What would change it", timeout=ENGINE)
    expect(told.get_by_role("button", name="Stop")).to_have_count(0)
    assert aside(queries.decisions(seeker).count) == 1
    told.get_by_role("button", name="Keep it, and open it whole").click()
    expect(page).to_have_url(re.compile(rf"/decisions/(?!{decision.pk}/)\d+/$"))
    expect(page.get_by_text("These are other numbers than yours: 8.5 of 10")).to_be_visible()


def test_stop_stops_it_and_the_next_change_is_answered_again(
    page: Page, decision: Decision, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An answer that would never end is stopped from the page."""

    def endless(*_: object, should_stop: Callable[[], bool], **__: object) -> None:
        while not should_stop():
            begun.set()
            time.sleep(0.01)  # leave the page a turn
        raise RuntimeError

    begun = threading.Event()
    usual = decide.advise
    monkeypatch.setattr(decide, "advise", endless)
    page.goto(f"/decisions/{decision.pk}/")
    more_exciting(page, 2)
    stop = page.locator("#tried").get_by_role("button", name="Stop")
    expect(stop).to_be_visible(timeout=ENGINE)
    until(page, begun.is_set)  # by the page's next look
    stop.focus()
    page.keyboard.press("Enter")
    expect(page.locator("#tried")).to_contain_text("Stopped.", timeout=ENGINE)
    assert not jobs._running or all(asked.is_set() for _, asked in jobs._running.values())
    monkeypatch.setattr(decide, "advise", usual)
    more_exciting(page, 1)
    expect(page.locator("#tried")).to_contain_text("Worked out whole.", timeout=ENGINE)


@pytest.mark.parametrize("light", ["light", "dark"])
def test_on_a_phone_it_fits_and_axe_finds_nothing(
    new_page: Any,
    decision: Decision,
    axe: Callable[[Page], None],
    let_go: Callable[[], None],
    light: str,
) -> None:
    page: Page = new_page(
        viewport={"width": 390, "height": 800}, color_scheme=light, reduced_motion="reduce"
    )
    page.goto(f"/decisions/{decision.pk}/")
    page.get_by_text("Excitement, hours,").click()
    more_exciting(page, 4)
    for said in ("That’s about right", "This job itself"):
        expect(page.locator("#tried")).to_contain_text(said, timeout=ENGINE)
        assert page.evaluate(TOO_WIDE) <= 0
        axe(page)
        let_go()
