"""Fetch the one page whose address the seeker gave; nothing else in the house calls out."""

from showup.exchange.fetching.board_data import data_address
from showup.exchange.fetching.getting import Page, Reach, fetch, one_visit
from showup.exchange.fetching.refusals import FetchError

__all__ = ["FetchError", "Page", "Reach", "data_address", "fetch", "one_visit"]
