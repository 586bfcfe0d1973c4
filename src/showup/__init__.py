"""Showup answers one question: an invitation came, should I go?"""

__version__ = "0.1.0"
