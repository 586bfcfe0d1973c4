"""`showup add`, `showup list` and `showup show`, as someone types them."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
import time_machine
from click.testing import CliRunner, Result

from showup.accounts.services import local_seeker
from showup.cli import main
from showup.pipeline import choosing, services
from showup.pipeline.models import Interview, Opportunity
from showup.shared import terminal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from showup.accounts.models import Seeker

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Stop the clock on Monday 23 November 2026, in Berlin."""
    monkeypatch.setenv("TZ", "Europe/Berlin")
    terminal.own_zone.cache_clear()
    assert terminal.own_zone() == "Europe/Berlin"  # told before the clock stops
    with time_machine.travel(NOW, tick=False):
        yield
    terminal.own_zone.cache_clear()


def showup(*args: str, answers: str = "") -> Result:
    return CliRunner().invoke(main, args, input=answers)


def test_a_job_with_its_interview_is_one_line() -> None:
    job = ("Acme, service design lead", "--excitement", "9", "--dream")
    result = showup("add", *job, "--interview", "tomorrow 3pm", "--interview", "thu 10:00")
    assert result.exit_code == 0, result.output
    assert "Tue 24 Nov 2026, 15:00 (Europe/Berlin)" in result.output
    assert "Thu 26 Nov 2026, 10:00 (Europe/Berlin)" in result.output
    assert "showup decide Acme" in result.output
    row = Opportunity.objects.get()
    assert (row.employer, row.title, row.excitement) == ("Acme", "service design lead", 9.0)
    assert row.dream
    first = Interview.objects.get().slots.first()
    assert first is not None
    assert first.starts_at == datetime(2026, 11, 24, 14, 0, tzinfo=UTC)
    assert showup("undo").exit_code == 0
    assert not Opportunity.objects.exists()


@pytest.mark.parametrize(
    ("args", "says"),
    [
        (("",), "Name the employer or the role"),
        (("Acme", "--interview", "soon"), "needs a day and a time"),
        (("Acme", "--interview", "2026-11-24"), "needs a day and a time"),
        (("Acme", "--interview", "monday 24 nov 10:00"), "that day is a Tuesday"),
        (("Acme", "--applied", "2026-02-30"), "no day that there is"),
        (("Acme", "--zone", "Mars"), "no time zone “Mars”"),
        (("Acme", "--excitement", "12"), "12"),
        (("x" * 301,), "room for 300 letters"),
    ],
)
def test_what_cannot_stand_is_refused_in_a_sentence(args: tuple[str, ...], says: str) -> None:
    result = showup("add", *args)
    assert result.exit_code in (1, 2)
    assert says in result.output
    assert not Opportunity.objects.exists()


def test_the_list_says_what_comes_next_with_weekday_and_zone() -> None:
    seeker = local_seeker()
    row, _ = services.add(seeker, employer="Acme", title="Cook", excitement=9.0, now=NOW)
    interview, _ = services.invite(row, slots=[], now=NOW)
    services.book(interview, starts_at=datetime(2026, 12, 1, 9, tzinfo=UTC), now=NOW)
    ended, _ = services.add(seeker, employer="Beta", now=NOW)
    services.end(ended, stage="rejected", now=NOW)
    result = showup("list")
    assert result.exit_code == 0
    assert "Acme, Cook" in result.output
    assert "Tue 1 Dec 2026, 10:00 (Europe/Berlin)" in result.output
    assert "Beta" not in result.output
    assert "Beta" in showup("list", "--all").output
    assert "\x1b" not in result.output


def test_the_list_as_json_names_its_schema() -> None:
    services.add(local_seeker(), employer="Acme", now=NOW)
    told = json.loads(showup("list", "--json").output)
    assert told["schema"] == "showup.list/1"
    assert [row["name"] for row in told["opportunities"]] == ["Acme"]


def test_an_empty_list_teaches_the_next_step() -> None:
    result = showup("list")
    assert result.exit_code == 0
    assert "showup add" in result.output


def test_one_job_is_shown_with_its_times_and_people() -> None:
    row, _ = services.add(local_seeker(), employer="Acme", title="Cook", now=NOW)
    moment = datetime(2026, 11, 24, 9, tzinfo=UTC)
    services.invite(row, slots=[services.SlotTime(moment)], people=[{"name": "Nora Lind"}], now=NOW)
    services.note(row, text="Draw a plan", kind="task", now=NOW)
    result = showup("show", "acm")
    assert result.exit_code == 0, result.output
    assert "Tue 24 Nov 2026, 10:00 (Europe/Berlin)" in result.output
    assert "Nora Lind" in result.output
    assert "Draw a plan" in result.output
    told = json.loads(showup("show", "--json", str(row.pk)).output)
    assert told["schema"] == "showup.show/1"
    (interview,) = told["opportunity"]["interviews"]
    assert interview["slots"] == [{"starts_at": "2026-11-24T09:00:00+00:00", "minutes": None}]


def test_an_unknown_name_is_said_to_be_one() -> None:
    result = showup("show", "zebra\x1b[2J")
    assert result.exit_code == 1
    assert "Nothing in your pipeline is called “zebra”" in result.output


@pytest.fixture
def two(db: None) -> tuple[Seeker, Opportunity]:
    """Return a seeker with two jobs at Acme, and the second."""
    seeker = local_seeker()
    services.add(seeker, employer="Acme", title="Cook", now=NOW)
    second, _ = services.add(seeker, employer="Acme", title="Gardener", now=NOW)
    return seeker, second


def test_a_name_that_fits_two_is_not_guessed(two: tuple[Seeker, Opportunity]) -> None:
    result = showup("show", "acme")
    assert result.exit_code == 1
    assert "fits several" in result.output
    assert f"{two[1].pk} Acme, Gardener" in result.output


def test_a_name_that_fits_two_is_asked_about(
    two: tuple[Seeker, Opportunity], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(choosing, "can_ask", lambda: True)
    result = showup("show", "acme", answers=f"7777\n{two[1].pk}\n")
    assert result.exit_code == 0, result.output
    assert "Role        Gardener" in result.output
