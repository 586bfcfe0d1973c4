"""Stages, steps and rounds beside a plain model of them, in any order, with undo."""

from __future__ import annotations

import copy
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from django.db import transaction
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from tests import cast

from showup.pipeline import history, queries, services
from showup.pipeline.rules import ACTIVE, ENDED, STAGES, FieldError

if TYPE_CHECKING:
    import uuid

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
TODAY = NOW.date()
OWN = {
    "Phone screen": "screening",
    "Panel": "interview",
}  # the seeker's own, and what they are like
WHERE = st.one_of(
    st.sampled_from([(stage, "") for stage in STAGES]),
    st.sampled_from([(like, name) for name, like in OWN.items()]),
)
DAYS = st.integers(0, 12).map(lambda back: TODAY - timedelta(days=back))
SOME_DAY = st.one_of(st.none(), DAYS)
WHICH = st.integers(0, 50)


@dataclass
class Job:
    """What the model knows of a job: its steps in the order they were told."""

    where: tuple[str, str]
    since: date
    steps: list[tuple[date, tuple[str, str]]]
    applied: date | None = None
    dream: bool = False
    rounds: dict[int, tuple[int, str]] = field(default_factory=dict)  # key: (round, state)

    def in_order(self) -> list[tuple[date, tuple[str, str]]]:
        return sorted(self.steps, key=lambda step: step[0])

    def enter(self, where: tuple[str, str], on: date | None) -> None:
        if where == self.where and on in (None, self.since):
            return
        day = on or TODAY
        last = self.steps.index(self.in_order()[-1])
        if self.in_order()[-1] in self.steps[last + 1 :]:  # of two alike the later told is last
            last = len(self.steps) - 1 - self.steps[::-1].index(self.in_order()[-1])
        self.steps = [(min(told, day), what) for told, what in self.steps]
        if where == self.where:
            self.steps[last] = (day, where)
            if any(told == day for told, _ in self.steps[last + 1 :]):
                self.steps.append(self.steps.pop(last))  # told anew, so that it stays the last
        else:
            self.steps.append((day, where))
        self.where, self.since = where, day

    def remember(self, where: tuple[str, str], day: date) -> None:
        if (day, where) in self.steps:
            return
        last = self.in_order()[-1]
        self.steps.append((day, where))
        if last[0] == day:  # it is told anew, so that it stays the last
            at = len(self.steps) - 1 - self.steps[::-1].index(last)
            self.steps.append(self.steps.pop(at))


class Stages(RuleBasedStateMachine):
    """Every rule is a verb, done to the database and to the model alike."""

    def __init__(self) -> None:
        super().__init__()
        self.outer = transaction.atomic()
        self.outer.__enter__()
        self.seeker = cast.member("Alice")
        for name, like in OWN.items():
            services.name_stage(self.seeker, name=name, like=like, now=NOW)
        self.jobs: dict[int, Job] = {}
        self.done: list[tuple[uuid.UUID, dict[int, Job]]] = []
        self.added = 0

    def teardown(self) -> None:
        transaction.set_rollback(True)
        self.outer.__exit__(None, None, None)

    def keep(self, before: dict[int, Job], batch: uuid.UUID) -> None:
        if before != self.jobs:
            self.done.append((batch, before))

    def invited(self) -> list[tuple[Job, int]]:
        """Return the rounds that are open, with the job of each."""
        return [
            (job, key)
            for job in self.jobs.values()
            for key, (_, state) in job.rounds.items()
            if state == "invited"
        ]

    def pick(self, which: int) -> tuple[int, Job]:
        pk = sorted(self.jobs)[which % len(self.jobs)]
        return pk, self.jobs[pk]

    @rule(where=WHERE, on=SOME_DAY, dream=st.booleans())
    def add(self, where: tuple[str, str], on: date | None, dream: bool) -> None:
        before = copy.deepcopy(self.jobs)
        self.added += 1
        row, batch = services.add(
            self.seeker,
            employer=f"Firm {self.added}",
            stage=where[0],
            stage_name=where[1],
            dream=dream,
            on=on,
            now=NOW,
        )
        if dream:
            for job in self.jobs.values():
                job.dream = False
        since = on or TODAY
        self.jobs[row.pk] = Job(where, since, [(since, where)], dream=dream)
        self.keep(before, batch)

    @precondition(lambda self: self.jobs)
    @rule(which=WHICH, where=WHERE, on=SOME_DAY)
    def move(self, which: int, where: tuple[str, str], on: date | None) -> None:
        pk, job = self.pick(which)
        before = copy.deepcopy(self.jobs)
        batch = services.move(
            queries.opportunities(self.seeker).get(pk=pk),
            stage=where[0],
            stage_name=where[1],
            on=on,
            now=NOW,
        )
        job.enter(where, on)
        if where[0] == "applied" and job.applied is None:
            job.applied = on or TODAY
        self.keep(before, batch)

    @precondition(lambda self: self.jobs)
    @rule(which=WHICH, stage=st.sampled_from(ENDED), on=SOME_DAY)
    def end(self, which: int, stage: str, on: date | None) -> None:
        pk, job = self.pick(which)
        before = copy.deepcopy(self.jobs)
        row = queries.opportunities(self.seeker).get(pk=pk)
        batch = services.end(row, stage=stage, on=on, now=NOW)
        job.enter((stage, ""), on)
        self.keep(before, batch)

    @precondition(lambda self: self.jobs)
    @rule(which=WHICH, where=WHERE, day=DAYS)
    def remember(self, which: int, where: tuple[str, str], day: date) -> None:
        pk, job = self.pick(which)
        before = copy.deepcopy(self.jobs)
        row = queries.opportunities(self.seeker).get(pk=pk)
        stage, name = where
        if day > job.since:
            with pytest.raises(FieldError, match="earlier stage has an earlier day"):
                services.remember_step(row, stage=stage, stage_name=name, day=day, now=NOW)
            return
        batch = services.remember_step(row, stage=stage, stage_name=name, day=day, now=NOW)
        job.remember(where, day)
        if where[0] == "applied" and job.applied is None:
            job.applied = day
        self.keep(before, batch)

    @precondition(lambda self: self.jobs)
    @rule(which=WHICH)
    def invite(self, which: int) -> None:
        pk, job = self.pick(which)
        before = copy.deepcopy(self.jobs)
        row = queries.opportunities(self.seeker).get(pk=pk)
        interview, batch = services.invite(row, slots=[], now=NOW)
        counted = [number for number, state in job.rounds.values() if state != "left"]
        job.rounds[interview.pk] = (max(counted, default=0) + 1, "invited")
        if job.where[0] not in ("interview", "offer"):
            job.enter(("interview", ""), None)
        self.keep(before, batch)

    @precondition(lambda self: self.invited())
    @rule(which=WHICH, keep_job=st.booleans())
    def leave(self, which: int, keep_job: bool) -> None:
        before = copy.deepcopy(self.jobs)
        job, key = self.invited()[which % len(self.invited())]
        interview = queries.interview(self.seeker, key)
        assert interview is not None
        batch = services.bow_out(interview, keep_job=keep_job, now=NOW)
        job.rounds[key] = (job.rounds[key][0], "left")
        if not keep_job:
            job.enter(("withdrawn", ""), None)
        self.keep(before, batch)

    @precondition(lambda self: self.invited())
    @rule(which=WHICH, result=st.sampled_from(["passed", "failed"]))
    def hold(self, which: int, result: str) -> None:
        before = copy.deepcopy(self.jobs)
        job, key = self.invited()[which % len(self.invited())]
        interview = queries.interview(self.seeker, key)
        assert interview is not None
        batch = services.set_result(interview, result=result, now=NOW)
        job.rounds[key] = (job.rounds[key][0], result)
        self.keep(before, batch)

    @precondition(lambda self: self.done)
    @rule()
    def undo(self) -> None:
        batch, before = self.done.pop()
        assert history.undo(self.seeker, batch, now=NOW) is not None
        self.jobs = before

    @invariant()
    def the_rows_say_what_the_model_says(self) -> None:
        rows = queries.opportunities(self.seeker).prefetch_related("steps", "interviews")
        assert {row.pk for row in rows} == set(self.jobs)
        for row in rows:
            job = self.jobs[row.pk]
            assert (row.stage, row.stage_name, row.stage_since) == (*job.where, job.since)
            told = [(step.day, (step.stage, step.stage_name)) for step in row.steps.all()]
            assert told == job.in_order()
            assert told[-1] == (job.since, job.where)
            assert (row.applied_on, row.dream) == (job.applied, job.dream)
            rounds = {each.pk: each.round for each in row.interviews.all()}
            assert rounds == {key: number for key, (number, _) in job.rounds.items()}
        assert sum(job.dream for job in self.jobs.values()) <= 1
        active = {pk for pk, job in self.jobs.items() if job.where[0] in ACTIVE}
        assert {row.pk for row in queries.active(self.seeker)} == active


def test_any_order_of_verbs_and_undos_keeps_to_the_model() -> None:
    run_state_machine_as_test(
        Stages, settings=settings(max_examples=30, stateful_step_count=16, deadline=None)
    )
