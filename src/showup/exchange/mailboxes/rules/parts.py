"""How many mails are read before what they brought is kept: pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence


def parted(batch: Sequence[int], sizes: Mapping[int, int], *, most: int) -> Iterator[list[int]]:
    """Part a batch, in order, so that the sizes of no part come to more than `most` bytes.

    What is larger than that is a part of its own; what has no size is not read.
    """
    part: list[int] = []
    held = 0
    for uid in batch:
        size = sizes.get(uid, 0)
        if held and held + size > most:
            yield part
            part, held = [], 0
        part.append(uid)
        held += size
    yield part
