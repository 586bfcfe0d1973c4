"""What of a brief "" clears at a terminal, and what is said of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from showup.agenda.preparing import queries
from showup.pipeline.commands import desk
from showup.shared.counting import sentence

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from showup.pipeline.models import Interview

CLEARED = {
    "plans_to_say": ("what you planned to say", "Nothing you plan to say"),
    "try_out": ("the one thing to try out", "Nothing to try out"),
    "went": ("how the one thing went", "Nothing of how it went"),
}


def kept(interview: Interview) -> dict[str, str]:
    """Return what is kept of what "" clears."""
    brief = queries.for_interview(interview)
    return {name: getattr(brief, name) if brief else "" for name in CLEARED}


def clears(text: str | None) -> bool:
    """Tell whether what was typed clears what is kept."""
    return text is not None and not text.strip()


def outcome(
    given: Mapping[str, str | None],
    was: Mapping[str, str],
    now_is: Mapping[str, str],
    *,
    changed: bool,
) -> Iterator[str]:
    """Yield what was cleared or replaced, and how to undo it."""
    for name, (_, nothing) in CLEARED.items():
        if clears(given[name]) and not was[name]:
            yield f"{nothing} was kept, so there was nothing to clear."
    gone = [says for name, (says, _) in CLEARED.items() if was[name] and not now_is[name]]
    planned = was["plans_to_say"]
    if not changed:
        return
    if gone:
        is_gone = "is" if len(gone) == 1 else "are"
        said = sentence(f"{' and '.join(gone)} {is_gone} cleared")
        yield f"{said}; `showup undo` brings it back."
    elif planned not in ("", now_is["plans_to_say"]):
        yield "It replaces what you planned to say before; `showup undo` brings it back."
    else:
        yield desk.UNDO
