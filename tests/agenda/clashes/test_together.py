"""What clashes with one another in turn is said once, with everybody whom it concerns."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from showup.agenda.clashes.rules import Clash, clashes
from showup.agenda.clashes.spans import Span
from showup.agenda.clashes.together import together
from showup.agenda.clashes.warning import Other, Warned, said_once, warned

NINE = datetime(2026, 12, 1, 9, tzinfo=UTC)


def span(name: str, kind: Any, begins: float, ends: float, number: int | None = None) -> Span:
    starts, over = (NINE + timedelta(hours=each) for each in (begins, ends))
    label = name if kind != "busy" else f"{name} class"
    return Span(f"{kind}-{name}", kind, starts, over, label, number, number)


ACME = span("Acme", "interview", 0, 1, 1)
BIRCH = span("Birch", "interview", 0.5, 1.5, 2)
YOGA = span("Yoga", "busy", 0.25, 0.75)


def found(*spans: Span) -> tuple[Clash, ...]:
    return together(clashes(spans, hours_a_week=None, zone=UTC), UTC)


def test_what_overlaps_in_turn_is_one_sentence_that_names_all() -> None:
    (one,) = found(ACME, BIRCH, YOGA)
    assert one.says == (
        "On Tue 1 Dec not all can be: Acme (09:00 to 10:00), “Yoga class” (09:15 to 09:45) and "
        "Birch (09:30 to 10:30)."
    )
    assert {each.key for each in one.spans} == {ACME.key, BIRCH.key, YOGA.key}


def test_a_pair_is_said_as_ever_and_so_are_others_apart_from_it() -> None:
    later = [span("Cedar", "interview", 5, 6, 3), span("Elm", "interview", 5.5, 6, 4)]
    assert [each.says for each in found(ACME, BIRCH, *later)] == [
        "Acme (09:00 to 10:00) and Birch (09:30 to 10:30) overlap on Tue 1 Dec.",
        "Cedar (14:00 to 15:00) and Elm (14:30 to 15:00) overlap on Tue 1 Dec.",
    ]


def test_what_lasts_for_days_is_no_link_between_others() -> None:
    away = span("Away", "busy", -30, 60)
    tomorrow = span("Cedar", "interview", 24, 25, 3)
    assert len(found(ACME, tomorrow, away)) == 2


def test_a_way_while_busy_is_said_with_the_clash_that_names_both() -> None:
    way = Span("travel-2", "travel", NINE, BIRCH.starts_at, "the way to Birch", 2, 2)
    assert len(clashes([ACME, BIRCH, YOGA, way], hours_a_week=None, zone=UTC)) > 1
    assert len(found(ACME, BIRCH, YOGA, way)) == 1


HOURS = st.integers(0, 40).map(lambda quarter: quarter / 4)


@given(st.lists(st.tuples(HOURS, HOURS.map(lambda hours: hours / 4 + 0.25)), max_size=8))
def test_nobody_who_clashes_is_forgotten_and_nobody_is_named_twice(
    times: list[tuple[float, float]],
) -> None:
    rows = [
        span(f"Job {n}", "interview", begins, begins + lasts, n)
        for n, (begins, lasts) in enumerate(times)
    ]
    alone = [each for each in clashes(rows, hours_a_week=None, zone=UTC) if each.kind == "clash"]
    joined = [each for each in found(*rows) if each.kind == "clash"]
    named = [one.key for each in joined for one in each.spans]
    assert len(named) == len(set(named))
    assert set(named) == {one.key for each in alone for one in each.spans}


def test_each_interview_hears_of_it_once_with_the_way_to_move_the_others() -> None:
    met = clashes([ACME, BIRCH, YOGA], hours_a_week=None, zone=UTC)
    told = warned(met, ("interview", "travel"), UTC)
    assert {pk: [each.others for each in rows] for pk, rows in told.items()} == {
        1: [(Other(2, "Birch", 2),)],
        2: [(Other(1, "Acme", 1),)],
    }


def test_what_is_only_offered_joins_nothing_where_it_is_not_asked_for() -> None:
    slot = span("Cedar", "slot", 0, 1, 3)
    met = clashes([ACME, BIRCH, slot], hours_a_week=None, zone=UTC)
    booked = warned(met, ("interview", "travel"), UTC)
    assert [each.says for each in booked[1]] == [
        "Acme (09:00 to 10:00) and Birch (09:30 to 10:30) overlap on Tue 1 Dec."
    ]
    offered = warned(met, ("slot",), UTC)
    assert list(offered) == [3]
    assert {each.label for each in offered[3][0].others} == {"Acme", "Birch"}


def test_a_page_says_it_once() -> None:
    seen = set[str]()
    first = said_once([Warned("They overlap.")], seen)
    again = said_once([Warned("They overlap."), Warned("Too soon.")], seen)
    assert [each.again for each in (*first, *again)] == [False, True, False]
