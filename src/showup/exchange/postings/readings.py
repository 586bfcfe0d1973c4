"""Read postings from what was given, and tell which files are postings rather than invitations."""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from showup.exchange.invitations.rules.planning import web_link
from showup.exchange.sniffing import sort_of

if TYPE_CHECKING:
    from datetime import date

    from showup.exchange.records import Posting, Problem

Read = tuple[tuple["Posting", ...], tuple["Problem", ...]]
_UNMARKED = ("page", "text")  # read from words alone, without data about the job
_ARCHIVES = re.compile(rb"bplist|(?:[\w-]+:[^\n]*\n)*?Snapshot-Content-Location:", re.IGNORECASE)
_HEAD = 4_096


def read(data: bytes, *, today: date, address: str = "", name: str = "") -> Read:
    """Return the postings in a page, JSON or text, and what could not be read; never raises.

    Where several came and one of them has the address that was given, it is that one alone.
    """
    from showup.exchange.formats import postings  # noqa: PLC0415  parsers are slow to import

    found, problems = postings.read(data, address=address, name=name, today=today)
    key = key_of(address)
    if len(found) < 2 or not key:  # noqa: PLR2004  nothing to choose from
        return found, problems
    return tuple(one for one in found if key_of(one.link) == key) or found, problems


def has_data(found: tuple[Posting, ...]) -> bool:
    """Tell whether something was read from data about a job, rather than from words alone."""
    return any(one.source not in _UNMARKED for one in found)


def key_of(link: str) -> str:
    """Return the key of a posting's one address, "" where the link names no single posting."""
    from showup.exchange.formats.postings import canonical  # noqa: PLC0415  slow to import

    if not web_link(link):
        return ""
    one = canonical(link)
    parts = urlsplit(one)
    alone = len(parts.path) > 1 or parts.query or parts.fragment
    return hashlib.sha256(one.encode()).hexdigest() if alone else ""


def holds_posting(name: str, data: bytes, *, today: date) -> bool:
    """Tell whether a file is a posting: JSON, or a page that carries data about a job.

    A page of words alone may as well be a mail that was saved, so it is none.
    """
    head = data[:_HEAD].removeprefix(b"\xef\xbb\xbf").lstrip()
    if head[:1] in (b"{", b"[") and not head.startswith(b"{\\rtf"):
        return True
    if not _ARCHIVES.match(head) and sort_of(name, data) != "page":
        return False
    return has_data(read(data, today=today, name=name)[0])
