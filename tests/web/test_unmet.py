"""An address opened in a way that it does not take."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from django.test import Client


def test_an_address_that_only_forms_lead_to_says_so(alice_client: Client) -> None:
    answer = alice_client.get("/jobs/move/")
    assert answer.status_code == 405
    assert answer["Allow"] == "POST"
    page = answer.content.decode()
    assert "There’s nothing to look at here." in page
    assert 'href="/"' in page
