"""Build a pattern from phrases, one a line."""

from __future__ import annotations

import re


def any_of(*phrases: str, whole: bool = True) -> re.Pattern[str]:
    """Return a pattern, blind to case, for any of several phrases; `whole`: as whole words."""
    joined = "|".join(phrases)
    return re.compile(rf"(?<!\w)(?:{joined})(?!\w)" if whole else joined, re.IGNORECASE)
