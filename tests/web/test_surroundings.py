"""What the doctor says of the things around the app."""

from __future__ import annotations

from typing import TYPE_CHECKING

import keyring
import pytest
from keyring.backends import fail, null

from showup.exchange.mailboxes import services
from showup.exchange.mailboxes.rules.places import Address
from showup.shared import terminal
from showup.web import doctor, surroundings
from showup.web.serving import can_open_browser

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from showup.accounts.models import Seeker


def test_the_report_has_everything_around_the_app_in_it(tmp_path: Path) -> None:
    names = {check.name for check in doctor.examine()}
    assert {"zone", "app", "browser", "reminders", "keyring", "mailbox", "engine"} <= names


def test_an_engine_that_is_compiled_is_not_compiled_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NUMBA_CACHE_DIR", str(tmp_path / "kernels"))
    assert surroundings.engine(tmp_path)[1].startswith("The engine’s compiler works")
    (tmp_path / "kernels" / "deep").mkdir(parents=True)
    (tmp_path / "kernels" / "deep" / "simulate.nbi").write_bytes(b"")
    assert surroundings.engine(tmp_path) == (True, "The engine is compiled for this version.")


def test_the_zone_is_named_or_where_to_choose_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(terminal, "own_zone", lambda: "Europe/Berlin")
    assert surroundings.zone(tmp_path)[1] == "The clock of this machine is in Europe/Berlin."
    monkeypatch.setattr(terminal, "own_zone", lambda: "")
    assert "choose yours on the page “You”" in surroundings.zone(tmp_path)[1]


def test_a_desktop_without_a_browser_opens_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("BROWSER", "no-browser-is-called-that")
    monkeypatch.setattr("webbrowser._tryorder", [])
    assert not can_open_browser()
    assert "prints a link to open yourself" in surroundings.browser(tmp_path)[1]


def test_a_keyring_keeps_passwords_or_they_are_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keyring, "get_keyring", fail.Keyring)
    assert "asked for each time" in surroundings.keyring(tmp_path)[1]
    monkeypatch.setattr(null.Keyring, "priority", 5)
    monkeypatch.setattr(keyring, "get_keyring", null.Keyring)
    assert surroundings.keyring(tmp_path)[1].startswith("The system’s keyring keeps")


def test_the_mailbox_says_when_it_was_read_and_what_it_wants(
    local_seeker: Seeker, now: datetime
) -> None:
    assert surroundings.mailbox() == (True, "No mailbox is read; `showup mail --setup` names one.")
    row = services.set_up(
        local_seeker,
        Address(host="mail.example", port=993, starttls=False, user="sam", folder="INBOX"),
        now=now,
    )
    assert "was never looked through yet" in surroundings.mailbox()[1]
    row.read_at = now
    row.save()
    says = "The mailbox sam at mail.example was last looked through at 2026-11-23 09:00 UTC."
    assert surroundings.mailbox() == (True, says)
    row.trouble = "The server did not answer."
    row.save()
    says = "The mailbox sam at mail.example could not be read: The server did not answer."
    assert surroundings.mailbox() == (True, says)
    row.wants_seeker = True
    row.save()
    assert surroundings.mailbox() == (False, says)
