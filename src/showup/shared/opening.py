"""Open the house: what every command does before it touches the data."""

from __future__ import annotations

import os
from datetime import UTC, datetime

from showup.shared import home


def open_up(*, now: datetime | None = None) -> None:
    """Prepare the data folder, set Django up and bring the database up to date.

    A database that is there is copied before it is changed.

    Cheap to call again. Commands call it first; everything they import before stays light.

    Raises:
        showup.shared.problems.ProblemError: the data cannot be opened; says what to do.
        OSError: the folder cannot be created or written.
    """
    folder = home.prepare()
    os.environ["DJANGO_SETTINGS_MODULE"] = "showup.web.settings"  # whatever the shell has set

    import django  # noqa: PLC0415  slow to import: not before a command runs

    django.setup()

    from showup.engine import cache  # noqa: PLC0415  must come before whatever imports numba
    from showup.shared import backups, upgrade  # noqa: PLC0415  want Django set up

    cache.prepare(folder)
    missing, taken = upgrade.state()
    if missing and taken:
        backups.keep_safe("before-upgrade", now=now or datetime.now(UTC))  # noqa: TID251  only commands open up
    if missing:
        upgrade.take()
