"""ONE thing to try out in this interview: small, honest, and such that one can tell afterwards."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from rapidfuzz import fuzz

if TYPE_CHECKING:
    from collections.abc import Sequence

A_FEW = 4
SAME = 88.0  # of 100: how alike two wordings of one thing are
SEVERAL = 2  # people, from which it is a panel
FILE = Path(__file__).with_name("trying_out.json")


@dataclass(frozen=True, slots=True)
class Thing:
    """Something to try out, why, and when it fits; what is empty fits always."""

    do: str
    why: str
    formats: tuple[str, ...] = ()  # video, phone, on site
    rounds: str = ""  # "first", "later"
    panel: bool = False  # needs several people in the room


@cache
def things() -> tuple[Thing, ...]:
    """Return everything that we know to try out, as the file has it."""
    rows = json.loads(FILE.read_text(encoding="utf-8"))
    return tuple(
        Thing(
            row["do"],
            row["why"],
            tuple(row.get("formats", ())),
            row.get("rounds", ""),
            row.get("panel", False),
        )
        for row in rows
    )


def propose(*, format_: str, round_: int, people: int, tried: Sequence[str]) -> tuple[Thing, ...]:
    """Return a few things that fit this interview and weren't tried, the most fitting first.

    `tried` is what was tried in earlier interviews; what comes next then moves on with them.
    """
    fresh = [
        thing
        for thing in things()
        if _fits(thing, format_, round_, people)
        and not any(fuzz.token_sort_ratio(thing.do, before) >= SAME for before in tried)
    ]
    made_for_it = [thing for thing in fresh if thing.formats or thing.rounds or thing.panel]
    general = [thing for thing in fresh if thing not in made_for_it]
    on = len(tried) % len(general) if general else 0
    half = A_FEW // 2
    chosen = [*made_for_it[:half], *general[on:], *general[:on], *made_for_it[half:]]
    return tuple(chosen[:A_FEW])


def _fits(thing: Thing, format_: str, round_: int, people: int) -> bool:
    if thing.formats and format_ not in thing.formats:
        return False
    if thing.rounds and (thing.rounds == "first") != (round_ <= 1):
        return False
    return not thing.panel or people >= SEVERAL
