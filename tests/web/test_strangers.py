"""Nobody else sees or changes anything: every address, every row, whoever asks.

The addresses come from the app's own list and the rows from its tables, so that neither a new
page nor a new table can be forgotten.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from itertools import product
from pathlib import Path

import pytest
import time_machine
from django.db import connection
from django.db.models import Field, Model
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver
from tests import cast, rich

from showup.accounts.models import Seeker
from showup.exchange.exporting.tables import Table, manager, tables
from showup.exchange.exporting.writing import everything
from showup.pipeline import queries
from showup.pipeline.models import Opportunity
from showup.shared import sqlite

WORD = "zqxwvq"  # in every text of Alice's, and nowhere else
FAR = 5_000  # her rows are numbered from here on, everybody else's below
# Texts that are marks, not words: hers stay what they are, and somebody else's may be the same.
MARKS = {
    "stage", "like", "why_not", "zone", "canonical_key", "digest", "key", "engine", "table", "verb",
    "sketch",
}  # fmt: skip
WORDS = {  # what stands in an address where it is a word
    "token": ("no-such-token",),
    "handle": ("no-such-feed",),
    "secret": ("no-such-secret",),
    "key": ("no-such-errand",),
    "purpose": ("go", "move", "decline"),
    "reason": ("scam", "illness"),
    "going": ("leave", "decline"),
    "sort": ("json", "csv", "ics"),
}
SOURCE = Path(__file__).parents[2] / "src" / "showup"
VIEWS = [*SOURCE.glob("*/views*"), *SOURCE.glob("*/*/views.py")]


def addresses() -> list[URLPattern]:
    found: list[URLPattern] = []
    todo: list[URLPattern | URLResolver] = list(get_resolver().url_patterns)
    while todo:
        each = todo.pop()
        if isinstance(each, URLResolver):
            todo += each.url_patterns
        else:
            found.append(each)
    return found


def filled(address: URLPattern, rows: set[int], batches: set[str]) -> list[str]:
    """Every way to fill an address; one that can't be filled fails."""
    route = str(address.pattern)
    choices: list[list[str]] = []
    for kind, name in re.findall(r"<(?:(\w+):)?(\w+)>", route):
        if name == "which":
            choices.append(["0", "1"])
        elif kind == "int":
            choices.append([str(row) for row in sorted(rows)])
        elif kind == "uuid":
            choices.append(sorted(batches))
        else:
            assert name in WORDS, f"/{route}: say in WORDS what “{name}” may be"
            choices.append(list(WORDS[name]))
    parts = re.sub(r"<[^>]+>", "{}", route)
    return [f"/{parts.format(*chosen)}" for chosen in product(*choices)]


def asked_for() -> set[str]:
    """The names that views read out of what is sent to them."""
    sources = [
        file.read_text(encoding="utf-8")
        for path in VIEWS
        for file in ([path] if path.is_file() else path.glob("*.py"))
    ]
    return set(re.findall(r"""POST\.\w+\(\s*"(\w+)\"""", "".join(sources))) | {"belongs_to", "job"}


def is_words(field: Field[object, object]) -> bool:
    if field.attname in MARKS or field.get_internal_type() not in ("CharField", "TextField"):
        return False
    return field.max_length is None or field.max_length >= 40


def mark(table: Table, seeker: Seeker) -> None:
    """Put the word into every text of a table's rows."""
    words = [field for field in table.columns if is_words(field)]
    for row in table.rows(seeker):
        changed = {field.attname: f"{WORD} {row.pk}"[: field.max_length] for field in words}
        lists = {
            field.attname: marked(getattr(row, field.attname))
            for field in table.columns
            if field.attname
            in ("aliases", "domains", "people", "marks", "facts", "before", "after")
        }
        if changed or lists:
            manager(table.model).filter(pk=row.pk).update(**changed | lists)


def marked(value: object) -> object:
    """A list or object with the word in every text of it."""
    if isinstance(value, dict):
        return {key: marked(each) for key, each in value.items()}
    if isinstance(value, list):
        return [marked(each) for each in value]
    return WORD if isinstance(value, str) and len(value) > 5 else value


@pytest.fixture
def hers(alice: Seeker, bob: Seeker, charlie: Seeker, now: datetime) -> Iterator[Seeker]:
    """Alice, whose every text has the word; Bob and Charlie have the same search as she had."""
    with time_machine.travel(now, tick=False):
        for other in (bob, charlie):
            rich.search(other, now=now)
        with connection.cursor() as cursor:
            for table in tables():
                name = table.model._meta.db_table
                cursor.execute(sqlite.COUNT_FROM, [FAR, name])
                cursor.execute(sqlite.COUNT_FIRST, [name, FAR, name])
        rich.search(alice, now=now)
        for table in tables():
            mark(table, alice)
        Seeker.objects.filter(pk=alice.pk).update(name=f"{WORD} Alice")
        yield alice


def rows_of(seeker: Seeker) -> dict[str, list[Model]]:
    return {table.label: list(table.rows(seeker)) for table in tables()}


def test_the_word_is_in_every_table_that_holds_words(hers: Seeker) -> None:
    wordless = {"pipeline.slot", "pipeline.stagename", "advice.decision", "exchange.keeping"}
    for table in tables():
        (first, *_) = table.rows(hers).values()
        holds = any(is_words(field) for field in table.columns)
        assert (WORD in str(first)) is holds or table.label in wordless, table.label
        assert min(row.pk for row in table.rows(hers)) > FAR


def visited(stranger: Seeker, hers: Seeker, method: str) -> tuple[list[str], list[str]]:
    """Ask for every address with every row of hers; return what leaked and what opened."""
    client = cast.client_of(stranger)
    rows = {row.pk for found in rows_of(hers).values() for row in found}
    batches = {str(change.batch) for change in hers.change_set.all()}
    sent = dict.fromkeys(asked_for(), min(rows)) if method == "post" else {}
    leaks, opened = [], []
    for address in addresses():
        if address.name == "enter":
            continue
        for path in filled(address, rows, batches):
            answer = getattr(client, method)(path, sent)
            said = f"{answer.content.decode(errors='replace')} {answer.headers}"
            if WORD in said.lower():
                leaks.append(path)
            named = any(str(key) in path for key in (*rows, *batches))
            if named and answer.status_code not in {302, 404, 405}:
                opened.append(f"{path} answered {answer.status_code}")
    return leaks, opened


@pytest.mark.parametrize(
    ("who", "method"), [("bob", "get"), ("charlie", "get"), ("charlie", "post")]
)
def test_a_stranger_sees_and_changes_nothing(hers: Seeker, who: str, method: str) -> None:
    before = everything(hers)
    assert visited(cast.member(who.capitalize()), hers, method) == ([], [])
    assert everything(hers) == before


def test_a_page_that_forgets_whose_it_is_would_be_found(
    hers: Seeker, charlie: Seeker, monkeypatch: pytest.MonkeyPatch
) -> None:
    every = Opportunity.objects.order_by("-pk")
    monkeypatch.setattr(queries, "opportunity", lambda _seeker, pk: every.filter(pk=pk).first())
    leaks, opened = visited(charlie, hers, "get")
    assert leaks
    assert opened


def test_a_stranger_sees_nothing_on_pages_of_their_own(hers: Seeker, charlie: Seeker) -> None:
    client = cast.client_of(charlie)
    rows = {found[-1].pk for found in rows_of(charlie).values()}
    rows |= {row.pk for row in rows_of(charlie)["pipeline.opportunity"]}
    batches = {str(change.batch) for change in charlie.change_set.all()[:3]}
    shown = 0
    for address in addresses():
        for path in filled(address, rows, batches):
            answer = client.get(path)
            assert WORD not in answer.content.decode(errors="replace").lower(), path
            shown += answer.status_code == 200
    assert shown > 30
    for view in ("", "?view=table&stage=any", f"?view=table&stage=any&q={WORD[:2]}"):
        assert f"{WORD} " not in client.get(f"/jobs/{view}").content.decode()


@pytest.mark.parametrize("method", ["get", "post"])
def test_whoever_has_not_come_in_sees_only_the_door(hers: Seeker, method: str) -> None:
    client = Client(headers={"host": "127.0.0.1:8000"})
    rows = {found[0].pk for found in rows_of(hers).values()}
    batches = {str(change.batch) for change in hers.change_set.all()[:3]}
    before = everything(hers)
    for address in addresses():
        for path in filled(address, rows, batches):
            answer = getattr(client, method)(path)
            assert WORD not in answer.content.decode().lower(), path
            if address.name not in {"enter", "locked", "alive", "feed"}:
                assert answer.status_code == 302, path
                assert answer.headers["Location"].startswith("/locked/")
    assert everything(hers) == before


def test_she_herself_sees_her_words(hers: Seeker, alice_client: Client) -> None:
    (first, *_) = rows_of(hers)["pipeline.opportunity"]
    assert WORD in alice_client.get(f"/jobs/{first.pk}/").content.decode()
    assert WORD in alice_client.get("/export/json/").content.decode()


def test_an_address_that_nobody_can_fill_fails() -> None:
    from django.urls import path as address_of

    new = address_of("jobs/<slug:brandnew>/", lambda _request: None, name="new-page")  # type: ignore[arg-type,return-value]  # never called
    with pytest.raises(AssertionError, match="say in WORDS what “brandnew” may be"):
        filled(new, {1}, set())
