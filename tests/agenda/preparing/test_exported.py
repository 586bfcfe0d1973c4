"""Briefs go out and come back with everything else, and go when their interview goes."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from tests import cast
from tests.agenda.preparing import briefs

from showup.agenda.models import Block, Brief
from showup.agenda.preparing import queries, services
from showup.exchange.exporting.reading import NotRestorableError
from showup.exchange.exporting.restoring import restore
from showup.exchange.exporting.writing import everything
from showup.pipeline import history
from showup.pipeline import services as pipeline

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from showup.accounts.models import Seeker

Told = dict[str, Any]


@pytest.fixture
def told(alice: Seeker, now: datetime) -> Told:
    """An export with one brief and one block, after which nothing of it is left."""
    alice.criteria = ["time to learn"]
    alice.save()
    interview = briefs.booked(alice, now=now)
    services.keep(interview, now=now, **briefs.WRITTEN)
    evening, _ = queries.proposed_blocks(alice, interview, now=now)
    services.set_aside(interview, starts_at=evening.starts_at, now=now)
    found: Told = json.loads(everything(alice))
    alice.user.delete()
    return found


def test_a_brief_comes_back_with_its_time_and_can_be_written_on(told: Told, now: datetime) -> None:
    seeker = cast.member("New place")
    restore(seeker, json.dumps(told).encode())
    brief = queries.briefs(seeker).get()
    assert {name: getattr(brief, name) for name in briefs.WRITTEN} == briefs.WRITTEN
    assert Block.objects.get().interview_id == brief.interview_id
    assert seeker.criteria == ["time to learn"]
    services.keep(brief.interview, now=now, try_out="Another")


@pytest.mark.parametrize(
    "damage",
    [
        lambda told: told["tables"]["agenda.brief"][0].update(answers=["Python"]),
        lambda told: told["tables"]["agenda.brief"][0].update(reasons=[7]),
        lambda told: told["tables"]["agenda.brief"][0].update(questions=[None]),
        lambda told: told["seeker"].update(criteria=[7]),
        lambda told: told["seeker"].update(criteria="learning"),
    ],
)
def test_one_that_means_nothing_is_refused(told: Told, damage: Callable[[Told], object]) -> None:
    damage(told)
    with pytest.raises(NotRestorableError):
        restore(cast.member("New place"), json.dumps(told).encode())
    assert not Brief.objects.exists()


def test_undoing_an_invitation_says_that_its_brief_goes_too(alice: Seeker, now: datetime) -> None:
    row, _ = pipeline.add(alice, now=now, employer="Acme")
    interview, batch = pipeline.invite(row, slots=[], now=now)
    services.keep(interview, now=now, **briefs.WRITTEN)
    says = history.undo(alice, batch, now=now)
    assert says is not None
    assert says.endswith("One brief about it went too.")
    assert not Brief.objects.exists()
