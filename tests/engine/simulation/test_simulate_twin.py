"""The compiled simulator does, step for step, what plain Python does."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from tests.engine.pipelines import DREAM, asked, modelled

from showup.engine.policy.choosing import choose, job_values, scratch
from showup.engine.resolution import EXACT, Resolution
from showup.engine.simulation.simulate import simulate

if TYPE_CHECKING:
    from showup.engine.policy.choosing import Values
    from showup.engine.tables.model import Model

MASK = (1 << 64) - 1


def mixed(state: int, key: int) -> int:
    """Return SplitMix64's finaliser of a state and a key, in Python's whole numbers."""
    z = ((state ^ (key * 0x94D049BB133111EB & MASK)) + 0x9E3779B97F4A7C15) & MASK
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9 & MASK
    z = (z ^ (z >> 27)) * 0x94D049BB133111EB & MASK
    return z ^ (z >> 31)


def uniform(key: int, job: int, event: int) -> float:
    """Return the number of one event."""
    return float((mixed(mixed(key, job), event) >> 11) / (1 << 53))


def one_path(model: Model, values: Values, first: int, key: int) -> list[float]:
    """Return value, this, dream, any and hours of one path."""
    t, at = model.tables, [int(s) for s in model.tables.start]
    value = hours = 0.0
    for time in range(model.steps):
        for j in range(len(at)):
            forced = time == 0 and j == t.open
            here = np.array(at, dtype=np.int64)
            a = first if forced else choose(t, values, scratch(len(at)), time, here, j)
            if t.act_accepts[a]:
                return [value + t.pays[at[j]], *_taken(model, j, t.pays[at[j]]), hours]
            value += t.act_reward[a]
            lost = t.act_keep[a] < 1 and uniform(key, j, 2_000_000 + time) >= t.act_keep[a]
            at[j] = int(t.act_drop[a] if lost else t.act_to[a])
        hours += t.hours[at[t.open]]
        practice = sum(int(t.earned[s]) for s in at)
        for j, s in enumerate(at):
            value += t.reward[s]
            high = t.mix[t.row[s], practice] if t.row[s] >= 0 else 0.0
            event = time if t.event[s] < 0 else 1_000_000 + int(t.event[s])
            to, left = -1, uniform(key, j, event)
            for e in range(t.move_from[s], t.move_from[s + 1]):
                chance = (1 - high) * t.move_low[e] + high * t.move_high[e]
                left -= chance
                if chance > 0:
                    to = int(t.move_to[e])
                if left < 0:
                    break
            practice += int(t.entered[to] - t.earned[s])
            at[j] = to
    best = max(range(len(at)), key=lambda j: t.pays[at[j]] if t.offer[at[j]] else 0.0)
    pays = t.pays[at[best]] if t.offer[at[best]] else 0.0
    return [value + pays, *_taken(model, best, pays), hours]


def _taken(model: Model, job: int, pays: float) -> list[float]:
    t = model.tables
    got = float(pays > 0)
    return [got * (job == t.open), got * float(t.dream[job]), got]


@pytest.mark.parametrize("cut", [EXACT, Resolution(1, 2)])
def test_each_path_is_the_plain_twins(cut: Resolution) -> None:
    model = modelled(asked(6, DREAM, deal_ok=0.6), cut)
    values = job_values(model)
    for action, _ in model.choices:
        fast = simulate(model, values, first=action, paths=40, seed=11)
        slow = [one_path(model, values, action, mixed(11, p)) for p in range(40)]
        assert fast[:, :5] == pytest.approx(np.array(slow), abs=1e-12)


def test_controls_have_mean_zero_whatever_is_chosen() -> None:
    model = modelled(asked(6, DREAM))
    values = job_values(model)
    for action, _ in model.choices:
        luck = simulate(model, values, first=action, paths=4_000, seed=3)[:, 6:]
        error = luck.std(axis=0) / 4_000**0.5
        assert (abs(luck.mean(axis=0)) < 4.5 * error + 1e-12).all()


def test_more_paths_only_add_to_the_first_ones() -> None:
    model = modelled(asked(6, DREAM))
    values, first = job_values(model), model.choices[0][0]
    few = simulate(model, values, first=first, paths=10, seed=5)
    many = simulate(model, values, first=first, paths=25, seed=5)
    assert (many[:10] == few).all()
    assert not (many[10:20] == few).all()
