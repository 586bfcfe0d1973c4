"""Words by what they stand for, in six languages: what frames are held against."""

from __future__ import annotations

from showup.agenda.preparing.sincerity.lexicons.de import DE
from showup.agenda.preparing.sincerity.lexicons.en import EN
from showup.agenda.preparing.sincerity.lexicons.es import ES
from showup.agenda.preparing.sincerity.lexicons.fr import FR
from showup.agenda.preparing.sincerity.lexicons.it import IT
from showup.agenda.preparing.sincerity.lexicons.nl import NL

LEXICONS = {"en": EN, "de": DE, "fr": FR, "es": ES, "it": IT, "nl": NL}
