"""The mailbox in a browser: set up, watched, and read on a phone in the dark."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect
from tests.browser.conftest import NewPage
from tests.exchange.mailboxes import dovecot, mails, rings

if TYPE_CHECKING:
    from playwright.sync_api import Page


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[dovecot.Server]:
    """A mail server with three hundred mails, two of them about interviews."""
    now = datetime.now(UTC)  # noqa: TID251  the page reads the clock, too
    with dovecot.running() as server, rings.only_here():
        monkeypatch.setenv("SSL_CERT_FILE", str(server.authority))
        told = [*mails.others(300), mails.invitation(1, now=now)]
        server.deliver("ann", [*told, mails.mail("Sad news", mails.CANCELLED)], came=now)
        yield server


def test_set_up_watched_and_found(
    new_page: NewPage, server: dovecot.Server, axe: Callable[[Page], None]
) -> None:
    page = new_page()
    page.goto("/mail/")
    axe(page)
    page.get_by_label("Your mail server").fill(dovecot.HOST)
    page.get_by_label("Port", exact=True).fill(str(server.tls))
    page.get_by_label("Your name there").fill("ann")
    page.get_by_label("Password", exact=True).fill(dovecot.PASSWORD)
    page.get_by_role("button", name="Set it up and look").press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text(
        "Two mails look like invitations or news of one.", timeout=30_000
    )
    page.evaluate("document.querySelectorAll('details').forEach(part => { part.open = true; })")
    axe(page)
    page.get_by_role("button", name="Put “Sad news” aside").press("Enter")
    expect(page.get_by_role("heading", level=1)).to_contain_text("One mail looks like")
    phone = new_page(viewport={"width": 320, "height": 700}, color_scheme="dark")
    phone.goto("/mail/")
    assert phone.evaluate("document.documentElement.scrollWidth") <= 320
    axe(phone)
    phone.get_by_role("link", name="Interview at Kestrel Energy").click()
    expect(phone.get_by_role("heading", level=1)).to_contain_text("would like to meet you")


def test_without_scripts_the_page_reloads_itself_and_works(
    new_page: NewPage, server: dovecot.Server
) -> None:
    page = new_page(java_script_enabled=False)
    page.goto("/mail/")
    page.get_by_label("Your mail server").fill(dovecot.HOST)
    page.get_by_label("Port", exact=True).fill(str(server.tls))
    page.get_by_label("Your name there").fill("ann")
    page.get_by_label("Password", exact=True).fill("not the one")
    page.get_by_role("button", name="Set it up and look").click()
    expect(page.get_by_role("alert")).to_contain_text("doesn’t take this password", timeout=30_000)
