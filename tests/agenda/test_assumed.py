"""What preparing and arriving assume stands on the evidence page, with the values of the code."""

from __future__ import annotations

import re
from datetime import time, timedelta
from importlib import import_module
from pathlib import Path

PAGE = Path(__file__).parents[2] / "docs" / "evidence.md"
ROW = re.compile(
    r"^\| [^|]+ \| (?P<value>[\d:]+) \| (?P<module>(?:agenda|pipeline)[\w.]+)\.(?P<name>[A-Z_]+) \|$",
    re.MULTILINE,
)


def said(value: object) -> str:
    if isinstance(value, timedelta):
        return f"{value.days}" if value.days else f"{value / timedelta(minutes=1):g}"
    return f"{value:%H:%M}" if isinstance(value, time) else str(value)


def test_the_page_says_what_the_code_assumes() -> None:
    rows = list(ROW.finditer(PAGE.read_text(encoding="utf-8")))
    assert len(rows) == 13
    for row in rows:
        used = getattr(import_module(f"showup.{row['module']}"), row["name"])
        assert said(used) == row["value"], row["name"]
