"""What a job posting's free text says: pay, places, remote, contract, level, closing date."""

from showup.exchange.formats.postings.prose.facts import Facts, facts
from showup.exchange.formats.postings.prose.pasted import posting_of

__all__ = ["Facts", "facts", "posting_of"]
