"""The order on the page is the engine's own."""

from __future__ import annotations

import re
import time
from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from tests import cast

from showup.advice import orders
from showup.engine.decide import advise
from showup.engine.looks.moves import settled
from showup.pipeline import services as pipeline

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
PATIENCE = 120.0  # seconds; the first use of the engine compiles it
STEP = re.compile(r'<li class="plan-step".*?data-on="([\d-]+)".*?data-lift="(\d+)"', re.DOTALL)


@pytest.mark.django_db(transaction=True)
def test_the_order_shown_equals_the_engines() -> None:
    seeker = cast.member("Alice")
    dream, _ = pipeline.add(seeker, now=NOW, employer="Acme", excitement=9, dream=True)
    pipeline.meet(dream, starts_at=NOW + timedelta(days=10, hours=2), now=NOW, minutes=60)
    for name, days in (("Brightwater", (2, 4)), ("Kestrel", (3, 8))):
        row, _ = pipeline.add(seeker, now=NOW, employer=name, excitement=6)
        slots = [pipeline.SlotTime(NOW + timedelta(days=day, hours=2), 45) for day in days]
        pipeline.invite(row, slots=slots, now=NOW)
    client = cast.client_of(seeker)
    end = time.monotonic() + PATIENCE
    with time_machine.travel(NOW, tick=False):
        while "every 700ms" in (page := client.get("/calendar/").content.decode()):
            assert time.monotonic() < end
            time.sleep(0.05)
    situation = orders.situation_ahead(seeker, today=NOW.date(), now=NOW)
    advice = settled(situation, advise(situation))
    order = [(NOW.date() + timedelta(days=one.day), one.opportunity) for one in advice.order]
    assert STEP.findall(page) == [(day.isoformat(), pk) for day, pk in order]
    assert advice.moves is not None
    costs = [move for move in advice.moves.costs if move.day is not None]
    clear = [move for move in costs if move.cost > max(0.005, 2 * move.noise)]
    assert clear
    for move in clear:
        day = NOW.date() + timedelta(days=move.day or 0)
        form = page.partition(f'name="on-{move.opportunity}"')[2].partition("</select>")[0]
        option = form.partition(f'value="{day}"')[2].partition("</option>")[0]
        assert f"{move.cost:.2f} less" in option
