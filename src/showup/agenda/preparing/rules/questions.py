"""Questions to ask there: doubts turned round, the unknown deal-breaker first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from showup.agenda.preparing.rules import matching, noted, wording
from showup.agenda.preparing.rules.doubt_words import DOUBTS, TOPICS
from showup.agenda.preparing.rules.reasons import conflicts

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from showup.agenda.preparing.rules.known import Known

SIX = 6
BREATH = 90  # letters of a line that one can quote aloud
ASKED = 0.75  # how alike a question is to one that was asked before


@dataclass(frozen=True, slots=True)
class Question:
    """A question in several ways to ask it, what it tests and where it comes from."""

    ways: tuple[str, ...]
    tests: str
    source: str  # "" where every interview leaves it open


def propose(known: Known) -> tuple[Question, ...]:
    """Return at most six: what may break the deal, doubts, contradictions, what is left open."""
    found: list[Question] = []
    taken: set[str] = set()
    sorts = (_deal_breaker(known), _doubts(known), _conflicts(known), _open(known))
    for question in (each for sort in sorts for each in sort):
        ways = tuple(way for way in question.ways if way not in taken and not _asked(way, known))
        if ways:
            taken |= set(ways)
            found.append(Question(ways, question.tests, question.source))
    return tuple(found[:SIX])


def without(told: Sequence[Question], kept: Sequence[str]) -> tuple[Question, ...]:
    """Return what is proposed without the questions of which one way to ask was kept."""
    return tuple(each for each in told if not set(each.ways) & set(kept))


def _asked(way: str, known: Known) -> bool:
    return any(matching.likeness(way, before) >= ASKED for before in known.asked)


def _deal_breaker(known: Known) -> Iterator[Question]:
    if known.deal_breaker != "unknown":
        return
    said = " ".join(known.deal_words.split())
    if not said:
        yield Question(
            (
                "What about this job do people only learn after they’ve started?",
                "What makes somebody the wrong person for this job?",
            ),
            "You said that something may break the deal; better to know it now.",
            "a deal-breaker that isn’t known yet",
        )
        return
    own = wording.asked(said)
    ways = tuple(filter(None, (*_ways_about(said), own)))
    yield Question(
        ways or ("What should I know about this job that isn’t in the posting?",),
        "Tests what may break the deal for you. Ask it early.",
        f"your deal-breaker that isn’t known yet: “{wording.plain(said)}”",
    )


def _doubts(known: Known) -> Iterator[Question]:
    said = wording.plain(known.doubt_words)
    ways = _ways_about(said)
    if not ways and not noted.about(said, known.doubts):
        ways = tuple(filter(None, (wording.asked(said),)))
    if ways:
        yield Question(ways, "Tests what you wrote of your doubt.", f"your words: “{said}”")
    for name in known.doubts:
        if name in DOUBTS and not (name == "other" and ways):
            doubt = DOUBTS[name]
            yield Question(doubt.ways, doubt.tests, doubt.name)


def _conflicts(known: Known) -> Iterator[Question]:
    for conflict in conflicts(known):
        yield Question(
            (
                *_ways_about(conflict.criterion),
                *_quoting(conflict.quote),
            ),
            f"Of what matters to you, you wrote “{wording.plain(conflict.criterion)}”. "
            "The posting seems to say otherwise.",
            f"the posting: “{conflict.quote}”",
        )


def _quoting(quote: str) -> tuple[str, ...]:
    """Return a question that quotes a line, as far as one can say it in a breath."""
    if len(quote) > BREATH:
        return ("How does what the posting says of this look in practice?",)
    return (f"The posting says “{quote}”. How does that look in practice?",)


def _open(known: Known) -> Iterator[Question]:
    """Yield what nobody has told yet."""
    if known.pay.middle is None and not known.pay_named and "pay" not in known.doubts:
        yield Question(DOUBTS["pay"].ways, "The pay isn’t named anywhere yet.", "")
    if not known.remote:
        yield Question(
            ("Where does the team work from on a normal week?",),
            "It isn’t said from where one works, day by day.",
            "",
        )
    yield Question(
        ("Why is this job open now?", "Who did this work until now, and where are they today?"),
        "Tells growth from people leaving.",
        "",
    )
    yield Question(
        (
            "Whom would I work with every day, and what are they like to work with?",
            "Who else is on the team, and since when?",
        ),
        "You’d spend most of your time with them.",
        "",
    )
    yield Question(
        ("What would make you say, after a year, that hiring me was right?",),
        "Tells what they value, in their own words.",
        "",
    )


def _ways_about(said: str) -> tuple[str, ...]:
    there = matching.words(said)
    for topic in TOPICS:
        if any(matching.alike(word, told) for told in topic.told_by for word in there):
            return topic.ways
    return ()
