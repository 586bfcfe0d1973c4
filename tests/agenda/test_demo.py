"""The example shows what the agenda does, on any day it is opened, and fills nothing twice."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from showup.agenda import demo, queries
from showup.agenda.preparing import queries as preparing
from showup.agenda.preparing.sincerity import check
from showup.pipeline import queries as pipeline
from showup.pipeline import services as verbs

if TYPE_CHECKING:
    from showup.accounts.models import Seeker

DAYS = [datetime(2026, 11, day, 9, tzinfo=UTC) for day in range(23, 30)]


@pytest.mark.parametrize("now", DAYS, ids=lambda day: f"{day:%A}")
def test_the_next_interview_is_on_the_next_working_day(alice: Seeker, now: datetime) -> None:
    demo.fill(alice, now=now)
    first = pipeline.coming(alice, now=now)[0]
    assert first.starts_at is not None
    assert first.opportunity.employer == "Fable & Finch"
    assert now < first.starts_at < now + timedelta(days=4)
    assert "Fable & Finch" in queries.today(alice, now=now).opening.lead


def test_a_brief_is_begun_and_has_something_to_look_at(alice: Seeker) -> None:
    demo.fill(alice, now=DAYS[0])
    row = next(each for each in pipeline.active(alice) if each.employer == "Kestrel Energy")
    interview = pipeline.open_interview(row)
    assert interview is not None
    brief = preparing.for_interview(interview)
    assert brief is not None
    (remark,) = check(brief.plans_to_say)
    assert remark.kind == "only practice"


def test_what_one_has_already_is_left_alone(alice: Seeker) -> None:
    verbs.add(alice, now=DAYS[0], employer="Own")
    demo.fill(alice, now=DAYS[0])
    assert [row.employer for row in pipeline.opportunities(alice)] == ["Own"]
