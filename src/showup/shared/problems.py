"""What went wrong, said to a person."""

from __future__ import annotations


class ProblemError(Exception):
    """Something that cannot be done; the message is one sentence that says what to do.

    The terminal prints it and exits with 1; no other door maps it.
    """
