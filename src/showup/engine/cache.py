"""Where compiled kernels are kept: in the data folder, by a hash of the engine's sources.

Import this before anything that imports numba. numba's own cache does not notice when a
function that a kernel calls changes in another file, and a read-only installation has no
room for it; a folder named by what the sources say settles both.
"""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

_KEPT = 3


def fingerprint() -> str:
    """Return a short hash of all sources of the engine."""
    digest = hashlib.sha256()
    for source in sorted(Path(__file__).parent.rglob("*.py")):
        digest.update(source.relative_to(Path(__file__).parent).as_posix().encode())
        digest.update(source.read_bytes())
    return digest.hexdigest()[:16]


def prepare(folder: Path) -> Path:
    """Point numba at a cache under the data folder, and drop the oldest ones.

    A NUMBA_CACHE_DIR that is already set is left alone and returned.
    """
    chosen = place(folder)
    if os.environ.get("NUMBA_CACHE_DIR"):
        return chosen
    home = folder / "kernels"
    chosen.mkdir(parents=True, exist_ok=True)
    os.environ["NUMBA_CACHE_DIR"] = str(chosen)
    _forget_old(home, chosen)
    return chosen


def place(folder: Path) -> Path:
    """Return where the kernels of this version are kept, once there are any."""
    given = os.environ.get("NUMBA_CACHE_DIR")
    return Path(given) if given else folder / "kernels" / fingerprint()


def _forget_old(home: Path, chosen: Path) -> None:
    others = [path for path in home.iterdir() if path.is_dir() and path != chosen]
    others.sort(key=lambda path: path.stat().st_mtime, reverse=True)
    for path in others[_KEPT - 1 :]:
        for file in sorted(path.rglob("*"), reverse=True):
            if file.is_dir():
                file.rmdir()
            else:
                file.unlink(missing_ok=True)
        path.rmdir()
