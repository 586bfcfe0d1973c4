"""Which tables hang on a seeker: read from the tables themselves, so that none is forgotten."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from django.apps import apps
from django.db.models import ForeignKey

if TYPE_CHECKING:
    from collections.abc import Sequence

    from django.db.models import Field, Manager, Model, QuerySet

    from showup.accounts.models import Seeker

SEEKER = "accounts.seeker"
HISTORY = "pipeline.change"


@dataclass(frozen=True, slots=True)
class Table:
    """A table whose every row belongs to one seeker, and the way from a row to them."""

    label: str
    model: type[Model]
    owner: str  # "seeker", "interview__opportunity__seeker"
    columns: tuple[Field[Any, Any], ...]  # all but those that name the seeker
    owned_by: tuple[str, ...]  # the columns that do
    parents: tuple[tuple[str, str], ...]  # (column, label of the table it points to)

    def rows(self, seeker: Seeker) -> QuerySet[Model]:
        """Return a seeker's rows, in the order of their keys."""
        return manager(self.model).filter(**{self.owner: seeker}).order_by("pk")


@cache
def tables() -> tuple[Table, ...]:
    """Return every table that hangs on a seeker, parents first.

    Raises:
        TypeError: one points to something that hangs on nobody, so it can't be carried over.
    """
    models = {
        model._meta.label_lower: model  # noqa: SLF001  Django's documented model API
        for model in apps.get_models(include_auto_created=True)
    }
    ways = _ways(models)
    return tuple(
        _parents_first([_table(label, models[label], ways) for label in ways if label != SEEKER])
    )


def manager(model: type[Model]) -> Manager[Model]:
    """Return what reads and writes every row of a table, whatever its own manager leaves out."""
    return model._base_manager  # noqa: SLF001  Django's documented model API


def _ways(models: dict[str, type[Model]]) -> dict[str, str]:
    """Return the way from the rows of every table that has one to their seeker."""
    ways = {SEEKER: ""}
    while True:
        found = {
            label: way
            for label, model in models.items()
            if label not in ways and (way := _way(model, ways))
        }
        if not found:
            return ways
        ways |= found


def _way(model: type[Model], ways: dict[str, str]) -> str:
    """Return the shortest way from a row to its seeker, through what can't be empty if it may."""
    found = [
        (key.null, f"{key.name}__{ways[target]}".removesuffix("__"))
        for key, target in _keys(model)
        if target in ways
    ]
    return min(found, key=lambda each: (each[0], each[1].count("__"), each[1]), default=(0, ""))[1]


def _keys(model: type[Model]) -> list[tuple[ForeignKey[Any, Any], str]]:
    fields = model._meta.concrete_fields  # noqa: SLF001  Django's documented model API
    return [
        (field, field.related_model._meta.label_lower)  # noqa: SLF001  as above
        for field in fields
        if isinstance(field, ForeignKey)
    ]


def _table(label: str, model: type[Model], ways: dict[str, str]) -> Table:
    keys = {key.attname: target for key, target in _keys(model)}
    lost = [f"{label}.{name}" for name, target in keys.items() if target not in ways]
    if lost:
        raise TypeError(f"{', '.join(lost)} points to a table that hangs on no seeker")
    return Table(
        label=label,
        model=model,
        owner=ways[label],
        columns=tuple(
            field
            for field in model._meta.concrete_fields  # noqa: SLF001  Django's documented model API
            if keys.get(field.attname) != SEEKER
        ),
        owned_by=tuple(name for name, target in keys.items() if target == SEEKER),
        parents=tuple((name, target) for name, target in keys.items() if target != SEEKER),
    )


def _parents_first(found: Sequence[Table]) -> list[Table]:
    waiting = sorted(found, key=lambda table: table.label)
    placed: list[Table] = []
    while waiting:
        there = {table.label for table in placed}
        ready = [
            table
            for table in waiting
            if all(target in there or target == table.label for _, target in table.parents)
        ]
        if not ready:
            raise TypeError(f"tables point at one another: {[table.label for table in waiting]}")
        placed += ready
        waiting = [table for table in waiting if table not in ready]
    return placed
