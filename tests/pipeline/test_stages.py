"""Stages of one's own, and the days on which a job went through its stages."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from showup.pipeline import history, queries, services
from showup.pipeline.rules import FieldError

if TYPE_CHECKING:
    from showup.accounts.models import Seeker
    from showup.pipeline.models import Opportunity

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
TODAY = NOW.date()


def day(back: int) -> date:
    return TODAY - timedelta(days=back)


def steps(row: Opportunity) -> list[tuple[str, int]]:
    """Return what a job went through: each stage, and how many days ago."""
    told = queries.steps(row.seeker).filter(opportunity=row)
    return [(step.stage_name or step.stage, (TODAY - step.day).days) for step in told]


def test_a_stage_of_ones_own_counts_as_a_usual_one(alice: Seeker) -> None:
    row, _ = services.add(alice, employer="Acme", now=NOW)
    services.name_stage(alice, name="Phone screen", like="screening", now=NOW)
    (found,) = queries.stages_called(alice, "phone")
    services.move(row, stage=found.stage, stage_name=found.name, now=NOW)
    row.refresh_from_db()
    assert (row.stage, row.stage_name) == ("screening", "Phone screen")
    assert row in queries.active(alice)


def test_what_a_name_counts_as_is_the_names_to_say(alice: Seeker) -> None:
    services.name_stage(alice, name="Phone screen", like="screening", now=NOW)
    row, _ = services.add(alice, employer="Acme", now=NOW)
    services.move(row, stage="offer", stage_name="phone SCREEN", now=NOW)
    row.refresh_from_db()
    assert (row.stage, row.stage_name) == ("screening", "Phone screen")


@pytest.mark.parametrize(
    ("name", "like", "says"),
    [
        ("", "screening", "Give the stage a name"),
        ("Offer", "offer", "one of the usual stages"),
        ("Chat", "asleep", "counts as one of"),
        ("x" * 41, "offer", "40 letters"),
        ("phone screen", "offer", "counts as screening already"),
    ],
)
def test_a_stage_that_cannot_be_is_refused(alice: Seeker, name: str, like: str, says: str) -> None:
    services.name_stage(alice, name="Phone screen", like="screening", now=NOW)
    with pytest.raises(FieldError, match=says):
        services.name_stage(alice, name=name, like=like, now=NOW)
    assert queries.stage_names(alice).count() == 1


def test_a_renamed_stage_is_renamed_wherever_it_stands(alice: Seeker, charlie: Seeker) -> None:
    stage, _ = services.name_stage(alice, name="Chat", like="screening", now=NOW)
    services.name_stage(charlie, name="Chat", like="screening", now=NOW)
    row, _ = services.add(alice, employer="Acme", stage="screening", stage_name="Chat", now=NOW)
    batch = services.rename_stage(stage, name="First call", now=NOW)
    assert steps(row) == [("First call", 0)]
    assert [each.name for each in queries.stage_names(charlie)] == ["Chat"]
    history.undo(alice, batch, now=NOW)
    row.refresh_from_db()
    assert row.stage_name == "Chat"
    assert steps(row) == [("Chat", 0)]


def test_a_stage_in_use_is_dropped_only_with_its_jobs_moved(alice: Seeker) -> None:
    stage, _ = services.name_stage(alice, name="Chat", like="screening", now=NOW)
    row, _ = services.add(alice, employer="Acme", stage="screening", stage_name="Chat", now=NOW)
    with pytest.raises(services.StageInUseError, match="one job stands in “Chat”"):
        services.drop_stage(stage, now=NOW)
    batch = services.drop_stage(stage, move_back=True, now=NOW)
    row.refresh_from_db()
    assert (row.stage, row.stage_name) == ("screening", "")
    assert not queries.stage_names(alice).exists()
    history.undo(alice, batch, now=NOW)
    row.refresh_from_db()
    assert row.stage_name == "Chat"


def test_another_seeker_has_none_of_ones_stages(alice: Seeker, charlie: Seeker) -> None:
    stage, _ = services.name_stage(alice, name="Chat", like="screening", now=NOW)
    assert queries.stage_name(charlie, stage.pk) is None
    assert queries.stages_called(charlie, "chat") == ()


def test_a_stage_entered_earlier_than_it_was_noted_is_in_its_place(alice: Seeker) -> None:
    row, _ = services.add(alice, employer="Acme", stage="saved", now=NOW)
    services.apply(row, on=day(5), now=NOW)
    services.move(row, stage="screening", now=NOW)
    row.refresh_from_db()
    assert steps(row) == [("saved", 5), ("applied", 5), ("screening", 0)]
    assert (row.applied_on, row.stage_since) == (day(5), TODAY)


def test_an_earlier_stage_is_remembered_without_moving(alice: Seeker) -> None:
    row, _ = services.add(alice, employer="Acme", stage="interview", on=day(3), now=NOW)
    services.remember_step(row, stage="applied", day=day(9), now=NOW)
    services.remember_step(row, stage="screening", day=day(3), now=NOW)
    row.refresh_from_db()
    assert steps(row) == [("applied", 9), ("screening", 3), ("interview", 3)]
    assert (row.stage, row.applied_on) == ("interview", day(9))
    with pytest.raises(FieldError, match="An earlier stage has an earlier day"):
        services.remember_step(row, stage="offer", day=day(1), now=NOW)


def test_the_stage_of_now_stays_the_last_of_its_day(alice: Seeker) -> None:
    row, _ = services.add(alice, employer="Acme", stage="rejected", now=NOW)
    services.remember_step(row, stage="saved", day=day(2), now=NOW)
    services.end(row, stage="rejected", on=day(8), now=NOW)
    assert steps(row) == [("saved", 8), ("rejected", 8)]


def test_a_day_that_was_wrong_is_corrected(alice: Seeker) -> None:
    row, _ = services.add(alice, employer="Acme", applied_on=day(9), now=NOW)
    services.move(row, stage="interview", on=day(2), now=NOW)
    applied, interview = queries.steps(alice)
    services.date_step(applied, day=day(7), now=NOW)
    services.date_step(interview, day=day(4), now=NOW)
    row.refresh_from_db()
    assert steps(row) == [("applied", 7), ("interview", 4)]
    assert (row.applied_on, row.stage_since) == (day(7), day(4))


@pytest.mark.parametrize(("which", "back"), [(0, 1), (1, 12), (0, -1)])
def test_a_correction_never_changes_the_stage_of_now(alice: Seeker, which: int, back: int) -> None:
    row, _ = services.add(alice, employer="Acme", applied_on=day(9), now=NOW)
    services.move(row, stage="interview", on=day(2), now=NOW)
    with pytest.raises(FieldError):
        services.date_step(queries.steps(alice)[which], day=day(back), now=NOW)
    assert steps(row) == [("applied", 9), ("interview", 2)]


def test_a_step_that_never_was_is_forgotten_but_not_the_one_of_now(alice: Seeker) -> None:
    row, _ = services.add(alice, employer="Acme", applied_on=day(9), now=NOW)
    services.move(row, stage="interview", now=NOW)
    first, last = queries.steps(alice)
    with pytest.raises(FieldError, match="is there now"):
        services.forget_step(last, now=NOW)
    services.forget_step(first, now=NOW)
    assert steps(row) == [("interview", 0)]


def test_the_day_of_the_application_and_its_step_are_one(alice: Seeker) -> None:
    row, _ = services.add(alice, employer="Acme", now=NOW)
    services.change(row, applied_on=day(6), now=NOW)
    assert steps(row) == [("applied", 6)]
    services.move(row, stage="interview", on=day(1), now=NOW)
    services.change(row, applied_on=day(4), now=NOW)
    assert steps(row) == [("applied", 4), ("interview", 1)]
    later, _ = services.add(alice, employer="Beta", stage="offer", applied_on=day(8), now=NOW)
    assert steps(later)[0] == ("applied", 8)


def test_what_is_further_on_stays_there_when_the_application_is_noted(alice: Seeker) -> None:
    row, _ = services.add(alice, employer="Acme", stage="interview", now=NOW)
    services.apply(row, on=day(6), now=NOW)
    row.refresh_from_db()
    assert (row.stage, row.applied_on) == ("interview", day(6))
    assert steps(row) == [("applied", 6), ("interview", 0)]


def test_what_has_ended_can_be_opened_again(alice: Seeker) -> None:
    row, _ = services.add(alice, employer="Acme", now=NOW)
    services.end(row, stage="withdrawn", why="pay", on=day(0), now=NOW)
    row.refresh_from_db()
    assert row.why_not == "pay"
    services.move(row, stage="interview", now=NOW)
    row.refresh_from_db()
    assert (row.stage, row.why_not) == ("interview", "")


@pytest.mark.parametrize("verb", [services.apply, services.move, services.end, services.offer])
def test_no_stage_is_entered_on_a_day_to_come(alice: Seeker, verb: object) -> None:
    row, _ = services.add(alice, employer="Acme", now=NOW)
    told = {services.move: {"stage": "offer"}, services.end: {"stage": "ghosted"}}
    told[services.offer] = {"deadline": None}  # type: ignore[dict-item]  # of its own
    with pytest.raises(FieldError, match="still to come"):
        verb(row, on=day(-1), now=NOW, **told.get(verb, {}))  # type: ignore[operator,call-overload]  # one of the verbs
    assert steps(row) == [("applied", 0)]


def test_several_jobs_move_and_change_as_one(alice: Seeker, charlie: Seeker) -> None:
    rows = [services.add(alice, employer=name, now=NOW)[0] for name in ("Acme", "Beta", "Gamma")]
    theirs, _ = services.add(charlie, employer="Delta", now=NOW)
    pks = [rows[0].pk, rows[1].pk, theirs.pk]
    moved = services.move_many(alice, pks, stage="rejected", now=NOW)
    services.change_many(alice, pks, source="Fair", now=NOW)
    found = {row.label: (row.stage, row.source) for row in queries.opportunities(alice)}
    assert found == {
        "Acme": ("rejected", "Fair"),
        "Beta": ("rejected", "Fair"),
        "Gamma": ("applied", ""),
    }
    theirs.refresh_from_db()
    assert (theirs.stage, theirs.source) == ("applied", "")
    assert queries.said_of(alice, moved) == "Two jobs moved to “rejected”."
    with pytest.raises(FieldError, match="Only one job"):
        services.change_many(alice, pks, dream=True, now=NOW)
