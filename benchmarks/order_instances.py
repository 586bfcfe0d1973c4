"""Random pipelines with several interviews ahead, for what is claimed about their order.

On top of benchmarks/instances.py: of its jobs so many have an interview ahead, invitations
with two to four days, or booked ones; the rest are at other stages. The seed and the
numbers alone decide.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from benchmarks.instances import pipeline

if TYPE_CHECKING:
    from numpy.random import Generator

    from showup.engine.situation import Opportunity, Situation

BOOKED = 0.35  # share of the interviews ahead that are booked


def interviews(seed: int, ahead: int, others: int = 0) -> Situation:
    """Return a pipeline with so many interviews ahead, the first an open invitation."""
    plain = pipeline(seed, ahead + others)
    rng = np.random.default_rng([2027, ahead, others, seed])
    jobs = [
        _ahead(rng, job, number) if number < ahead else _elsewhere(rng, job)
        for number, job in enumerate(plain.opportunities)
    ]
    hours = float(rng.choice((10.0, 15.0, 25.0)))
    return replace(
        plain,
        opportunities=tuple(jobs),
        seeker=replace(plain.seeker, hours_a_week=hours),
    )


def _ahead(rng: Generator, job: Opportunity, number: int) -> Opportunity:
    if number and rng.random() < BOOKED:
        day = int(rng.integers(1, 21))
        return replace(job, stage="booked", round=1, slots=(), answer_by=None, booked_day=day)
    many = int(rng.integers(2, 5))
    days = tuple(sorted(int(day) for day in rng.choice(np.arange(1, 22), many, replace=False)))
    by = int(rng.integers(0, days[0] + 1))
    return replace(job, stage="invited", round=1, slots=days, answer_by=by, booked_day=None)


def _elsewhere(rng: Generator, job: Opportunity) -> Opportunity:
    if job.stage not in {"invited", "booked"}:
        return job
    chance = float(rng.uniform(0.02, 0.5))
    return replace(
        job, stage="waiting", slots=(), answer_by=None, booked_day=None, invite_chance=chance
    )
