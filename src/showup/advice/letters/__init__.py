"""Courteous texts for every way out, in six languages: pure, sent by nobody but the seeker."""

from showup.advice.letters.help import HELP
from showup.advice.letters.words.shape import Kind
from showup.advice.letters.write import LANGUAGES, Letter, cancelling, letter

__all__ = ["HELP", "LANGUAGES", "Kind", "Letter", "cancelling", "letter"]
