"""What the reader knows of each language."""

from showup.exchange.formats.pasted.words.de import DE
from showup.exchange.formats.pasted.words.en import EN
from showup.exchange.formats.pasted.words.es import ES
from showup.exchange.formats.pasted.words.fr import FR
from showup.exchange.formats.pasted.words.it import IT
from showup.exchange.formats.pasted.words.nl import NL
from showup.exchange.formats.pasted.words.shape import Words, one_of, phrase, spaced

ALL: dict[str, Words] = {words.code: words for words in (EN, DE, FR, ES, IT, NL)}

__all__ = ["ALL", "Words", "one_of", "phrase", "spaced"]
