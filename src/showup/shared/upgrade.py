"""Which steps a database is missing, and taking them."""

from __future__ import annotations

from django.core.management import call_command
from django.db import DEFAULT_DB_ALIAS, connections
from django.db.migrations.loader import MigrationLoader

from showup.shared.problems import ProblemError


class NewerDataError(ProblemError):
    """A newer version wrote what is to be opened."""


def state(alias: str = DEFAULT_DB_ALIAS) -> tuple[int, int]:
    """Return how many steps are missing and how many were taken.

    Raises:
        NewerDataError: a step was taken that this version does not know.
    """
    loader = MigrationLoader(connections[alias])
    known = set(loader.disk_migrations)
    taken = set(loader.applied_migrations)
    ours = {app for app, _ in known}
    if any(app in ours for app, _ in taken - known):
        raise NewerDataError(
            "A newer Showup wrote this data: install that version to open it; nothing was changed."
        )
    return len(known - taken), len(taken)


def take(alias: str = DEFAULT_DB_ALIAS) -> None:
    """Take every missing step."""
    call_command("migrate", database=alias, interactive=False, verbosity=0)
