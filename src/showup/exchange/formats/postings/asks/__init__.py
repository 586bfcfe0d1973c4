"""What a posting asks of the applicant, what one would do there, and what it offers."""

from showup.exchange.formats.postings.asks.reading import Asks, read

__all__ = ["Asks", "read"]
