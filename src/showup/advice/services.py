"""Decisions: opened, worked out, kept, replayed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.db import transaction

from showup.advice.models import Decision
from showup.advice.situations import situation_of
from showup.engine.advice import Advice
from showup.pipeline import queries as pipeline

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime

    from showup.accounts.models import Seeker
    from showup.engine.situation import Situation
    from showup.pipeline.models import Opportunity

SEED = 1


class StoppedError(Exception):
    """The seeker stopped the computation."""


@dataclass(frozen=True, slots=True)
class Replay:
    """A saved decision worked out again."""

    same: bool
    engine_changed: bool
    advice: Advice


def open_decision(
    seeker: Seeker,
    opportunity: Opportunity,
    *,
    today: date,
    now: datetime,
    situation: Situation | None = None,
) -> Decision:
    """Save a decision that waits to be worked out, with the situation it will rest on.

    `situation` is given where other numbers are tried.

    Raises:
        showup.engine.checks.SituationError: the situation contradicts itself; names the fields.
    """
    from showup.engine import checks, json_form  # numpy and numba are slow to import

    situation = situation or situation_of(seeker, today=today, opportunity=opportunity)
    checks.require_sound(situation)
    return Decision.objects.create(
        seeker=seeker,
        opportunity=opportunity,
        interview=pipeline.open_interview(opportunity),
        made_at=now,
        situation=json_form.to_json(situation),
        seed=SEED,
    )


def work_out(decision: Decision, *, should_stop: Callable[[], bool] = lambda: False) -> Decision:
    """Ask the engine, and save its answer on the decision.

    A decision that fails is saved as failed with one sentence, then the error goes on.
    """
    from showup.engine import decide, json_form

    def progress(share: float) -> None:
        Decision.objects.filter(pk=decision.pk).update(progress=share)

    try:
        advice = decide.advise(
            json_form.from_json(decision.situation),
            seed=decision.seed,
            progress=progress,
            should_stop=should_stop,
        )
    except Exception as error:
        stopped = should_stop()
        decision.state = "stopped" if stopped else "failed"
        decision.problem = "" if stopped else str(error)[:500]
        decision.save(update_fields=["state", "problem"])
        raise
    return _keep(decision, advice)


@transaction.atomic
def _keep(decision: Decision, advice: Advice) -> Decision:
    from showup.engine import json_form

    decision.engine = advice.engine
    decision.method = advice.method
    decision.paths = advice.paths
    decision.settings = advice.settings
    decision.answer = json_form.advice_to_json(advice)
    decision.state = "ready"
    decision.progress = 1.0
    decision.save()
    return decision


def choose(decision: Decision, *, verb: str) -> None:
    """Note what the seeker did with the answer."""
    decision.chosen = verb
    decision.save(update_fields=["chosen"])


def replay(decision: Decision) -> Replay:
    """Work a saved decision out again with its own situation, seed and budget."""
    from showup.engine import decide, json_form

    advice = decide.advise(
        json_form.from_json(decision.situation),
        method=decision.method,
        seed=decision.seed,
        paths=decision.paths,
        settings=decision.settings,
    )
    return Replay(
        same=json_form.advice_to_json(advice) == decision.answer,
        engine_changed=decision.engine != decide.ENGINE_VERSION,
        advice=advice,
    )
