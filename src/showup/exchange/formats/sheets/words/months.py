"""Names of months in seven languages, and whatever of them is written for short."""

from __future__ import annotations

from functools import cache

from showup.exchange.formats.sheets.words.headings import plain

_NAMES = (
    "january januar janvier gennaio enero janeiro januari",
    "february februar fevrier febbraio febrero fevereiro februari",
    "march marz maerz mars marzo marco maart mrt mrz",
    "april avril aprile abril",
    "may mai maggio mayo maio mei",
    "june juni juin giugno junio junho",
    "july juli juillet luglio julio julho",
    "august aout agosto augustus",
    "september sept septembre settembre septiembre setembro",
    "october oktober octobre ottobre octubre outubro",
    "november novembre noviembre novembro",
    "december dezember decembre dicembre diciembre dezembro",
)
_SHORTEST = 3  # letters


def month_of(word: str) -> int | None:
    """Return the number of a month by its name or the beginning of it, 1 to 12."""
    return _table().get(plain(word))


@cache
def _table() -> dict[str, int]:
    found: dict[str, set[int]] = {}
    for number, names in enumerate(_NAMES, 1):
        for name in names.split():
            for length in range(min(_SHORTEST, len(name)), len(name) + 1):
                found.setdefault(name[:length], set()).add(number)
    return {name: min(numbers) for name, numbers in found.items() if len(numbers) == 1}
