"""Whatever is done to the pipeline can be undone, exactly, or is refused with nothing changed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from django.db import transaction
from hypothesis import given, settings
from hypothesis import strategies as st
from tests import cast

from showup.pipeline import history, queries, services
from showup.pipeline.history import CannotUndoError
from showup.pipeline.models import Change, Interview, Note, Opportunity, Slot

if TYPE_CHECKING:
    import uuid

    from showup.accounts.models import Seeker

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
DAYS = st.integers(0, 20).map(lambda days: NOW + timedelta(days=days))
SLOTS = st.lists(
    st.builds(services.SlotTime, starts_at=DAYS, minutes=st.sampled_from([None, 30, 60])),
    max_size=4,
)
Verb = Callable[["Seeker", int, Any], "uuid.UUID | None"]


def job(seeker: Seeker, which: int) -> Opportunity | None:
    rows = list(queries.opportunities(seeker))
    return rows[which % len(rows)] if rows else None


def meeting(seeker: Seeker, which: int) -> Interview | None:
    rows = list(queries.interviews(seeker))
    return rows[which % len(rows)] if rows else None


def add(seeker: Seeker, which: int, fields: Any) -> uuid.UUID | None:
    del which
    return services.add(seeker, now=NOW, **fields)[1]


def change(seeker: Seeker, which: int, fields: Any) -> uuid.UUID | None:
    row = job(seeker, which)
    return services.change(row, now=NOW, **fields) if row else None


def invite(seeker: Seeker, which: int, slots: Any) -> uuid.UUID | None:
    row = job(seeker, which)
    return services.invite(row, slots=slots, now=NOW, uid="u", people=[{}])[1] if row else None


def invite_again(seeker: Seeker, which: int, slots: Any) -> uuid.UUID | None:
    row = meeting(seeker, which)
    return services.invite_again(row, slots=slots, now=NOW, place="here") if row else None


def book(seeker: Seeker, which: int, starts_at: Any) -> uuid.UUID | None:
    row = meeting(seeker, which)
    return services.book(row, starts_at=starts_at, now=NOW) if row else None


def with_meeting(verb: Callable[..., uuid.UUID]) -> Verb:
    def act(seeker: Seeker, which: int, _: Any) -> uuid.UUID | None:
        row = meeting(seeker, which)
        return verb(row, now=NOW) if row else None

    return act


def offer(seeker: Seeker, which: int, moment: Any) -> uuid.UUID | None:
    row = job(seeker, which)
    return services.offer(row, deadline=moment.date(), now=NOW) if row else None


def end(seeker: Seeker, which: int, stage: Any) -> uuid.UUID | None:
    row = job(seeker, which)
    return services.end(row, stage=stage, now=NOW) if row else None


def note(seeker: Seeker, which: int, kind: Any) -> uuid.UUID | None:
    row = job(seeker, which)
    return services.note(row, text="ring them", kind=kind, now=NOW)[1] if row else None


nothing = st.none()
fields = st.fixed_dictionaries(
    {"dream": st.booleans(), "excitement": st.sampled_from([None, 0.0, 7.3, 10.0])},
    optional={
        "applied_on": st.dates(date(2026, 1, 1), date(2026, 12, 31)),
        "why_not": st.text(max_size=9),
    },
)
steps = st.lists(
    st.one_of(
        st.tuples(st.just(add), st.integers(0, 9), fields),
        st.tuples(st.just(change), st.integers(0, 9), fields),
        st.tuples(st.just(invite), st.integers(0, 9), SLOTS),
        st.tuples(st.just(invite_again), st.integers(0, 9), SLOTS),
        st.tuples(st.just(book), st.integers(0, 9), DAYS),
        st.tuples(st.just(with_meeting(services.ask_to_move)), st.integers(0, 9), nothing),
        st.tuples(st.just(with_meeting(services.bow_out)), st.integers(0, 9), nothing),
        st.tuples(
            st.just(with_meeting(services.cancelled_by_employer)), st.integers(0, 9), nothing
        ),
        st.tuples(st.just(offer), st.integers(0, 9), DAYS),
        st.tuples(st.just(end), st.integers(0, 9), st.sampled_from(["rejected", "ghosted"])),
        st.tuples(st.just(note), st.integers(0, 9), st.sampled_from(["note", "task"])),
    ),
    min_size=1,
    max_size=12,
)


def tables() -> dict[str, list[Any]]:
    """Return every row of the pipeline but its history."""
    models = (Opportunity, Interview, Slot, Note)
    return {model.__name__: list(model._base_manager.order_by("pk").values()) for model in models}


@settings(max_examples=60, deadline=None)
@given(steps)
def test_undoing_every_verb_restores_every_table(drawn: list[Any]) -> None:
    with transaction.atomic():
        seeker = cast.member("Alice")
        services.add(seeker, employer="Was here", now=NOW)
        before = []
        for verb, which, given_to in drawn:
            state = tables()
            before.append((state, verb(seeker, which, given_to)))
        for state, batch in reversed(before):
            if batch is not None:
                history.undo(seeker, batch, now=NOW)
            assert tables() == state
        transaction.set_rollback(True)


@settings(max_examples=60, deadline=None)
@given(steps, st.integers(0, 99))
def test_undoing_out_of_order_is_exact_or_changes_nothing(drawn: list[Any], pick: int) -> None:
    with transaction.atomic():
        seeker = cast.member("Alice")
        done = [verb(seeker, which, given_to) for verb, which, given_to in drawn]
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
