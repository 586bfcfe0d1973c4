"""A search as pages show it: an invitation, two booked interviews, an offer, an answer."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from tests import advices

from showup.advice import services as advice
from showup.engine import json_form
from showup.pipeline import services as pipeline

if TYPE_CHECKING:
    from datetime import datetime

    from showup.accounts.models import Seeker
    from showup.advice.models import Decision
    from showup.engine.advice import Advice, Choice, Contrast
    from showup.pipeline.models import Interview, Opportunity

MAIL = """\
From: Ruth Adeyemi <ruth.adeyemi@brightwater.example>
To: alice@mail.example
Subject: Interview at Brightwater Logistics
Date: Mon, 23 Nov 2026 08:00:00 +0000
Message-ID: <1@brightwater.example>
Content-Type: text/plain; charset=utf-8

Dear Alice,

we would like to invite you to an interview for the position of Support operations lead.
Could you come on Tuesday 1 December 2026 at 10:30 (UK time)? It will be by video.
Please let us know by Friday 27 November.

Kind regards
Ruth Adeyemi
Brightwater Logistics
"""


@dataclass(frozen=True, slots=True)
class Search:
    """What a seeker has going."""

    seeker: Seeker
    invited: Opportunity
    invitation: Interview
    booked: Opportunity
    booking: Interview
    dream: Opportunity
    offered: Opportunity


def search(seeker: Seeker, *, now: datetime, name: str = "Brightwater Logistics") -> Search:
    """Give a seeker an invitation, a booked interview, a dream interview and an offer."""
    dream, _ = pipeline.add(
        seeker, now=now, employer="Acme", title="Service design lead", excitement=9.0, dream=True
    )
    far, _ = pipeline.invite(dream, slots=[], now=now, format="on site")
    pipeline.book(far, starts_at=now + timedelta(days=13), minutes=120, now=now)
    booked, _ = pipeline.add(seeker, now=now, employer="Kestrel Energy", excitement=6.0)
    booking, _ = pipeline.invite(booked, slots=[], now=now, format="video")
    pipeline.book(booking, starts_at=now + timedelta(days=8), minutes=60, now=now)
    offered, _ = pipeline.add(seeker, now=now, employer="Pennyroyal Foods", excitement=5.0)
    pipeline.offer(offered, deadline=(now + timedelta(days=4)).date(), now=now)
    invited, _ = pipeline.add(
        seeker, now=now, employer=name, title="Support operations lead", excitement=4.0
    )
    invitation, _ = pipeline.invite(
        invited,
        slots=[pipeline.SlotTime(now + timedelta(days=days, hours=1), 45) for days in (5, 7, 15)],
        now=now,
        format="video",
        zone="Europe/Berlin",
        language="en",
        answer_by=now + timedelta(days=1),
        people=[{"name": "Ruth Adeyemi", "address": "ruth@brightwater.example", "role": ""}],
        text="Dear Alice, we would like to meet you.",
    )
    return Search(seeker, invited, invitation, booked, booking, dream, offered)


def answered(scene: Search, *, now: datetime, answer: Advice | None = None) -> Decision:
    """Save a finished decision about the invitation, made by hand."""
    decision = advice.open_decision(scene.seeker, scene.invited, today=now.date(), now=now)
    decision.answer = json_form.advice_to_json(_about(scene, answer or advices.go()))
    decision.engine, decision.paths, decision.settings = "1", 4000, 200
    decision.state = "ready"
    decision.save()
    return decision


def answered_about(
    scene: Search, row: Opportunity, verb: str, other: str, *, now: datetime
) -> Decision:
    """Save a finished decision about another opportunity, made by hand."""
    made = replace(scene, invited=row)
    return answered(made, now=now, answer=advices.answering(verb, other))  # type: ignore[arg-type]  # verbs as text


def _about(scene: Search, answer: Advice) -> Advice:
    """Return an answer whose jobs are those of the scene."""
    ids = {"b": scene.invited.pk, "k": scene.booked.pk, "a": scene.dream.pk}

    def choice(made: Choice) -> Choice:
        return replace(made, opportunity=str(ids[made.opportunity]))

    def contrast(made: Contrast) -> Contrast:
        return replace(made, other=choice(made.other))

    return replace(
        answer,
        ranked=tuple(replace(row, choice=choice(row.choice)) for row in answer.ranked),
        contrast=contrast(answer.contrast),
        no_practice=contrast(answer.no_practice),
        no_practice_best=choice(answer.no_practice_best),
        order=tuple(replace(step, opportunity=str(ids[step.opportunity])) for step in answer.order),
        **_ordered(answer, {name: str(pk) for name, pk in ids.items()}),
    )


def _ordered(answer: Advice, ids: dict[str, str]) -> dict[str, Any]:
    """Return how an answer's order came about, its jobs named as in the scene."""
    plan, moves = answer.plan, answer.moves
    if plan is not None:
        plan = replace(
            plan,
            left_out=tuple(ids[each] for each in plan.left_out),
            called_off=tuple(ids[each] for each in plan.called_off),
            taken=ids.get(plan.taken, ""),
        )
    if moves is not None:
        costs = tuple(replace(c, opportunity=ids[c.opportunity]) for c in moves.costs)
        waiting = moves.waiting
        if waiting is not None:
            before = tuple(ids[each] for each in waiting.before)
            waiting = replace(waiting, dream=ids[waiting.dream], before=before)
        moves = replace(moves, costs=costs, waiting=waiting)
    return {"plan": plan, "moves": moves}
