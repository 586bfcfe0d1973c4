"""One module a language; data only."""
