"""What the posting asks and what in one's own story answers it. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from showup.agenda.preparing.rules import matching

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

AT_FIRST = 8  # lines that are asked about; more makes no brief
MOST = 20  # lines that can be kept with an answer
ALIKE = 0.5  # of the words of two lines that are shared, from which an answer is proposed again


@dataclass(frozen=True, slots=True)
class Earlier:
    """An answer from another brief of the seeker's, and where it stands."""

    asks: str
    story: str
    source: str  # "your brief for Kestrel Energy"


@dataclass(frozen=True, slots=True)
class Row:
    """A line that asks for something, the seeker's answer, and one they gave to a like line."""

    asks: str
    story: str
    earlier: Earlier | None = None
    own: bool = False  # the seeker added it; no posting asks it


def rows(
    asks: Sequence[str], kept: Sequence[Mapping[str, str]], earlier: Sequence[Earlier]
) -> tuple[Row, ...]:
    """Return what was answered before and what the posting asks besides, in the posting's order."""
    answered = {str(each.get("asks", "")): str(each.get("story", "")) for each in kept}
    lines = list(dict.fromkeys(asks))
    own = [line for line in answered if line not in lines]
    shown = [line for at, line in enumerate(lines) if at < AT_FIRST or answered.get(line)]
    return tuple(
        Row(line, answered.get(line, ""), _earlier(line, answered.get(line, ""), earlier), at < 0)
        for at, line in [*enumerate(shown), *((-1, line) for line in own)]
    )


def _earlier(line: str, story: str, earlier: Sequence[Earlier]) -> Earlier | None:
    """Return the answer given to the line that is most like this one, unless one stands."""
    if story:
        return None
    rated = [(matching.likeness(line, each.asks), each) for each in earlier if each.story]
    best = max((rating for rating, _ in rated), default=0.0)
    if best < ALIKE:
        return None
    return next(each for rating, each in rated if rating == best)
