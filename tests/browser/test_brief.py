"""The brief in a browser: written, checked, on one page of paper, and on a phone without network."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import Browser, Page, expect
from tests.agenda.preparing import briefs

from showup.agenda.preparing import services
from showup.pipeline import services as pipeline

if TYPE_CHECKING:
    from showup.accounts.models import Seeker
    from showup.pipeline.models import Interview

TOO_WIDE = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
LONG = "I led the workshop in which drivers and planners drew one map, and it is still used. "


@pytest.fixture
def interview(seeker: Seeker) -> Interview:
    """Book an interview to prepare for; a job of the same people was held before."""
    seeker.criteria = ["time to learn", "no night shifts"]
    seeker.save()
    now = datetime.now(UTC).replace(microsecond=0)  # noqa: TID251  the pages read the clock too
    acme = briefs.booked(seeker, now=now - timedelta(days=20), employer="Acme")
    services.keep(acme, now=now, try_out="Stand up for the call")
    pipeline.held(acme, now=now)
    return briefs.booked(seeker, now=now, doubts=["pay", "manager"])


@pytest.fixture
def written(interview: Interview) -> Interview:
    """Write as much into the brief as twenty minutes allow."""
    now = datetime.now(UTC)  # noqa: TID251  the pages read the clock too
    for kind in ("said", "promised"):
        pipeline.note(interview.opportunity, text="A map of Leeds by Friday.", kind=kind, now=now)
    told = [
        {"asks": line.removeprefix("- "), "story": LONG * 2}
        for line in briefs.POSTING.splitlines()
        if line.startswith("- ")
    ]
    services.keep(
        interview,
        now=now,
        reasons=[LONG] * 1 + ["They draw with people.", "The learning budget."],
        questions=[f"{LONG[:-2]}, how is that here ({number})?" for number in range(5)],
        answers=told[:5],
        plans_to_say="I only came to practise. " + LONG * 3,
        try_out="Pause for two seconds before every answer",
    )
    return interview


def address(interview: Interview) -> str:
    return f"/interviews/{interview.pk}/brief/"


def unfold(page: Page) -> None:
    page.evaluate("document.querySelectorAll('details').forEach(part => { part.open = true; })")


@pytest.mark.parametrize("scripts", [True, False])
def test_a_brief_is_written_kept_checked_and_undone(
    new_page: Any, interview: Interview, scripts: bool
) -> None:
    page: Page = new_page(java_script_enabled=scripts)
    page.goto(address(interview))
    expect(page.get_by_text("Nothing is prepared yet.")).to_be_visible()
    page.get_by_label("“Time to learn” matters to me").check()
    page.get_by_label("What answers it: A driving licence").fill("Since 2010.")
    page.get_by_label("Question 1").fill("Why now?")
    page.get_by_label("About yourself, why them").fill("I only came to practise.")
    page.get_by_label("Say one number in every story").or_(
        page.locator("input[name=take_try_out]").first
    ).first.check()
    page.get_by_role("button", name="Keep the brief").click()
    expect(page.get_by_role("status")).to_contain_text("The brief is kept.")
    expect(page.get_by_label("Reason 1")).to_have_value(re.compile("A learning budget"))
    expect(page.get_by_label("What answers it: A driving licence")).to_have_value("Since 2010.")
    expect(page.locator("mark")).to_contain_text("I only came to practise")
    expect(page.get_by_text("It’s yours to say.")).to_be_visible()
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_text("Undone")).to_be_visible()
    page.goto(address(interview))
    expect(page.get_by_text("Nothing is prepared yet.")).to_be_visible()


def test_time_to_prepare_is_set_aside_by_keyboard(page: Page, interview: Interview) -> None:
    page.goto(address(interview))
    aside = page.get_by_role("button", name=re.compile("Set it aside")).first
    aside.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_text("20 minutes, set aside")).to_be_visible()
    page.get_by_role("button", name=re.compile("Take it back")).click()
    expect(page.get_by_text("20 minutes, set aside")).to_have_count(0)


@pytest.mark.parametrize("light", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
def test_axe_finds_nothing_at_any_width(
    new_page: Any, written: Interview, axe: Callable[[Page], None], light: str, width: int
) -> None:
    page: Page = new_page(
        viewport={"width": width, "height": 700}, color_scheme=light, reduced_motion="reduce"
    )
    page.goto(address(written))
    unfold(page)
    axe(page)
    assert page.evaluate(TOO_WIDE) <= 0


def test_one_that_is_over_reads_well_too(
    new_page: Any, written: Interview, aside: Callable[..., Any], axe: Callable[[Page], None]
) -> None:
    aside(pipeline.held, written, now=datetime.now(UTC))  # noqa: TID251  the pages read the clock too
    page: Page = new_page(viewport={"width": 320, "height": 700})
    page.goto(address(written))
    expect(page.get_by_label("How did it go?")).to_be_visible()
    expect(page.get_by_role("heading", name="What I’ll ask")).to_be_visible()
    axe(page)
    assert page.evaluate(TOO_WIDE) <= 0


def test_a_full_brief_is_one_page_of_paper(page: Page, written: Interview) -> None:
    page.goto(address(written))
    paper = page.pdf(format="A4", prefer_css_page_size=True)
    assert len(re.findall(rb"/Type\s*/Page[^s]", paper)) == 1
    page.emulate_media(media="print")
    expect(page.get_by_role("button", name="Keep the brief")).to_be_hidden()
    expect(page.get_by_role("heading", name="What I’ll ask")).to_be_visible()


@pytest.mark.parametrize("light", ["light", "dark"])
def test_the_file_opens_on_a_phone_without_a_network(
    page: Page,
    browser: Browser,
    written: Interview,
    axe: Callable[[Page], None],
    tmp_path: Path,
    light: Any,
) -> None:
    page.goto(address(written))
    with page.expect_download() as waiting:
        page.get_by_role("link", name="Save it for your phone").click()
    path = tmp_path / waiting.value.suggested_filename
    waiting.value.save_as(path)
    phone = browser.new_context(
        viewport={"width": 320, "height": 640}, color_scheme=light, offline=True
    )
    try:
        shown, asked, wrong = phone.new_page(), [], []
        shown.on("request", lambda request: asked.append(request.url))
        shown.on("console", lambda message: wrong.append(message.text))
        shown.goto(path.as_uri())
        expect(shown.get_by_role("heading", level=1)).to_have_text("Tessellate Maps")
        expect(shown.get_by_text("Try out: Pause for two seconds")).to_be_visible()
        assert shown.evaluate(TOO_WIDE) <= 0
        ground = shown.evaluate("getComputedStyle(document.body).backgroundColor")
        assert ground == {"light": "rgb(248, 249, 247)", "dark": "rgb(18, 24, 26)"}[light]
        assert asked == [path.as_uri()]
        assert wrong == []
        axe(shown)
    finally:
        phone.close()
