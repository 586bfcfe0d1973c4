"""One verb being written: each row it touches, before and after, kept for the undo."""

from __future__ import annotations

import uuid
from datetime import timedelta
from typing import TYPE_CHECKING, Any, TypeVar

from django.db.models import Model

from showup.pipeline.models import Change
from showup.pipeline.search import searching

if TYPE_CHECKING:
    from datetime import datetime

    from django.db.models import QuerySet

    from showup.accounts.models import Seeker

_Row = TypeVar("_Row", bound=Model)
ONE_CLICK = timedelta(minutes=1)  # the same again within it is the same click, sent twice


class Entry:
    """One verb being written: collects the rows it makes and changes, until it is `done`."""

    def __init__(
        self, seeker: Seeker, verb: str, says: str, *, now: datetime, batch: uuid.UUID | None = None
    ) -> None:
        self.seeker = seeker
        self.verb = verb
        self.says = says
        self.now = now
        self.batch = batch or uuid.uuid4()
        self._own = batch is None
        self._same: list[Model] = []  # asked to change, but were so already
        self._wrote = False
        self._told_of: set[int] = set()  # opportunities whose words change

    def done(self) -> uuid.UUID:
        """Return the batch that undoes this; where all was so already, the one that made it so."""
        searching.touch(self._told_of)
        self._told_of = set()
        if self._own and not self._wrote:
            for row in self._same:
                if (before := made_so(self.verb, row)) is not None:
                    return before
        return self.batch

    def make(self, row: Model) -> None:
        """Save a new row and keep it in the history."""
        row.save(force_insert=True)
        self._write(row, None, snapshot(row))

    def change(self, row: Model, **fields: object) -> None:
        """Set fields of a row, save it and keep both sides; nothing changed writes nothing."""
        row.refresh_from_db()  # another door may have changed it since it was read
        before = columns_of(row)
        for name, value in fields.items():
            row._meta.get_field(name)  # noqa: SLF001  a misspelt field is an error, not an attribute
            setattr(row, name, value)
        row.save(update_fields=list(fields))
        row.refresh_from_db()
        after = columns_of(row)
        if after == before:
            self._same.append(row)
            return
        self._write(row, before, after)

    def remove(self, row: Model) -> None:
        """Delete a row and keep what it was."""
        before = snapshot(row)
        pk = row.pk
        self._told_of |= _told_of(row)
        row.delete()
        self._write(row, before, None, pk=pk)

    def _write(
        self,
        row: Model,
        before: dict[str, Any] | None,
        after: dict[str, Any] | None,
        *,
        pk: int | None = None,
    ) -> None:
        self._wrote = True
        if after is not None:
            self._told_of |= _told_of(row)
        Change.objects.create(
            seeker=self.seeker,
            batch=self.batch,
            at=self.now,
            verb=self.verb,
            says=self.says[:500],
            table=row._meta.label_lower,  # noqa: SLF001  Django's documented model API
            row=pk or row.pk,
            before=before,
            after=after,
        )


def _told_of(row: Model) -> set[int]:
    """Return the opportunities that are found by what stands in a row."""
    if row._meta.label_lower == "pipeline.opportunity":  # noqa: SLF001  Django's documented model API
        return {row.pk}
    told: int | None = getattr(row, "opportunity_id", None)
    return {told} if told is not None else set()


def snapshot(row: Model) -> dict[str, Any]:
    """Return a row as JSON-ready values by column, as the database holds them."""
    return columns_of(type(row)._base_manager.get(pk=row.pk))  # noqa: SLF001  Django's documented model API


def columns_of(fresh: Model) -> dict[str, Any]:
    """Return a row that was just read as JSON-ready values by column."""
    return {
        field.attname: None
        if getattr(fresh, field.attname) is None
        else field.value_to_string(fresh)
        if field.get_internal_type() != "JSONField"
        else getattr(fresh, field.attname)
        for field in fresh._meta.concrete_fields  # noqa: SLF001  Django's documented model API
    }


def last_of(verb: str, row: Model, *, since: datetime) -> uuid.UUID | None:
    """Return the batch in which a verb last changed a row, None where that was before `since`."""
    return (
        Change.objects.filter(
            verb=verb,
            table=row._meta.label_lower,  # noqa: SLF001  Django's documented model API
            row=row.pk,
            at__gte=since,
            undone_at=None,
        )
        .order_by("-pk")
        .values_list("batch", flat=True)
        .first()
    )


def made_just_now(
    verb: str, alike: QuerySet[_Row], *, now: datetime
) -> tuple[_Row, uuid.UUID] | None:
    """Return the newest of some rows that a verb made within one click, and its batch."""
    since = now - ONE_CLICK
    row = alike.filter(made_at__gte=since).order_by("-pk").first()
    batch = last_of(verb, row, since=since) if row is not None else None
    return (row, batch) if row is not None and batch is not None else None


def made_so(verb: str, row: Model) -> uuid.UUID | None:
    """Return the batch in which a verb left a row as it stands, if nothing has come since."""
    label = row._meta.label_lower  # noqa: SLF001  Django's documented model API
    newest = Change.objects.filter(table=label, row=row.pk, undone_at=None).order_by("-pk").first()
    return newest.batch if newest is not None and newest.verb == verb else None
