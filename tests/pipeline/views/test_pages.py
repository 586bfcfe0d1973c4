"""The board, the table, their filters and their order."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import pytest
import time_machine
from django.db import connection
from django.test.utils import CaptureQueriesContext
from tests import scenes

from showup.pipeline import bulk
from showup.pipeline import services as verbs

if TYPE_CHECKING:
    from django.test import Client

    from showup.accounts.models import Seeker


@pytest.fixture(autouse=True)
def _clock(now: datetime) -> Iterator[None]:
    with time_machine.travel(now, tick=False):
        yield


def table(client: Client, query: str = "") -> str:
    return client.get(f"/jobs/?view=table{query}").content.decode()


def listed(page: str) -> list[str]:
    """Return the names in a table, in order."""
    return re.findall(r'scope="row"><a [^>]*>([^<]*)</a>', page)


def column(page: str, key: str) -> str:
    """Return what stands in a column of the board."""
    rest = page.partition(f'data-to="{key}"')[2]
    return re.split(r'<li class="col|</ol>', rest, maxsplit=1)[0]


def many(seeker: Seeker, number: int, now: datetime, *, stage: str = "applied") -> None:
    """Give a seeker some jobs, each with a round that was held and a posting."""
    bulk.add_many(
        seeker,
        [
            bulk.Whole(
                fields={
                    "employer": f"Firm {each}", "title": "Tester", "stage": stage,
                    "stage_since": now.date(), "excitement": float(each % 11),
                },
                steps=((stage, now.date()),),
                interviews=({"state": "invited", "text": "Come and see us."},),
                note="Remember the bicycle.",
                posting={"text": "We sell bicycles.", "closes": now.date()},
            )
            for each in range(number)
        ],
        now=now,
        says="Many.",
    )  # fmt: skip


def test_an_empty_board_teaches_the_next_step(alice_client: Client) -> None:
    page = alice_client.get("/jobs/").content.decode()
    assert "Nothing here yet." in page
    assert 'href="/invite/"' in page
    assert "An offer shows here with its deadline." in page


def test_the_board_says_what_comes_next_for_each(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    scenes.search(alice, now=now)
    page = alice_client.get("/jobs/").content.decode()
    assert "Four jobs are open, two interviews booked." in page
    assert "One invitation to answer." in page
    assert "Pennyroyal Foods" in column(page, "offer")
    assert "Answer the offer by" in column(page, "offer")
    assert "Tue 24 Nov, 09:00" in column(page, "interview")
    assert "Brightwater Logistics" not in column(page, "offer")


def test_a_stage_of_ones_own_has_a_column_in_its_place(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    row, _ = verbs.add(alice, now=now, employer="Acme")
    verbs.move(row, stage="screening", stage_name="Take-home task", now=now)
    page = alice_client.get("/jobs/").content.decode()
    names = re.findall(r'class="col[^>]*data-name="([^"]*)"', page)
    assert names == ["Saved", "Applied", "Screening", "Take-home task", "Interview", "Offer"]
    key = re.findall(r'data-to="(own-\d+)"', page)[0]
    assert "Acme" in column(page, key)
    assert listed(table(alice_client, f"&stage={key}")) == ["Acme"]
    assert listed(table(alice_client, "&stage=screening")) == []


def test_a_full_column_leads_to_its_rest(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    many(alice, 60, now)
    page = alice_client.get("/jobs/").content.decode()
    assert page.count('class="job') - page.count('class="jobs') == 40
    assert '<a href="?view=table&amp;stage=applied">and 20 more</a>' in page


@pytest.mark.parametrize(
    "address",
    [
        "/jobs/",
        "/jobs/?view=table",
        "/jobs/?view=table&sort=next",
        "/jobs/?view=table&q=bicycle",
        "/",
    ],
)
def test_more_jobs_ask_for_no_more_queries(
    alice: Seeker, alice_client: Client, now: datetime, address: str
) -> None:
    counts = []
    for number in (10, 290):
        many(alice, number, now)
        many(alice, number, now, stage="saved")
        with CaptureQueriesContext(
            connection,
        ) as asked:
            assert alice_client.get(address).status_code == 200
        counts.append(len(asked))
    assert counts[0] == counts[1]


def test_more_jobs_make_no_story_longer_to_tell(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    row = scenes.search(alice, now=now).invited
    counts = []
    for number in (10, 290):
        many(alice, number, now)
        with CaptureQueriesContext(connection) as asked:
            assert alice_client.get(f"/jobs/{row.pk}/").status_code == 200
        counts.append(len(asked))
    assert counts[0] == counts[1]


def test_the_table_has_fifty_rows_a_page(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    many(alice, 120, now)
    first, last = (
        table(alice_client, "&sort=employer"),
        table(alice_client, "&sort=employer&page=3"),
    )
    assert (len(listed(first)), len(listed(last))) == (50, 20)
    assert set(listed(first)).isdisjoint(listed(last))
    assert "101 to 120 of 120" in last
    assert 'rel="next" href="?view=table&amp;sort=employer&amp;page=2"' in first
    assert 'rel="next"' not in last
    assert listed(table(alice_client, "&sort=employer&page=99")) == listed(last)


@pytest.mark.parametrize(
    ("sort", "names"),
    [
        ("-excitement", ["Beta", "Acme", "Gamma"]),
        ("excitement", ["Acme", "Beta", "Gamma"]),
        ("employer", ["Acme", "Beta", "Gamma"]),
        ("-employer", ["Gamma", "Beta", "Acme"]),
        ("stage", ["Gamma", "Beta", "Acme"]),
        ("since", ["Beta", "Gamma", "Acme"]),
        ("next", ["Acme", "Gamma", "Beta"]),
        ("-pay", ["Beta", "Acme", "Gamma"]),
    ],
)
def test_a_head_sorts_by_its_column_with_the_unknown_last(
    alice: Seeker, alice_client: Client, now: datetime, sort: str, names: list[str]
) -> None:
    today = now.date()
    acme, _ = verbs.add(alice, now=now, employer="Acme", excitement=3.0, pay_high=40000.0,
                        pay_period="year", stage="interview")  # fmt: skip
    verbs.invite(acme, slots=[], now=now, answer_by=now + timedelta(days=1))
    verbs.add(alice, now=now, on=today - timedelta(days=9), employer="Beta", excitement=8.0,
              pay_high=30.0, pay_period="hour")  # fmt: skip
    gamma, _ = verbs.add(
        alice, now=now, on=today - timedelta(days=5), employer="Gamma", stage="saved"
    )
    verbs.keep_posting(gamma, now=now, closes=today + timedelta(days=6))
    page = table(alice_client, f"&sort={sort}")
    assert listed(page) == names
    order = "descending" if sort.startswith("-") else "ascending"
    assert page.count("aria-sort=") == 1
    assert f'aria-sort="{order}"' in page


def test_filters_are_links_with_counts_and_go_together(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    for name, source, remote in (
        ("Acme", "LinkedIn", "remote"), ("Beta", "LinkedIn", "on site"), ("Gamma", "Indeed", "remote")
    ):  # fmt: skip
        verbs.add(alice, now=now, employer=name, source=source, remote=remote)
    page = table(alice_client, "&source=LinkedIn")
    assert sorted(listed(page)) == ["Acme", "Beta"]
    assert 'href="?view=table&amp;source=LinkedIn&amp;remote=remote">Remote&nbsp;<span>1<' in page
    assert 'href="?view=table&amp;source=Indeed">Indeed&nbsp;<span>1<' in page
    assert 'href="?view=table" aria-current="true">LinkedIn' in page
    assert listed(table(alice_client, "&source=LinkedIn&remote=remote")) == ["Acme"]


def test_what_waits_and_what_is_quiet_can_be_asked_for(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    scenes.search(alice, now=now)
    long_ago = now.date() - timedelta(days=20)
    quiet, _ = verbs.add(alice, now=now, on=long_ago, employer="Northgate Trams")
    met, _ = verbs.add(alice, now=now, on=long_ago, employer="Harbour Housing")
    verbs.meet(met, starts_at=now - timedelta(days=3), now=now)
    assert listed(table(alice_client, "&needs=answer")) == ["Brightwater Logistics"]
    page = table(alice_client, "&needs=quiet")
    assert listed(page) == ["Northgate Trams"]
    assert "20 days, no word" in page
    assert quiet.pk


def test_what_has_ended_stands_apart(alice: Seeker, alice_client: Client, now: datetime) -> None:
    row, _ = verbs.add(alice, employer="Acme", now=now)
    verbs.end(row, stage="rejected", now=now)
    page = alice_client.get("/jobs/").content.decode()
    assert "Nothing is open." in page
    assert page.index("Acme") > page.index("Ended: 1")
    assert listed(table(alice_client)) == []
    assert listed(table(alice_client, "&stage=ended")) == ["Acme"]
    assert listed(table(alice_client, "&stage=rejected")) == ["Acme"]


def test_a_search_shows_the_words_where_they_stand(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    row, _ = verbs.add(alice, employer="Acme", now=now)
    verbs.note(row, text="Jonas said the <b>Crème</b> of the trade work there.", now=now)
    verbs.add(alice, employer="Beta", now=now)
    page = table(alice_client, "&q=creme")
    assert listed(page) == ["Acme"]
    assert "&lt;b&gt;<mark>Crème</mark>&lt;/b&gt; of the trade" in page
    assert 'value="creme"' in page


def test_the_search_box_looks_among_what_has_ended_too(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    scenes.search(alice, now=now)
    boxes = re.compile(r'<input type="hidden" name="stage" value="([^"]*)">')
    assert boxes.findall(alice_client.get("/jobs/").content.decode()) == ["any"]
    assert boxes.findall(table(alice_client)) == ["any"]
    assert boxes.findall(table(alice_client, "&stage=offer")) == ["offer"]


def test_many_sources_leave_a_few_links(alice: Seeker, alice_client: Client, now: datetime) -> None:
    for number in range(20):
        verbs.add(alice, now=now, employer=f"Firm {number}", source=f"Site {number:02}")
    page = table(alice_client, "&source=Site+19")
    assert page.count(">Site ") == 9
    assert listed(page) == ["Firm 19"]
    assert 'aria-current="true">Site 19&nbsp;<span>1<' in page


def test_a_search_that_finds_nothing_says_where_it_looked(
    alice: Seeker, alice_client: Client, now: datetime
) -> None:
    row, _ = verbs.add(alice, employer="Acme", now=now)
    verbs.end(row, stage="rejected", now=now)
    page = table(alice_client, "&q=acme")
    assert "Nothing has <q>acme</q> in it." in page
    assert 'href="?view=table&amp;stage=any&amp;q=acme"' in page
    assert listed(table(alice_client, "&stage=any&q=acme")) == ["Acme"]


@pytest.mark.parametrize(
    "query",
    ["&stage=lost", "&sort=colour", "&page=-1", "&page=x", "&page=99999999999", "&needs=tea",
     "&remote=moon", "&stage=own-9", "&q=%00", "&q=%22+OR+*", "&stage=own-"],
)  # fmt: skip
def test_an_address_that_makes_no_sense_still_answers(
    alice: Seeker, alice_client: Client, now: datetime, query: str
) -> None:
    scenes.search(alice, now=now)
    assert alice_client.get(f"/jobs/?view=table{query}").status_code == 200


def test_nobody_else_sees_a_line_of_it(
    alice: Seeker, bob_client: Client, charlie_client: Client, now: datetime
) -> None:
    scenes.search(alice, now=now)
    for client in (bob_client, charlie_client):
        for query in ("", "?view=table&stage=any", "?view=table&stage=any&q=brightwater"):
            page = client.get(f"/jobs/{query}").content.decode()
            assert "Brightwater Logistics" not in page
            assert "Nothing here yet." in page
