"""Where else an interview could be tried."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from showup.advice.rules.answer import Elsewhere, OrderStep
from showup.agenda.calendar.rules import places

TODAY = date(2026, 11, 23)
TUESDAY, THURSDAY, FRIDAY = date(2026, 11, 24), date(2026, 11, 26), date(2026, 11, 27)
SATURDAY = date(2026, 11, 28)


def step(*elsewhere: Elsewhere) -> OrderStep:
    return OrderStep(
        opportunity="7",
        name="Kestrel Energy",
        day=1,
        date=TUESDAY.isoformat(),
        when="Tue 24 Nov",
        booked=False,
        dream=False,
        this=False,
        note="Not booked yet.",
        elsewhere=elsewhere,
    )


def test_an_invitation_may_be_tried_on_offered_days_on_weekdays_shown_and_without() -> None:
    found = places.places(
        step(
            Elsewhere(3, "on Thu 26 Nov", 0.03, 0.01, "0.03 less"),
            Elsewhere(None, "without it", 0.1, 0.01, "0.10 less"),
        ),
        offered=[TUESDAY, THURSDAY],
        shown=[TODAY, TUESDAY, THURSDAY, FRIDAY, SATURDAY],
        booked=False,
        today=TODAY,
    )
    assert [(place.value, place.label) for place in found] == [
        ("2026-11-26", "Thu 26 Nov, 0.03 less"),
        ("2026-11-27", "Fri 27 Nov, you’d have to ask"),
        ("out", "without it, 0.10 less"),
    ]


def test_a_day_whose_cost_is_known_but_that_nobody_offered_would_have_to_be_asked_for() -> None:
    found = places.places(
        step(Elsewhere(4, "on Fri 27 Nov, if they agree to it", 0.02, 0.01, "0.02 less")),
        offered=[THURSDAY],
        shown=[],
        booked=False,
        today=TODAY,
    )
    assert [place.label for place in found][:2] == [
        "Thu 26 Nov",
        "Fri 27 Nov, 0.02 less, you’d have to ask",
    ]


def test_a_booked_one_may_be_tried_only_where_its_cost_is_known() -> None:
    later = Elsewhere(8, "moved to Tue 1 Dec", 0.02, 0.01, "0.02 less")
    found = places.places(
        step(later), offered=[], shown=[THURSDAY, FRIDAY], booked=True, today=TODAY
    )
    assert [place.label for place in found] == ["Tue 1 Dec, 0.02 less, you’d have to ask"]


def test_one_left_out_may_be_tried_on_what_was_offered_and_is_not_over() -> None:
    over = date(2026, 11, 20)
    found = places.places(None, offered=[over, THURSDAY], shown=[], booked=False, today=TODAY)
    assert [place.value for place in found] == ["2026-11-26"]


def test_what_a_form_says_is_read_and_the_rest_left_away() -> None:
    given_ = {
        "on-7": "2026-11-26", "on-8": "out", "on-9": "", "on-x": "out", "on-": "out",
        "on-10": "2026-02-30", "on-٣": "out", "7": "out", "on-" + "9" * 40: "out", "week": "2026-W48",
    }  # fmt: skip
    assert places.read_places(given_) == {7: THURSDAY, 8: None}


@given(st.dictionaries(st.integers(1, 10**9), st.none() | st.dates(), max_size=20))
def test_places_are_read_back_as_they_were_written(asked: dict[int, date | None]) -> None:
    assert places.read_places(places.asked_for(asked)) == asked


@given(st.dictionaries(st.text(max_size=20), st.text(max_size=20)))
def test_reading_never_fails(given_: dict[str, str]) -> None:
    places.read_places(given_)


def test_what_is_tried_is_said() -> None:
    said = places.said([("Kestrel", THURSDAY), ("Acme", None)], today=TODAY)
    assert said == "Kestrel on Thu 26 Nov, and Acme left out"
    assert places.said([("Acme", None)], today=TODAY) == "Acme left out"


def test_the_free_days_of_a_booked_one_are_the_working_days_nearest_to_it() -> None:
    found = places.free_days(
        FRIDAY, [date(2026, 11, 30)], first=date(2026, 11, 25), last=date(2026, 12, 20)
    )
    assert found == (
        date(2026, 11, 25), THURSDAY, date(2026, 12, 1), date(2026, 12, 2), date(2026, 12, 3),
    )  # fmt: skip
    assert places.free_days(FRIDAY, [], first=SATURDAY, last=FRIDAY) == ()
