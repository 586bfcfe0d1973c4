"""The edge to the system's notifications, with a stand-in for the library that talks to it."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest

from showup.agenda.reminders import desktop
from showup.agenda.reminders.desktop import Desktop, NoNotificationsError

shown: list[tuple[str, str]] = []


class Library:
    """What the library does on a system of some sort."""

    made = 0
    sort = "sound"

    def __init__(self, **_: Any) -> None:
        type(self).made += 1

    async def get_capabilities(self) -> frozenset[str]:
        if self.sort == "away":
            raise OSError("no bus\nat all.")
        if self.sort == "hangs":
            await asyncio.sleep(60)
        return frozenset() if self.sort == "not allowed" else frozenset({"title"})

    async def send(
        self, title: str, text: str, *, urgency: str, on_dispatched: Callable[[], None]
    ) -> None:
        assert urgency == "critical"  # it stays until it is seen to
        if self.sort == "swallows":
            return
        shown.append((title, text))
        on_dispatched()


@pytest.fixture(autouse=True)
def library(monkeypatch: pytest.MonkeyPatch) -> type[Library]:
    made = SimpleNamespace(
        Capability=SimpleNamespace(TITLE="title"),
        DesktopNotifier=Library,
        Urgency=SimpleNamespace(Critical="critical"),
    )
    monkeypatch.setitem(sys.modules, "desktop_notifier", made)
    monkeypatch.setattr(desktop, "PATIENCE", 0.2)
    monkeypatch.setattr(Library, "made", 0)
    monkeypatch.setattr(Library, "sort", "sound")
    shown.clear()
    return Library


def test_it_is_shown_through_one_connection(library: type[Library]) -> None:
    here = Desktop()
    here.find_out()
    here.show("At 09:30", "By video.")
    here.show("At 09:50", "By video.")
    here.close()
    assert shown == [("At 09:30", "By video."), ("At 09:50", "By video.")]
    assert library.made == 1
    assert desktop.trouble() == ""


def test_a_text_from_outside_is_no_markup() -> None:
    here = Desktop()
    here.show("At 09:30", "<a href='https://evil.example'>4 Mill & Lane</a>")
    here.close()
    ((_, text),) = shown
    assert not set("<>&") & set(text)
    assert "4 Mill" in text


@pytest.mark.parametrize(
    ("sort", "says"),
    [
        ("away", "nothing that would show them answers (no bus at all)"),
        ("hangs", "nothing that would show them answers (TimeoutError)"),
        ("not allowed", "it has no service for them that this program may use"),
    ],
)
def test_a_system_that_shows_none_says_why(
    monkeypatch: pytest.MonkeyPatch, library: type[Library], sort: str, says: str
) -> None:
    monkeypatch.setattr(library, "sort", sort)
    assert desktop.trouble() == says
    with pytest.raises(NoNotificationsError):
        Desktop().show("At 09:30", "")


def test_what_was_taken_and_not_shown_counts_as_not_shown(
    monkeypatch: pytest.MonkeyPatch, library: type[Library]
) -> None:
    monkeypatch.setattr(library, "sort", "swallows")
    here = Desktop()
    with pytest.raises(NoNotificationsError, match="did not show it"):
        here.show("At 09:30", "")
    monkeypatch.setattr(library, "sort", "sound")
    here.show("At 09:30", "")  # through a new connection
    here.close()
    assert library.made == 2
    assert len(shown) == 1
