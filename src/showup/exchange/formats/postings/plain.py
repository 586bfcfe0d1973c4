"""What postings hold as HTML, escaped HTML or text with stray entities, as plain text."""

from __future__ import annotations

import re
from html import unescape

from showup.exchange.markup.text import text_of_html

LONGEST = 300  # characters of a title, a name or a place; what is longer is none of them
_TAG = re.compile(
    r"</?(?:p|div|br|li|ul|ol|h[1-6]|b|strong|em|i|u|span|a|table|tr|td|section|article|font|hr"
    r"|script|style|blockquote|pre|img)\b[^<>]*>",
    re.IGNORECASE,
)
_BLOCK = re.compile(r"<(?:p|div|br|li|ul|ol|h[1-6]|table|tr|section|article|hr)\b", re.IGNORECASE)
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,10});")
_CONTROL = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufeff]")
_BLANKS = re.compile(r"[ \t\xa0\u2000-\u200a\u202f\u205f]+")
_EMPTY_LINES = re.compile(r"\n{3,}")


def plain(written: str) -> str:
    """Return a description as plain text: paragraphs and bullets kept, entities decoded."""
    text = _CONTROL.sub("", written)
    for _ in range(2):  # boards escape HTML once, and some feeds escape that again
        if "<" in text or not _ENTITY.search(text):
            break
        text = unescape(text)
    if _TAG.search(text):
        if not _BLOCK.search(text):
            text = text.replace("\n", "<br>")
        text = text_of_html(text, addresses=False)
    return tidied(text)


def tidied(text: str) -> str:
    """Return text without stray blanks, with at most one empty line in a row."""
    text = _CONTROL.sub("", text).replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n")
    lines = (_BLANKS.sub(" ", line).strip() for line in text.split("\n"))
    return _EMPTY_LINES.sub("\n\n", "\n".join(lines)).strip()


def line(written: str) -> str:
    """Return a name or title as one line, "" where it is too long to be one."""
    short = written[: LONGEST * 20]
    text = " ".join(plain(short).split())
    return text if len(text) <= LONGEST else ""


def is_html(text: str) -> bool:
    """Tell whether a text carries tags."""
    return _TAG.search(text) is not None
