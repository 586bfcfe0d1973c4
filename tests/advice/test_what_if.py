"""Other numbers on the page of an answer: at once, then whole, stopped when told, kept when told."""

from __future__ import annotations

import re
import threading
import time
from dataclasses import asdict, replace
from typing import TYPE_CHECKING

import pytest
import time_machine
from tests import scenes

from showup.advice import decision_page, jobs, queries, services, trials
from showup.engine import decide, warm

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from django.test import Client

    from showup.accounts.models import Seeker
    from showup.advice.models import Decision
    from showup.advice.rules.other import Other

PATIENCE = 90.0  # seconds; the first use of the engine compiles it
SOON = PATIENCE / 3  # on a machine that has much else to do


@pytest.fixture(autouse=True)
def _engine() -> None:
    if not warm.is_warm():
        warm.warm()


@pytest.fixture(autouse=True)
def _clock(now: datetime) -> Iterator[None]:
    with time_machine.travel(now, tick=False):
        yield


@pytest.fixture
def decision(alice: Seeker, now: datetime) -> Iterator[Decision]:
    scene = scenes.search(alice, now=now)
    opened = services.open_decision(alice, scene.invited, today=now.date(), now=now, paths=8)
    yield services.work_out(opened)
    trials.stop(opened)
    free()


@pytest.fixture
def numbers(decision: Decision) -> Other:
    return decision_page.numbers_of(decision)


def told(client: Client, decision: Decision, other: Other, door: str = "") -> str:
    answer = client.get(f"/decisions/{decision.pk}/what-if/{door}", asdict(other))
    assert answer.status_code == 200
    return " ".join(answer.content.decode().split())


def waited_for(
    client: Client, decision: Decision, other: Other, *, until_no: str = "<progress"
) -> str:
    end = time.monotonic() + PATIENCE
    while until_no in (page := told(client, decision, other, "whole/")):
        assert time.monotonic() < end
        time.sleep(0.02)
    return page


def rows(page: str) -> dict[str, tuple[float, ...]]:
    """Return what each choice is worth: now, and with the seeker's own numbers."""
    found = re.findall(
        r'scope="row">([^<]*)<.*?data-h="Worth[^"]*">([^<]*)<.*?data-h="With your[^"]*">([^<]*)<',
        page,
    )
    return {words: tuple(float(value.replace("−", "-")) for value in two) for words, *two in found}


def free() -> float:
    """Return the seconds until the thread takes up what is new."""
    begun, taken = time.monotonic(), threading.Event()
    jobs.begin(object(), jobs.Work(lambda: True, lambda _: None, lambda _: taken.set()))
    assert taken.wait(PATIENCE)
    return time.monotonic() - begun


def test_a_moved_slider_is_answered_at_once_and_nothing_is_kept(
    decision: Decision, numbers: Other, alice: Seeker, alice_client: Client
) -> None:
    page = told(alice_client, decision, replace(numbers, excitement=9.5))
    found = rows(page)
    go = next(words for words in found if words.startswith("Go"))
    assert found[go][0] > found[go][1] + 0.1  # a far better job is worth far more
    assert found["Decline"][0] == found["Decline"][1]  # and without it all is as it was
    assert "give or take" in page
    assert "Stop" in page
    surer = rows(told(alice_client, decision, replace(numbers, odds=90.0)))
    assert surer[go][0] > surer[go][1]  # and likelier to come is worth more, too
    assert [each.pk for each in queries.decisions(alice)] == [decision.pk]


def test_ones_own_numbers_are_the_answer_that_stands(
    decision: Decision, numbers: Other, alice_client: Client
) -> None:
    page = told(alice_client, decision, numbers)
    answer = decision_page.page(decision, today=decision.made_at.date()).answer
    assert (
        f"These are your own numbers, so the answer is the one above: {answer.headline.text}"
        in page
    )
    assert "whole/" not in page


def test_the_whole_answer_follows_with_its_parts_and_where_it_turns(
    decision: Decision, numbers: Other, alice: Seeker, alice_client: Client
) -> None:
    other = replace(numbers, excitement=9.5)
    soon = rows(told(alice_client, decision, other))
    page = waited_for(alice_client, decision, other)
    assert "give or take" not in page
    for words, (value, before) in rows(page).items():
        assert soon[words] == pytest.approx((value, before), abs=0.1)
    page = waited_for(alice_client, decision, other, until_no="taking it apart")
    assert "Surprise in the fit" in page
    assert "What would change it" in page
    assert "Stop" not in page
    assert queries.decisions(alice).count() == 1


def test_what_was_worked_out_is_kept_when_asked_for_without_doing_it_again(
    decision: Decision, numbers: Other, alice: Seeker, alice_client: Client
) -> None:
    other = replace(numbers, bar=5.5)
    page = waited_for(alice_client, decision, other)
    sent = alice_client.post(f"/decisions/{decision.pk}/try/", asdict(other))
    kept = queries.decisions(alice)[0]
    assert sent.headers["Location"] == f"/decisions/{kept.pk}/"
    assert (kept.state, kept.what_if) == ("ready", True)
    answer = decision_page.page(kept, today=kept.made_at.date()).answer
    assert [row.value_text for row in answer.choices] == re.findall(r'"Worth">([^<]*)<', page)
    free()
    assert services.replay(kept).same


def test_stopping_frees_the_thread_and_says_so(
    decision: Decision, numbers: Other, alice_client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A computation that would take a minute is told to stop while it is at work."""
    begun = slowly(monkeypatch)
    other = replace(numbers, hours=9.0)
    told(alice_client, decision, other, "whole/")
    assert begun.wait(PATIENCE)
    page = alice_client.post(f"/decisions/{decision.pk}/what-if/stop/").content.decode()
    assert "Stopped." in page
    assert free() < SOON
    assert "Stopped." in told(alice_client, decision, other, "whole/")  # a late look starts nothing
    assert free() < SOON


def test_a_newer_change_stops_the_older_one(
    decision: Decision, numbers: Other, alice_client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = slowly(monkeypatch)
    told(alice_client, decision, replace(numbers, hours=9.0), "whole/")
    assert begun.wait(PATIENCE)
    monkeypatch.undo()
    with time_machine.travel(decision.made_at, tick=False):
        told(alice_client, decision, replace(numbers, hours=8.0))
        assert free() < SOON
        assert "Worked out whole" in waited_for(alice_client, decision, replace(numbers, hours=8.0))


def slowly(monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """Have answers take a minute, unless they are told to stop; return what says one began."""
    begun, usual = threading.Event(), decide.advise

    def advise(*args: object, should_stop: object, **kwargs: object) -> object:
        begun.set()
        assert callable(should_stop)
        end = time.monotonic() + PATIENCE
        while not should_stop() and time.monotonic() < end:
            time.sleep(0.01)
        return usual(*args, should_stop=should_stop, **kwargs)  # type: ignore[arg-type]  # handed on

    monkeypatch.setattr(decide, "advise", advise)
    return begun


def test_while_the_engine_gets_ready_it_says_so_and_the_whole_answer_comes(
    decision: Decision, numbers: Other, alice_client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(warm, "is_warm", lambda: False)
    page = told(alice_client, decision, replace(numbers, excitement=7.5))
    assert "The engine is still getting ready" in page
    assert "whole/?excitement=7.5" in page
    assert rows(page) == {}


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ({"excitement": "11"}, "How exciting is it? It goes from 0 to 10."),
        ({"hours": "many"}, "Hours it takes, all in? Enter a number."),
        ({"bar": ""}, "How good must a job be? This one is needed."),
        ({"hour_price": "nan"}, "What is an hour worth to you? Enter a number."),
    ],
)
def test_a_number_that_cannot_be_says_which_and_how_to_mend_it(
    decision: Decision, numbers: Other, alice_client: Client, given: dict[str, str], says: str
) -> None:
    asked = asdict(numbers) | given
    address = f"/decisions/{decision.pk}/what-if/"
    page = alice_client.get(address, asked).content.decode()
    assert says in page
    assert alice_client.get(f"{address}whole/", asked).status_code == 404


def test_nobody_elses_decision_can_be_tried_or_stopped(
    decision: Decision, numbers: Other, charlie_client: Client, bob_client: Client
) -> None:
    address = f"/decisions/{decision.pk}/what-if/"
    for client in (charlie_client, bob_client):
        assert client.get(address, asdict(numbers)).status_code == 404
        assert client.get(f"{address}whole/", asdict(numbers)).status_code == 404
        assert client.post(f"{address}stop/").status_code == 404
