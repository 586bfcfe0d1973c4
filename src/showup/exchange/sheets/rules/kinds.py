"""What the cells of a column are, whatever its heading says."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from showup.exchange.formats.sheets.words import stage_of
from showup.exchange.records import Cell
from showup.exchange.sheets.rules import answers, money
from showup.exchange.sheets.rules.dates import parse

_URL = re.compile(r"^(https?://|www\.)\S+$|^[\w-]+(\.[\w-]+)+/\S*$", re.IGNORECASE)
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(\.[\w-]+)+")
_ROLE = re.compile(
    r"engineer|developer|manager|analyst|designer|assistant|consultant|director|specialist|officer"
    r"|technician|administrator|coordinator|intern\b|nurse|teacher|clerk|lead\b|architect|scientist"
    r"|representative|associate|accountant|programmer|recruiter|writer|editor|driver|worker"
    r"|entwickler|leiter|sachbearbeit|ingenieur|berater|kauf(frau|mann)|pfleger|referent"
    r"|développeur|chargée?\b|responsable|ingénieur|vendeu|sviluppat|impiegat|addett"
    r"|desarrollador|ingenier|analista|desenvolvedor|engenheir|assistente|auxiliar|medewerker",
    re.IGNORECASE,
)
_SAMPLE = 300
_HEAD = 400  # letters that tell what a cell is; a longer one is prose


@dataclass(frozen=True, slots=True)
class Kinds:
    """Shares, 0 to 1, of a column's filled cells that can be read as something."""

    filled: int
    distinct: int
    url: float = 0.0
    email: float = 0.0
    date: float = 0.0
    money: float = 0.0
    yes_no: float = 0.0
    stage: float = 0.0
    period: float = 0.0
    remote: float = 0.0
    contract: float = 0.0
    level: float = 0.0
    role: float = 0.0
    scale: float = 0.0

    def mostly(self, kind: str, *, share: float = 0.6) -> bool:
        """Tell whether most filled cells are of a kind."""
        found: float = getattr(self, kind)
        return self.filled > 0 and found >= share


def kinds_of(values: Sequence[Cell], *, today: date) -> Kinds:
    """Return what the cells of a column can be read as."""
    filled = [value for value in values if not answers.is_blank(value)]
    step = max(1, len(filled) // _SAMPLE)
    seen = [each[:_HEAD] if isinstance(each, str) else each for each in filled[::step]]

    def share(fits: Callable[[Cell], object]) -> float:
        return sum(bool(fits(value)) for value in seen) / len(seen) if seen else 0.0

    return Kinds(
        filled=len(filled),
        distinct=len({str(value).casefold() for value in filled}),
        url=share(lambda value: _URL.match(str(value))),
        email=share(lambda value: _EMAIL.search(str(value))),
        date=share(lambda value: _is_date(value, today)),
        money=share(money.amounts_of),
        yes_no=share(lambda value: answers.yes_no(value) is not None),
        stage=share(lambda value: isinstance(value, str) and len(value) < 60 and stage_of(value)),  # noqa: PLR2004  longer is prose
        period=share(lambda value: isinstance(value, str) and money.period_of(value)),
        remote=share(lambda value: isinstance(value, str) and answers.remote_of(value)),
        contract=share(answers.contracts_of),
        level=share(answers.levels_of),
        role=share(lambda value: isinstance(value, str) and _ROLE.search(value)),
        scale=share(lambda value: answers.excitement_of(value, of=0) is not None),
    )


def _is_date(value: Cell, today: date) -> bool:
    if isinstance(value, int | float) and not (32_874 <= value < 73_416 or value > 6e8):  # noqa: PLR2004  days since 1900, seconds since 1970
        return False
    return parse(value, "day", today=today) is not None or looks_dated(value)


def looks_dated(value: Cell) -> bool:
    """Tell whether a cell is written like a date, even one that there isn't."""
    return isinstance(value, str) and bool(
        re.fullmatch(r"\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:[ T].*)?", value.strip())
    )
