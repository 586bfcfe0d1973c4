"""What was asked of another machine from a page, fetched beside the pages; known until the app ends.

Nothing of it is written down: an errand that a killed app left behind is asked for again.
"""

from __future__ import annotations

import logging
import secrets
import threading
import time
from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

from showup.shared.beside import Asked, Beside, StoppedError, go_on

if TYPE_CHECKING:
    from showup.accounts.models import Seeker

BRIEFLY = 0.3  # seconds that a page waits for what may come at once
LONGEST = 20  # seconds until whoever fetches gives up
MOST = 50  # errands that are remembered
FAILED = "That didn’t work, and we don’t know why. Nothing was kept; try again."

_beside = Beside("errand", threads=4)
_known: dict[str, Errand] = {}
_lock = threading.Lock()
_log = logging.getLogger(__name__)


class Back(NamedTuple):
    """A page: its address, and where it is in the menu."""

    address: str
    here: str = ""


@dataclass(slots=True)
class Errand:
    """One thing to fetch: what for, where the answer is shown, and what came or why it didn't."""

    key: str
    seeker: int
    what: Hashable  # its name: what is asked for twice is fetched once; None for no name
    says: str  # "Asking boards.example for that page."
    back: Back  # the page that shows what came
    sort: str = ""
    given: Mapping[str, Any] = field(default_factory=dict)  # for the form, should it fail
    result: Any = None
    wrong: str = ""
    began: float = field(default_factory=time.monotonic)

    @property
    def waited(self) -> int:
        """Return how many seconds it has been under way, at most as many as it may be."""
        return min(int(time.monotonic() - self.began), LONGEST)


def begin(
    seeker: Seeker,
    work: Callable[[Asked], object],
    *,
    what: Hashable = None,
    says: str,
    back: Back,
    sort: str = "",
    given: Mapping[str, Any] | None = None,
    expected: type[Exception] | tuple[type[Exception], ...] = (),
) -> Errand:
    """Fetch something in the background; asking for the same, by its name, fetches it once.

    `work` is told when to stop; of the errors that are `expected` the words are shown.
    """
    with _lock:
        for known in _known.values():
            is_same = what is not None and (known.seeker, known.what) == (seeker.pk, what)
            if is_same and is_running(known):
                return known
        key = secrets.token_hex(16)
        errand = Errand(key, seeker.pk, what, says, back, sort, given or {})
        for old in [key for key, each in _known.items() if not is_running(each)][: 1 - MOST]:
            del _known[old]
        _known[errand.key] = errand
        _beside.begin(errand.key, lambda should_stop: _run(errand, work, should_stop, expected))
    return errand


def find(seeker: Seeker, key: str) -> Errand | None:
    """Return a seeker's own errand; None where it was stopped, or is no longer known."""
    with _lock:
        errand = _known.get(key)
    return errand if errand is not None and errand.seeker == seeker.pk else None


def is_running(errand: Errand, *, within: float = 0.0) -> bool:
    """Tell whether an errand is still under way, in so many seconds, which are waited."""
    return not _beside.is_over(errand.key, within=within)


def stop(errand: Errand) -> None:
    """Stop an errand: what comes of it now is left."""
    _beside.end(errand.key)
    forget(errand)


def forget(errand: Errand) -> None:
    """Forget an errand whose answer was shown."""
    with _lock:
        _known.pop(errand.key, None)


def forget_all(*, patience: float) -> bool:
    """Stop and forget every errand; tell whether all have ended, within so many seconds."""
    with _lock:
        _known.clear()
    return _beside.end_all(patience=patience)


def _run(
    errand: Errand,
    work: Callable[[Asked], object],
    should_stop: Asked,
    expected: type[Exception] | tuple[type[Exception], ...],
) -> None:
    try:
        go_on(should_stop)
        errand.result = work(should_stop)
    except StoppedError:
        pass
    except expected as error:
        errand.wrong = str(error)
    except Exception as error:  # noqa: BLE001  the page that waits must be told
        _log.warning("errand ended early: %s", type(error).__name__)
        errand.wrong = FAILED
