"""`showup next`, `came` and `missed`, as someone in Berlin types and reads them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from tests.at_a_terminal import NOW, done, in_a_window, monday_in_berlin, refused

from showup.accounts.services import local_seeker
from showup.pipeline import services

if TYPE_CHECKING:
    from showup.pipeline.models import Interview

pytestmark = pytest.mark.django_db
HOUR = timedelta(hours=1)


@pytest.fixture(autouse=True)
def _monday(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with monday_in_berlin(monkeypatch):
        yield


def _booked(name: str = "Kestrel", *, hours: float = 26, **fields: Any) -> Interview:
    job, _ = services.add(local_seeker(), employer=name, now=NOW)
    interview, _ = services.invite(job, slots=[], now=NOW, **fields)
    services.book(interview, starts_at=NOW + hours * HOUR, minutes=60, now=NOW)
    return interview


def test_the_next_interview_comes_first_with_all_one_needs(monkeypatch: pytest.MonkeyPatch) -> None:
    in_a_window(monkeypatch, 100)
    _booked(
        zone="Asia/Tokyo", format="on site", place="1 Harbour Street", travel_minutes=40
    )  # 12:00 in Berlin on Tuesday
    other = _booked("Acme", hours=26.5)
    said = done("next")
    assert said.index("You meet Kestrel tomorrow at 12:00.") < said.index("Acme  (")
    for told in (
        "20:00 in Tokyo, eight hours ahead of you",
        "1 Harbour Street",
        "Leave at 11:10.",
        "Do you know who you meet? No name is known.",
        "time, place and person",
        "Kestrel (12:00 to 13:00) and Acme (12:30 to 13:30) overlap on Tue 24 Nov.",
    ):
        assert told in said
    assert said.count("Kestrel  (") == 1
    told = json.loads(done("next", "--json"))
    interview = told["interview"]
    assert interview["starts_at"] == "2026-11-24T12:00:00+01:00"
    assert interview["leave_at"] == "2026-11-24T11:10:00+01:00"
    assert interview["missing"] == ["who"]
    assert interview["clashes"] == [
        "Kestrel (12:00 to 13:00) and Acme (12:30 to 13:30) overlap on Tue 24 Nov."
    ]
    assert [each["id"] for each in told["next"]][-1] == other.opportunity.pk
    assert json.loads(done("next", "--json"))["schema"] == "showup.next/1"


def test_with_no_interview_ahead_the_json_says_so() -> None:
    assert json.loads(done("next", "--json"))["interview"] is None


def test_who_came_has_met_them() -> None:
    interview = _booked(hours=-1)
    said = done("came", "kestrel")
    assert "You met Kestrel." in said
    assert "showup undo" in said
    interview.refresh_from_db()
    assert (interview.state, interview.result) == ("held", "waiting")


def test_who_missed_it_gets_the_text_in_its_language() -> None:
    interview = _booked(
        hours=-1,
        language="fr",
        text="Tél. : +33 1 99 00 12 34",
        people=[{"name": "Nora Lind", "address": "nora@k.example", "role": ""}],
    )
    told = json.loads(done("missed", "kestrel", "--json"))
    assert told["letter"]["to"] == "Nora Lind <nora@k.example>"
    interview.refresh_from_db()
    assert interview.state == "missed"
    assert interview.opportunity.stage == "interview"
    done("undo")
    said = done("missed", "kestrel")
    assert "je vous prie de m’en excuser" in said
    assert "+33 1 99 00 12 34" in said


@pytest.mark.parametrize("command", ["came", "missed"])
def test_before_it_begins_nothing_can_have_become_of_it(command: str) -> None:
    interview = _booked(hours=1)
    assert "No booked interview with Kestrel has begun." in refused(command, "kestrel")
    interview.refresh_from_db()
    assert interview.state == "booked"


def test_the_one_that_goes_on_leads_until_it_is_answered_for_or_over(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    in_a_window(monkeypatch, 100)
    running = _booked(hours=-0.05, link="https://meet.example/1")  # three minutes ago
    other = _booked("Acme", hours=0.5)
    number = running.opportunity.pk
    said = done("next")
    assert said.startswith(f"Kestrel  ({number})\n  It began three minutes ago. Were you there?\n")
    assert said.index("https://meet.example/1") < said.index("Acme  (")
    assert f"showup came {number}, or showup missed {number}, or showup move {number} TIME" in said
    assert "Unchecked" not in said.split("Acme")[0]
    assert "overlap" not in said.split("Acme  (")[0]
    told = json.loads(done("next", "--json"))["interview"]
    assert (told["id"], told["has_begun"], told["minutes_left"]) == (running.pk, True, 57)
    assert told["says"] == "It began three minutes ago. Were you there?"
    assert told["answers"][0] == f"showup came {number}"
    done("came", "kestrel")
    told = json.loads(done("next", "--json"))["interview"]
    assert (told["id"], told["has_begun"], told["answers"]) == (other.pk, False, [])


def test_the_one_that_is_over_leads_no_more() -> None:
    _booked(hours=-1)
    told = json.loads(done("next", "--json"))
    assert told["interview"] is None
    assert told["next"][0]["kind"] == "result"


def test_one_that_goes_on_is_the_seekers_to_answer() -> None:
    _booked(hours=-0.05)
    told = json.loads(done("next", "--json"))["next"][0]
    assert (told["kind"], told["needs_you"]) == ("interview", True)
    assert told["says"] == "It has begun: round 1"


def test_clashes_of_every_interview_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    _booked()
    _booked("Acme", hours=170)
    _booked("Globex", hours=170.5)
    says = "Acme (12:00 to 13:00) and Globex (12:30 to 13:30) overlap on Mon 30 Nov."
    told = json.loads(done("next", "--json"))
    assert [each["clashes"] for each in told["next"]] == [[], [says], [says]]
    assert says not in done("next")  # in a pipe a line stays one thing
    in_a_window(monkeypatch, 120)
    said = done("next")
    assert said.count(says) == 1
    assert said.index("Acme  (") < said.index(says) < said.index("Globex  (")
    assert "It clashes with Acme, as said above." in said.split("Globex  (")[1]


def test_what_still_goes_on_is_missed_only_where_one_insists() -> None:
    interview = _booked(hours=-0.5, link="https://meet.example/1", language="nl")
    said = refused("missed", "kestrel")
    for words in (
        "There are still 30 minutes left.",
        "Join now: https://meet.example/1",
        "Ik ben wat later, ik kom er nu bij.",
        "Say it again with --insist",
    ):
        assert words in said
    interview.refresh_from_db()
    assert interview.state == "booked"
    assert "You missed the interview with Kestrel." in done("missed", "kestrel", "--insist")
