"""An answer in words agrees with its numbers, and says no more than they do."""

from __future__ import annotations

import re
from dataclasses import asdict, replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from tests import advices

from showup.advice.rules import present
from showup.engine.advice import Choice, Flip, Interval

if TYPE_CHECKING:
    from showup.advice.rules import Answer
    from showup.engine.advice import Advice, Verb
    from showup.engine.situation import Situation

TODAY = date.fromisoformat(advices.TODAY)


def shown(advice: Advice, situation: Situation | None = None, **more: dict[int, str]) -> Answer:
    return present(
        advice, situation or advices.brightwater(), today=TODAY, day_labels=more.get("labels", {})
    )


def test_the_sentence_says_the_day_and_the_lead_the_share_the_odds_and_the_hours() -> None:
    answer = shown(advices.go())
    assert answer.headline.text == "Go, on Tue 24 Nov."
    assert answer.headline.day == "Tue 24 Nov"
    assert str(answer.lead) == (
        "Best in 71% of plausible settings. The Acme job: about 2 in 10 either way; going adds "
        "perhaps 3 percentage points (0 to 6). Any job above your bar: 5 to 6 in 10 instead of "
        "4 to 6. About 5 hours."
    )
    assert [part.text for part in answer.lead.parts if part.strong] == [
        "71%", "2 in 10", "3", "5 to 6 in 10", "4 to 6", "5 hours",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("verb", "other", "day", "says"),
    [
        ("ask_first", "decline", None, "Ask first."),
        ("move", "decline", 20, "Ask to move it past Wed 2 Dec."),
        ("move", "decline", 6, "Ask to move it to about Wed 25 Nov."),
        ("decline", "go", None, "Decline, and tell them by tomorrow."),
        ("rehearse", "go", None, "Decline, and rehearse instead."),
        ("keep", "cancel", None, "Keep it."),
        ("cancel", "keep", None, "Cancel it, and tell them today."),
        ("accept", "turn_down", None, "Accept it by Wednesday."),
        ("hold", "turn_down", None, "Hold it until Wed 25 Nov."),
        ("turn_down", "accept", None, "Turn it down, and tell them by Wednesday."),
    ],
)
def test_every_answer_is_a_sentence(verb: Verb, other: Verb, day: int | None, says: str) -> None:
    situation = advices.brightwater()
    if verb in ("accept", "hold", "turn_down"):
        offer = replace(situation.opportunities[0], stage="offer", offer_deadline=6)
        situation = replace(
            situation, opportunities=(offer, *situation.opportunities[1:]), kind="offer"
        )
    answer = shown(advices.answering(verb, other, day), situation)
    assert answer.headline.text == says
    assert answer.headline.before + answer.headline.day + answer.headline.after == says


def test_without_a_deadline_or_a_day_none_is_made_up() -> None:
    situation = advices.brightwater()
    job = replace(situation.opportunities[0], slots=(), answer_by=None)
    open_ = replace(situation, opportunities=(job,))
    offer = replace(open_, opportunities=(replace(job, stage="offer"),), kind="offer")
    cases: tuple[tuple[Verb, Verb, Situation], ...] = (
        ("decline", "go", open_),
        ("go", "decline", open_),
        ("move", "decline", open_),
        ("accept", "turn_down", offer),
        ("hold", "turn_down", offer),
        ("turn_down", "accept", offer),
    )
    said = [
        shown(advices.answering(verb, other), where).headline.text for verb, other, where in cases
    ]
    assert said == [
        "Decline, and tell them soon.",
        "Go.",
        "Ask to move it.",
        "Accept it.",
        "Hold it for now.",
        "Turn it down, and tell them soon.",
    ]


def test_without_a_deadline_two_days_before_the_first_slot_is_in_time() -> None:
    situation = advices.brightwater()
    job = replace(situation.opportunities[0], answer_by=None)
    where = replace(situation, opportunities=(job,))
    answer = shown(advices.answering("decline", "go"), where)
    assert answer.headline.text == "Decline, and tell them by Sunday."


def test_certainty_is_said_as_what_was_tried() -> None:
    advice = advices.go()
    sure = replace(advice, ranked=(replace(advice.best, share=1.0), *advice.ranked[1:]))
    assert str(shown(sure).lead).startswith("Best in every plausible setting we tried.")


def test_an_offer_costs_no_interview_hours() -> None:
    situation = advices.brightwater()
    job = replace(situation.opportunities[0], stage="offer", offer_deadline=6)
    where = replace(situation, opportunities=(job,), kind="offer")
    assert "hours" not in str(shown(advices.answering("accept", "hold"), where).lead)


def test_only_the_day_may_change_without_practice() -> None:
    advice = replace(advices.go(), no_practice_best=Choice("go", "b", 7))
    assert shown(advice).zero.sentence.endswith("only be the day that changes: go, on Thu 26 Nov.")


def test_declining_is_worded_against_the_best_way_of_going() -> None:
    answer = shown(advices.answering("decline", "go"))
    assert "Going on Tue 24 Nov instead would take about 5 hours." in str(answer.lead)
    assert "The Acme job: about 2 in 10 either way; going adds perhaps 3" in str(answer.lead)
    assert (answer.without_label, answer.with_label) == ("if you decline", "if you go")


def test_a_difference_that_cannot_be_told_from_none_is_not_given_as_a_number() -> None:
    advice = advices.go()
    unclear = tuple(
        replace(each, gain=Interval(0.03, -0.02, 0.06)) for each in advice.contrast.odds
    )
    answer = shown(replace(advice, contrast=replace(advice.contrast, odds=unclear)))
    assert {row.difference for row in answer.odds} == {"no difference we can tell"}
    assert "either way, no difference we can tell" in str(answer.lead)
    assert "adds" not in str(answer.lead)


def test_a_manner_that_is_less_sure_than_its_side_says_both() -> None:
    advice = replace(advices.go(), side_share=0.93)
    assert str(shown(advice).lead).startswith(
        "Taking it, in one way or another, is best in 93% of plausible settings; "
        "in this way in 71%."
    )


def test_it_says_how_it_was_worked_out() -> None:
    assert shown(advices.go()).worked_out.startswith(
        "8,192 paired simulations of your three open applications over 90 days: "
    )


def test_without_a_dream_job_there_is_no_row_for_one() -> None:
    situation = advices.brightwater()
    plain = tuple(replace(job, dream=False) for job in situation.opportunities)
    answer = shown(advices.go(), replace(situation, opportunities=plain))
    assert [row.of for row in answer.odds] == ["this", "any"]
    assert "Acme" not in str(answer.lead)


def test_a_close_call_says_so_and_how_close() -> None:
    advice = advices.go()
    near = replace(advice.contrast, gain=Interval(0.02, -0.1, 0.1))
    answer = shown(replace(advice, too_close=True, contrast=near))
    assert answer.headline.text == "It’s close. Do what you feel like."

    assert "within 0.02 points of each other" in str(answer.lead)


def test_where_a_deal_breaker_fails_the_job_is_said_to_be_out() -> None:
    situation = advices.brightwater()
    out = tuple(
        replace(job, deal_ok=0.0) if job.id == situation.open else job
        for job in situation.opportunities
    )
    answer = shown(replace(advices.go(), too_close=True), replace(situation, opportunities=out))
    assert answer.headline.text.startswith("The job is out")


def test_a_close_call_names_what_it_is_close_to() -> None:
    """Declining lies far behind, but declining and rehearsing does not."""
    advice = advices.go()
    near = advices.ranked(Choice("rehearse", "b"), value=1.34)
    order = (advice.ranked[0], near, *advice.ranked[1:])
    answer = shown(replace(advice, too_close=True, ranked=order, side_share=0.85))
    lead = str(answer.lead)
    assert "and declining and rehearsing come out within 0.03 points of each other" in lead
    assert "only 85%" not in lead


@pytest.mark.parametrize(
    ("best", "other", "asked", "says"),
    [
        ("turn_down", "hold", "accept", "Turn it down, or hold it: it’s close."),
        ("decline", "move", "go", "Decline, or ask to move it: it’s close."),
        ("move", "rehearse", "go", "Ask to move it, or rehearse instead: it’s close."),
    ],
)
def test_a_close_call_between_others_does_not_leave_open_what_lies_far_behind(
    best: Verb, other: Verb, asked: Verb, says: str
) -> None:
    advice = advices.answering(best, other)
    order = (*advice.ranked, advices.ranked(Choice(asked, "b"), value=0.4, share=0.05))
    close = replace(advice, too_close=True, ranked=order)
    assert shown(close).headline.text == says
    near = advices.ranked(Choice(asked, "b"), value=order[0].value.mid - 0.01, share=0.05)
    nearer = replace(close, ranked=(*advice.ranked, near))
    assert shown(nearer).headline.text == "It’s close. Do what you feel like."


def test_an_answer_that_rests_on_practice_says_what_it_would_be_without() -> None:
    advice = replace(advices.go(), rests_on=("practice",), no_practice_best=Choice("decline", "b"))
    answer = shown(advice)
    assert answer.tags == ("rests on practice",)
    assert answer.zero.flips
    assert (
        answer.zero.sentence == "If interviews taught you nothing, the answer would be to decline."
    )
    assert answer.rests[0].turns
    assert "practice_gain" in [row.field for row in answer.rests if row.turns]


def test_flips_say_the_side_and_what_the_answer_becomes() -> None:
    rows = shown(advices.go()).flips
    assert [row.at_text for row in rows] == ["below 1.5", "above 0.04 points", "nothing plausible"]
    assert rows[0].becomes_text == "decline"
    assert "below 1.5 the answer becomes “decline”" in rows[0].sentence


def test_an_input_on_the_edge_is_said_to_be() -> None:
    row = shown(replace(advices.go(), flips=(Flip("hours", 5.0, 5.0, "decline"),))).flips[0]
    assert row.sentence == "The hours it takes: 5 hours now, right on the edge."


def test_a_label_names_the_day_more_closely() -> None:
    answer = shown(advices.go(), labels={5: "Tue 24 Nov, 10:30"})
    assert answer.choices[0].words == "Go, on Tue 24 Nov, 10:30"
    assert answer.order[0].when == "Tue 24 Nov, 10:30"
    assert answer.order[2].dream


def test_days_count_from_the_day_of_the_answer_not_of_reading() -> None:
    answer = present(advices.go(), advices.brightwater(), today=date(2026, 11, 21))
    assert answer.headline.day == "Tue 24 Nov"


def texts(value: object) -> list[str]:
    if isinstance(value, dict):
        return [text for each in value.values() for text in texts(each)]
    if isinstance(value, tuple | list):
        return [text for each in value for text in texts(each)]
    return [value] if isinstance(value, str) else []


def numbers_of(answer: Answer) -> set[float]:
    """Every number that stands in the answer's data, as it may be written."""
    found: set[float] = {10.0, 80.0, 8.0}  # the scale, "in 10", and the 80% range's 8 of 10
    for row in answer.odds:
        for percent in (row.without, row.with_, row.gain):
            found |= {float(abs(each)) for each in asdict(percent).values()}
            found |= {float(tenth) for each in asdict(percent).values() for tenth in near(each)}
    found |= {1.0, 99.0}  # "under 1%", "over 99%"
    found |= {float(answer.share), float(answer.side_share), round(abs(answer.gain), 2), 0.01}
    found |= {round(answer.hours * 2) / 2, answer.bar}
    return found


def near(percent: int) -> set[int]:
    """Tenths a percentage may round to, on either side of a half."""
    return {(abs(percent) + 4) // 10, (abs(percent) + 5) // 10, (abs(percent) + 6) // 10}


@settings(max_examples=60, deadline=None)
@given(advices.answers())
def test_every_number_in_the_lead_stands_in_the_data(drawn: tuple[Advice, Situation]) -> None:
    answer = shown(*drawn)
    lead = re.sub(r"\b\w{3} \d+ \w{3}( \d{4})?\b", "", str(answer.lead))  # dates
    written = {float(each) for each in re.findall(r"\d+(?:\.\d+)?", lead)}
    assert not written - numbers_of(answer), lead


@settings(max_examples=60, deadline=None)
@given(advices.answers())
def test_any_answer_reads_well(drawn: tuple[Advice, Situation]) -> None:
    """No holes, no doubled spaces, no bare hyphen for a minus, no chance of 0%."""
    answer = shown(*drawn)
    for text in [*texts(asdict(answer)), str(answer.lead)]:
        assert "  " not in text
        assert "None" not in text
        assert "{" not in text
        assert not re.search(r"(?<![\w])-\d", text)
        assert not re.search(r"(?<!\d)0%(?! \w+ effect)", text)
    assert str(answer.lead).endswith(".")
    assert answer.headline.text.endswith(".")
    assert answer.headline.text[0].isupper()
