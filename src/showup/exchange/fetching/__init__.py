"""Fetch the one page whose address the seeker gave; nothing else in the house calls out.

What does it, `getting`, is imported when it is needed: its libraries are slow to load.
"""

from showup.exchange.fetching.pages import Page
from showup.exchange.fetching.refusals import FetchError

__all__ = ["FetchError", "Page"]
