"""A brief is kept in one entry of the history, undone as one, and closed with its interview."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from tests.agenda.preparing import briefs

from showup.agenda.models import Block
from showup.agenda.preparing import queries, services
from showup.pipeline import history
from showup.pipeline import services as pipeline
from showup.pipeline.rules import FieldError

if TYPE_CHECKING:
    from datetime import datetime

    from showup.accounts.models import Seeker


def test_what_is_written_is_kept_and_undone_step_by_step(alice: Seeker, now: datetime) -> None:
    interview = briefs.booked(alice, now=now)
    first = services.keep(interview, now=now, **briefs.WRITTEN)
    second = services.keep(interview, now=now, try_out="Say one number")
    brief = queries.for_interview(interview)
    assert brief is not None
    assert (brief.try_out, brief.reasons) == ("Say one number", briefs.WRITTEN["reasons"])
    history.undo(alice, second, now=now)
    brief.refresh_from_db()
    assert brief.try_out == briefs.WRITTEN["try_out"]
    history.undo(alice, first, now=now)
    assert queries.for_interview(interview) is None


def test_keeping_the_same_twice_writes_one_entry(alice: Seeker, now: datetime) -> None:
    interview = briefs.booked(alice, now=now)
    assert services.keep(interview, now=now, **briefs.WRITTEN) == services.keep(
        interview, now=now + timedelta(seconds=2), **briefs.WRITTEN
    )


def test_what_is_changed_after_reading_wants_to_be_read_again(alice: Seeker, now: datetime) -> None:
    interview = briefs.booked(alice, now=now)
    services.keep(interview, now=now, **briefs.WRITTEN, read_through=True)
    services.keep(interview, now=now, try_out=briefs.WRITTEN["try_out"])
    brief = queries.for_interview(interview)
    assert brief is not None
    assert brief.read_through
    services.add(interview, now=now, question="What is next?")
    brief.refresh_from_db()
    assert not brief.read_through
    assert brief.questions[-1] == "What is next?"


def test_a_fourth_reason_is_refused_and_changes_nothing(alice: Seeker, now: datetime) -> None:
    interview = briefs.booked(alice, now=now)
    services.keep(interview, now=now, reasons=["a", "b", "c"])
    with pytest.raises(FieldError, match="Take some away"):
        services.add(interview, now=now, reason="d")
    brief = queries.for_interview(interview)
    assert brief is not None
    assert brief.reasons == ["a", "b", "c"]


def test_after_the_interview_one_can_say_how_it_went_and_nothing_else(
    alice: Seeker, now: datetime
) -> None:
    interview = briefs.booked(alice, now=now)
    services.keep(interview, now=now, **briefs.WRITTEN, read_through=True)
    pipeline.held(interview, now=now)
    services.keep(interview, now=now, went="Twice, then I forgot.")
    brief = queries.for_interview(interview)
    assert brief is not None
    assert (brief.went, brief.read_through) == ("Twice, then I forgot.", True)
    with pytest.raises(services.CannotPrepareError):
        services.keep(interview, now=now, try_out="Another")


def test_time_is_set_aside_once_and_taken_back(alice: Seeker, now: datetime) -> None:
    interview = briefs.booked(alice, now=now)
    evening, morning = queries.proposed_blocks(alice, interview, now=now)
    batch = services.set_aside(interview, starts_at=evening.starts_at, now=now)
    assert services.set_aside(interview, starts_at=evening.starts_at, now=now) == batch
    (block,) = queries.blocks(interview)
    assert queries.proposed_blocks(alice, interview, now=now) == (morning,)
    back = services.remove_block(block, now=now)
    assert not Block.objects.exists()
    history.undo(alice, back, now=now)
    assert Block.objects.get().starts_at == evening.starts_at


def test_time_to_prepare_keeps_clear_of_other_interviews(alice: Seeker, now: datetime) -> None:
    interview = briefs.booked(alice, now=now)
    evening, _ = queries.proposed_blocks(alice, interview, now=now)
    other = briefs.booked(alice, now=now, employer="Acme")
    pipeline.book(other, starts_at=evening.starts_at, minutes=30, now=now)
    assert queries.proposed_blocks(alice, interview, now=now)[0] != evening
    with pytest.raises(services.CannotSetAsideError, match="Something else"):
        services.set_aside(interview, starts_at=evening.starts_at, now=now)


@pytest.mark.parametrize(
    ("after", "says"),
    [
        (-1, "between now and"),
        (8 * 24 + 5, "between now and"),
        (15, "at night"),
        (5, "in the week before"),
    ],
)
def test_no_time_is_set_aside_at_night_or_when_it_is_too_late(
    alice: Seeker, now: datetime, after: int, says: str
) -> None:
    interview = briefs.booked(alice, now=now)
    with pytest.raises(services.CannotSetAsideError, match=says):
        services.set_aside(interview, starts_at=now + timedelta(hours=after), now=now)


def test_no_time_is_set_aside_for_what_is_not_booked(alice: Seeker, now: datetime) -> None:
    interview = briefs.booked(alice, now=now)
    pipeline.bow_out(interview, now=now)
    with pytest.raises(services.CannotSetAsideError, match="No time is booked"):
        services.set_aside(interview, starts_at=now + timedelta(hours=3), now=now)
    assert queries.proposed_blocks(alice, interview, now=now) == ()
