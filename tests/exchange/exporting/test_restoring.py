"""Everything out, and back into an empty place: the same rows under the same numbers."""

from __future__ import annotations

import json
import uuid
from datetime import datetime, timedelta
from typing import Any

import pytest
from tests import cast, rich, scenes

from showup.accounts import services as accounts
from showup.accounts.models import Seeker
from showup.exchange.exporting.reading import NotRestorableError
from showup.exchange.exporting.restoring import is_empty, restore
from showup.exchange.exporting.tables import manager, tables
from showup.exchange.exporting.writing import everything
from showup.exchange.invitations import services as exchange
from showup.pipeline import queries, services
from showup.pipeline.search import searching

Told = dict[str, Any]


@pytest.fixture
def told(alice: Seeker, now: datetime) -> bytes:
    """An export of a rich search, after which nothing of it is left."""
    rich.search(alice, now=now)
    data = everything(alice)
    alice.user.delete()
    return data


def moved(told: bytes, name: str = "New place") -> Seeker:
    seeker = cast.member(name)
    restore(seeker, told)
    return seeker


def rows(seeker: Seeker) -> dict[str, list[Told]]:
    return {
        table.label: [
            {key: value for key, value in row.items() if key not in table.owned_by}
            for row in table.rows(seeker).values()
        ]
        for table in tables()
    }


def test_an_export_restored_and_exported_again_is_the_same_to_the_byte(told: bytes) -> None:
    assert everything(moved(told)) == told


def test_when_the_zone_was_changed_comes_back(alice: Seeker, now: datetime) -> None:
    accounts.keep_preferences(alice, zone="Asia/Tokyo", now=now)
    data = everything(alice)
    alice.user.delete()
    seeker = moved(data)
    assert (seeker.zone, seeker.zone_since) == ("Asia/Tokyo", now)


def test_every_table_comes_back_row_for_row(alice: Seeker, now: datetime) -> None:
    rich.search(alice, now=now)
    before, data = rows(alice), everything(alice)
    for row in before["pipeline.change"]:
        for side in filter(None, (row["before"], row["after"])):
            side.pop("seeker_id", None)
    assert all(before.values()), [label for label, found in before.items() if not found]
    alice.user.delete()
    after = rows(moved(data))
    for row in after["pipeline.change"]:
        for side in filter(None, (row["before"], row["after"])):
            side.pop("seeker_id", None)
    assert after == before


def test_the_history_goes_on_where_it_was_cut(told: bytes, now: datetime) -> None:
    seeker = moved(told)
    undone = []
    while (batch := queries.last_batch(seeker)) is not None:
        undone.append(exchange.undo(seeker, batch, now=now))
    assert len(undone) > 10
    assert None not in undone
    assert not queries.opportunities(seeker).exists()


def test_a_removed_row_that_undo_brings_back_is_the_new_seekers(
    alice: Seeker, now: datetime
) -> None:
    from showup.pipeline.history import Entry

    row, _ = services.add(alice, now=now, employer="Brightwater")
    entry = Entry(alice, "remove", "Brightwater is gone.", now=now)
    for step in row.steps.all():
        entry.remove(step)
    entry.remove(row)
    data = everything(alice)
    pk = alice.pk
    alice.user.delete()
    seeker = moved(data)
    assert seeker.pk != pk
    exchange.undo(seeker, entry.batch, now=now)
    assert [row.employer for row in queries.opportunities(seeker)] == ["Brightwater"]


def test_what_is_restored_can_be_found(told: bytes) -> None:
    seeker = moved(told)
    found = searching.found(queries.opportunities(seeker), "mueller line acme")
    assert [row.employer for row in found] == ["Acme"]
    assert searching.out_of_step() == []


def test_a_new_row_never_gets_a_number_that_the_history_names(alice: Seeker, now: datetime) -> None:
    services.add(alice, now=now, employer="Stays")
    gone, batch = services.add(alice, now=now, employer="Was undone")
    exchange.undo(alice, batch, now=now)
    data = everything(alice)
    alice.user.delete()
    manager(type(gone)).all().delete()
    seeker = moved(data)
    new, _ = services.add(seeker, now=now, employer="Comes later")
    assert new.pk > gone.pk


def test_it_goes_only_into_an_empty_place(told: bytes, now: datetime) -> None:
    seeker = cast.member("Busy")
    services.add(seeker, now=now, employer="Kestrel Energy")
    before = everything(seeker)
    with pytest.raises(NotRestorableError, match="There is something here already"):
        restore(seeker, told)
    assert everything(seeker) == before


def test_it_never_touches_somebody_elses_rows(alice: Seeker, now: datetime) -> None:
    rich.search(alice, now=now)
    data = everything(alice)
    charlie = cast.member("Charlie")
    with pytest.raises(NotRestorableError, match="Somebody else's rows have the same numbers"):
        restore(charlie, data)
    assert is_empty(charlie)
    assert everything(alice) == data


def test_it_takes_the_preferences_along(alice: Seeker, now: datetime) -> None:
    accounts.keep_preferences(alice, name="Alice Moor", bar=6.5, zone="Asia/Tokyo", hour_price=0.1)
    services.add(alice, now=now, employer="Brightwater")
    data = everything(alice)
    alice.user.delete()
    seeker = Seeker.objects.get(pk=moved(data).pk)
    assert (seeker.name, seeker.bar, seeker.zone) == ("Alice Moor", 6.5, "Asia/Tokyo")


def test_an_empty_search_can_be_exported_and_restored(alice: Seeker) -> None:
    data = everything(alice)
    assert restore(cast.member("New place"), data) == 0
    assert json.loads(data)["schema"] == "showup.export/1"


def test_nobody_elses_rows_are_in_an_export(alice: Seeker, charlie: Seeker, now: datetime) -> None:
    before = everything(charlie)
    rich.search(alice, now=now)
    assert everything(charlie) == before


def test_it_reads_well_in_an_editor(alice: Seeker, now: datetime) -> None:
    services.add(alice, now=now, employer="Müller & Söhne 東京")
    text = everything(alice).decode()
    assert "Müller & Söhne 東京" in text
    assert all(len(line) < 4000 for line in text.splitlines())


def test_half_a_character_survives(alice: Seeker, now: datetime) -> None:
    row, _ = services.add(alice, now=now, employer="Brightwater")
    services.invite(row, slots=[], now=now, people=[{"name": "half \ud83d", "address": ""}])
    data = everything(alice)
    alice.user.delete()
    assert everything(moved(data)) == data


def test_times_are_kept_to_the_microsecond(alice: Seeker, now: datetime) -> None:
    late = now + timedelta(microseconds=123456)
    services.add(alice, now=late, employer="Brightwater")
    data = everything(alice)
    alice.user.delete()
    (row,) = queries.opportunities(moved(data))
    assert row.made_at == late


def test_every_table_of_the_house_is_somebodys_or_known_to_be_nobodys() -> None:
    from django.apps import apps

    ours = {
        model._meta.label_lower
        for model in apps.get_models(include_auto_created=True)
        if model.__module__.startswith("showup.")
    }
    nobodys = {"accounts.user", "accounts.seeker", "accounts.entrytoken"}
    linking = {label for label in ours if label.startswith("accounts.user_")}  # Django's own
    assert ours - {table.label for table in tables()} == nobodys | linking


def test_batches_keep_their_names(told: bytes) -> None:
    batches = {uuid.UUID(row["batch"]) for row in json.loads(told)["tables"]["pipeline.change"]}
    assert {row.batch for row in queries.history(moved(told))} == batches


def test_the_search_of_the_scenes_comes_back_too(alice: Seeker, now: datetime) -> None:
    scenes.search(alice, now=now)
    data = everything(alice)
    alice.user.delete()
    assert everything(moved(data)) == data
