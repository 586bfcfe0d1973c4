"""The words of people's own sheets, in seven languages: headings, stages, months."""

from showup.exchange.formats.sheets.words.guessing import guesses
from showup.exchange.formats.sheets.words.headings import LANGUAGES, meanings, plain
from showup.exchange.formats.sheets.words.months import month_of
from showup.exchange.formats.sheets.words.stages import Said, stage_of

__all__ = ["LANGUAGES", "Said", "guesses", "meanings", "month_of", "plain", "stage_of"]
