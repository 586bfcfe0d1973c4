"""Pages that would take a parser minutes: how to tell, and how to read them all the same."""

from __future__ import annotations

import re
from html import unescape

DEPTH = (
    256  # elements within one another; letters stay far below, parsers slow down with the square
)
NODES = 1_000_000
_TAG = re.compile(r"<(/?)([a-zA-Z!][^\s/<>]{0,40})[^<>]*>?")
_NEVER_OPEN = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
     "wbr", "!doctype", "!--", "p", "li", "td", "th", "tr", "tbody", "thead", "dt", "dd", "option"}
)  # fmt: skip
_CARRIED_ON = frozenset(
    {
        "a",
        "b",
        "big",
        "code",
        "em",
        "font",
        "i",
        "nobr",
        "s",
        "small",
        "strike",
        "strong",
        "tt",
        "u",
    }
)
_BREAKS = frozenset({"p", "br", "div", "tr", "li", "h1", "h2", "h3", "table", "td"})
_SILENT = frozenset({"script", "style", "head", "title"})


def is_deep(page: str) -> bool:
    """Tell whether a page nests so deep that a parser would slow down with its square.

    Unclosed formatting (font, b) counts too: a parser opens it anew in every paragraph.
    """
    depth, carried, most, tags = 0, 0, 0, 0
    for closing, name in _TAG.findall(page):  # comparisons, as calls cost half of the time here
        tags += 1
        tag = name.lower()
        if tag in _NEVER_OPEN:
            continue
        if closing:
            depth = depth - 1 if depth else 0
            if carried and tag in _CARRIED_ON:
                carried -= 1
            continue
        depth += 1
        if tag in _CARRIED_ON:
            carried += 1
            most = max(most, carried)
        if depth > DEPTH:
            return True
    return most * tags > NODES


def stripped(page: str) -> str:
    """Take the tags off a page, in one pass; scripts and styles go with them."""
    pieces: list[str] = []
    end, silent = 0, ""
    for found in _TAG.finditer(page):
        tag = found.group(2).lower()
        if not silent:
            pieces.append(page[end : found.start()])
            pieces.append("\n" if tag in _BREAKS else "")
            silent = tag if tag in _SILENT and not found.group(1) else ""
        elif tag == silent and found.group(1):
            silent = ""
        end = found.end()
    if not silent:
        pieces.append(page[end:])
    return unescape("".join(pieces))
