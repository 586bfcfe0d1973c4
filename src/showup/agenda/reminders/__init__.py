"""Reminding in time, on the desktop and in the browser, while the app runs."""
