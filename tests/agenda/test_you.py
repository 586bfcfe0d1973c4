"""What matters in a job is kept in the seeker's own words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from django.test import Client

    from showup.accounts.models import Seeker

OWN = {"name": "", "zone": "", "bar": "5", "hours_a_week": "8", "hour_price": ""}


def test_criteria_are_kept_a_line_each_and_shown_again(alice: Seeker, alice_client: Client) -> None:
    said = "time to learn\r\n\r\n  no   night shifts\r\ntime to learn"
    alice_client.post("/you/", OWN | {"criteria": said})
    alice.refresh_from_db()
    assert alice.criteria == ["time to learn", "no night shifts"]
    assert "time to learn\nno night shifts</textarea>" in alice_client.get("/you/").content.decode()


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("\n".join(f"wish {number}" for number in range(13)), "At most 12 of them; these are 13."),
        ("x" * 121, "is too long: a few words each"),
    ],
)
def test_too_many_or_too_long_ones_are_sent_back(
    alice: Seeker, alice_client: Client, said: str, told: str
) -> None:
    answer = alice_client.post("/you/", OWN | {"criteria": said})
    assert answer.status_code == 422
    assert told in answer.content.decode()
    alice.refresh_from_db()
    assert alice.criteria == []
