"""A mail server for all tests, a mailbox in it for each, and a keyring that only lives here."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import TYPE_CHECKING

import pytest
from tests.exchange.mailboxes import dovecot, rings

from showup.exchange.mailboxes import services
from showup.exchange.mailboxes.rules.places import Address

if TYPE_CHECKING:
    from showup.accounts.models import Seeker
    from showup.exchange.models import Mailbox

SetUp = Callable[..., "Mailbox"]


@pytest.fixture(autouse=True)
def ring() -> Iterator[rings.Memory]:
    """The keyring of this test; the system's own is never asked."""
    with rings.only_here() as memory:
        yield memory


@pytest.fixture(scope="session")
def everybodys_server() -> Iterator[dovecot.Server]:
    with dovecot.running() as server:
        yield server


@pytest.fixture
def server(everybodys_server: dovecot.Server, monkeypatch: pytest.MonkeyPatch) -> dovecot.Server:
    """The server, whose certificate this machine trusts for one test."""
    monkeypatch.setenv("SSL_CERT_FILE", str(everybodys_server.authority))
    return everybodys_server


@pytest.fixture
def user() -> str:
    """A name that nobody has signed in with before."""
    return f"u{uuid.uuid4().hex}"


@pytest.fixture
def set_up(alice: Seeker, server: dovecot.Server, user: str, now: datetime) -> SetUp:
    """Set up Alice's mailbox on the server: `set_up(folder="Jobs")`."""

    def make(seeker: Seeker = alice, **told: object) -> Mailbox:
        address = {
            "host": dovecot.HOST, "port": server.tls, "starttls": False, "user": user,
            "folder": "INBOX",
        }  # fmt: skip
        options = {name: told.pop(name) for name in ("days", "looks_itself") if name in told}
        return services.set_up(seeker, Address(**address | told), now=now, **options)  # type: ignore[arg-type]  # told by name

    return make
