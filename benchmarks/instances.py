"""Random pipelines that claims about the engine are measured on.

A pipeline has an open invitation and other jobs at every stage, drawn from wide but plausible
ranges; the seed and the number of jobs alone decide. Whoever solves them leaves out those
hardly worth anything (`WORTH_COUNTING`): a loss in percent of nothing says nothing.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from showup.engine.situation import Belief, Opportunity, Seeker, Situation

if TYPE_CHECKING:
    from numpy.random import Generator

    from showup.engine.situation import Stage, Sureness

WORTH_COUNTING = 0.1  # points of the exact value
STAGES: tuple[Stage, ...] = ("waiting", "invited", "booked", "pending", "offer")
OFTEN = (0.3, 0.2, 0.3, 0.1, 0.1)
SURE: tuple[Sureness, ...] = ("guess", "fairly", "very")
SIMILAR = (0.25, 0.5, 1.0)
GAINS = (0.0, 0.15, 0.3, 0.45)  # practice: nothing in one pipeline of four


def pipeline(seed: int, jobs: int) -> Situation:
    """Return a pipeline of so many jobs, the first of them an open invitation."""
    rng = np.random.default_rng([2026, jobs, seed])
    rows = [
        _job(rng, number, STAGES[int(rng.choice(len(STAGES), p=OFTEN))] if number else "invited")
        for number in range(jobs)
    ]
    top = max(range(jobs), key=lambda number: rows[number].excitement)
    rows[top] = replace(rows[top], dream=True, similarity=1.0)
    plain = Situation((), "")
    gain, price = float(rng.choice(GAINS)), float(rng.uniform(0.005, 0.05))
    beliefs = replace(
        plain.beliefs,
        practice_gain=Belief(gain, gain, gain),
        hour_price=Belief(price, price, price),
    )
    seeker = Seeker(
        bar=float(rng.uniform(2, 5)),
        hours_a_week=float(rng.choice((6.0, 10.0, 20.0))),
        horizon_days=int(rng.choice((45, 60, 90))),
        live_interviews=float(rng.choice((0.0, 0.0, 1.0, 3.0))),
    )
    return Situation(tuple(rows), "job0", "invitation", seeker=seeker, beliefs=beliefs)


def _job(rng: Generator, number: int, stage: Stage) -> Opportunity:
    rounds = int(rng.integers(1, 3))
    first = int(rng.integers(1, 10))
    return Opportunity(
        f"job{number}",
        excitement=float(rng.uniform(3, 10)),
        sureness=SURE[int(rng.integers(3))],
        deal_ok=float(rng.choice((1.0, 1.0, 1.0, 0.7))),
        stage=stage,
        rounds=rounds,
        round=1 if stage != "offer" else rounds,
        slots=tuple(sorted({first, first + int(rng.integers(1, 10))}))
        if stage == "invited"
        else (),
        answer_by=int(rng.integers(0, first)) if stage == "invited" else None,
        booked_day=int(rng.integers(1, 21)) if stage == "booked" else None,
        result_due=int(rng.integers(1, 15)) if stage == "pending" else None,
        offer_deadline=int(rng.integers(1, 14)) if stage == "offer" else None,
        hours=float(rng.uniform(2, 8)),
        own_odds=float(rng.uniform(0.1, 0.8)) if rng.random() < 0.5 else None,
        similarity=float(rng.choice(SIMILAR)),
        people=int(rng.integers(1, 4)),
        invite_chance=float(rng.uniform(0.02, 0.5)) if stage == "waiting" else None,
    )
