"""JobPostings marked in the page itself: microdata (HTML standard, 5) and RDFa Lite 1.1.

Both become the same objects as JSON-LD. An element that holds text as well as an address or a
machine's value gives both: {"@value": …, "@id": …}; its reader takes what the field needs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from selectolax.lexbor import LexborHTMLParser, LexborNode

from showup.exchange.formats.postings.json_ld import Node, is_job
from showup.exchange.formats.postings.links import absolute
from showup.exchange.formats.postings.values import key
from showup.exchange.markup.text import text_under


class Notation(NamedTuple):
    """The attributes in which a notation marks an item, its type and its properties."""

    name: str
    item: str
    type: str
    property: str


MICRODATA = Notation("microdata", "itemscope", "itemtype", "itemprop")
RDFA = Notation("RDFa", "typeof", "typeof", "property")
_ADDRESS = {"a": "href", "area": "href", "link": "href", "img": "src", "iframe": "src", "embed": "src",
            "audio": "src", "video": "src", "source": "src", "track": "src", "object": "data"}  # fmt: skip
_LONG = re.compile(
    r"description|responsibilit|qualification|requirement|skills|benefit|compensation|overview|commitments"
)
_DEPTH = 8  # items within items
_MOST = 20_000  # elements of one item


def marked_jobs(page: LexborHTMLParser, notation: Notation, base: str) -> list[Node]:
    """Return the JobPostings of a page in one notation, as objects in the shape of JSON-LD."""
    return [
        _item(page, node, notation, base, _DEPTH)
        for node in page.css(f"[{notation.type}]")
        if is_job({"@type": _types(node, notation)}) and not _inside_job(node, notation)
    ]


def _inside_job(node: LexborNode, notation: Notation) -> bool:
    """Tell whether an item is another job's property; a list may hold jobs side by side."""
    if notation.property not in node.attributes:
        return False
    above, steps = node.parent, 0
    while above is not None and steps < _DEPTH * 8:
        if notation.item in above.attributes:
            return is_job({"@type": _types(above, notation)})
        above, steps = above.parent, steps + 1
    return False


def _types(node: LexborNode, notation: Notation) -> list[str]:
    return (node.attributes.get(notation.type) or "").split()


def _item(
    page: LexborHTMLParser, node: LexborNode, notation: Notation, base: str, depth: int
) -> dict[str, Any]:
    """Gather one item's properties, nested items among them."""
    item: dict[str, Any] = {"@type": _types(node, notation)}
    own = node.attributes.get("itemid") or node.attributes.get("resource")
    if own:
        item["@id"] = absolute(own, base) or own
    for marked in _marked(page, node, notation):
        attributes = marked.attributes
        names = (attributes.get(notation.property) or "").split()
        if notation.item in attributes:
            value: Any = _item(page, marked, notation, base, depth - 1) if depth else {}
        else:
            value = _value(marked, attributes, names, base)
        for name in names:
            item.setdefault(key(name), []).append(value)
    return item


def _marked(page: LexborHTMLParser, root: LexborNode, notation: Notation) -> Iterator[LexborNode]:
    """Go through the elements that carry a property of this item, not of one inside it."""
    stack = [*reversed(_referred(page, root)), *_children(root)]
    seen: set[int] = {root.mem_id}
    while stack and len(seen) < _MOST:
        node = stack.pop()
        if node.mem_id in seen:  # itemref may lead in a circle
            continue
        seen.add(node.mem_id)
        attributes = node.attributes
        if attributes.get(notation.property):
            yield node
        if notation.item not in attributes:
            stack.extend(_children(node))


def _referred(page: LexborHTMLParser, root: LexborNode) -> list[LexborNode]:
    names = set((root.attributes.get("itemref") or "").split())
    return [node for node in page.css("[id]") if node.id in names] if names else []


def _children(node: LexborNode) -> list[LexborNode]:
    found: list[LexborNode] = []
    child = node.last_child
    while child is not None:
        if child.is_element_node:
            found.append(child)
        child = child.prev
    return found


def _value(node: LexborNode, attributes: dict[str, str | None], names: list[str], base: str) -> Any:
    """Return an element's value by the standard's rules, with `content` on any element."""
    tag = node.tag or ""
    if attributes.get("content"):
        return attributes["content"]
    if tag == "meta":
        return ""
    if tag == "time" and attributes.get("datetime"):
        return attributes["datetime"]
    if tag in {"data", "meter"} and attributes.get("value"):
        return attributes["value"]
    address = attributes.get(_ADDRESS.get(tag, "resource")) or attributes.get("resource")
    if not address and not {"title", "name"}.isdisjoint(map(key, names)):
        inner = node.css_first("a[href]")  # the title of a list's job leads to the job
        address = inner.attributes["href"] if inner is not None else None
    text = text_under(node)
    if not any(_LONG.search(name.lower()) for name in names):
        text = " ".join(text.split())
    return {"@value": text, "@id": absolute(address, base) or address} if address else text
