"""Moving jobs between stages: one, many, and on which day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import TYPE_CHECKING

import pytest
import time_machine
from tests import scenes

from showup.pipeline import queries
from showup.pipeline import services as verbs

if TYPE_CHECKING:
    from django.test import Client

    from showup.accounts.models import Seeker
    from showup.pipeline.models import Opportunity


@pytest.fixture(autouse=True)
def _clock(now: datetime) -> Iterator[None]:
    with time_machine.travel(now, tick=False):
        yield


def stage(row: Opportunity) -> str:
    row.refresh_from_db()
    return row.stage_name or row.stage


def test_a_move_says_where_it_is_now_and_is_undone(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    row, _ = verbs.add(alice, now=now, employer="Acme")
    page = alice_client.post(
        f"/jobs/{row.pk}/move/", {"to": "interview", "back": "?"}, follow=True
    ).content.decode()
    assert "Acme is now in Interview." in page
    assert 'id="pipe"' in page
    assert stage(row) == "interview"
    undo = f"/undo/{queries.last_batch(alice)}/"
    assert undo in page
    page = alice_client.post(undo, {"back": "?"}, follow=True).content.decode()
    assert 'id="pipe"' in page
    assert stage(row) == "applied"


def test_a_move_leads_back_to_the_table_as_it_was(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    row, _ = verbs.add(alice, now=now, employer="Acme")
    back = "?view=table&stage=applied&page=2&next=https://elsewhere.example"
    answer = alice_client.post(f"/jobs/{row.pk}/move/", {"to": "offer", "back": back})
    assert answer.headers["Location"] == "/jobs/?view=table&stage=applied&page=2"


@pytest.mark.parametrize("back", ["https://elsewhere.example", "//elsewhere.example", "/undo/", ""])
def test_a_move_leads_nowhere_else(
    alice: Seeker, alice_client: Client, now: datetime, back: str
) -> None:
    row, _ = verbs.add(alice, now=now, employer="Acme")
    answer = alice_client.post(f"/jobs/{row.pk}/move/", {"to": "offer", "back": back})
    assert answer.headers["Location"] == f"/jobs/{row.pk}/"


def test_a_stage_may_have_begun_earlier_and_have_a_name_of_its_own(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    row, _ = verbs.add(alice, now=now, on=date(2026, 11, 1), employer="Acme")
    given = {"to": "screening", "name": "Take-home task", "on": "2026-11-10"}
    page = alice_client.post(f"/jobs/{row.pk}/move/", given, follow=True).content.decode()
    assert "Acme is now in Take-home task." in page
    row.refresh_from_db()
    assert (row.stage, row.stage_name) == ("screening", "Take-home task")
    assert row.stage_since == date(2026, 11, 10)


def test_a_day_to_come_is_refused_beside_its_field(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    row, _ = verbs.add(alice, now=now, employer="Acme")
    answer = alice_client.post(f"/jobs/{row.pk}/move/", {"to": "offer", "on": "2027-01-01"})
    assert answer.status_code == 422
    assert 'id="id_on_error"' in answer.content.decode()
    assert stage(row) == "applied"


@pytest.mark.parametrize("to", ["withdrawn", "declined"])
def test_leaving_an_interview_shows_the_look_first_and_once(
    alice: Seeker, alice_client: Client, now: datetime, to: str
) -> None:
    scene = scenes.search(alice, now=now)
    address = f"/jobs/{scene.booked.pk}/move/"
    pause = f"/interviews/{scene.booking.pk}/pause/"
    assert alice_client.post(address, {"to": to}).headers["Location"] == pause
    asked = alice_client.post(address, {"to": to}, headers={"HX-Request": "true"})
    assert asked.headers["HX-Redirect"] == pause
    assert stage(scene.booked) == "interview"
    alice_client.get(pause)
    alice_client.post(address, {"to": to})
    assert stage(scene.booked) == to


@pytest.mark.parametrize("to", ["rejected", "ghosted", "accepted", "applied"])
def test_what_others_decide_wants_no_look(
    alice: Seeker, alice_client: Client, now: datetime, to: str
) -> None:
    scene = scenes.search(alice, now=now)
    alice_client.post(f"/jobs/{scene.booked.pk}/move/", {"to": to})
    assert stage(scene.booked) == to


def test_many_move_as_one_change_and_go_back_as_one(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    rows = [verbs.add(alice, now=now, employer=name)[0] for name in ("Acme", "Beta", "Gamma")]
    chosen = {"pk": [rows[0].pk, rows[2].pk], "to": "ghosted", "back": "?view=table"}
    answer = alice_client.post("/jobs/move/", chosen)
    assert answer.headers["Location"] == "/jobs/?view=table"
    assert "Two jobs are now in No word." in alice_client.get("/jobs/").content.decode()
    assert [stage(row) for row in rows] == ["ghosted", "applied", "ghosted"]
    alice_client.post(f"/undo/{queries.last_batch(alice)}/")
    assert [stage(row) for row in rows] == ["applied"] * 3


def test_of_many_those_with_an_interview_to_give_up_are_left_for_a_look(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    scene = scenes.search(alice, now=now)
    quiet, _ = verbs.add(alice, now=now, employer="Acorn")
    chosen = {"pk": [quiet.pk, scene.booked.pk], "to": "withdrawn"}
    page = alice_client.post("/jobs/move/", chosen, follow=True).content.decode()
    assert "since an interview is open: Kestrel Energy." in page
    assert (stage(quiet), stage(scene.booked)) == ("withdrawn", "interview")


def test_all_that_fits_moves_together_from_every_page(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    for number in range(60):
        source = "Indeed" if number % 6 else "LinkedIn"
        verbs.add(alice, now=now, employer=f"Firm {number}", source=source)
    page = alice_client.get("/jobs/?view=table").content.decode()
    assert "All 60, on every page" in page
    given = {"whole": "1", "to": "ghosted", "back": "?view=table&source=Indeed"}
    alice_client.post("/jobs/move/", given)
    gone = queries.opportunities(alice).filter(stage="ghosted")
    assert (gone.count(), gone.exclude(source="Indeed").count()) == (50, 0)
    alice_client.post(f"/undo/{queries.last_batch(alice)}/")
    assert not gone.exists()


@pytest.mark.parametrize("given", [{}, {"pk": "1"}, {"to": "offer"}, {"pk": "x", "to": "offer"}])
def test_choosing_nothing_moves_nothing(
    alice: Seeker, alice_client: Client, now: datetime, given: dict[str, str]
) -> None:
    scenes.search(alice, now=now)
    before = queries.last_batch(alice)
    page = alice_client.post("/jobs/move/", given, follow=True).content.decode()
    assert "Choose some jobs" in page
    assert queries.last_batch(alice) == before


def test_nobody_moves_what_is_somebody_elses(
    alice: Seeker, bob_client: Client, charlie_client: Client, now: datetime
) -> None:
    row, _ = verbs.add(alice, now=now, employer="Acme")
    step = row.steps.get()
    for client in (bob_client, charlie_client):
        assert client.post(f"/jobs/{row.pk}/move/", {"to": "offer"}).status_code == 404
        client.post("/jobs/move/", {"pk": [row.pk], "to": "offer"})
        assert client.post(f"/steps/{step.pk}/", {"day": "2026-11-01"}).status_code == 404
    assert stage(row) == "applied"


def test_the_day_of_a_stage_can_be_corrected(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    row, _ = verbs.add(alice, now=now, employer="Acme")
    step = row.steps.get()
    page = alice_client.post(f"/steps/{step.pk}/", {"day": "2026-11-10"}, follow=True)
    assert "The day is corrected." in page.content.decode()
    row.refresh_from_db()
    assert row.stage_since == date(2026, 11, 10)
    for slip, says in (("2027-01-01", "still to come"), ("soon", "couldn’t be read")):
        page = alice_client.post(f"/steps/{step.pk}/", {"day": slip}, follow=True)
        assert says in page.content.decode()
    row.refresh_from_db()
    assert row.stage_since == date(2026, 11, 10)


def test_a_stage_of_ones_own_is_named_and_dropped(
    alice: Seeker, alice_client: Client, charlie_client: Client, now: datetime
) -> None:
    page = alice_client.post(
        "/jobs/stages/", {"name": "Panel", "like": "interview"}, follow=True
    ).content.decode()
    assert "“Panel” is a stage now." in page
    own = queries.stage_names(alice).get()
    row, _ = verbs.add(alice, now=now, employer="Acme")
    alice_client.post(f"/jobs/{row.pk}/move/", {"to": f"own-{own.pk}"})
    assert stage(row) == "Panel"
    assert charlie_client.post(f"/stages/{own.pk}/drop/").status_code == 404
    alice_client.post(f"/stages/{own.pk}/drop/")
    assert stage(row) == "interview"
    assert not queries.stage_names(alice).exists()


def test_a_stage_whose_name_is_taken_is_said(alice: Seeker, alice_client: Client) -> None:
    for like in ("interview", "offer"):
        answer = alice_client.post("/jobs/stages/", {"name": "Panel", "like": like})
    assert answer.status_code == 422
    assert 'id="id_name_error"' in answer.content.decode()
