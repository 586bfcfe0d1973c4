"""The sentence set large."""

from __future__ import annotations

from typing import TYPE_CHECKING

from showup.advice.rules import said
from showup.advice.rules.answer import Headline
from showup.advice.rules.lead import CLOSE_LEAD, nearest

if TYPE_CHECKING:
    from showup.advice.rules.said import Setting
    from showup.engine.advice import Advice, Choice, Verb
    from showup.engine.looks.preview import Preview

CLOSE = "It’s close. Do what you feel like."
OUT_OF_IT = "The job is out, so only the practice is left; that’s close."
ASKED: frozenset[Verb] = frozenset({"go", "keep", "accept"})  # what the seeker is asked to do
OUT = 0.1  # of the settings: what is best in no more of them, and clearly behind, is ruled out
FIXED: dict[Verb, tuple[str, str, str]] = {
    "ask_first": ("Ask first.", "", ""),
    "rehearse": ("Decline, and rehearse instead.", "", ""),
    "keep": ("Keep it.", "", ""),
    "cancel": ("Cancel it, and tell them ", "today", "."),
}


def headline(advice: Advice | Preview, where: Setting) -> Headline:
    """Return the answer in one sentence that could be said aloud."""
    if advice.too_close:
        before, day, after = _close(advice)
        if before == CLOSE and where.job.deal_ok == 0:  # a deal-breaker that fails leaves no job
            before = OUT_OF_IT
    else:
        before, day, after = _pieces(advice.best.choice, where)
    return Headline(before + day + after, before, day, after)


def _close(advice: Advice | Preview) -> tuple[str, str, str]:
    """Say what is close; where what they ask for is ruled out, name the two that are."""
    best, other = advice.best.choice, nearest(advice)[0]
    asked = [each for each in advice.ranked if each.choice.verb in ASKED]
    ruled_out = asked and all(
        advice.best.value.mid - each.value.mid >= CLOSE_LEAD and each.share <= OUT for each in asked
    )
    if not ruled_out or best.verb == other.verb or {best.verb, other.verb} & ASKED:
        return CLOSE, "", ""
    first, second = (said.SHORT[choice.verb] for choice in (best, other))
    return f"{first[0].upper()}{first[1:]}, or {second}: it’s close.", "", ""


def _pieces(choice: Choice, where: Setting) -> tuple[str, str, str]:
    if choice.verb == "go":
        if choice.day is None:
            return "Go.", "", ""
        return "Go, and suggest " if where.suggested else "Go, on ", where.day(choice.day), "."
    if choice.verb == "move":
        return _move(choice, where)
    if choice.verb in ("decline", "turn_down"):
        return _tell("Decline" if choice.verb == "decline" else "Turn it down", where)
    return FIXED[choice.verb] if choice.verb in FIXED else _offer(choice, where)


def _tell(verb: str, where: Setting) -> tuple[str, str, str]:
    job = where.job
    last = job.offer_deadline if job.stage == "offer" else job.answer_by
    if last is None and job.slots:
        last = max(min(job.slots) - 2, 0)  # two days before the first slot is early everywhere
    if last is None:
        return f"{verb}, and tell them soon.", "", ""
    said = where.by(last)
    before = "by " if said.startswith("by ") else ""
    return f"{verb}, and tell them {before}", said.removeprefix("by "), "."


def _offer(choice: Choice, where: Setting) -> tuple[str, str, str]:
    last = where.job.offer_deadline
    if choice.verb == "accept":
        if last is None:
            return "Accept it.", "", ""
        return "Accept it ", where.by(last), "."
    day = choice.day if choice.day is not None else last
    return ("Hold it for now.", "", "") if day is None else ("Hold it until ", where.day(day), ".")


def _move(choice: Choice, where: Setting) -> tuple[str, str, str]:
    if choice.day is None:
        return "Ask to move it.", "", ""
    job = where.job
    offered = min(job.slots, default=job.booked_day if job.booked_day is not None else 0)
    passed = [
        other.booked_day
        for other in where.situation.opportunities
        if other.id != job.id
        and other.booked_day is not None
        and offered <= other.booked_day < choice.day
    ]
    if passed:
        return "Ask to move it past ", where.day(max(passed)), "."
    return "Ask to move it to about ", where.day(choice.day), "."
