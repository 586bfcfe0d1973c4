"""Find a Chromium on this machine and say how it is started."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

ROOT = Path(__file__).parents[2]
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
ARGS = [
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def executable() -> str | None:
    """Return the path of a Chromium: `CHROMIUM`, else an installed one, else `.tools/chromium`."""
    named = os.environ.get("CHROMIUM")
    if named:
        return named
    found = next(filter(None, map(shutil.which, NAMES)), None)
    if found:
        return found
    fetched = ROOT / ".tools" / "chromium"
    return str(fetched) if os.access(fetched, os.X_OK) else None
