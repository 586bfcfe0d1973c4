"""The same job told several times: in two notations on one page, or once for each place."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from showup.exchange.formats.postings.addresses import canonical
from showup.exchange.records import Posting

_COMPARED = 50  # postings with the same title that one is held against, where no link decides
_LETTERS = re.compile(r"[\W_]+")


def merged(postings: Iterable[Posting]) -> tuple[Posting, ...]:
    """Join what tells of the same job; whatever comes first is the better source."""
    kept: list[Posting] = []
    links: list[str] = []
    by_title: dict[str, list[int]] = {}
    by_link: dict[tuple[str, str], int] = {}
    for one in postings:
        title = _folded(one.title.value if one.title else "")
        link = canonical(one.link) if one.link else ""
        others = by_title.setdefault(title, [])
        near = [by_link[title, link]] if link and (title, link) in by_link else others[:_COMPARED]
        same = next((at for at in near if _is_same(kept[at], one, {links[at], link})), None)
        if same is None:
            same = len(kept)
            kept.append(one)
            links.append(link)
            others.append(same)
        else:
            kept[same] = _joined(kept[same], one)
            links[same] = links[same] or link
        if link:
            by_link.setdefault((title, link), same)
    return tuple(kept)


def _is_same(first: Posting, other: Posting, addresses: set[str]) -> bool:
    """Tell whether two postings with the same title are one job, by their addresses and more."""
    links = addresses - {""}
    references = {one.reference for one in (first, other) if one.reference}
    if first.source != other.source:
        return len(references) < 2 or len(links) == 1  # noqa: PLR2004 - two differ
    if first.link and other.link:
        return len(links) == 1
    if first.reference and other.reference:
        return len(references) == 1
    return first.text == other.text


def _joined(first: Posting, other: Posting) -> Posting:
    values = {place.value for place in first.places}
    same_source = first.source == other.source
    more = tuple(place for place in other.places if place.value not in values)
    return replace(
        first,
        employer=first.employer or other.employer,
        agency=first.agency or other.agency,
        places=(*first.places, *more) if same_source else first.places or other.places,
        remote=first.remote or other.remote,
        pay=first.pay or other.pay,
        contracts=first.contracts or other.contracts,
        levels=first.levels or other.levels,
        posted=first.posted or other.posted,
        closes=first.closes or other.closes,
        closes_quote=first.closes_quote if first.closes else other.closes_quote,
        link=first.link or other.link,
        reference=first.reference or other.reference,
        text=first.text if len(first.text) * 2 >= len(other.text) else other.text,
    )


def _folded(title: str) -> str:
    return _LETTERS.sub(" ", title).strip().casefold()
