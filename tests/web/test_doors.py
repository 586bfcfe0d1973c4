"""What holds for every address, so that a new page cannot be forgotten."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import pytest
import time_machine
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver
from tests import cast, rich, scenes

from showup.agenda.feeds import services as feeds
from showup.agenda.models import Block
from showup.diary import services as diary
from showup.exchange import errands
from showup.exchange.invitations import services as exchange
from showup.exchange.postings.services import take_in_posting
from showup.exchange.sheets import services as sheets
from showup.pipeline import queries as pipeline
from showup.pipeline import services as verbs

if TYPE_CHECKING:
    from showup.accounts.models import Seeker

OPEN = {"enter", "locked", "alive", "feed"}  # doors that must open for whoever has no seeker yet
SCRIPT = "<script>alert(1)</script><img src=x onerror=alert(1)>\"'"
NOBODYS = {
    "today",
    "pipeline",
    "new",
    "invite",
    "evidence",
    "learned",
    "you",
    "stages",
    "posting",
    "sheet",
    "export",
    "download",
    "calendar",
    "calendar-order",
    "calendars",
    "mail",
    "reminders",
    "reminders-due",
    "reminders-shown",
    "feed-file",
}  # pages that name nothing of anybody's


def patterns() -> dict[tuple[str, str], URLPattern]:
    """Return every named address of the app by name and route."""
    found: dict[tuple[str, str], URLPattern] = {}
    todo: list[URLPattern | URLResolver] = list(get_resolver().url_patterns)
    while todo:
        each = todo.pop()
        if isinstance(each, URLResolver):
            todo += each.url_patterns
        else:
            assert each.name, f"{each.pattern} has no name"
            found[each.name, str(each.pattern)] = each
    return found


PLACES = sorted(key for key in patterns() if key[0] not in OPEN)


@pytest.fixture(autouse=True)
def _clock(now: datetime) -> Iterator[None]:
    with time_machine.travel(now, tick=False):
        yield


@pytest.fixture
def hers(alice: Seeker, now: datetime) -> dict[str, dict[str, object]]:
    """Return what stands in each address for something of Alice's, by its first word."""
    scene = scenes.search(alice, now=now, name="Secretive Ltd")
    decision = scenes.answered(scene, now=now)
    mail = scenes.MAIL.replace("Brightwater", "Secretive")
    arrival = exchange.take_in(alice, name="secretive.eml", data=mail.encode(), now=now)
    batch = pipeline.last_batch(alice) or uuid.uuid4()
    return standing(scene, decision.pk, arrival.pk, batch, now=now, name="Secretive Ltd")


def standing(
    scene: scenes.Search, decision: int, arrival: int, batch: uuid.UUID, *, now: datetime, name: str
) -> dict[str, dict[str, object]]:
    """Return what stands in each address for what is in a scene, by its first word."""
    shared = {"purpose": "go", "reason": "scam", "going": "decline", "which": 0, "batch": batch}
    note, _ = verbs.note(scene.invited, text=f"{name} rang.", now=now)
    stage, _ = verbs.name_stage(scene.seeker, name="Task", like="screening", now=now)
    posting = take_in_posting(
        scene.seeker, text=f"{name}\nTester, Leeds\nWe pay £40,000 a year.", now=now
    )
    feed = feeds.make(scene.seeker, name=f"for {name}"[:60], discreet=False, now=now).feed
    calendar = diary.add_calendar(scene.seeker, name=f"{name} rota"[:60], kind="file", now=now)
    booked = scene.booking
    booked.refresh_from_db()
    assert booked.starts_at is not None
    block, _ = Block.objects.get_or_create(
        interview=booked, starts_at=booked.starts_at - timedelta(hours=3), made_at=now
    )
    found = rich.find_in_mail(scene.seeker, now=now)
    errand = errands.begin(
        scene.seeker, lambda _: None, says=f"We’re asking {name}.", back=errands.Back("/")
    )
    rows = f'Company,Position,Status\n"{name.replace(chr(34), "")}",Tester,Applied\n'
    sheet = sheets.take_in(scene.seeker, name=f"{name}.csv", data=rows.encode(), now=now)
    return {
        "jobs": {"pk": scene.invited.pk} | shared,
        "interviews": {"pk": scene.invitation.pk} | shared,
        "decisions": {"pk": decision} | shared,
        "invite": {"pk": arrival} | shared,
        "employers": {"pk": scene.invited.firm_id},
        "steps": {"pk": scene.invited.steps.values_list("pk", flat=True)[0]},
        "stages": {"pk": stage.pk},
        "notes": {"pk": note.pk},
        "postings": {"pk": posting.pk} | shared,
        "import": {"pk": sheet.pk},
        "export": {"sort": "csv"},
        "reminders": {"pk": feed.pk},
        "preparing": {"pk": block.pk},
        "calendars": {"pk": calendar.pk},
        "errands": {"key": errand.key},
        "mail": {"pk": found.pk},
        "undo": shared,
    }


def filled(route: str, values: dict[str, dict[str, object]]) -> str:
    """Return an address with something of Alice's in it."""
    own = values.get(route.split("/", maxsplit=1)[0], {})
    parts = [
        str(own[part[1:-1].split(":")[-1]]) if part.startswith("<") else part
        for part in route.split("/")
    ]
    return "/" + "/".join(parts)


@pytest.mark.parametrize(("name", "route"), PLACES)
@pytest.mark.parametrize("method", ["get", "post"])
def test_charlie_sees_and_changes_nothing_of_alices(
    hers: dict[str, dict[str, object]],
    charlie_client: Client,
    alice: Seeker,
    name: str,
    route: str,
    method: str,
) -> None:
    before = list(pipeline.history(alice).values_list("pk", "undone_at"))
    answer = getattr(charlie_client, method)(filled(route, hers), {"do": "decline"})
    if name not in NOBODYS:
        assert answer.status_code in {302, 404, 405}
    assert b"Secretive" not in answer.content
    assert list(pipeline.history(alice).values_list("pk", "undone_at")) == before


@pytest.mark.parametrize(("name", "route"), PLACES)
def test_whoever_has_not_come_in_stands_before_a_locked_door(
    hers: dict[str, dict[str, object]], name: str, route: str
) -> None:
    answer = Client(headers={"host": "127.0.0.1:8000"}).get(filled(route, hers))
    assert answer.status_code == 302, name
    assert answer.headers["Location"].startswith("/locked/")


@pytest.mark.parametrize(("name", "route"), PLACES)
def test_a_form_from_elsewhere_changes_nothing(
    hers: dict[str, dict[str, object]], alice: Seeker, name: str, route: str
) -> None:
    client = Client(headers={"host": "127.0.0.1:8000"}, enforce_csrf_checks=True)
    client.force_login(alice.user)
    answer = client.post(filled(route, hers), {"do": "decline"})
    assert answer.status_code == 403, name


@pytest.mark.parametrize(("name", "route"), PLACES)
def test_what_people_write_is_never_run(
    alice: Seeker, now: datetime, name: str, route: str
) -> None:
    scene = scenes.search(alice, now=now, name=SCRIPT)
    decision = scenes.answered(scene, now=now)
    mail = scenes.MAIL.replace("Brightwater Logistics", SCRIPT)
    arrival = exchange.take_in(alice, name=SCRIPT, data=mail.encode(), now=now)
    type(scene.invited).objects.filter(pk=scene.invited.pk).update(
        title=SCRIPT, agency=SCRIPT, deal_words=SCRIPT, deal_breaker="unknown"
    )
    evil = {"name": SCRIPT, "address": SCRIPT, "role": SCRIPT}
    type(scene.invitation).objects.filter(pk=scene.invitation.pk).update(
        place=SCRIPT,
        link="javascript:alert(1)",
        scheduling_link="javascript:alert(1)",
        subject=SCRIPT,
        text=SCRIPT,
        people=[evil],
        marks=[{"fact": "money", "says": SCRIPT, "quote": SCRIPT}],
    )
    values = standing(scene, decision.pk, arrival.pk, uuid.uuid4(), now=now, name=SCRIPT)
    address = filled(route, values)
    answer = cast.client_of(alice).get(address)
    if not answer.headers.get("Content-Type", "").startswith("text/html"):
        assert "attachment" in answer.headers["Content-Disposition"], name
        return
    page = answer.content.decode()
    assert "<script>alert" not in page, name
    assert "<img" not in page
    assert 'href="javascript:' not in page


def test_pages_carry_no_style_and_no_script_of_their_own(
    hers: dict[str, dict[str, object]], alice_client: Client
) -> None:
    for _, route in PLACES:
        answer = alice_client.get(filled(route, hers))
        page = answer.content.decode() if "html" in answer.headers.get("Content-Type", "") else ""
        if answer.headers.get("Content-Disposition", "").startswith("attachment"):
            continue  # a file to keep, which a browser doesn't show as a page of ours
        assert " style=" not in page, route
        assert " onclick=" not in page
        assert "<style" not in page
