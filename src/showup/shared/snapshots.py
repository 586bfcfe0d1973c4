"""Reads that see one moment of the database, and keep nobody from writing meanwhile."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import DEFAULT_DB_ALIAS, connections, transaction

from showup.shared import sqlite


@contextmanager
def one_moment() -> Iterator[None]:
    """Have everything the block reads stand as it did at its first read.

    A block that writes wants `transaction.atomic`: that takes the place of the writer at once,
    and so waits for its turn, while one that read first may find that it cannot have it.
    """
    with sqlite.only_reading(connections[DEFAULT_DB_ALIAS]), transaction.atomic():
        yield
