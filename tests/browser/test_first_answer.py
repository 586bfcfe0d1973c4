"""From an empty folder and one invitation to an answer, as a person does it."""

from __future__ import annotations

from playwright.sync_api import Page, expect
from tests.browser.scene import LETTER

ENGINE = 60_000  # ms; the first answer on a machine compiles the engine


def test_a_pasted_invitation_leads_to_an_answer_with_four_questions(page: Page) -> None:
    expect(page.get_by_role("heading", level=1)).to_have_text("Nothing here yet.")
    page.get_by_label("The mail, or whatever they wrote").fill(LETTER)
    page.get_by_role("button", name="Read it").click()
    expect(page.get_by_label("Employer")).to_have_value("Brightwater Logistics")
    expect(page.get_by_label("When")).to_have_value("2030-12-03T10:30")
    page.get_by_role("button", name="Keep it, and ask: should I go?").click()
    expect(page.get_by_role("button", name="Undo")).to_be_visible()
    page.get_by_role("group", name="Is there one you want more?").get_by_label("Yes").check()
    page.get_by_label("Who is it with?").fill("Acme")
    page.get_by_role("button", name="Should I go?").click()
    expect(page.locator("#verdict")).to_be_visible(timeout=ENGINE)
    expect(page.get_by_role("button", name="Decline", exact=True)).to_be_visible()
    page.get_by_text("The same as a table").click()
    expect(page.get_by_role("rowheader", name="Any job above your bar")).to_be_visible()


def test_a_dropped_file_is_taken(page: Page) -> None:
    dropped = page.evaluate_handle(
        """text => {
            const data = new DataTransfer();
            data.items.add(new File([text], "mail.txt", {type: "text/plain"}));
            return data;
        }""",
        LETTER,
    )
    page.dispatch_event("form[data-drop]", "drop", {"dataTransfer": dropped})
    expect(page.get_by_role("button", name="Read it")).to_be_focused()
    page.get_by_role("button", name="Read it").click()
    expect(page.get_by_text("Brightwater Logistics would like to meet you.")).to_be_visible()


def test_the_browser_proposes_its_zone_for_a_time_without_one(new_page: object) -> None:
    assert callable(new_page)
    page: Page = new_page(timezone_id="Europe/Lisbon")
    page.get_by_label("The mail, or whatever they wrote").fill(LETTER.replace(" (UK time)", ""))
    page.get_by_role("button", name="Read it").click()
    expect(page.get_by_label("These times are on the clock in")).to_have_value("Europe/Lisbon")
