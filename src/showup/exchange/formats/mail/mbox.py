"""A mailbox file (mbox) into its messages."""

from __future__ import annotations

import re

MESSAGES = 200
_START = re.compile(rb"(?:\A|(?<=\n\n)|(?<=\n\r\n))From [^\r\n]{1,200}\d\d:\d\d[^\r\n]{0,100}\r?\n")
_ESCAPED = re.compile(rb"^>(>*From )", re.MULTILINE)


def messages_in(data: bytes) -> tuple[list[bytes], int]:
    """Return at most MESSAGES messages of a mailbox and how many there are; [data] for a mail."""
    if not data.startswith(b"From "):
        return [data], 1
    starts = list(_START.finditer(data))
    if not starts:
        return [data.partition(b"\n")[2]], 1
    ends = [found.start() for found in starts[1:]] + [len(data)]
    pairs = zip(starts[:MESSAGES], ends, strict=False)
    return [_ESCAPED.sub(rb"\1", data[s.end() : end]) for s, end in pairs], len(starts)
