"""The order ahead: the engine's own, worked out once, and other orders weighed beside it."""

from __future__ import annotations

import time
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from tests import cast

from showup.advice import orders
from showup.engine.decide import advise
from showup.engine.looks.elsewhere import elsewhere
from showup.engine.looks.moves import settled
from showup.pipeline import services as pipeline

if TYPE_CHECKING:
    from showup.accounts.models import Seeker
    from showup.pipeline.models import Opportunity

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
TODAY = NOW.date()
PATIENCE = 120.0  # seconds; the first use of the engine compiles it


@pytest.fixture
def seeker(transactional_db: None) -> Seeker:
    return cast.member("Alice")


def invited(seeker: Seeker, name: str, *days: int) -> Opportunity:
    row, _ = pipeline.add(seeker, now=NOW, employer=name, excitement=6)
    slots = [pipeline.SlotTime(NOW + timedelta(days=day, hours=2)) for day in days]
    pipeline.invite(row, slots=slots, now=NOW)
    return row


def booked(seeker: Seeker, name: str, day: int, *, dream: bool = False) -> Opportunity:
    row, _ = pipeline.add(seeker, now=NOW, employer=name, excitement=9, dream=dream)
    pipeline.meet(row, starts_at=NOW + timedelta(days=day, hours=2), now=NOW, minutes=60)
    return row


def ordered(seeker: Seeker) -> orders.Ordered:
    end = time.monotonic() + PATIENCE
    while (found := orders.order_ahead(seeker, today=TODAY, now=NOW)).state == "working":
        assert time.monotonic() < end
        time.sleep(0.02)
    return found


def tried(seeker: Seeker, places: dict[int, date | None]) -> orders.Tried:
    end = time.monotonic() + PATIENCE
    while (found := orders.try_order(seeker, places, today=TODAY, now=NOW)).state == "working":
        assert time.monotonic() < end
        time.sleep(0.02)
    return found


def test_the_order_shown_is_the_engines(seeker: Seeker) -> None:
    invited(seeker, "Brightwater", 2, 4)
    invited(seeker, "Kestrel", 3, 8)
    booked(seeker, "Acme", 10, dream=True)
    found = ordered(seeker)
    situation = orders.situation_ahead(seeker, today=TODAY, now=NOW)
    advice = settled(situation, advise(situation))
    shown = [(step.opportunity, step.day, step.booked) for step in found.steps]
    assert shown == [(step.opportunity, step.day, step.booked) for step in advice.order]
    assert advice.moves is not None
    costs = {(move.opportunity, move.day): move.cost for move in advice.moves.costs}
    told = {(s.opportunity, row.day): row.cost for s in found.steps for row in s.elsewhere}
    assert told
    assert told.items() <= costs.items()
    noise = max(move.noise for move in advice.moves.costs if (move.opportunity, move.day) in told)
    assert found.noise == f"{2 * noise:.2f}"


def test_another_order_costs_what_the_engine_says(seeker: Seeker) -> None:
    brightwater = invited(seeker, "Brightwater", 2, 4)
    acme = booked(seeker, "Acme", 10, dream=True)
    ordered(seeker)
    later = {brightwater.pk: TODAY + timedelta(days=12), acme.pk: TODAY + timedelta(days=10)}
    found = tried(seeker, dict(later))
    situation = orders.situation_ahead(seeker, today=TODAY, now=NOW)
    advice = settled(situation, advise(situation))
    places = {str(brightwater.pk): 12, str(acme.pk): 10}
    expected = elsewhere(situation, advice, places)
    assert (found.cost, found.noise) == (expected.cost, expected.noise)
    assert found.state == "ready"
    assert found.says.endswith(".")


def test_what_cannot_be_placed_is_named(seeker: Seeker) -> None:
    invited(seeker, "Brightwater", 2, 4)
    acme = booked(seeker, "Acme", 10, dream=True)
    found = tried(seeker, {acme.pk: TODAY + timedelta(days=900), 999_999: TODAY})
    assert len(found.refused) == 2
    assert any("Acme" in words for words in found.refused)


def test_nothing_ahead_is_said(seeker: Seeker) -> None:
    pipeline.add(seeker, now=NOW, employer="Silent")
    assert ordered(seeker) == orders.Ordered("nothing", orders.NOTHING)
    assert tried(seeker, {}).state == "nothing"


def test_two_interviews_in_one_hour_still_have_an_order(seeker: Seeker) -> None:
    booked(seeker, "Acme", 3)
    booked(seeker, "Birch", 3)
    found = ordered(seeker)
    assert found.state == "ready"
    assert {step.name for step in found.steps} == {"Acme", "Birch"}


def test_an_offer_that_its_page_says_to_accept_leaves_no_order(seeker: Seeker) -> None:
    booked(seeker, "Acme", 10)
    row, _ = pipeline.add(
        seeker,
        now=NOW,
        employer="Kestrel",
        stage="offer",
        excitement=9.8,
        sureness="very",
        offer_deadline=TODAY + timedelta(days=2),
    )
    found = ordered(seeker)
    assert row.stage == "offer"
    assert (found.state, found.steps, found.says) == ("ready", (), "What becomes of the others")
    assert "Your offer from Kestrel is worth more than going on" in found.notes[0]


def test_an_order_rests_on_ones_own_jobs_alone(seeker: Seeker) -> None:
    invited(cast.member("Charlie"), "Elsewhere", 2)
    booked(seeker, "Acme", 10)
    assert {step.name for step in ordered(seeker).steps} == {"Acme"}


def test_a_change_makes_the_order_anew(seeker: Seeker) -> None:
    booked(seeker, "Acme", 10)
    assert [step.name for step in ordered(seeker).steps] == ["Acme"]
    booked(seeker, "Birch", 5)
    assert [step.name for step in ordered(seeker).steps] == ["Birch", "Acme"]


def test_what_failed_is_said_kindly_once_and_then_tried_again(
    seeker: Seeker, monkeypatch: pytest.MonkeyPatch
) -> None:
    booked(seeker, "Acme", 10)

    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("index 7 is out of bounds")

    with monkeypatch.context() as patch:
        patch.setattr("showup.engine.decide.advise", broken)
        found = ordered(seeker)
    assert found.state == "failed"
    assert "index 7" not in found.says
    assert "nothing of yours is lost" in found.says
    assert ordered(seeker).state == "ready"


def test_a_day_far_beyond_the_horizon_is_refused(seeker: Seeker) -> None:
    brightwater = invited(seeker, "Brightwater", 2, 4)
    found = tried(seeker, {brightwater.pk: TODAY + timedelta(days=2_000)})
    assert found.state == "ready"
    assert len(found.refused) == 1


def test_what_is_left_out_costs_what_trying_it_says(seeker: Seeker) -> None:
    """The hours of a week suffice for some: of each other it is said what going would cost."""
    seeker.hours_a_week = 5.0
    seeker.save()
    booked(seeker, "Acme", 10, dream=True)
    jobs = [invited(seeker, name, 2, 8) for name in ("Brightwater", "Kestrel", "Birch", "Cedar")]
    found = ordered(seeker)
    asked = orders.situation_ahead(seeker, today=TODAY, now=NOW).open  # its own ranking says why
    left = [row for row in jobs if str(row.pk) in found.why_out and str(row.pk) != asked]
    assert left
    assert {str(row.pk) for row in left}.isdisjoint(step.opportunity for step in found.steps)
    for row in left:
        says = found.why_out[str(row.pk)]
        costs = [tried(seeker, {row.pk: TODAY + timedelta(days=day)}) for day in (2, 8)]
        told = {
            f"would {'cost' if each.cost > 0 else 'bring'} {abs(each.cost):.2f} points"
            for each in costs
            if each.words != "no difference we can tell"
        }
        assert any(words in says for words in told) or "no difference we can tell" in says
        assert "finds no room" in says or "There is room" in says


def test_a_booked_interview_is_tried_on_any_day_ahead(seeker: Seeker) -> None:
    invited(seeker, "Brightwater", 2, 4)
    acme = booked(seeker, "Acme", 10, dream=True)
    found = tried(seeker, {acme.pk: TODAY + timedelta(days=14)})
    assert (found.state, found.refused) == ("ready", ())
    assert found.words
    assert found.says != "That is the order we’d take."
    late = tried(seeker, {acme.pk: TODAY + timedelta(days=30)})
    assert late.cost > found.cost - 2 * (late.noise + found.noise)
