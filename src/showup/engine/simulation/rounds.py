"""Simulating all choices in rounds: those clearly behind get no more paths.

Successive elimination (Even-Dar, Mannor and Mansour 2006) under a fixed number of paths:
what a choice that is left behind doesn't use, the others share. Paths are numbered, so a
choice with fewer has met the first ones of those that the others met: the covariance of two
means over n and m > n of them is the paths' covariance over m.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from showup.engine.simulation.draws import path_seeds
from showup.engine.simulation.kernels import CONTROLS, OUTCOMES
from showup.engine.simulation.simulate import NOISY, in_threads, simulate
from showup.engine.tables.model import compile_situation

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from showup.engine.policy.choosing import Values
    from showup.engine.resolution import Resolution
    from showup.engine.setting import Setting
    from showup.engine.situation import Situation
    from showup.engine.tables.model import Model

    Floats = NDArray[np.float64]
    Todo = tuple[int, int, int]  # a choice, the first of its paths to come, how many
    Narrow = Callable[[Floats, Floats, int], Sequence[int]]

ROUNDS = 3
MOST_KEPT = 50  # opportunities up to which the tables of all settings are kept for later rounds


@dataclass(frozen=True)
class _Worlds:
    """The tables of every setting, and the luck that is met there."""

    situation: Situation
    settings: tuple[Setting, ...]
    resolution: Resolution
    values: Values
    seeds: tuple[int, ...]
    kept: dict[int, Model] = field(default_factory=dict)

    def model(self, number: int) -> Model:
        """Return the tables of one setting."""
        if number in self.kept:
            return self.kept[number]
        setting = self.settings[number]
        made = compile_situation(self.situation, resolution=self.resolution, setting=setting)
        if len(self.situation.opportunities) <= MOST_KEPT:
            self.kept[number] = made
        return made

    def runs(self, number: int, first: int, begin: int, paths: int) -> Floats:
        """Return paths x columns of one choice in one setting."""
        model = self.model(number)
        action = model.choices[first][0]
        seed = self.seeds[number]
        return simulate(model, self.values, first=action, paths=paths, seed=seed, begin=begin)


def simulate_settings(
    situation: Situation,
    settings: Sequence[Setting],
    values: Values,
    *,
    resolution: Resolution,
    paths: int,
    seed: int,
    threads: int,
    narrow: Narrow | None = None,
    progress: Callable[[float], None] | None = None,
    should_stop: Callable[[], bool] | None = None,
) -> tuple[Floats, Floats]:
    """Return means (settings x choices x outcomes) and the covariances of those means.

    The covariances are settings x (value, this, dream, any) x choices x choices. `paths`
    are simulated for each setting and choice on average; after each round `narrow` is told
    both, and how many paths a setting there were, and says which choices get more.

    Raises StoppedError when `should_stop` says so; it is asked after every setting.
    """
    seeds = tuple(map(int, path_seeds(seed, len(settings))))
    worlds = _Worlds(situation, tuple(settings), resolution, values, seeds)
    many = len(worlds.model(0).choices)
    runs = [np.empty((len(settings), 0, OUTCOMES + CONTROLS))] * many
    still: Sequence[int] = range(many)
    rounds = ROUNDS if narrow else 1
    whole = paths * many
    for turn in range(1, rounds + 1):
        done = [run.shape[1] for run in runs]
        target = _target(paths, turn, rounds, still, done)
        todo = [(choice, done[choice], target - done[choice]) for choice in still]
        todo = [each for each in todo if each[2] > 0]

        def one(number: int, todo: list[Todo] = todo) -> list[Floats]:
            return [worlds.runs(number, *each) for each in todo]

        def so_far(share: float, spent: int = sum(done), todo: list[Todo] = todo) -> None:
            if progress is not None:
                progress((spent + share * sum(more for _, _, more in todo)) / whole)

        found = in_threads(one, len(settings), threads, so_far, should_stop)
        for place, (choice, _, _) in enumerate(todo):
            added = np.array([run[place] for run in found])
            runs[choice] = np.concatenate([runs[choice], added], axis=1)
        means, spread = summed_up(runs)
        if turn < rounds and narrow is not None:
            still = narrow(means, spread, target)
    if progress is not None:
        progress(1.0)
    return means, spread


def _target(paths: int, turn: int, rounds: int, still: Sequence[int], done: list[int]) -> int:
    """Return how many paths those still in shall have had after a round.

    The last round shares what is left of `paths` a choice; one that comes in again catches up.
    """
    usual = math.ceil(paths * turn / rounds)
    left = paths * len(done) - sum(done) + sum(done[choice] for choice in still)
    shared = left // len(still)
    return shared if turn == rounds else min(usual, shared)


def summed_up(runs: Sequence[Floats]) -> tuple[Floats, Floats]:
    """Return means and covariances from settings x paths x columns of each choice.

    The controls have mean 0 in each setting; what the outcomes owe to their luck is taken
    off by one regression for each choice over all settings (Lavenberg and Welch 1981).
    """
    settled = [_settled(run) for run in runs]
    lengths = np.array([run.shape[1] for run in runs])
    longer = np.maximum.outer(lengths, lengths)
    shorter = np.minimum.outer(lengths, lengths)
    spread = np.zeros((runs[0].shape[0], NOISY, len(runs), len(runs)))
    for paths in sorted(set(lengths.tolist())):
        if paths < 2:
            continue
        among = np.flatnonzero(lengths >= paths)
        noisy = np.stack([settled[c][:, :paths, :NOISY] for c in among], axis=1)
        centred = noisy - noisy.mean(axis=2, keepdims=True)
        shared = np.einsum("sapn,sbpn->snab", centred, centred) / (paths - 1)
        rows, columns = among[:, None], among[None, :]
        met = shorter[rows, columns] == paths
        before = spread[:, :, rows, columns]
        now = shared / longer[rows, columns]
        spread[:, :, rows, columns] = np.where(met, now, before)
    return np.stack([run.mean(axis=1) for run in settled], axis=1), spread


def _settled(run: Floats) -> Floats:
    """Return settings x paths x outcomes of one choice without what they owe to luck."""
    outcomes = run[..., :OUTCOMES].copy()
    luck, noisy = run[..., OUTCOMES:], outcomes[..., :NOISY]
    flat = (luck - luck.mean(axis=1, keepdims=True)).reshape(-1, CONTROLS)
    centred = (noisy - noisy.mean(axis=1, keepdims=True)).reshape(-1, NOISY)
    slopes = np.linalg.lstsq(flat, centred, rcond=None)[0]
    outcomes[..., :NOISY] = noisy - luck @ slopes
    return outcomes
