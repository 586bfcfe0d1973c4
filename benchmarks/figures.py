"""Figures that benchmarks keep, so that pictures are drawn without running them again."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).resolve().parents[1] / "docs" / "figures"


def saved(name: str, figures: dict[str, Any]) -> Path:
    """Write docs/figures/NAME.json and return its path."""
    FOLDER.mkdir(exist_ok=True)
    path = FOLDER / f"{name}.json"
    text = json.dumps(figures, indent=1, ensure_ascii=False, sort_keys=False)
    path.write_text(text + "\n", encoding="utf-8")
    return path


def kept(name: str) -> dict[str, Any] | None:
    """Return the figures that a benchmark saved; None where it hasn't yet."""
    path = FOLDER / f"{name}.json"
    if not path.exists():
        return None
    figures: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return figures
