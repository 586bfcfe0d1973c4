"""JobPostings in a page's JSON-LD blocks, wherever in them they stand."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from selectolax.lexbor import LexborHTMLParser

from showup.exchange.formats.postings.loose_json import UnreadableJSONError, loads
from showup.exchange.formats.postings.values import DEPTH, each, key
from showup.exchange.records import Problem

Node = Mapping[str, Any]
_TYPE = re.compile(r"\s*application/(?:ld\+json|json\+ld|json-ld|ldjson)\s*(?:;|$)", re.IGNORECASE)
_SCRIPT = re.compile(r"<script\b([^>]*)>", re.IGNORECASE)
_END = re.compile(r"</script", re.IGNORECASE)
_MOST = 100_000  # values of one page that are looked at
_RESOLVED = 4  # references within references that are followed


def blocks(page: LexborHTMLParser) -> list[str]:
    """Return what stands in a page's JSON-LD blocks, in order."""
    return [
        node.text()
        for node in page.css("script[type]")
        if _TYPE.match(node.attributes["type"] or "")
    ]


def blocks_of_source(source: str) -> Iterator[str]:
    """Go through the JSON-LD blocks of a page that nests too deep to be parsed."""
    at = 0
    while found := _SCRIPT.search(source, at):
        end = _END.search(source, found.end())
        if end is None:
            return
        if re.search(r"(?:ld\+json|json-ld)", found.group(1), re.IGNORECASE):
            yield source[found.end() : end.start()]
        at = end.end()


def job_nodes(written: Iterable[str]) -> tuple[list[Node], list[Problem]]:
    """Return the JobPosting objects of JSON-LD blocks, references resolved, and what was broken."""
    trees: list[Any] = []
    problems: list[Problem] = []
    for number, block in enumerate(written, 1):
        if not block.strip():
            continue
        try:
            trees.append(loads(block))
        except UnreadableJSONError as error:
            problems.append(
                Problem(
                    f"JSON-LD block {number}, line {error.line}",
                    "This block of the page's data is broken, so it was left out.",
                    "Compare what was read with the page itself.",
                )
            )
    return jobs_in(trees), problems


def jobs_in(tree: Any) -> list[Node]:
    """Return every JobPosting in a tree, in its order; what stands inside one is part of it."""
    found: list[Node] = []
    named: dict[str, Node] = {}
    for node in _objects(tree):
        own = node.get("@id", node.get("id"))
        if isinstance(own, str) and len(node) > 1:
            named.setdefault(own, node)
        if is_job(node):
            found.append(node)
    return [_resolved(node, named, _RESOLVED) for node in found]


def is_job(node: Node) -> bool:
    """Tell whether an object calls itself a JobPosting: bare, prefixed, or as a full address."""
    kinds = node.get("@type", node.get("type"))
    return any(isinstance(kind, str) and key(kind) == "jobposting" for kind in each(kinds))


def _objects(tree: Any) -> Iterator[Node]:
    """Go through all objects; those that only belong to a JobPosting come without what is in it."""
    stack: list[tuple[Any, int]] = [(tree, 0)]
    seen = 0
    while stack and seen < _MOST:
        value, depth = stack.pop()
        seen += 1
        if isinstance(value, Mapping):
            yield value
            inner = [] if is_job(value) else list(value.values())
        elif isinstance(value, list | tuple):
            inner = list(value)
        else:
            continue
        if depth < DEPTH:
            stack.extend(
                (one, depth + 1) for one in reversed(inner) if isinstance(one, list | Mapping)
            )


def _resolved(value: Any, named: Mapping[str, Node], depth: int) -> Any:
    """Put what a reference points to in its place: {"@id": "#org"} becomes the organisation."""
    if isinstance(value, list | tuple):
        return [_resolved(one, named, depth - 1) for one in value] if depth > 0 else list(value)
    if not isinstance(value, Mapping) or depth <= 0:
        return value
    own = value.get("@id")
    if len(value) == 1 and isinstance(own, str) and own in named:
        value = named[own]
    return {name: _resolved(one, named, depth - 1) for name, one in value.items()}
