"""A saved page: the data about its job first, then its scripts' state, then its text."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from selectolax.lexbor import LexborHTMLParser

from showup.exchange.formats.postings.embedded import states
from showup.exchange.formats.postings.filling import filled
from showup.exchange.formats.postings.job_posting import posting_from
from showup.exchange.formats.postings.json_ld import Node, blocks, blocks_of_source, job_nodes
from showup.exchange.formats.postings.links import absolute
from showup.exchange.formats.postings.main_text import main_text, named, reads_like_a_job
from showup.exchange.formats.postings.marked_up import MICRODATA, RDFA, marked_jobs
from showup.exchange.formats.postings.merging import merged
from showup.exchange.formats.postings.plain import tidied
from showup.exchange.formats.postings.prose import facts, posting_of
from showup.exchange.formats.postings.systems import jobs_of
from showup.exchange.markup.nesting import is_deep, stripped
from showup.exchange.records import Found, Posting, Problem

_MACHINE = re.compile(r"<(script|style)\b", re.IGNORECASE)
_SAVED = re.compile(
    r"<!--\s*(?:saved from url=\(\d{1,5}\)|Page saved with SingleFile\s+url:\s*)(?P<url>https?://\S+)",
    re.IGNORECASE,
)
_HEAD = 4_096  # characters in which a browser notes where a page was saved from
_BROKEN = 10  # broken blocks that are named one by one

Read = tuple[tuple[Posting, ...], tuple[Problem, ...]]


def read_page(source: str, *, address: str = "", today: date | None = None) -> Read:
    """Return the postings on a page, and what of its data was broken."""
    source = source.replace("\0", "")
    if not address and (saved := _SAVED.search(source[:_HEAD])):
        address = saved["url"]
    if is_deep(_without_scripts(source)):
        return _read_deep(source, address, today)
    page = LexborHTMLParser(source)
    base = _base(page, address)
    link = _own_link(page, base, address)
    nodes, problems = job_nodes(blocks(page))
    told = _told(nodes, "JSON-LD", base, today)
    for notation in (MICRODATA, RDFA):
        told += _told(marked_jobs(page, notation, base), notation.name, base, today)
    postings = merged(one for one in told if one.title or len(one.text) > 1)
    if not postings:
        postings = _untold(page, base, link, today)
    elif len(postings) == 1:
        postings = (_with_page(postings[0], page, link, today),)
    return postings, _problems(problems, found=bool(postings))


def _told(nodes: list[Node], source: str, base: str, today: date | None) -> list[Posting]:
    return [posting_from(node, source, base=base, today=today) for node in nodes]


def _with_page(posting: Posting, page: LexborHTMLParser, link: str, today: date | None) -> Posting:
    """Give the one posting of a page what its data leaves out: the address, the title, the text."""
    title, employer = (None, None) if posting.title and posting.employer else named(page)
    posting = replace(
        posting,
        link=posting.link or link,
        title=posting.title or title,
        employer=posting.employer or employer,
    )
    bare = posting.title is not None and posting.text == posting.title.value
    whole = main_text(page) if bare else ""
    if whole and reads_like_a_job(whole):
        return filled(replace(posting, text=whole), today=today)
    return posting


def _untold(
    page: LexborHTMLParser, base: str, link: str, today: date | None
) -> tuple[Posting, ...]:
    """Read a page that carries no data about its job."""
    state = merged(job for tree in states(page) for job in jobs_of(tree, base=base, today=today))
    text = main_text(page)
    job_like = reads_like_a_job(text)
    if state and (not job_like or len(state) == 1):
        return tuple(
            replace(one, link=one.link or (link if len(state) == 1 else "")) for one in state
        )
    if not job_like:
        return ()
    title, employer = named(page)
    said = posting_of(text, today=today)
    return (
        replace(
            said,
            title=title or said.title,
            levels=_levels(title, said),
            employer=employer or said.employer,
            link=link,
            source="page",
            text=text,
        ),
    )


def _levels(title: Found | None, said: Posting) -> tuple[Found, ...]:
    """Return the levels that a page's title names, else those of its text."""
    return (facts(title.value, title=title.value).levels if title else ()) or said.levels


def _read_deep(source: str, address: str, today: date | None) -> Read:
    """Read a page that nests so deep that a parser would take minutes: its data, else its text."""
    nodes, problems = job_nodes(blocks_of_source(source))
    postings = merged(_told(nodes, "JSON-LD", address, today))
    text = tidied(stripped(source))
    if not postings and reads_like_a_job(text):
        postings = (replace(posting_of(text, today=today), link=address, source="page", text=text),)
    return postings, _problems(problems, found=bool(postings))


def _problems(broken: list[Problem], *, found: bool) -> tuple[Problem, ...]:
    several = (
        (
            Problem(
                "JSON-LD",
                f"{len(broken) - _BROKEN} more blocks of the page's data are broken.",
                "Compare what was read with the page itself.",
            ),
        )
        if len(broken) > _BROKEN
        else ()
    )
    nothing = Problem(
        "the page",
        "No job posting was found on this page.",
        "Open the posting itself rather than a list or a search, save that page, or paste its text.",
        fatal=True,
    )
    return (*broken[:_BROKEN], *several, *(() if found else (nothing,)))


def _without_scripts(source: str) -> str:
    """Leave out what is written for machines, whose "<" are no tags; in one pass."""
    pieces: list[str] = []
    lower, at = source.lower(), 0
    if len(lower) != len(
        source
    ):  # a few letters grow when lowered; such a page is searched as it is
        lower = source
    while found := _MACHINE.search(source, at):
        pieces.append(source[at : found.start()])
        end = lower.find(f"</{found.group(1).lower()}", found.end())
        if end < 0:
            return "".join(pieces)
        at = end
    pieces.append(source[at:])
    return "".join(pieces)


def _base(page: LexborHTMLParser, address: str) -> str:
    node = page.css_first("base[href]")
    return absolute(node.attributes["href"] or "", address) or address if node else address


def _own_link(page: LexborHTMLParser, base: str, address: str) -> str:
    """Return the page's own address: canonical, as shared, or as it was fetched or saved."""
    for selector, name in (
        ('link[rel~="canonical" i]', "href"),
        ('meta[property="og:url"]', "content"),
    ):
        node = page.css_first(selector)
        link = absolute(node.attributes.get(name) or "", base) if node is not None else ""
        if link.startswith("http") and link.count("/") > 2 and link.split("/", 3)[3]:  # noqa: PLR2004 - not the front page
            return link
    return address
