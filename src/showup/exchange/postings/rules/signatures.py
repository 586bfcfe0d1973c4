"""Signatures of sets of hashes, and how much two sets share by them.

Each of 1,024 hash functions keeps the smallest member of a set, and the signature one bit of
it. Two bits agree always where two sets have the same smallest member, and by chance in half of
all other cases, so the share of agreeing bits says what part of their members two sets share,
give or take .03. Source: Li and König, "b-Bit Minwise Hashing", WWW 2010.
"""

from __future__ import annotations

import hashlib
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

BITS = 1_024
_AT_ONCE = 2_048


def signature(members: Sequence[bytes]) -> str:
    """Return the signature of a set of 8-byte hashes as 256 hexadecimal digits."""
    hashes = np.frombuffer(b"".join(members), dtype="<u8")
    times, plus = _functions()
    least = np.full(BITS, np.iinfo(np.uint64).max, dtype=np.uint64)
    for start in range(0, len(hashes), _AT_ONCE):
        some = hashes[start : start + _AT_ONCE, None]
        np.minimum(least, (some * times + plus).min(axis=0), out=least)
    bits = ((least >> np.uint64(32)) & np.uint64(1)).astype(np.uint8)
    return np.packbits(bits).tobytes().hex()


def shares(one: str, others: Sequence[str]) -> list[float]:
    """Return what a set shares with each other one, from 0 to 1; an empty one shares nothing."""
    if not one:
        return [0.0] * len(others)
    own = np.frombuffer(bytes.fromhex(one), dtype=np.uint8)
    nothing_alike = (~own).tobytes().hex()
    told = "".join(other or nothing_alike for other in others)
    rows = np.frombuffer(bytes.fromhex(told), dtype=np.uint8).reshape(-1, len(own))
    apart = np.bitwise_count(rows ^ own).sum(axis=1, dtype=np.int64)
    found: list[float] = np.maximum(0.0, 1.0 - 2.0 * apart / BITS).tolist()
    return found


@cache
def _functions() -> tuple[NDArray[np.uint64], NDArray[np.uint64]]:
    """Return the factors, all odd, and summands of the hash functions: the same for ever."""
    drawn = b"".join(hashlib.blake2b(b"sketch %d" % at).digest() for at in range(BITS // 4))
    numbers = np.frombuffer(drawn, dtype="<u8")
    return numbers[:BITS] | np.uint64(1), numbers[BITS:]
