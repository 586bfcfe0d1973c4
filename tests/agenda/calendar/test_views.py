"""The calendar's page: weeks and lists, what can't be, and whose it is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import pytest
import time_machine
from pytest_django import DjangoAssertNumQueries
from tests import scenes
from tests.agenda.calendar.orders import Engine, step

from showup.advice.orders import Ordered
from showup.diary.models import Busy, Calendar
from showup.pipeline import services as pipeline

if TYPE_CHECKING:
    from django.test import Client

    from showup.accounts.models import Seeker

QUERIES = 14  # sessions and the seeker included


@pytest.fixture(autouse=True)
def _clock(now: datetime, engine: Engine) -> Iterator[None]:
    with time_machine.travel(now, tick=False):
        yield


def shown(client: Client, address: str, status: int = 200) -> str:
    answer = client.get(address)
    assert answer.status_code == status
    return answer.content.decode()


def busy(seeker: Seeker, now: datetime, *spans: tuple[float, float], title: str = "") -> Calendar:
    calendar = Calendar.objects.create(seeker=seeker, name="mine", kind="file", made_at=now)
    Busy.objects.bulk_create(
        Busy(
            calendar=calendar,
            starts_at=now + timedelta(hours=begins),
            ends_at=now + timedelta(hours=ends),
            title=title,
        )
        for begins, ends in spans
    )
    return calendar


def test_the_first_look_teaches_what_brings_something_here(alice_client: Client) -> None:
    page = shown(alice_client, "/calendar/")
    assert "Nothing here yet." in page
    assert 'href="/invite/"' in page
    assert 'href="/calendars/"' in page


def test_a_week_without_anything_is_still_a_week_for_whoever_has_met_somebody(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    assert "data-day" in shown(alice_client, "/calendar/?week=2026-W40")
    row, _ = pipeline.add(alice, now=now, employer="Acme")
    pipeline.meet(row, starts_at=now - timedelta(days=30), now=now)
    page = shown(alice_client, "/calendar/")
    assert "Nothing here yet." not in page
    assert "data-day" in page


def test_every_page_leads_to_the_calendar(alice_client: Client) -> None:
    assert '<a href="/calendar/">Calendar</a>' in shown(alice_client, "/")
    assert '<a href="/calendar/" aria-current="page">' in shown(alice_client, "/calendar/")


def test_today_leads_to_the_week(alice: Seeker, alice_client: Client, now: datetime) -> None:
    scenes.search(alice, now=now)
    assert '<a href="/calendar/">See your week</a>' in shown(alice_client, "/")


def test_a_week_shows_what_is_booked_and_what_was_offered(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    scene = scenes.search(alice, now=now)
    page = shown(alice_client, "/calendar/?week=2026-W49")
    assert "Two interviews next week: Kestrel Energy and Acme." in page
    assert "Acme, the one you want most, is on Sun 6 Dec." in page
    assert f'id="b-interview-{scene.booking.pk}"' in page
    assert f'id="b-slot-{scene.invitation.pk}-20261130T1000"' in page
    assert f'href="/interviews/{scene.booking.pk}/brief/"' in page
    assert f'id="b-slot-{scene.invitation.pk}-20261128T1000"' not in page
    page = shown(alice_client, "/calendar/?week=2026-W48")
    assert "Nothing is booked this week." in page
    assert "Offered: one time by Brightwater Logistics." in page
    assert page.count("bl bl-slot r") == 1
    assert "11:00 in Berlin" in page


def test_the_calendar_opens_where_something_is_next(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    row, _ = pipeline.add(alice, now=now, employer="Acme", dream=True)
    interview, _ = pipeline.invite(row, slots=[], now=now)
    pipeline.book(interview, starts_at=now + timedelta(days=16), minutes=60, now=now)
    page = shown(alice_client, "/calendar/")
    assert "7 to 13 Dec 2026" in page
    assert "You meet Acme on Wed 9 Dec." in page
    assert page.count("the dream job") > 0


def test_a_list_shows_the_days_of_four_weeks_that_have_something(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    scenes.search(alice, now=now)
    page = shown(alice_client, "/calendar/?week=2026-W48&view=list")
    days = ["2026-11-23", "2026-11-28", "2026-11-30", "2026-12-01", "2026-12-06", "2026-12-08"]
    assert [day for day in days if f'data-day="{day}"' in page] == days
    assert page.count("data-day=") == len(days)
    assert "Two interviews in these weeks: Kestrel Energy and Acme." in page


@pytest.mark.parametrize(
    ("query", "says"),
    [
        ("week=2026-W99", "There’s no such week. One is written like 2026-W48"),
        ("week=%00", "There’s no such week."),
        ("week=9999-W52", "from 2000 to 2100"),
        ("week=2100-W52&view=list", ""),
        ("week=2000-W01", ""),
        ("view=month", "as a week or as a list"),
        ("on-7=2026-13-99&on-x=out", ""),
        ("week=2026-W49&week=2026-W50", ""),
    ],
)
def test_a_bad_address_still_shows_a_calendar(
    alice_client: Client, alice: Seeker, now: datetime, query: str, says: str
) -> None:
    scenes.search(alice, now=now)
    page = shown(alice_client, f"/calendar/?{query}", 400 if says else 200)
    assert says in page
    assert 'id="order"' in page


def test_a_clash_is_said_on_top_and_on_both_blocks_with_ways_out(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    scene = scenes.search(alice, now=now)
    other, _ = pipeline.add(alice, now=now, employer="Quarry Lane")
    second, _ = pipeline.meet(other, starts_at=now + timedelta(days=8, minutes=30), now=now)
    page = shown(alice_client, "/calendar/?week=2026-W49")
    says = "Kestrel Energy (09:00 to 10:00) and Quarry Lane (09:30 to 10:30) overlap on Tue 1 Dec."
    top, _, grid = page.partition('class="wk"')
    assert says in top
    assert grid.count("is-met") == 2
    assert grid.count(f": {says}") == 2
    for pk in (scene.booking.pk, second.pk):
        assert f'href="/interviews/{pk}/pause/"' in top


def test_a_time_offered_while_one_is_busy_leads_to_the_other_times(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    scene = scenes.search(alice, now=now)
    busy(alice, now, (5 * 24 + 0.5, 5 * 24 + 1.5), title="Dentist")
    page = shown(alice_client, "/calendar/?week=2026-W48")
    assert "“Dentist” goes from 09:30 to 10:30 on Sat 28 Nov, and the time Brightwater" in page
    assert 'href="?week=2026-W49&amp;view=week#d-2026-11-30"' in page
    assert 'href="?week=2026-W50&amp;view=week#d-2026-12-08"' in page
    assert f'href="/jobs/{scene.invited.pk}/"' in page


def test_many_clashes_fold(alice: Seeker, alice_client: Client, now: datetime) -> None:
    for number in range(20):
        row, _ = pipeline.add(alice, now=now, employer=f"Employer {number}", hours=0.25)
        begins = now + timedelta(hours=2 + number // 2)
        pipeline.meet(row, starts_at=begins, now=now, minutes=30)
    page = shown(alice_client, "/calendar/?week=2026-W48")
    assert page.count('<li id="met-') == 10
    assert "And 5 more" in page


def test_what_finds_no_room_in_the_grid_is_counted_there_and_stands_in_the_list(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    for number in range(5):
        busy(alice, now, (1, 2), title=f"Lesson {number}")
    page = shown(alice_client, "/calendar/?week=2026-W48")
    assert page.count("is-extra") == 2
    assert 'href="?week=2026-W48&amp;view=list#d-2026-11-23">and 2 more</a>' in page
    page = shown(alice_client, "/calendar/?week=2026-W48&view=list")
    assert all(f"Lesson {number}" in page for number in range(5))


def test_a_whole_day_in_ones_calendar_is_worth_a_word(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    scenes.search(alice, now=now)
    calendar = busy(alice, now)
    midnight = now.replace(hour=0)
    Busy.objects.create(
        calendar=calendar,
        starts_at=midnight + timedelta(days=8),
        ends_at=midnight + timedelta(days=9),
        all_day=True,
        title="Mum’s birthday",
    )
    for name in ("Feasts", "Bins"):
        Busy.objects.create(
            calendar=Calendar.objects.create(seeker=alice, name=name, kind="file", made_at=now),
            starts_at=midnight + timedelta(days=9),
            ends_at=midnight + timedelta(days=10),
            all_day=True,
        )
    page = shown(alice_client, "/calendar/?week=2026-W49")
    says = "Kestrel Energy is on Tue 1 Dec, a day your calendar marks as “Mum’s birthday”."
    assert page.count(says) == 1
    assert page.count("bit-line") == 2
    assert page.count("marked all day") == 1
    assert not re.search(r"bit-whole[^>]*>busy", page)
    assert "What can’t stay as it is" not in page


def test_what_is_over_clashes_with_nothing_any_more(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    for name in ("Kestrel", "Quarry Lane"):
        row, _ = pipeline.add(alice, now=now, employer=name)
        interview, _ = pipeline.invite(row, slots=[], now=now)
        pipeline.book(interview, starts_at=now + timedelta(hours=1), minutes=30, now=now)
    assert "What can’t stay as it is" in shown(alice_client, "/calendar/?week=2026-W48")
    with time_machine.travel(now + timedelta(hours=2), tick=False):
        assert "What can’t stay as it is" not in shown(alice_client, "/calendar/?week=2026-W48")


def test_a_busy_time_shows_its_title_only_where_one_is_kept(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    busy(alice, now, (1, 2))
    busy(alice, now, (3, 4), title="Choir <b>practice</b>")
    page = shown(alice_client, "/calendar/?week=2026-W48")
    assert "Choir &lt;b&gt;practice&lt;/b&gt;" in page
    assert page.count("bl bl-busy r") == 2


def test_the_day_proposed_is_marked_on_its_slot_or_above_the_day(
    alice: Seeker, alice_client: Client, now: datetime, engine: Engine
) -> None:
    scene = scenes.search(alice, now=now)
    today, saturday = now.date(), (now + timedelta(days=5)).date()
    steps = (
        step(scene.invited, saturday, today=today, booked=False),
        step(scene.booked, saturday, today=today, booked=False),
    )
    engine.order = Ordered(
        "ready",
        steps=steps,
        break_even="Waiting pays up to 4%.",
        hours="Your hours: 10.",
        over=("As proposed: 12 of 10.",),
    )
    page = shown(alice_client, "/calendar/?week=2026-W48")
    assert page.count("bl bl-slot is-proposed") == 2  # on its day, and in the key
    assert "<b>Kestrel Energy</b> proposed: ask for this day" in page
    assert "Two days later: 0.03 less." in page
    assert "Waiting pays up to 4%." in page
    assert 'Your hours: 10. <a href="/you/#id_hours_a_week">' in page
    assert "As proposed: 12 of 10." in page


def test_points_are_explained_and_what_is_left_out_says_why_beside_it(
    alice: Seeker, alice_client: Client, now: datetime, engine: Engine
) -> None:
    scene = scenes.search(alice, now=now)
    steps = (step(scene.booked, now.date() + timedelta(days=5), today=now.date(), booked=True),)
    why = "Beside the others it isn’t worth its hours."
    engine.order = Ordered("ready", steps=steps, why_out={str(scene.invited.pk): why})
    page = shown(alice_client, "/calendar/?week=2026-W48")
    explained = "“Less” and “more” are in points of your 0 to 10 scale, over the whole search."
    assert page.count(explained) == 1
    assert page.index(explained) < page.index("Two days later: 0.03 less.")
    assert page.count(why) == 1
    assert page.index("Left out</p>") < page.index(why) < page.index("</ol>", page.index(why))


def test_where_there_is_no_order_it_is_said_why(
    alice: Seeker, alice_client: Client, now: datetime, engine: Engine
) -> None:
    scenes.search(alice, now=now)
    why = "Your offer from Pennyroyal Foods is worth more than going on."
    engine.order = Ordered("ready", "What becomes of the others", notes=(why,))
    page = shown(alice_client, "/calendar/")
    assert f'<p class="below">{why}</p>' in page
    assert "How it was found" not in page


def test_nobody_else_sees_anything_of_it(
    alice: Seeker,
    charlie_client: Client,
    bob_client: Client,
    now: datetime,
    engine: Engine,
) -> None:
    scene = scenes.search(alice, now=now)
    busy(alice, now, (1, 2), title="Dentist")
    for client in (charlie_client, bob_client):
        for query in ("week=2026-W49", "view=list", f"on-{scene.booked.pk}=2026-12-03"):
            page = shown(client, f"/calendar/?{query}")
            assert "Nothing is booked" in page or "Nothing here yet." in page
            for word in ("Kestrel", "Acme", "Brightwater", "Dentist"):
                assert word not in page
        client.post(
            "/calendar/try/", {f"on-{scene.booked.pk}": "out"}, headers={"HX-Request": "true"}
        )
    assert engine.asked == []


def test_pages_ask_the_database_as_often_however_much_there_is(
    alice: Seeker,
    alice_client: Client,
    now: datetime,
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    scenes.search(alice, now=now)
    for number in range(30):
        row, _ = pipeline.add(alice, now=now, employer=f"Employer {number}")
        times = [now + timedelta(days=number % 9, hours=h) for h in (2, 5)]
        interview, _ = pipeline.invite(
            row, slots=[pipeline.SlotTime(time, 30) for time in times], now=now
        )
        if number % 2:
            pipeline.book(interview, starts_at=times[0], minutes=30, now=now)
    busy(alice, now, *[(hour, hour + 0.5) for hour in range(200)])
    for query in ("week=2026-W48", "view=list", "week=2026-W49"):
        with django_assert_max_num_queries(QUERIES):
            shown(alice_client, f"/calendar/?{query}")


def test_only_the_busy_times_shown_are_read(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    busy(alice, now, *[(24 * day, 24 * day + 1) for day in range(-3000, 3000)])
    page = shown(alice_client, "/calendar/?week=2026-W48")
    assert page.count("bl bl-busy r") == 7


def test_of_a_days_times_the_one_is_proposed_that_clashes_with_nothing(
    alice: Seeker, alice_client: Client, now: datetime, engine: Engine
) -> None:
    friday = now.replace(hour=10) + timedelta(days=4)
    job, _ = pipeline.add(alice, now=now, employer="Globex")
    pipeline.invite(
        job, slots=[pipeline.SlotTime(friday), pipeline.SlotTime(friday.replace(hour=15))], now=now
    )
    other, _ = pipeline.add(alice, now=now, employer="Initech")
    pipeline.meet(other, starts_at=friday, minutes=60, now=now)
    engine.order = Ordered(
        "ready", steps=(step(job, friday.date(), today=now.date(), booked=False),)
    )
    page = shown(alice_client, "/calendar/?week=2026-W48")
    marks = re.findall(r'<[^<>]*class="bl bl-slot( is-proposed)?[^"]*"', page)
    assert [bool(mark) for mark in marks[:2]] == [False, True]
    assert "ask for this day" not in page


def test_what_is_left_out_says_when_none_of_its_times_can_be_had(
    alice: Seeker, alice_client: Client, now: datetime, engine: Engine
) -> None:
    scene = scenes.search(alice, now=now)
    why = "There is room."
    engine.order = Ordered("ready", why_out={str(scene.invited.pk): why})
    assert "times they offer clash" not in shown(alice_client, "/calendar/?week=2026-W48")
    busy(alice, now, *((24 * days + 1, 24 * days + 2) for days in (5, 7, 15)))
    page = shown(alice_client, "/calendar/?week=2026-W48")
    assert f"All three times they offer clash with your calendar. {why}" in page
    with time_machine.travel(now + timedelta(days=16), tick=False):
        page = shown(alice_client, "/calendar/?week=2026-W48")
    assert f"Every time they offered is over. {why}" in page
