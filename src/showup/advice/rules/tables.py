"""The ranked choices and what would turn the answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from showup.advice.rules import numbers, said
from showup.advice.rules.answer import ChoiceRow, FlipRow
from showup.advice.rules.lead import share_text, value_range

if TYPE_CHECKING:
    from showup.advice.rules.said import Setting
    from showup.engine.advice import Advice, Flip, Ranked
    from showup.engine.looks.preview import Preview

CHOICES_NOTE = (
    "Worth is in points on your 0 to 10 scale, over the rest of the search, with its range over "
    "plausible settings. A choice counts as best where no other kind of choice is clearly better, "
    "so the shares may add up to more than 100%; of ways that come to the same within a hundredth, "
    "the plainest stands first. Noise is what simulating alone leaves uncertain. "
    "Hours are what to expect in all: a round that is passed brings the next, an interview that "
    "isn’t held takes none."
)
NOTHING = "nothing plausible"

DIGITS = {"of 10": 1, "hours": 1, "days": 0}

# input of a flip: what it is called, the unit of its numbers
INPUTS = {
    "excitement": ("How exciting it is", "of 10"),
    "own_odds": ("Your odds there", "%"),
    "odds": ("Your odds there", "%"),
    "pass_mean": ("The chance that a process ends in an offer", "%"),
    "hours": ("The hours it takes", "hours"),
    "hour_price": ("What an hour is worth to you", "points"),
    "bar": ("How good a job must be", "of 10"),
    "practice_gain": ("What practice makes of an average chance", "lift"),
    "practice": ("What practice makes of an average chance", "lift"),
    "delay": ("The risk that waiting loses the dream job", "%"),
    "delay_risk": ("The risk that asking for another day loses a job", "%"),
    "deadline": ("Days an offer stays open", "days"),
    "offer_deadline": ("Days until the offer must be answered", "days"),
    "answer_by": ("Days until the invitation must be answered", "days"),
    "offer_days": ("Days an offer stays open", "days"),
    "deal_ok": ("The chance that the deal-breaker is fine", "%"),
}


def choices(advice: Advice, where: Setting) -> tuple[ChoiceRow, ...]:
    """Return every choice, best first."""
    return tuple(_choice(ranked, advice, where) for ranked in advice.ranked)


def worth(ranked: Ranked, advice: Advice | Preview) -> float:
    """Return a worth in hundredths, so rounded that what is printed differs by the lead printed.

    What is held against is rounded by itself, the others by what they are ahead of it.
    """
    other = advice.best.choice
    if other.verb not in said.LEAVING:
        other = advice.contrast.other
    base = next((row for row in advice.ranked if row.choice == other), advice.best).value.mid
    return round(float(f"{base:.2f}") + float(f"{ranked.value.mid - base:.2f}"), 2)


def _choice(ranked: Ranked, advice: Advice, where: Setting) -> ChoiceRow:
    choice, shown = ranked.choice, worth(ranked, advice)
    return ChoiceRow(
        verb=choice.verb,
        words=said.order(choice, where),
        day=choice.day,
        date=where.date_of(choice.day).isoformat() if choice.day is not None else "",
        value=ranked.value.mid,
        value_text=numbers.points(shown),
        range_text=value_range(ranked, shown),
        share=numbers.rounded(ranked.share * 100),
        share_text=share_text(ranked.share),
        noise=ranked.noise,
        noise_text=_noise(ranked.noise),
        hours=ranked.hours,
        hours_text=numbers.hours(ranked.hours),
        best=ranked is advice.best,
    )


def _noise(noise: float) -> str:
    if noise <= 0:
        return "none"
    return f"±{noise:.2f}" if noise >= 0.005 else "under 0.01"  # noqa: PLR2004  rounds to 0.01


def flips(advice: Advice, where: Setting) -> tuple[FlipRow, ...]:
    """Return where each input would turn the answer, those that can first."""
    rows = [_flip(flip, where) for flip in advice.flips]
    return tuple(sorted(rows, key=lambda row: row.at is None))


def _flip(flip: Flip, where: Setting) -> FlipRow:
    label, unit = INPUTS.get(flip.input, (_unknown(flip.input), ""))
    base = numbers.own_chance(where.situation).value

    def said_as(value: float, *, short: bool = False) -> str:
        if unit == "lift":  # probits mean nothing to people: say the chance they lead to
            return with_unit(numbers.lifted(base, value), "%")
        return with_unit(value, unit, short=short)

    now_text = said_as(flip.now)
    if flip.at is None or flip.becomes is None:
        sentence = f"{label}: {now_text} now. Nothing plausible turns the answer."
        return FlipRow(flip.input, label, flip.now, now_text, None, NOTHING, flip.becomes, sentence)
    if flip.at == flip.now:
        sentence = f"{label}: {now_text} now, right on the edge."
        return FlipRow(
            flip.input, label, flip.now, now_text, flip.at, "the edge", flip.becomes, sentence
        )
    side = "below" if flip.at < flip.now else "above"
    at_text = f"{side} {said_as(flip.at, short=unit == 'of 10')}"
    becomes = said.ORDER[flip.becomes]
    sentence = f"{label}: {now_text} now; {at_text} the answer becomes “{becomes}”."
    return FlipRow(
        flip.input, label, flip.now, now_text, flip.at, at_text, flip.becomes, sentence, becomes
    )


def _unknown(name: str) -> str:
    return name.replace("_", " ").capitalize()


def with_unit(value: float, unit: str, *, short: bool = False) -> str:
    """Return a number with its unit: "4 of 10", "33%", "0.3%", "5 hours", "0.02 points"."""
    if unit == "%":
        share = value * 100
        return f"{numbers.plain(share, 0 if share >= 1 else 2)}%"
    text = numbers.plain(value, DIGITS.get(unit, 2) if abs(value) >= 0.1 else 3)  # noqa: PLR2004  0.005 needs three
    if not unit or short:
        return text
    return f"{text} {unit.removesuffix('s') if text == '1' else unit}"
