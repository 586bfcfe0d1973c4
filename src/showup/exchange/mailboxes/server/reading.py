"""What a folder holds, asked for in batches and always by BODY.PEEK: nothing is marked as read."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from showup.exchange.mailboxes.rules.heads import FIELDS, Head, head_of
from showup.exchange.mailboxes.server import troubles
from showup.exchange.mailboxes.server.connecting import Folder

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun",
           "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")  # fmt: skip
_HEAD = 32 * 1024  # bytes of one mail's headers: honest ones have a few hundred
_HEAD_PARTS = (
    f"(UID RFC822.SIZE BODYSTRUCTURE BODY.PEEK[HEADER.FIELDS ({' '.join(FIELDS)})]<0.{_HEAD}>)"
)
_ENDLESS = 2**32  # numbers of mails are smaller
_BEGINS = re.compile(rb"\d+ \(")
_QUOTED = re.compile(rb'"(?:[^"\\]|\\.)*"')
_UID = re.compile(rb"\bUID (\d{1,10})", re.IGNORECASE)
_SIZE = re.compile(rb"\bRFC822\.SIZE (\d{1,18})", re.IGNORECASE)
_BODY = re.compile(rb"BODY\[[^\]]*\](?:<\d+>)? \{\d+\}$", re.IGNORECASE)


def uids(folder: Folder, *, since: date | None = None, after: int = 0) -> tuple[int, ...]:
    """Return the numbers of the mails that came on or since a day, and after one, in order.

    Raises:
        showup.exchange.mailboxes.troubles.MailboxError: the server fails.
    """
    asked = [f"UID {after + 1}:*"] if after else []
    if since is not None:
        asked.append(f"SINCE {since.day}-{_MONTHS[since.month - 1]}-{since.year}")
    with troubles.told(folder.address.host, folder.address.port):
        status, data = folder.client.uid("SEARCH", *(asked or ["ALL"]))
        if status != "OK":
            raise troubles.nonsense(folder.address.host)
        told = b" ".join(each for each in data if isinstance(each, bytes))
        # “5:*” names the last mail even where its number is below 5 (RFC 3501, 6.4.8).
        return tuple(sorted({uid for uid in map(int, told.split()) if after < uid < _ENDLESS}))


def heads(folder: Folder, wanted: Sequence[int]) -> tuple[Head, ...]:
    """Return what is seen of mails from outside, in order; those that vanished are left out."""
    found = {
        uid: head_of(uid, size, body, structure)
        for uid, size, body, structure in _fetched(folder, wanted, _HEAD_PARTS)
    }
    return tuple(found[uid] for uid in wanted if uid in found)


def openings(folder: Folder, wanted: Sequence[int], size: int) -> dict[int, bytes]:
    """Return the first bytes of mails' texts, by number; what is inside them still encoded."""
    parts = f"(UID BODY.PEEK[TEXT]<0.{size}>)"
    return {uid: body for uid, _, body, _ in _fetched(folder, wanted, parts)}


def whole(folder: Folder, uid: int, most: int) -> bytes | None:
    """Return one mail as it came, None where it vanished; never more than `most` bytes."""
    found = {
        each: body for each, _, body, _ in _fetched(folder, [uid], f"(UID BODY.PEEK[]<0.{most}>)")
    }
    return found.get(uid) or None


def _fetched(
    folder: Folder, wanted: Sequence[int], parts: str
) -> list[tuple[int, int, bytes, bytes]]:
    """Return number, size, body and everything else that was told of each mail."""
    if not wanted:
        return []
    with troubles.told(folder.address.host, folder.address.port):
        status, data = folder.client.uid("FETCH", _ranges(wanted), parts)
        if status == "OK":
            return list(_mails(data, set(wanted)))
    if len(wanted) == 1:
        return []
    # A mail that the server itself can't read must not hide the others.
    middle = len(wanted) // 2
    return [
        *_fetched(folder, wanted[:middle], parts),
        *_fetched(folder, wanted[middle:], parts),
    ]


def _mails(data: Iterable[object], asked: set[int]) -> Iterator[tuple[int, int, bytes, bytes]]:
    for group in _groups(data):
        plain = b" ".join(_QUOTED.sub(b'""', words) for words, _ in group)
        uid, size = _UID.search(plain), _SIZE.search(plain)
        if uid is None or int(uid[1]) not in asked:
            continue
        body = b"".join(literal for words, literal in group if _BODY.search(words))
        rest = b" ".join(
            words if _BODY.search(words) else words + literal for words, literal in group
        )
        yield int(uid[1]), int(size[1]) if size else 0, body, rest


def _groups(data: Iterable[object]) -> Iterator[list[tuple[bytes, bytes]]]:
    """Part what the client collected by mail: words, and the literal that follows them."""
    group: list[tuple[bytes, bytes]] = []
    for each in data:
        words, literal = each if isinstance(each, tuple) else (each, b"")
        if not isinstance(words, bytes) or not isinstance(literal, bytes):
            continue
        if _BEGINS.match(words) and group:
            yield group
            group = []
        group.append((words, literal))
    if group:
        yield group


def _ranges(wanted: Sequence[int]) -> str:
    """Write numbers as "3:5,9": short enough for any server's longest line."""
    runs: list[list[int]] = []
    for uid in wanted:
        if runs and uid == runs[-1][1] + 1:
            runs[-1][1] = uid
        else:
            runs.append([uid, uid])
    return ",".join(f"{first}:{last}" if last > first else str(first) for first, last in runs)
