"""A week in which much stands side by side can be read: each time whole, names cut visibly."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import Page, expect

from showup.pipeline import services as pipeline

if TYPE_CHECKING:
    from showup.accounts.models import Seeker

TOO_WIDE = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
WORDS_WIDE = """node => {
  const words = document.createRange();
  words.selectNode(node.firstChild);
  return words.getBoundingClientRect().width;
}"""
CUT_VISIBLY = """node => {
  const style = getComputedStyle(node);
  return node.clientWidth > 0 && node.scrollWidth <= node.clientWidth
    || style.textOverflow === "ellipsis" && style.whiteSpaceCollapse === "collapse"
    && style.textWrapMode === "nowrap" && style.overflowX === "hidden";
}"""


@pytest.fixture
def crowded(seeker: Seeker) -> datetime:
    """Book three side by side on two days of next week, and one alone with a long name."""
    now = datetime.now(UTC).replace(microsecond=0)  # noqa: TID251  the pages read the clock too
    seeker.zone = "UTC"
    seeker.save()
    begins = datetime.combine(now.date() + timedelta(days=7 - now.weekday()), time(10), UTC)
    for name in ("Fable & Finch Bookbinders", "Oakham Data", "Global Remote Careers"):
        for on, minutes in ((0, 30), (2, 90)):
            job, _ = pipeline.add(seeker, now=now, employer=f"{name} {on}")
            pipeline.meet(job, starts_at=begins + timedelta(days=on), minutes=minutes, now=now)
    alone, _ = pipeline.add(seeker, now=now, employer="Fable & Finch, booksellers and printers")
    pipeline.meet(alone, starts_at=begins + timedelta(days=3), minutes=30, now=now)
    return begins


def test_where_three_stand_side_by_side_each_time_is_read_and_no_name_is_cut_unseen(
    new_page: Any, crowded: datetime
) -> None:
    page: Page = new_page(viewport={"width": 1280, "height": 900})
    page.goto("/calendar/")
    expect(page.locator(".wk .bl")).to_have_count(7)
    read_every_time(page)
    names = page.locator(".wk .bl-name")
    assert set(names.evaluate_all(f"nodes => nodes.map({CUT_VISIBLY})")) == {True}
    assert page.evaluate(TOO_WIDE) <= 0


@pytest.fixture
def crammed(seeker: Seeker, crowded: datetime) -> None:
    """Fill each working day of that week."""
    for number, on in enumerate((1, 2, 3, 4) * 3):
        job, _ = pipeline.add(seeker, now=crowded, employer=f"Birch {number}")
        pipeline.meet(job, starts_at=crowded + timedelta(days=on), minutes=60, now=crowded)


@pytest.mark.parametrize("width", [1280, 760])
def test_a_week_of_full_days_is_read_too(new_page: Any, crammed: None, width: int) -> None:
    page: Page = new_page(viewport={"width": width, "height": 900})
    page.goto("/calendar/")
    expect(page.locator(".wk .is-full")).to_have_count(5)
    read_every_time(page)
    assert page.evaluate(TOO_WIDE) <= 0


def read_every_time(page: Page) -> None:
    for when in page.locator(".wk .bl:not(.is-extra) .bl-when").all():
        block = when.locator("xpath=ancestor::li[1]")
        there, around = when.bounding_box(), block.bounding_box()
        assert there is not None
        assert around is not None
        assert there["x"] + when.evaluate(WORDS_WIDE) <= around["x"] + around["width"]
