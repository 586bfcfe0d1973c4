"""The fixed words of forms and interfaces, in their many spellings, as those of the records."""

from __future__ import annotations

import re
from collections.abc import Iterable

from showup.exchange.formats.postings.values import words
from showup.exchange.records import Contract, Found, Level, Period

_SPACES = re.compile(r"[\s_\-\u2010-\u2015/+]+")
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
_CONTRACTS: tuple[tuple[Contract, str], ...] = (
    ("full time", r"full ?time|vollzeit|temps (?:plein|complet)|(?:tiempo|jornada) completa?o?|tempo pieno|voltijds?"),
    ("part time", r"part ?time|teilzeit|temps partiel|(?:tiempo|jornada) parcial|media jornada|tempo parziale|deeltijds?|parttime"),
    ("permanent", r"permanent|unbefristet|festanstellung|cdi|indefinido|tempo indeterminato|vast(?:e| contract| dienstverband)|direct hire"),
    ("fixed term", r"temporary|temp|seasonal|fixed ?term|limited ?term|befristet|cdd|temporal|tempo determinato|tijdelijk|saison\w*|(?:\d+|six|twelve) ?months? contract"),
    ("freelance", r"contractor|freelance\w*|freiberuflich\w*|1099|c2c|b2b|corp to corp|independent contract\w*|self ?employed|autónomo|partita iva|zzp"),
    ("internship", r"interns?|internship|praktik\w+|stage|stagiaire|prácticas|tirocinio"),
    ("apprenticeship", r"apprentice(?:ship)?|ausbildung|azubi|alternance|apprentissage|lehre|apprendistato"),
    ("volunteer", r"volunteer\w*|voluntary|ehrenamt\w*|bénévole|voluntari\w+|vrijwillig\w*"),
)  # fmt: skip
_BY_CONTRACT = tuple((name, re.compile(rf"(?<!\w)(?:{said})(?!\w)")) for name, said in _CONTRACTS)
_BARE_CONTRACT = re.compile(r"(?<!\w)contract(?!\w)")
_HOURS = frozenset({"full time", "part time"})
_UNSURE = re.compile(
    r"(?<!\w)(?:un(?:specified|known)|temporar\w+|not specified|n a|flexible)(?!\w)"
)
_NOT_REMOTE = re.compile(
    r"(?<!\w)(?:no|non|not) ?remote|(?<!\w)not (?:a )?remote|remote (?:is )?not|fully on ?site"
)
_HYBRID = re.compile(r"(?<!\w)(?:hybrid\w*|híbrid\w+|ibrid\w+|partial\w* remote|remote partial\w*)")
_REMOTE = re.compile(
    r"(?<!\w)(?:remote\w*|fully remote|telecommut\w*|telework\w*|work from home|home ?office|home based"
    r"|wfh|virtual|distributed|anywhere|télétravail|teletrabajo|remoto|full)(?!\w)"
)
_ON_SITE = re.compile(
    r"(?<!\w)(?:on ?site|in ?office|in person|office(?: based)?|at the office|präsenz|vor ort|presencial|none)(?!\w)"
)
_LEVELS: tuple[tuple[Level, str], ...] = (
    ("intern", r"intern(?:ship)?"),
    ("junior", r"junior|entry(?: level)?|graduate|no experience|student(?: school| college)?"),
    ("mid", r"mid(?: ?level)?|intermediate"),
    ("senior", r"senior(?: level)?"),
    ("lead", r"lead"),
    ("principal", r"principal|staff"),
    ("manager", r"manager"),
    ("director", r"director"),
    ("executive", r"executive|c ?level|vp"),
)
_BY_LEVEL = tuple((name, re.compile(rf"(?:{said})")) for name, said in _LEVELS)
_PERIODS: tuple[tuple[Period, str], ...] = (
    ("hour", r"hour\w*|hr|hrs|ph|hur|stunde\w*|stündlich|heure|hora|ora|uur|pt1h"),
    ("day", r"day|daily|per diem|tag|tage|tagessatz|jour|día|giorno|dag|p1d"),
    ("week", r"week|weekly|wk|wee|woche\w*|semaine|semana|settimana|p1w|p7d"),
    ("month", r"months?|monthly|mo|mon|monat\w*|mois|mes|mese|mensil\w+|maand|p1m"),
    (
        "year",
        r"years?|yearly|annual\w*|annum|yr|ann|pa|jahr\w*|jährlich|an|année|año|anno|jaar|p1y",
    ),
)
_BY_PERIOD = tuple((name, re.compile(rf"(?<!\w)(?:{said})(?!\w)")) for name, said in _PERIODS)
_SEVERAL = re.compile(
    r"(?<!\w)(?:bi|semi|[2-9]|1\d|one|0 5) ?(?:weekly|week|monthly|month|time)s?(?!\w)"
)


def _spelled(text: str) -> str:
    return _SPACES.sub(" ", _HUMP.sub(" ", text)).strip().lower()


def contracts_of(values: Iterable[str]) -> tuple[Found, ...]:
    """Return the contracts that fixed words such as FULL_TIME or "Full-time, Contract" name."""
    found: dict[str, Found] = {}
    for value in values:
        said = _spelled(value)
        named = [name for name, pattern in _BY_CONTRACT if pattern.search(said)]
        if _BARE_CONTRACT.search(said) and set(named) <= _HOURS:
            named.append("freelance")
        for name in named:
            found.setdefault(name, Found(name, value))
    return tuple(found.values())


def remote_of(value: object, quote: str = "") -> Found | None:
    """Return what a field such as `workplaceType` or `remote` says; a plain False says nothing."""
    if value is True:
        return Found("remote", quote)
    written = words(value)
    said = _spelled(written)
    if not said or _UNSURE.search(said):
        return None
    for name, pattern in zip(
        ("on site", "hybrid", "remote", "on site"),
        (_NOT_REMOTE, _HYBRID, _REMOTE, _ON_SITE),
        strict=True,
    ):
        if pattern.search(said):
            return Found(name, written)
    return Found("remote", quote) if said == "true" else None


def level_of(value: str) -> Found | None:
    """Return the level that a field such as `experienceLevel` names, where it is one of ours."""
    said = _spelled(value)
    for name, pattern in _BY_LEVEL:
        if pattern.fullmatch(said):
            return Found(name, value)
    return None


def period_of(value: str) -> Period | None:
    """Return the period of "YEAR", "per-hour-wage" or "Annual Salary:"; None where unsaid."""
    said = _spelled(value)
    if _SEVERAL.search(said):
        return None
    for name, pattern in _BY_PERIOD:
        if pattern.search(said):
            return name
    return None
