"""What comes in and goes out: calendars, mails, pasted text, files."""
