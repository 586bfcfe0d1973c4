"""Read a date as postings write it; one that could be two is left open."""

from __future__ import annotations

import re
import unicodedata
from datetime import date

_MONTHS = (
    "january jan januar jaenner janvier janv enero ene gennaio gen januari janeiro",
    "february feb februar fevrier fevr febrero febbraio februari fevereiro fev",
    "march mar marz maerz mars marzo maart mrt marco",
    "april apr avril avr abril abr aprile",
    "may mai mayo maggio mag mei maio",
    "june jun juni juin junio giugno giu junho",
    "july jul juli juillet juil julio luglio lug julho",
    "august aug aout agosto ago augustus",
    "september sept sep septembre septiembre settembre set setembro",
    "october oct oktober okt octobre octubre ottobre ott outubro out",
    "november nov novembre noviembre novembro",
    "december dec dezember dez decembre diciembre dic dicembre dezembro",
)
_MONTH = {name: number for number, names in enumerate(_MONTHS, 1) for name in names.split()}
_WORD = (
    r"(?:jan|jän|feb|f[eé]v|mar|mär|maa|mrt|apr|avr|abr|may|mai|mag|mei|jun|jui|giu|jul|lug|aug|ao[uû]|"
    r"ago|sep|set|oct|okt|ott|out|nov|dec|déc|dez|dic|ene|gen|gio)[^\W\d_]{0,7}"
)
DATE = re.compile(
    rf"(?<![\d.])(?:(?P<y1>20\d\d)[-/.](?P<m1>\d\d?)[-/.](?P<d1>\d\d?)(?!\d)"
    rf"|(?P<d2>\d\d?)(?:st|nd|rd|th|er|\.|º|°|ª)?,? (?:of |de |d')?(?P<m2>{_WORD})\.?,?(?: (?:de |del )?(?P<y2>20\d\d))?(?!\w)"
    rf"|(?P<m3>{_WORD})\.? (?P<d3>\d\d?)(?:st|nd|rd|th)?(?:,? (?P<y3>20\d\d))?(?!\d)"
    rf"|(?P<a>\d\d?)(?P<mark>[./-])(?P<b>\d\d?)(?:(?P=mark)(?P<y4>(?:20)?\d\d)|(?P=mark))?(?!\d))",
    re.IGNORECASE,
)
_MONTH_FIRST = frozenset({"US", "PH", "PR"})


def read_date(
    match: re.Match[str], *, countries: frozenset[str] = frozenset(), today: date | None = None
) -> date | None:
    """Return the date that a match of `DATE` names, or None where it is none or could be two."""
    if match["y1"]:
        return _date(match["y1"], match["m1"], match["d1"], today)
    if match["m2"] or match["m3"]:
        number = _MONTH.get(_plain(match["m2"] or match["m3"]))
        year, day = match["y2"] or match["y3"], match["d2"] or match["d3"]
        return _date(year, str(number), day, today) if number else None
    return _numeric(match, countries, today)


def _numeric(match: re.Match[str], countries: frozenset[str], today: date | None) -> date | None:
    first, second, year = match["a"], match["b"], match["y4"]
    if match["mark"] == ".":
        return _date(year, second, first, today)
    if year is None:
        return None
    day_first = _date(year, second, first, today)
    month_first = _date(year, first, second, today)
    if day_first is None or month_first is None or day_first == month_first:
        return day_first or month_first
    if not countries:
        return None
    if countries <= _MONTH_FIRST:
        return month_first
    return None if countries & (_MONTH_FIRST | {"CA"}) else day_first


def _date(year: str | None, month: str, day: str, today: date | None) -> date | None:
    try:
        if year is not None:
            return date(int(year) + (2000 if len(year) == 2 else 0), int(month), int(day))  # noqa: PLR2004  # 27 is 2027
        if today is None:
            return None
        this = date(today.year, int(month), int(day))
        return this if this >= today else date(today.year + 1, int(month), int(day))
    except ValueError:
        return None


def _plain(word: str) -> str:
    parts = unicodedata.normalize("NFKD", word.casefold())
    return "".join(c for c in parts if not unicodedata.combining(c))
