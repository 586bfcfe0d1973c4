"""Text that is no mail but may hold one: copied from a mail program, headings and all."""

from __future__ import annotations

from showup.exchange.formats.mail.forwards import parted
from showup.exchange.markup.charsets import html_from, text_from
from showup.exchange.markup.text import text_of_html
from showup.exchange.records import Mail

SIZE = 2_000_000  # bytes; more is no letter


def from_text(data: bytes, *, page: bool = False) -> Mail:
    """Read text, or a saved page, as the mail it was copied from; never raises."""
    data = data[:SIZE]
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        text = data.decode("utf-16", "replace")
    elif page:
        text = text_of_html(html_from(data))
    else:
        text = text_from(data)
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "").lstrip("\ufeff")
    before, inner = parted(text)
    if inner is not None and not before.strip():
        return inner
    enclosed = (inner,) if inner is not None else ()
    return Mail("", None, (), None, before.strip(), enclosed=enclosed)
