"""Take a text apart into lines and sentences that know where they stand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

MOST = 40_000  # characters; postings are a tenth of that
LONGEST = 400  # characters of one entry; what is longer is a paragraph without sentences
_LINE = re.compile(r"[^\n\r\u2028]+")
_MARKS = r"-–—*•·●○■□▪▫◦‣►▶➢➤✓✔✅→»#>~+"
_BULLET = re.compile(
    rf"\s{{0,20}}(?:[{_MARKS}](?:[{_MARKS}]{{0,4}}[ \t\xa0]+|(?=[^\W\d]))|o[ \t]+(?=[A-ZÀ-Ý])"
    r"|\(?(?:\d{1,2}|[a-hA-H])[.)][ \t]+(?=\S))"
)
_RULE = re.compile(r"\s{0,20}\*{2}|\s{0,20}#{1,6}\s")  # bold or a heading in Markdown
_INLINE = re.compile(r"\s+[•●■▪◦‣►✓✔]\s*|\s+[*]\s+(?=[A-ZÀ-Ý])|;\s+")
_DASHES = re.compile(r"\s+-\s+(?=[A-ZÀ-Ý])")
_STOP = re.compile(r"(?<=[^\s.])[.!?…]+[)\"”»']?\s+(?=[\"„“«¿¡(*-]{0,2}[A-ZÀ-Ý\d])")
_SHORT = re.compile(
    r"(?:\b(?:e\.g|i\.e|z\.\s?b|d\.\s?h|u\.\s?a|bzw|ca|inkl|etc|incl|approx|min|max|mind|dr|mr|ms|sr|jr|nr|"
    r"no|vs|st|ex|bijv|o\.a|d\.w\.z|p\.ej|ph\.d|b\.s|m\.s|b\.a|m\.a|u\.s|tel|art|abs|evtl|ggf|usw)|\b[ad-z]|\b\d{1,2})\.?$",
    re.IGNORECASE,
)
_CUT = 12  # characters before a full stop that tell an abbreviation
_MANY = 2  # dashes inside a line make a list of it


@dataclass(frozen=True, slots=True)
class Line:
    """One line as it stands: `start` and `end` in the whole text, without blanks around."""

    text: str
    start: int
    end: int
    bulleted: bool
    apart: bool  # an empty line stands before it
    at: int  # where its words begin, behind the bullet

    @property
    def words(self) -> str:
        """Return the line without its bullet."""
        return self.text[self.at - self.start :]


def lines_of(text: str) -> list[Line]:
    """Return the lines that hold something."""
    found: list[Line] = []
    before = 0
    for match in _LINE.finditer(text[:MOST]):
        bare = match[0].strip()
        if not bare:
            continue
        start = match.start() + match[0].index(bare)
        bullet = None if _RULE.match(bare) else _BULLET.match(bare)
        gap = text[before:start].replace("\r\n", "\n")
        found.append(
            Line(
                bare,
                start,
                start + len(bare),
                bulleted=bullet is not None,
                apart=gap.count("\n") + gap.count("\r") > 1,
                at=start + (bullet.end() if bullet else 0),
            )
        )
        before = start + len(bare)
    return found


def pieces(text: str, start: int, end: int, *, whole: bool = False) -> Iterator[tuple[int, int]]:
    """Yield where each entry or sentence of a stretch begins and ends.

    `whole` takes a bullet as one entry, unless bullets stand inside it.
    """
    stretch = text[start:end]
    cuts = [(m.start(), m.end()) for m in _INLINE.finditer(stretch) if not whole or m[0][0] != ";"]
    dashes = [(m.start(), m.end()) for m in _DASHES.finditer(stretch)]
    if len(dashes) >= _MANY:
        cuts += dashes
    if not whole:
        cuts += [
            (m.start() + len(m[0].rstrip()), m.end())
            for m in _STOP.finditer(stretch)
            if not _SHORT.search(stretch[max(0, m.start() - _CUT) : m.start()])
        ]
    begin = 0
    for left, right in [*sorted(cuts), (len(stretch), len(stretch))]:
        if left >= begin:
            bare = stretch[begin:left].strip()
            if bare:
                at = start + stretch.index(bare[0], begin)
                yield at, at + min(len(bare), LONGEST)
            begin = right


def goes_on(text: str, end: int, line: Line) -> bool:
    """Whether a line is the rest of what ends right above it, in a text that was wrapped."""
    wrapped = not line.bulleted and not line.apart and line.text[0].islower()
    return wrapped and text[end - 1] not in ".!?:;" and not text[end : line.start].strip(" \t\r\n,")


def cleaned(quote: str) -> str:
    """Return an entry without its bullet, bold marks and line breaks."""
    bullet = _BULLET.match(quote)
    bare = quote[bullet.end() :] if bullet else quote
    return " ".join(bare.replace("**", "").split()).strip(" *_•●-–—;,|")
