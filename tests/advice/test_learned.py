"""The page and the command about one's own record: what it says, to whom, and what is missing."""

from __future__ import annotations

import importlib
import json
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
import time_machine
from click.testing import CliRunner
from tests import scenes

from showup.advice.situations import situation_of
from showup.cli import main
from showup.engine.situation import Beliefs
from showup.pipeline import services as verbs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from django.test import Client

    from showup.accounts.models import Seeker
    from showup.pipeline.models import Opportunity

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
TODAY = NOW.date()


@pytest.fixture(autouse=True)
def still(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    importlib.import_module("showup.engine.learning.lessons")  # numpy starts its clock at import
    monkeypatch.setenv("SHOWUP_OWN_ZONE", "Europe/London")
    with time_machine.travel(NOW, tick=False):
        yield


def met(seeker: Seeker, employer: str, result: str, **after: Any) -> Opportunity:
    """A job applied for a month ago, met ten days ago, with a result."""
    applied, then = NOW - timedelta(days=30), NOW - timedelta(days=10)
    row, _ = verbs.add(
        seeker, now=applied, employer=employer, applied_on=applied.date(), excitement=5.0
    )
    interview, _ = verbs.invite(row, slots=[], now=then - timedelta(days=4))
    verbs.book(interview, starts_at=then, now=then - timedelta(days=4))
    verbs.held(interview, result=result, now=then)
    if after:
        row.refresh_from_db()
        verbs.change(row, now=then + timedelta(days=1), **after)
    return row


def nine(seeker: Seeker) -> None:
    for number in range(9):
        met(seeker, f"Firm {number}", "passed" if number < 3 else "failed")


def invited(seeker: Seeker) -> Opportunity:
    row, _ = verbs.add(seeker, now=NOW, employer="Brightwater", excitement=4.0)
    verbs.invite(row, slots=[verbs.SlotTime(NOW + timedelta(days=3))], now=NOW)
    return row


def test_it_says_what_came_of_it_and_how_sure_that_is(alice: Seeker, alice_client: Client) -> None:
    nine(alice)
    page = alice_client.get("/learned/").content.decode()
    assert "rests on nine results" in page
    assert (
        "You have passed three of nine rounds. That puts your chance of a whole process of two "
        "rounds at about 17% (5 to 40), where 33% (5 to 75) was assumed."
    ) in page
    assert "Nine of nine applications have brought an interview so far." in page
    assert "The answers go no further than what is plausible elsewhere." in page
    assert "Nine took 16 days on average. An answer to an application comes after" in page


def test_nobody_else_sees_it(alice: Seeker, bob_client: Client, charlie_client: Client) -> None:
    nine(alice)
    for client in (bob_client, charlie_client):
        page = client.get("/learned/").content.decode()
        assert "three of nine" not in page
        assert "Nothing yet." in page


def test_an_empty_record_says_what_would_fill_it(alice_client: Client) -> None:
    page = alice_client.get("/learned/").content.decode()
    assert "Nothing yet. Your answers rest on what is usual elsewhere" in page
    assert "Note what comes of each round: passed or not." in page
    assert "33% (5 to 75)" in page


def test_jobs_that_were_met_are_asked_about_until_they_are_rated_again(
    alice: Seeker, alice_client: Client
) -> None:
    row = met(alice, "Harbour Housing", "passed")
    link = f'<a href="/jobs/{row.pk}/change/">Harbour Housing</a>'
    assert link in alice_client.get("/learned/").content.decode()
    row.refresh_from_db()
    verbs.change(row, now=NOW, excitement=8.0)
    page = alice_client.get("/learned/").content.decode()
    assert link not in page
    assert "One job’s excitement rose by 3 points after you met them." in page


def test_a_name_from_outside_stays_text(alice: Seeker, alice_client: Client) -> None:
    met(alice, "<b>Loud</b>", "passed")
    assert "<b>Loud</b>" not in alice_client.get("/learned/").content.decode()


def test_a_decision_rests_on_the_record(alice: Seeker) -> None:
    row = invited(alice)
    before = situation_of(alice, today=TODAY, opportunity=row, now=NOW)
    assert (before.beliefs, before.seeker.level_mean) == (Beliefs(), 0.0)
    nine(alice)
    after = situation_of(alice, today=TODAY, opportunity=row, now=NOW)
    assert after.seeker.level_mean == pytest.approx(-0.31, abs=0.01)
    assert after.beliefs.pass_mean.outcomes == 9
    assert after.beliefs.level_sd.high < Beliefs().level_sd.low + 0.05
    assert after.beliefs.practice_gain == Beliefs().practice_gain


def test_an_application_that_waits_is_expected_to_be_answered_as_others_were(
    alice: Seeker,
) -> None:
    row = invited(alice)
    waiting, _ = verbs.add(alice, now=NOW, employer="Meridian", applied_on=TODAY)
    for number in range(6):
        met(alice, f"Firm {number}", "waiting")  # each was answered after 16 days
    found = situation_of(alice, today=TODAY, opportunity=row, now=NOW)
    days = {job.id: job.invite_days for job in found.opportunities}
    assert days[str(waiting.pk)] == pytest.approx(15.5, abs=1)
    assert days[str(row.pk)] is None


def test_nobody_elses_record_goes_into_a_decision(alice: Seeker, charlie: Seeker) -> None:
    nine(charlie)
    found = situation_of(alice, today=TODAY, opportunity=invited(alice), now=NOW)
    assert found.beliefs == Beliefs()


def asked(*arguments: str) -> str:
    result = CliRunner().invoke(main, ["learned", *arguments])
    assert result.exit_code == 0, result.output
    return result.stdout


def test_the_terminal_says_the_same(local_seeker: Seeker) -> None:
    assert "Nothing yet." in asked()
    nine(local_seeker)
    told = asked()
    assert "Getting through a process (rests on nine results)" in told
    assert "17% (5 to 40)" in told
    assert "showup change NAME --excitement NUMBER" in told


def test_programs_get_every_number_with_its_prior(local_seeker: Seeker) -> None:
    nine(local_seeker)
    told = json.loads(asked("--json"))
    assert told["schema"] == "showup.learned/1"
    rows = {row["name"]: row for row in told["learned"]}
    assert rows["chance"]["outcomes"] == 9
    assert rows["chance"]["now"]["low"] < rows["chance"]["now"]["middle"]
    assert rows["level"]["before"]["high"] == pytest.approx(0.82, abs=0.01)
    assert rows["offer_days"]["before"] == rows["offer_days"]["now"]
    assert rows["chance"]["sentence"].startswith("You have passed three of nine rounds.")


def test_an_answer_says_which_of_its_numbers_are_the_seekers_own(
    alice: Seeker, alice_client: Client
) -> None:
    nine(alice)
    decision = scenes.answered(scenes.search(alice, now=NOW), now=NOW)
    page = alice_client.get(f"/decisions/{decision.pk}/").content.decode()
    assert "of your processes end in an offer. That rests on nine outcomes of your own." in page
    assert "come from your own record." in page
    assert '<span class="tag">your own record</span>' in page
    assert page.count('<a href="/learned/">') >= 2
