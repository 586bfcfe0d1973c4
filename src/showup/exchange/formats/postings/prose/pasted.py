"""Read a posting that was copied from a page and pasted."""

from __future__ import annotations

from datetime import date

from showup.exchange.formats.postings.prose.facts import facts
from showup.exchange.formats.postings.prose.layout import tidy
from showup.exchange.formats.postings.prose.who import title_and_employer, without_chrome
from showup.exchange.records import Posting


def posting_of(text: str, *, today: date | None) -> Posting:
    """Return what pasted text says of a job; its title and employer only where they are plain."""
    clean = without_chrome(tidy(text))
    title, employer = title_and_employer(clean)
    said = facts(clean, title=title.value if title else "", today=today)
    return Posting(
        title=title,
        employer=employer,
        places=said.places,
        remote=said.remote,
        pay=said.pay,
        contracts=said.contracts,
        levels=said.levels,
        closes=said.closes,
        closes_quote=said.closes_quote,
        source="text",
        text=text,
    )
