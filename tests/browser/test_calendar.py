"""The calendar as one works with it: by mouse, by keys, by finger, without scripts."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import Locator, Page, expect
from tests.agenda.calendar.orders import Engine, step

from showup.advice import orders
from showup.advice.orders import Ordered, Tried
from showup.diary.models import Busy, Calendar
from showup.pipeline import services as pipeline

if TYPE_CHECKING:
    from showup.accounts.models import Seeker
    from showup.pipeline.models import Opportunity

TOO_WIDE = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
ENGINE = 90_000


@dataclass(frozen=True)
class Search:
    """A week with a slot, an interview booked, a busy time and the dream interview."""

    monday: date
    offered: Opportunity
    booked: Opportunity
    dream: Opportunity

    def day(self, ahead: int) -> str:
        """Return a day of the week as the page writes it."""
        return (self.monday + timedelta(days=ahead)).isoformat()


@pytest.fixture
def searching(seeker: Seeker) -> Search:
    now = datetime.now(UTC).replace(microsecond=0)  # noqa: TID251  the pages read the clock too
    seeker.zone = "UTC"
    seeker.save()
    first = now.date() + timedelta(days=7 - now.weekday())
    monday = datetime(first.year, first.month, first.day, tzinfo=UTC)
    offered, _ = pipeline.add(seeker, now=now, employer="Brightwater", excitement=4)
    slots = [pipeline.SlotTime(monday + timedelta(days=day, hours=10), 45) for day in (1, 3)]
    pipeline.invite(offered, slots=slots, now=now, format="video", zone="Asia/Tokyo")
    booked, _ = pipeline.add(seeker, now=now, employer="Kestrel Energy", excitement=6)
    begins = monday + timedelta(days=2, hours=9)
    pipeline.meet(booked, starts_at=begins, now=now, minutes=60)
    dream, _ = pipeline.add(seeker, now=now, employer="Acme", excitement=9, dream=True)
    ends = monday + timedelta(days=4, hours=14)
    pipeline.meet(dream, starts_at=ends, now=now, minutes=90)
    calendar = Calendar.objects.create(seeker=seeker, name="mine", kind="file", made_at=now)
    Busy.objects.create(
        calendar=calendar,
        starts_at=begins + timedelta(minutes=30),
        ends_at=begins + timedelta(hours=2),
    )
    return Search(first, offered, booked, dream)


@pytest.fixture
def engine(monkeypatch: pytest.MonkeyPatch, searching: Search) -> Engine:
    """Return what stands in for the engine: its order takes Tuesday, Wednesday, Friday."""
    today = datetime.now(UTC).date()  # noqa: TID251  the pages read the clock too
    monday = searching.monday
    steps = (
        step(searching.offered, monday + timedelta(days=1), today=today, booked=False),
        step(searching.booked, monday + timedelta(days=2), today=today, booked=True),
        step(searching.dream, monday + timedelta(days=4), today=today, booked=True),
    )
    stands_in = Engine(Ordered("ready", steps=steps, notes=("The best of 9 ways.",)))
    monkeypatch.setattr(orders, "order_ahead", stands_in.order_ahead)
    monkeypatch.setattr(orders, "try_order", stands_in.try_order)
    return stands_in


def day(page: Page, iso: str) -> Locator:
    return page.locator(f"[data-day='{iso}']")


def tried(page: Page) -> Locator:
    return page.locator("#tried")


def test_an_interview_is_dragged_to_another_day_and_put_back(
    page: Page, searching: Search, engine: Engine
) -> None:
    page.goto("/calendar/")
    there = day(page, searching.day(3))
    page.locator(".plan-step", has_text="Brightwater").drag_to(there.locator(".day-name"))
    expect(tried(page)).to_contain_text("0.12 points less than the order we’d take.")
    expect(there.locator("[data-ghost]")).to_have_text("Brightwater tried here")
    assert engine.asked == [{searching.offered.pk: searching.monday + timedelta(days=3)}]
    expect(page.get_by_role("button", name="They confirmed")).to_be_visible()
    page.get_by_role("link", name="Put back").click()
    expect(page.locator("[data-ghost]")).to_have_count(0)
    expect(tried(page)).to_be_hidden()
    expect(page.locator(f"#on-{searching.offered.pk}")).to_have_value("")


def test_a_block_of_the_week_is_dragged_too(page: Page, searching: Search, engine: Engine) -> None:
    page.goto("/calendar/")
    there = day(page, searching.day(4))
    page.locator(".bl-interview", has_text="Kestrel").drag_to(there.locator(".day-name"))
    expect(tried(page)).to_contain_text("Kestrel Energy on")
    expect(there.locator("[data-ghost]")).to_have_text("Kestrel Energy tried here")


def test_where_one_cannot_be_tried_it_is_said_and_nothing_asked(
    page: Page, searching: Search, engine: Engine
) -> None:
    page.goto("/calendar/")
    there = day(page, searching.day(5))  # a Saturday
    page.locator(".plan-step", has_text="Kestrel").drag_to(there.locator(".day-name"))
    expect(page.locator("[data-says]")).to_contain_text(
        "Kestrel Energy can’t be tried on that day. Kestrel Energy can be tried on "
    )
    expect(page.locator("[data-says]")).to_have_class("notice")
    expect(page.locator(".is-held, .is-target, .is-possible, [data-ghost]")).to_have_count(0)
    assert engine.asked == []


def test_while_one_is_dragged_the_days_it_can_be_tried_on_stand_out(
    page: Page, searching: Search, engine: Engine
) -> None:
    page.goto("/calendar/")
    page.locator(".plan-step", has_text="Kestrel").hover()
    page.mouse.down()
    day(page, searching.day(5)).locator(".day-name").hover()
    day(page, searching.day(5)).locator(".day-name").hover()
    possible = re.compile("is-possible")
    for number in (2, 3, 4):  # its own day, a free one, one whose cost is known
        expect(day(page, searching.day(number))).to_have_class(possible)
    expect(day(page, searching.day(5))).not_to_have_class(possible)
    expect(page.locator(".is-target")).to_have_count(0)
    page.mouse.up()
    expect(page.locator(".is-possible")).to_have_count(0)
    expect(page.locator("[data-says]")).to_contain_text("Kestrel Energy can be tried on ")


def test_keys_pick_up_choose_and_put_down(page: Page, searching: Search, engine: Engine) -> None:
    page.goto("/calendar/")
    says = page.locator("[data-says]")
    grip = page.get_by_role("button", name="Pick up Brightwater")
    grip.focus()
    page.keyboard.press("Enter")
    expect(says).to_contain_text("Brightwater is picked up.")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowRight")
    expect(day(page, searching.day(3))).to_have_class("day is-possible is-target")
    expect(says).to_contain_text("0.03 less")
    page.keyboard.press("ArrowLeft")
    expect(day(page, searching.day(2))).to_have_class("day is-possible is-target")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Enter")
    expect(says).to_contain_text("Brightwater is put down.")
    expect(tried(page)).to_contain_text("0.12 points less than the order we’d take.")
    expect(grip).to_be_focused()
    expect(page.locator(".is-possible")).to_have_count(0)
    assert engine.asked == [{searching.offered.pk: searching.monday + timedelta(days=3)}]


def test_what_is_tried_comes_along_to_another_week(
    page: Page, searching: Search, engine: Engine
) -> None:
    page.goto("/calendar/")
    there = day(page, searching.day(3))
    page.locator(".plan-step", has_text="Brightwater").drag_to(there.locator(".day-name"))
    expect(tried(page)).to_contain_text("0.12 points less")
    page.get_by_role("link", name="Later").click()
    expect(day(page, searching.day(7))).to_be_visible()
    expect(tried(page)).to_contain_text("Brightwater on Thu")
    there = day(page, searching.day(9))
    page.locator(".plan-step", has_text="Brightwater").drag_to(there.locator(".day-name"))
    expect(tried(page)).to_contain_text("Brightwater on Wed")
    page.get_by_role("link", name="Earlier").click()
    expect(tried(page)).to_contain_text("Brightwater on Wed")
    page.get_by_role("link", name="Put back").click()
    page.get_by_role("link", name="List", exact=True).click()
    expect(page.locator(".days")).to_be_visible()
    expect(tried(page)).to_be_hidden()


def test_escape_leaves_it_where_it_was(page: Page, searching: Search, engine: Engine) -> None:
    page.goto("/calendar/")
    page.get_by_role("button", name="Pick up Kestrel").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Escape")
    expect(page.locator("[data-says]")).to_have_text("Kestrel Energy stays where it was.")
    expect(page.locator(f"#on-{searching.booked.pk}")).to_have_value("")
    expect(page.locator(".is-target, [aria-pressed]")).to_have_count(0)
    assert engine.asked == []


def test_the_answer_comes_while_one_waits(page: Page, searching: Search, engine: Engine) -> None:
    engine.tried = Tried("working", progress=0.3)
    page.goto("/calendar/")
    page.get_by_text("Try another day for Kestrel").click()
    page.locator(f"#on-{searching.booked.pk}").select_option(index=1)
    page.get_by_role("button", name="See what that changes").click()
    expect(tried(page).get_by_role("progressbar")).to_be_visible()
    engine.tried = Tried("ready", "No difference we can tell.")
    expect(tried(page)).to_contain_text("No difference we can tell.")
    expect(tried(page).get_by_role("progressbar")).to_have_count(0)


def test_the_order_comes_while_one_looks_at_the_week(
    page: Page, searching: Search, engine: Engine
) -> None:
    ready, engine.order = engine.order, Ordered("working", progress=0.3)
    page.goto("/calendar/")
    expect(page.locator("#order").get_by_role("progressbar")).to_be_visible()
    expect(page.locator(".wk .is-proposed")).to_have_count(0)
    engine.order = ready
    expect(page.locator(".plan-step")).to_have_count(3)
    expect(page.locator(".wk .is-proposed")).to_have_count(1)
    expect(page.get_by_role("button", name="Pick up Kestrel")).to_be_visible()
    expect(page.locator("#order")).to_have_count(1)


def test_a_block_opens_wholly_for_the_mouse_and_the_keyboard(
    page: Page, searching: Search, engine: Engine
) -> None:
    page.goto("/calendar/")
    block = page.locator(".wk .bl-slot").first
    before = block.bounding_box()
    block.get_by_role("link").first.focus()
    after = block.bounding_box()
    assert before is not None
    assert after is not None
    assert after["height"] >= before["height"]
    assert block.evaluate("node => node.scrollHeight <= node.clientHeight")


def test_hours_and_days_line_up(page: Page, searching: Search, engine: Engine) -> None:
    page.goto("/calendar/")
    hour = page.locator(".wk-hours span", has_text="09").bounding_box()
    block = page.locator(".bl-interview", has_text="Kestrel").bounding_box()
    place = day(page, searching.day(2)).bounding_box()
    assert hour is not None
    assert block is not None
    assert place is not None
    assert abs(hour["y"] - block["y"]) < 3
    assert place["x"] <= block["x"] < place["x"] + place["width"]
    assert abs(block["height"] / hour["height"] - 1) < 0.1


@pytest.mark.parametrize("width", [320, 390])
@pytest.mark.parametrize("view", ["week", "list"])
def test_on_a_phone_the_week_is_a_list_by_day(
    new_page: Any, searching: Search, engine: Engine, width: int, view: str
) -> None:
    page: Page = new_page(viewport={"width": width, "height": 720}, has_touch=True, is_mobile=True)
    page.goto(f"/calendar/?view={view}")
    assert page.evaluate(TOO_WIDE) <= 0
    times = page.locator("#shown .bl-when:visible")
    tops = [box["y"] for box in (each.bounding_box() for each in times.all()) if box]
    assert len(tops) == 5
    assert tops == sorted(tops)
    expect(page.locator(".bl-when", has_text="09:00 to 10:00")).to_be_visible()
    expect(day(page, searching.day(5))).to_be_hidden()
    expect(page.get_by_role("button", name="Pick up Kestrel")).to_be_hidden()
    page.get_by_text("Try another day for Kestrel").tap()
    page.locator(f"#on-{searching.booked.pk}").select_option(index=1)
    page.get_by_role("button", name="See what that changes").tap()
    expect(tried(page)).to_contain_text("0.12 points less")
    assert page.evaluate(TOO_WIDE) <= 0


@pytest.mark.parametrize("light", ["light", "dark"])
@pytest.mark.parametrize("view", ["week", "list"])
def test_axe_finds_nothing(
    new_page: Any,
    searching: Search,
    engine: Engine,
    axe: Callable[[Page], None],
    light: str,
    view: str,
) -> None:
    page: Page = new_page(color_scheme=light, reduced_motion="reduce")
    page.goto(f"/calendar/?view={view}&on-{searching.offered.pk}={searching.day(3)}")
    page.evaluate("document.querySelectorAll('details').forEach(part => { part.open = true; })")
    axe(page)


def test_without_scripts_all_of_it_works(new_page: Any, searching: Search, engine: Engine) -> None:
    page: Page = new_page(java_script_enabled=False)
    page.goto("/calendar/")
    expect(page.get_by_role("button", name="Pick up")).to_have_count(0)
    page.get_by_text("Try another day for Brightwater").click()
    page.locator(f"#on-{searching.offered.pk}").select_option(searching.day(3))
    page.get_by_role("button", name="See what that changes").click()
    expect(tried(page)).to_contain_text("0.12 points less than the order we’d take.")
    expect(day(page, searching.day(3)).locator("[data-ghost]")).to_be_visible()
    page.get_by_role("link", name="Put back").click()
    expect(tried(page)).to_be_hidden()
    page.get_by_role("link", name="List", exact=True).click()
    expect(page.locator(".days")).to_be_visible()
    page.get_by_role("link", name="Later").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Nothing is booked in these weeks.")


def test_forced_colours_keep_the_kinds_apart(
    new_page: Any, searching: Search, engine: Engine
) -> None:
    page: Page = new_page(forced_colors="active")
    page.goto("/calendar/")
    border = (
        "node => [getComputedStyle(node).borderTopStyle, getComputedStyle(node).borderTopWidth]"
    )
    kinds = [".bl-interview", ".bl-slot:not(.is-proposed)", ".bl-busy"]
    told = [tuple(page.locator(f".wk {kind}").first.evaluate(border)) for kind in kinds]
    assert len(set(told)) == 3


def test_on_paper_the_week_stands_without_its_controls(
    page: Page, searching: Search, engine: Engine
) -> None:
    page.goto("/calendar/")
    page.emulate_media(media="print")
    expect(page.locator(".bl-interview").first).to_be_visible()
    for control in (".board-tools", ".plan-try", ".turn"):
        expect(page.locator(control).first).to_be_hidden()


def test_the_real_engine_answers_what_is_tried(page: Page, searching: Search) -> None:
    page.goto("/calendar/")
    step_ = page.locator(".plan-step", has_text="Brightwater")
    expect(step_).to_be_visible(timeout=ENGINE)
    page.get_by_text("Try another day for Brightwater").click()
    page.locator(f"#on-{searching.offered.pk}").select_option(index=1)
    page.get_by_role("button", name="See what that changes").click()
    expect(tried(page)).to_contain_text("the order we’d take", timeout=ENGINE)
