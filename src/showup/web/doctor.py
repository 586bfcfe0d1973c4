"""Look at an installation and say what is wrong with it; changes nothing."""

from __future__ import annotations

import os
import platform
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from showup import __version__
from showup.shared import home, sqlite
from showup.shared.problems import ProblemError
from showup.web import surroundings

ROOM = 200 * 1024 * 1024  # bytes that should be free


@dataclass(frozen=True, slots=True)
class Check:
    """One thing looked at: whether it is well, and a sentence about it."""

    name: str
    ok: bool
    says: str
    is_there: bool = True  # False where it is missed by nothing: well, but nothing to tick


def examine() -> list[Check]:
    """Look at everything; a look that fails is itself a finding."""
    looks: dict[str, Callable[[Path], Check]] = {
        "python": _python,
        "folder": _folder,
        "private": _private,
        "disk": _disk,
        "database": _database,
        "upgrade": _upgrade,
        "search": _search,
        "zones": _zones,
        "zone": _as_check("zone", surroundings.zone),
        "engine": _as_check("engine", surroundings.engine),
        "app": _as_check("app", surroundings.app),
        "browser": _as_check("browser", surroundings.browser),
        "reminders": _reminders,
        "keyring": _as_check("keyring", surroundings.keyring),
        "mailbox": _mailbox,
    }
    folder = home.folder()
    found = []
    for name, look in looks.items():
        try:
            found.append(look(folder))
        except Exception as error:  # noqa: BLE001  the doctor goes on to the next
            says = f"The look at “{name}” failed: {type(error).__name__}: {error}."
            found.append(Check(name, ok=False, says=says))
    return found


def _python(_folder: Path) -> Check:
    version = ".".join(map(str, sys.version_info[:3]))
    if (3, 11) <= sys.version_info[:2] < (3, 14):
        on = f"{platform.system()} {platform.release()}".strip()
        says = f"Python {version} runs Showup {__version__}, on {on}."
        return Check("python", ok=True, says=says)
    return Check("python", ok=False, says=f"Python {version}: Showup needs 3.11, 3.12 or 3.13.")


def _folder(folder: Path) -> Check:
    nearest = next(path for path in (folder, *folder.parents) if path.exists())
    if not nearest.is_dir():
        return Check("folder", ok=False, says=f"{nearest} is a file: a folder should be there.")
    if not os.access(nearest, os.W_OK | os.X_OK):
        return Check("folder", ok=False, says=f"{nearest} cannot be written: mend who owns it.")
    if nearest != folder:
        return Check("folder", ok=True, says=f"Nothing is kept yet; it will be in {folder}.")
    return Check("folder", ok=True, says=f"Everything is kept in {folder}.")


def _private(folder: Path) -> Check:
    if os.name == "nt" or not folder.is_dir():
        return Check("private", ok=True, says="Nobody else on this machine can read it.")
    if folder.stat().st_mode & 0o077:
        says = f"Others on this machine can look into {folder}: `chmod 700` it."
        return Check("private", ok=False, says=says)
    return Check("private", ok=True, says="Nobody else on this machine can read it.")


def _disk(folder: Path) -> Check:
    nearest = next(path for path in (folder, *folder.parents) if path.exists())
    free = shutil.disk_usage(nearest).free
    says = f"{free / 1e9:.1f} GB are free on the disk"
    if free < ROOM:
        return Check("disk", ok=False, says=f"Only {says}: make room for changes and backups.")
    return Check("disk", ok=True, says=f"{says}.")


def _database(folder: Path) -> Check:
    path = folder / "showup.sqlite3"
    if not path.exists():
        return Check(
            "database", ok=True, says="There is no database yet; the first start makes it."
        )
    faults = sqlite.faults(path)
    if faults:
        says = f"The database is damaged ({faults[0]}): `showup restore` a backup."
        return Check("database", ok=False, says=says)
    return Check("database", ok=True, says="The database is sound, and every row has its parent.")


def _upgrade(folder: Path) -> Check:
    if not (folder / "showup.sqlite3").exists():
        return Check("upgrade", ok=True, says="There is nothing to upgrade.")
    os.environ["DJANGO_SETTINGS_MODULE"] = "showup.web.settings"  # whatever the shell has set
    import django  # noqa: PLC0415  slow to import, and it may be what is broken

    django.setup()
    from showup.shared import upgrade  # noqa: PLC0415  wants Django set up

    try:
        missing, _ = upgrade.state()
    except ProblemError as error:
        return Check("upgrade", ok=False, says=str(error))
    if missing:
        says = f"The database waits for {missing} steps of an upgrade: `showup` does them."
        return Check("upgrade", ok=False, says=says)
    return Check("upgrade", ok=True, says="The database is of this version.")


def _search(folder: Path) -> Check:
    if not (folder / "showup.sqlite3").exists() or not _opens(folder):
        return Check("search", ok=True, says="There is nothing to search.")
    from showup.pipeline.search import searching  # noqa: PLC0415  wants Django set up

    lost = len(searching.out_of_step())
    if lost:
        says = (
            f"{lost} jobs aren’t found by all of their words: `showup backup` into a file and "
            "`showup restore` it, which writes the words anew."
        )
        return Check("search", ok=False, says=says)
    return Check("search", ok=True, says="Every job is found by its words.")


def _opens(folder: Path) -> bool:
    try:
        return _upgrade(folder).ok
    except Exception:  # noqa: BLE001  the look at the upgrade says so itself
        return False


def _zones(_folder: Path) -> Check:
    from zoneinfo import ZoneInfo, available_timezones  # noqa: PLC0415  may be what is broken

    ZoneInfo("Europe/London")
    return Check("zones", ok=True, says=f"{len(available_timezones())} time zones are known.")


def _reminders(folder: Path) -> Check:
    shows, says = surroundings.reminders(folder)  # the other ways to be reminded are enough
    return Check("reminders", ok=True, says=says, is_there=shows)


def _mailbox(folder: Path) -> Check:
    if not (folder / "showup.sqlite3").exists() or not _opens(folder):
        return Check("mailbox", ok=True, says="No mailbox is read.")
    ok, says = surroundings.mailbox()
    return Check("mailbox", ok=ok, says=says)


def _as_check(name: str, look: Callable[[Path], surroundings.Finding]) -> Callable[[Path], Check]:
    def check(folder: Path) -> Check:
        ok, says = look(folder)
        return Check(name, ok=ok, says=says)

    return check
