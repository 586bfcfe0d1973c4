"""The simulator: the same model, under the index policy, on any number of threads.

One task is one setting; its random numbers hang on the seed, the setting's number, the
path and the event alone, and its results go into their own rows. So the answer is the
same bit for bit on any number of threads, and a choice meets the same luck as the next
(common random numbers; Glasserman and Yao 1992).
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, TypeVar

import numpy as np

from showup.engine.simulation.kernels import CONTROLS, OUTCOMES, run_paths

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from showup.engine.policy.choosing import Values
    from showup.engine.tables.model import Model

Result = TypeVar("Result")
NOISY = 4  # outcomes whose simulation noise is reported


class StoppedError(Exception):
    """The caller asked to stop before the answer was ready."""


def simulate(
    model: Model, values: Values, *, first: int, paths: int, seed: int, begin: int = 0
) -> NDArray[np.float64]:
    """Return paths x (value, this, dream, any, hours, people, three controls) after action `first`.

    Paths are numbered from `begin` on; the same number meets the same luck.
    """
    out = np.zeros((paths, OUTCOMES + CONTROLS))
    run_paths(model.tables, values, model.steps, np.uint64(seed), first, begin, out)
    return out


def in_threads(
    task: Callable[[int], Result],
    number: int,
    threads: int,
    progress: Callable[[float], None] | None = None,
    should_stop: Callable[[], bool] | None = None,
) -> list[Result]:
    """Run numbered tasks on threads and return their results in order.

    Raises StoppedError when `should_stop`, asked after each task, says so.
    """
    found = []
    with ThreadPoolExecutor(threads) as pool:
        waiting = [pool.submit(task, each) for each in range(number)]
        try:
            for done, each in enumerate(waiting, 1):
                found.append(each.result())
                if progress is not None:
                    progress(done / number)
                if should_stop is not None and should_stop():
                    raise StoppedError
        finally:
            for each in waiting:
                each.cancel()
    return found
