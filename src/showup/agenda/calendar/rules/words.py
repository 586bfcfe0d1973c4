"""The sentence over the calendar, and the line below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from showup.advice.rules import moment_name
from showup.advice.rules.dates import day_name
from showup.advice.rules.numbers import count, listed, some
from showup.agenda.clashes.joining import UNTITLED
from showup.shared.counting import sentence

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime, tzinfo

    from showup.agenda.clashes.spans import Span

NAMED = 3  # employers that a sentence still names
OVER = "Every time they offered is over."


def headline(spans: Sequence[Span], when: str, zone: tzinfo) -> str:
    """Return what is booked in a sentence; `when` is "this week", "in these four weeks"."""
    booked = [span for span in spans if span.kind == "interview"]
    if not booked:
        return f"Nothing is booked {when}."
    if len(booked) == 1:
        (one,) = booked
        return f"You meet {one.label} on {day_name(one.starts_at.astimezone(zone).date())}."
    names = list(dict.fromkeys(span.label for span in booked))
    if len(names) > NAMED:
        return sentence(f"{some(len(booked), 'interview')} {when}.")
    return sentence(f"{some(len(booked), 'interview')} {when}: {listed(names)}.")


def lead(spans: Sequence[Span], zone: tzinfo) -> str:
    """Return what was offered and waits for an answer, and when the dream interview is."""
    parts = []
    offers: dict[int | None, list[Span]] = {}
    for span in spans:
        if span.kind == "slot":
            offers.setdefault(span.opportunity, []).append(span)
    said = [f"{some(len(each), 'time')} by {each[0].label}" for each in offers.values()]
    if len(said) > NAMED:
        said = [some(sum(map(len, offers.values())), "time") + f" by {len(said)} employers"]
    if said:
        parts.append(f"Offered: {listed(said)}.")
    dream = next((span for span in spans if span.dream and span.kind == "interview"), None)
    if dream is not None and sum(span.kind == "interview" for span in spans) > 1:
        day = day_name(dream.starts_at.astimezone(zone).date())
        parts.append(f"{dream.label}, the one you want most, is on {day}.")
    return " ".join(parts)


def wrong(kinds: Sequence[str]) -> str:
    """Return how much can't be as it stands on a day: "Two clashes, one way too short"; "" for none."""
    met, soon = kinds.count("clash"), kinds.count("too soon")
    said = [f"{count(met)} {'clash' if met == 1 else 'clashes'}"] if met else []
    said += [f"{count(soon)} {'way' if soon == 1 else 'ways'} too short"] if soon else []
    said += ["a week over your hours"] if "over the week" in kinds else []
    return sentence(", ".join(said))


def all_clash(coming: Sequence[datetime], others: Sequence[Span], zone: tzinfo) -> str:
    """Return that no time that was offered can be had, and what they clash with."""
    names = dict.fromkeys(
        "your calendar"
        if each.kind == "busy" and each.label in UNTITLED
        else f"“{each.label}”"
        if each.kind == "busy"
        else each.label
        for each in others
    )
    with_ = listed(list(names)) if len(names) <= NAMED else "what you have then"
    if len(coming) == 1:
        when = moment_name(coming[0].astimezone(zone))
        return f"The one time they offer, {when}, clashes with {with_}."
    which = "Both" if len(coming) == 2 else f"All {count(len(coming))}"  # noqa: PLR2004  a pair
    return f"{which} times they offer clash with {with_}."
