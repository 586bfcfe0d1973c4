"""What several rooms of the exchange are tested with."""

from __future__ import annotations

import pytest

from showup.exchange import errands
from showup.shared.beside import Work, never


@pytest.fixture
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have every errand run where it is asked for, in the test's own transaction."""

    def begin(key: object, work: Work) -> bool:
        work(never)
        return True

    monkeypatch.setattr(errands._beside, "begin", begin)
