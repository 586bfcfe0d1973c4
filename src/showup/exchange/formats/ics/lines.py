"""One content line of a calendar: its name, parameters and value (RFC 5545, 3.1)."""

from __future__ import annotations

import quopri
import re
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_HEAD_WITH_QUOTES = re.compile(r'((?:[^":]|"[^"]*")*):')
_PARAMETER = re.compile(r';\s*([A-Za-z0-9-]+)\s*=\s*("[^"]*"|[^;]*)')
_ESCAPE = re.compile(r"\\([\\;,nN:\"])")

_USUAL = 300  # characters of parameters; longer ones are not worth remembering

Property = tuple[str, str]  # parameters as written, value


def split_line(line: str) -> tuple[str, str, str] | None:
    """Part a line into NAME, parameters as written and value; None where there is no colon."""
    head, colon, value = line.partition(":")
    if '"' in head:
        found = _HEAD_WITH_QUOTES.match(line)
        if found:
            head, value = found.group(1), line[found.end() :]
    if not colon:
        return None
    name, semicolon, parameters = head.partition(";")
    return name.strip().upper(), semicolon + parameters, value


def parameters_of(written: str) -> Mapping[str, str]:
    """Read ";TZID=Europe/Paris;VALUE=DATE" into a mapping with capital keys."""
    return _remembered(written) if len(written) <= _USUAL else _parsed(written)


def _parsed(written: str) -> Mapping[str, str]:
    return {key.upper(): value.strip().strip('"') for key, value in _PARAMETER.findall(written)}


_remembered = lru_cache(maxsize=1024)(_parsed)  # a diary writes the same few over and over


def text_of(found: Property) -> str:
    """Undo the escapes of a text value, and quoted-printable as vCalendar 1.0 has it."""
    written, value = found
    if written and "QUOTED-PRINTABLE" in written.upper():
        value = _unquoted(value, parameters_of(written).get("CHARSET", "utf-8"))
    if "\\" in value:
        value = _ESCAPE.sub(_plain, value)
    return value.strip()


def _plain(found: re.Match[str]) -> str:
    return "\n" if found.group(1) in "nN" else found.group(1)


def _unquoted(value: str, charset: str) -> str:
    raw = quopri.decodestring(value.encode("utf-8", "replace"))
    try:
        return raw.decode(charset)
    except (LookupError, UnicodeDecodeError):
        return raw.decode("cp1252", "replace")
