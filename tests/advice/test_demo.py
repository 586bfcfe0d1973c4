"""The invented example holds a decision of every kind, on any day it is opened."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from showup.accounts.zones import zone_of
from showup.advice import demo, demo_texts, services
from showup.advice.situations import situation_of
from showup.engine import checks, json_form
from showup.pipeline import queries as pipeline

if TYPE_CHECKING:
    from showup.accounts.models import Seeker
    from showup.pipeline.models import Opportunity

DAYS = [datetime(2026, 11, day, 9, tzinfo=UTC) for day in range(23, 30)]


def named(seeker: Seeker, name: str) -> Opportunity:
    return next(row for row in pipeline.active(seeker) if row.label == name)


@pytest.mark.parametrize("now", DAYS, ids=lambda day: f"{day:%A}")
def test_every_decision_in_it_can_be_weighed(alice: Seeker, now: datetime) -> None:
    demo.fill(alice, now=now)
    today = now.astimezone(zone_of(alice)).date()
    kinds = {}
    for name in (
        "Brightwater Logistics", "Kestrel Energy", "Pennyroyal Foods", "Quarry Lane Clinic",
        "Global Remote Careers",
    ):  # fmt: skip
        situation = situation_of(alice, today=today, opportunity=named(alice, name))
        assert not checks.check(situation)
        kinds[name] = situation.kind
    assert kinds == {
        "Brightwater Logistics": "invitation",
        "Kestrel Energy": "booked",
        "Pennyroyal Foods": "offer",
        "Quarry Lane Clinic": "invitation",
        "Global Remote Careers": "invitation",
    }


@pytest.mark.parametrize("now", DAYS, ids=lambda day: f"{day:%A}")
def test_its_interviews_fall_on_working_days_and_the_dream_comes_last(
    alice: Seeker, now: datetime
) -> None:
    demo.fill(alice, now=now)
    zone = zone_of(alice)
    coming = [
        row.starts_at.astimezone(zone) for row in pipeline.coming(alice, now=now) if row.starts_at
    ]
    offered = [
        slot.starts_at.astimezone(zone)
        for row in pipeline.need_an_answer(alice)
        for slot in row.slots.all()
    ]
    assert all(moment.weekday() < 5 for moment in [*coming, *offered])
    assert all(moment > now for moment in [*coming, *offered])
    dream = pipeline.dream(alice)
    assert dream is not None
    interview = pipeline.open_interview(dream)
    assert interview is not None
    assert interview.starts_at is not None
    assert interview.starts_at.astimezone(zone) == max(coming)


def test_it_is_a_dozen_and_more_with_some_ended(alice: Seeker, now: datetime) -> None:
    demo.fill(alice, now=now)
    assert pipeline.opportunities(alice).count() == 14
    assert pipeline.active(alice).count() == 12
    assert named(alice, "Quarry Lane Clinic").deal_breaker == "unknown"
    suspicious = pipeline.open_interview(named(alice, "Global Remote Careers"))
    assert suspicious is not None
    assert len(suspicious.marks) == 2


def test_a_pipeline_that_holds_anything_is_left_alone(alice: Seeker, now: datetime) -> None:
    demo.fill(alice, now=now)
    before = pipeline.history(alice).count()
    demo.fill(alice, now=now)
    assert pipeline.history(alice).count() == before


def test_it_is_one_seekers_only(alice: Seeker, charlie: Seeker, now: datetime) -> None:
    demo.fill(alice, now=now)
    assert not pipeline.opportunities(charlie).exists()


def test_the_first_decision_is_a_clear_one(alice: Seeker, now: datetime) -> None:
    """What people see first is an answer, not a shrug."""
    demo.fill(alice, now=now)
    row = named(alice, "Brightwater Logistics")
    decision = services.open_decision(alice, row, today=now.date(), now=now)
    advice = json_form.advice_from_json(services.work_out(decision).answer)
    assert advice.best.choice.verb == "go"
    assert not advice.too_close


def test_quotes_stand_in_their_text_and_addresses_can_belong_to_nobody() -> None:
    for mark in demo_texts.SUSPICIOUS_MARKS:
        assert mark["quote"] in demo_texts.SUSPICIOUS
    told = " ".join(str(value) for value in vars(demo_texts).values())
    addresses = re.findall(r"@[\w-]+\.[\w.-]+", told)
    assert addresses
    assert all(address.endswith(".example") for address in addresses)
