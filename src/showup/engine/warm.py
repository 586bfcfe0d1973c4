"""Compiling the kernels ahead of the first question."""

from __future__ import annotations

from showup.engine.decide import advise
from showup.engine.orders.planning import best_plan, look_ahead
from showup.engine.policy.pairs import solve_pair
from showup.engine.resolution import EXACT
from showup.engine.simulation.kernels import run_paths
from showup.engine.situation import Opportunity, Situation


def warm() -> None:
    """Compile every kernel on a tiny situation: some 40 s the first time, then under 1."""
    jobs = tuple(Opportunity(name, stage="invited", slots=(1,), rounds=1) for name in "ab")
    situation = Situation(jobs, "a")
    advise(situation, settings=2, paths=2, threads=1)
    advise(Situation(jobs[:1], "a"), method="exact", settings=2, threads=1)
    best_plan(look_ahead(situation, None, resolution=EXACT, threads=1), most=0)


def is_warm() -> bool:
    """Tell whether this process has compiled, or loaded, what a simulation needs."""
    return all(getattr(kernel, "signatures", ()) for kernel in (solve_pair, run_paths))
