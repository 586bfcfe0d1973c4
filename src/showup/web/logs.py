"""How much the log says, and keeping secrets out of it."""

from __future__ import annotations

import logging
import re

from showup.shared.problems import ProblemError

LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL")
_SECRETS = re.compile(r"/(enter|feed)/[^\s\"'<>?]+")
_FORMATTER = logging.Formatter()


def level(said: str) -> str:
    """Return how much the log says; without a word, warnings.

    Raises:
        ProblemError: there is no such level.
    """
    name = said.strip().upper() or "WARNING"
    if name not in LEVELS:
        raise ProblemError(f"SHOWUP_LOG is {said}: it may be {', '.join(LEVELS)}.")
    return name


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
