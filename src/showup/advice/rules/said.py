"""What the choices are called: as an order, as a doing, and as a condition."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from showup.advice.rules import dates
from showup.engine.advice import Interval, Odds

if TYPE_CHECKING:
    from collections.abc import Mapping

    from showup.engine.advice import Choice, Contrast, Verb
    from showup.engine.situation import Opportunity, Situation

LEAVING: frozenset[Verb] = frozenset({"decline", "rehearse", "cancel", "turn_down"})

DOING: dict[Verb, str] = {
    "go": "going",
    "ask_first": "asking first",
    "move": "asking to move it",
    "decline": "declining",
    "rehearse": "declining and rehearsing",
    "keep": "keeping it",
    "cancel": "cancelling",
    "accept": "accepting",
    "hold": "holding it",
    "turn_down": "turning it down",
}
ORDER: dict[Verb, str] = {
    "go": "go",
    "ask_first": "ask first",
    "move": "ask to move it",
    "decline": "decline",
    "rehearse": "decline, and rehearse instead",
    "keep": "keep it",
    "cancel": "cancel it",
    "accept": "accept",
    "hold": "hold it",
    "turn_down": "turn it down",
}
SHORT: dict[Verb, str] = {**ORDER, "rehearse": "rehearse instead"}
CONDITION: dict[Verb, str] = {
    "go": "if you go",
    "ask_first": "if you ask first",
    "move": "if you move it",
    "decline": "if you decline",
    "rehearse": "if you decline and rehearse",
    "keep": "if you keep it",
    "cancel": "if you cancel",
    "accept": "if you accept",
    "hold": "if you hold it",
    "turn_down": "if you turn it down",
}

CHOSEN: dict[str, str] = {
    "go": "to go",
    "ask_first": "to ask first",
    "move": "to ask for another day",
    "decline": "to decline",
    "rehearse": "to decline and rehearse",
    "keep": "to keep it",
    "cancel": "to cancel",
    "accept": "to accept",
    "hold": "to hold it",
    "turn_down": "to turn it down",
}
# what stands beside a line in the picture: an offer is held or taken, not gone with or without
ASIDE: dict[Verb, str] = {"accept": "accepting", "hold": "holding", "turn_down": "declining"}


class Setting(NamedTuple):
    """What naming a choice needs: the situation, its first day, the day of reading, labels."""

    situation: Situation
    first: date
    today: date
    labels: Mapping[int, str]
    suggested: bool = False  # the employer offered no day: the days are ours to suggest

    @property
    def job(self) -> Opportunity:
        """Return the opportunity whose decision is open."""
        return next(job for job in self.situation.opportunities if job.id == self.situation.open)

    def date_of(self, day: int) -> date:
        """Return the date of a day of the situation."""
        return dates.day_at(self.first, day)

    def day(self, day: int) -> str:
        """Return "Tue 24 Nov" for a day of the situation."""
        return dates.day_name(self.date_of(day), today=self.today)

    def when(self, day: int) -> str:
        """Return the label given for a day, else its name."""
        return self.labels.get(day) or self.day(day)

    def by(self, day: int) -> str:
        """Return a deadline as it is said."""
        return dates.by_name(self.date_of(day), today=self.today)

    def name(self, opportunity: str) -> str:
        """Return what an opportunity is called."""
        for job in self.situation.opportunities:
            if job.id == opportunity:
                return job.name or job.employer or job.agency or "this one"
        return "this one"

    def dream(self) -> Opportunity | None:
        """Return the dream job, where there is one."""
        return next((job for job in self.situation.opportunities if job.dream), None)


def setting(
    situation: Situation, *, today: date, labels: Mapping[int, str], suggested: bool = False
) -> Setting:
    """Return the setting; day 0 is the situation's own date, `today` where it has none."""
    first = date.fromisoformat(situation.today) if situation.today else today
    return Setting(situation, first, today, labels, suggested)


def order(choice: Choice, where: Setting) -> str:
    """Return a choice as an order with its day: "Go, on Tue 24 Nov"."""
    said = ORDER[choice.verb]
    text = said[0].upper() + said[1:]
    if choice.day is None:
        return text
    day = where.when(choice.day)
    match choice.verb:
        case "go":
            return f"{text}, {'suggesting' if where.suggested else 'on'} {day}"
        case "move":
            return f"{text} to about {where.day(choice.day)}"
        case "hold":
            return f"{text} until {day}"
    return text


def doing(choice: Choice, where: Setting) -> str:
    """Return a choice as a doing, with its day where it is a going: "going on Tue 24 Nov"."""
    text = DOING[choice.verb]
    if choice.day is None:
        return text
    if choice.verb == "go":
        return f"{text} on {where.day(choice.day)}"
    return f"{text} to about {where.day(choice.day)}" if choice.verb == "move" else text


def sides(best: Choice, other: Choice) -> tuple[Choice, Choice]:
    """Return (without, with): which of two compared choices leaves, and which takes part."""
    return (best, other) if best.verb in LEAVING else (other, best)


def both_ways(best: Choice, contrast: Contrast) -> tuple[str, str] | None:
    """Return the conditions without and with, where the best choice is to leave; else None.

    Then "this instead of that" would not say which of the two is meant.
    """
    without, taking = sides(best, contrast.other)
    return (CONDITION[without.verb], CONDITION[taking.verb]) if best.verb in LEAVING else None


def facing(best: Choice, contrast: Contrast) -> tuple[Odds, ...]:
    """Return the odds as without and with the interview.

    The engine's `with_` is under the best choice, whichever that is; where the best is to
    leave, both columns change places and the gain its sign.
    """
    if best.verb not in LEAVING:
        return contrast.odds
    return tuple(
        Odds(
            odds.of,
            without=odds.with_,
            with_=odds.without,
            gain=Interval(-odds.gain.mid, -odds.gain.high, -odds.gain.low),
        )
        for odds in contrast.odds
    )
