"""What became of a job teaches what it says, and only where one would have noted the opposite."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from showup.advice.rules.outcomes import (
    Course,
    Met,
    application,
    gaps,
    offer,
    results,
    verdict,
)
from showup.engine.learning.record import Application, Result, Wait

TODAY = date(2026, 11, 23)
PASSED, FAILED = Result(passed=True), Result(passed=False)


def day(ago: int) -> date:
    return TODAY - timedelta(days=ago)


def course(stage: str, *steps: tuple[str, int], **fields: Any) -> Course:
    entered = tuple((name, day(ago)) for name, ago in steps)
    return replace(Course(day(60), TODAY, stage, entered), **fields)


def test_rounds_teach_what_came_of_them() -> None:
    met = (Met(1, day(20), "passed"), Met(2, day(10), "failed"))
    assert list(results(course("interview", met=met, called=2))) == [PASSED, FAILED]


def test_the_next_round_an_offer_or_a_no_tells_what_nobody_noted() -> None:
    met = (Met(1, day(20)), Met(2, day(10)))
    going = course("interview", met=met, called=2)
    assert list(results(going)) == [PASSED]
    assert list(results(replace(going, called=3))) == [replace(PASSED)] * 2
    offered = course("offer", ("offer", 3), met=met, called=2)
    assert list(results(offered)) == [PASSED, PASSED]
    refused = course("rejected", ("rejected", 3), met=met, called=2)
    assert list(results(refused)) == [PASSED, FAILED]


@pytest.mark.parametrize("stage", ["interview", "ghosted", "withdrawn", "declined"])
def test_silence_and_leaving_teach_nothing_of_a_round(stage: str) -> None:
    quiet = course(stage, (stage, 2), met=(Met(1, day(20), "waiting"),), called=1)
    assert list(results(quiet)) == []


def test_a_round_noted_after_it_counts_only_with_its_result_or_with_a_sheet() -> None:
    late = course("offer", ("offer", 3), met=(Met(1, day(20), foreseen=False),), called=1)
    assert list(results(late)) == []
    assert list(results(replace(late, with_others=True))) == [PASSED]
    said = replace(late, met=(Met(1, day(20), "failed", foreseen=False),))
    assert list(results(said)) == [FAILED]


def test_without_rounds_a_process_teaches_by_its_end() -> None:
    offered = course("offer", ("applied", 50), ("offer", 3))
    assert list(results(offered)) == [Result(passed=True, span=2)]
    refused = course("rejected", ("interview", 30), ("rejected", 3), rounds=3)
    assert list(results(refused)) == [Result(passed=False, rounds=3, span=3)]


def test_a_no_to_an_application_is_no_failed_interview() -> None:
    assert list(results(course("rejected", ("applied", 50), ("rejected", 3)))) == []


def test_a_job_written_down_for_its_offer_teaches_nothing_of_offers_odds() -> None:
    assert list(results(course("offer", ("offer", 3), written=day(3)))) == []


def test_a_booking_after_the_end_never_took_place() -> None:
    met = (Met(1, day(20)), Met(2, day(2)))
    refused = course("rejected", ("rejected", 5), met=met, called=2)
    assert list(results(refused)) == [PASSED]
    assert list(gaps(refused)) == []


def test_own_odds_go_with_the_result() -> None:
    met = (Met(1, day(9), "failed"),)
    one = course("interview", met=met, called=1, own_odds=0.7, rounds=3)
    assert list(results(one)) == [Result(passed=False, rounds=3, own_odds=0.7)]


@pytest.mark.parametrize(
    ("stage", "steps", "says"),
    [
        ("applied", (), Application(40, "open")),
        ("screening", (("screening", 30),), Application(40, "open")),
        ("interview", (("interview", 28),), Application(12, "invited")),
        ("rejected", (("rejected", 25),), Application(15, "rejected")),
        ("rejected", (("interview", 28), ("rejected", 5)), Application(12, "invited")),
        ("ghosted", (("ghosted", 10),), Application(30, "open")),
        ("withdrawn", (("withdrawn", 39),), Application(1, "open")),
    ],
)
def test_an_application_teaches_what_came_of_it(
    stage: str, steps: tuple[tuple[str, int], ...], says: Application
) -> None:
    assert application(course(stage, ("applied", 40), *steps, applied_on=day(40))) == says


def test_an_application_written_down_once_it_was_answered_is_left_out() -> None:
    late = course("interview", ("interview", 5), applied_on=day(40), written=day(5))
    assert application(late) is None
    assert application(replace(late, with_others=True)) == Application(35, "invited")
    assert application(replace(late, applied_on=None)) is None


def test_rounds_are_as_far_apart_as_their_days() -> None:
    met = (Met(1, day(30)), Met(2, day(22)), Met(2, day(22)), Met(3, day(22)))
    assert list(gaps(course("offer", ("offer", 3), met=met, called=3))) == [Wait(8)]


def test_a_round_that_is_still_to_come_is_a_wait_that_is_not_over() -> None:
    met = (Met(1, day(9), "passed"),)
    assert list(gaps(course("interview", met=met, called=1))) == [Wait(9, over=False)]
    ended = course("withdrawn", ("withdrawn", 4), met=met, called=1)
    assert list(gaps(ended)) == [Wait(5, over=False)]
    assert list(gaps(course("interview", met=(Met(2, day(9), "passed"),), called=2))) == []


def test_a_verdict_takes_as_long_as_it_took_or_longer_than_so_far() -> None:
    met = (Met(2, day(20)),)
    assert verdict(course("rejected", ("rejected", 6), met=met, called=2)) == Wait(14)
    assert verdict(course("offer", ("offer", 19), met=met, called=2)) == Wait(1)
    assert verdict(course("interview", met=met, called=2)) == Wait(20, over=False)
    given_up = course("ghosted", ("ghosted", 5), met=met, called=2)
    assert verdict(given_up) == Wait(15, over=False)
    assert verdict(course("interview", met=met, called=3)) is None  # the next round came instead
    assert verdict(course("interview", called=1)) is None


def test_days_that_nobody_noted_teach_nothing() -> None:
    unknown = (Met(1, None, "passed"), Met(2, None))
    one = course("rejected", ("rejected", 6), met=unknown, called=2)
    assert (list(gaps(one)), verdict(one), offer(one)) == ([], None, None)
    assert list(results(one)) == [PASSED, FAILED]


def test_an_offer_stays_open_until_its_last_day() -> None:
    open_for = course("offer", ("offer", 4), offered_on=day(4), offer_ends=day(-5))
    assert offer(open_for) == 9
    assert offer(replace(open_for, offer_ends=None)) is None
