"""JSON as people's pages carry it: wrapped, escaped, with commas too many and raw line breaks."""

from __future__ import annotations

import json
import re
from html import unescape
from typing import Any

_WRAPPERS = re.compile(
    r"^\s*(?:(?://|/\*)?\s*<!\[CDATA\[\s*(?:\*/)?|<!--|\)\]\}'?,?|while\s*\(1\)\s*;|for\s*\(;;\)\s*;)"
    r"|(?:(?:(?://|/\*)\s{0,9})?\]\]>\s{0,9}(?:\*/)?|(?://\s{0,9})?-->)\s*$"
)
_CALLBACK = re.compile(r"^\s*[\w$.]{1,80}\s*\((.*)\)\s*;?\s*$", re.DOTALL)
_STRING = r'"(?>(?:[^"\\]|\\.)*)(?:"|\\?\Z)'  # one that never ends takes the rest with it
_STRAY = re.compile(
    rf"({_STRING})|/\*.{{0,300}}?\*/|//[^\n]*|,\s*(?=[\]}}])|(?<=[\[{{,])\s*,", re.DOTALL
)
_BAD_ESCAPE = re.compile(r'\\(?!["\\/bfnrtu]|u[0-9a-fA-F]{4})')
_ESCAPED = re.compile(r"&(?:quot|#0?34|#x22);", re.IGNORECASE)
_BEGINNING = re.compile(
    r"\s*(?:/\*.{0,500}?\*/\s*|//[^\n]{0,200}\n\s*)?(?:[\w$.]{1,80}\s*\(\s*)?(?:\{\s*[\"}/]|\[\s*(?:[\[\]{\"/]|-?\d+\s*,|true|false|null))",
    re.DOTALL,
)
_BETWEEN = re.compile(r"[\s,;]*")
_MENDABLE = 1_500_000  # characters; a longer block is whole or is left alone


class UnreadableJSONError(ValueError):
    """JSON that cannot be mended: the line on which reading stopped, counted from 1."""

    def __init__(self, line: int) -> None:
        super().__init__(f"line {line}")
        self.line = line


def looks_like_json(text: str) -> bool:
    """Tell whether a text begins as an object or a list does."""
    return _BEGINNING.match(_unwrapped(text[:2000])) is not None


def loads(text: str) -> Any:
    """Read JSON, mending what can be mended without guessing; raise UnreadableJSONError."""
    text = _unwrapped(text.replace("\0", "")).strip().removesuffix(";")
    if not text.startswith(("{", "[")) and (called := _CALLBACK.match(text)):
        text = called.group(1)
    if _ESCAPED.search(text) and '"' not in text:
        text = unescape(text)
    try:
        return _parsed(text)
    except json.JSONDecodeError as first:
        if len(text) > _MENDABLE:
            return _several(text, first)
        try:
            return _parsed(_mended(text))
        except json.JSONDecodeError:
            return _several(text, first)


def _parsed(text: str) -> Any:
    """Parse; what nests too deep or counts too high is unreadable, not an accident."""
    try:
        return json.loads(text, strict=False)
    except json.JSONDecodeError:
        raise
    except (RecursionError, ValueError) as error:
        raise UnreadableJSONError(1) from error


def _several(text: str, first: json.JSONDecodeError) -> Any:
    """Read objects that stand one after another, as in JSON Lines."""
    decoder, found, at = json.JSONDecoder(strict=False), [], 0
    while at < len(text):
        try:
            value, end = decoder.raw_decode(text, at)
        except (RecursionError, ValueError) as error:
            raise UnreadableJSONError(first.lineno) from error
        found.append(value)
        between = _BETWEEN.match(text, end)
        at = between.end() if between else end
    if not found:
        raise UnreadableJSONError(first.lineno)
    return found


def _unwrapped(text: str) -> str:
    text = text.removeprefix("\ufeff")
    for _ in range(3):
        bare = _WRAPPERS.sub("", text)
        if bare == text:
            break
        text = bare
    return text


def _mended(text: str) -> str:
    """Drop comments and commas too many, and backslashes that escape nothing."""
    return _STRAY.sub(lambda found: _BAD_ESCAPE.sub("", found[1]) if found[1] else "", text)
