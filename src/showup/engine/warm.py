"""Compiling the kernels ahead of the first question."""

from __future__ import annotations

from showup.engine.decide import advise
from showup.engine.situation import Opportunity, Situation


def warm() -> None:
    """Compile every kernel on a tiny situation: some 15 s the first time, then under 1."""
    job = Opportunity("a", stage="invited", slots=(1,), rounds=1)
    situation = Situation((job,), "a")
    advise(situation, settings=2, paths=2, threads=1)
    advise(situation, method="exact", settings=2, threads=1)
