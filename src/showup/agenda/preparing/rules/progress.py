"""How far a brief is: facts, no marks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from showup.shared.counting import count

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

STORIES = 3  # answers from one's own story that make a start
QUESTIONS = 3  # to take along
OF = 5


class Prepared(Protocol):
    """What a brief holds."""

    @property
    def answers(self) -> Sequence[Mapping[str, str]]:
        """Return what they ask and what answers it."""

    @property
    def reasons(self) -> Sequence[str]:
        """Return why one wants it."""

    @property
    def questions(self) -> Sequence[str]:
        """Return what one will ask."""

    @property
    def try_out(self) -> str:
        """Return the one thing to try out."""

    @property
    def plans_to_say(self) -> str:
        """Return what one plans to say."""

    @property
    def read_through(self) -> bool:
        """Return whether it was read through once more."""


@dataclass(frozen=True, slots=True)
class Progress:
    """What of a brief is prepared and what is left."""

    done: int
    of: int
    left: tuple[str, ...]
    begun: bool = False  # something is written, though no part of it is whole

    @property
    def says(self) -> str:
        """Return it as a sentence or two."""
        if not self.done and self.begun:
            return f"Begun. Left: {', '.join(self.left)}."
        if not self.done:
            return "Nothing is prepared yet. It takes 20 minutes."
        if not self.left:
            return "All of it is prepared."
        return f"{self.done} of {self.of} prepared. Left: {', '.join(self.left)}."


def progress(brief: Prepared | None) -> Progress:
    """Return how far a brief is; None is one that wasn't begun."""
    if brief is None:
        return Progress(0, OF, tuple(_LEFT.values()))
    stories = sum(bool(each.get("story")) for each in brief.answers)
    left = {
        "stories": _short_of(stories, STORIES, _STORY, _LEFT["stories"]),
        "reasons": "" if brief.reasons else _LEFT["reasons"],
        "questions": _short_of(len(brief.questions), QUESTIONS, _QUESTION, _LEFT["questions"]),
        "try_out": "" if brief.try_out else _LEFT["try_out"],
        "read_through": "" if brief.read_through else _LEFT["read_through"],
    }
    open_ = tuple(filter(None, left.values()))
    begun = bool(stories or brief.questions or brief.plans_to_say)
    return Progress(OF - len(open_), OF, open_, begun)


_LEFT = {
    "stories": "answers from your own story",
    "reasons": "why you want it",
    "questions": "questions to ask",
    "try_out": "one thing to try out",
    "read_through": "reading it through once",
}


_STORY = ("answer from your own story", "answers from your own story")
_QUESTION = ("question to ask", "questions to ask")


def _short_of(there: int, wanted: int, called: tuple[str, str], none: str) -> str:
    if not there:
        return none
    return count(wanted - there, *called) if there < wanted else ""
