"""Weigh one interview against the rest of a search: should I go?"""

__version__ = "0.1.0"
