"""An engine that answers at once."""

from __future__ import annotations

import pytest
from tests.agenda.calendar.orders import Engine

from showup.advice import orders


@pytest.fixture
def engine(monkeypatch: pytest.MonkeyPatch) -> Engine:
    """Return what stands in for the engine."""
    stands_in = Engine()
    monkeypatch.setattr(orders, "order_ahead", stands_in.order_ahead)
    monkeypatch.setattr(orders, "try_order", stands_in.try_order)
    return stands_in
