"""The look before cancelling gives facts; some reasons never get it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from tests import advices

from showup.advice.rules import Meeting, Met, PauseFacts, pause, present, way_out
from showup.engine.advice import Interval
from showup.pipeline.rules import EXEMPT

NOW = datetime(2026, 11, 22, 20, 10, tzinfo=UTC)
STARTS = datetime(2026, 11, 24, 10, 30, tzinfo=UTC)
PEOPLE = (Met("Ruth Adeyemi", "who’d be your manager"), Met("Sam Foyle"))


def look(*, now: datetime = NOW, with_answer: bool = True) -> PauseFacts:
    situation = advices.brightwater()
    job = replace(situation.opportunities[0], stage="booked", booked_day=5, similarity=1.0)
    situation = replace(situation, opportunities=(job, *situation.opportunities[1:]), kind="booked")
    answer = present(advices.go(), situation, today=now.date()) if with_answer else None
    return pause(
        "cancel", situation=situation, answer=answer, now=now, meeting=Meeting(STARTS, PEOPLE)
    )


def says(facts: PauseFacts) -> dict[str, str]:
    return {given.key: given.sentence for given in facts.gives}


def test_it_says_the_hours_won_and_the_odds_lost() -> None:
    assert str(look().lead) == (
        "Cancelling gives you back about 5 hours. It takes your chance of a job above your bar "
        "from 57% to 48%, and of the Acme job from 23% to 21%."
    )


def test_odds_of_an_earlier_day_are_said_to_be_from_then() -> None:
    situation = advices.brightwater()
    answer = present(advices.go(), situation, today=NOW.date())
    leads = [
        str(pause("decline", situation=situation, answer=answer, now=NOW, asked_on=day).lead)
        for day in (date(2026, 11, 19), NOW.date())
    ]
    assert leads[0] == f"{leads[1]} That was worked out on Thu 19 Nov."


def test_it_says_what_goes_with_it() -> None:
    facts = look()
    assert says(facts)["look"].startswith("You gave this job 4 of 10 and called that a guess.")
    assert says(facts)["rehearsal"] == (
        "The same kind of interview as the one with Acme, eight days before it."
    )
    assert [given.title for given in facts.gives if given.key == "people"] == ["Two people"]
    assert "Ruth Adeyemi (who’d be your manager) and Sam Foyle." in says(facts)["people"]
    assert says(facts)["goodwill"].startswith("Until Mon 23 Nov, 10:30 it counts as early.")
    assert "20% of what this employer may still bring (0 to 50%)" in says(facts)["goodwill"]


def test_inside_a_day_it_no_longer_counts_as_early() -> None:
    late = look(now=datetime(2026, 11, 23, 12, 0, tzinfo=UTC))
    assert says(late)["goodwill"].startswith("It’s less than 24 hours away.")


def test_without_a_worked_out_answer_no_odds_are_made_up() -> None:
    lead = str(look(with_answer=False).lead)
    assert "%" not in lead
    assert "haven’t worked out" in lead


def test_what_cannot_be_told_apart_is_not_held_against_cancelling() -> None:
    advice = advices.go()
    unclear = tuple(replace(each, gain=Interval(0.0, 0.0, 0.0)) for each in advice.contrast.odds)
    advice = replace(advice, contrast=replace(advice.contrast, odds=unclear))
    situation = advices.brightwater()
    answer = present(advice, situation, today=NOW.date())
    lead = str(pause("decline", situation=situation, answer=answer, now=NOW).lead)
    assert lead.endswith(
        "It makes no difference we can tell to your chance of the Acme job or of a job above your "
        "bar."
    )


def test_nothing_unknown_is_listed() -> None:
    """No people named, excitement never asked, no dream job: nothing is said of them."""
    situation = advices.brightwater()
    situation = replace(situation, opportunities=situation.opportunities[:1])
    facts = pause("decline", situation=situation, answer=None, now=NOW, asked=False)
    assert list(says(facts)) == ["goodwill"]


def test_a_rehearsal_after_the_dream_interview_is_none() -> None:
    situation = advices.brightwater()
    late = replace(situation.opportunities[0], slots=(20,))
    situation = replace(situation, opportunities=(late, *situation.opportunities[1:]))
    facts = pause("decline", situation=situation, answer=None, now=NOW)
    assert "rehearsal" not in says(facts)


@pytest.mark.parametrize("reason", [reason for reason in EXEMPT if reason])
def test_reasons_that_need_no_weighing_show_help_and_no_cost(reason: str) -> None:
    out = way_out(reason)
    assert out is not None
    text = " ".join([out.title, *out.sentences])
    assert "%" not in text
    assert "chance" not in text
    assert "points" not in text


def test_an_ordinary_reason_is_weighed() -> None:
    assert way_out("pay") is None


def test_a_suggested_day_is_not_called_an_offered_one() -> None:
    answer = present(advices.go(), advices.brightwater(), today=NOW.date(), suggested=True)
    assert answer.headline.text == "Go, and suggest Tue 24 Nov."
    assert answer.choices[0].words == "Go, suggesting Tue 24 Nov"


def test_asking_for_another_day_is_not_talked_of_as_declining() -> None:
    facts = pause("move", situation=advices.brightwater(), answer=None, now=NOW)
    assert facts.good == "Good reasons to move it"
    assert "decline" not in facts.fair.casefold()


def rehearsed(formats: tuple[str, str], similarity: float = 0.5, day: int | None = 5) -> str:
    situation = advices.brightwater()
    slots = () if day is None else (day,)
    job = replace(situation.opportunities[0], similarity=similarity, slots=slots)
    situation = replace(situation, opportunities=(job, *situation.opportunities[1:]))
    facts = pause(
        "decline", situation=situation, answer=None, now=NOW, meeting=Meeting(None, (), *formats)
    )
    return says(facts)["rehearsal"]


def test_formats_that_differ_are_not_called_the_same() -> None:
    assert rehearsed(("phone", "on site")) == (
        "Eight days before the one with Acme, this one by phone, that one on site. "
        "We assume that the two are half alike."
    )
    assert rehearsed(("phone", "on site"), similarity=1.0) == (
        "The same kind of interview as the one with Acme, eight days before it, "
        "this one by phone, that one on site."
    )


def test_how_alike_two_interviews_are_is_known_from_their_formats_or_assumed() -> None:
    assert "both by video. We assume" in rehearsed(("video", "video"), day=12)
    assert rehearsed(("video", "video"), day=12).startswith("The day before the one with Acme, ")
    for formats in (("", "on site"), ("phone", ""), ("", "")):
        assert rehearsed(formats, similarity=0.25, day=None) == (
            "Before the one with Acme, which has no day yet. We assume that the two are a quarter alike."
        )


def test_a_move_that_is_asked_for_late_is_not_given_the_odds_of_an_early_one() -> None:
    moved = [
        pause(
            "move", situation=advices.brightwater(), answer=None, now=now, meeting=Meeting(STARTS)
        )
        for now in (datetime(2026, 11, 23, 7, 30, tzinfo=UTC), datetime(2026, 11, 22, tzinfo=UTC))
    ]
    late, early = (says(facts)["goodwill"] for facts in moved)
    assert late.startswith("It’s less than 48 hours away. What asking that late does, nobody has")
    assert early.startswith("Asked for 48 hours ahead, a move does no harm 97% of the time")
    assert "costs little" in str(moved[1].lead)
    assert "costs little" not in str(moved[0].lead)
