"""Proposals drawn from postings that others wrote: never invented, never too many, never an error."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from showup.agenda.preparing.rules import questions, reasons
from showup.agenda.preparing.rules.known import Known, Line
from showup.exchange.formats import postings
from showup.exchange.formats.postings import asks

if TYPE_CHECKING:
    from pathlib import Path

CRITERIA = (
    "remote work", "time to learn", "no travel", "a small team", "flexible hours", "holidays",
    "parental leave", "work that helps people", "equity",
)  # fmt: skip
LEAST = 8  # postings with a text worth preparing from


def texts(folder: Path) -> list[str]:
    found = []
    for path in sorted((folder / "4_jobs").rglob("*")):
        if path.suffix in (".html", ".json") and "hn_hiring" not in str(path):
            read, _ = postings.read(path.read_bytes(), name=path.name, today=date(2026, 11, 23))
            found += [one.text for one in read[:2] if len(one.text) > 400]
    return list(dict.fromkeys(found))


@pytest.mark.samples
def test_every_reason_quotes_what_stands_in_the_posting(samples: Path) -> None:
    every = texts(samples)
    assert len(every) >= LEAST
    quoted = 0
    for text in every:
        told = asks.read(text)
        lines = [Line(each.quote, "offers", "") for each in told.offers]
        lines += [Line(each.quote, "duties", "") for each in told.duties]
        lines += [Line(each.quote, "asks", "") for each in told.asks]
        known = Known("Acme", criteria=CRITERIA, lines=tuple(lines), has_posting=True)
        found = reasons.propose(known)
        assert len(found.found) <= 3
        plain = " ".join(text.split())
        for reason in found.found:
            quote = reason.says.split("they write: “")[1].removesuffix("”").removesuffix(" …")
            assert quote in plain
            quoted += 1
        assert 1 <= len(questions.propose(known)) <= 6
    assert quoted >= LEAST / 2
