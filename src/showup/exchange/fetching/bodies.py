"""What came back: how large it may be, what it is, and in which letters."""

from __future__ import annotations

import codecs
import re
import zlib
from typing import TYPE_CHECKING

from showup.exchange.fetching import refusals
from showup.exchange.markup.charsets import codec_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from showup.exchange.fetching.pages import Kind

_KINDS: dict[str, Kind] = {
    "text/html": "page",
    "application/xhtml+xml": "page",
    "application/json": "json",
    "application/ld+json": "json",
    "text/json": "json",
    "text/plain": "text",
    "": "page",
}
_OTHERS = (
    ("application/pdf", "a PDF", "Open it, copy its text and paste that."),
    ("image/", "a picture", "Give the address of the posting’s page."),
    ("text/xml", "a feed", "Give the address of the posting’s page."),
    ("application/xml", "a feed", "Give the address of the posting’s page."),
)
_CHARSET = re.compile(r"charset\s*=\s*[\"']?\s*([\w.:-]{1,40})", re.IGNORECASE)
_EITHER_WRAPPING = zlib.MAX_WBITS | 32  # gzip or zlib, as its first bytes say


def kind_of(content_type: str, host: str) -> Kind:
    """Return what a Content-Type promises.

    Raises:
        refusals.FetchError: something that holds no text of a posting.
    """
    sort = content_type.partition(";")[0].strip().lower()
    if sort in _KINDS:
        return _KINDS[sort]
    for start, what, mend in _OTHERS:
        if sort.startswith(start):
            raise refusals.FetchError(f"That address of {host} leads to {what}, not a page.", mend)
    raise refusals.FetchError(f"That address of {host} leads to a file, not a page ({sort[:60]}).")


def whole(chunks: Iterable[bytes], *, packed: str, largest: int, host: str) -> bytes:
    """Put a body together, unpacked, and stop where it grows too large.

    Raises:
        refusals.FetchError: it does, or it cannot be unpacked.
    """
    if packed in ("", "identity"):
        plain = iter(chunks)
    elif packed in ("gzip", "x-gzip", "deflate"):
        plain = _unpacked(chunks, largest)
    else:
        raise refusals.FetchError(f"{host} packs its page in a way we don’t know ({packed[:40]}).")
    body = bytearray()
    try:
        for part in plain:
            body += part
            if len(body) > largest:
                raise refusals.too_large(host, largest)
    except zlib.error as error:
        raise refusals.FetchError(f"The page of {host} came broken.", "Try again.") from error
    return bytes(body)


def _unpacked(chunks: Iterable[bytes], most: int) -> Iterator[bytes]:
    """Unpack a little at a time, so that a bomb is seen while it is small."""
    unpacker = zlib.decompressobj(_EITHER_WRAPPING)
    for chunk in chunks:
        yield unpacker.decompress(chunk, most + 1)
        while unpacker.unconsumed_tail:
            yield unpacker.decompress(unpacker.unconsumed_tail, most + 1)
    yield unpacker.flush()


def in_utf8(body: bytes, content_type: str) -> bytes:
    """Return a body whose letters need no header: where that names a charset, as marked UTF-8.

    A charset that is unheard of, or that the body is not written in, is left to its reader.
    """
    named = _CHARSET.search(content_type)
    codec = codec_of(named[1]) if named else ""
    if not codec or body.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return body
    try:
        text = body.decode(codec)
    except (UnicodeError, ValueError):
        return body
    return codecs.BOM_UTF8 + text.encode("utf-8", "replace")
