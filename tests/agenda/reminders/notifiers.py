"""Stand-ins for the system's notifications."""

from __future__ import annotations

from dataclasses import dataclass, field

from showup.agenda.reminders.desktop import NoNotificationsError


@dataclass
class Notifier:
    """One that keeps what it showed, and refuses while `refuses` says why."""

    refuses: str = ""
    shown: list[tuple[str, str]] = field(default_factory=list)
    asked: int = 0
    closed: bool = False

    def find_out(self) -> None:
        self.asked += 1
        if self.refuses:
            raise NoNotificationsError(self.refuses)

    def show(self, title: str, text: str) -> None:
        self.find_out()
        self.shown.append((title, text))

    def close(self) -> None:
        self.closed = True
