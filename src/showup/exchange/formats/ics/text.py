"""Bytes of a calendar as unfolded lines, whatever wrote them."""

from __future__ import annotations

import re

from showup.exchange.records import Problem

_ESCAPED = re.compile("[\udc80-\udcff]+")
_SNIFFED = 400  # bytes looked at to tell UTF-16 without a mark


def lines_of(data: bytes) -> tuple[list[str], list[Problem]]:
    """Decode, normalise line ends and unfold; letters that are not UTF-8 count as Windows-1252."""
    problems: list[Problem] = []
    data = _as_utf8(data)
    if b"\0" in data:
        data = data.replace(b"\0", b"")
        problems.append(Problem("the file", "It held NUL bytes, which were left out."))
    data = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    # Unfolding comes before decoding: a fold may fall inside a letter.
    data = data.replace(b"\n ", b"").replace(b"\n\t", b"")
    text = data.decode("utf-8", "surrogateescape")
    if _ESCAPED.search(text):
        text = _ESCAPED.sub(_as_windows, text)
        problems.append(
            Problem("the file", "Some letters were not UTF-8 and were read as Windows-1252.")
        )
    return text.split("\n"), problems


def _as_windows(found: re.Match[str]) -> str:
    raw = found.group().encode("ascii", "surrogateescape")
    return raw.decode("cp1252", "replace")


def _as_utf8(data: bytes) -> bytes:
    head = data[:_SNIFFED]
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace").encode("utf-8", "replace")
    if head.startswith(b"\xef\xbb\xbf"):
        return data[3:]
    half = len(head) // 2
    for encoding, zeros in (("utf-16-le", head[1::2]), ("utf-16-be", head[::2])):
        if half > 1 and zeros.count(0) * 10 > half * 8:
            return data.decode(encoding, "replace").encode("utf-8", "replace")
    return data
