"""Wait for what `expect` knows nothing of: something in the server, or told by a page's own script."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Page

PATIENCE = 30.0  # seconds


def until(page: Page, holds: Callable[[], object]) -> None:
    """Let the page go on until something holds."""
    end = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < end, "that never came"
        page.wait_for_timeout(20)
