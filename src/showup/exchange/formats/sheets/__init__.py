"""Tables of applications: CSV and its kin, XLSX, and a tracker's JSON list."""

from showup.exchange.formats.sheets.reading import likeliest, looks_like_one, read

__all__ = ["likeliest", "looks_like_one", "read"]
