"""Another order that is tried: asked, shown, put back; nothing is changed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
import time_machine
from tests import scenes
from tests.agenda.calendar.orders import Engine, step

from showup.advice.orders import Ordered, Tried
from showup.pipeline.models import Change, Interview

if TYPE_CHECKING:
    from django.test import Client

    from showup.accounts.models import Seeker

HTMX = {"HX-Request": "true"}


@pytest.fixture(autouse=True)
def _clock(now: datetime) -> Iterator[None]:
    with time_machine.travel(now, tick=False):
        yield


@pytest.fixture
def scene(alice: Seeker, now: datetime, engine: Engine) -> scenes.Search:
    found = scenes.search(alice, now=now)
    today = now.date()
    saturday = (now + timedelta(days=5)).date()
    engine.order = Ordered(
        "ready",
        steps=(
            step(found.invited, saturday, today=today, booked=False),
            step(found.booked, saturday + timedelta(days=3), today=today, booked=True),
        ),
    )
    return found


def tries(client: Client, given: dict[str, str], status: int = 200) -> str:
    answer = client.post("/calendar/try/", given, headers=HTMX)
    assert answer.status_code == status
    return answer.content.decode()


def test_each_interview_has_a_list_of_the_days_it_could_be_tried_on(
    scene: scenes.Search, alice_client: Client
) -> None:
    page = alice_client.get("/calendar/?week=2026-W49").content.decode()
    assert f'name="on-{scene.invited.pk}"' in page
    assert "Sat 28 Nov, as proposed" in page
    assert '<option value="2026-11-30">Mon 30 Nov, 0.03 less</option>' in page
    assert '<option value="2026-12-02">Wed 2 Dec, you’d have to ask</option>' in page
    booked = page.partition(f'name="on-{scene.booked.pk}"')[2].partition("</select>")[0]
    days = re.findall(r'value="([\d-]+)">([^<]*)<', booked)
    assert [day for day, _ in days] == [  # the working days nearest to Tue 1 Dec
        "2026-11-27", "2026-11-30", "2026-12-02", "2026-12-03", "2026-12-04",
    ]  # fmt: skip
    assert all("you’d have to ask" in says for _, says in days)
    assert f'name="on-{scene.dream.pk}"' not in page  # not in the order, and nothing was offered


def test_trying_says_what_it_costs_and_changes_nothing(
    scene: scenes.Search, alice_client: Client, engine: Engine
) -> None:
    before = list(Interview.objects.order_by("pk").values()), Change.objects.count()
    engine.tried = Tried(
        "ready",
        "0.12 points less than the order we’d take.",
        over=("You’d have 12 of 10 hours.",),
        refused=("Acme stays.",),
    )
    found = tries(alice_client, {f"on-{scene.invited.pk}": "2026-11-30"})
    assert engine.asked == [{scene.invited.pk: date(2026, 11, 30)}]
    assert "Brightwater Logistics on Mon 30 Nov" in found
    assert "0.12 points less than the order we’d take." in found
    assert "Acme stays." in found
    assert 'You’d have 12 of 10 hours. <a href="/you/#id_hours_a_week">' in found
    assert "Put back" in found
    assert (list(Interview.objects.order_by("pk").values()), Change.objects.count()) == before


def test_an_offered_day_leads_to_booking_it_and_to_the_text(
    scene: scenes.Search, alice_client: Client
) -> None:
    found = tries(alice_client, {f"on-{scene.invited.pk}": "2026-11-30"})
    assert f'action="/interviews/{scene.invitation.pk}/book/"' in found
    assert f'href="/jobs/{scene.invited.pk}/text/go/"' in found
    given = found.partition('name="slot" value="')[2].partition('"')[0]
    offered = scene.invitation.slots.get(starts_at=datetime.fromisoformat(given))
    scene.invitation.slots.filter(pk=offered.pk).update(
        starts_at=offered.starts_at + timedelta(days=1)
    )
    address = f"/interviews/{scene.invitation.pk}/book/"
    answer = alice_client.post(address, {"slot": given}, follow=True)
    assert "They don’t offer that time any more" in answer.content.decode()
    offered.save()
    alice_client.post(address, {"slot": given})
    scene.invitation.refresh_from_db()
    assert (scene.invitation.state, scene.invitation.starts_at) == ("booked", offered.starts_at)


def test_other_days_lead_to_the_text_or_the_look_that_fits(
    scene: scenes.Search, alice_client: Client
) -> None:
    found = tries(alice_client, {f"on-{scene.invited.pk}": "2026-12-02"})
    assert f'href="/jobs/{scene.invited.pk}/text/move/"' in found
    found = tries(alice_client, {f"on-{scene.invited.pk}": "out"})
    assert "Brightwater Logistics left out" in found
    assert f'href="/jobs/{scene.invited.pk}/text/decline/"' in found
    found = tries(alice_client, {f"on-{scene.booked.pk}": "2026-12-03"})
    assert f'href="/interviews/{scene.booking.pk}/pause/"' in found
    assert "Kestrel Energy is booked for Tue 1 Dec: they would have to agree" in found


def test_the_answer_is_waited_for(
    scene: scenes.Search, alice_client: Client, engine: Engine
) -> None:
    given = {f"on-{scene.invited.pk}": "2026-11-30"}
    engine.tried = Tried("working", progress=0.4)
    first = tries(alice_client, given)
    assert "every 700ms" in first
    assert "40% done" in first
    again = tries(alice_client, given | {"again": "1"})
    assert "<progress" in again
    assert "every" not in again
    engine.tried = Tried("ready", "No difference we can tell.")
    answer = alice_client.post("/calendar/try/", given | {"again": "1"}, headers=HTMX)
    assert answer.headers["HX-Retarget"] == "#tried"
    assert "No difference we can tell." in answer.content.decode()


def test_without_scripts_the_address_holds_what_is_tried(
    scene: scenes.Search, alice_client: Client, engine: Engine
) -> None:
    given = {f"on-{scene.invited.pk}": "2026-11-30", "week": "2026-W49", "view": "week"}
    answer = alice_client.post("/calendar/try/", given, follow=True)
    address = answer.redirect_chain[-1][0]
    assert address == f"/calendar/?week=2026-W49&view=week&on-{scene.invited.pk}=2026-11-30#tried"
    page = answer.content.decode()
    assert "0.12 points less than the order we’d take." in page
    assert "<b>Brightwater Logistics</b> tried here" in page
    assert '<option value="2026-11-30" selected>' in page
    assert "http-equiv" not in page
    engine.tried = Tried("working")
    assert 'http-equiv="refresh"' in alice_client.get(address).content.decode()


def test_what_is_tried_comes_along_to_another_week(
    scene: scenes.Search, alice_client: Client
) -> None:
    tried = f"on-{scene.invited.pk}=2026-12-16"
    page = alice_client.get(f"/calendar/?week=2026-W51&{tried}").content.decode()
    assert '<option value="2026-12-16" selected>' in page
    assert f'href="?week=2026-W50&amp;view=week&amp;{tried}"' in page
    page = alice_client.get(f"/calendar/?week=2026-W50&{tried}&x=<b>").content.decode()
    assert "Brightwater Logistics on Wed 16 Dec" in page
    assert '<option value="2026-12-16" selected>' in page
    assert "<b>&" not in page


def test_nothing_asked_shows_nothing(
    scene: scenes.Search, alice_client: Client, engine: Engine
) -> None:
    assert tries(alice_client, {f"on-{scene.invited.pk}": "", "on-999999": "out"}).strip() == ""
    assert engine.asked == []


def test_trying_is_never_done_by_opening_an_address(alice_client: Client) -> None:
    assert alice_client.get("/calendar/try/").status_code == 405


def test_what_did_not_work_out_is_said(
    scene: scenes.Search, alice_client: Client, engine: Engine
) -> None:
    engine.tried = Tried("failed", "It broke.")
    found = tries(alice_client, {f"on-{scene.invited.pk}": "out"})
    assert "That didn’t work out: It broke." in found


def test_the_order_is_waited_for_and_then_shown_with_its_days(
    scene: scenes.Search, alice_client: Client, engine: Engine
) -> None:
    ready, engine.order = engine.order, Ordered("working", progress=0.25)
    page = alice_client.get("/calendar/").content.decode()
    assert 'hx-get="/calendar/order/?week=2026-W48&amp;view=week"' in page
    assert "25% done" in page
    assert 'http-equiv="refresh"' in page
    waiting = alice_client.get("/calendar/order/?week=2026-W48&view=week", headers=HTMX)
    assert "HX-Reselect" not in waiting.headers
    engine.order = ready
    shown = alice_client.get("/calendar/order/?week=2026-W48&view=week", headers=HTMX)
    assert shown.headers["HX-Reselect"] == "#order"
    assert "is-proposed" in shown.content.decode()


def test_an_order_that_failed_says_so(
    scene: scenes.Search, alice_client: Client, engine: Engine
) -> None:
    engine.order = Ordered("failed", "It broke.")
    page = alice_client.get("/calendar/").content.decode()
    assert "That didn’t work out: It broke." in page
