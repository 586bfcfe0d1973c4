"""What was asked about a job stands in its story, with the answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import time_machine
from django.db import connection
from django.test.utils import CaptureQueriesContext
from tests import scenes

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from django.test import Client

    from showup.accounts.models import Seeker


@pytest.fixture(autouse=True)
def clock(now: datetime) -> Iterator[None]:
    with time_machine.travel(now, tick=False):
        yield


def test_a_story_says_what_each_answer_was(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    scene = scenes.search(alice, now=now)
    first, second = (scenes.answered(scene, now=now) for _ in range(2))
    second.state, second.answer = "failed", None
    second.save()
    page = alice_client.get(f"/jobs/{scene.invited.pk}/").content.decode()
    link = page.split(f'href="/decisions/{first.pk}/">')[1].split("</a>")[0]
    assert link == f"Decision {first.pk}: Go, on Sat 28 Nov"
    assert f"Decision {second.pk}</a>, which failed." in page


def test_many_answers_take_no_more_queries_than_few(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    scene = scenes.search(alice, now=now)

    def counted() -> int:
        with CaptureQueriesContext(connection) as done:
            assert alice_client.get(f"/jobs/{scene.invited.pk}/").status_code == 200
        return len(done)

    scenes.answered(scene, now=now)
    few = counted()
    for _ in range(4):
        scenes.answered(scene, now=now)
    assert counted() == few
