"""Name the job and the employer in pasted text where its first lines say them plainly."""

from __future__ import annotations

import re
from collections.abc import Iterator

from showup.exchange.formats.postings.prose import who_words as words
from showup.exchange.formats.postings.prose.first_line import both
from showup.exchange.formats.postings.prose.layout import (
    head_lines,
    labelled,
    lines_of,
)
from showup.exchange.formats.postings.prose.place_parts import places_in
from showup.exchange.formats.postings.prose.roles import names_role
from showup.exchange.records import Found

_TITLE_WORDS, _FIRM_WORDS, _FIRST_LINES = 11, 5, 8
_TITLE, _FIRM = 100, 60  # characters
_FIRST_LETTERS = 1_000
_FEW_BARS = 3  # parts; two say too little


def without_chrome(text: str) -> str:
    """Return copied text without the page's buttons, other jobs, and lines that stand twice."""
    kept: list[str] = []
    for line in _own_part(text).split("\n"):
        bare = line.strip()
        if words.SAVE_IT.match(bare):  # a button's words for those who can't see it
            line = bare = bare.partition(" ")[2]  # noqa: PLW2901  the rest is the job's name
        if not bare or not (words.CHROME.fullmatch(bare) or (kept and bare == kept[-1].strip())):
            kept.append(line)
    return "\n".join(kept)


def _own_part(text: str) -> str:
    """Return what stands before a board's list of other jobs, where that is most of the page."""
    other = words.OTHER_JOBS.search(text, len(text) // 3)
    return text[: other.start()] if other else text


def title_and_employer(text: str) -> tuple[Found | None, Found | None]:
    """Return what the job and the employer are called; None where the text leaves room for doubt."""
    title, firm = _labelled(text)
    for said in (_first(text), _sentence(text), _head(text), _stacked(text), _wanted(text)):
        title, firm = title or said[0], firm or said[1]
    return title, firm


def _first(text: str) -> tuple[Found | None, Found | None]:
    """Read a first line that names both."""
    line = next(iter(lines_of(text[:_FIRST_LETTERS])), "")
    return both(line, is_title=lambda role: _is_title(role) and _single(role), is_firm=_is_firm)


def _labelled(text: str) -> tuple[Found | None, Found | None]:
    title = firm = None
    for label, value, quote in labelled(text[:4000]):
        short = value.strip(" *_")
        if label in words.TITLE_LABELS and title is None and names_role(short) and _is_title(short):
            title = Found(short, quote)
        if (
            label in words.FIRM_LABELS
            and firm is None
            and 0 < len(short.split()) <= _FIRM_WORDS + 2
        ):
            name = re.split(r"\s[|–(-]|\s?https?:", short)[0].strip(" ,;:")
            firm = Found(name, quote) if name else None
    return title, firm


def _sentence(text: str) -> tuple[Found | None, Found | None]:
    """Read "Engineer at Acme" and "Acme is looking for an engineer"."""
    for line in lines_of(text)[:_FIRST_LINES]:
        clean = line.strip(" *#_")
        if (
            (at := words.AT.match(clean))
            and names_role(at["role"])
            and _is_title(at["role"])
            and _is_firm(at["firm"])
        ):
            return Found(at["role"].strip(), line), Found(at["firm"].strip(), line)
        for part in re.split(r"(?<=[.!?])\s+", clean[:600]):
            seeks = words.SEEKS.match(part)
            if seeks and _is_firm(seeks["firm"], own=True):
                role = _role(seeks["rest"])
                found = Found(role, part) if _is_one(role) else None
                return found, Found(seeks["firm"].strip(), part)
    return None, None


def _wanted(text: str) -> tuple[Found | None, None]:
    """Read "We're hiring a staff nurse!", where nothing plainer names the job."""
    for line in lines_of(text)[:_FIRST_LINES]:
        own = words.WE_SEEK.match(line.strip(" *#_"))
        if own and _is_one(role := _role(own["rest"])):
            return Found(role, line), None
    return None, None


def _role(rest: str) -> str:
    """Return the role that words start with, without praise and what follows it."""
    return words.ADJECTIVES.sub("", words.STOP.split(rest, maxsplit=1)[0].strip())


def _head(text: str) -> tuple[Found | None, Found | None]:
    """Read "Acme | Senior Engineer | Berlin | Full-time", in whichever order."""
    lines = head_lines(text)
    if not lines:
        return None, None
    parts = [part for part in _bars(lines[0]) if part]
    if len(parts) < _FEW_BARS:
        return None, None
    if (at := words.AT.match(parts[0])) and names_role(at["role"]) and _is_firm(at["firm"]):
        return Found(at["role"], lines[0]), Found(at["firm"], lines[0])
    roles = [part for part in parts if names_role(part) and _is_title(part)]
    title = Found(roles[0], lines[0]) if len(roles) == 1 and _single(roles[0]) else None
    for index, part in enumerate(parts[:2]):
        name = re.sub(r"\s*(?:[(\[]|,\s+an?\s).*$", "", part).strip()
        lower = index == 0 and "|" in lines[0] and re.fullmatch(r"[a-z][\w-]{2,20}", name)
        firm = _is_firm(name.title() if lower else name) and not words.TECH.search(name)
        if (firm or words.DOMAIN.fullmatch(name)) and not (
            index and not (names_role(parts[0]) or places_in(parts[0], lone=True))
        ):
            return title, Found(name, lines[0])
    return title, None


def _bars(line: str) -> list[str]:
    mark = r"\s*\|\s*" if line.count("|") > 1 else r"\s+[-–—·•]+\s+"
    return [part.strip(" ,;:-*") for part in re.split(mark, words.LINK.sub("", line[:320]))]


def _stacked(text: str) -> tuple[Found | None, Found | None]:
    """Read the lines that job boards stack: title, employer, place, in either order."""
    lines = [line.strip(" *#_") for line in lines_of(text)[:_FIRST_LINES]]
    at = next((i for i, line in enumerate(lines[:4]) if names_role(line)), None)
    if (
        at is None
        or not all(_is_title(line) for line in lines[: at + 1])
        or words.BROKEN.search(lines[at])
    ):
        return None, None
    name = words.POST.sub("", lines[at])
    title = Found(name, lines[at]) if _single(name) and len(lines) > 1 else None
    for near in _near(lines, at):
        name = re.split(r"\s+[·•|–-]\s+|\s+\d[.,]\d\s", lines[near])[0].strip()
        after = lines[near + 1] if near + 1 < len(lines) else ""
        if not _is_firm(name):
            continue
        rest = lines[near][len(name) :].strip(" ·•|–-")
        placed = near == at + 1 and ("·" in lines[near] or _placed(rest) or _placed(after))
        if words.LEGAL.search(name) or placed or _again(name, text):
            return title, Found(name, lines[near])
    return title, None


def _placed(line: str) -> bool:
    return bool(places_in(line, lone=True))


def _near(lines: list[str], at: int) -> Iterator[int]:
    if at + 1 < len(lines):
        yield at + 1
    if at > 0:
        yield at - 1


def _again(name: str, text: str) -> bool:
    """Say whether a name returns in the prose, as an employer's does."""
    said = rf"(?<!\w)(?:(?:[Aa]t|[Jj]oin|[Aa]bout|[Bb]ei|[Cc]hez|[Üü]ber|[Oo]ver|[Pp]resso|[Bb]ij) {re.escape(name)}|{re.escape(name)}(?:'s)? (?:is|are|was|has|team|ist|est|es|è|wurde|offers|bietet))(?!\w)"
    return re.search(said, text[:20_000]) is not None


def _is_title(said: str) -> bool:
    short = len(said.split()) <= _TITLE_WORDS and len(said) <= _TITLE
    return short and not words.SENTENCE.search(said)


def _is_one(role: str) -> bool:
    """Say whether a sentence's words name one job, and not "engineers" of whatever kind."""
    return names_role(role) and _single(role) and not (role.islower() and role.endswith("s"))


def _single(role: str) -> bool:
    """Say whether a title is of one role, not of a list of them."""
    parts = re.split(r",|;| or | and | & | und | et | y ", role)
    several = sum(names_role(part) for part in parts) > 1 or role.count(",") > 1
    return not several and not words.SEVERAL.search(role)


def _is_firm(name: str, *, own: bool = False) -> bool:
    bare = name.strip(" .,:-|")
    if not 1 < len(bare) <= _FIRM or len(words.LEGAL.sub("", bare).split()) > _FIRM_WORDS:
        return False
    if words.LEGAL.search(bare):
        return True
    if words.NO_NAME.match(bare) or words.NOISE.search(bare) or (names_role(bare) and not own):
        return False
    return bool(re.match(r"[A-ZÀ-Ý0-9]", bare)) and not places_in(bare, lone=True)
