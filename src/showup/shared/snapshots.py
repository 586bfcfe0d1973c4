"""Reads that see one moment of the database, and keep nobody from writing meanwhile."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.db import DEFAULT_DB_ALIAS, connections, transaction

from showup.shared.sqlite import READING


@contextmanager
def one_moment() -> Iterator[None]:
    """Have everything the block reads stand as it did at its first read.

    A block that writes wants `transaction.atomic`: that takes the place of the writer at once,
    and so waits for its turn, while one that read first may find that it cannot have it.
    """
    here: Any = connections[DEFAULT_DB_ALIAS]  # the types know no mode: it is SQLite's own
    usual = here.transaction_mode
    here.transaction_mode = READING
    try:
        with transaction.atomic():
            yield
    finally:
        here.transaction_mode = usual
