"""The seeker's own time: their calendars, and when they are busy."""
