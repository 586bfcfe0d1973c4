"""Calendars of the seeker’s own, read for when they are busy: files, links, CalDAV."""
