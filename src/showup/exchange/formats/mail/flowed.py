"""Text in format=flowed, its soft line breaks taken out again (RFC 3676)."""

from __future__ import annotations


def unflowed(text: str, *, delsp: bool = False) -> str:
    """Join lines that end in a space; quotes of another depth and signatures stay apart."""
    lines: list[str] = []
    pieces: list[str] = []
    depth = 0
    for line in text.split("\n"):
        body = line.lstrip(">")
        level = len(line) - len(body)
        body = body.removeprefix(" ")
        if pieces and level != depth:
            lines.append(_quoted(pieces, depth))
            pieces = []
        depth = level
        soft = body.endswith(" ") and body != "-- "
        pieces.append(body[:-1] if soft and delsp else body)
        if not soft:
            lines.append(_quoted(pieces, depth))
            pieces = []
    if pieces:
        lines.append(_quoted(pieces, depth))
    return "\n".join(lines)


def _quoted(pieces: list[str], depth: int) -> str:
    text = "".join(pieces)
    return ">" * depth + " " + text if depth else text
