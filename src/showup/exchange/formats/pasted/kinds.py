"""Weigh what kind of message this is: phrases for and against, quoting and "if" in mind."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from showup.exchange.formats.pasted.inviting import told_in_person
from showup.exchange.formats.pasted.layout import Layout
from showup.exchange.formats.pasted.signs import Signs, signs_of
from showup.exchange.formats.pasted.words import Words, phrase
from showup.exchange.records import Kind

_SAID_ONLY = 0.1  # weight of "if you need to reschedule"
_HISTORY = 0.15  # weight of what is only quoted
_SUBJECT = 1.2
_REPEATED = 1.35  # a second phrase of the same kind adds little
_LEAST = 2.0
_MEETING = 1.5  # the same beside a time ahead
_JOB_NEEDED = 2
_PLAIN = 2.5  # weight that tells an interview with only one word of hiring
_PLAINEST = 5.0  # and with none; then it is asked as well
_ELSEWHERE_TOO = re.compile(r"(?:your )?appl|solicitud|inscri|selezion|candidature", re.IGNORECASE)
_CLOSE = 0.85  # a runner-up that near makes the kind a question
_CONDITIONAL: frozenset[Kind] = frozenset({"reschedule", "cancellation", "rejection", "offer"})
_BEFORE = 60
_STRONG = 2  # one such word is enough
_CHOICE = 0.5  # several times speak against a booked one
_ASKED = 0.5  # a question was put
_TIMED = 1.0  # a time ahead, twice at most
_HIRED_UNSEEN = 3.5  # "no interview needed"
_OTHER_AMONG_JOBS, _OTHER_BESIDE_JOBS = 0.4, 0.6
_BESIDE = 0.25
_AWAITED = 2.5  # "you are expected on ...", though nothing was agreed
_MOVED_INSTEAD = 0.5  # "cancelled" beside a new time, or the wish for one
_ABOUT_JOBS: frozenset[Kind] = frozenset(
    {"invitation", "confirmation", "reschedule", "cancellation", "offer", "rejection", "task"}
)
# Where two kinds are told in one message, what changes things wins over what sets the scene.
_FIRMER: frozenset[Kind] = frozenset({"rejection", "cancellation", "reschedule", "offer", "task"})
_TOLD_BY_ONE: frozenset[Kind] = frozenset({"rejection", "offer"})  # with one word of hiring
_FIRM = 3.0  # weight from which one of these is meant, whatever else the letter asks for
# Interviews and offers that are no job's, unless a role is named.
_OTHERWISE = re.compile(
    r"\b(?:visas?|visum|consul\w+|konsulat|embassy|botschaft|ambassad\w+|podcast|mortgage|loan|kredit|crédit|préstamo|prestito"
    r"|hypothe\w+|hipoteca|mutuo|job ?cent(?:re|er)|year \d+|tenancy|mietvertrag)\b",
    re.IGNORECASE,
)
# What a friend wishes or quizzes on, and interviews that are listened to.
_LUCK = re.compile(
    r"\b(?:good|best of) luck (?:with|for|at|on|in) (?:the|your|ur|that) (?:\w+ ){0,2}interview",
    re.IGNORECASE,
)
_FRIEND = re.compile(
    r"\b(?:smash|nail|ace|kill)(?:ed)? (?:it|this)\b|\bquiz you|\bfingers crossed|\brooting for you|\bproud of you|\bxx+\b|\b(?:mock|practi[cs]e) (?:one|interview|run)",
    re.IGNORECASE,
)
_HEARD = re.compile(
    r"\binterview(?:ed|ing)?\b(?: \w+){0,2} (?:on|for) (?:our|my|the) (?:\w+ ){0,2}(?:podcast|radio|show|channel|blog|documentary)",
    re.IGNORECASE,
)
_WINS, _LEANS = 2.5, 0.5
_SOUGHT: frozenset[Kind] = frozenset({"invitation", "confirmation"})
_INVITED = 4.5  # beside that, "a test" was passed or will be sat there


@dataclass(frozen=True, slots=True)
class Verdict:
    """The kind, the runner-up where it is close, and the weights."""

    kind: Kind
    rival: Kind | None
    weights: dict[Kind, float]
    unread: bool = False  # the language is none of the six
    hiring: bool = False  # something in it points to a job, whatever the kind
    alike: bool = False  # it speaks of dentists, demos and the like


@dataclass(frozen=True, slots=True)
class Clues:
    """What was read beside the wording."""

    bulk: bool  # the headers call it mass mail
    link: bool  # through which a time can be chosen
    times: int  # that lie ahead
    renewed: bool  # one of them is said to be new
    unseen: bool  # no interview is needed
    role: bool
    bare: bool = False  # a few words without sender or subject, pasted on purpose


def kind_of(layout: Layout, subject: str, words: Words | None, clues: Clues) -> Verdict:
    """Return the kind of a message; "other" where nothing speaks for one."""
    if words is None:
        return Verdict("other", None, {}, unread=True)
    weights: dict[Kind, float] = {}
    regions = ((layout.own, 1.0), (subject, _SUBJECT), (layout.history, _HISTORY))
    for kind, weight, pattern in words.kinds:
        said = sum(
            factor * weight * _told(kind, pattern, region, words) for region, factor in regions
        )
        weights[kind] = weights.get(kind, 0.0) + said
    news = sum(
        weight * bool(phrase(rf"(?<!\w)(?:{pattern})").search(layout.footer + layout.signature))
        for kind, weight, pattern in words.kinds
        if kind == "newsletter"
    )
    weights["newsletter"] = weights.get("newsletter", 0.0) + news * 0.5 + 1.5 * clues.bulk
    weights["invitation"] = (
        weights.get("invitation", 0.0) + 2.0 * clues.link + _TIMED * min(clues.times, 2)
    )
    weights["invitation"] += _ASKED * ("?" in layout.own)
    said = weights.get("confirmation", 0.0)
    weights["confirmation"] = (
        said + _TIMED * (clues.times == 1 and said > 0) - _CHOICE * (clues.times > 1)
    )
    weights["offer"] = weights.get("offer", 0.0) + _HIRED_UNSEEN * clues.unseen
    jobs = _job_words(layout, subject, words) + clues.role
    signs = signs_of(layout.own, subject, words, times=clues.times)
    jobs += _STRONG * signs.firm
    if jobs < _JOB_NEEDED:
        signs = Signs(
            {kind: signs.weights[kind] for kind in _TOLD_BY_ONE & signs.weights.keys()}
            if jobs
            else {}
        )
    _add(weights, signs, renewed=clues.renewed)
    if jobs > _JOB_NEEDED and _only_hiring(layout.own + subject, words):
        weights["other"] = weights.get("other", 0.0) * _OTHER_AMONG_JOBS
    elif jobs > _JOB_NEEDED and clues.role:
        weights["other"] = weights.get("other", 0.0) * _OTHER_BESIDE_JOBS
    verdict = _decide(weights, jobs, meeting=clues.link or clues.times > 0 or signs.asks)
    verdict = _beside(verdict, layout, subject, words, clues)
    return replace(verdict, hiring=jobs >= _JOB_NEEDED)


def _beside(verdict: Verdict, layout: Layout, subject: str, words: Words, clues: Clues) -> Verdict:
    """Weigh what weights don't hold: talks that are no job's, luck wished, talks without hiring."""
    whole, weights = f"{layout.own}\n{subject}", verdict.weights
    unlike = bool(_OTHERWISE.search(whole))
    if verdict.kind in _ABOUT_JOBS and not clues.role and unlike:
        verdict = replace(verdict, rival="other")
    if verdict.kind in _SOUGHT and not clues.role:
        if _HEARD.search(whole) or (_LUCK.search(whole) and _FRIEND.search(whole)):
            return Verdict("other", None, weights, alike=True)
        if _LUCK.search(whole):
            verdict = replace(verdict, rival="other")
    alike = weights.get("other", 0.0) >= _LEAST
    if verdict.kind == "other" and not (alike or clues.bulk or unlike):
        told = told_in_person(layout.own, words.code, times=clues.times, bare=clues.bare)
        if told is not None:
            verdict = Verdict(told, "other", weights)  # no word of hiring: so it is asked
    return replace(verdict, alike=alike)


def _only_hiring(text: str, words: Words) -> bool:
    """Whether a word stands there that tells of hiring; one also applies for a flat or a card."""
    found = phrase(rf"\b(?:{words.parts.interview})").finditer(text)
    return any(not _ELSEWHERE_TOO.match(match.group()) for match in found)


def _add(weights: dict[Kind, float], signs: Signs, *, renewed: bool) -> None:
    """Add what sentences bring together: as much as a phrase, little beside one."""
    for kind, weight in signs.weights.items():
        known = weights.get(kind, 0.0)
        weights[kind] = max(known, weight) + _BESIDE * min(known, weight)
    if signs.awaited:
        weights["invitation"] = weights.get("invitation", 0.0) + _AWAITED
        weights["confirmation"] = weights.get("confirmation", 0.0) - _AWAITED
    if renewed or signs.again:
        weights["cancellation"] = weights.get("cancellation", 0.0) * _MOVED_INSTEAD


def _told(kind: Kind, pattern: str, text: str, words: Words) -> float:
    """Return how strongly a text says it: 1 for once, a little more for more often."""
    best, count = 0.0, 0
    for match in phrase(rf"(?<!\w)(?:{pattern})").finditer(text):
        sentence = re.split(r"[.!?]\s|\n\n", text[max(0, match.start() - _BEFORE) : match.start()])[
            -1
        ]
        weight = 1.0
        if (kind in _CONDITIONAL and phrase(words.cues.unless).search(sentence)) or (
            kind in _ABOUT_JOBS
            and phrase(rf"(?:{words.cues.negation})(?:\s\w+)?\s*$").search(sentence)
        ):
            weight = _SAID_ONLY
        best, count = max(best, weight), count + (weight == 1.0)
        if count > 1:
            return _REPEATED
    return best


def _job_words(layout: Layout, subject: str, words: Words) -> int:
    found = phrase(rf"\b(?:{words.parts.job})").finditer(
        "\n".join((subject, layout.own, layout.signature[:400]))
    )
    strong = phrase(rf"\b(?:{words.parts.interview})").search(
        f"{subject}\n{layout.own}\n{layout.history}"
    )
    return len({match.group().lower() for match in found}) + _STRONG * bool(strong)


def _extra(kind: Kind, weight: float, *, invited: float) -> float:
    if kind not in _FIRMER or (kind == "task" and invited > max(weight, _INVITED)):
        return 0.0
    return _WINS if weight >= _FIRM else _LEANS


def _decide(weights: dict[Kind, float], job_words: int, *, meeting: bool) -> Verdict:
    scores = {
        kind: weight + _extra(kind, weight, invited=weights.get("invitation", 0.0))
        for kind, weight in weights.items()
        if weight >= (_MEETING if meeting and kind in _SOUGHT else _LEAST)
    }
    unsaid = False
    if job_words < _JOB_NEEDED:
        needed = _PLAIN if job_words else _PLAINEST
        told = {
            kind: score
            for kind, score in scores.items()
            if kind not in _ABOUT_JOBS
            or (weights[kind] >= needed and (job_words or kind not in _FIRMER - {"rejection"}))
        }
        unsaid = max(scores.values(), default=0.0) < _PLAINEST if job_words else True
        scores = {} if weights.get("other", 0.0) >= _LEAST else told
    if not scores and meeting and job_words >= _JOB_NEEDED and weights.get("other", 0.0) < _LEAST:
        return Verdict("invitation", "confirmation", weights)
    if not scores:
        return Verdict("other", None, weights)
    ranked = sorted(scores, key=lambda kind: -scores[kind])
    best = ranked[0]
    close = len(ranked) > 1 and scores[ranked[1]] > _CLOSE * scores[best]
    if unsaid and not close and best in _ABOUT_JOBS:
        return Verdict(best, "other", weights)
    return Verdict(best, ranked[1] if close else None, weights)
