"""The text of a message, or anything pasted, read into a reading."""

from showup.exchange.formats.pasted.reader import read

__all__ = ["read"]
