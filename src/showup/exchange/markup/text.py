"""A page as readable text: what a reader sees, with the addresses behind the links."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING

from selectolax.lexbor import LexborHTMLParser

from showup.exchange.markup.nesting import is_deep, stripped

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

SIZE = 2_000_000  # characters; a mail that long is no letter
_Links = list[tuple[str, int]]  # the addresses of open links, and where their words begin
_SPACES = re.compile(r"[ \t\r\n\f\xa0]+")
_BLANKS = re.compile(r"[\t\r\f\xa0][ \t\r\f\xa0]*| [ \t\r\f\xa0]+")  # all but a single blank
_INVISIBLE = re.compile("[\u00ad\u034f\u200b-\u200f\u2060\ufeff]")
_SOFT = "\x01"  # here a block begins or ends: a line break, however many meet
_SOFT_BREAKS = re.compile("(?<![ \x01])[ \x01]*\x01[ \x01]*")  # from where the run begins only
_LONE_BULLET = re.compile(r"^-\n+(?=[^\n-])", re.MULTILINE)  # what it stands before is a paragraph
_BLANK_LINES = re.compile(r"\n{3,}")
_HIDDEN = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|"
    r"font-size\s*:\s*0(?:px|pt|em|%)?\s*(?:;|!|$)|max-height\s*:\s*0(?:px)?\s*(?:;|!|$)|"
    r"(?<![\w-])opacity\s*:\s*0(?:\.0+)?\s*(?:;|!|$)",
    re.IGNORECASE,
)
_SILENT = frozenset(
    {"script", "style", "head", "title", "noscript", "template", "svg", "object", "-comment",
     "select", "textarea", "iframe", "-doctype", "math", "audio", "video"}
)  # fmt: skip
_PARAGRAPH = frozenset(
    {"p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "table", "ul", "ol", "pre", "hr"}
)
_LINE = frozenset(
    {"div", "tr", "li", "dt", "dd", "section", "article", "header", "footer", "main", "nav",
     "address", "form", "caption", "center", "body"}
)  # fmt: skip


def text_of_html(page: str, *, addresses: bool = True) -> str:
    """Turn a page into text; scripts, styles and hidden text are left out.

    `addresses` writes a link's address behind its words, where it says more than they do.
    """
    page = page[:SIZE].replace("\0", "").replace(_SOFT, "")
    if not page.strip():
        return ""
    if is_deep(page):
        return _tidied(stripped(page))
    root = LexborHTMLParser(page).root
    return "" if root is None else text_under(root, addresses=addresses)


def text_under(
    root: LexborNode,
    *,
    addresses: bool = False,
    left_out: Callable[[LexborNode], bool] | None = None,
) -> str:
    """Return what a reader sees in one element, without the elements that are left out."""
    pieces: list[str] = []
    links: _Links | None = [] if addresses else None
    inside: list[
        tuple[LexborNode, str]
    ] = []  # no recursion: strangers nest a hundred thousand deep
    node = root.first_child
    while node is not None or inside:
        if node is None:
            node, tag = inside.pop()
            _leave(tag, pieces, links)
        elif left_out is None or not left_out(node):
            tag = node.tag or ""
            if _enter(node, tag, pieces, links):
                child = node.first_child
                if child is not None:
                    inside.append((node, tag))
                    node = child
                    continue
                _leave(tag, pieces, links)
        node = node.next
    return _tidied("".join(pieces).replace("\0", ""))


def _enter(node: LexborNode, tag: str, pieces: list[str], links: _Links | None) -> bool:
    """Write what stands before a node's children; False where nobody sees them."""
    if tag == "-text":
        text = node.text_content or ""
        # Other runs of blanks are joined at the end, a line at a time.
        pieces.append(_SPACES.sub(" ", text) if "\n" in text or "\r" in text else text)
        return False
    if tag in _SILENT:
        return False
    attributes = node.attributes if tag != "br" else {}
    if attributes and ("hidden" in attributes or _is_hidden(attributes.get("style") or "")):
        return False
    if tag == "br":
        pieces.append("\n")
    elif tag == "img" and links:
        pieces.append(attributes.get("alt") or "")
    elif tag == "a" and links is not None:
        links.append(((attributes.get("href") or "").strip(), len(pieces)))
    elif tag in _PARAGRAPH:
        pieces.append("\n\n")
    elif tag in _LINE:
        pieces.append(f"{_SOFT}- " if tag == "li" else _SOFT)
    return True


@lru_cache(maxsize=1024)  # a mail repeats the styles of its few kinds of rows
def _is_hidden(style: str) -> bool:
    return bool(style) and _HIDDEN.search(style) is not None


def _leave(tag: str, pieces: list[str], links: _Links | None) -> None:
    if tag == "a" and links:
        address, since = links.pop()
        shown = "".join(pieces[since:]).strip()
        if _adds(address, shown):
            pieces.append(f" ({address})" if shown else address)
    elif tag in {"td", "th"}:
        pieces.append(" ")
    elif tag in _PARAGRAPH:
        pieces.append("\n\n")
    elif tag in _LINE:
        pieces.append(_SOFT)


def _adds(address: str, shown: str) -> bool:
    """Tell whether an address says more than the words that carry it."""
    if not address.lower().startswith(("http://", "https://", "mailto:", "tel:")):
        return False
    bare = re.sub(r"^(?:https?://|mailto:|tel:)", "", address, flags=re.IGNORECASE).rstrip("/")
    return bool(bare) and bare not in shown


def _tidied(text: str) -> str:
    text = _SOFT_BREAKS.sub(_SOFT, _INVISIBLE.sub("", text))
    # A block that begins where a line has just ended begins no second one.
    text = text.replace(f"\n{_SOFT}", "\n").replace(_SOFT, "\n")
    lines = (line.strip() for line in _BLANKS.sub(" ", text).split("\n"))
    text = _LONE_BULLET.sub("- ", "\n".join(lines))
    return _BLANK_LINES.sub("\n\n", text).strip()
