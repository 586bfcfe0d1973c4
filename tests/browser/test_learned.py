"""What one's own record says, in a browser: reached, read on a phone, told more by one slider."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import Page, expect
from tests.browser import scene

if TYPE_CHECKING:
    from collections.abc import Callable

    from showup.accounts.models import Seeker
    from showup.pipeline.models import Opportunity


@pytest.fixture
def met(seeker: Seeker) -> Opportunity:
    now = datetime.now(UTC).replace(microsecond=0)  # noqa: TID251  the pages read the clock too
    row = scene.well_known(seeker, now=now)
    type(row).objects.filter(pk=row.pk).update(excitement=5.0)
    return row


def test_rating_a_job_again_teaches_something(
    new_page: Any, met: Opportunity, axe: Callable[[Page], None]
) -> None:
    page: Page = new_page(viewport={"width": 320, "height": 700})
    page.goto("/you/")
    page.get_by_role("link", name="See what your own record says").click()
    expect(page.get_by_text("The one round whose result you noted was passed.")).to_be_visible()
    axe(page)
    page.get_by_role("link", name="Tessellate Maps, Service designer").click()
    slider = page.get_by_label("How exciting is it?")
    slider.focus()
    for _ in range(4):
        page.keyboard.press("ArrowRight")
    page.get_by_role("button", name="Keep it", exact=True).click()
    page.goto("/learned/")
    expect(page.get_by_text("One job’s excitement rose by 2 points")).to_be_visible()
    expect(page.get_by_role("heading", name="Say it again")).to_have_count(0)
    axe(page)
