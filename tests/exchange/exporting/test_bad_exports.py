"""Files that are no sound export: one sentence each, and nothing changed."""

from __future__ import annotations

import json
from collections.abc import Callable
from copy import deepcopy
from datetime import datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests import cast, rich

from showup.accounts.models import Seeker
from showup.exchange.exporting.reading import NotRestorableError, looks_like_one
from showup.exchange.exporting.restoring import is_empty, restore
from showup.exchange.exporting.writing import everything

Told = dict[str, Any]


@pytest.fixture
def told(alice: Seeker, now: datetime) -> Told:
    rich.search(alice, now=now)
    found: Told = json.loads(everything(alice))
    alice.user.delete()
    return found


def refused(data: bytes | Told) -> str:
    seeker = cast.member("New place")
    written = data if isinstance(data, bytes) else json.dumps(data).encode()
    name = seeker.name
    with pytest.raises(NotRestorableError) as error:
        restore(seeker, written)
    says = str(error.value)
    seeker.refresh_from_db()
    assert is_empty(seeker)
    assert seeker.name == name
    assert says.endswith("nothing was changed.")
    assert says.count("\n") == 0
    assert len(says) < 300
    return says


def row(told: Told, table: str, at: int = 0) -> Told:
    found: Told = told["tables"][table][at]
    return found


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff\xfe\x00",
        b"Dear Alice,",
        b"[]",
        b"7",
        b"null",
        b'{"schema": "showup.list/1", "opportunities": []}',
        b'{"schema": ["showup.export/1"]}',
        b'{"schema": "showup.export/one"}',
        b'{"schema": "showup.export/1"}',
        b'{"schema": "showup.export/1", "steps": {}, "seeker": {}, "tables": []}',
        b'{"schema": "showup.export/1", "steps": {}, "seeker": [], "tables": {}}',
        b'{"a":' * 100_000,
        b'{"schema": NaN}',
        b'{"schema": ' + b"9" * 5000 + b"}",
    ],
    ids=lambda data: str(data[:30]),
)
def test_what_is_no_export_is_refused(db: None, data: bytes) -> None:
    refused(data)


def test_a_file_that_was_cut_short_is_refused_wherever_it_was_cut(told: Told) -> None:
    data = json.dumps(told, indent=0).encode()
    for part in range(1, 20):
        assert "cut short" in refused(data[: len(data) * part // 20])


def test_what_a_newer_version_wrote_is_refused_as_that(told: Told) -> None:
    newer = deepcopy(told)
    newer["schema"] = "showup.export/2"
    assert "A newer Showup wrote this file" in refused(newer)
    told["steps"]["pipeline"] = "0999_comes_later"
    assert "A newer Showup wrote this file" in refused(told)


Damage = Callable[[Told], object]


@pytest.mark.parametrize(
    "damage",
    {
        "a table nobody knows": lambda told: told["tables"].update({"auth.group": []}),
        "users": lambda told: told["tables"].update({"accounts.user": [{"id": 1}]}),
        "a column nobody knows": lambda told: row(told, "pipeline.note").update(seeker_id=1),
        "a preference nobody knows": lambda told: told["seeker"].update(user_id=1),
        "a preference of the wrong kind": lambda told: told["seeker"].update(bar="high"),
        "a preference off the scale": lambda told: told["seeker"].update(bar=11),
        "a zone nobody knows": lambda told: told["seeker"].update(zone="Mars/Base"),
        "no list": lambda told: told["tables"].update({"pipeline.note": {}}),
        "no row": lambda told: told["tables"]["pipeline.note"].append("note"),
        "no number": lambda told: row(told, "pipeline.note").pop("id"),
        "a number that is none": lambda told: row(told, "pipeline.note").update(id=True),
        "a number below one": lambda told: row(told, "pipeline.note").update(id=0),
        "too large a number": lambda told: row(told, "pipeline.note").update(id=2**63),
        "the same row twice": lambda told: told["tables"]["pipeline.note"].append(
            row(told, "pipeline.note")
        ),
        "nobody's note": lambda told: row(told, "pipeline.note").update(opportunity_id=999),
        "no opportunity": lambda told: row(told, "pipeline.note").update(opportunity_id=None),
        "no opportunity at all": lambda told: row(told, "pipeline.note").pop("opportunity_id"),
        "a foreign employer": lambda told: row(told, "pipeline.opportunity").update(firm_id=999),
        "a text that is a list": lambda told: row(told, "pipeline.note").update(text=["a"]),
        "half a character": lambda told: row(told, "pipeline.note").update(text="\ud800"),
        "a day that isn't": lambda told: row(told, "pipeline.step").update(day="2026-02-30"),
        "a moment without a zone": lambda told: row(told, "pipeline.note").update(
            made_at="2026-11-23T09:00:00"
        ),
        "excitement off the scale": lambda told: row(told, "pipeline.opportunity").update(
            excitement=11.0
        ),
        "an endless number": lambda told: row(told, "pipeline.opportunity").update(
            excitement=1e999
        ),
        "a stage nobody knows": lambda told: row(told, "pipeline.opportunity").update(stage="won"),
        "two dream jobs": lambda told: [
            each.update(dream=True) for each in told["tables"]["pipeline.opportunity"]
        ],
        "doubts that are no list": lambda told: row(told, "pipeline.opportunity").update(
            doubts={"pay": 1}
        ),
        "people that are no people": lambda told: row(told, "pipeline.interview").update(
            people=["Ruth"]
        ),
        "readings that can't be read": lambda told: row(told, "exchange.arrival").update(
            readings=[{"kind": "party"}]
        ),
        "a history of users": lambda told: row(told, "pipeline.change").update(
            {"table": "accounts.user"}
        ),
        "a history of strangers": lambda told: row(told, "pipeline.change").update(row=999),
        "a history that would write a stranger's row": lambda told: row(
            told, "pipeline.change", 30
        ).update(before={"id": "1"}, row=2),
        "a history with a column nobody knows": lambda told: row(told, "pipeline.change")[
            "after"
        ].update(password="x"),
        "a history that can't be put back": lambda told: row(told, "pipeline.change")[
            "after"
        ].update(made_at="never"),
    }.items(),
    ids=lambda each: each[0],
)
def test_a_damaged_or_hostile_file_is_refused(told: Told, damage: tuple[str, Damage]) -> None:
    damage[1](told)
    refused(told)


def test_a_history_that_names_another_seeker_becomes_ones_own(
    told: Told, charlie: Seeker, now: datetime
) -> None:
    for change in told["tables"]["pipeline.change"]:
        for side in filter(None, (change["before"], change["after"])):
            if change["table"] == "pipeline.opportunity":
                side["seeker_id"] = str(charlie.pk)
    before = everything(charlie)
    seeker = cast.member("New place")
    restore(seeker, json.dumps(told).encode())
    assert everything(charlie) == before
    assert str(charlie.pk) not in {
        side.get("seeker_id")
        for change in seeker.change_set.all()
        for side in filter(None, (change.before, change.after))
    }


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_any_value_anywhere_is_refused_or_restored_whole(told: Told, data: st.DataObject) -> None:
    from django.db import transaction

    seeker = cast.member("New place")
    table = data.draw(st.sampled_from(sorted(told["tables"])))
    at = data.draw(st.integers(0, len(told["tables"][table]) - 1))
    changed = deepcopy(told)
    column = data.draw(st.sampled_from(sorted(row(changed, table, at))))
    row(changed, table, at)[column] = data.draw(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5)
        | st.just([]) | st.just({"a": 1}) | st.just([[1]]) | st.just("2026-11-23T09:00:00+00:00")
    )  # fmt: skip
    written = json.dumps(changed).encode()
    says = ""
    with transaction.atomic():
        try:
            restore(seeker, written)
        except NotRestorableError as error:
            says = str(error)
        whole = is_empty(seeker) if says else len(everything(seeker)) > 1000
        transaction.set_rollback(True)
    assert whole
    assert len(says) < 300


def test_an_export_is_told_from_a_backup_and_a_mail(told: Told) -> None:
    assert looks_like_one(json.dumps(told).encode())
    assert not looks_like_one(b"SQLite format 3\0")
    assert not looks_like_one(b"Subject: showup.export/1\n\nDear")
