"""Keep secrets out of the log."""

from __future__ import annotations

import logging
import re

_SECRETS = re.compile(r"/(enter|feed)/[^\s\"'<>?]+")
_FORMATTER = logging.Formatter()


class Discreet(logging.Filter):
    """Blank the part of an address that lets somebody in."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Rewrite the message, and the trace of an error; every record passes."""
        says = record.getMessage()
        if _SECRETS.search(says):
            record.msg, record.args = _blank(says), ()
        if record.exc_info and not record.exc_text:
            record.exc_text = _FORMATTER.formatException(record.exc_info)
        if record.exc_text:
            record.exc_text = _blank(record.exc_text)
        return True


def _blank(says: str) -> str:
    return _SECRETS.sub(r"/\1/…", says)
