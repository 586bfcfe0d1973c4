"""What the app leans on outside its own folder, each as whether it is well and a sentence."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

from showup.engine import cache
from showup.shared import terminal

Finding = tuple[bool, str]


def app(folder: Path) -> Finding:
    """Tell whether the app runs on the folder."""
    from showup.web import running  # noqa: PLC0415  asks the network of this machine

    here = running.find(folder)
    if here is None:
        return True, "The app isn’t running; `showup` starts it."
    return True, f"The app runs at {here.address}; `showup link` lets another browser in."


def zone(_folder: Path) -> Finding:
    """Tell which zone times are shown in."""
    own = terminal.own_zone()
    if own:
        return True, f"The clock of this machine is in {own}."
    says = "This machine doesn’t tell its time zone: choose yours on the page “You” in the app"
    return True, f"{says}, or times are in UTC."


def browser(_folder: Path) -> Finding:
    """Tell whether a browser can be opened."""
    from showup.web import serving  # noqa: PLC0415  the server is slow to import

    if serving.can_open_browser():
        return True, "A browser can be opened from here."
    return True, "No browser can be opened from here: the app prints a link to open yourself."


def engine(folder: Path) -> Finding:
    """Tell whether the engine is compiled for this version, or can be."""
    import_module("llvmlite.binding")  # its native part is what may be broken

    if any(cache.place(folder).rglob("*.nbi")):
        return True, "The engine is compiled for this version."
    from numba import njit  # noqa: PLC0415  slow to import, and it may be what is broken

    twice = njit(lambda x: 2 * x)
    if twice(21) != 42:  # noqa: PLR2004  twice 21
        return False, "The engine’s compiler gives wrong answers."
    return True, "The engine’s compiler works; the app gets the engine ready at its next start."


def reminders(_folder: Path) -> Finding:
    """Tell whether the system shows notifications."""
    from showup.agenda.reminders import desktop  # noqa: PLC0415  asks the system

    why = desktop.trouble()
    if why:
        says = f"This system shows no notifications: {why}. The browser and your calendar can."
        return False, says
    return True, "This system shows notifications."


def keyring(_folder: Path) -> Finding:
    """Tell whether the system keeps passwords for us."""
    from keyring import get_keyring  # noqa: PLC0415  slow to import

    if get_keyring().priority > 0:
        return True, "The system’s keyring keeps the password of a mailbox or calendar."
    says = "This system has no keyring: the password of a mailbox or calendar is asked for"
    return True, f"{says} each time."


def mailbox() -> Finding:
    """Tell how the mailbox is. The database must be open."""
    from showup.accounts.services import known_here  # noqa: PLC0415  wants Django set up
    from showup.exchange.mailboxes import queries  # noqa: PLC0415  as above

    seeker = known_here()
    row = queries.mailbox(seeker) if seeker is not None else None
    if row is None:
        return True, "No mailbox is read; `showup mail --setup` names one."
    name = terminal.clean(f"{row.user} at {row.host}")
    if row.trouble:
        return not row.wants_seeker, f"The mailbox {name} could not be read: {row.trouble}"
    if row.read_at is None:
        return True, f"The mailbox {name} was never looked through yet: `showup mail --look`."
    return True, f"The mailbox {name} was last looked through at {row.read_at:%Y-%m-%d %H:%M} UTC."
