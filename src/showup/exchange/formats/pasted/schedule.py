"""Sort the times of a message into slots, the booked one, the old one and the deadline."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, datetime

from showup.exchange.formats.pasted.vague import vague_deadline
from showup.exchange.formats.pasted.whens import Written
from showup.exchange.formats.pasted.words import Words, phrase
from showup.exchange.records import Kind, Question, When

_INTERVIEW: frozenset[Kind] = frozenset(
    {"invitation", "confirmation", "reschedule", "cancellation"}
)
_ANSWERED: frozenset[Kind] = frozenset({"invitation", "offer", "task", "reschedule"})
_SESSIONS = 2
_TO_CHOOSE = re.compile(
    r"following (?:times|slots|dates)|preferred (?:time|slot|date)|first[- ]come|(?:times|slots) are available|pick one|choose one"
    r"|folgenden? (?:termine|zeiten|uhrzeiten)|zur auswahl|wunschtermin|créneaux (?:suivants|disponibles|au choix)|de votre choix"
    r"|siguientes (?:horarios|horas|fechas|opciones)|a elegir|seguenti (?:orari|date|opzioni)|a scelta|volgende (?:tijden|momenten|opties)|naar keuze",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Schedule:
    """The times by what they are for, and what is left open about them."""

    slots: tuple[When, ...] = ()
    booked: When | None = None
    moved_from: When | None = None
    answer_by: When | None = None
    questions: tuple[Question, ...] = ()


def schedule(
    written: list[Written], kind: Kind, text: str, words: Words | None, *, link: bool
) -> Schedule:
    """Return the schedule of a message of that kind."""
    answer, asked_by = _deadline(written) if kind in _ANSWERED else (None, ())
    if words is not None and kind in _ANSWERED and answer is None and not asked_by:
        vague = vague_deadline(text, words.code)
        asked_by = (vague,) if vague else ()
    if words is None:
        ahead = [one for one in written if not one.past]
        slots = _distinct([one.when for one in ahead if one.when is not None])
        return Schedule(slots, questions=_asked(ahead))
    if kind not in _INTERVIEW:
        return Schedule(answer_by=answer, questions=asked_by)
    meant = [
        one
        for one in written
        if one.use in {"slot", "new", "old"} and not (one.past and one.use != "old")
    ]
    meant = _without_bare_days(_without_clocks(meant))
    if link:
        meant = [one for one in meant if one.timed or one.when is None]
    if kind == "reschedule":
        parts = _moved(meant)
    elif kind == "cancellation":
        parts = Schedule(moved_from=_first(meant), questions=_asked(meant))
    else:
        parts = _offered(meant, kind, text, words)
    questions = parts.questions + asked_by
    if kind == "confirmation" and parts.booked is None and len(parts.slots) > 1:
        questions += (Question("slot", "Several times are named. Which one is booked?", ""),)
    return replace(parts, answer_by=answer, questions=_once(questions))


def _deadline(written: list[Written]) -> tuple[When | None, tuple[Question, ...]]:
    for one in written:
        if one.use == "deadline" and not one.past and (one.when is not None or not one.clock):
            asked = tuple(replace(q, about="deadline") for q in one.questions if q.about == "day")
            return one.when, asked
    return None, ()


def _without_clocks(written: list[Written]) -> list[Written]:
    """Drop times without a day where others have one, apart from the question."""
    if any(one.when is not None for one in written):
        return [one for one in written if not one.clock]
    return written


def _without_bare_days(written: list[Written]) -> list[Written]:
    """Drop "on Tuesday" where the same day stands elsewhere with its time."""
    timed = {_day(one.when) for one in written if one.when is not None and one.timed}
    return [
        one
        for one in written
        if one.timed
        or one.when is None
        or (_day(one.when) not in timed and not (timed and one.use == "old"))
    ]


def _moved(meant: list[Written]) -> Schedule:
    old = [one for one in meant if one.use == "old" and one.when is not None]
    new = [one for one in meant if one.use != "old"]
    bare = [one for one in new if not one.timed and one.when is not None]
    if not old and len(bare) == 1 and any(one.timed for one in new):
        old, new = bare, [one for one in new if one is not bare[0]]
    if not old and len(new) > 1 and _definite(new):
        old, new = new[:1], new[1:]
    slots = _distinct([one.when for one in new if one.when is not None])
    moved_from = old[0].when if old else None
    slots = tuple(slot for slot in slots if moved_from is None or slot.start != moved_from.start)
    booked = slots[0] if len(slots) == 1 else None
    if booked is not None and moved_from is not None:
        moved_from = _aligned(moved_from, booked)
    return Schedule(
        () if booked else slots,
        booked,
        moved_from,
        questions=_asked([*new, *[o for o in old if o.use == "new"]]),
    )


def _definite(new: list[Written]) -> bool:
    return any(one.use == "new" for one in new[1:]) and new[0].use == "slot"


def _aligned(old: When, new: When) -> When:
    """Give the old time the zone of the new where it has none of its own."""
    if (
        isinstance(old.start, datetime)
        and isinstance(new.start, datetime)
        and old.zone is None
        and new.zone
    ):
        return replace(old, start=old.start.replace(tzinfo=new.start.tzinfo), zone=new.zone)
    return old


def _offered(meant: list[Written], kind: Kind, text: str, words: Words | None) -> Schedule:
    found = _distinct([one.when for one in meant if one.when is not None])
    if len(found) >= _SESSIONS and _is_agenda(found, text, words):
        found = (_span(found),)
    if kind == "confirmation" and len(found) == 1:
        return Schedule(booked=found[0], questions=_asked(meant))
    return Schedule(slots=found, questions=_asked(meant))


def _is_agenda(found: tuple[When, ...], text: str, words: Words | None) -> bool:
    """Whether the times of one day are its sessions rather than a choice."""
    if words is None or len({_day(one) for one in found}) != 1:
        return False
    if not phrase(rf"\b(?:{words.cues.agenda})").search(text):
        return False
    return not (
        phrase(rf"(?:{words.cues.choice}) .{{0,60}}\?").search(text) or _TO_CHOOSE.search(text)
    )


def _span(found: tuple[When, ...]) -> When:
    timed = sorted(
        (one for one in found if isinstance(one.start, datetime)), key=lambda one: str(one.start)
    )
    if not timed:
        return found[0]
    last = timed[-1]
    ends = [one.end or one.start for one in timed]
    return replace(timed[0], end=max(ends, key=str), quote=f"{timed[0].quote} … {last.quote}")


def _distinct(found: list[When]) -> tuple[When, ...]:
    """Drop repeats of one instant, also when it is told in two zones."""
    kept: list[When] = []
    for one in found:
        same = next((other for other in kept if _same_instant(one, other)), None)
        if same is None:
            kept.append(one)
        elif one.end is not None and same.end is None:
            kept[kept.index(same)] = one
    return tuple(kept)


def _same_instant(one: When, other: When) -> bool:
    a, b = one.start, other.start
    if isinstance(a, datetime) and isinstance(b, datetime):
        if (a.tzinfo is None) != (b.tzinfo is None):
            return a.replace(tzinfo=None) == b.replace(tzinfo=None)
        return a == b
    return type(a) is type(b) and a == b


def _day(when: When | None) -> date | None:
    if when is None:
        return None
    return when.start.date() if isinstance(when.start, datetime) else when.start


def _first(meant: list[Written]) -> When | None:
    return next((one.when for one in meant if one.when is not None), None)


def _asked(meant: list[Written]) -> tuple[Question, ...]:
    return _once(tuple(question for one in meant for question in one.questions))


def _once(questions: tuple[Question, ...]) -> tuple[Question, ...]:
    """Keep one question of a wording, and one about the zone where it is the same for all."""
    kept: list[Question] = []
    for question in questions:
        again = question.about == "zone" and any(
            other.about == "zone" and _stem(other.says) == _stem(question.says) for other in kept
        )
        if not again and question not in kept:
            kept.append(question)
    return tuple(kept)


def _stem(says: str) -> str:
    return re.sub(r"“[^”]*”", "", says)
