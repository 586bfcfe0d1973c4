"""One path of the pipeline through the engine's tables, in plain Python.

The twin of `engine.kernels.run_paths`: same tables, same hashed luck, whole numbers and
lists in place of compiled arrays. The index policy itself is the engine's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from showup.engine.policy.choosing import choose, scratch

if TYPE_CHECKING:
    from showup.engine.policy.choosing import Values
    from showup.engine.tables.model import Tables

MASK = (1 << 64) - 1
HELD, DROPPED = 1_000_000, 2_000_000


def mixed(state: int, key: int) -> int:
    """Return 64 mixed bits: SplitMix64's finaliser."""
    z = ((state ^ (key * 0x94D049BB133111EB & MASK)) + 0x9E3779B97F4A7C15) & MASK
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9 & MASK
    z = (z ^ (z >> 27)) * 0x94D049BB133111EB & MASK
    return z ^ (z >> 31)


def luck(key: int, job: int, event: int) -> float:
    """Return the uniform number of one event of one job."""
    return (mixed(mixed(key, job), event) >> 11) / (1 << 53)


class Path:
    """A path under way: where each job stands and what it has brought."""

    def __init__(self, t: Tables, v: Values, key: int) -> None:
        self.t, self.v, self.key = t, v, key
        self.at = [int(s) for s in t.start]
        self.value = self.hours = self.people = 0.0
        self.taken: int | None = None

    def decide(self, time: int, first: int) -> bool:
        """Decide job by job; say whether a job was taken."""
        t = self.t
        for j in range(len(self.at)):
            states = np.array(self.at)
            forced = time == 0 and j == t.open
            a = first if forced else choose(t, self.v, scratch(len(self.at)), time, states, j)
            if t.act_accepts[a]:
                self.take(j)
                return True
            self.value += t.act_reward[a]
            kept = t.act_keep[a] >= 1 or luck(self.key, j, DROPPED + time) < t.act_keep[a]
            self.at[j] = int(t.act_to[a] if kept else t.act_drop[a])
        return False

    def happen(self, time: int) -> None:
        """Hold this step's interviews in order and let everything move."""
        t = self.t
        self.hours += t.hours[self.at[t.open]]
        for j, s in enumerate(self.at):
            practice = sum(int(t.earned[x]) for x in self.at[j:])
            practice += sum(int(t.entered[x]) for x in self.at[:j])
            self.value += t.reward[s]
            self.people += t.people[s]
            high = 0.0 if t.row[s] < 0 else t.mix[t.row[s], practice]
            left = luck(self.key, j, time if t.event[s] < 0 else HELD + int(t.event[s]))
            for e in range(t.move_from[s], t.move_from[s + 1]):
                chance = (1 - high) * t.move_low[e] + high * t.move_high[e]
                if chance > 0:
                    self.at[j] = int(t.move_to[e])
                    left -= chance
                    if left < 0:
                        break

    def take(self, job: int) -> None:
        """Accept a job's offer."""
        pays = float(self.t.pays[self.at[job]])
        self.value += pays
        if pays > 0:
            self.taken = job

    def outcomes(self) -> list[float]:
        """Return value, this, dream, any, hours, people."""
        got = self.taken is not None
        dream = got and bool(self.t.dream[self.taken])
        this = self.taken == self.t.open
        return [self.value, float(this), float(dream), float(got), self.hours, self.people]


def walk(t: Tables, v: Values, steps: int, seed: int, number: int, first: int) -> list[float]:
    """Return the outcomes of one path after the open decision `first`."""
    path = Path(t, v, mixed(seed, number))
    for time in range(steps):
        if path.decide(time, first):
            return path.outcomes()
        path.happen(time)
    offers = [j for j, s in enumerate(path.at) if t.offer[s]]
    if offers:
        path.take(max(offers, key=lambda j: t.pays[path.at[j]]))
    return path.outcomes()
