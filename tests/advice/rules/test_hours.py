"""Which days hold more hours than one has: by the week, and by what the engine takes as one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from tests import advices

from showup.accounts.models import Seeker
from showup.advice.rules import hours, ordering, said
from showup.engine.resolution import Resolution
from showup.engine.setting import middle
from showup.engine.tables.model import compile_situation

TODAY = date(2026, 11, 19)  # a Thursday: Brightwater Tue 24, Kestrel Fri 27 Nov, Acme Wed 2 Dec


def setting(hours_a_week: float = 10.0) -> said.Setting:
    situation = advices.brightwater()
    crowded = replace(situation, seeker=replace(situation.seeker, hours_a_week=hours_a_week))
    return said.setting(crowded, today=TODAY, labels={})


def test_a_week_over_its_hours_names_its_days_and_who_fills_it() -> None:
    (found,) = hours.tried(advices.go(), setting(9), {"b": 6}, ["b"], is_over=False)
    assert found == (
        "From Mon 23 Nov to Sun 29 Nov you’d have 10 of 9 hours: Brightwater (5) and Kestrel (5). "
        "Your limit is 9 hours a week, as you set it. What that costs you is not in it."
    )


def test_where_the_week_holds_the_days_that_the_order_takes_together_are_named() -> None:
    (found,) = hours.tried(advices.go(), setting(), {"b": 9}, ["b"], is_over=True)
    assert found == (
        "From Wed 25 Nov to Thu 3 Dec you’d have 15 of 12.9 hours: Kestrel (5), Brightwater (5) "
        "and Acme (5). The order takes these nine days together; the week itself, Monday to "
        "Sunday, holds. Your limit is 10 hours a week, which we assume unless you set another "
        "number. What that costs you is not in it."
    )


def test_what_fits_or_is_left_out_says_nothing() -> None:
    assert hours.tried(advices.go(), setting(), {"b": 6}, ["b"], is_over=False) == ()
    assert hours.tried(advices.go(), setting(9), {"b": None}, ["b"], is_over=False) == ()


def test_no_room_for_another_reason_is_still_said() -> None:
    (found,) = hours.tried(advices.go(), setting(), {"b": 6}, ["b"], is_over=True)
    assert "two interviews a day" in found


def test_the_order_says_the_same_of_a_day_as_a_try_of_it() -> None:
    advice = advices.go()
    (first, *_) = ordering.order(replace(advice, moves=None), setting())
    assert first.elsewhere == ()
    full = hours.over(advice, setting(), {"b": 9}, "b")
    assert hours.aside(full, setting()) == "but 15 hours from Wed 25 Nov to Thu 3 Dec"
    week = hours.over(advice, setting(9), {"b": 6}, "b")
    assert hours.aside(week, setting(9)) == "but 10 of 9 hours that week"
    assert hours.aside(None, setting()) == ""


def test_a_week_that_the_order_itself_fills_is_said_unless_all_of_it_is_booked() -> None:
    (found,) = hours.proposed(advices.go(), setting(9))
    assert found.startswith("As proposed: from Mon 23 Nov to Sun 29 Nov you’d have 10 of 9 hours")
    booked = tuple(replace(step, booked=True) for step in advices.go().order)
    assert hours.proposed(replace(advices.go(), order=booked), setting(9)) == ()


@pytest.mark.parametrize("step_days", [1, 2, 3])
def test_the_days_taken_together_and_their_hours_are_the_engines(step_days: int) -> None:
    situation = advices.brightwater()
    model = compile_situation(
        situation,
        resolution=Resolution(step_days=step_days),
        setting=middle(situation.beliefs),
    )
    assert hours.room(step_days, 10.0) == pytest.approx(model.tables.window_hours)
    first, last = hours.together(30, step_days)
    assert last - first + 1 == (2 * model.tables.window + 1) * step_days


def test_what_is_assumed_is_what_a_new_seeker_has() -> None:
    assert Seeker().hours_a_week == hours.ASSUMED
    assert "which we assume unless you set another number" in hours.limit(10.0)
    assert hours.limit(1) == "1 hour a week, as you set it"


def test_of_many_interviews_the_first_few_are_named() -> None:
    many = [(f"Employer {number}", 5.0) for number in range(1, 16)]
    assert hours.filled_by(many) == (
        "Employer 1 (5), Employer 2 (5), Employer 3 (5), Employer 4 (5) and eleven more"
    )
    assert hours.filled_by(many[:2]) == "Employer 1 (5) and Employer 2 (5)"
