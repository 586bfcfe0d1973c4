"""The one look before leaving, as lines for a terminal: pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from showup.advice.rules.pause import PauseFacts, WayOut


def lines(facts: PauseFacts) -> list[str]:
    """Return what leaving gives up, a line each, then the good reasons to leave."""
    given = [f"{each.title}: {each.sentence}" for each in facts.gives]
    ask = ["`showup decide` with its name works that out."] if facts.is_unweighed else []
    return [str(facts.lead), *ask, *given, f"{facts.good}: {facts.fair}"]


def help_lines(way: WayOut) -> list[tuple[str, str]]:
    """Return the help to get out well."""
    return [("", way.title), *(("", sentence) for sentence in way.sentences)]
