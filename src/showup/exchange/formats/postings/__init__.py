"""A job posting in any of its shapes, read into a record."""

from showup.exchange.formats.postings.addresses import canonical
from showup.exchange.formats.postings.reading import SIZE, read

__all__ = ["SIZE", "canonical", "read"]
