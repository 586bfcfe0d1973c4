"""Varied pipelines, a seed each: what people ask about, and the corners of it."""

from __future__ import annotations

from dataclasses import replace
from random import Random
from typing import TYPE_CHECKING

from benchmarks.seekers import seeker_of

if TYPE_CHECKING:
    from showup.engine.situation import Opportunity, Situation

TODAY = "2026-11-23"  # a Monday
NAMES = ("Brightwater", "Kestrel", "Acme", "Juniper", "Orchard", "Millrace", "Tallow")
OTHERS = ("invited", "booked", "booked", "offer")


def varied(seed: int, *, jobs: int = len(NAMES)) -> Situation:
    """Return a situation of at most so many jobs; more is booked and offered than is usual."""
    usual, rng = seeker_of(seed), Random(seed)
    kept = [replace(j, name=n) for j, n in zip(usual.opportunities, NAMES, strict=False)][:jobs]
    mine = _odd(kept[0], rng)
    rest = [_ahead(job, rng) for job in kept[1:]]
    seeker = usual.seeker
    if rng.random() < 0.15:
        seeker = replace(seeker, hours_a_week=rng.choice((2.0, 5.0)))
    return replace(usual, opportunities=(mine, *rest), seeker=seeker, today=TODAY)


def _ahead(job: Opportunity, rng: Random) -> Opportunity:
    """Return an application that has got further, one of three."""
    if job.stage != "waiting" or rng.random() > 0.35:
        return job
    first = rng.randrange(1, 12)
    match rng.choice(OTHERS):
        case "invited":
            slots = tuple(sorted({first, first + rng.randrange(1, 5)}))
            return replace(job, stage="invited", slots=slots, answer_by=rng.choice((None, 1, 3)))
        case "booked":
            return replace(job, stage="booked", booked_day=rng.randrange(15))
        case _:
            last = rng.choice((None, 0, 2, 8))
            return replace(job, stage="offer", offer_deadline=last, round=job.rounds)


def _odd(job: Opportunity, rng: Random) -> Opportunity:
    """Return the open one, now and then with something at the end of its scale."""
    if rng.random() < 0.08:
        job = replace(job, deal_ok=0.0)
    if rng.random() < 0.15:
        job = replace(job, excitement=rng.choice((0.0, 8.0, 9.0, 10.0)))
    if rng.random() < 0.1:
        job = replace(job, hours=rng.choice((0.5, 1.0, 20.0)))
    if rng.random() < 0.1:
        job = replace(job, own_odds=rng.choice((0.01, 0.95)))
    if rng.random() > 0.1:
        return job
    if job.stage == "invited":
        return replace(job, answer_by=None, slots=(0, 1, 3))
    if job.stage == "booked":
        return replace(job, booked_day=0)
    return replace(job, offer_deadline=rng.choice((None, 0)))
