"""Honest reasons to want a job: proposed with their source, at most three, never padded."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from showup.agenda.preparing.rules import matching, noted, wording
from showup.agenda.preparing.rules.doubt_words import DOUBTS
from showup.pipeline import pay_words
from showup.shared.counting import count

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from showup.agenda.preparing.rules.known import Known, Line, Pay

Kind = Literal["criterion", "fact", "person", "surprise"]
THREE = 3
QUOTE = 180  # letters of a line that are quoted
A_FEW = 6  # lines of what they offer


@dataclass(frozen=True, slots=True)
class Reason:
    """A reason as one might keep it, and what it rests on."""

    kind: Kind
    says: str
    source: str


@dataclass(frozen=True, slots=True)
class Reasons:
    """What was found, and what is said about how much that is."""

    found: tuple[Reason, ...]
    says: str
    offers: tuple[str, ...]  # lines of what they offer, for the seeker to choose from


@dataclass(frozen=True, slots=True)
class Conflict:
    """A line that says the opposite of what matters to the seeker."""

    criterion: str
    quote: str


def propose(known: Known) -> Reasons:
    """Return at most three reasons: one of each sort first, then the next best of any."""
    sorts = (list(_criteria(known)), [*_people(known), *_facts(known)], list(_surprises(known)))
    first = [each[0] for each in sorts if each]
    others = [reason for each in sorts for reason in each[1:]]
    found = tuple((first + others)[:THREE])
    quoted = " ".join(reason.says for reason in found)
    offers = [
        short(line.text)
        for line in known.lines
        if line.kind == "offers" and short(line.text) not in quoted
    ]
    return Reasons(found, _says(len(found), known), tuple(dict.fromkeys(offers))[:A_FEW])


def without(told: Reasons, kept: Sequence[str]) -> Reasons:
    """Return what is proposed without what was kept already, as it stands or as an offer."""
    words = " ".join(kept)
    return Reasons(
        tuple(each for each in told.found if each.says not in kept),
        told.says,
        tuple(line for line in told.offers if line not in words),
    )


def short(text: str) -> str:
    """Return a line as it is quoted: one line, cut at a word where it is long."""
    plain = " ".join(text.split()).lstrip("•*·-–— ").rstrip()
    if len(plain) <= QUOTE:
        return plain
    return plain[:QUOTE].rsplit(" ", 1)[0].rstrip(",;:") + " …"


def _says(found: int, known: Known) -> str:
    if found >= THREE:
        return "Keep what is true for you, in your own words. They count; ours only start you off."
    missing = []
    if not known.has_posting:
        missing.append("no posting is kept")
    if not known.criteria:
        missing.append("we don’t know what matters to you in a job")
    why = f", since {' and '.join(missing)}" if missing else ""
    if not found:
        return f"We found none that we’d stand by{why}. What would you tell a friend who asks?"
    return (
        f"We found {count(found, 'reason')} that we’d stand by{why}. "
        "The rest is yours to find: what would you tell a friend who asks?"
    )


def _criteria(known: Known) -> Iterator[Reason]:
    """Yield each criterion with the line that answers it best; one line serves one criterion."""
    used: set[str] = set()
    for criterion in known.criteria:
        lines = [
            (found.share, line)
            for line in known.lines
            if line.kind != "asks" and line.text not in used
            if (found := matching.match(criterion, line.text)) is not None and not found.against
        ]
        if not lines:
            continue
        share = max(share for share, _ in lines)
        line = next(line for each, line in lines if each == share)
        used.add(line.text)
        yield Reason("criterion", _wanted(criterion, line), "what you said on your You page")


def _wanted(criterion: str, line: Line) -> str:
    said = wording.matters(criterion)
    if line.kind == "fact":
        return f"{said}, and here it is {line.text}."
    return f"{said}, and they write: “{short(line.text)}”"


def conflicts(known: Known) -> tuple[Conflict, ...]:
    """Return the lines that say no where the seeker's criteria say yes, or the other way round."""
    found: dict[str, Conflict] = {}
    for criterion in known.criteria:
        for line in known.lines:
            told = matching.match(criterion, line.text)
            if told is not None and told.against:
                found.setdefault(criterion, Conflict(criterion, short(line.text)))
    return tuple(found.values())


def _people(known: Known) -> Iterator[Reason]:
    for met in known.met:
        where = f"at {met.label}" + (f" on {met.when}" if met.when else "")
        if met.over:
            yield Reason(
                "person",
                f"I’d see {met.name} again, whom I met {where}.",
                "your interviews so far",
            )
        else:
            yield Reason(
                "person",
                f"I’ll meet {met.name} here, and again {where}.",
                "your interviews ahead",
            )


def _facts(known: Known) -> Iterator[Reason]:
    below = _beaten(known)
    if below:
        who = (
            below[0].label
            if len(below) == 1
            else f"{count(len(below), 'other job')} whose pay I know"
        )
        told = pay_words.said(known.pay.low, known.pay.high, known.pay.currency, known.pay.period)
        yield Reason("fact", f"It pays {told}, more than {who}.", "the pay of your other jobs")
    far = {"commute", "place"} & set(known.doubts)
    if far and known.remote == "remote":
        yield Reason(
            "fact",
            "The way there was my doubt, and the job is remote.",
            "what is noted of the job",
        )


def _beaten(known: Known) -> list[Pay]:
    """Return the other jobs that pay less, where this one beats at least half of them."""
    mine = known.pay.middle
    if mine is None:
        return []
    told = [
        (other, other.middle)
        for other in known.other_pay
        if (other.currency, other.period) == (known.pay.currency, known.pay.period)
    ]
    comparable = [(other, middle) for other, middle in told if middle is not None]
    below = [other for other, middle in comparable if middle < mine]
    return below if below and 2 * len(below) >= len(comparable) else []


def _surprises(known: Known) -> Iterator[Reason]:
    """Yield what would have to be true for the job to be a good surprise."""
    if known.deal_breaker == "unknown" and known.deal_words:
        yield Reason(
            "surprise",
            wording.surprise(short(known.deal_words)),
            "your deal-breaker that isn’t known yet",
        )
    about = noted.about(known.doubt_words, known.doubts)
    for name in known.doubts:
        doubt = DOUBTS.get(name)
        if doubt is None:
            continue
        words = f": “{wording.plain(known.doubt_words)}”" if name in about else ""
        yield Reason(
            "surprise",
            f"It would be a good surprise if {_surprise(name, known)}.",
            f"{doubt.name}{words}",
        )
    if wording.plain(known.doubt_words) and not about:
        yield Reason(
            "surprise", wording.surprise(short(known.doubt_words)), "what you wrote of your doubts"
        )


def _surprise(name: str, known: Known) -> str:
    best = max(
        (each for each in known.other_pay if each.high is not None or each.low is not None),
        key=lambda each: each.middle or 0.0,
        default=None,
    )
    alike = best is not None and len({(p.currency, p.period) for p in known.other_pay}) == 1
    if name != "pay" or best is None or not alike:
        return DOUBTS[name].surprise
    told = pay_words.said(best.low, best.high, best.currency, best.period)
    return f"they paid what {best.label} does, {told}, or more"
