"""A posting, from pasted text to its job's story, as a person does it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import Page, expect
from tests.exchange.postings import adverts

from showup.exchange.postings import services as postings
from showup.pipeline import services as pipeline

if TYPE_CHECKING:
    from showup.accounts.models import Seeker

TOO_WIDE = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


@pytest.fixture
def looks(seeker: Seeker) -> list[str]:
    """Return the pages of a posting that may be known already, one of several, and one of none."""
    moment = datetime.now(UTC)  # noqa: TID251  the pages read the clock too
    pipeline.add(
        seeker, now=moment, employer="Brightwater Logistics", title="Support operations lead"
    )
    one = postings.take_in_posting(seeker, data=adverts.page(), name="saved page.html", now=moment)
    several = postings.take_in_posting(
        seeker, data=adverts.board("Baker", "Driver on nights"), name="jobs.json", now=moment
    )
    none = postings.take_in_posting(seeker, data=b"%PDF-1.7", name="posting.pdf", now=moment)
    numbers = (one.pk, several.pk, none.pk)
    return ["/postings/new/", *(f"/postings/{number}/" for number in numbers)]


def test_pasted_words_become_a_job_with_its_posting(page: Page) -> None:
    page.goto("/postings/new/")
    page.get_by_label("The posting’s text").fill(adverts.WORDS)
    page.get_by_label("Where it stood, if you know").fill(adverts.LINK)
    page.get_by_role("button", name="Read it").click()
    expect(page.get_by_text("nothing is kept yet")).to_be_visible()
    expect(page.get_by_label("Pay from")).to_have_value("38000")
    expect(page.get_by_text("£38,000 to £44,000 a year").first).to_be_visible()
    page.get_by_label("Employer").fill("Brightwater Logistics")
    page.get_by_label("Role").fill("Support operations lead")
    day = page.get_by_label("On which day?")
    expect(day).to_be_hidden()
    page.get_by_label("Yes", exact=True).check()
    day.fill("2026-01-05")
    page.get_by_role("button", name="Keep it").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Brightwater Logistics")
    expect(page.get_by_text("Brightwater Logistics is kept with its posting.")).to_be_visible()
    said = page.get_by_role("region", name="What just happened")
    said.get_by_role("button", name="Undo").click()
    expect(page.get_by_text("Undone")).to_be_visible()


def test_the_same_job_again_asks_which_it_is(page: Page, looks: list[str]) -> None:
    page.goto(looks[1])
    expect(page.get_by_text("It has the same employer and nearly the same title.")).to_be_visible()
    page.get_by_role("button", name="Keep it").click()
    expect(page.get_by_text("Is it the same one?")).to_be_visible()
    page.get_by_label("Another job, which isn’t here yet").check()
    page.get_by_role("button", name="Keep it").click()
    expect(page.get_by_text("is kept with its posting.")).to_be_visible()


def test_a_link_without_a_host_is_said_beside_its_field(page: Page) -> None:
    page.goto("/postings/new/")
    page.get_by_label("Its link").fill("http://localhost:6379/")
    page.get_by_role("button", name="Fetch that page").click()
    expect(page.get_by_role("alert")).to_contain_text("port 6379")
    expect(page.get_by_label("Its link")).to_have_value("http://localhost:6379/")


@pytest.mark.parametrize("width", [320, 390, 1200])
@pytest.mark.parametrize("light", ["light", "dark"])
def test_its_pages_fit_any_screen_and_reader(
    new_page: Any, looks: list[str], axe: Callable[[Page], None], width: int, light: str
) -> None:
    page: Page = new_page(
        viewport={"width": width, "height": 800}, color_scheme=light, reduced_motion="reduce"
    )
    for address in looks:
        page.goto(address)
        page.evaluate("document.querySelectorAll('details').forEach(part => { part.open = true; })")
        assert page.evaluate(TOO_WIDE) <= 0, address
        axe(page)


def test_without_scripts_a_posting_is_kept_too(new_page: Any) -> None:
    page: Page = new_page(java_script_enabled=False)
    page.goto("/postings/new/")
    page.get_by_label("The posting’s text").fill(adverts.WORDS)
    page.get_by_role("button", name="Read it").click()
    page.get_by_label("Employer").fill("Brightwater Logistics")
    page.get_by_role("button", name="Keep it").click()
    expect(page.get_by_text("is kept with its posting.")).to_be_visible()
