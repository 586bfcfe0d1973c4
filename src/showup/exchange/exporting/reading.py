"""A file that claims to be an export, checked in full before anything is written."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NoReturn

from django.db import connection
from django.db.migrations.loader import MigrationLoader

from showup.exchange.exporting.history_rows import with_owner
from showup.exchange.exporting.meanings import fault_in, fault_in_preferences
from showup.exchange.exporting.tables import HISTORY, Table, tables
from showup.exchange.exporting.values import ValueFitsNotError, check_snapshot, value_of
from showup.exchange.exporting.writing import SCHEMA, preferences
from showup.shared.problems import ProblemError

if TYPE_CHECKING:
    from showup.accounts.models import Seeker

LARGEST = 1024**3  # bytes; ten thousand jobs with their history take some 150 MB
_UNCHANGED = "nothing was changed."
_NEWER = f"A newer Showup wrote this file: install that version to restore it; {_UNCHANGED}"
Row = dict[str, Any]


class NotRestorableError(ProblemError):
    """The file can't be restored; nothing was changed."""


@dataclass(frozen=True, slots=True)
class Contents:
    """What a sound file holds: the seeker's preferences, and rows by table, parents first."""

    seeker: Row
    rows: dict[str, list[Row]]

    def keys(self, label: str) -> set[int]:
        """Return the numbers a table's rows have, and had: the history goes on naming those."""
        was = {row["row"] for row in self.rows[HISTORY] if row["table"] == label}
        return was | {row["id"] for row in self.rows[label]}


def looks_like_one(data: bytes) -> bool:
    """Tell whether a file says of itself that it is an export; sound or not."""
    head = data[:4096].lstrip(b"\xef\xbb\xbf \t\r\n")
    return head.startswith(b"{") and b'"showup.export/' in head


def read(data: bytes, seeker: Seeker) -> Contents:
    """Return what a file holds, as rows of this seeker.

    Raises:
        NotRestorableError: it is damaged, foreign, of a newer version, or contradicts itself.
    """
    told = _parsed(data)
    _require_schema(told)
    parts = told.get("tables")
    if not isinstance(parts, dict) or not isinstance(told.get("seeker"), dict):
        _refuse("there is no seeker, or no tables, in it")
    known = {table.label: table for table in tables()}
    strange = sorted(set(parts) - set(known))
    if strange:
        _refuse(f"it has a table “{strange[0][:40]}”, which Showup doesn't know")
    contents = Contents(
        _preferences(told["seeker"], seeker),
        {label: _rows(table, parts.get(label, [])) for label, table in known.items()},
    )
    for table in known.values():
        _require_parents(table, contents)
    keys = {label: contents.keys(label) for label in known}
    for row in contents.rows[HISTORY]:
        _check_change(row, known, keys)
    contents.rows[HISTORY][:] = [with_owner(row, seeker.pk) for row in contents.rows[HISTORY]]
    return contents


def _parsed(data: bytes) -> Row:
    if len(data) > LARGEST:
        _refuse("it is larger than a gigabyte")
    try:
        told = json.loads(data.decode("utf-8-sig"), parse_constant=_no_number)
    except UnicodeDecodeError:
        _refuse("it is no text")
    except json.JSONDecodeError as error:
        _refuse(f"line {error.lineno} can't be read; perhaps it was cut short")
    except (RecursionError, ValueError):
        _refuse("it can't be read")
    if not isinstance(told, dict):
        _refuse("it is no export of Showup's")
    return told


def _require_schema(told: Row) -> None:
    name, _, number = str(told.get("schema")).partition("/")
    ours, _, known = SCHEMA.partition("/")
    if name != ours or not (number.isascii() and number.isdigit()):
        _refuse("it is no export of Showup's")
    if len(number) > len(known) or number > known:
        raise NotRestorableError(_NEWER)
    steps = told.get("steps")
    if not isinstance(steps, dict):
        _refuse("it doesn't say which version wrote it")
    taken = set(MigrationLoader(connection).disk_migrations)
    if not all((room, name) in taken for room, name in steps.items()):
        raise NotRestorableError(_NEWER)


def _preferences(told: Row, seeker: Seeker) -> Row:
    strange = sorted(set(told) - set(preferences(seeker)))
    if strange:
        _refuse(f"the seeker has a “{strange[0][:40]}”, which Showup doesn't know")
    fault = fault_in_preferences(told)
    if fault:
        _refuse(fault)
    fields = {field.attname: field for field in seeker._meta.concrete_fields}  # noqa: SLF001  Django's documented model API
    try:
        return {name: value_of(fields[name], value) for name, value in told.items()}
    except ValueFitsNotError as error:
        _refuse(f"of the seeker, {error}")


def _rows(table: Table, told: object) -> list[Row]:
    if not isinstance(told, list):
        _refuse(f"{table.label} is no list")
    rows = [_row(table, each, number) for number, each in enumerate(told, 1)]
    if len({row["id"] for row in rows}) < len(rows):
        _refuse(f"two rows of {table.label} have the same number")
    return rows


def _row(table: Table, told: object, number: int) -> Row:
    where = f"row {number} of {table.label}"
    if not isinstance(told, dict):
        _refuse(f"{where} is no row")
    columns = {field.attname: field for field in table.columns}
    strange = sorted(set(told) - set(columns))
    if strange:
        _refuse(f"{where} has a “{strange[0][:40]}”, which Showup doesn't know")
    row = {}
    for name, field in columns.items():
        if name not in told and (field.primary_key or not field.has_default()):
            if field.null or (field.empty_strings_allowed and field.blank):
                row[name] = None if field.null else ""
                continue
            _refuse(f"{where} has no {name}")
        try:
            row[name] = value_of(field, told[name]) if name in told else field.get_default()
        except ValueFitsNotError as error:
            _refuse(f"{where}, {name}: {error}")
    fault = fault_in(table.label, row)
    if fault:
        _refuse(f"{where}: {fault}")
    return row


def _require_parents(table: Table, contents: Contents) -> None:
    for name, label in table.parents:
        there = {row["id"] for row in contents.rows[label]} | {None}
        lost = next((row for row in contents.rows[table.label] if row[name] not in there), None)
        if lost is not None:
            _refuse(f"row {lost['id']} of {table.label} belongs to a row that isn't in it")


def _check_change(row: Row, known: dict[str, Table], keys: dict[str, set[int]]) -> None:
    """Check what undoing a change would write: undo itself asks no more."""
    where = f"entry {row['id']} of the history"
    table = known.get(row["table"])
    if table is None or row["row"] < 1:
        _refuse(f"{where} is about a table that Showup doesn't know")
    columns = {field.attname: field for field in table.columns}
    for side in filter(None, (row["before"], row["after"])):
        for name, value in side.items():
            if name not in columns and name not in table.owned_by:
                _refuse(f"{where} has a “{name[:40]}”, which Showup doesn't know")
            try:
                if name in columns:
                    check_snapshot(columns[name], value)
            except ValueFitsNotError as error:
                _refuse(f"{where}, {name}: {error}")
        if side.get("id") != str(row["row"]):
            _refuse(f"{where} names two different rows")
        for name, label in table.parents:
            key = side.get(name)
            if key is not None and not _among(key, keys[label]):
                _refuse(f"{where} is about a row that isn't in it")


def _among(key: str, keys: set[int]) -> bool:
    return key.isascii() and key.isdigit() and int(key[:20]) in keys


def _no_number(said: str) -> NoReturn:
    _refuse(f"{said} stands where a number should be")


def _refuse(why: str) -> NoReturn:
    raise NotRestorableError(f"This file can't be restored: {why}; {_UNCHANGED}")
