"""Read docs/evidence.md into the form the evidence page shows; run it to write that file."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "docs" / "evidence.md"
SHIPPED = ROOT / "src" / "showup" / "advice" / "evidence.json"


def sections(text: str) -> list[dict[str, Any]]:
    """Return heading, blocks (paragraphs and tables) a section, as plain words."""
    found: list[dict[str, Any]] = []
    for part in re.split(r"^#+ ", text, flags=re.MULTILINE)[1:]:
        heading, _, body = part.partition("\n")
        blocks = [_block(block) for block in re.split(r"\n\s*\n", body) if block.strip()]
        found.append({"heading": heading.strip(), "blocks": blocks})
    return found


def _block(block: str) -> dict[str, Any]:
    lines = block.strip().splitlines()
    if not lines[0].startswith("|"):
        return {"says": _plain(" ".join(lines))}
    head, _, *rows = ([_plain(cell) for cell in line.strip()[1:-1].split("|")] for line in lines)
    anchors = [re.search(r'id="([^"]+)"', line) for line in lines[2:]]
    return {
        "columns": head,
        "rows": [
            {"id": anchor[1] if anchor else "", "cells": cells}
            for anchor, cells in zip(anchors, rows, strict=True)
        ],
    }


def _plain(words: str) -> str:
    return re.sub(r"<[^>]+>|[`*]", "", words).strip()


if __name__ == "__main__":
    page = json.dumps(sections(SOURCE.read_text(encoding="utf-8")), ensure_ascii=False, indent=1)
    SHIPPED.write_text(page + "\n", encoding="utf-8")
