"""What is due by the end of a day is due by that day; an hour is said where somebody named one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest
import time_machine
from tests.at_a_terminal import NOW, done, in_a_window, monday_in_berlin

from showup.pipeline import services, telling
from showup.shared import deadlines

if TYPE_CHECKING:
    from django.test import Client

    from showup.accounts.models import Seeker
    from showup.pipeline.models import Opportunity

BERLIN, NEW_YORK = ZoneInfo("Europe/Berlin"), ZoneInfo("America/New_York")
THURSDAY = date(2026, 12, 3)
MARKUP = re.compile(r"<[^>]+>")
PAGES = ("/", "/jobs/", "/jobs/?view=table", "/jobs/{}/")


@pytest.fixture
def berlin(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with monday_in_berlin(monkeypatch):
        yield


def invited(seeker: Seeker, by: datetime, zone: str = "", name: str = "Acme") -> Opportunity:
    job, _ = services.add(seeker, now=NOW, employer=name, excitement=6.0)
    services.invite(job, slots=[], now=NOW, answer_by=by, zone=zone)
    return job


def pages(client: Client, job: Opportunity) -> list[str]:
    with time_machine.travel(NOW, tick=False):
        told = [client.get(page.format(job.pk)).content.decode() for page in PAGES]
    return [" ".join(MARKUP.sub("", page).split()) for page in told]


def test_a_day_is_said_alone_on_every_page(alice: Seeker, alice_client: Client) -> None:
    job = invited(alice, deadlines.end_of(THURSDAY, ZoneInfo("Europe/London")))
    services.note(job, text="Two pages", kind="task", now=NOW,
                  due=deadlines.end_of(THURSDAY, ZoneInfo("Europe/London")))  # fmt: skip
    for page in pages(alice_client, job):
        assert "nswer by Thu 3 Dec" in page
        assert "23:59" not in page
    assert "due Thu 3 Dec" in pages(alice_client, job)[-1]


def test_an_hour_that_was_named_is_said(alice: Seeker, alice_client: Client) -> None:
    job = invited(alice, datetime(2026, 12, 3, 12, tzinfo=UTC))
    for page in pages(alice_client, job):
        assert "nswer by Thu 3 Dec, 12:00" in page


def test_their_day_ends_at_an_hour_of_ones_own(alice: Seeker, alice_client: Client) -> None:
    """So it is said, with the day that it is for them."""
    job = invited(alice, deadlines.end_of(THURSDAY, BERLIN), "Europe/Berlin")
    story = pages(alice_client, job)[-1]
    assert "Answer by Thu 3 Dec, 22:59, the end of that day on their clock" in story
    other = invited(alice, deadlines.end_of(THURSDAY, NEW_YORK), "America/New_York", "Beta")
    story = pages(alice_client, other)[-1]
    assert "Answer by Fri 4 Dec, 04:59, the end of Thu 3 Dec on their clock" in story


@pytest.mark.django_db
def test_a_day_is_said_alone_in_the_terminal(berlin: None, monkeypatch: pytest.MonkeyPatch) -> None:
    done("add", "Acme, Analyst", "--excitement", "6")
    assert "Answer by   Thu 3 Dec 2026\n" in done("invite", "acme", "--answer-by", "3 Dec")
    for said in (done("next"), done("show", "acme"), done("list")):
        assert "Thu 3 Dec 2026" in said
        assert "23:59" not in said
    in_a_window(monkeypatch, 120)
    said = done("list")
    assert "Thu 3 Dec: answer" in said
    assert "Times are in" not in said


@pytest.mark.parametrize(
    ("due", "zone", "says"),
    [
        (deadlines.end_of(THURSDAY, BERLIN), "", "Thu 3 Dec 2026"),
        (deadlines.end_of(THURSDAY, BERLIN), "America/New_York", "Thu 3 Dec 2026"),
        (THURSDAY, "America/New_York", "Thu 3 Dec 2026"),
        (
            deadlines.end_of(THURSDAY, NEW_YORK),
            "America/New_York",
            "Fri 4 Dec 2026, 05:59 (Europe/Berlin), the end of Thu 3 Dec 2026 on their clock",
        ),
        (
            datetime(2026, 12, 3, 17, tzinfo=BERLIN),
            "America/New_York",
            "Thu 3 Dec 2026, 17:00 (Europe/Berlin)",
        ),
    ],
)
def test_a_deadline_is_told_on_ones_own_clock(due: date | datetime, zone: str, says: str) -> None:
    assert telling.deadline(due, BERLIN, zone) == says
