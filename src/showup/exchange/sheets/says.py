"""What is said of a sheet before it is kept, on the page and in the terminal alike: pure."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from showup.exchange.sheets.rules.plan import by_stage
from showup.shared.counting import count

if TYPE_CHECKING:
    from showup.exchange.sheets.looks import Look
    from showup.exchange.sheets.rules.date_order import DateOrder
    from showup.exchange.sheets.services import Kept


def headline(look: Look) -> str:
    """Return how many jobs a sheet tells of, as a sentence."""
    number = len(look.fates)
    if not number:
        return "We found no job in it yet."
    return f"{_capital(count(number, 'job'))} {'is' if number == 1 else 'are'} in your sheet."


def stages_said(look: Look) -> str:
    """Return how many jobs stand in each stage, the most first."""
    return ", ".join(f"{number} {stage}" for stage, number in by_stage(look.plan.jobs))


def fates_said(counts: Counter[str]) -> str:
    """Return how many rows are new, changed, known and perhaps the same, as a sentence."""
    parts = [
        (counts["new"], "new"),
        (counts["changed"], "changed since you last read it"),
        (counts["unchanged"], "here already, unchanged"),
        (counts["same"], "perhaps a job you have"),
    ]
    said = [f"{number} {words}" for number, words in parts if number]
    return f"{_capital(', '.join(said))}." if said else ""


def kept_said(kept: Kept) -> str:
    """Return what was written, as a sentence."""
    if kept.batch is None:
        return "Everything in it is here already, so nothing was written."
    counts = kept.counts
    parts = [
        f"{count(counts['new'], 'job')} came in" if counts["new"] else "",
        f"{counts['changed']} brought up to date" if counts["changed"] else "",
        f"{counts['same']} filled in where something was missing" if counts["same"] else "",
        f"{counts['unchanged']} already here" if counts["unchanged"] else "",
    ]
    return f"{_capital(', '.join(filter(None, parts)))}."


def example_said(order: DateOrder) -> str:
    """Return a date that can be read two ways, both written out."""
    days = (order.as_day, order.as_month)
    first, second = (f"{day:%a} {day.day} {day:%b %Y}" if day else "no day" for day in days)
    return f"“{order.example}” in {order.header}: {first}, or {second}?"


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
