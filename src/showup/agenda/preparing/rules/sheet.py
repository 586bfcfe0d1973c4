"""One brief as it is read: on paper, on the phone, in a terminal, in a calendar. Pure."""

from __future__ import annotations

from dataclasses import dataclass

LIMIT = 2000  # letters that calendars on phones show without trouble


@dataclass(frozen=True, slots=True)
class Who:
    """Someone who will be there."""

    name: str
    role: str = ""
    address: str = ""
    seen: tuple[str, ...] = ()  # "also at Kestrel Energy, Tue 24 Nov"


@dataclass(frozen=True, slots=True)
class Before:
    """Something that was said, promised or done before."""

    label: str  # "They said", "Promised"
    says: str
    when: str = ""  # "Tue 24 Nov"


@dataclass(frozen=True, slots=True)
class Sheet:
    """Everything a brief says, in the order in which it is read."""

    name: str  # the employer
    title: str = ""
    round: int = 1
    when: str = ""  # in both zones; "" while no time is booked
    how: str = ""  # "video, an hour"
    place: str = ""
    link: str = ""
    travel: str = ""
    who: tuple[Who, ...] = ()
    reasons: tuple[str, ...] = ()
    answers: tuple[tuple[str, str], ...] = ()  # what they ask, what answers it
    asks: tuple[str, ...] = ()  # what they ask and nothing answers yet
    questions: tuple[str, ...] = ()
    before: tuple[Before, ...] = ()
    plans_to_say: str = ""
    try_out: str = ""
    went: str = ""
    phone: str = ""  # to dial, where the place is a number


Part = tuple[str, tuple[str, ...]]  # a heading and its lines


def parts(sheet: Sheet, *, whole: bool = True) -> tuple[Part, ...]:
    """Return the parts that say something; without `whole` only what fits a calendar's entry."""
    found: list[Part] = [
        ("Why I want it", sheet.reasons),
        ("What I’ll ask", sheet.questions),
        ("Try out", (sheet.try_out,) if sheet.try_out else ()),
        ("What they ask, and my story", tuple(f"{a}: {b}" for a, b in sheet.answers)),
        ("Said and promised", tuple(_told(each) for each in sheet.before)),
        ("Who will be there", tuple(_who(each) for each in sheet.who)),
    ]
    if whole:
        found.insert(4, ("They also ask", sheet.asks))
        found.insert(2, ("What I plan to say", tuple(sheet.plans_to_say.splitlines())))
        found.append(("How it went", (sheet.went,) if sheet.went else ()))
    return tuple((heading, lines) for heading, lines in found if lines)


def as_text(sheet: Sheet, *, limit: int = LIMIT) -> str:
    """Return a brief as plain text of at most `limit` letters, "" where nothing is prepared.

    What is too long is cut at a line or a word, and said to be.
    """
    blocks = [
        "\n".join([heading, *(f"- {' '.join(line.split())}" for line in lines)])
        for heading, lines in parts(sheet, whole=False)
    ]
    return _cut("\n\n".join(blocks), limit)


def _cut(text: str, limit: int) -> str:
    more = "\n… more on its page"
    if len(text) <= limit:
        return text
    kept = text[: limit - len(more)]
    at = max(kept.rfind("\n"), kept.rfind(" "))
    return kept[: at if at > 0 else len(kept)].rstrip() + more


def _told(each: Before) -> str:
    when = f" ({each.when})" if each.when else ""
    return f"{each.label}{when}: {each.says}"


def _who(each: Who) -> str:
    named = ", ".join(filter(None, (each.name or each.address, each.role)))
    return f"{named}; {', '.join(each.seen)}" if each.seen else named
