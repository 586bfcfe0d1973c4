"""Plausible job seekers: what people would really ask about, drawn at random.

The ranges are judgement, written to be plausible and not to please the engine:

- 1 to 12 jobs in play, mostly 2 to 6; three of five seekers have a dream job (8.5 to 10).
- The open decision is an invitation (7 of 10), a booked interview that one would rather not
  go to (3 of 20) or an offer (3 of 20). An open invitation's excitement is 2 to 7 with 4.5
  in the middle, lukewarm as such questions are; a booked one's 2 to 8, an offer's 3 to 9.
- The other jobs are mostly applications without an answer; 3 to 9 exciting.
- An interview takes 2 to 9 hours all in, 4 as a rule; one to three rounds; half of all
  seekers have a guess of their own odds, and an open job's is 10 to 70%.
- The bar is 2.5 to 6, 4 as a rule; 4 to 20 hours a week; 30 to 120 days; none to six
  interviews in the last year. All beliefs are as Showup assumes them.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from showup.engine.situation import Opportunity, Seeker, Situation

if TYPE_CHECKING:
    from numpy.random import Generator

    from showup.engine.situation import Kind, Stage, Sureness

HOW_MANY = (0.08, 0.16, 0.18, 0.16, 0.12, 0.09, 0.06, 0.05, 0.03, 0.03, 0.02, 0.02)  # 1 to 12
KINDS: tuple[Kind, ...] = ("invitation", "booked", "offer")
ASKED = (0.70, 0.15, 0.15)
OPEN_STAGE: dict[Kind, Stage] = {"invitation": "invited", "booked": "booked", "offer": "offer"}
STAGES: tuple[Stage, ...] = ("waiting", "invited", "booked", "pending", "offer")
OTHERS = (0.60, 0.08, 0.15, 0.13, 0.04)
WITH_A_DREAM = 0.6
EXCITEMENT = {"invitation": (2.0, 4.5, 7.0), "booked": (2.0, 5.0, 8.0), "offer": (3.0, 6.0, 9.0)}
SURE: tuple[Sureness, ...] = ("guess", "fairly", "very")


def seeker_of(seed: int) -> Situation:
    """Return one seeker's situation; the seed alone decides."""
    rng = np.random.default_rng([2026, 11, seed])
    many = 1 + int(rng.choice(len(HOW_MANY), p=HOW_MANY))
    kind = KINDS[int(rng.choice(len(KINDS), p=ASKED))]
    jobs = [_open(rng, kind)]
    jobs += [
        _job(rng, number, STAGES[int(rng.choice(len(STAGES), p=OTHERS))], rng.triangular(3, 5.5, 9))
        for number in range(1, many)
    ]
    if many > 1 and rng.random() < WITH_A_DREAM:
        jobs[1] = replace(
            jobs[1], excitement=float(rng.uniform(8.5, 10)), dream=True, similarity=1.0
        )
    seeker = Seeker(
        bar=float(rng.triangular(2.5, 4, 6)),
        hours_a_week=float(rng.triangular(4, 10, 20)),
        horizon_days=int(rng.choice((30, 60, 90, 120))),
        live_interviews=float(rng.choice((0.0, 1.0, 2.0, 4.0, 6.0))),
    )
    return Situation(tuple(jobs), "job0", kind, seeker=seeker)


def _open(rng: Generator, kind: Kind) -> Opportunity:
    job = _job(rng, 0, OPEN_STAGE[kind], rng.triangular(*EXCITEMENT[kind]))
    if job.own_odds is None:
        return job
    return replace(job, own_odds=float(rng.uniform(0.1, 0.7)))


def _job(rng: Generator, number: int, stage: Stage, excitement: float) -> Opportunity:
    rounds = int(rng.choice((1, 2, 3), p=(0.3, 0.5, 0.2)))
    first = int(rng.integers(2, 10))
    slots = tuple(sorted({first, first + int(rng.integers(1, 5))}))
    return Opportunity(
        f"job{number}",
        excitement=float(excitement),
        sureness=SURE[int(rng.choice(3, p=(0.5, 0.35, 0.15)))],
        deal_ok=float(rng.choice((1.0, 0.7, 0.5), p=(0.75, 0.17, 0.08))),
        stage=stage,
        rounds=rounds,
        round=rounds if stage == "offer" else int(rng.integers(1, rounds + 1)),
        slots=slots if stage == "invited" else (),
        answer_by=int(rng.integers(1, 5)) if stage == "invited" else None,
        booked_day=int(rng.integers(1, 15)) if stage == "booked" else None,
        result_due=int(rng.integers(1, 15)) if stage == "pending" else None,
        offer_deadline=int(rng.integers(1, 11)) if stage == "offer" else None,
        hours=float(rng.triangular(2, 4, 9)),
        own_odds=float(rng.uniform(0.1, 0.9)) if rng.random() < 0.5 else None,
        similarity=float(rng.choice((0.25, 0.5, 1.0))),
        people=int(rng.integers(1, 4)),
    )
