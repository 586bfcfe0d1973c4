"""Jobs in the state that a page's scripts start from: __NEXT_DATA__, window.__appData and their like."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from selectolax.lexbor import LexborHTMLParser

from showup.exchange.formats.postings.loose_json import UnreadableJSONError, loads

_JOBS = re.compile(
    r"\"(?:job|posting|requisition|vacanc|position)[A-Za-z_]{0,20}\"|absolute_url|hostedUrl|descriptionHtml",
    re.IGNORECASE,
)
_START = re.compile(r"(?:=|\(|:)\s{0,20}(?=[{\[]\s{0,20}[\"{\[])")
_TRIES = 40  # objects of one script that are tried
_LONGEST = 8_000_000  # characters of one script


def states(page: LexborHTMLParser) -> Iterator[Any]:
    """Go through the JSON that a page's scripts hold, where it may speak of jobs."""
    for node in page.css("script"):
        written = node.text()
        if not written or len(written) > _LONGEST or not _JOBS.search(written):
            continue
        kind = (node.attributes.get("type") or "").lower()
        if "ld+json" in kind:
            continue
        if "json" in kind:
            try:
                yield loads(written)
            except UnreadableJSONError:
                continue
        else:
            yield from _assigned(written)


def _assigned(script: str) -> Iterator[Any]:
    """Go through the objects that a script assigns to something or calls something with."""
    decoder, at = json.JSONDecoder(strict=False), 0
    for _ in range(_TRIES):
        found = _START.search(script, at)
        if found is None:
            return
        try:
            value, at = decoder.raw_decode(script, found.end())
        except (ValueError, RecursionError):
            at = found.end() + 1
            continue
        yield value
