"""Pages wrapped in something else: web archives (MHTML, Safari's), a browser's source view."""

from __future__ import annotations

import email
import email.policy
import plistlib
import re
from email.message import Message

from selectolax.lexbor import LexborHTMLParser

from showup.exchange.markup.charsets import html_from, text_from

_HEADERS = re.compile(
    rb"\s*(?:[A-Za-z][A-Za-z0-9-]{1,60}:[^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*){1,60}\r?\n"
)
_MIME = re.compile(rb"^(?:MIME-Version|Content-Type)\s*:", re.IGNORECASE | re.MULTILINE)
_HEAD = 16_384  # bytes in which an archive's headers end
_SOURCE_VIEW = re.compile(
    r"class=[\"']?line-content|<body[^>]{0,200}id=[\"']?viewsource|view-source-", re.IGNORECASE
)


def unarchived(data: bytes) -> tuple[str, str, bool] | None:
    """Return the page in a web archive, its address, and whether it is HTML; None where none is."""
    if data.startswith(b"bplist00"):
        return _of_safari(data)
    head = _HEADERS.match(data[:_HEAD])
    if head is None or not _MIME.search(head.group()):
        return None
    try:
        message = email.message_from_bytes(data, policy=email.policy.compat32)
        parts = [part for part in message.walk() if not part.is_multipart()]
        for kind in ("text/html", "application/xhtml+xml", "text/plain"):
            for part in parts:
                if part.get_content_type() == kind and (text := _decoded(part)).strip():
                    address = str(
                        part.get("Content-Location")
                        or message.get("Snapshot-Content-Location")
                        or ""
                    )
                    return text, address if address.startswith("http") else "", kind != "text/plain"
    except (RecursionError, LookupError, ValueError, TypeError, AttributeError):
        return None  # the standard library trips over hostile headers in many ways
    return None


def _of_safari(data: bytes) -> tuple[str, str, bool] | None:
    try:
        main = plistlib.loads(data, fmt=plistlib.FMT_BINARY)["WebMainResource"]
        page, charset = main["WebResourceData"], main.get("WebResourceTextEncodingName", "")
        return html_from(page, str(charset)), str(main.get("WebResourceURL", "")), True
    except (KeyError, TypeError, ValueError, AttributeError, RecursionError):
        return None


def _decoded(part: Message) -> str:
    payload = part.get_payload(decode=True)
    charset = part.get_content_charset("")
    if not isinstance(payload, bytes):
        return ""
    reads = text_from if part.get_content_type() == "text/plain" else html_from
    return reads(payload, charset)


def source_viewed(page: str) -> str:
    """Return the source that a browser's saved source view shows, "" where it is none."""
    if not _SOURCE_VIEW.search(page[:20_000]):
        return ""
    tree = LexborHTMLParser(page)
    lines = tree.css("td.line-content") or tree.css("body#viewsource pre")
    return "\n".join(node.text() for node in lines)
