"""Weigh a letter by what its sentences bring together: a talk and a wish, a role and an offer."""

from __future__ import annotations

import re
from dataclasses import dataclass

from showup.exchange.formats.pasted.words import Words, one_of, phrase
from showup.exchange.formats.pasted.words.stems import STEMS, Stems
from showup.exchange.records import Kind

_SENTENCE = re.compile(r"(?<=[^\d\s][.!?])\s+|\n\s*\n|\n\s{0,4}[-*]\s")
_MOST = 80  # sentences that are weighed
_LONGEST = 400  # characters of a sentence
_WISHED, _ASKED, _BARELY = 2.5, 1.5, 1.0
_SETTLED, _MOVED, _CANCELLED, _HIRED, _SET = 2.5, 2.5, 3.5, 3.0, 3.0
_REFUSED, _SADLY, _DRAWN_UP = 2.5, 1.0, 2.0
_TERMS, _CONTRACT = 2, 3  # that many go with an offer, and make one by themselves
_OURS = {
    "en": r"(?:your|our|the|\w+day's)", "de": r"(?:das|den|der|ihr\w*|unser\w*|dein\w*)", "fr": r"(?:votre|notre|l'|ton|le)",
    "es": r"(?:la|tu|su|nuestra)", "it": r"(?:il|suo|tuo|nostro)", "nl": r"(?:het|je|uw|ons|jouw)",
}  # fmt: skip
_NUMBER = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class Signs:
    """What speaks for each kind, and what the whole letter shows."""

    weights: dict[Kind, float]
    asks: bool = False  # for time, availability or an answer
    awaited: bool = False  # one is expected somewhere, though nothing was agreed before
    again: bool = False  # moving and a new time are spoken of
    firm: bool = False  # it takes on or turns down, which only hiring does


def signs_of(text: str, subject: str, words: Words, *, times: int) -> Signs:
    """Weigh every sentence of a letter, its subject being the first."""
    stems = STEMS[words.code]
    said = [subject, *_SENTENCE.split(text)[:_MOST]]
    sentences = [sentence[:_LONGEST] for sentence in said if sentence.strip()]
    weights: dict[Kind, float] = {}
    for sentence in sentences:
        for kind, weight in _weigh(sentence, stems, words, times).items():
            weights[kind] = max(weights.get(kind, 0.0), weight)
    whole = "\n".join(sentences)
    if "rejection" in weights and _has(stems.regret, whole):
        weights["rejection"] += _SADLY
    terms = {match.group().lower() for match in _find(stems.terms).finditer(whole)}
    if "offer" in weights and len(terms) >= _TERMS:
        weights["offer"] += _BARELY
    elif len(terms) >= _CONTRACT and not times:
        weights["offer"] = _DRAWN_UP
    if "cancellation" in weights and "rejection" in weights:
        weights["rejection"] -= _BARELY  # a vacancy that is filled explains the first
    asks = _has(stems.asks, whole)
    if _has(stems.hinders, whole):
        ours = _find(rf"{_OURS[words.code]}\s?(?:\w+ )?(?:{stems.talk})")
        if "reschedule" in weights:
            weights["reschedule"] += _BARELY
        elif asks and times and ours.search(whole):
            weights["reschedule"] = _SETTLED
    agreed = any(_has(stems.agreed, one) and not _has(stems.asks, one) for one in sentences)
    awaited = _has(stems.expected, whole) and not agreed
    firm = weights.get("offer", 0.0) >= _HIRED and len(terms) >= _TERMS
    return Signs(weights, asks, awaited, "reschedule" in weights and asks, firm)


def _weigh(sentence: str, stems: Stems, words: Words, times: int) -> dict[Kind, float]:
    unless = phrase(rf"\b(?:{words.cues.unless})").search(sentence)
    meant = sentence[: unless.start()] if unless else sentence
    talk, number = _has(stems.talk, sentence), bool(_NUMBER.search(sentence))
    found: dict[Kind, float] = {}
    if _has(stems.cancel, meant) and talk:
        found["cancellation"] = _CANCELLED
    elif _has(stems.others, meant):
        return {"rejection": _REFUSED}
    if _has(stems.move, meant) and (talk or number or _has(_days(words), meant)):
        found["reschedule"] = _MOVED
    hired = _find(stems.hire).search(meant)
    if hired and not _has(words.cues.negation, meant[: hired.start()]):
        found["offer"] = _HIRED
    if _has(stems.homework, sentence) and _has(stems.hand_in, sentence):
        found["task"] = _SET
    if _has(stems.settled, meant) and (talk or number) and "?" not in sentence:
        found["confirmation"] = _SETTLED if talk and number else _ASKED
    if talk and _has(stems.invite, sentence):
        found["invitation"] = _WISHED
    elif (_has(stems.asks, sentence) and (talk or times)) or (
        number and times and _has(stems.invite, sentence)
    ):
        found["invitation"] = _ASKED
    return found


def _days(words: Words) -> str:
    calendar = words.calendar
    return rf"(?:{one_of((*calendar.weekdays, *calendar.relative))})\b"


def _has(pattern: str, text: str) -> bool:
    return bool(_find(pattern).search(text))


def _find(pattern: str) -> re.Pattern[str]:
    return phrase(rf"(?<!\w)(?:{pattern})")
