"""Showup weighs one interview against the rest of a search."""

__version__ = "0.1.0"
