"""The evidence page and the code tell the same numbers."""

from __future__ import annotations

import re
from dataclasses import fields
from importlib import import_module
from pathlib import Path

import pytest

from showup.engine.situation import Belief, Beliefs, Opportunity, Seeker
from showup.engine.tables.worth import SIGMA

PAGE = Path(__file__).parents[2] / "docs" / "evidence.md"
ROW = re.compile(
    r'^\| <a id="ev-(?P<anchor>\w+)"></a>`(?P<name>\w+)` \|(?P<cells>.*)\|$', re.MULTILINE
)
CONSTANT = re.compile(
    r"^\| `(?P<module>[\w.]+)\.(?P<name>[A-Z_]+)` \| (?P<value>[^|]+) \|", re.MULTILINE
)
NAMES = [each.name for each in fields(Beliefs)]


def rows() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for row in ROW.finditer(PAGE.read_text(encoding="utf-8")):
        assert row["anchor"] == row["name"]
        assert row["name"] not in found, f"{row['name']} has two rows"
        found[row["name"]] = [cell.strip() for cell in row["cells"].split(" |")]
    return found


def test_every_belief_has_one_row_and_every_row_a_belief() -> None:
    assert sorted(rows()) == sorted(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_a_row_says_the_value_and_the_range_that_the_code_uses(name: str) -> None:
    belief: Belief = getattr(Beliefs(), name)
    _, value, low, high, zero, strength, why = rows()[name]
    written = Belief(float(value), float(low), float(high), float(zero))
    assert written == belief
    assert strength in {"H", "M", "L", "J"}
    assert why


@pytest.mark.parametrize("name", NAMES)
def test_a_middle_lies_within_its_range_or_is_drawn_to_zero(name: str) -> None:
    """A zero weight halves the middle of practice, so it is judged against its mixture."""
    belief: Belief = getattr(Beliefs(), name)
    if belief.zero_weight:
        middle = (1 - belief.zero_weight) * (belief.low + belief.high) / 2
        assert belief.value == pytest.approx(middle)
    else:
        assert belief.low <= belief.value <= belief.high


def test_the_calendar_assumes_what_the_page_says() -> None:
    rows = list(CONSTANT.finditer(PAGE.read_text(encoding="utf-8")))
    assert len(rows) > 10
    for row in rows:
        used = getattr(import_module(f"showup.engine.{row['module']}"), row["name"])
        values = used if isinstance(used, tuple) else (used,)
        assert ", ".join(f"{value:g}" for value in values) == row["value"].strip()


def test_the_other_defaults_are_the_codes() -> None:
    page = PAGE.read_text(encoding="utf-8")
    job = Opportunity("a")
    assert f"| hours an interview takes, all in | {job.hours:g} (3 to 8) |" in page
    assert f"| the bar: what carrying on as now is worth | {Seeker().bar:g} points |" in page
    spread = ", ".join(f"{SIGMA[sureness]:g}" for sureness in ("guess", "fairly", "very"))
    assert f"| spread of worth: a guess, fairly sure, very sure | {spread} points |" in page
