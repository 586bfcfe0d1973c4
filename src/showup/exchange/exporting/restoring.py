"""An export back into an empty place: all of it, under the same numbers, or nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, transaction

from showup.accounts import services as accounts
from showup.exchange.exporting.reading import Contents, NotRestorableError, read
from showup.exchange.exporting.tables import Table, manager, tables
from showup.pipeline.search import searching
from showup.shared import sqlite

if TYPE_CHECKING:
    from collections.abc import Collection

    from showup.accounts.models import Seeker

AT_ONCE = 500  # rows written, or numbers asked for, in one go


def is_empty(seeker: Seeker) -> bool:
    """Tell whether a seeker has kept nothing yet."""
    return not any(table.rows(seeker).exists() for table in tables())


def restore(seeker: Seeker, data: bytes) -> int:
    """Put everything of an export back as this seeker's own; return how many jobs that are.

    Raises:
        NotRestorableError: the seeker has something already, or the file isn't sound; says
            what to do. Nothing was changed.
    """
    if not is_empty(seeker):
        raise NotRestorableError(
            "There is something here already, and an export goes into an empty place: name a new "
            "folder in SHOWUP_HOME and restore there; nothing was changed."
        )
    contents = read(data, seeker)
    try:
        with transaction.atomic():
            _write(seeker, contents)
    except (IntegrityError, ValidationError) as error:
        raise NotRestorableError(
            "This file can't be restored: it contradicts itself; nothing was changed."
        ) from error
    return len(contents.rows["pipeline.opportunity"])


def _write(seeker: Seeker, contents: Contents) -> None:
    if not is_empty(seeker):  # since it was looked at
        raise IntegrityError
    for table in tables():
        _require_free(table, contents.keys(table.label))
        made = [
            table.model(**row | dict.fromkeys(table.owned_by, seeker.pk))
            for row in contents.rows[table.label]
        ]
        manager(table.model).bulk_create(made, batch_size=AT_ONCE)
        _keep_counting(table, contents)
    accounts.keep_preferences(seeker, **contents.seeker)
    searching.rebuild()


def _require_free(table: Table, keys: Collection[int]) -> None:
    """Refuse numbers that somebody else's rows have: the history would name theirs."""
    every = sorted(keys)
    for start in range(0, len(every), AT_ONCE):
        if manager(table.model).filter(pk__in=every[start : start + AT_ONCE]).exists():
            raise NotRestorableError(
                "Somebody else's rows have the same numbers here: name a new folder in "
                "SHOWUP_HOME and restore there; nothing was changed."
            )


def _keep_counting(table: Table, contents: Contents) -> None:
    """See that no new row gets a number that the history goes on naming."""
    keys = contents.keys(table.label)
    if keys and connection.vendor == "sqlite":
        name = table.model._meta.db_table  # noqa: SLF001  Django's documented model API
        with connection.cursor() as cursor:
            cursor.execute(sqlite.COUNT_FROM, [max(keys), name])
            cursor.execute(sqlite.COUNT_FIRST, [name, max(keys), name])
