"""What a missed interview may cost stands folded, below the text to send, as an assumption."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from showup.pipeline import services as verbs

if TYPE_CHECKING:
    from django.test import Client

    from showup.accounts.models import Seeker

pytestmark = pytest.mark.django_db


def test_the_text_comes_first_and_the_cost_is_folded_and_called_a_guess(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    job, _ = verbs.add(alice, now=now, employer="Kestrel Energy")
    row, _ = verbs.meet(job, starts_at=now - timedelta(hours=1), minutes=45, now=now)
    verbs.missed(row, now=now)
    page = " ".join(alice_client.get(f"/interviews/{row.pk}/missed/").content.decode().split())
    text, folded = page.index("<textarea"), page.index("<summary>What we assume that it costs")
    assert text < folded < page.index("80 to 100% of it, a guess")
    assert "is gone" not in page
    assert "The job stays open here" in page[text:folded]
