"""A simulated month of moved, cancelled and doubled interviews ends with none that was missed."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from tests.agenda.month import LONDON, Employer, Message, Person

from showup.pipeline import queries as pipeline
from showup.pipeline import services as verbs

if TYPE_CHECKING:
    from collections.abc import Collection

    from showup.accounts.models import Seeker

START = datetime(2026, 10, 12, 6, tzinfo=UTC)  # clocks change on 25 October, in America a week on
END = START + timedelta(days=30)
HOUR = timedelta(hours=1)

INVITES = """\
From: Nora Lind <nora@quill-press.example>
Date: Tue, 13 Oct 2026 09:00:00 +0100
Subject: Interview at Quill Press
Content-Type: text/plain; charset=utf-8

Dear Sam,

we would like to invite you to an interview at Quill Press on Thursday 22 October 2026 at 10:00
or on Friday 23 October 2026 at 14:00 (UK time). Please let us know which suits you.

Kind regards
Nora Lind
Quill Press
"""
MOVES = """\
From: Nora Lind <nora@acme-boats.example>
Date: Fri, 16 Oct 2026 09:00:00 +0100
Subject: Your interview at Acme Boats has moved
Content-Type: text/plain; charset=utf-8

Dear Sam,

we have to move your interview at Acme Boats. The new time is Monday 19 October 2026 at 09:30
(UK time). The link stays the same.

Kind regards
Nora Lind
Acme Boats
"""


def _at(month: int, day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=LONDON).astimezone(UTC)


def _link(name: str) -> str:
    return f"https://meet.example/{name}"


def _person(seeker: Seeker, ignores: Collection[str] = ()) -> Person:
    """Return a person with everything that will happen to them; all of it happens to anybody."""
    made = [
        Employer("Harbour Housing", _at(10, 15, 10), link=_link("harbour")),
        Employer("Kestrel Energy", _at(10, 16, 11), way=45),
        Employer("Brightwater", _at(10, 21, 15), link=_link("bright")),
        Employer("Acme Boats", _at(10, 20, 9), link=_link("acme")),
        Employer("Delta Maps", _at(10, 27, 9), link=_link("delta")),
        Employer("Ollerton Tiles", _at(10, 15, 10, 30), link=_link("ollerton")),
        Employer("Pennyroyal Foods", _at(10, 16, 12), way=30),
        Employer("Tessellate", _at(10, 29, 15), link=_link("tess")),
        Employer("Northgate Trams", _at(10, 30, 9), link=_link("north")),
        Employer("Sakura Robotics", _at(10, 26, 8), link=_link("sakura")),
        Employer("Hudson Grid", _at(10, 28, 14), link=_link("hudson")),
        Employer("Quill Press", None, link=_link("quill")),
        Employer("Orchard Rail", _at(11, 4, 9), way=130),
    ]
    person = Person(seeker, {each.name: each for each in made}, ignores=ignores)
    for each in made:
        verbs.add(seeker, now=START, employer=each.name)
        if each.at is None:
            continue
        zone = {"Sakura Robotics": "Asia/Tokyo", "Hudson Grid": "America/New_York"}.get(
            each.name, ""
        )
        tells_link = each.name != "Northgate Trams"
        data = each.event(zone=zone, tells_link=tells_link)
        person.inbox.append(
            Message(START + len(person.inbox) * HOUR / 3, each.name, data, "confirmation")
        )
    by_name = person.employers
    by_name["Brightwater"].at = _at(10, 20, 15)
    by_name["Acme Boats"].at = _at(10, 19, 9, 30)
    person.inbox += [
        Message(_at(10, 13, 9), "Quill Press", INVITES.encode(), "invitation"),
        Message(_at(10, 16, 9), "Acme Boats", MOVES.encode(), "reschedule"),
        Message(_at(10, 19, 16), "Brightwater", by_name["Brightwater"].event(), "reschedule"),
        Message(
            _at(10, 26, 18),
            "Delta Maps",
            by_name["Delta Maps"].event(method="CANCEL"),
            "cancellation",
        ),
    ]
    by_name["Delta Maps"].at = None
    by_name["Tessellate"].at = _at(10, 29, 14)  # and nobody wrote that it moved
    return person


@pytest.mark.django_db
def test_who_does_what_today_says_misses_none(alice: Seeker) -> None:
    person = _person(alice)
    person.live(START, END)
    assert person.missed() == set()
    states = dict(pipeline.interviews(alice).values_list("opportunity__employer", "state"))
    assert states.pop("Delta Maps") == "cancelled"
    assert set(states) == set(person.employers) - {"Delta Maps"}
    assert set(states.values()) == {"held"}


@pytest.mark.parametrize(
    ("ignored", "missed"),
    [
        ("updates", {"Acme Boats"}),  # Pennyroyal moves long before, and the check brings it up
        ("clashes", {"Ollerton Tiles", "Pennyroyal Foods"}),
        (
            "checks",
            {"Tessellate", "Northgate Trams", "Orchard Rail", "Kestrel Energy", "Pennyroyal Foods"},
        ),
        ("leaving", {"Orchard Rail", "Kestrel Energy", "Pennyroyal Foods"}),
    ],
)
@pytest.mark.django_db
def test_whoever_ignores_it_does_miss_some(alice: Seeker, ignored: str, missed: set[str]) -> None:
    person = _person(alice, ignores={ignored})
    person.live(START, END)
    assert person.missed() == missed
