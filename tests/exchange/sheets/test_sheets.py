"""A sheet is kept as one change, read again without doubles, and undone as one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from showup.exchange.invitations import services
from showup.exchange.sheets import services as sheets
from showup.exchange.sheets.rules.settings import Settings
from showup.pipeline import queries
from showup.pipeline import services as pipeline

if TYPE_CHECKING:
    from datetime import datetime

    from showup.accounts.models import Seeker
    from showup.pipeline.models import Opportunity

THREE = b"""\
Company,Position,Date applied,Status,Interview date,Salary,Notes,Mood
Brightwater,Support lead,14/03/2026,Interviewing,2026-04-02,"\xe2\x82\xac55,000",Ask for Ruth,hopeful
Kestrel Energy,Planner,02/04/2026,Applied,,,,
Pennyroyal,Buyer,05/04/2026,Rejected,,,,
"""


def keep(seeker: Seeker, data: bytes, *, now: datetime, **told: object) -> sheets.Kept:
    settings = Settings(**told)  # type: ignore[arg-type]  # each test names its own
    return sheets.keep_file(seeker, name="jobs.csv", data=data, settings=settings, now=now)


def job(seeker: Seeker, employer: str) -> Opportunity:
    return queries.opportunities(seeker).get(employer=employer)


def test_every_row_becomes_a_job_with_its_days(alice: Seeker, now: datetime) -> None:
    kept = keep(alice, THREE, now=now)
    assert kept.counts["new"] == 3
    row = job(alice, "Brightwater")
    assert (row.title, row.stage, str(row.applied_on)) == (
        "Support lead",
        "interview",
        "2026-03-14",
    )
    assert (row.pay_low, row.pay_currency, row.pay_period) == (55_000, "EUR", "year")
    assert [(step.stage, str(step.day)) for step in row.steps.all()] == [
        ("applied", "2026-03-14"),
        ("interview", "2026-04-02"),
    ]
    assert [
        (each.state, str(each.starts_at.date())) for each in row.interviews.all() if each.starts_at
    ] == [("held", "2026-04-02")]
    assert row.firm is not None
    assert row.firm.name == "Brightwater"
    assert "Mood: hopeful" in row.notes.get().text


def test_what_was_kept_is_found_by_its_words(alice: Seeker, now: datetime) -> None:
    from showup.pipeline.search import searching

    keep(alice, THREE, now=now)
    found = searching.found(queries.opportunities(alice), "hopeful")
    assert [row.employer for row in found] == ["Brightwater"]


def test_the_same_sheet_again_changes_nothing(alice: Seeker, now: datetime) -> None:
    keep(alice, THREE, now=now)
    before = queries.history(alice).count()
    again = keep(alice, THREE, now=now)
    assert (again.batch, again.counts["unchanged"]) == (None, 3)
    assert queries.history(alice).count() == before
    assert queries.opportunities(alice).count() == 3


def test_only_what_changed_in_the_sheet_is_changed(alice: Seeker, now: datetime) -> None:
    keep(alice, THREE, now=now)
    newer = THREE.replace(b"02/04/2026,Applied,,,,", b"02/04/2026,Rejected,,40000,They rang,")
    kept = keep(alice, newer, now=now)
    assert (kept.counts["changed"], kept.counts["unchanged"], kept.stood) == (1, 2, ())
    row = job(alice, "Kestrel Energy")
    assert (row.stage, row.pay_low) == ("rejected", 40_000)
    assert "They rang" in row.notes.get().text


def test_what_the_seeker_changed_here_stays_and_is_said(alice: Seeker, now: datetime) -> None:
    keep(alice, THREE, now=now)
    pipeline.move(job(alice, "Kestrel Energy"), stage="screening", now=now)
    kept = keep(alice, THREE.replace(b"02/04/2026,Applied", b"02/04/2026,Rejected"), now=now)
    assert job(alice, "Kestrel Energy").stage == "screening"
    assert kept.stood == ("Kestrel Energy: you changed stage here, so that stays.",)


def test_a_change_that_was_undone_comes_again(alice: Seeker, now: datetime) -> None:
    keep(alice, THREE, now=now)
    newer = THREE.replace(b"02/04/2026,Applied", b"02/04/2026,Rejected")
    kept = keep(alice, newer, now=now)
    assert kept.batch is not None
    services.undo(alice, kept.batch, now=now)
    assert job(alice, "Kestrel Energy").stage == "applied"
    assert keep(alice, newer, now=now).counts["changed"] == 1
    assert job(alice, "Kestrel Energy").stage == "rejected"


def test_all_of_it_is_undone_as_one_and_can_come_again(alice: Seeker, now: datetime) -> None:
    kept = keep(alice, THREE, now=now)
    assert kept.batch is not None
    says = services.undo(alice, kept.batch, now=now)
    assert says is not None
    assert "jobs.csv" in says
    assert not queries.opportunities(alice).exists()
    assert keep(alice, THREE, now=now).counts["new"] == 3
    assert queries.opportunities(alice).count() == 3


def test_a_job_one_has_is_only_filled_in(alice: Seeker, now: datetime) -> None:
    mine, _ = pipeline.add(
        alice, now=now, employer="KESTREL energy GmbH", title="Planner", stage="offer"
    )
    kept = keep(alice, THREE, now=now)
    assert (kept.counts["same"], kept.counts["new"]) == (1, 2)
    mine.refresh_from_db()
    assert (mine.stage, str(mine.applied_on)) == ("offer", "2026-04-02")
    assert queries.opportunities(alice).count() == 3
    assert keep(alice, THREE, now=now).counts["unchanged"] == 3


def test_a_job_one_has_may_still_be_another(alice: Seeker, now: datetime) -> None:
    pipeline.add(alice, now=now, employer="Kestrel Energy", title="Planner")
    kept = keep(alice, THREE, now=now, different=frozenset({3}))
    assert kept.counts["new"] == 3
    assert queries.opportunities(alice).filter(employer="Kestrel Energy").count() == 2


def test_the_same_job_twice_in_a_sheet_stays_twice(alice: Seeker, now: datetime) -> None:
    twice = b"Company,Position,Status\nAcme,Clerk,Applied\nAcme,Clerk,Rejected\n"
    assert keep(alice, twice, now=now).counts["new"] == 2
    assert keep(alice, twice, now=now).counts["unchanged"] == 2


def test_nothing_is_written_of_a_sheet_that_names_no_job(alice: Seeker, now: datetime) -> None:
    with pytest.raises(sheets.NotKeptError, match="employer or a job title"):
        keep(alice, b"Colour,Size\nred,3\nblue,4\n", now=now)
    assert not queries.history(alice).exists()


def test_each_seeker_keeps_their_own(alice: Seeker, charlie: Seeker, now: datetime) -> None:
    keep(alice, THREE, now=now)
    row = sheets.take_in(alice, name="jobs.csv", data=THREE, now=now)
    assert sheets.arrival(charlie, row.pk) is None
    assert keep(charlie, THREE, now=now).counts["new"] == 3
    assert queries.opportunities(charlie).count() == 3


def test_an_interview_to_come_is_booked_only_with_a_time(alice: Seeker, now: datetime) -> None:
    rows = b"Company,Interview,Status\nAcme,2026-12-01 10:30,Interview\nBolt,2026-12-02,Interview\n"
    row = sheets.take_in(alice, name="a.csv", data=rows, now=now)
    seen = sheets.look(alice, sheets.sheets_of(row), Settings(), now=now)
    assert [(p.where, "no time" in p.what) for p in seen.problems] == [("line 3", True)]
    sheets.keep(row, now=now)
    (interview,) = job(alice, "Acme").interviews.all()
    assert (interview.state, interview.starts_at.hour if interview.starts_at else None) == (
        "booked",
        10,
    )
    assert not job(alice, "Bolt").interviews.exists()
    assert "2026-12-02" in job(alice, "Bolt").notes.get().text


def test_a_value_that_cannot_stand_is_kept_in_the_note_and_said(
    alice: Seeker, now: datetime
) -> None:
    rows = b"Company,Offer,Offer deadline\nAcme,2025-03-20,2025-03-01\nBolt,2025-03-20,2025-04-01\n"
    row = sheets.take_in(alice, name="a.csv", data=rows, now=now)
    seen = sheets.look(alice, sheets.sheets_of(row), Settings(), now=now)
    assert [problem.where for problem in seen.problems] == ["line 2"]
    assert sheets.keep(row, now=now).counts["new"] == 2
    assert job(alice, "Acme").offer_deadline is None
    assert "2025-03-01" in job(alice, "Acme").notes.get().text


def test_pay_changes_as_a_whole_or_not_at_all(alice: Seeker, now: datetime) -> None:
    rows = b"Company,Min salary,Max salary\nAcme,40000,50000\n"
    keep(alice, rows, now=now)
    pipeline.change(job(alice, "Acme"), now=now, pay_high=45_000.0)
    kept = keep(alice, rows.replace(b"40000,50000", b"48000,52000"), now=now)
    assert (job(alice, "Acme").pay_low, job(alice, "Acme").pay_high) == (40_000, 45_000)
    assert kept.stood == ("Acme: you changed pay high here, so that stays.",)


def test_a_name_that_counts_as_another_stage_is_no_name(alice: Seeker, now: datetime) -> None:
    rows = b"Company,Status\nAcme,Chat\n"
    keep(alice, rows, now=now, stages={"Chat": "screening+"})
    again = rows.replace(b"Acme", b"Bolt")
    keep(alice, again, now=now, stages={"Chat": "interview+"})
    assert (job(alice, "Acme").stage, job(alice, "Acme").stage_name) == ("screening", "Chat")
    assert (job(alice, "Bolt").stage, job(alice, "Bolt").stage_name) == ("interview", "")


def everything(seeker: Seeker) -> dict[str, list[dict[str, object]]]:
    """Return every row of the pipeline's tables but the history."""
    from django.apps import apps

    models = [m for m in apps.get_app_config("pipeline").get_models() if m.__name__ != "Change"]
    return {m.__name__: list(m._base_manager.order_by("pk").values()) for m in models}


def test_undo_puts_everything_back_as_it_was(alice: Seeker, now: datetime) -> None:
    pipeline.add(alice, now=now, employer="Kestrel Energy", title="Planner")
    keep(alice, b"Company,Position,Status\nAcme,Clerk,Applied\nBolt,Cook,Applied\n", now=now)
    before = everything(alice)
    newer = b"Company,Position,Status,Interview,Salary\nAcme,Clerk,Interview,2026-03-04,40k\nBolt,Cook,Applied,,\nKestrel Energy,Planner,Offer,,50k\nCairn,Baker,Rejected,,\n"
    kept = keep(alice, newer, now=now)
    assert dict(kept.counts) == {"changed": 1, "unchanged": 1, "same": 1, "new": 1}
    assert job(alice, "Acme").stage == "interview"
    assert everything(alice) != before
    assert kept.batch is not None
    services.undo(alice, kept.batch, now=now)
    assert everything(alice) == before


def test_what_was_mended_is_remembered_for_the_next_reading(alice: Seeker, now: datetime) -> None:
    rows = b"Company,Squad,Status\nAcme,Leeds,Chat\n"
    keep(alice, rows, now=now, fields={"Squad": "place"}, stages={"Chat": "screening"})
    newer = rows + b"Bolt,York,Chat\n"
    again = keep(alice, newer, now=now)
    assert dict(again.counts) == {"unchanged": 1, "new": 1}
    assert (job(alice, "Bolt").place, job(alice, "Bolt").stage) == ("York", "screening")


def test_what_another_seeker_mended_is_not(alice: Seeker, charlie: Seeker, now: datetime) -> None:
    rows = b"Company,Squad,Status\nAcme,Leeds,Chat\n"
    keep(alice, rows, now=now, fields={"Squad": "place"})
    keep(charlie, rows, now=now)
    assert job(charlie, "Acme").place == ""
