"""Postings: taken in from a link, pasted text or a file, shown, kept with their job."""
