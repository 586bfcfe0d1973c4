"""What the seeker is asked about a message, and what is then written: pure, no Django."""

from showup.exchange.invitations.rules.answers import (
    Answers,
    MissingAnswerError,
    NotAnInvitationError,
    NotHereError,
    OpenQuestion,
    Time,
)
from showup.exchange.invitations.rules.matching import Clue, Known, Match, clue, confidence, matches
from showup.exchange.invitations.rules.parsing import answered
from showup.exchange.invitations.rules.planning import Plan, plan, require_kept
from showup.exchange.invitations.rules.questions import questions
from showup.exchange.invitations.rules.words import moment_words, what_it_is, when_words

__all__ = [
    "Answers",
    "Clue",
    "Known",
    "Match",
    "MissingAnswerError",
    "NotAnInvitationError",
    "NotHereError",
    "OpenQuestion",
    "Plan",
    "Time",
    "answered",
    "clue",
    "confidence",
    "matches",
    "moment_words",
    "plan",
    "questions",
    "require_kept",
    "what_it_is",
    "when_words",
]
