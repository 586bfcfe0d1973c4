"""Find the last day to apply."""

from __future__ import annotations

import re
from datetime import date

from showup.exchange.formats.postings.prose.dates import DATE, read_date
from showup.exchange.formats.postings.prose.layout import lines_of

_CUE = re.compile(
    r"(?<!\w)(?:apply (?:by|before|until|no later than|on or before)|applications? (?:are )?(?:due|close[sd]?|closing|deadline|must be (?:received|submitted)|received|accepted until|period (?:ends|closes)|window (?:closes|will close))|clos(?:ing|es|e) (?:date|on)?|deadline|last (?:day|date) (?:to|for) (?:apply|appl\w+)|valid (?:through|until)|expir(?:es|y|ation)(?: date)?|posting end(?:s| date)?|submit (?:\w+ ){0,5}by|send (?:\w+ ){0,6}(?:by|before)|open until|job closes|"
    r"bewerbungs(?:frist|schluss|ende)|bewerb\w+ (?:\w+ ){0,6}bis|bis (?:spätestens|zum)|einsendeschluss|ausschreibung endet|"
    r"date limite|date de clôture|date butoir|clôture des candidatures|candidatures? (?:\w+ ){0,6}(?:avant|jusqu'au|au plus tard)|postul\w+ (?:\w+ ){0,4}(?:avant|jusqu'au)|"
    r"plazo|fecha (?:límite|de cierre|tope)|hasta el (?:día )?|cierre de (?:la )?convocatoria|"
    r"scadenza|entro (?:e non oltre )?(?:il|le|l')|termine (?:ultimo|per)|candidature entro|"
    r"sluitingsdatum|solliciteer (?:\w+ ){0,3}(?:voor|uiterlijk)|reageren (?:\w+ ){0,4}tot|uiterlijk|sollicit\w+ (?:\w+ ){0,4}(?:tot|voor|vóór)|"
    r"prazo|data limite|candidaturas? (?:\w+ ){0,4}até|inscrições (?:\w+ ){0,3}até|"
    r"sista ansökningsdag|ansök senast|søknadsfrist|ansøgningsfrist)(?!\w)",
    re.IGNORECASE,
)
_REACH = 45  # characters between the words and their date
_NOT = re.compile(
    r"(?<!\w)(?:start\w*|beginn\w*|début|inicio|inizio|posted|published|founded|interviews?|eintritt\w*|veröffentlicht|onboarding)(?!\w)",
    re.IGNORECASE,
)


def closes_of(
    text: str, *, countries: frozenset[str] = frozenset(), today: date | None = None
) -> tuple[date, str] | None:
    """Return the closing date with its words; None where none is said or it could be two."""
    lines = lines_of(text)
    for index, line in enumerate(lines):
        for cue in _CUE.finditer(line[:1000]):
            rest = line[cue.end() : cue.end() + _REACH + 30]
            if not rest.strip(" :*.-") and index + 1 < len(lines):
                rest = lines[index + 1][: _REACH + 30]
            match = DATE.search(rest)
            if not match or match.start() > _REACH or _NOT.search(rest[: match.start()]):
                continue
            day = read_date(match, countries=countries, today=today)
            if day is not None:
                return day, f"{cue[0].strip()} {rest[: match.end()].strip()}"
    return None
