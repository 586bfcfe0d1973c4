"""The one folder that holds everything Showup keeps."""

from __future__ import annotations

import os
import secrets
from pathlib import Path

from platformdirs import user_data_path

from showup.shared import files
from showup.shared.problems import ProblemError

SHORTEST = 32  # characters of a key


def folder() -> Path:
    """Return the data folder: `SHOWUP_HOME` where it is set, else the platform's convention.

    A relative `SHOWUP_HOME` counts from the user's home, never from where the command runs.

    Raises:
        ProblemError: it counts from the home of somebody whom this machine doesn't know.
    """
    override = os.environ.get("SHOWUP_HOME", "").strip()
    if override:
        try:
            return (Path.home() / Path(override).expanduser()).resolve()
        except RuntimeError as error:
            raise ProblemError(
                f"SHOWUP_HOME is {override}, and nobody here is called that."
            ) from error
    return user_data_path("showup", appauthor=False)


def prepare() -> Path:
    """Create the data folder, readable by its owner alone, and return it.

    Raises:
        ProblemError: something else is there.
        OSError: the folder cannot be created or written.
    """
    os.umask(0o077)  # whatever is written from here on is the user's alone
    home = folder()
    if home.exists() and not home.is_dir():
        raise ProblemError(f"{home} is a file, and your data wants a folder there: move it away.")
    home.mkdir(mode=0o700, parents=True, exist_ok=True)
    return home


def secret_key() -> str:
    """Return this installation's secret, made at first use and kept in the data folder.

    What is there but is no key is made anew; whoever was signed in wants another link then.
    """
    path = prepare() / "secret_key"
    if not path.exists():
        _keep_key(path)
    known = path.read_text(encoding="ascii", errors="ignore").strip()
    if len(known) >= SHORTEST:
        return known
    path.unlink()  # a foreign hand, or a disk that was full
    _keep_key(path)
    return path.read_text(encoding="ascii").strip()


def _keep_key(path: Path) -> None:
    """Write a key, whole or not at all; the first of several who do so at once wins."""
    part = path.with_name(f".secret_key.{os.getpid()}.part")
    files.write_whole(part, secrets.token_urlsafe(48).encode())
    try:
        os.link(part, path)
    except FileExistsError:
        pass
    except OSError:  # a disk that knows no links
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
