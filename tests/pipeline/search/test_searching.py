"""Search: by any word, however it is spelt, and always in step with what is kept."""

from __future__ import annotations

import time
from datetime import datetime
from pathlib import Path

import pytest
from django.db import connection
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests import rich

from showup.accounts import services as accounts
from showup.accounts.models import Seeker
from showup.pipeline import history, queries, services
from showup.pipeline.models import Opportunity
from showup.pipeline.search import searching
from showup.shared import backups, sqlite


def names(seeker: Seeker, words: str) -> list[str]:
    rows = searching.found(queries.opportunities(seeker), words)
    return sorted(row.employer for row in rows)


@pytest.mark.parametrize(
    ("kept", "typed"),
    [
        ("Müller GmbH", "müller"),
        ("Müller GmbH", "MÜLLER"),
        ("Müller GmbH", "muller"),
        ("Müller GmbH", "mueller"),
        ("Müller GmbH", "Mu\u0308ller"),
        ("Mueller GmbH", "Müller"),
        ("Mu\u0308ller GmbH", "mueller"),
        ("Große Straße AG", "strasse"),
        ("Grosse Strasse AG", "straße"),
        ("Société Générale", "societe generale"),
        ("Žižkov Łódź", "zizkov lodz"),
        ("Ørsted", "orsted"),
        ("Ørsted", "oersted"),
        ("Århus Kommune", "aarhus"),
        ("Æther", "aether"),
        ("İstanbul I\u015f\u0131k", "istanbul isik"),
        ("東京電力株式会社", "電力"),
        ("東京電力株式会社", "東京電力"),
        ("株式会社サイバー", "サイバー"),
        ("字节跳动", "跳动"),
        ("삼성전자", "삼성"),
        ("บริษัทไทย", "ไทย"),
        ("Яндекс", "яндекс"),
        ("Full-Stack Ltd", "full-stack"),
        ("Full-Stack Ltd", "fullstack"),
        ("Full-Stack Ltd", "full stack"),
        ("Fullstack Ltd", "full-stack"),
        ("O’Reilly Media", "o'reilly"),
        ("O'Reilly Media", "oreilly"),
        ("AT&T", "at&t"),
        ("AT&T", "att"),
        ("C++ Werkstatt", "c++"),
        ("C# Werkstatt", "C#"),
        ("The .NET House", ".net"),
        ("Node.js Werkstatt", "node.js"),
        ("ruth@brightwater.example", "ruth@brightwater.example"),
        ("ruth@brightwater.example", "brightwater"),
        ("R Foundation", "r"),
        ("Kestrel Energy", "kes ene"),
        ("Kestrel Energy", "energy kestrel"),
        ("50 % Zukunft", "50%"),
        ('The "Blue" House', '"blue"'),
        ("NOT AND OR NEAR", "not or and near"),
        ("Acme (Holding)", "(holding)"),
        ("rest:names", "rest:names"),
        ("\uff21\uff43\uff4d\uff45", "acme"),
        ("ﬁrst", "first"),
    ],
)
def test_it_finds(alice: Seeker, now: datetime, kept: str, typed: str) -> None:
    services.add(alice, now=now, employer=kept)
    services.add(alice, now=now, employer="Pennyroyal Foods")
    assert names(alice, typed) == [kept]


@pytest.mark.parametrize(
    ("kept", "typed"),
    [
        ("東京電力", "京東"),
        ("Kestrel", "estrel"),
        ("C++ Werkstatt", "c#"),
        ("Kestrel Energy", "kestrel foods"),
        ("Kestrel Energy", "?!"),
        ("Kestrel Energy", "*"),
        ("Kestrel Energy", "kestrel OR foods"),
        ("Kestrel Energy", "NOT foods"),
    ],
)
def test_it_does_not_find(alice: Seeker, now: datetime, kept: str, typed: str) -> None:
    services.add(alice, now=now, employer=kept)
    assert names(alice, typed) == []


def test_one_letter_begins_a_name_but_no_word_of_a_text(alice: Seeker, now: datetime) -> None:
    services.add(alice, now=now, employer="Kestrel Energy")
    other, _ = services.add(alice, now=now, employer="Brightwater")
    services.note(other, text="Keep in touch. Vitamin D and R.", now=now)
    assert names(alice, "k") == ["Kestrel Energy"]
    assert names(alice, "d") == ["Brightwater"]


def test_no_words_narrow_nothing(alice: Seeker, now: datetime) -> None:
    services.add(alice, now=now, employer="Kestrel Energy")
    assert names(alice, " \n ") == ["Kestrel Energy"]


def test_all_that_is_kept_of_a_job_finds_it(alice: Seeker, now: datetime) -> None:
    row, _ = services.add(
        alice, now=now, employer="Kestrel", title="Gardener", agency="Hays", place="Leeds",
        source="Noticeboard", doubts=["commute"], doubt_words="Two buses",
    )  # fmt: skip
    services.note(row, text="Asked about tulips", now=now)
    services.keep_posting(row, now=now, title="Head gardener", text="You prune roses.")
    services.invite(
        row, slots=[], now=now, subject="Come by", text="Dear applicant", place="Room Oak",
        people=[{"name": "Ruth Adeyemi", "address": "ruth@k.example", "role": "Curator"}],
    )  # fmt: skip
    for word in (
        "kestrel", "gardener", "hays", "leeds", "noticeboard", "buses", "tulips", "roses",
        "come", "applicant", "oak", "adeyemi", "ruth@k.example", "curator", "leeds tulips oak",
    ):  # fmt: skip
        assert names(alice, word) == ["Kestrel"], word


def test_names_come_before_texts_and_then_the_newest(alice: Seeker, now: datetime) -> None:
    named, _ = services.add(alice, now=now, employer="Harbour Housing")
    told, _ = services.add(alice, now=now, employer="Kestrel")
    services.note(told, text="near the harbour", now=now)
    newer, _ = services.add(alice, now=now, employer="Acme", title="Harbour master")
    found = searching.found(queries.opportunities(alice), "harbour")
    assert list(searching.names_first(found, "harbour")) == [newer, named, told]
    assert list(searching.names_first(queries.opportunities(alice), "")) == [newer, told, named]


def test_nobody_elses_jobs_are_found(alice: Seeker, charlie: Seeker, now: datetime) -> None:
    services.add(alice, now=now, employer="Kestrel Energy")
    assert names(charlie, "kestrel") == []
    assert names(alice, "kestrel") == ["Kestrel Energy"]


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(typed=st.text() | st.text("\"'*():^-+ANDORNT {}é東\0", max_size=30))
def test_nothing_that_is_typed_breaks_it(alice: Seeker, typed: str) -> None:
    list(searching.names_first(searching.found(queries.opportunities(alice), typed), typed))


def test_a_page_pasted_into_the_box_is_answered_at_once(alice: Seeker, now: datetime) -> None:
    services.add(alice, now=now, employer="Kestrel Energy")
    began = time.thread_time()
    assert names(alice, "kestrel " * 200_000) == ["Kestrel Energy"]
    assert names(alice, "k" * 1_000_000) == []
    assert time.thread_time() - began < 2


def test_it_stays_in_step_through_every_verb_and_its_undoing(alice: Seeker, now: datetime) -> None:
    rich.search(alice, now=now)
    assert searching.out_of_step() == []
    while (batch := queries.last_batch(alice)) is not None:
        history.undo(alice, batch, now=now)
        assert searching.out_of_step() == []
    assert names(alice, "kestrel") == []


def test_what_got_out_of_step_is_told_and_mended(alice: Seeker, now: datetime) -> None:
    rich.search(alice, now=now)
    row = queries.opportunities(alice)[0]
    Opportunity.objects.filter(pk=row.pk).update(title="Changed behind its back")
    with connection.cursor() as cursor:
        cursor.execute(sqlite.SEARCH_KEEP, [9999, "gone", ""])
    assert searching.out_of_step() == [row.pk, 9999]
    searching.rebuild()
    assert searching.out_of_step() == []
    assert names(alice, "changed behind") == [row.employer]


def test_the_words_of_thousands_are_written_in_seconds(alice: Seeker, now: datetime) -> None:
    Opportunity.objects.bulk_create(
        Opportunity(seeker=alice, employer=f"Kestrel {number}", made_at=now)
        for number in range(10_000)
    )
    began = time.thread_time()
    searching.touch(list(queries.opportunities(alice).values_list("pk", flat=True)))
    assert time.thread_time() - began < 20
    assert names(alice, "kestrel 777") == ["Kestrel 777", *(f"Kestrel 777{n}" for n in range(10))]


def test_without_an_index_it_compares_text(
    alice: Seeker, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    row, _ = services.add(alice, now=now, employer="Kestrel Energy")
    services.note(row, text="tulips", now=now)
    services.note(row, text="more tulips", now=now)
    services.add(alice, now=now, employer="Acme", title="Tulips")
    monkeypatch.setattr(sqlite, "can_search", lambda: False)
    assert names(alice, "tulips kestrel") == ["Kestrel Energy"]
    found = searching.found(queries.opportunities(alice), "tulips")
    ordered = [each.employer for each in searching.names_first(found, "tulips")]
    assert ordered == ["Acme", "Kestrel Energy"]
    searching.rebuild()
    assert searching.out_of_step() == []


@pytest.mark.django_db(transaction=True)
def test_a_backup_from_before_there_was_a_search_is_searchable_once_restored(
    tmp_path: Path, now: datetime
) -> None:
    from django.core.management import call_command

    seeker = accounts.local_seeker()
    row, _ = services.add(seeker, now=now, employer="Müller")
    services.note(row, text="Long ago: tulips", now=now)
    call_command("migrate", "pipeline", "0002", verbosity=0)
    call_command("migrate", "exchange", "0002", verbosity=0)
    try:
        backups.write(tmp_path / "old", now=now)
    finally:
        call_command("migrate", verbosity=0)
    services.add(seeker, now=now, employer="Came later")
    backups.restore(tmp_path / "old", now=now)
    seeker = accounts.local_seeker()
    assert names(seeker, "mueller tulips") == ["Müller"]
    assert names(seeker, "came later") == []
    assert searching.out_of_step() == []
    (found,) = queries.opportunities(seeker)
    assert [step.stage for step in found.steps.all()] == ["applied"]
    assert found.firm is not None
    assert found.firm.name == "Müller"
