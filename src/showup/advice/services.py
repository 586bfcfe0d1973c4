"""Decisions: opened, worked out, kept, replayed."""

from __future__ import annotations

import json
import uuid
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, cast

from django.db import DatabaseError, transaction

from showup.accounts.zones import zone_of
from showup.advice.models import Decision
from showup.advice.rules import assumed
from showup.advice.situations import situation_of
from showup.engine.advice import Advice
from showup.pipeline import queries as pipeline
from showup.pipeline import rules as pipeline_rules
from showup.pipeline import services as verbs

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from showup.accounts.models import Seeker
    from showup.engine.decide import Method
    from showup.engine.situation import Situation
    from showup.pipeline.models import Opportunity

SEED = 1
KEPT = ("engine", "method", "paths", "settings", "answer", "state", "progress", "problem")
EXPLAINED = ("channels", "moves", "bars", "flips")
LATER: dict[str, list[object] | None] = {  # added to an answer
    "channels": [],
    "moves": None,
    "bars": [],
    "flips": [],
}


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
    method: Method = "rollout",
    seed: int = SEED,
    paths: int = 0,
) -> Decision:
    """Save a decision that waits to be worked out, with the situation it will rest on.

    `situation` is given where other numbers are tried; 0 paths leaves them to the engine.

    Raises:
        showup.advice.situations.NothingToDecideError: nothing waits for an answer there.
        showup.engine.checks.SituationError: the situation contradicts itself; names the fields.
    """
    from showup.engine import checks, json_form  # numpy and numba are slow to import

    situation = situation or situation_of(seeker, today=today, opportunity=opportunity, now=now)
    faults = checks.check(situation)
    if faults:
        raise checks.SituationError(faults)
    return Decision.objects.create(
        seeker=seeker,
        opportunity=opportunity,
        interview=pipeline.open_interview(opportunity),
        made_at=now,
        situation=json_form.to_json(situation, whole=True),
        method=method,
        seed=seed,
        paths=paths,
    )


def work_out(decision: Decision, *, should_stop: Callable[[], bool] = lambda: False) -> Decision:
    """Ask the engine, and save its answer on the decision.

    A decision that fails is saved as failed with one sentence, then the error goes on.
    """
    from showup.engine import decide, json_form

    def progress(share: float) -> None:
        Decision.objects.filter(pk=decision.pk, made_at=decision.made_at).update(progress=share)

    try:
        advice = decide.advise(
            json_form.from_json(decision.situation),
            method=cast("Method", decision.method),
            seed=decision.seed,
            paths=decision.paths or None,
            progress=progress,
            should_stop=should_stop,
        )
    except Exception as error:
        stopped = should_stop()
        decision.state = "stopped" if stopped else "failed"
        decision.problem = "" if stopped else str(error)[:500]
        _save(decision, "state", "problem")
        raise
    return keep(decision, advice)


@transaction.atomic
def keep(decision: Decision, advice: Advice) -> Decision:
    """Save an answer on its decision."""
    from showup.engine import json_form

    decision.engine = advice.engine
    decision.method = advice.method
    decision.paths = advice.paths
    decision.settings = advice.settings
    decision.answer = json_form.advice_to_json(advice)
    decision.state = "ready"
    decision.progress = 1.0
    decision.problem = ""
    _save(decision, *KEPT)
    return decision


@transaction.atomic
def _save(decision: Decision, *fields: str) -> None:
    """Save a decision that may have been deleted meanwhile, or restored away from its number.

    Raises:
        django.db.DatabaseError: it is there no more; nothing was written.
    """
    if Decision.objects.filter(pk=decision.pk).exclude(made_at=decision.made_at).exists():
        raise DatabaseError(f"{decision} is another one by now.")
    decision.save(update_fields=fields)


def explain(
    decision: Decision,
    *,
    only: Sequence[str] = EXPLAINED,
    should_stop: Callable[[], bool] = lambda: False,
) -> Decision:
    """Add to a worked-out answer what it is made of and what would change it, once each.

    Each part is saved as soon as it is found, so stopping keeps what there is.
    """
    from showup.advice import explaining
    from showup.engine import json_form

    def progress(share: float) -> None:
        Decision.objects.filter(pk=decision.pk, made_at=decision.made_at).update(progress=share)

    def keep(advice: Advice) -> None:
        decision.answer = json_form.advice_to_json(advice)
        _save(decision, "answer")

    explaining.explained(
        json_form.from_json(decision.situation),
        json_form.advice_from_json(decision.answer),
        only=only,
        keep=keep,
        progress=progress,
        should_stop=should_stop,
    )
    return decision


def choose(decision: Decision, *, verb: str) -> None:
    """Note what the seeker did with the answer."""
    decision.chosen = verb
    decision.save(update_fields=["chosen"])


def paths_again(decision: Decision) -> int:
    """Return the paths that make other numbers comparable; 0, the engine's own, after a change."""
    from showup.engine import decide

    return decision.paths if decision.engine == decide.ENGINE_VERSION else 0


def replay(decision: Decision) -> Replay:
    """Work a saved decision out again with its own situation, seed and budget."""
    from showup.advice import explaining
    from showup.engine import decide, json_form

    situation = json_form.from_json(decision.situation)
    advice = decide.advise(
        situation,
        method=cast("Method", decision.method),
        seed=decision.seed,
        paths=decision.paths,
        settings=decision.settings,
    )
    kept = {**LATER, **(decision.answer or {})}
    if kept["channels"]:
        advice = explaining.with_channels(situation, advice)
    if kept["moves"]:
        advice = explaining.with_moves(situation, advice)
    again = json.loads(json.dumps(json_form.advice_to_json(advice)))
    later = {name: kept[name] for name in ("flips", "bars")}  # looked for afterwards
    return Replay(
        same=again | later == kept,
        engine_changed=decision.engine != decide.ENGINE_VERSION,
        advice=advice,
    )


@transaction.atomic
def answer_questions(
    opportunity: Opportunity,
    *,
    now: datetime,
    excitement: float | None = None,
    hours: float | None = None,
    deal_breaker: str = "",
    deal_words: str = "",
    dream_name: str | None = None,
    dream_day: date | None = None,
) -> uuid.UUID:
    """Keep the answers to the four questions as one change and return its history batch.

    What is None or "" was not answered and stays. `dream_name` names the job they want more,
    made where it is new and booked where `dream_day` is given; "" says that there is none.

    Raises:
        showup.pipeline.rules.FieldError: an answer is off its scale, with the field's name.
    """
    seeker = opportunity.seeker
    batch = uuid.uuid4()
    given: dict[str, Any] = {
        "excitement": excitement,
        "hours": hours,
        "deal_breaker": deal_breaker or None,
        "deal_words": deal_words or None,
    }
    fields = {name: value for name, value in given.items() if value is not None}
    if deal_breaker == "met":
        fields["deal_words"] = ""
    says = f"Your answers about {opportunity.label} are kept."
    verbs.change(opportunity, now=now, verb="answer", says=says, batch=batch, **fields)
    if dream_name is None:
        return batch
    other = pipeline.dream(seeker)
    if dream_name.strip():
        _want_more(seeker, dream_name.strip(), dream_day, now=now, batch=batch)
    elif other is not None and other.pk != opportunity.pk:
        verbs.change(other, now=now, batch=batch, dream=False)
    return batch


def _want_more(
    seeker: Seeker, name: str, day: date | None, *, now: datetime, batch: uuid.UUID
) -> None:
    zone = zone_of(seeker)
    if day is not None and day < now.astimezone(zone).date():
        raise pipeline_rules.FieldError("dream_day", "That day is over. When is it now?")
    row = next(
        (row for row in pipeline.active(seeker) if row.label.casefold() == name.casefold()), None
    )
    if row is None:
        row, _ = verbs.add(seeker, now=now, batch=batch, employer=name, dream=True)
    elif not row.dream:
        verbs.change(row, now=now, batch=batch, dream=True)
    if day is None:
        return
    interview = pipeline.open_interview(row)
    known = interview.starts_at.astimezone(zone) if interview and interview.starts_at else None
    if known is not None and known.date() == day:
        return
    if interview is None:
        interview, _ = verbs.invite(row, slots=[], now=now, batch=batch)
    at = known.timetz() if known else assumed.NOON.replace(tzinfo=zone)
    starts_at = datetime.combine(day, at).astimezone(UTC)
    verbs.book(interview, starts_at=starts_at, now=now, batch=batch)
