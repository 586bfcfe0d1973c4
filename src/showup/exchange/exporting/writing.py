"""A seeker's rows as JSON: complete, in a stable order, a row a line."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import UUID

from django.db import connection
from django.db.migrations.recorder import MigrationRecorder

from showup import __version__
from showup.exchange.exporting.history_rows import without_owner
from showup.exchange.exporting.tables import HISTORY, Table, tables

if TYPE_CHECKING:
    from collections.abc import Iterator

    from showup.accounts.models import Seeker

SCHEMA = "showup.export/1"


def everything(seeker: Seeker) -> bytes:
    """Return everything of a seeker as JSON (UTF-8). Nothing in it tells when it was written."""
    told = "".join(_parts(seeker))
    return told.encode("utf-8", "backslashreplace")  # half a character: JSON's own escape


def preferences(seeker: Seeker) -> dict[str, Any]:
    """Return what the seeker says of themselves, as JSON-ready values."""
    left_out = ("id", "user_id")
    return {
        field.attname: _plain(getattr(seeker, field.attname))
        for field in seeker._meta.concrete_fields  # noqa: SLF001  Django's documented model API
        if field.attname not in left_out
    }


def steps_taken() -> dict[str, str]:
    """Return the last step of an upgrade that each room's tables have taken."""
    rooms = {table.label.split(".")[0] for table in tables()} | {"accounts"}
    taken = sorted(MigrationRecorder(connection).applied_migrations())
    return {room: name for room, name in taken if room in rooms}


def rows_of(table: Table, seeker: Seeker) -> Iterator[dict[str, Any]]:
    """Yield a table's rows by column, as JSON-ready values."""
    names = [field.attname for field in table.columns]
    for values in table.rows(seeker).values_list(*names).iterator(chunk_size=1000):
        row = dict(zip(names, map(_plain, values), strict=True))
        yield without_owner(row) if table.label == HISTORY else row


def _parts(seeker: Seeker) -> Iterator[str]:
    yield f'{{\n"schema": {_json(SCHEMA)},\n"version": {_json(__version__)},\n'
    yield f'"steps": {_json(steps_taken())},\n"seeker": {_json(preferences(seeker))},\n"tables": {{'
    for number, table in enumerate(tables()):
        yield f"{',' if number else ''}\n{_json(table.label)}: ["
        for count, row in enumerate(rows_of(table, seeker)):
            yield f"{',' if count else ''}\n{_json(row)}"
        yield "\n]"
    yield "\n}\n}\n"


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


def _plain(value: object) -> object:
    if isinstance(value, date):
        return value.isoformat()
    return str(value) if isinstance(value, UUID) else value
