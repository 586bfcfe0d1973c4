"""What stands in the tables is what the engine hears, in days on the seeker's own clock."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from showup.accounts import services as accounts
from showup.accounts.zones import zone_of
from showup.advice.rules import assumed
from showup.advice.situations import (
    NothingToDecideError,
    day_labels,
    days_are_suggested,
    situation_of,
)
from showup.engine import checks
from showup.pipeline import queries as pipeline
from showup.pipeline import services as verbs

if TYPE_CHECKING:
    from showup.accounts.models import Seeker
    from showup.engine.situation import Opportunity as Job
    from showup.engine.situation import Situation
    from showup.pipeline.models import Interview, Opportunity

TODAY = date(2026, 11, 23)  # a Monday


def at(day: int, hour: int = 10) -> datetime:
    return datetime(2026, 11, 23, hour, tzinfo=UTC) + timedelta(days=day)


def invited(seeker: Seeker, now: datetime, *days: int, **fields: Any) -> Opportunity:
    row, _ = verbs.add(seeker, now=now, employer="Brightwater", **fields)
    verbs.invite(row, slots=[verbs.SlotTime(at(day)) for day in days], now=now)
    return row


def heard(seeker: Seeker, row: Opportunity) -> Situation:
    fresh = pipeline.opportunity(seeker, row.pk)
    assert fresh is not None
    return situation_of(seeker, today=TODAY, opportunity=fresh)


def job(situation: Situation, row: Opportunity) -> Job:
    return next(each for each in situation.opportunities if each.id == str(row.pk))


def interview_of(seeker: Seeker, row: Opportunity) -> Interview:
    fresh = pipeline.opportunity(seeker, row.pk)
    assert fresh is not None
    found = pipeline.open_interview(fresh)
    assert found is not None
    return found


def test_an_invitation_becomes_days_from_today(alice: Seeker, now: datetime) -> None:
    row, _ = verbs.add(alice, now=now, employer="Brightwater", excitement=4.0, hours=6.0)
    slots = [verbs.SlotTime(at(day)) for day in (3, 1, 1)]
    verbs.invite(row, slots=slots, now=now, answer_by=at(1, 17), people=[{"name": "Ruth"}] * 2)
    situation = heard(alice, row)
    mine = job(situation, row)
    assert situation.kind == "invitation"
    assert situation.open == str(row.pk)
    assert situation.today == "2026-11-23"
    assert (mine.stage, mine.slots, mine.answer_by) == ("invited", (1, 3), 1)
    assert (mine.excitement, mine.hours, mine.people) == (4.0, 6.0, 2)
    assert not checks.check(situation)


def test_a_job_that_is_only_saved_counts_once_one_has_applied(alice: Seeker, now: datetime) -> None:
    row = invited(alice, now, 5)
    saved, _ = verbs.add(alice, employer="Tessellate Maps", stage="saved", now=now)
    assert len(heard(alice, row).opportunities) == 1
    verbs.apply(saved, now=now)
    assert len(heard(alice, row).opportunities) == 2


def test_days_are_those_of_the_seekers_own_clock(alice: Seeker, now: datetime) -> None:
    """23:30 in London on the 24th is the 25th in Auckland."""
    row, _ = verbs.add(alice, now=now, employer="Brightwater")
    late = datetime(2026, 11, 24, 23, 30, tzinfo=UTC)
    verbs.invite(row, slots=[verbs.SlotTime(late)], now=now)
    assert job(heard(alice, row), row).slots == (1,)
    accounts.keep_preferences(alice, zone="Pacific/Auckland")
    assert job(heard(alice, row), row).slots == (2,)


def test_days_that_are_over_are_left_out(alice: Seeker, now: datetime) -> None:
    row = invited(alice, now, -2, 4)
    assert job(heard(alice, row), row).slots == (4,)


def test_where_no_day_was_offered_weekdays_are_suggested(alice: Seeker, now: datetime) -> None:
    row = invited(alice, now)
    situation = heard(alice, row)
    assert job(situation, row).slots == (3, 7)  # Thursday, and Monday a week on
    assert not checks.check(situation)
    assert days_are_suggested(situation, interview_of(alice, row), zone=zone_of(alice))


def test_offered_days_are_not_called_suggested(alice: Seeker, now: datetime) -> None:
    row = invited(alice, now, 4)
    situation = heard(alice, row)
    assert not days_are_suggested(situation, interview_of(alice, row), zone=zone_of(alice))


def test_days_are_named_with_their_times(alice: Seeker, now: datetime) -> None:
    row, _ = verbs.add(alice, now=now, employer="Brightwater")
    times = (at(1), at(1, 14), at(3, 9))
    verbs.invite(row, slots=[verbs.SlotTime(time) for time in times], now=now)
    found = day_labels(heard(alice, row), interview_of(alice, row), zone=zone_of(alice))
    assert found == {1: "Tue 24 Nov, 10:00 or 14:00", 3: "Thu 26 Nov, 09:00"}


def test_held_interviews_count_as_practice_only_for_their_owner(
    alice: Seeker, charlie: Seeker, now: datetime
) -> None:
    mine = invited(alice, now, 2)
    for seeker in (alice, charlie):
        past, _ = verbs.add(seeker, now=now, employer="Kestrel", similarity=1.0)
        interview, _ = verbs.invite(past, slots=[], now=now)
        verbs.book(interview, starts_at=at(-1), now=now)
        verbs.change_interview(interview, state="held", now=now)
    assert heard(alice, mine).seeker.live_interviews == 1.0


def test_bookings_whose_day_has_passed_count_as_practice(alice: Seeker, now: datetime) -> None:
    """Nobody asks whether an interview took place; one that is still to come today has not."""
    mine = invited(alice, now, 2)
    for day in (-1, 0, 1):
        other, _ = verbs.add(alice, now=now, employer=f"Kestrel {day}", similarity=1.0)
        interview, _ = verbs.invite(other, slots=[], now=now)
        verbs.book(interview, starts_at=at(day), now=now)
    assert heard(alice, mine).seeker.live_interviews == 1.0


@pytest.mark.parametrize("today", [TODAY + timedelta(days=day) for day in range(7)])
def test_no_weekend_is_suggested(today: date) -> None:
    days = assumed.days_to_suggest(today)
    assert days
    assert all((today + timedelta(days=day)).weekday() < 5 for day in days)


def test_a_deadline_that_is_over_is_today_for_the_one_asked_about(
    alice: Seeker, now: datetime
) -> None:
    row, _ = verbs.add(alice, now=now, employer="Brightwater")
    verbs.invite(row, slots=[verbs.SlotTime(at(3))], now=now, answer_by=at(-1))
    situation = heard(alice, row)
    assert job(situation, row).answer_by == 0
    assert not checks.check(situation)


def test_a_booking_an_offer_and_a_wait_beside_it(alice: Seeker, now: datetime) -> None:
    mine = invited(alice, now, 2)
    booked, _ = verbs.add(alice, now=now, employer="Kestrel")
    interview, _ = verbs.invite(booked, slots=[], now=now)
    verbs.book(interview, starts_at=at(5), now=now)
    offered, _ = verbs.add(alice, now=now, employer="Harbour")
    verbs.offer(offered, deadline=date(2026, 11, 30), now=now)
    waiting, _ = verbs.add(alice, now=now, employer="Pennyroyal", applied_on=date(2026, 11, 3))
    situation = heard(alice, mine)
    assert (job(situation, booked).stage, job(situation, booked).booked_day) == ("booked", 5)
    assert (job(situation, offered).stage, job(situation, offered).offer_deadline) == ("offer", 7)
    assert (job(situation, waiting).stage, job(situation, waiting).applied_day) == ("waiting", -20)


@pytest.mark.parametrize(
    ("hour", "minute", "clash"), [(10, 45, True), (11, 0, False), (12, 0, False)]
)
def test_two_interviews_in_the_same_hour_are_named_before_anything_is_weighed(
    alice: Seeker, now: datetime, hour: int, minute: int, clash: bool
) -> None:
    """Noon sharp stands for an hour that nobody said, so it clashes with nothing."""
    alice.zone = "UTC"
    mine = None
    for name, when in (("Kestrel", at(5)), ("Harbour", at(5, hour).replace(minute=minute))):
        row, _ = verbs.add(alice, now=now, employer=name)
        interview, _ = verbs.invite(row, slots=[], now=now)
        verbs.book(interview, starts_at=when, now=now)
        mine = row
    assert mine is not None
    says = " ".join(fault.says for fault in checks.check(heard(alice, mine)))
    assert bool(says) is clash
    if clash:
        assert "Kestrel" in says
        assert "Harbour" in says


def test_what_has_run_out_elsewhere_is_left_out(alice: Seeker, now: datetime) -> None:
    """An offer past its deadline and an invitation past all its days are gone."""
    mine = invited(alice, now, 2)
    gone, _ = verbs.add(alice, now=now, employer="Harbour")
    verbs.offer(gone, deadline=date(2026, 11, 20), now=now)
    lapsed, _ = verbs.add(alice, now=now, employer="Kestrel")
    verbs.invite(lapsed, slots=[verbs.SlotTime(at(-3))], now=now)
    assert [each.id for each in heard(alice, mine).opportunities] == [str(mine.pk)]


def test_a_booking_that_has_passed_waits_for_its_result(alice: Seeker, now: datetime) -> None:
    mine = invited(alice, now, 2)
    past, _ = verbs.add(alice, now=now, employer="Kestrel")
    interview, _ = verbs.invite(past, slots=[], now=now)
    verbs.book(interview, starts_at=at(-2), now=now)
    assert job(heard(alice, mine), past).stage == "pending"


def test_what_was_earlier_today_is_over(alice: Seeker, now: datetime) -> None:
    mine = invited(alice, now, 0, 2)
    met, _ = verbs.add(alice, now=now, employer="Kestrel")
    interview, _ = verbs.invite(met, slots=[], now=now)
    verbs.book(interview, starts_at=at(0) + timedelta(minutes=30), now=now)
    found = {
        hour: situation_of(alice, today=TODAY, opportunity=mine, now=at(0, hour))
        for hour in (9, 11)
    }
    assert job(found[9], mine).slots == (0, 2)
    assert (job(found[9], met).stage, job(found[9], met).booked_day) == ("booked", 0)
    assert job(found[11], mine).slots == (2,)
    assert job(found[11], met).stage == "pending"
    with pytest.raises(NothingToDecideError, match="Kestrel"):
        situation_of(alice, today=TODAY, opportunity=met, now=at(0, 11))


def test_with_nothing_open_it_says_so_with_the_name(alice: Seeker, now: datetime) -> None:
    row, _ = verbs.add(alice, now=now, employer="Kestrel")
    with pytest.raises(NothingToDecideError, match="Kestrel"):
        heard(alice, row)
    verbs.end(row, stage="rejected", now=now)
    with pytest.raises(NothingToDecideError, match="ended"):
        heard(alice, row)


def test_an_unknown_deal_breaker_is_a_chance_and_a_failed_one_none(
    alice: Seeker, now: datetime
) -> None:
    row = invited(alice, now, 2, deal_breaker="unknown")
    assert job(heard(alice, row), row).deal_ok == 0.7
    verbs.change(row, now=now, deal_breaker="failed")
    assert job(heard(alice, row), row).deal_ok == 0.0


def test_a_dream_nobody_was_asked_about_excites_as_much_as_any(
    alice: Seeker, now: datetime
) -> None:
    row = invited(alice, now, 2, excitement=9.5)
    dream, _ = verbs.add(alice, now=now, employer="Acme", dream=True)
    assert job(heard(alice, row), dream).excitement == 9.5
    verbs.change(dream, now=now, excitement=8.0)
    assert job(heard(alice, row), dream).excitement == 8.0


def test_the_price_of_an_hour_has_no_range_once_it_was_said(alice: Seeker, now: datetime) -> None:
    row = invited(alice, now, 2)
    default = heard(alice, row).beliefs.hour_price
    assert default.low < default.value < default.high
    accounts.keep_preferences(alice, hour_price=0.1)
    said = heard(alice, row).beliefs.hour_price
    assert (said.value, said.low, said.high) == (0.1, 0.1, 0.1)


def test_practice_counts_what_was_held_and_fades() -> None:
    assert assumed.practice([]) == 0
    assert assumed.practice([(0, 1.0), (0, 0.5)]) == 1.5
    assert assumed.practice([(274, 1.0)]) == 0.5
    assert assumed.practice([(400, 1.0), (-3, 1.0)]) == 0


def test_nobody_elses_pipeline_is_heard(alice: Seeker, charlie: Seeker, now: datetime) -> None:
    theirs = invited(charlie, now, 1)
    mine = invited(alice, now, 2)
    assert [each.id for each in heard(alice, mine).opportunities] == [str(mine.pk)]
    with pytest.raises(NothingToDecideError):
        situation_of(alice, today=TODAY, opportunity=theirs)


def test_a_long_pipeline_keeps_what_matters(alice: Seeker, now: datetime) -> None:
    mine = invited(alice, now, 2)
    for number in range(assumed.MOST_JOBS):
        verbs.add(alice, now=now, employer=f"Firm {number}")
    dream, _ = verbs.add(alice, now=now, employer="Acme", dream=True)
    situation = heard(alice, mine)
    ids = {each.id for each in situation.opportunities}
    assert len(ids) == assumed.MOST_JOBS
    assert {str(mine.pk), str(dream.pk)} <= ids
    assert not checks.check(situation)


def test_a_longer_pipeline_costs_no_more_queries(
    alice: Seeker, now: datetime, django_assert_num_queries: Any
) -> None:
    mine = invited(alice, now, 2)
    for number in range(10):
        verbs.add(alice, now=now, employer=f"Firm {number}")
    with django_assert_num_queries(9):
        situation_of(alice, today=TODAY, opportunity=mine)


def test_a_third_jobs_answer_does_not_wait_for_two_that_clash(alice: Seeker, now: datetime) -> None:
    mine = invited(alice, now, 2)
    for name, minute in (("Kestrel", 0), ("Harbour", 30)):
        row, _ = verbs.add(alice, now=now, employer=name)
        verbs.meet(row, starts_at=at(5).replace(minute=minute), now=now, minutes=60)
    situation = heard(alice, mine)
    assert checks.check(situation) == ()
    assert [each.booked_day for each in situation.opportunities if each.id != str(mine.pk)] == [
        5,
        5,
    ]
