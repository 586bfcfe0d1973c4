"""On a phone nothing wraps that should stand on one line, and nothing runs over its neighbour."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from tests.browser import scene

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from showup.accounts.models import Seeker

ROWS_OF_NAV = """
() => new Set([...document.querySelectorAll('.nav a:not(:last-child)')]
  .map((link) => Math.round(link.getBoundingClientRect().top))).size
"""
UNEVEN = """
() => [...document.querySelectorAll('.actions')].filter((row) => {
  const heights = new Set([...row.querySelectorAll('.btn')]
    .map((button) => Math.round(button.getBoundingClientRect().height)).filter(Boolean));
  return heights.size > 1;
}).map((row) => row.innerText)
"""
RUNS_OVER = """
() => [...document.querySelectorAll('td, .card, .job')]
  .filter((part) => part.scrollWidth > part.clientWidth + 1).map((part) => part.innerText)
"""
SMALL = """
() => [...document.querySelectorAll('summary, .ways-in a, .sift-by a, .nav a')]
  .map((part) => [part.innerText, part.getBoundingClientRect().height])
  .filter(([, height]) => height && height < 40)
"""


@pytest.fixture
def filled(seeker: Seeker) -> None:
    scene.fill(seeker)


@pytest.mark.usefixtures("filled")
@pytest.mark.parametrize("width", [320, 390])
def test_a_phone_shows_whole_rows(new_page: Any, width: int) -> None:
    page: Page = new_page(viewport={"width": width, "height": 700})
    for address in ("/", "/jobs/", "/jobs/?view=table", "/evidence/"):
        page.goto(address)
        assert page.evaluate(ROWS_OF_NAV) == 1, address
        assert page.evaluate(UNEVEN) == [], address
        assert page.evaluate(RUNS_OVER) == [], address
        assert page.evaluate(SMALL) == [], address
