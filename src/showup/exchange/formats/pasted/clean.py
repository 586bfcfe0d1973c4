"""Turn bytes into text that patterns can be laid over, character for character."""

from __future__ import annotations

import re

LONGEST = 24_000  # characters; no invitation comes near it
_MARKED_UP = 400_000  # the same with markup

_INVISIBLE = dict.fromkeys(
    [
        *(0x00AD, 0x034F, 0x061C, 0x180E, 0xFEFF),
        *range(0x200B, 0x2010),
        *range(0x202A, 0x202F),
        *range(0x2060, 0x2070),
    ]
)
_PLAIN = str.maketrans(
    {
        **dict.fromkeys("\u2018\u2019\u201a\u201b\u2032\u00b4`", "'"),
        **dict.fromkeys("\u201c\u201d\u201e\u00ab\u00bb\u2033", '"'),
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uff0d", "-"),
        **dict.fromkeys("\u00a0\u1680\u202f\u205f\u3000\t\v\f", " "),
        **{chr(code): " " for code in range(0x2000, 0x200B)},
        **{chr(0xFF10 + digit): str(digit) for digit in range(10)},
        "\uff1a": ":",
        "\uff0f": "/",
        "\uff0e": ".",
        "\u2022": "-",
        "\u00b7": "|",
    }
)
_TAGS = re.compile(r"<(?:!doctype|html|body|div|p|table|br|span)\b[^<>]{0,2000}>", re.IGNORECASE)
_ANY_TAG = re.compile(r"<[/!?a-zA-Z][^<>]{0,2000}>")
_BREAKS = re.compile(r"</?(?:br|p|div|tr|li|h[1-6]|table)\b[^<>]{0,2000}>", re.IGNORECASE)
_HIDDEN = re.compile(r"<(style|script|head|title)\b[^<>]{0,2000}>[^<]{0,20000}</\1>", re.IGNORECASE)
_ENTITIES = {"&nbsp;": " ", "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'"}
_MARKUP_NEEDED = 3


def decode(data: bytes) -> tuple[str, bool]:
    """Decode text that a person pasted; the flag says that its end was cut off.

    UTF-8 with or without a mark, UTF-16 with one, else Windows-1252.
    """
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        text = data.decode("utf-16", "replace")
    else:
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError:
            text = data.decode("cp1252", "replace")
    text = text[:_MARKED_UP].replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")
    text = _without_markup(text).translate(_INVISIBLE)
    return text[:LONGEST], len(text) > LONGEST


def _without_markup(text: str) -> str:
    if len(_TAGS.findall(text)) < _MARKUP_NEEDED:
        return text
    text = _BREAKS.sub("\n", _HIDDEN.sub("", text))
    text = _ANY_TAG.sub("", text)
    for entity, character in _ENTITIES.items():
        text = text.replace(entity, character)
    return text


def plain(text: str) -> str:
    """Return the text with one kind of quote, dash, blank and digit; the length stays."""
    return text.translate(_PLAIN)
