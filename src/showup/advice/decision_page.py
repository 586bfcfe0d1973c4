"""A saved decision as its page shows it: words, pictures, and the answers one can give."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from django.utils import timezone

from showup.advice import charts, rules
from showup.advice.rules import headline as headlines
from showup.advice.rules import said
from showup.advice.rules.other import Other, numbers
from showup.advice.situations import days_are_suggested, free_first
from showup.advice.waterfall import Tornado, Waterfall, tornado, waterfall
from showup.pipeline import queries as pipeline
from showup.shared.templatetags.when import theirs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from showup.advice.models import Decision
    from showup.advice.rules.answer import Answer
    from showup.engine.situation import Situation
    from showup.pipeline.models import Slot

LABELS = {
    "go": "Go",
    "ask_first": "Ask them first",
    "move": "Ask to move it",
    "decline": "Decline",
    "rehearse": "Decline, and rehearse instead",
    "keep": "Keep it",
    "cancel": "Cancel it",
    "accept": "Accept it",
    "hold": "Hold it for now",
    "turn_down": "Turn it down",
}
ALWAYS = {
    "invitation": ("go", "move", "decline"),
    "booked": ("keep", "move", "cancel"),
    "offer": ("accept", "hold", "turn_down"),
}
STATES = {"invitation": "invited", "booked": "booked"}


@dataclass(frozen=True, slots=True)
class Act:
    """One answer as a button; `slot` where it takes an offered time."""

    verb: str
    label: str
    proposed: bool
    slot: int | None = None
    theirs: str = ""  # the same time on the employer's clock, where it differs


@dataclass(frozen=True, slots=True)
class Page:
    """Everything a finished decision shows."""

    answer: Answer
    odds: charts.OddsChart
    timeline: charts.Timeline | None
    waterfall: Waterfall | None
    tornado: Tornado | None
    acts: tuple[Act, ...]  # empty once it is too late to choose
    other_times: tuple[Act, ...]
    numbers: Other
    kind: str


def page(decision: Decision, *, today: date, now: datetime | None = None) -> Page:
    """Return a finished decision, worded for the day it is read on.

    Offered times up to `now` are left out.
    """
    from showup.engine import json_form  # noqa: PLC0415  numpy is slow to import

    situation = situation_of(decision)
    slots = _slots(decision, today=today, now=now)
    suggested = days_suggested(decision, situation)
    answer = rules.present(
        json_form.advice_from_json(decision.answer),
        situation,
        today=today,
        day_labels=labels(decision, situation),
        suggested=suggested,
    )
    acts = _acts(answer, situation, slots) if is_open(decision) else ()
    taken = {act.slot for act in acts}
    first = date.fromisoformat(situation.today) if situation.today else today
    job = next(job for job in situation.opportunities if job.id == situation.open)
    return Page(
        answer=answer,
        odds=charts.odds_chart(answer.odds),
        timeline=charts.timeline(answer, first=first, offered=() if suggested else job.slots),
        waterfall=None if answer.made_of is None else waterfall(answer.made_of),
        tornado=tornado(answer.swings),
        acts=acts,
        other_times=tuple(
            Act("go", _moment(slot), proposed=False, slot=slot.pk)
            for slot in slots
            if acts and situation.kind == "invitation" and slot.pk not in taken
        ),
        numbers=numbers(situation),
        kind=situation.kind,
    )


def headline(decision: Decision, *, today: date) -> str:
    """Return the answer of a finished decision in a sentence, worded for the day it is read on."""
    from showup.engine import json_form  # noqa: PLC0415  numpy is slow to import

    situation = situation_of(decision)
    where = said.setting(
        situation,
        today=today,
        labels=labels(decision, situation),
        suggested=days_suggested(decision, situation),
    )
    return headlines.headline(json_form.advice_from_json(decision.answer), where).text


def numbers_of(decision: Decision) -> Other:
    """Return the numbers a decision was asked with."""
    return numbers(situation_of(decision))


def situation_of(decision: Decision) -> Situation:
    """Return what a decision rests on."""
    from showup.engine import json_form  # noqa: PLC0415  numpy is slow to import

    return json_form.from_json(decision.situation)


def days_suggested(decision: Decision, situation: Situation) -> bool:
    """Tell whether the days of an open invitation are ours to suggest: none was offered."""
    zone = timezone.get_current_timezone()
    interview = decision.interview
    return interview is not None and days_are_suggested(situation, interview, zone=zone)


def _slots(decision: Decision, *, today: date, now: datetime | None) -> list[Slot]:
    interview = decision.interview
    if interview is None:
        return []
    coming = [
        slot
        for slot in interview.slots.all()
        if timezone.localdate(slot.starts_at) >= today and (now is None or slot.starts_at > now)
    ]
    return free_first(decision.seeker, coming, minutes=interview.minutes)


def labels(decision: Decision, situation: Situation) -> dict[int, str]:
    """Return the times of the days offered or booked, where a day has one only."""
    if decision.interview is None or not situation.today:
        return {}
    first = date.fromisoformat(situation.today)
    times = [slot.starts_at for slot in decision.interview.slots.all()]
    if decision.interview.starts_at is not None:
        times.append(decision.interview.starts_at)
    by_day: dict[int, list[str]] = {}
    for time in sorted(times):
        here = timezone.localtime(time)
        by_day.setdefault((here.date() - first).days, []).append(rules.moment_name(here))
    return {day: said[0] for day, said in by_day.items() if len(set(said)) == 1}


def is_open(decision: Decision) -> bool:
    """Tell whether what a finished decision was about can still be decided."""
    row, interview = decision.opportunity, decision.interview
    kind = situation_of(decision).kind
    if decision.state != "ready" or kind == "offer":
        return decision.state == "ready" and row.stage == "offer"
    current = pipeline.open_interview(row)
    return (
        interview is not None
        and current is not None
        and current.pk == interview.pk
        and current.state == STATES[kind]
    )


def best_verb(decision: Decision) -> str:
    """Return what a finished decision proposes; "" where it is too close."""
    from showup.engine import json_form  # noqa: PLC0415  numpy is slow to import

    advice = json_form.advice_from_json(decision.answer)
    return "" if advice.too_close else advice.best.choice.verb


def _acts(answer: Answer, situation: Situation, slots: Sequence[Slot]) -> tuple[Act, ...]:
    ranked = [row.verb for row in answer.choices]
    verbs = dict.fromkeys([answer.verb, *ALWAYS[situation.kind], *ranked])
    return tuple(_act(verb, answer, slots) for verb in verbs)


def _act(verb: str, answer: Answer, slots: Sequence[Slot]) -> Act:
    proposed = verb == answer.verb and not answer.too_close
    if verb != "go" or not slots:
        return Act(verb, LABELS[verb], proposed)
    date_ = next((row.date for row in answer.choices if row.verb == "go"), "")
    best = next((s for s in slots if timezone.localdate(s.starts_at).isoformat() == date_), None)
    slot = best or slots[0]
    there = theirs(slot.starts_at, slot.interview.zone)
    return Act(verb, f"Go: take {_moment(slot)}", proposed, slot.pk, there)


def _moment(slot: Slot) -> str:
    return rules.moment_name(timezone.localtime(slot.starts_at))
