"""Any messages in any order: each is kept, asked about or refused, and all of it is undone."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest
from django.db import transaction
from hypothesis import given, settings
from hypothesis import strategies as st
from tests import cast
from tests.exchange.invitations import readings_strategies as drawn
from tests.exchange.invitations.messages import tables

from showup.exchange import record_json
from showup.exchange.invitations import services
from showup.exchange.invitations.rules import Answers, MissingAnswerError, NotAnInvitationError
from showup.exchange.models import Arrival, Keeping
from showup.pipeline import services as verbs
from showup.pipeline.models import Change

if TYPE_CHECKING:
    from showup.accounts.models import Seeker
    from showup.exchange.records import Reading

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
messages = st.lists(st.tuples(drawn.readings, drawn.answers), min_size=1, max_size=4)


def keep(seeker: Seeker, reading: Reading, answers: Answers, number: int) -> services.Kept | None:
    """Keep a message; None where it is asked about or refused, which must change nothing."""
    arrival = Arrival.objects.create(
        seeker=seeker,
        name="mail",
        digest=str(number),
        came_at=NOW,
        readings=[record_json.dump(reading)],
    )
    before = tables()
    try:
        kept = services.keep(arrival, answers=answers, now=NOW)
    except (MissingAnswerError, NotAnInvitationError):
        assert tables() == before
        return None
    assert kept.written or (tables() == before and kept.problems)
    return kept


@settings(max_examples=120, deadline=None)
@given(messages)
def test_any_messages_are_kept_asked_or_refused_and_undone(drawn_messages: list[Any]) -> None:
    with transaction.atomic():
        seeker = cast.member("Alice", zone="Europe/Berlin")
        verbs.add(seeker, employer="Acme", now=NOW)
        done = []
        for number, (reading, answers) in enumerate(drawn_messages):
            before = tables()
            kept = keep(seeker, reading, answers, number)
            if kept is not None and kept.written:
                done.append((before, kept.batch))
        for before, batch in reversed(done):
            assert batch is not None
            services.undo(seeker, batch, now=NOW)
            assert tables() == before
        assert not Change.objects.filter(undone_at=None).exclude(verb="add").exists()
        assert not Keeping.objects.filter(undone=False).exists()
        transaction.set_rollback(True)


@settings(max_examples=60, deadline=None)
@given(messages)
def test_keeping_the_same_messages_again_writes_nothing(drawn_messages: list[Any]) -> None:
    with transaction.atomic():
        seeker = cast.member("Alice", zone="Europe/Berlin")
        done = [
            (number, reading, answers)
            for number, (reading, answers) in enumerate(drawn_messages)
            if (kept := keep(seeker, reading, answers, number)) is not None and kept.written
        ]
        before, changes = tables(), Change.objects.count()
        for number, reading, answers in done:
            again = keep(seeker, reading, answers, number)
            assert again is not None
            assert not again.written
        assert (tables(), Change.objects.count()) == (before, changes)
        transaction.set_rollback(True)
