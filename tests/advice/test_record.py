"""A seeker's record is read from their own tables, and from nobody else's."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest

from showup.advice import record
from showup.engine.learning.record import Application, Impression, Record, Result, Wait
from showup.pipeline import bulk, history
from showup.pipeline import queries as pipeline
from showup.pipeline import services as verbs

if TYPE_CHECKING:
    from showup.accounts.models import Seeker
    from showup.pipeline.models import Interview, Opportunity

LONDON = ZoneInfo("Europe/London")


def read(seeker: Seeker, now: datetime) -> Record:
    return record.record_of(seeker, now=now, zone=LONDON)


def applied(seeker: Seeker, now: datetime, ago: int, employer: str = "Kestrel") -> Opportunity:
    then = now - timedelta(days=ago)
    row, _ = verbs.add(
        seeker, now=then, employer=employer, applied_on=then.date(), excitement=6.0, rounds=2
    )
    return row


def met(row: Opportunity, now: datetime, ago: int) -> Interview:
    then = now - timedelta(days=ago)
    interview, _ = verbs.invite(row, slots=[], now=then - timedelta(days=4))
    verbs.book(interview, starts_at=then, now=then - timedelta(days=3))
    return interview


def whole(seeker: Seeker, now: datetime) -> Opportunity:
    """A job applied for, met twice, rated again in between, offered."""
    row = applied(seeker, now, 40)
    verbs.held(met(row, now, 20), result="passed", now=now - timedelta(days=20))
    verbs.change(row, now=now - timedelta(days=19), excitement=8.5)
    met(row, now, 12)
    row.refresh_from_db()
    verbs.change(row, now=now - timedelta(days=11), excitement=9.0)
    offered = now - timedelta(days=5)
    verbs.offer(row, deadline=(offered + timedelta(days=10)).date(), now=offered)
    return row


def test_one_jobs_story_teaches_all_it_can(alice: Seeker, now: datetime) -> None:
    whole(alice, now)
    assert read(alice, now) == Record(
        results=(Result(passed=True), Result(passed=True)),
        impressions=(Impression(6.0, 8.5, "guess"),),
        applications=(Application(16, "invited"),),
        gaps=(Wait(8),),
        verdicts=(Wait(7),),
        offers=(10,),
    )


def test_a_record_is_its_owners_alone(
    alice: Seeker, bob: Seeker, charlie: Seeker, now: datetime
) -> None:
    whole(alice, now)
    assert read(charlie, now) == Record()
    assert read(bob, now) == Record()


def test_what_was_undone_is_forgotten(alice: Seeker, now: datetime) -> None:
    row = applied(alice, now, 30)
    met(row, now, 10)
    verbs.change(row, now=now - timedelta(days=9), excitement=2.0)
    assert read(alice, now).impressions == (Impression(6.0, 2.0, "guess"),)
    batch = pipeline.last_batch(alice)
    assert batch is not None
    history.undo(alice, batch, now=now)
    assert read(alice, now).impressions == ()


def test_what_was_changed_before_the_interview_is_the_first_impression(
    alice: Seeker, now: datetime
) -> None:
    row = applied(alice, now, 30)
    verbs.change(row, now=now - timedelta(days=25), excitement=3.0, sureness="fairly")
    met(row, now, 10)
    verbs.change(row, now=now - timedelta(days=2), hours=3.0)
    assert read(alice, now).impressions == ()
    verbs.change(row, now=now - timedelta(days=1), excitement=5.0, sureness="very")
    assert read(alice, now).impressions == (Impression(3.0, 5.0, "fairly"),)


def test_an_interview_that_is_to_come_was_not_held(alice: Seeker, now: datetime) -> None:
    row = applied(alice, now, 30)
    met(row, now, -2)
    found = read(alice, now)
    assert (found.results, found.verdicts, found.gaps) == ((), (), ())
    assert read(alice, now + timedelta(days=3)).verdicts == (Wait(1, over=False),)


def test_a_job_that_is_only_saved_is_no_application(alice: Seeker, now: datetime) -> None:
    verbs.add(alice, now=now, employer="Tessellate Maps", stage="saved")
    assert read(alice, now) == Record()


def test_another_source_of_impressions_goes_before_the_history(
    alice: Seeker, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = whole(alice, now)
    asked = Impression(6.0, 6.0, "guess", asked=True)
    sources = (*record.SOURCES, lambda _seeker, _met: {row.pk: asked})
    monkeypatch.setattr(record, "SOURCES", sources)
    assert read(alice, now).impressions == (asked,)


def test_a_sheet_counts_whole_though_it_was_written_down_late(alice: Seeker, now: datetime) -> None:
    day = (now - timedelta(days=30)).date()
    jobs = [
        bulk.Whole({"employer": f"Firm {n}", "stage": stage, "applied_on": day}, steps)
        for n, (stage, steps) in enumerate(
            [("rejected", (("applied", day), ("interview", day), ("rejected", day)))] * 2
            + [("applied", (("applied", day),))] * 3
        )
    ]
    bulk.add_many(alice, jobs, now=now, says="A sheet.")
    found = read(alice, now)
    assert found.results == (Result(passed=False, span=2),) * 2
    assert sorted(each.outcome for each in found.applications) == ["invited"] * 2 + ["open"] * 3


@pytest.mark.parametrize("kept", ["", "lots", "nan", "11", None])
def test_a_history_that_holds_no_number_teaches_nothing(
    alice: Seeker, now: datetime, kept: str | None
) -> None:
    whole(alice, now)
    for change in pipeline.history(alice).filter(verb="change"):
        change.after = (change.after or {}) | {"excitement": kept}
        change.save()
    assert read(alice, now).impressions == ()
