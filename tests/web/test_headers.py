"""What every page tells the browser, and what it asks of it."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client
from django.urls import get_resolver, reverse

PAGES = ["/", "/jobs/", "/locked/", "/nowhere/"]


@pytest.mark.parametrize("path", PAGES)
def test_a_page_runs_nothing_that_is_not_ours(alice_client: Client, path: str) -> None:
    policy = alice_client.get(path).headers["Content-Security-Policy"]
    rules = dict(rule.strip().split(" ", 1) for rule in policy.split(";"))
    assert rules["default-src"] == "'none'"
    assert rules["script-src"] == rules["style-src"] == "'self'"
    assert rules["form-action"] == "'self'"
    assert rules["frame-ancestors"] == rules["base-uri"] == "'none'"
    assert "unsafe" not in policy


@pytest.mark.parametrize("path", PAGES)
def test_a_page_tells_others_nothing(alice_client: Client, path: str) -> None:
    headers = alice_client.get(path).headers
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["X-Frame-Options"] == "DENY"
    assert headers["Referrer-Policy"] == "same-origin"
    assert headers["Cross-Origin-Opener-Policy"] == "same-origin"


@pytest.mark.parametrize(
    "host", ["evil.example", "127.0.0.1.evil.example", "localhost.evil.example:4127", "10.0.0.5"]
)
def test_a_name_that_is_not_this_machine_is_refused(alice_client: Client, host: str) -> None:
    assert alice_client.get("/", headers={"host": host}).status_code == 400


@pytest.mark.parametrize("host", ["127.0.0.1:4127", "localhost:4127", "[::1]:4127"])
def test_this_machine_may_be_called_by_any_of_its_names(alice_client: Client, host: str) -> None:
    assert alice_client.get("/", headers={"host": host}).status_code == 200


def test_a_form_from_elsewhere_changes_nothing(alice_client: Client) -> None:
    strict = Client(enforce_csrf_checks=True, headers={"host": "127.0.0.1:4127"})
    strict.cookies = alice_client.cookies
    refused = strict.post(reverse("invite"), {}, headers={"origin": "http://evil.example"})
    assert refused.status_code == 403
    assert "Nothing was changed." in refused.content.decode()


def test_only_the_front_door_is_open_to_strangers(client: Client, db: None) -> None:
    open_doors = {
        str(pattern.pattern)
        for pattern in _patterns()
        if not getattr(pattern.callback, "login_required", True)
    }
    feed = "feed/<slug:handle>/<slug:secret>.ics"  # its address is the key
    assert open_doors == {"alive/", "enter/<str:token>/", "locked/", feed}
    assert client.get("/").headers["Location"] == "/locked/?next=/"


def test_a_cookie_is_out_of_reach_of_scripts_and_other_sites(
    client: Client, local_seeker: object
) -> None:
    from datetime import UTC, datetime

    from showup.accounts import services

    token = services.new_entry_token(now=datetime.now(UTC))  # noqa: TID251  the page reads the clock too
    response = client.get(f"/enter/{token}/")
    session = next(
        morsel for name, morsel in response.cookies.items() if name.startswith("showup_session_")
    )
    assert session["httponly"]
    assert session["samesite"] == "Lax"


def _patterns() -> list[Any]:
    found: list[Any] = []
    waiting = list(get_resolver().url_patterns)
    while waiting:
        pattern = waiting.pop()
        inner = getattr(pattern, "url_patterns", None)
        if inner is None:
            found.append(pattern)
        else:
            waiting.extend(inner)
    return found
