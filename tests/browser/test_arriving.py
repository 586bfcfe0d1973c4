"""Getting to an interview, by keyboard, on a phone, in the dark; and what to do if it was missed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import Page, expect

from showup.pipeline import services as pipeline

if TYPE_CHECKING:
    from showup.accounts.models import Seeker
    from showup.pipeline.models import Interview

TOO_WIDE = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
LINK = "https://meet.kestrel.example/" + "room" * 20
MOST_TABS = 60


@pytest.fixture
def booked(seeker: Seeker) -> tuple[Interview, Interview]:
    """Return an interview in twenty hours that another overlaps, and one that has just begun."""
    now = datetime.now(UTC).replace(microsecond=0)  # noqa: TID251  the pages read the clock too
    nora = {"name": "Nora Lind", "address": "nora@kestrel.example", "role": "Head of grid"}
    made = []
    for name, hours in (("Kestrel Energy", 20.0), ("Acme", 20.5), ("Delta Maps", -0.2)):
        job, _ = pipeline.add(seeker, now=now, employer=name, title="Grid planner")
        interview, _ = pipeline.invite(
            job,
            slots=[],
            now=now,
            zone="Asia/Kolkata",
            format="on site",
            place="1 Harbour Street, third floor",
            link=LINK,
            people=[nora],
            text="If you are lost, call +44 20 7946 0018.",
        )
        pipeline.book(interview, starts_at=now + timedelta(hours=hours), minutes=45, now=now)
        made.append(interview)
    return made[0], made[2]


def _tab_to(page: Page, name: str, role: Any = "button") -> None:
    wanted = page.get_by_role(role, name=name).first
    for _ in range(MOST_TABS):
        page.keyboard.press("Tab")
        if wanted.evaluate("node => node === document.activeElement"):
            return
    pytest.fail(f"{name} cannot be reached by keyboard")


def test_the_way_and_the_check_are_noted_by_keyboard(
    page: Page, booked: tuple[Interview, Interview]
) -> None:
    page.goto(f"/interviews/{booked[0].pk}/")
    expect(page.get_by_role("heading", level=1)).to_contain_text("You meet Kestrel Energy")
    expect(page.get_by_text(" overlap on ")).to_be_visible()
    _tab_to(page, "Minutes from door to door, one way", "spinbutton")
    page.keyboard.type("40")
    _tab_to(page, "Note the way")
    page.keyboard.press("Enter")
    expect(page.get_by_text("The way takes 40 minutes")).to_be_visible()
    _tab_to(page, "All of it is right")
    page.keyboard.press("Enter")
    expect(page.get_by_text("nothing of it has changed since")).to_be_visible()
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_text("Undone")).to_be_visible()
    page.goto(f"/interviews/{booked[0].pk}/")
    expect(page.get_by_role("button", name="All of it is right")).to_be_visible()


def test_place_and_link_can_be_copied_and_the_number_rung(
    new_page: Any, booked: tuple[Interview, Interview]
) -> None:
    page: Page = new_page(permissions=["clipboard-read", "clipboard-write"])
    page.goto(f"/interviews/{booked[0].pk}/")
    copied = page.get_by_text("The text is copied.")
    page.get_by_role("button", name="Copy the place").click()
    expect(copied).to_have_count(1)
    assert page.evaluate("navigator.clipboard.readText()") == "1 Harbour Street, third floor"
    page.get_by_role("button", name="Copy the link").click()
    expect(copied).to_have_count(2)
    assert page.evaluate("navigator.clipboard.readText()") == LINK
    assert page.get_by_role("link", name="+44 20 7946 0018").get_attribute("href") == (
        "tel:+442079460018"
    )
    with page.expect_download() as download:
        page.get_by_role("link", name="Save it for my calendar").click()
    assert download.value.suggested_filename.endswith(".ics")


@pytest.mark.parametrize("width", [320, 1280])
def test_the_whole_place_is_seen(
    new_page: Any, booked: tuple[Interview, Interview], width: int
) -> None:
    page: Page = new_page(viewport={"width": width, "height": 700})
    page.goto(f"/interviews/{booked[0].pk}/")
    place = page.get_by_label("The place", exact=True)
    expect(place).to_have_value("1 Harbour Street, third floor")
    cut = "node => [node.scrollWidth - node.clientWidth, node.scrollHeight - node.clientHeight]"
    assert max(place.evaluate(cut)) <= 0


@pytest.mark.parametrize("width", [320, 390])
@pytest.mark.parametrize("light", ["light", "dark"])
def test_it_fits_a_phone_and_axe_finds_nothing(
    new_page: Any,
    booked: tuple[Interview, Interview],
    axe: Callable[[Page], None],
    width: int,
    light: str,
) -> None:
    page: Page = new_page(
        viewport={"width": width, "height": 700}, color_scheme=light, reduced_motion="reduce"
    )
    for address in ("/", *(f"/interviews/{row.pk}/" for row in booked)):
        page.goto(address)
        page.evaluate("document.querySelectorAll('details').forEach(part => { part.open = true; })")
        assert page.evaluate(TOO_WIDE) <= 0, address
        axe(page)
    page.get_by_role("button", name="I missed it").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("minutes left.")
    page.wait_for_load_state()
    assert page.evaluate(TOO_WIDE) <= 0
    axe(page)
    page.get_by_role("button", name="I missed it").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Write to them now, in a few words.")
    page.wait_for_load_state()  # with its style
    assert page.evaluate(TOO_WIDE) <= 0
    axe(page)


def test_what_was_missed_gets_a_text_and_can_be_taken_back(
    page: Page, booked: tuple[Interview, Interview]
) -> None:
    page.goto("/")
    page.get_by_role("button", name="I missed it (Delta Maps)").click()
    expect(page.get_by_label("A line to send")).to_have_value("I’m running late, on my way.")
    page.get_by_role("button", name="I can’t any more: I missed it").click()
    expect(page.get_by_label("Text")).to_contain_text("I apologise")
    mail = page.get_by_role("link", name="Open in my mail").get_attribute("href") or ""
    assert mail.startswith("mailto:nora@kestrel.example?")
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_text("Undone")).to_be_visible()
    page.goto("/")
    page.get_by_role("button", name="I was there (Delta Maps)").click()
    expect(page.get_by_text("You met Delta Maps: noted.")).to_be_visible()


@pytest.mark.parametrize("minutes", [-9, 9])
@pytest.mark.parametrize("light", ["light", "dark"])
def test_the_call_is_joined_from_every_page(
    new_page: Any,
    seeker: Seeker,
    aside: Callable[..., Any],
    axe: Callable[[Page], None],
    minutes: int,
    light: str,
) -> None:
    now = datetime.now(UTC)  # noqa: TID251  the pages read the clock too
    job, _ = aside(pipeline.add, seeker, now=now, employer="Kestrel Energy")
    at = now + timedelta(minutes=minutes)
    row, _ = aside(pipeline.meet, job, starts_at=at, now=now, link=LINK, format="video")
    page: Page = new_page(
        viewport={"width": 390, "height": 800}, color_scheme=light, reduced_motion="reduce"
    )
    for address in ("/", f"/interviews/{row.pk}/", f"/jobs/{job.pk}/"):
        page.goto(address)
        join = page.get_by_role("link", name="Join now")
        assert join.get_attribute("href") == LINK
        expect(join).to_be_in_viewport()
        expect(page.get_by_role("button", name="Copy the link")).to_be_visible()
        assert page.evaluate(TOO_WIDE) <= 0, address
        axe(page)


def test_without_scripts_all_of_it_works(
    new_page: Any, booked: tuple[Interview, Interview]
) -> None:
    page: Page = new_page(java_script_enabled=False)
    page.goto(f"/interviews/{booked[0].pk}/")
    expect(page.get_by_role("button", name="Copy the place")).to_have_count(0)
    page.get_by_role("button", name="What is known is right").click()
    expect(page.get_by_text("nothing of it has changed since")).to_be_visible()
    expect(page.get_by_role("heading", name="Check it today")).to_have_count(0)
