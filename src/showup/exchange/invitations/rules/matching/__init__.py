"""Which application a message belongs to: sure ones are proposed, unsure ones are asked."""

from showup.exchange.invitations.rules.matching.facts import Clue, Known, Match, clue
from showup.exchange.invitations.rules.matching.measured import confidence
from showup.exchange.invitations.rules.matching.weighing import matches

__all__ = ["Clue", "Known", "Match", "clue", "confidence", "matches"]
