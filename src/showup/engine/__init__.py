"""The decision model: pure, numpy and numba only; no Django, no clock, no files."""
