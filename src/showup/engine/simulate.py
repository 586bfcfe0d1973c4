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

from showup.engine.draws import path_seeds
from showup.engine.kernels import CONTROLS, OUTCOMES, run_paths
from showup.engine.model import compile_situation

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from showup.engine.model import Model
    from showup.engine.policy import Values
    from showup.engine.resolution import Resolution
    from showup.engine.setting import Setting
    from showup.engine.situation import Situation


Result = TypeVar("Result")
NOISY = 4  # outcomes whose simulation noise is reported


class StoppedError(Exception):
    """The caller asked to stop before the answer was ready."""


def simulate(
    model: Model, values: Values, *, first: int, paths: int, seed: int
) -> NDArray[np.float64]:
    """Return paths x (value, this, dream, any, hours, people, three controls) after action `first`."""
    out = np.zeros((paths, OUTCOMES + CONTROLS))
    run_paths(model.tables, values, model.steps, np.uint64(seed), first, paths, out)
    return out


def simulate_settings(
    situation: Situation,
    settings: Sequence[Setting],
    values: Values,
    *,
    resolution: Resolution,
    paths: int,
    seed: int,
    threads: int,
    progress: Callable[[float], None] | None = None,
    should_stop: Callable[[], bool] | None = None,
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return means (settings x choices x outcomes) and the covariances of those means.

    The covariances are settings x (value, this, dream, any) x choices x choices.

    Raises StoppedError when `should_stop` says so; it is asked after every setting.
    """
    seeds = path_seeds(seed, len(settings))

    def one(number: int) -> NDArray[np.float64]:
        model = compile_situation(situation, resolution=resolution, setting=settings[number])
        runs = [
            simulate(model, values, first=a, paths=paths, seed=int(seeds[number]))
            for a, _ in model.choices
        ]
        return np.array(runs)

    return _summed_up(np.array(in_threads(one, len(settings), threads, progress, should_stop)))


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


def _summed_up(runs: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return means and covariances from settings x choices x paths x columns.

    The controls have mean 0 in each setting; what the outcomes owe to their luck is taken
    off by one regression for each choice over all settings (Lavenberg and Welch 1981).
    """
    settings, choices, paths, _ = runs.shape
    outcomes = runs[..., :OUTCOMES].copy()
    for choice in range(choices):
        luck = runs[:, choice, :, OUTCOMES:]
        flat = (luck - luck.mean(axis=1, keepdims=True)).reshape(-1, CONTROLS)
        noisy = outcomes[:, choice, :, :NOISY]
        centred = (noisy - noisy.mean(axis=1, keepdims=True)).reshape(-1, NOISY)
        slopes = np.linalg.lstsq(flat, centred, rcond=None)[0]
        outcomes[:, choice, :, :NOISY] = noisy - luck @ slopes
    spread = np.zeros((settings, NOISY, choices, choices))
    if paths > 1:
        centred = outcomes[..., :NOISY] - outcomes[..., :NOISY].mean(axis=2, keepdims=True)
        spread = np.einsum("sapn,sbpn->snab", centred, centred) / (paths * (paths - 1))
    return outcomes.mean(axis=2), spread
