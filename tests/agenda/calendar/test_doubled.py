"""Two booked interviews at one hour, at their places in the order."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import time_machine
from tests.agenda.calendar.orders import Engine, step

from showup.advice.orders import Ordered
from showup.advice.rules.answer import Elsewhere
from showup.pipeline import services as pipeline

if TYPE_CHECKING:
    from django.test import Client

    from showup.accounts.models import Seeker


def test_of_three_in_a_chain_each_names_only_those_it_overlaps(
    alice: Seeker, alice_client: Client, now: datetime, engine: Engine
) -> None:
    steps = []
    for name, hours in (("Acme", 0.0), ("Birch", 0.75), ("Cedar", 1.5)):
        row, _ = pipeline.add(alice, now=now, employer=name)
        at = now + timedelta(days=8, hours=hours)
        pipeline.meet(row, starts_at=at, minutes=60, now=now)
        steps.append(step(row, at.date(), today=now.date(), booked=True))
    engine.order = Ordered("ready", steps=tuple(steps))
    with time_machine.travel(now, tick=False):
        page = alice_client.get("/calendar/?week=2026-W48").content.decode()
    order = page.partition('id="order"')[2]
    assert order.count("Clashes with Birch: you can’t be at both.") == 2
    assert order.count("Clashes with Acme and Cedar: you can’t be at all of them.") == 1


def test_each_says_that_both_cannot_be_kept_and_leads_to_moving_it(
    alice: Seeker, alice_client: Client, now: datetime, engine: Engine
) -> None:
    steps, meetings = [], []
    for name, hours, cost in (("Acme", 0.0, 0.1), ("Birch", 0.5, 0.02), ("Cedar", 5.0, 0.0)):
        row, _ = pipeline.add(alice, now=now, employer=name)
        at = now + timedelta(days=8, hours=hours)
        interview, _ = pipeline.invite(row, slots=[], now=now)
        pipeline.book(interview, starts_at=at, minutes=60, now=now)
        made = step(row, at.date(), today=now.date(), booked=True)
        later = Elsewhere(15, "moved to Tue 8 Dec", cost, 0.001, f"{cost:.2f} less")
        steps.append(replace(made, elsewhere=(later,)))
        meetings.append(interview.pk)
    engine.order = Ordered("ready", steps=tuple(steps))
    with time_machine.travel(now, tick=False):
        page = alice_client.get("/calendar/?week=2026-W48").content.decode()  # another week
    order = page.partition('id="order"')[2]
    assert order.count("Clashes with Birch: you can’t be at both.") == 1
    assert order.count("Clashes with Acme: you can’t be at both.") == 1
    assert "Clashes with Cedar" not in order
    assert order.count("We’d move Birch.") == 1
    for pk, name in zip(meetings[:2], ("Acme", "Birch"), strict=True):
        link = f'href="/interviews/{pk}/pause/" draggable="false">Move or cancel {name}</a>'
        assert order.count(link) == 1
    assert f'href="/interviews/{meetings[2]}/pause/"' not in order
