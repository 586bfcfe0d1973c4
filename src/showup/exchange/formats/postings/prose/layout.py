"""Take a posting's text apart: its head, its labelled lines, its sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator

_MOST = 40_000  # characters; postings are a tenth of that
_HEAD_LINES = 7
_HEAD_LINE = 320
_PROSE_WORDS = 17
_SMALL = 3  # words in small letters; a sentence has more
_SPLIT = re.compile(
    r"\s*[|¦│•·■►▪‖➡→☆★✦●◆»]+|\s\\\s|(?<=[a-z])-\s+(?=[A-Z])\s*|\s+[-–—~]{1,3}\s+|\s*[–—]+\s+|\s+[–—]+\s*|\s+//+\s*|\s+/\s+|\s*--+\s*|\s*::+\s*|\s+@\s+|\s+:\s+|[()\[\]{}<>]|(?<=[a-zà-ÿ]{3})\.\s+(?=[A-Z])|\t+|\n+"
    r"|,\s+(?=(?i:full|part|on-?site|remote|intern|visa|h1b)(?i:[ -]?time)?\b)"
)
_URL = re.compile(
    r"(?:https?://|www\.)[^\s|()<>]{1,300}|[\w.+-]{1,64}@[\w-]{1,60}\.[\w.]{2,20}"
    r"|\b[\w-]{1,40}\.(?:com|io|co|net|org|ai|me|ly|de|fr|eu|app|dev|tv)\b(?:/[^\s|()<>]{0,200})?",
    re.IGNORECASE,
)
_COLONS = ":\N{FULLWIDTH COLON}"
_LABEL = re.compile(
    rf"^[\s*•#>_+-]{{0,8}}([^\W\d][\w /&'’()-]{{1,38}}?)[*_]{{0,2}}\s?[{_COLONS}][*_]{{0,2}}\s*(.*)$"
)


def tidy(text: str) -> str:
    """Return the text with plain spaces and quotes, no longer than a posting may be."""
    swaps: dict[str, str | int | None] = {
        "\u00a0": " ",
        "\u202f": " ",
        "\u2009": " ",
        "\u200b": "",
        "\r": "\n",
        "’": "'",
    }
    return text[:_MOST].replace("\r\n", "\n").translate(str.maketrans(swaps))


def without_links(text: str) -> str:
    """Return text without addresses, whose words mean nothing here."""
    return _URL.sub(" | ", text)


def lines_of(text: str) -> list[str]:
    """Return the lines that hold something, stripped."""
    return [line.strip() for line in text.split("\n") if line.strip()]


def head_lines(text: str) -> list[str]:
    """Return the first lines, as far as they are no prose: who, what, where."""
    found: list[str] = []
    for line in lines_of(text)[:_HEAD_LINES]:
        if found and _is_prose(line):
            break
        found.append(line[:_HEAD_LINE])
        if len(line) > _HEAD_LINE:
            break
    return found


def _is_prose(line: str) -> bool:
    if line.count("|") > 1 or re.match(r"^[\w /]{2,30}:\s", line):
        return False
    small = len(re.findall(r"(?<!\w)[a-z]{2,}", line))
    return (
        len(line.split()) >= _PROSE_WORDS
        or (small > _SMALL and line[-1] in ".!?")
        or bool(re.match(r"(?:we|our|i|at|the|if|about|what|as)\b", line, re.IGNORECASE))
    )


def segments(line: str) -> list[str]:
    """Return the parts of a head's line: between bars, dashes, brackets."""
    parts = (part.strip(" ,;.*#_-–—\"'!=:+") for part in _SPLIT.split(without_links(line)))
    return [part for part in parts if part]


def head_segments(text: str) -> list[str]:
    """Return the parts of the whole head, in order."""
    return [part for line in head_lines(text) for part in segments(line)]


def labelled(text: str) -> Iterator[tuple[str, str, str]]:
    """Yield label, value and the words they stand in, also where the value is the next line."""
    lines = lines_of(text)
    for index, line in enumerate(lines):
        match = _LABEL.match(line[:_HEAD_LINE])
        if match and match[2].strip(" *_"):
            yield match[1].strip().casefold(), match[2].strip(" *_"), line
        elif index + 1 < len(lines):
            bare = line.strip(f" *_#-•{_COLONS}").casefold()
            if 0 < len(bare) <= len("remuneration and other benefits"):
                yield bare, lines[index + 1], f"{line}\n{lines[index + 1]}"


def sentences(text: str) -> Iterator[str]:
    """Yield the text's sentences and list entries."""
    for line in lines_of(text):
        yield from (
            part
            for part in re.split(r"(?<=[\w)\]][.!?;])(?<![SJ]r\.)(?<!St\.)\s+(?=[\WA-ZÀ-Ý])", line)
            if part
        )
