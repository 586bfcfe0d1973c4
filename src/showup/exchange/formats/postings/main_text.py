"""What a page without data about its job says: its own text, its title, its employer."""

from __future__ import annotations

import re

from selectolax.lexbor import LexborHTMLParser, LexborNode

from showup.exchange.formats.postings.plain import line
from showup.exchange.formats.postings.values import found
from showup.exchange.markup.text import text_under
from showup.exchange.records import Found

_AROUND = frozenset(
    {
        "nav",
        "aside",
        "footer",
        "form",
        "button",
        "dialog",
        "input",
        "label",
        "menu",
        "canvas",
        "map",
    }
)
_ROLES = frozenset(
    {"navigation", "banner", "contentinfo", "search", "dialog", "complementary", "alertdialog", "menu",
     "menubar", "tablist"}
)  # fmt: skip
_FURNITURE = re.compile(
    r"(?:^|[\s_-])(?:cookies?|consent|gdpr|breadcrumbs?|navbar|navigation|nav|menu|site-?footer|footer"
    r"|site-?header|sidebar|related|similar|recommended|share|sharing|social|newsletter|subscribe"
    r"|skip-?(?:link|nav|to)\w*|sr-only|visually-?hidden|modal|popup|toast|advert|ads?|pagination)(?:$|[\s_-])",
    re.IGNORECASE,
)
_MAIN = ("main", "[role=main]", "article", "#main", "#content")
_ENOUGH = 0.4  # of the body's text; less, and the marked part isn't all of it
_GENERIC = re.compile(
    r"(?:job|jobs|careers?|job (?:description|details|posting|opening)s?|vacanc(?:y|ies)|open positions?"
    r"|apply(?: now)?|home|welcome|search|stellenangebote?|offres? d.emploi|join us|about (?:us|the job))",
    re.IGNORECASE,
)
_BOARDS = re.compile(
    r"linkedin|indeed|glassdoor|stepstone|monster|xing|greenhouse|lever|ashby|workable|workday"
    r"|smartrecruiters|recruitee|personio|teamtailor|icims|jobvite|ziprecruiter|totaljobs|reed\b"
    r"|welcome to the jungle|wellfound|angellist|dice|job ?board|jobs?\b$|careers?\b$|hacker news",
    re.IGNORECASE,
)
_AT = (
    re.compile(r"^Job Application for (?P<title>.+) at (?P<employer>[^|]+?)\s*(?:\||$)"),
    re.compile(r"^(?P<employer>.+?) (?:is )?hiring (?P<title>.+?) in .+\| LinkedIn$"),
    re.compile(r"^(?P<title>[^|@]+?) (?:at|@) (?P<employer>[^|\u2013-]+?)\s*(?:[|\u2013-].*)?$"),
)
_TAIL = re.compile(r"\s+[|\u2013\u2014\u00b7»-]\s+[^|\u2013\u2014\u00b7»]*$")
_SIGNS = (
    r"responsibilit|your (?:role|tasks|mission)|what you.ll (?:do|be doing)|duties|aufgaben|missions|responsabilidades|mansioni|taken",
    r"requirements?|qualifications?|you have|your profile|about you|who you are|must have|skills|anforderungen|profil|requisitos|requisiti|vereisten",
    r"salary|compensation|benefits|we offer|perks|pay range|gehalt|wir bieten|salaire|salario|stipendio|salaris",
    r"apply|application|submit your (?:cv|resume)|resum|bewerb|postul|candidat|sollicit|inscr[ií]",
    r"full[- ]?time|part[- ]?time|permanent|contract\b|internship|remote|hybrid|vollzeit|teilzeit|cdi\b|tiempo completo|tempo pieno|voltijd",
    r"we are (?:looking|hiring|seeking)|we.re (?:looking|hiring)|is (?:looking|hiring|seeking)|join (?:our|the) team|wir suchen|nous recherchons|buscamos|cerchiamo|wij zoeken",
    r"years? (?:of )?experience|experience (?:in|with)|berufserfahrung|ans d.exp|años de experiencia|esperienza|ervaring",
    r"\b(?:job|position|role|vacancy|opening|stelle|poste|puesto|posizione|functie)\b",
)
_BY_SIGN = tuple(re.compile(sign, re.IGNORECASE) for sign in _SIGNS)
_TELLING = 4  # kinds of words that postings use; a page about anything else has one or two
_READ = 60_000  # characters in which a posting shows what it is


def main_text(page: LexborHTMLParser) -> str:
    """Return a page's own text: no navigation, no forms, nothing hidden; lists and paragraphs kept."""
    body = page.body
    if body is None:
        return ""
    whole = text_under(body, left_out=_is_furniture)
    for selector in _MAIN:
        nodes = page.css(selector)
        if len(nodes) == 1:
            text = text_under(nodes[0], left_out=_is_furniture)
            if len(text) >= _ENOUGH * len(whole):
                return text
    return whole or text_under(body)


def reads_like_a_job(text: str) -> bool:
    """Tell whether a page's text is a posting's, by the kinds of words in it."""
    head = text[:_READ]
    return sum(1 for sign in _BY_SIGN if sign.search(head)) >= _TELLING


def named(page: LexborHTMLParser) -> tuple[Found | None, Found | None]:
    """Return a page's title and employer, where it plainly says them."""
    written = _title_element(page)
    told = next((match for pattern in _AT if (match := pattern.match(written))), None)
    title = _heading(page) or (told["title"] if told else "") or _meta(page, "og:title")
    title = title or _TAIL.sub("", written)
    site = _meta(page, "og:site_name")
    employer = told["employer"] if told else ""
    if not employer and not _BOARDS.search(site):
        employer = site
    return found(line(title), line(title)), found(line(employer), written if told else site)


def _is_furniture(node: LexborNode) -> bool:
    if not node.is_element_node:
        return False
    if node.tag in _AROUND:
        return True
    attributes = node.attributes
    if not attributes:
        return False
    if attributes.get("aria-hidden") == "true" or attributes.get("role") in _ROLES:
        return True
    return any(_FURNITURE.search(attributes.get(name) or "") for name in ("class", "id"))


def _heading(page: LexborHTMLParser) -> str:
    for tag in ("h1", "h2", "h3"):
        for node in page.css(tag)[:5]:
            text = line(node.text(separator=" ") or "")
            if text and len(text) <= 150 and not _GENERIC.fullmatch(text):  # noqa: PLR2004 - no title is longer
                return text
    return ""


def _title_element(page: LexborHTMLParser) -> str:
    node = page.css_first("head > title") or page.css_first("title")
    return line(node.text()) if node is not None else ""


def _meta(page: LexborHTMLParser, name: str) -> str:
    for node in page.css(f'meta[property="{name}"], meta[name="{name}"]'):
        if said := line(node.attributes.get("content") or ""):
            return said
    return ""
