"""The one folder that holds everything Showup keeps."""

from __future__ import annotations

import os
import secrets
from pathlib import Path

from platformdirs import user_data_path


def folder() -> Path:
    """Return the data folder: `SHOWUP_HOME` where it is set, else the platform's convention.

    A relative `SHOWUP_HOME` counts from the user's home, never from where the command runs.
    """
    override = os.environ.get("SHOWUP_HOME", "").strip()
    if override:
        return (Path.home() / Path(override).expanduser()).resolve()
    return user_data_path("showup", appauthor=False)


def prepare() -> Path:
    """Create the data folder, readable by its owner alone, and return it.

    Raises:
        OSError: the folder cannot be created or written.
    """
    os.umask(0o077)  # whatever is written from here on is the user's alone
    home = folder()
    home.mkdir(mode=0o700, parents=True, exist_ok=True)
    return home


def secret_key() -> str:
    """Return this installation's secret, made at first use and kept in the data folder."""
    path = prepare() / "secret_key"
    try:
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(secrets.token_urlsafe(48))
    except FileExistsError:
        pass
    return path.read_text(encoding="ascii").strip()
