"""The assumptions an answer rests on: what each says, how well it is known, where to read on.

Names, strengths and anchors follow docs/evidence.md; a test keeps the two in step.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from showup.advice.rules import numbers, said, tables
from showup.advice.rules.answer import Assumption, Strength
from showup.advice.rules.tables import with_unit
from showup.engine import situation as engine

if TYPE_CHECKING:
    from collections.abc import Callable

    from showup.advice.rules.said import Setting
    from showup.engine.advice import Advice

JUDGEMENT: Strength = "judgement"
MEDIUM: Strength = "medium evidence"
OWN: Strength = "your own record"


class Known(NamedTuple):
    """How an assumption is said, and when it matters at all."""

    name: str
    sentence: str  # {value} stands for the number
    unit: str
    strength: Strength
    matters: Callable[[engine.Situation, engine.Opportunity], bool]
    own: str = ""  # instead of the sentence, where it is the seeker's own record that says it


def _always(situation: engine.Situation, job: engine.Opportunity) -> bool:
    del situation, job
    return True


def _meets(situation: engine.Situation, job: engine.Opportunity) -> bool:
    del situation
    return job.stage != "offer"


def _has(stage: str) -> Callable[[engine.Situation, engine.Opportunity], bool]:
    return lambda situation, _: any(job.stage == stage for job in situation.opportunities)


def _kind(*kinds: str) -> Callable[[engine.Situation, engine.Opportunity], bool]:
    return lambda situation, _: situation.kind in kinds


def _own_odds(situation: engine.Situation, job: engine.Opportunity) -> bool:
    del job
    return any(job.own_odds is not None for job in situation.opportunities)


def _deal_open(situation: engine.Situation, job: engine.Opportunity) -> bool:
    del situation
    return 0 < job.deal_ok < 1


KNOWN: dict[str, Known] = {
    "hour_price": Known(
        "What an hour is worth",
        "An hour of yours is worth {value} on your 0 to 10 scale.",
        "points", JUDGEMENT, _always,
    ),
    "practice_gain": Known(
        "What practice adds",
        "On average over what is plausible, practice lifts a chance of {base} to at most {value}.",
        "practice", JUDGEMENT, _meets,
    ),
    "signal": Known(
        "What an interview shows",
        "All interviews for a job together reveal {value} of what you can’t see from outside, "
        "measured as a spread.",
        "%", JUDGEMENT, _meets,
    ),
    "bias": Known(
        "First impressions flatter",
        "A first impression flatters a job by {value} of its spread.",
        "%", JUDGEMENT, _always,
    ),
    "pass_mean": Known(
        "How many processes end in an offer",
        "Once you’re interviewed, {value} of processes end in an offer.",
        "%", MEDIUM, _always,
        own="Once you’re interviewed, {value} of your processes end in an offer.",
    ),
    "optimism": Known(
        "Own odds are too high",
        "Your own odds are pulled down by {value} on the logit scale, as people’s own odds "
        "tend to be too high.",
        "size", JUDGEMENT, _own_odds,
    ),
    "ask_answered": Known(
        "A question gets an answer",
        "A question asked before going is answered within days {value} of the time.",
        "%", JUDGEMENT, _deal_open,
    ),
    "polite_decline": Known(
        "A polite, early no",
        "An employer keeps the door open after a polite, early no {value} of the time.",
        "%", JUDGEMENT, _kind("invitation"),
    ),
    "moved": Known(
        "Moving does little harm",
        "Moving an interview, asked for 48 hours ahead, does no harm {value} of the time.",
        "%", JUDGEMENT, _kind("invitation", "booked"),
    ),
    "late_cancel": Known(
        "Cancelling late",
        "Cancelling inside 24 hours loses {value} of what this employer may still bring.",
        "%", JUDGEMENT, _kind("booked"),
    ),
    "future_value": Known(
        "What an employer may bring later",
        "An employer, or the agency behind it, may still bring {value} later.",
        "points", JUDGEMENT, _meets,
    ),
    "lead": Known(
        "People open doors",
        "One person you meet becomes a lead {value} of the time.",
        "%", JUDGEMENT, _meets,
    ),
    "level_sd": Known(
        "How much people differ",
        "Job seekers differ in how well they interview by {value} on the model’s own scale.",
        "", JUDGEMENT, _always,
        own="Your results leave a spread of {value} in how well you interview, on the model’s "
        "own scale.",
    ),
    "invited_rate": Known(
        "Applications bring interviews",
        "An application brings an interview {value} of the time.",
        "%", MEDIUM, _has("waiting"),
    ),
    "gap_days": Known(
        "Days between rounds",
        "Rounds are {value} apart.",
        "days", MEDIUM, _meets,
    ),
    "result_days": Known(
        "Days to a result",
        "A result comes {value} after the interview.",
        "days", MEDIUM, _always,
    ),
    "offer_days": Known(
        "Days an offer stays open",
        "An offer stays open for {value}.",
        "days", MEDIUM, _always,
    ),
}  # fmt: skip

CLOSE = "It’s close, so a little more or less of any of these tips it."
OTHER_WAY = "Without it it would lean the other way."
ALIASES = {
    "practice_gain": ("practice",),
    "offer_days": ("deadline",),
    "moved": ("delay_risk",),
}  # names of flips


def rests(advice: Advice, where: Setting) -> tuple[Assumption, ...]:
    """Return the assumptions that matter here, those that may turn the answer first."""
    situation, job = where.situation, where.job
    rows = [
        _row(field, known, where, advice)
        for field, known in KNOWN.items()
        if known.matters(situation, job)
    ]
    return tuple(sorted(rows, key=lambda row: not row.turns))


def note(rows: tuple[Assumption, ...], *, tried: bool, close: bool = False) -> str:
    """Return which of the assumptions could turn the answer; `tried`: it was looked for."""
    own = sum(row.outcomes > 0 for row in rows)
    come = "comes" if own == 1 else "come"
    record = f" {numbers.count(own).capitalize()} of them {come} from your own record."
    said = CLOSE if close else _turning(sum(row.turns for row in rows), tried=tried)
    return said + (record if own else "")


def _turning(turning: int, *, tried: bool) -> str:
    if turning:
        which = "The first" if turning == 1 else f"The first {numbers.count(turning)}"
        return f"{which} could turn the answer. The others only move it, as far as we tried."
    if tried:
        return "None of these turned the answer where we tried; they only move the numbers."
    return "Which of these could turn the answer was not tried."


def _row(field: str, known: Known, where: Setting, advice: Advice) -> Assumption:
    situation = where.situation
    belief: engine.Belief = getattr(situation.beliefs, field)
    base = ""
    if known.unit == "practice":
        belief, base = _lifted(belief, situation)
    elif field == "pass_mean":
        belief = numbers.own_chance(situation)
    size = known.unit == "size"
    unit = {"size": "", "practice": "%"}.get(known.unit, known.unit)
    value = with_unit(abs(belief.value) if size else belief.value, unit)
    turn = _turn(field, advice, where)
    sentence = known.own if belief.outcomes and known.own else known.sentence
    return Assumption(
        field=field,
        name=known.name,
        sentence=sentence.format(value=value, base=base) + _from_record(belief),
        value_text=value,
        range_text=_range(belief, unit, size=size),
        strength=OWN if belief.outcomes else known.strength,
        anchor=f"ev-{field}",
        turns=bool(turn),
        turn_text=turn,
        outcomes=belief.outcomes,
    )


def _lifted(gain: engine.Belief, situation: engine.Situation) -> tuple[engine.Belief, str]:
    """Return what the most practice makes of the base chance, and that chance."""
    base = numbers.own_chance(situation).value
    value, low, high = (numbers.lifted(base, each) for each in (gain.value, gain.low, gain.high))
    return engine.Belief(value, low, high, gain.zero_weight), with_unit(base, "%")


def _from_record(belief: engine.Belief) -> str:
    if not belief.outcomes:
        return ""
    return f" That rests on {numbers.some(belief.outcomes, 'outcome')} of your own."


def _range(belief: engine.Belief, unit: str, *, size: bool) -> str:
    if belief.low == belief.high:
        return "as your results leave it" if belief.outcomes else "you said so"
    low, high = (abs(belief.high), abs(belief.low)) if size else (belief.low, belief.high)
    start = with_unit(low, unit).split()[0].removesuffix("%")
    text = f"looked from {start} to {with_unit(high, unit)}"
    if belief.zero_weight:
        text += f", and {numbers.percent_text(belief.zero_weight)} of the weight on no effect"
    return text


def _turn(field: str, advice: Advice, where: Setting) -> str:
    without = {"practice_gain": "practice", "lead": "people"}.get(field)
    if without in advice.rests_on:
        return OTHER_WAY if advice.too_close else "Without it the answer changes."
    for row in tables.flips(advice, where):
        if row.at is not None and row.input in (field, *ALIASES.get(field, ())):
            becomes = said.ORDER[row.becomes] if row.becomes else "another"
            if row.at == row.now:
                return "It stands right on the edge."
            if field == "moved":
                return (
                    f"If asking loses it {row.at_text} of the time, the answer becomes “{becomes}”."
                )
            return f"{row.at_text[0].upper()}{row.at_text[1:]} the answer becomes “{becomes}”."
    if any(bar.belief == field and bar.flips for bar in advice.bars):
        return "At one end of that range the answer turns."
    return ""
