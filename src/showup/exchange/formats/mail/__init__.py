"""Mails (.eml, mbox) into text, calendars and the mails within them."""

from showup.exchange.formats.mail.loose import from_text
from showup.exchange.formats.mail.reading import LIMIT, read

__all__ = ["LIMIT", "from_text", "read"]
