"""Compiling what only reads and writes arrays that it is handed.

numba counts the references to every array that a compiled function is handed, one by one
and atomically. The tables are some forty arrays, and a path hands them on hundreds of times:
without that counting a path takes an eighth to a nineteenth of the time, and threads no
longer wait for each other's counters. A function compiled so may not make arrays itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from numba import njit

if TYPE_CHECKING:
    from collections.abc import Callable

Kernel = TypeVar("Kernel", bound="Callable[..., object]")


def bare(function: Kernel) -> Kernel:
    """Compile a function that makes no array of its own."""
    compiled: Kernel = njit(cache=True, nogil=True, _nrt=False)(function)  # type: ignore[call-overload] # numba's stubs leave the option out
    return compiled
