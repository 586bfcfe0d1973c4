"""What an older version kept is told, and undone, as if steps had been there all along."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from importlib import import_module
from types import SimpleNamespace

import pytest
from django.apps import apps
from django.db import connection
from tests import cast

from showup.pipeline import history, services
from showup.pipeline.models import Change, Opportunity, Step

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
WEEK = timedelta(days=7)


def upgrade() -> None:
    """Leave what the version before steps knew, and fill in what this one adds to it."""
    Step.objects.all().delete()
    Change.objects.filter(table="pipeline.step").delete()
    for change in Change.objects.filter(table="pipeline.opportunity"):
        for side in (change.before, change.after):
            (side or {}).pop("stage_since", None)
        change.save()
    Opportunity.objects.update(stage_since=None)
    made = import_module("showup.pipeline.migrations.0004_words_steps_and_employers")
    made.fill(apps, SimpleNamespace(connection=connection))


def told(row: Opportunity) -> tuple[str, date | None, list[tuple[str, date]]]:
    row.refresh_from_db()
    return row.stage, row.stage_since, list(row.steps.values_list("stage", "day"))


def test_a_stage_of_before_is_dated_by_the_history() -> None:
    row, _ = services.add(
        cast.member("Alice"), employer="Acme", applied_on=date(2026, 11, 1), now=NOW - 2 * WEEK
    )
    services.end(row, stage="rejected", now=NOW - WEEK)
    upgrade()
    day = date(2026, 11, 16)
    assert told(row) == ("rejected", day, [("applied", date(2026, 11, 1)), ("rejected", day)])


def test_undoing_a_move_of_before_takes_its_step_back() -> None:
    alice = cast.member("Alice")
    row, _ = services.add(alice, employer="Acme", applied_on=date(2026, 11, 1), now=NOW - 2 * WEEK)
    batch = services.end(row, stage="rejected", now=NOW - WEEK)
    upgrade()
    history.undo(alice, batch, now=NOW)
    day = date(2026, 11, 1)
    assert told(row) == ("applied", day, [("applied", day)])


def test_undoing_moves_of_before_one_by_one_never_leaves_a_step_behind() -> None:
    alice = cast.member("Alice")
    row, made = services.add(alice, employer="Acme", now=NOW - 2 * WEEK)
    batches = [
        services.move(row, stage=stage, now=NOW - WEEK)
        for stage in ("screening", "interview", "withdrawn")
    ]
    upgrade()
    for stage, batch in zip(("interview", "screening", "applied"), reversed(batches), strict=True):
        history.undo(alice, batch, now=NOW)
        assert [now for now, _ in told(row)[2]] == [stage]
    history.undo(alice, made, now=NOW)
    assert not Step.objects.exists()
