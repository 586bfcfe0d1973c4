"""The front door, as a browser meets it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.test import Client

from showup.accounts import services

MOMENT = datetime(2026, 11, 23, 9, tzinfo=UTC)


@pytest.fixture
def link(db: None) -> str:
    return f"/enter/{services.new_entry_token(now=MOMENT)}/"


@time_machine.travel(MOMENT, tick=False)
def test_a_link_lets_one_browser_in(link: str) -> None:
    first, second = Client(), Client()
    assert first.get(link).headers["Location"] == "/"
    assert first.get("/").status_code == 200
    refused = second.get(link)
    assert refused.status_code == 403
    assert "showup link" in refused.content.decode()
    assert second.get("/").status_code == 302


@time_machine.travel(MOMENT, tick=False)
def test_a_browser_that_is_in_may_open_its_link_again(link: str) -> None:
    browser = Client()
    browser.get(link)
    assert browser.get(link).headers["Location"] == "/"


@time_machine.travel(MOMENT + timedelta(days=1), tick=False)
def test_yesterdays_link_is_refused(link: str) -> None:
    assert Client().get(link).status_code == 403


@time_machine.travel(MOMENT, tick=False)
def test_a_way_in_never_leads_elsewhere(link: str) -> None:
    response = Client().get(link, {"next": "http://evil.example/"})
    assert response.headers["Location"] == "/"
