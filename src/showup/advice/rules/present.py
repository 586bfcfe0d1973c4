"""An engine's answer, put into words and rounded numbers."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from showup.advice.rules import channels, dates, numbers, odds, ordering, said, tables
from showup.advice.rules import rests as resting
from showup.advice.rules import swings as swinging
from showup.advice.rules.answer import Answer
from showup.advice.rules.headline import headline
from showup.advice.rules.lead import gain_text, hours_of, lead, side_share
from showup.advice.rules.waiting import break_even
from showup.advice.rules.zero import zero

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from showup.engine.advice import Advice
    from showup.engine.situation import Situation

NO_LABELS: Mapping[int, str] = MappingProxyType({})


def present(
    advice: Advice,
    situation: Situation,
    *,
    today: date,
    day_labels: Mapping[int, str] = NO_LABELS,
    suggested: bool = False,
) -> Answer:
    """Return everything a page or a terminal shows about an answer.

    `today` is the day of reading; days are counted from the situation's own date.
    `day_labels` says a day of this interview more closely: {1: "Tue 24 Nov, 10:30"}.
    `suggested` says that the employer offered no day, so the days are ours to suggest.
    """
    where = said.setting(situation, today=today, labels=day_labels, suggested=suggested)
    without, taking = said.sides(advice.best.choice, advice.contrast.other)
    rows = odds.rows(said.facing(advice.best.choice, advice.contrast), where)
    assumptions = resting.rests(advice, where)
    hours = hours_of(advice, taking, where)
    swings = swinging.swings(advice, where)
    return Answer(
        verb=advice.best.choice.verb,
        choice=said.order(advice.best.choice, where),
        name=where.name(situation.open),
        headline=headline(advice, where),
        tags=() if advice.too_close else tuple(f"rests on {what}" for what in advice.rests_on),
        lead=lead(advice, rows, where),
        too_close=advice.too_close,
        share=numbers.rounded(advice.best.share * 100),
        side_share=numbers.rounded(side_share(advice) * 100),
        hours=hours,
        hours_text=numbers.hours(hours),
        gain=advice.contrast.gain.mid,
        gain_text=gain_text(advice.contrast),
        with_label=said.CONDITION[taking.verb],
        without_label=said.CONDITION[without.verb],
        with_word=said.ASIDE.get(taking.verb, "with"),
        without_word=said.ASIDE.get(without.verb, "without"),
        odds=rows,
        odds_note=odds.NOTE,
        zero=zero(advice, where),
        choices=tables.choices(advice, where),
        choices_note=tables.CHOICES_NOTE,
        order=ordering.order(advice, where),
        made_of=channels.made_of(advice, where),
        flips=tables.flips(advice, where),
        break_even=break_even(advice, where),
        swings=swings,
        swings_note=swinging.note(swings, tried=bool(advice.bars), close=advice.too_close),
        rests=assumptions,
        rests_note=resting.note(
            assumptions, tried=bool(advice.flips or advice.bars), close=advice.too_close
        ),
        worked_out=worked_out(advice, situation),
        bar=situation.seeker.bar,
        until=where.day(situation.seeker.horizon_days),
        order_title=ordering.title(advice),
        order_aside=ordering.aside(advice, where),
        order_notes=ordering.notes(advice, where),
        order_leaves_out=ordering.leaves_out(advice, where),
        order_weighed=advice.moves is not None,
    )


def worked_out(advice: Advice, situation: Situation) -> str:
    """Return how the answer was computed, in one or two sentences."""
    number = len(situation.opportunities)
    jobs = numbers.some(number, "open application")
    over = f"your {jobs} over {dates.span(situation.seeker.horizon_days)}"
    settings = numbers.some(advice.settings, "setting")
    if advice.method == "exact":
        return (
            f"Worked out exactly for {over}, in {settings} of the numbers nobody knows. "
            f"Engine {advice.engine}."
        )
    return (
        f"{advice.paths * advice.settings:,} paired simulations of {over}: one plan for each "
        f"choice, the same luck for all, {advice.paths:,} times in each of {settings} of the "
        f"numbers nobody knows. Engine {advice.engine}, seed {advice.seed}."
    )
