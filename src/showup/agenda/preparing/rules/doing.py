"""What was done to a brief, as its history says it: pure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from showup.agenda.preparing.rules.reasons import short
from showup.shared.counting import count

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

NAMED = 2  # answers that are named; of more, how many
LETTERS = 60  # of what they ask
_SINGLE = {
    "plans_to_say": ("wrote what you’ll say", "cleared what you’d say"),
    "try_out": ("chose what to try out", "cleared what to try out"),
    "went": ("noted how it went", "cleared how it went"),
}


def says(label: str, was: Mapping[str, Any], now_is: Mapping[str, Any]) -> str:
    """Return what a change of a brief did, as one line."""
    done = [
        *_answers(was.get("answers") or [], now_is.get("answers") or []),
        *_lines("reason", "wrote", was.get("reasons") or [], now_is.get("reasons") or []),
        *_lines("question", "noted", was.get("questions") or [], now_is.get("questions") or []),
    ]
    for name, (written, cleared) in _SINGLE.items():
        before, after = was.get(name) or "", now_is.get(name) or ""
        if before != after:
            done.append(written if after else cleared)
    if now_is.get("read_through") and not was.get("read_through"):
        done.append("read it through")
    return f"{_beginning(label)}{'; '.join(done) or 'kept it'}."


def joined(label: str, lines: Sequence[str]) -> str:
    """Return several of such lines as one, each thing once; "" where one isn't of this brief."""
    begins = _beginning(label)
    if not all(line.startswith(begins) for line in lines):
        return ""
    parts = [part for line in lines for part in line[len(begins) :].removesuffix(".").split("; ")]
    return f"{begins}{'; '.join(dict.fromkeys(parts))}."


def is_joinable(label: str, line: str) -> bool:
    """Tell whether a line says what was done to the brief of a job that is called so."""
    return line.startswith(_beginning(label))


def _beginning(label: str) -> str:
    return f"The brief for {label}: you "


def _answers(was: Sequence[Mapping[str, str]], now_is: Sequence[Mapping[str, str]]) -> list[str]:
    before = {each["asks"]: each["story"] for each in was}
    after = {each["asks"]: each["story"] for each in now_is}
    new = [asks for asks, story in after.items() if before.get(asks) != story]
    gone = [asks for asks in before if asks not in after]
    found = []
    if new:
        one = "an answer" if len(new) == 1 else count(len(new), "answer")
        found.append(f"wrote {one}{_named(new)}")
    if gone:
        one = "an answer" if len(gone) == 1 else count(len(gone), "answer")
        found.append(f"dropped {one}{_named(gone)}")
    return found


def _named(asks: Sequence[str]) -> str:
    if len(asks) > NAMED:
        return ""
    return " to " + " and ".join(f"“{_short(each)}”" for each in asks)


def _short(asks: str) -> str:
    plain = short(asks).replace("; ", ", ").rstrip(".")
    if len(plain) <= LETTERS:
        return plain
    return plain[:LETTERS].rsplit(" ", 1)[0].rstrip(",;:") + " …"


def _lines(called: str, verb: str, was: Sequence[str], now_is: Sequence[str]) -> list[str]:
    new = sum(line not in was for line in now_is)
    gone = sum(line not in now_is for line in was)
    found = []
    if new:
        found.append(f"{verb} {f'a {called}' if new == 1 else count(new, called)}")
    if gone > new:
        found.append(f"dropped {f'a {called}' if gone - new == 1 else count(gone - new, called)}")
    return found
