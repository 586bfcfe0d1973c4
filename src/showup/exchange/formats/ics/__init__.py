"""Calendars (iCalendar, RFC 5545; vCalendar 1.0) into events, as tolerant as people's files."""

from showup.exchange.formats.ics.diaries import Diary, diary
from showup.exchange.formats.ics.occurrences import occurrences
from showup.exchange.formats.ics.reading import LIMIT, read, read_versions

__all__ = ["LIMIT", "Diary", "diary", "occurrences", "read", "read_versions"]
