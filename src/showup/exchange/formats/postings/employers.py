"""Employers that a posting names only by the board its address stands on."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from showup.exchange.records import Found

_BOARDS = (
    re.compile(r"^jobs\.(?:eu\.)?lever\.co/([\w.-]+)"),
    re.compile(r"^jobs\.ashbyhq\.com/([\w.%-]+)"),
    re.compile(r"^(?:job-)?boards(?:\.eu)?\.greenhouse\.io/([\w.-]+)"),
    re.compile(r"^apply\.workable\.com/([\w-]+)/"),
    re.compile(r"^([\w-]+)\.workable\.com/"),
    re.compile(r"^([\w-]+)\.recruitee\.com/"),
    re.compile(r"^([\w-]+)\.wd\d+\.myworkday(?:jobs|site)\.com/"),
)
_NOT_EMPLOYERS = frozenset({"embed", "j", "api", "apply", "www", "jobs"})
_SHORTEST = 3  # letters; a shorter board name stands in too many words
_SEARCHED = 20_000  # characters of a text in which an employer has named itself


def employer_on_board(link: str, text: str) -> Found | None:
    """Return the name that a text writes for the board in an address.

    jobs.lever.co/blueheronlabs says nothing a reader would write; "At Blue Heron Labs, we …"
    beneath it does. None where the text never names it.
    """
    board = _board(link)
    letters = [re.escape(one) for one in board if one.isalnum()]
    if len(letters) < _SHORTEST:
        return None
    spelled = re.compile(rf"(?<!\w){'[^a-zA-Z0-9]{0,3}'.join(letters)}(?!\w)", re.IGNORECASE)
    for one in spelled.finditer(text[:_SEARCHED]):
        name = " ".join(one.group().split())
        if name[0].isupper() or name[0].isdigit():
            return Found(name, name)
    return None


def _board(link: str) -> str:
    try:
        parts = urlsplit(link)
    except ValueError:
        return ""
    place = f"{parts.netloc.lower().removeprefix('www.')}{parts.path}"
    for pattern in _BOARDS:
        if (found := pattern.match(place)) and found.group(1).lower() not in _NOT_EMPLOYERS:
            return found.group(1).lower()
    return ""
