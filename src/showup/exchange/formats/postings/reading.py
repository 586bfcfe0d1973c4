"""Read a posting's file, whatever it is: a page, a web archive, JSON, or text."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from showup.exchange.formats.postings.archives import source_viewed, unarchived
from showup.exchange.formats.postings.job_posting import posting_from
from showup.exchange.formats.postings.json_ld import jobs_in
from showup.exchange.formats.postings.loose_json import UnreadableJSONError, loads, looks_like_json
from showup.exchange.formats.postings.merging import merged
from showup.exchange.formats.postings.pages import Read, read_page
from showup.exchange.formats.postings.plain import is_html, tidied
from showup.exchange.formats.postings.prose import posting_of
from showup.exchange.formats.postings.systems import jobs_of
from showup.exchange.markup.charsets import html_from
from showup.exchange.records import Problem

SIZE = 20_000_000  # bytes; the largest board in one file has a third of that
_NO_TEXT = (
    b"%PDF",
    b"PK\x03\x04",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"\xd0\xcf\x11\xe0",
    b"\x1f\x8b",
)
_PAGE = re.compile(
    r"\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?>(?:<!--.*?-->\s*)*)<(?:!doctype\s+html|[a-z][a-z0-9]{0,15}[\s>/])",
    re.IGNORECASE | re.DOTALL,
)
_FEED = re.compile(
    r"\s*(?:<\?xml[^>]{0,200}\?>\s*(?!<!doctype html|<html|<!--)<[a-z]|<(?:rss|feed|rdf:RDF)\b)",
    re.IGNORECASE,
)
_BLOCKS = re.compile(r"</(?:p|div|li|ul|h[1-6]|script|table|body)\s*>", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]{2}")
_HEAD = 100_000  # characters in which a page shows that it is one


def read(data: bytes, *, address: str = "", name: str = "", today: date | None = None) -> Read:
    """Return the postings in a file and what could not be read; never raises.

    `address` is where it was found and makes its links absolute; what it is shows in its
    content, `name` only helps to name it. `today` dates "posted yesterday".
    """
    what = name or "the file"
    if problem := _refusal(data, what):
        return (), (problem,)
    archived = unarchived(data)
    if archived is None and data.startswith(b"bplist"):
        return (), (_not_text(what),)
    if archived is not None:
        text, own, is_page = archived
        address = address or own
    else:
        text, is_page = html_from(data), False
    if not is_page and looks_like_json(text):
        return _read_json(text, address, what, today)
    if _FEED.match(text):
        problem = Problem(
            what,
            "This is a feed (XML), which is not read here.",
            "Open the posting itself and save its page, or paste its text.",
            fatal=True,
        )
        return (), (problem,)
    if is_page or _is_page(text):
        source = source_viewed(text)
        return read_page(source or text, address=address, today=today)
    return _read_text(text, address, today)


def _refusal(data: bytes, what: str) -> Problem | None:
    if not data.strip(b"\0 \t\r\n\xef\xbb\xbf"):
        return Problem(what, "It is empty.", "Save the page again, or paste its text.", fatal=True)
    if len(data) > SIZE:
        return Problem(
            what,
            f"It is larger than {SIZE // 1_000_000} MB.",
            "Save the page of one posting, or paste its text.",
            fatal=True,
        )
    if data.startswith(_NO_TEXT):
        return _not_text(what)
    return None


def _not_text(what: str) -> Problem:
    return Problem(
        what,
        "This is neither a page nor text.",
        "Open it, copy the posting's text and paste that.",
        fatal=True,
    )


def _is_page(text: str) -> bool:
    head = text[:_HEAD]
    if _PAGE.match(head):
        return True
    return len(_BLOCKS.findall(head)) > 2 and is_html(head)  # noqa: PLR2004 - no text has three by chance


def _read_text(text: str, address: str, today: date | None) -> Read:
    bare = tidied(text)
    if not _WORD.search(bare):
        problem = Problem(
            "the text", "There are no words in it.", "Paste the posting's text.", fatal=True
        )
        return (), (problem,)
    posting = posting_of(bare, today=today)
    return (replace(posting, link=posting.link or address),), ()


def _read_json(text: str, address: str, what: str, today: date | None) -> Read:
    try:
        tree = loads(text)
    except UnreadableJSONError as error:
        problem = Problem(
            f"{what}, line {error.line}",
            "This JSON is broken, so no posting could be read.",
            "Download it again, or save the posting's page instead.",
            fatal=True,
        )
        return (), (problem,)
    linked = [posting_from(node, "JSON-LD", base=address, today=today) for node in jobs_in(tree)]
    postings = merged(linked or jobs_of(tree, base=address, today=today))
    if postings:
        alone = len(postings) == 1 and not postings[0].link
        return (tuple(replace(one, link=address) for one in postings) if alone else postings), ()
    problem = Problem(
        what,
        "This JSON holds no job posting that Showup knows.",
        "Save the posting's page instead, or paste its text.",
        fatal=True,
    )
    return (), (problem,)
