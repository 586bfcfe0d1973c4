"""Part a mail's text where a forwarded or quoted message begins."""

from __future__ import annotations

from dataclasses import dataclass, field

from showup.exchange.formats.mail.headers import people_from
from showup.exchange.formats.mail.labels import FIELD, HEADING, MARKER, RULE
from showup.exchange.formats.mail.written_dates import written_date
from showup.exchange.records import Mail

DEPTH = 8  # messages forwarded within one another
_NEAR = 6  # lines between a marker and the headings below it


@dataclass(slots=True)
class _Block:
    """Headings above a forwarded message, and the line after them."""

    fields: dict[str, str] = field(default_factory=dict)
    after: int = 0


def parted(text: str, depth: int = 0) -> tuple[str, Mail | None]:
    """Return the text before the first forwarded message, and that message, parted in turn."""
    lines = text.split("\n")
    if depth >= DEPTH:
        return text, None
    for number, line in enumerate(lines):
        if MARKER.match(line):
            block = _block_near(lines, number + 1) or _Block(after=number + 1)
        elif _is_from(line):
            block = _block(lines, number)
            if len(block.fields) < 3 or not {"sent", "subject"} & block.fields.keys():  # noqa: PLR2004 - From and two more
                continue
        else:
            continue
        rest = lines[block.after :]
        if not any(part.strip() for part in rest) and not block.fields:
            continue
        before = "\n".join(lines[:number])
        return _without_rule(before), _mail(block, _unquoted(rest, line), depth)
    return text, None


def _is_from(line: str) -> bool:
    found = HEADING.match(line)
    return found is not None and FIELD.get(found.group(1).strip().lower()) == "from"


def _block_near(lines: list[str], start: int) -> _Block | None:
    for number in range(start, min(start + _NEAR, len(lines))):
        if HEADING.match(lines[number]) and _field(lines[number])[0]:
            return _block(lines, number)
    return None


def _block(lines: list[str], start: int) -> _Block:
    """Read headings down to the first line that is none; one blank line between is allowed."""
    block, last, blanks = _Block(after=start), "", 0
    for number in range(start, min(start + 30, len(lines))):
        line = lines[number].strip("> \t\r")
        name, value = _field(lines[number])
        if name:
            if name in block.fields and name != "other":
                break
            block.fields[name], last, blanks = value, name, 0
        elif not line:
            blanks += 1
            if blanks > 1:
                break
            continue
        elif blanks == 0 and last == "to" and "@" in line:
            block.fields[last] += " " + line  # recipients that went on to the next line
        elif blanks == 0 and not block.fields.get(last):
            block.fields[last] = line  # the value stands below its label
        else:
            break
        block.after = number + 1
    return block


def _field(line: str) -> tuple[str, str]:
    found = HEADING.match(line)
    if found is None:
        return "", ""
    return FIELD.get(found.group(1).strip().lower(), ""), (found.group(2) or "").strip(" *")


def _mail(block: _Block, text: str, depth: int) -> Mail:
    before, inner = parted(text, depth + 1)
    sender = people_from(block.fields.get("from", "").replace("[mailto:", "<").replace("]", ">"))
    return Mail(
        subject=block.fields.get("subject", ""),
        sender=sender[0] if sender else None,
        to=people_from(block.fields.get("to", "").replace(";", ",")),
        sent=written_date(block.fields.get("sent", "")),
        text=before.strip(),
        enclosed=(inner,) if inner is not None else (),
    )


def _without_rule(text: str) -> str:
    lines = text.rstrip().split("\n")
    while lines and (RULE.match(lines[-1]) or not lines[-1].strip(" >")):
        lines.pop()
    return "\n".join(lines)


def _unquoted(lines: list[str], head: str) -> str:
    """Take one level of quoting off where the forwarding program quoted what it forwards."""
    first = next((line for line in lines if line.strip()), "")
    if head.lstrip().startswith(">") or first.startswith(">"):
        lines = [line.lstrip(" ").removeprefix(">").removeprefix(" ") for line in lines]
    return "\n".join(lines)
