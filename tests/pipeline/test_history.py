"""Whatever is done to the pipeline can be undone, exactly, or is refused with nothing changed."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from django.apps import apps
from django.db import transaction
from hypothesis import given, settings
from hypothesis import strategies as st
from tests import cast
from tests.pipeline import every_verb
from tests.pipeline.every_verb import tables

from showup.pipeline import history, services
from showup.pipeline.history import CannotUndoError
from showup.pipeline.models import Change, Employer, Interview

if TYPE_CHECKING:
    import uuid

    from showup.accounts.models import Seeker

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
WRITES_NO_HISTORY = {"SlotTime", "StageInUseError", "added_just_now", "see_pause"}


def test_every_verb_is_drawn_below() -> None:
    assert set(services.__all__) - WRITES_NO_HISTORY == set(every_verb.VERBS)


@settings(max_examples=80, deadline=None)
@given(every_verb.DRAWN)
def test_undoing_every_verb_restores_every_table(drawn: list[every_verb.Drawn]) -> None:
    with transaction.atomic():
        seeker = cast.member("Alice")
        services.add(seeker, employer="Was here", now=NOW)
        before = []
        for each in drawn:
            state = tables()
            before.append((state, every_verb.act(seeker, each)))
        for number, (state, batch) in reversed(list(enumerate(before))):
            again = batch in [each for _, each in before[:number]]  # it changed nothing
            if batch is not None and not again:
                history.undo(seeker, batch, now=NOW)
            assert tables() == state
        transaction.set_rollback(True)


@settings(max_examples=80, deadline=None)
@given(every_verb.DRAWN, st.integers(0, 99))
def test_undoing_out_of_order_is_exact_or_changes_nothing(
    drawn: list[every_verb.Drawn], pick: int
) -> None:
    with transaction.atomic():
        seeker = cast.member("Alice")
        services.add(seeker, employer="Was here", now=NOW)
        done = [every_verb.act(seeker, each) for each in drawn]
        batches = [batch for batch in done if batch is not None]
        if batches:
            _undo_one(seeker, batches[pick % len(batches)])
        transaction.set_rollback(True)


def _undo_one(seeker: Seeker, batch: uuid.UUID) -> None:
    state = tables()
    own = set(Change.objects.filter(batch=batch).values_list("table", "row"))
    try:
        history.undo(seeker, batch, now=NOW)
    except CannotUndoError:
        assert tables() == state
        return
    for name, rows in tables().items():
        if name == "search words":
            continue
        label = f"pipeline.{name.lower()}"
        kept = [row for row in state[name] if (label, row["id"]) not in own]
        assert [row for row in rows if (label, row["id"]) not in own] == kept


def test_what_hangs_on_a_row_keeps_it_from_being_undone() -> None:
    seeker = cast.member("Alice")
    row, batch = services.add(seeker, employer="Acme", stage="interview", now=NOW)
    services.invite(row, slots=[], now=NOW)
    with pytest.raises(CannotUndoError, match="would like to meet you"):
        history.undo(seeker, batch, now=NOW)
    assert Interview.objects.count() == 1


def test_a_pause_that_was_seen_stays_seen() -> None:
    seeker = cast.member("Alice")
    row, _ = services.add(seeker, employer="Acme", now=NOW)
    interview, _ = services.invite(row, slots=[], now=NOW)
    batch = services.ask_to_move(interview, now=NOW)
    services.see_pause(interview, now=NOW)
    history.undo(seeker, batch, now=NOW)
    interview.refresh_from_db()
    assert (interview.moves_made, interview.paused_at) == (0, NOW)


def test_a_batch_is_undone_once() -> None:
    seeker = cast.member("Alice")
    _, batch = services.add(seeker, employer="Acme", now=NOW)
    assert history.undo(seeker, batch, now=NOW) == "Acme is in your pipeline."
    assert history.undo(seeker, batch, now=NOW) is None


def test_the_old_dream_cannot_come_back_beside_a_new_one() -> None:
    seeker = cast.member("Alice")
    first, _ = services.add(seeker, employer="Acme", dream=True, now=NOW)
    woken = services.change(first, dream=False, now=NOW)
    services.add(seeker, employer="Beta", dream=True, now=NOW)
    before = tables()
    with pytest.raises(CannotUndoError):
        history.undo(seeker, woken, now=NOW)
    assert tables() == before


def test_the_same_again_is_undone_by_its_one_undo() -> None:
    seeker = cast.member("Alice")
    row, _ = services.add(seeker, employer="Acme", stage="offer", now=NOW)
    accepted = services.end(row, stage="accepted", now=NOW)
    assert services.end(row, stage="accepted", now=NOW + timedelta(hours=1)) == accepted
    history.undo(seeker, accepted, now=NOW)
    row.refresh_from_db()
    assert row.stage == "offer"


def test_an_employer_stays_while_another_job_is_with_it_and_no_longer() -> None:
    seeker = cast.member("Alice")
    _, first = services.add(seeker, employer="Acme", title="Cook", now=NOW)
    _, second = services.add(seeker, employer="ACME Ltd", title="Baker", now=NOW)
    history.undo(seeker, first, now=NOW)
    assert Employer.objects.count() == 1
    history.undo(seeker, second, now=NOW)
    assert not Employer.objects.exists()


def test_what_goes_with_an_undone_job_is_said() -> None:
    seeker = cast.member("Alice")
    row, batch = services.add(seeker, employer="Acme", now=NOW)
    decision = apps.get_model("advice", "Decision")
    decision.objects.create(seeker=seeker, opportunity=row, situation={}, seed=1, made_at=NOW)
    says = history.undo(seeker, batch, now=NOW)
    assert says == "Acme is in your pipeline. One decision about it went too."
