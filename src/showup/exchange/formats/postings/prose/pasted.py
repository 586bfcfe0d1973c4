"""Read a posting that was copied from a page and pasted."""

from __future__ import annotations

from datetime import date

from showup.exchange.formats.postings.prose.facts import facts
from showup.exchange.records import Posting


def posting_of(text: str, *, today: date | None) -> Posting:
    """Return what pasted text says of a job; its title and employer only where they are plain."""
    said = facts(text, today=today)
    return Posting(
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
