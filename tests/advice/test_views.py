"""From the four questions to an answer, and from the answer to a text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import pytest
import time_machine
from tests import advices, scenes

from showup.advice import jobs, queries
from showup.pipeline import queries as pipeline
from showup.pipeline import services as verbs

if TYPE_CHECKING:
    from django.test import Client

    from showup.accounts.models import Seeker
    from showup.advice.models import Decision

ANSWERS = {
    "excitement": "4",
    "wants_more": "no",
    "deal_breaker": "met",
    "hours": "5",
}


@pytest.fixture(autouse=True)
def _clock(now: datetime) -> Iterator[None]:
    with time_machine.travel(now, tick=False):
        yield


@pytest.fixture
def scene(alice: Seeker, now: datetime) -> scenes.Search:
    return scenes.search(alice, now=now)


@pytest.fixture
def answer(scene: scenes.Search, now: datetime) -> Decision:
    return scenes.answered(scene, now=now)


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[Decision]:
    """Return what was handed to the background, where it stays."""
    handed: list[Decision] = []
    monkeypatch.setattr(jobs, "start", handed.append)
    return handed


def read(client: Client, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code == 200
    return answer.content.decode()


def test_the_questions_come_with_what_is_known(scene: scenes.Search, alice_client: Client) -> None:
    page = read(alice_client, f"/jobs/{scene.invited.pk}/ask/")
    assert 'name="excitement" value="4"' in page
    assert 'value="Acme"' in page
    assert 'value="2026-12-06"' in page


def test_the_button_starts_the_answer(
    scene: scenes.Search, alice_client: Client, started: list[Decision]
) -> None:
    sent = alice_client.post(f"/jobs/{scene.invited.pk}/ask/", ANSWERS | {"excitement": "6"})
    assert sent.headers["Location"] == f"/decisions/{started[0].pk}/"
    scene.invited.refresh_from_db()
    assert scene.invited.excitement == 6.0


def test_a_job_they_want_more_is_kept_with_its_date(
    alice: Seeker, scene: scenes.Search, alice_client: Client, started: list[Decision]
) -> None:
    more = {"wants_more": "yes", "dream_name": "Harbour", "dream_day": "2026-12-09"}
    alice_client.post(f"/jobs/{scene.invited.pk}/ask/", ANSWERS | more)
    dream = pipeline.dream(alice)
    assert started
    assert dream is not None
    assert dream.label == "Harbour"


@pytest.mark.parametrize(
    ("given", "field", "says"),
    [
        ({"excitement": "11"}, "excitement", "It goes from 0 to 10."),
        ({"hours": "-1"}, "hours", ""),
        ({"wants_more": "yes", "dream_name": ""}, "dream_name", "Give it a name"),
        ({"wants_more": "yes", "dream_name": "X", "dream_day": "2026-01-01"}, "dream_day", ""),
    ],
)
def test_what_cannot_stand_is_said_beside_its_field(
    scene: scenes.Search,
    alice_client: Client,
    started: list[Decision],
    given: dict[str, str],
    field: str,
    says: str,
) -> None:
    sent = alice_client.post(f"/jobs/{scene.invited.pk}/ask/", ANSWERS | given)
    assert sent.status_code == 422
    assert says in sent.content.decode()
    assert f'id="id_{field}_error"' in sent.content.decode()
    assert started == []


def test_where_nothing_waits_it_says_so(
    alice: Seeker, alice_client: Client, now: datetime, started: list[Decision]
) -> None:
    row, _ = verbs.add(alice, now=now, employer="Acme")
    page = alice_client.post(f"/jobs/{row.pk}/ask/", ANSWERS).content.decode()
    assert "No invitation, coming interview or offer is open at Acme." in page
    row.refresh_from_db()
    assert row.excitement is None
    assert started == []


def test_the_answer_is_a_sentence_with_its_odds_and_the_same_as_a_table(
    answer: Decision, alice_client: Client
) -> None:
    page = read(alice_client, f"/decisions/{answer.pk}/")
    assert 'Go, on <em class="nb">Sat 28 Nov' in page
    assert "71%" in page
    assert page.count("21% (18 to 22)") == 2  # once in the picture's words, once in the table
    assert "Go: take Sat 28 Nov, 10:00" in page
    assert "/evidence/#ev-hour_price" in page


def test_too_close_proposes_nothing(
    scene: scenes.Search, alice_client: Client, now: datetime
) -> None:
    close = scenes.answered(scene, now=now, answer=replace(advices.go(), too_close=True))
    page = read(alice_client, f"/decisions/{close.pk}/")
    assert "It’s close. Do what you feel like." in page
    assert "btn-main" not in page


@pytest.mark.parametrize(
    ("verb", "label"),
    [
        ("decline", "Decline"),
        ("rehearse", "Decline, and rehearse instead"),
        ("move", "Ask to move it"),
        ("ask_first", "Ask them first"),
    ],
)
def test_every_answer_has_its_button(
    scene: scenes.Search, alice_client: Client, now: datetime, verb: str, label: str
) -> None:
    other = "go" if verb in advices.LEAVING else "decline"
    made = scenes.answered(scene, now=now, answer=advices.answering(verb, other))  # type: ignore[arg-type]  # verbs as text
    page = read(alice_client, f"/decisions/{made.pk}/")
    main = page[page.index("btn-main") :]
    assert main.split("</button>")[0].endswith(f">{label}")


def test_declining_to_rehearse_says_what_the_hours_are_for(
    scene: scenes.Search, alice_client: Client, now: datetime
) -> None:
    made = scenes.answered(scene, now=now, answer=advices.answering("rehearse", "go"))
    sent = alice_client.post(f"/decisions/{made.pk}/choose/", {"do": "rehearse"})
    assert "rehearse the interview with Acme" in read(alice_client, sent.headers["Location"])


def test_an_offer_is_accepted_with_a_text(
    scene: scenes.Search, alice_client: Client, now: datetime
) -> None:
    made = scenes.answered_about(scene, scene.offered, "accept", "turn_down", now=now)
    page = read(alice_client, f"/decisions/{made.pk}/")
    assert ">accepting, " in page  # an offer is taken or not, nothing is gone "without"
    assert "without, " not in page
    sent = alice_client.post(f"/decisions/{made.pk}/choose/", {"do": "accept"})
    assert sent.headers["Location"] == f"/jobs/{scene.offered.pk}/text/accept/"
    alice_client.post(sent.headers["Location"])
    scene.offered.refresh_from_db()
    assert scene.offered.stage == "accepted"
    assert "You chose to accept." in read(alice_client, f"/jobs/{scene.offered.pk}/")


def test_going_books_the_time_and_shows_the_text(
    scene: scenes.Search, answer: Decision, alice_client: Client
) -> None:
    slot = scene.invitation.slots.all()[0]
    sent = alice_client.post(f"/decisions/{answer.pk}/choose/", {"do": f"go:{slot.pk}"})
    page = read(alice_client, sent.headers["Location"])
    assert "Tell them you’re coming." in page
    assert "ruth@brightwater.example" in page
    assert "/undo/" in page
    scene.invitation.refresh_from_db()
    assert (scene.invitation.state, scene.invitation.starts_at) == ("booked", slot.starts_at)


def test_declining_against_advice_is_looked_at_once_and_only_once(
    scene: scenes.Search, answer: Decision, alice_client: Client
) -> None:
    first = alice_client.post(f"/decisions/{answer.pk}/choose/", {"do": "decline"})
    assert first.headers["Location"].endswith("/pause/decline/")
    page = read(alice_client, first.headers["Location"])
    assert "One look before you decline." in page
    assert "from <b>57%</b> to <b>48%</b>" in page
    second = alice_client.post(f"/decisions/{answer.pk}/choose/", {"do": "decline"})
    assert second.headers["Location"] == f"/jobs/{scene.invited.pk}/text/decline/"


def test_after_the_look_only_the_ways_to_leave_are_shown(
    scene: scenes.Search, answer: Decision, alice_client: Client
) -> None:
    address = f"/interviews/{scene.booking.pk}/pause/"
    assert "What goes with it" in read(alice_client, address)
    second = read(alice_client, address)
    assert "gives you back" not in second
    assert f"/jobs/{scene.booked.pk}/text/cancel/" in second
    assert "gives you back" in read(alice_client, f"{address}?again=1")


def test_the_text_cannot_be_reached_around_the_look(
    scene: scenes.Search, alice_client: Client
) -> None:
    sent = alice_client.get(f"/jobs/{scene.invited.pk}/text/decline/")
    assert sent.headers["Location"] == f"/interviews/{scene.invitation.pk}/pause/decline/"


def test_declining_as_advised_is_not_nagged(
    scene: scenes.Search, alice_client: Client, now: datetime
) -> None:
    made = scenes.answered(scene, now=now, answer=advices.answering("decline", "go"))
    sent = alice_client.post(f"/decisions/{made.pk}/choose/", {"do": "decline"})
    assert "kindly" in read(alice_client, sent.headers["Location"])


def test_having_told_them_ends_it_with_the_reason_and_can_be_undone(
    scene: scenes.Search, alice_client: Client
) -> None:
    read(alice_client, f"/interviews/{scene.invitation.pk}/pause/")
    page = alice_client.post(
        f"/jobs/{scene.invited.pk}/text/decline/", {"why": "pay"}, follow=True
    ).content.decode()
    assert "It’s declined." in page
    assert "/undo/" in page
    scene.invited.refresh_from_db()
    assert (scene.invited.stage, scene.invited.why_not) == ("withdrawn", "pay")


def test_asking_for_another_day_is_noted(scene: scenes.Search, alice_client: Client) -> None:
    read(alice_client, f"/interviews/{scene.invitation.pk}/pause/move/")
    alice_client.post(f"/jobs/{scene.invited.pk}/text/move/")
    scene.invitation.refresh_from_db()
    assert scene.invitation.moves_made == 1
    assert scene.invitation.state == "invited"


def test_the_text_asks_for_the_day_the_answer_named(
    scene: scenes.Search, alice_client: Client, now: datetime
) -> None:
    scenes.answered(scene, now=now, answer=advices.answering("move", "decline", 16))
    read(alice_client, f"/interviews/{scene.invitation.pk}/pause/move/")
    assert "Wednesday 9 December" in read(alice_client, f"/jobs/{scene.invited.pk}/text/move/")


@pytest.mark.parametrize(
    ("words", "told"), [("Is it on call at night?", True), ("pay under 40k, surely", False)]
)
def test_only_what_was_put_as_a_question_is_asked_of_them(
    scene: scenes.Search, alice_client: Client, now: datetime, words: str, told: bool
) -> None:
    verbs.change(scene.invited, now=now, deal_breaker="unknown", deal_words=words)
    page = read(alice_client, f"/jobs/{scene.invited.pk}/text/ask/")
    assert (words in page) is told


@pytest.mark.parametrize(
    ("reason", "kept"),
    [
        ("scam", "scam"),
        ("harassment", "harassment"),
        ("discrimination", "discrimination"),
        ("elsewhere", "accepted elsewhere"),
    ],
)
def test_some_reasons_are_never_weighed(
    scene: scenes.Search, answer: Decision, alice_client: Client, reason: str, kept: str
) -> None:
    address = f"/interviews/{scene.invitation.pk}/out/{reason}/"
    for page in (f"/decisions/{answer.pk}/", f"/interviews/{scene.invitation.pk}/pause/"):
        text = read(alice_client, page)
        assert text.index(address) < text.index("<h1")  # before any number
    assert "%" not in read(alice_client, address).partition("<main")[2].partition("mailto:")[0]
    alice_client.post(address)
    scene.invited.refresh_from_db()
    assert (scene.invited.stage, scene.invited.exempt) == ("withdrawn", kept)


def test_being_ill_calls_off_this_interview_and_keeps_the_job_open(
    scene: scenes.Search, alice_client: Client
) -> None:
    alice_client.post(f"/interviews/{scene.booking.pk}/out/illness/")
    scene.booked.refresh_from_db()
    scene.booking.refresh_from_db()
    assert (scene.booked.stage, scene.booking.state) == ("interview", "cancelled")
    assert list(scene.booked.steps.values_list("stage", flat=True)) == ["applied", "interview"]


def test_other_numbers_are_a_decision_of_their_own(
    answer: Decision, alice: Seeker, alice_client: Client, started: list[Decision]
) -> None:
    assert "Your odds there?" in read(alice_client, f"/decisions/{answer.pk}/")
    numbers = {"excitement": "8", "hours": "3", "odds": "70", "bar": "5", "hour_price": "0.1"}
    sent = alice_client.post(f"/decisions/{answer.pk}/try/", numbers)
    assert sent.headers["Location"] == f"/decisions/{started[0].pk}/"
    latest = queries.latest(alice, answer.opportunity_id)
    assert latest is not None
    assert latest.pk == answer.pk
    answer.opportunity.refresh_from_db()
    assert answer.opportunity.excitement == 4.0


def test_a_decision_at_work_shows_how_far_it_is_and_can_be_stopped(
    answer: Decision, alice_client: Client, started: list[Decision]
) -> None:
    type(answer).objects.filter(pk=answer.pk).update(state="working", progress=0.4)
    page = read(alice_client, f"/decisions/{answer.pk}/")
    assert started == [answer]
    assert "40%" in page
    assert '<noscript><meta http-equiv="refresh"' in page
    alice_client.post(f"/decisions/{answer.pk}/stop/")
    assert "You stopped it." in read(alice_client, f"/decisions/{answer.pk}/")


def test_the_page_is_asked_to_reload_once_it_is_done(
    answer: Decision, alice_client: Client
) -> None:
    sent = alice_client.get(f"/decisions/{answer.pk}/progress/")
    assert sent.headers["HX-Refresh"] == "true"


def test_once_things_moved_on_there_is_nothing_to_press(
    scene: scenes.Search, answer: Decision, alice_client: Client, now: datetime
) -> None:
    verbs.book(scene.invitation, starts_at=scene.invitation.slots.all()[0].starts_at, now=now)
    page = read(alice_client, f"/decisions/{answer.pk}/")
    assert "/choose/" not in page
    sent = alice_client.post(f"/decisions/{answer.pk}/choose/", {"do": "decline"}, follow=True)
    assert "Things have moved on" in sent.content.decode()
    scene.invited.refresh_from_db()
    assert scene.invited.stage == "interview"


def test_what_would_change_it_arrives_by_itself_while_it_is_looked_for(
    alice_client: Client,
    scene: scenes.Search,
    now: datetime,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    plain = scenes.answered(scene, now=now, answer=replace(advices.go(), flips=()))
    address = f"/decisions/{plain.pk}/"
    monkeypatch.setattr(jobs, "is_running", lambda decision: decision.pk == plain.pk)
    page = read(alice_client, address)
    assert "still trying other numbers" in page
    assert f'hx-get="{address}"' in page
    assert "still taking it apart" in page
    assert f'action="{address}stop/"' in page
    monkeypatch.undo()
    page = read(alice_client, address)
    assert "wasn’t tried" in page
    assert "What it is made of" not in page
    assert f'hx-get="{address}"' not in page


def test_a_page_that_waits_has_it_picked_up_after_a_restart(
    alice_client: Client, answer: Decision, started: list[Decision]
) -> None:
    type(answer).objects.filter(pk=answer.pk).update(state="working", progress=0.4)
    assert "<progress" in read(alice_client, f"/decisions/{answer.pk}/progress/")
    assert [each.pk for each in started] == [answer.pk]


def test_two_interviews_at_one_hour_come_with_the_ways_to_move_either(
    scene: scenes.Search, alice_client: Client, now: datetime, started: list[Decision]
) -> None:
    row, _ = verbs.add(scene.seeker, now=now, employer="Birch")
    other, _ = verbs.invite(row, slots=[], now=now)
    verbs.book(other, starts_at=now + timedelta(days=8), minutes=30, now=now)
    page = alice_client.post(f"/jobs/{scene.booked.pk}/ask/", ANSWERS).content.decode()
    assert "move one of them first" in page
    for pk, name in ((scene.booking.pk, "Kestrel Energy"), (other.pk, "Birch")):
        assert f'href="/interviews/{pk}/pause/">Move or cancel {name}</a>' in page
    assert started == []
