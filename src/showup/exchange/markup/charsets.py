"""Bytes of a mail as text, also where the named charset is wrong or unheard of."""

from __future__ import annotations

import codecs
import re

# Names that mails use and codecs does not, or uses for a narrower set than is meant.
_MEANT = {
    "iso-8859-1": "cp1252",
    "latin1": "cp1252",
    "latin-1": "cp1252",
    "us-ascii": "utf-8",
    "ascii": "utf-8",
    "ansi_x3.4-1968": "utf-8",
    "gb2312": "gb18030",
    "gb_2312-80": "gb18030",
    "gbk": "gb18030",
    "ks_c_5601-1987": "cp949",
    "euc-kr": "cp949",
    "shift_jis": "cp932",
    "iso-8859-8-i": "iso-8859-8",
    "unicode-1-1-utf-7": "utf-7",
    "x-mac-roman": "mac-roman",
    "macintosh": "mac-roman",
    "utf8mb4": "utf-8",
}
# Python's own notations: no page is written in them, and some take hours over a few megabytes.
_NOTATIONS = {"punycode", "idna", "unicode-escape", "raw-unicode-escape", "undefined"}
_DECLARED = re.compile(rb"<meta[^>]{1,200}charset\s*=\s*[\"']?\s*([\w-]{2,40})", re.IGNORECASE)
_MARKS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
_HEAD = 2_048  # bytes in which a page names its charset


def text_from(data: bytes, charset: str = "") -> str:
    """Decode by the named charset, else UTF-8, else Windows-1252; never raises."""
    named = codec_of(charset)
    for candidate in dict.fromkeys([named, "utf-8"]):
        if candidate:
            try:
                return data.decode(candidate)
            except (UnicodeError, ValueError):
                continue
    usable = named if named not in {"", "utf-8", "utf-7"} else ""
    try:
        return data.decode(usable or "cp1252", "replace")
    except (UnicodeError, ValueError):
        return data.decode("cp1252", "replace")


def html_from(data: bytes, charset: str = "") -> str:
    """Decode a page; where nothing around it names a charset, its own mark or words may."""
    for mark, codec in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(codec, "replace")
    declared = _DECLARED.search(data[:_HEAD])
    if not charset and declared:
        charset = declared.group(1).decode("ascii")
    return text_from(data, charset)


def codec_of(charset: str) -> str:
    """Return the codec that reads what a page or mail calls a charset, "" for none that does."""
    name = charset.strip().strip("\"'").lower().partition("*")[0]
    if not name or len(name) > 40 or not name.isascii():  # noqa: PLR2004 - no charset has a longer name
        return ""
    name = _MEANT.get(name, name)
    for spelled in (name, name.replace("cp-", "cp"), name.removeprefix("x-")):
        try:
            found = codecs.lookup(spelled)
        except (LookupError, ValueError):
            continue
        # "hex", "zlib" and the like are codecs too, but no charsets.
        told = getattr(found, "_is_text_encoding", True) and found.name not in _NOTATIONS
        return found.name if told else ""
    return ""
