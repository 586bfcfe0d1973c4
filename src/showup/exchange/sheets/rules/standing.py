"""Where a job stands: its stage from the words and from the columns that contradict them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from showup.exchange.formats.sheets.words import Said, stage_of
from showup.exchange.sheets.rules import answers
from showup.exchange.sheets.rules.cells import plain_day, words
from showup.exchange.sheets.rules.dates import parse
from showup.exchange.sheets.rules.fields import EVENTS

if TYPE_CHECKING:
    from showup.exchange.records import Cell
    from showup.exchange.sheets.rules.cells import RowOf
    from showup.exchange.sheets.rules.settings import Settings

ORDER = (
    "saved", "applied", "screening", "interview", "offer",
    "ghosted", "rejected", "withdrawn", "declined", "accepted",
)  # fmt: skip
ENDED = frozenset(ORDER[5:])
STAGES = (
    "saved", "applied", "screening", "interview", "offer",
    "accepted", "declined", "rejected", "withdrawn", "ghosted",
)  # fmt: skip
LONGEST_NAME = 40
MOST_ROUNDS = 30
_FITS = {  # what a yes in a column goes together with, beside its own stage
    "interview": frozenset({"offer", *ENDED}),
    "offer": frozenset({"accepted", "declined", "withdrawn"}),
}
_DENIES = {  # what a no in a column can't be true of
    "interview": frozenset({"interview"}),
    "offer": frozenset({"offer", "accepted", "declined"}),
    "rejected": frozenset({"rejected"}),
    "accepted": frozenset({"accepted"}),
    "declined": frozenset({"declined"}),
    "withdrawn": frozenset({"withdrawn"}),
    "ghosted": frozenset({"ghosted"}),
    "response": frozenset(),
}


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Two cells of a row that can't both be true, and what is taken."""

    where: str
    first: str  # "Stage says “Applied”"
    second: str
    taken: str

    def __str__(self) -> str:
        """Return it as a sentence."""
        return f"{self.first}, but {self.second}. Taken: {self.taken}."


@dataclass(frozen=True, slots=True)
class Event:
    """What a column of its own says happened, or didn't."""

    field: str
    header: str
    said: str
    happened: bool
    day: date | None = None  # a datetime where a time of day is given


@dataclass(frozen=True, slots=True)
class Standing:
    """The stage a job is in, its own name, and the stages before it that the row tells of."""

    stage: str
    stage_name: str = ""
    before: tuple[tuple[str, date | None], ...] = ()


def word_of(value: str, settings: Settings) -> tuple[Said | None, str]:
    """Return what a word for a stage means, as the seeker mended it, and a name to keep."""
    told = settings.stages.get(value.strip())
    if told:
        name = value.strip()[:LONGEST_NAME] if told.endswith("+") else ""
        return Said(told.removesuffix("+"), exact=bool(name)), name
    return stage_of(value), ""


def events_of(row: RowOf) -> list[Event]:
    """Return what the row's columns of events say, those without a word left out."""
    found = []
    for name in EVENTS:
        for column, value in row.filled(name):
            answer = answers.yes_no(value) if not _counts(value) else True
            day = row.day(column) if answer is None else None
            if answer is not None or day is not None:
                happened = bool(answer) or day is not None
                found.append(Event(name, column.header, words(value), happened, day))
    return found


def _counts(value: Cell) -> bool:
    """Tell whether a cell says how many there were, as in “Interviews: 3”."""
    said = words(value).strip()
    return not isinstance(value, bool) and said.isdecimal() and 0 < int(said[:4]) < MOST_ROUNDS


def standing_of(
    row: RowOf, events: Sequence[Event], settings: Settings, contradictions: list[Contradiction]
) -> Standing:
    """Return where a job stands; what contradicts itself in the row is added to the list."""
    said, name, header, word = _told(row, settings)
    logged = _log(row)
    proofs = [(EVENTS[e.field], e) for e in events if e.happened and EVENTS[e.field]]
    stage = said.stage if said else ""
    before = [(each, None) for each in said.before] if said else []
    if not stage:
        reached = [proof for proof, _ in proofs] + [each for each, _ in logged]
        stage = max(reached, key=ORDER.index, default=_unsaid(row))
    else:
        weighed = _weighed(row, (stage, header, word), proofs, settings, contradictions)
        weighed = _with_log(row, (weighed, header, word), logged, settings, contradictions)
        if weighed != stage:
            before.append((stage, None))
            name = ""
        stage = weighed
        _denied(row, (stage, header, word), events, contradictions)
    told = [*before, *((proof, e.day) for proof, e in proofs), *logged]
    return Standing(stage, name, _days(told, stage))


def _told(row: RowOf, settings: Settings) -> tuple[Said | None, str, str, str]:
    """Return what the stage's own column says: its meaning, a name, its heading, its words."""
    for column, value in row.filled("stage"):
        if not isinstance(value, str):
            answer = answers.yes_no(value)
            row.keep(column, value)
            return (
                (Said("applied", exact=False) if answer else None),
                "",
                column.header,
                words(value),
            )
        said, name = word_of(value, settings)
        if said is None or not said.exact:
            row.keep(column, value)
        return said, name, column.header, value
    return None, "", "", ""


def _unsaid(row: RowOf) -> str:
    """Return the stage of a row that says nothing of it: applied, unless its day is missing."""
    asked = [answers.yes_no(value) for _, value in row.filled("applied")]
    if asked:
        return "applied" if asked[0] else "saved"
    dated = row.columns("applied_on")
    return "saved" if dated and not row.filled("applied_on") else "applied"


def _weighed(
    row: RowOf,
    told: tuple[str, str, str],
    proofs: Sequence[tuple[str, Event]],
    settings: Settings,
    contradictions: list[Contradiction],
) -> str:
    """Return the stage after hearing the columns of events: the later, or the one that wins."""
    stage, header, word = told
    for proof, event in proofs:
        if proof == stage or stage in _FITS.get(proof, frozenset()):
            continue
        later = max(stage, proof, key=ORDER.index)
        taken = {"stage": stage, "columns": proof}.get(settings.wins, later)
        other = f"{event.header} says “{event.said}”"
        contradictions.append(Contradiction(row.where, f"{header} says “{word}”", other, taken))
        stage = taken
    return stage


def _denied(
    row: RowOf,
    told: tuple[str, str, str],
    events: Sequence[Event],
    contradictions: list[Contradiction],
) -> None:
    """Name the columns that say no to the stage that the words say."""
    stage, header, word = told
    said = stage_of(word)
    denied = [each for each in events if not each.happened and stage in _DENIES[each.field]]
    for event in denied:
        if said and said.stage == stage:
            other = f"{event.header} says “{event.said}”"
            contradictions.append(Contradiction(row.where, f"{header} says “{word}”", other, stage))


def _with_log(
    row: RowOf,
    told: tuple[str, str, str],
    logged: Sequence[tuple[str, date | None]],
    settings: Settings,
    contradictions: list[Contradiction],
) -> str:
    """Return the stage after hearing the log, whose last entry should be the same."""
    stage, header, word = told
    if not logged or logged[-1][0] == stage:
        return stage
    last = logged[-1][0]
    later = max(stage, last, key=ORDER.index)
    taken = {"stage": stage, "columns": last}.get(settings.wins, later)
    log = row.columns("log")[0].header
    contradictions.append(
        Contradiction(row.where, f"{header} says “{word}”", f"{log} ends with “{last}”", taken)
    )
    return taken


def _log(row: RowOf) -> list[tuple[str, date | None]]:
    """Return the stages of a tracker's log in their order: a line each, its date in front."""
    found: list[tuple[str, date | None]] = []
    for column, value in row.filled("log"):
        lines = words(value).split("\n")
        for line in lines:
            stamp, _, word = line.partition(": ")
            said = stage_of(word or stamp)
            if said is None:
                row.keep(column, line)
                continue
            day = parse(stamp[:10], "day", today=row.today) if word else None
            found.append((said.stage, plain_day(day.day) if day else None))
    return found


def _days(
    told: Sequence[tuple[str, date | None]], stage: str
) -> tuple[tuple[str, date | None], ...]:
    """Return each stage up to the one it stands in once, with the first day known of it."""
    first: dict[str, date | None] = {}
    for each, day in told:
        plain = plain_day(day) if day is not None else None
        known = first.get(each)
        if each not in first or (plain is not None and (known is None or plain < known)):
            first[each] = plain
    return tuple(
        (each, first[each])
        for each in sorted(first, key=ORDER.index)
        if each == stage or ORDER.index(each) < ORDER.index(stage)
    )
