"""Score the reader on the invented mail threads: precision and recall by field, kind, language.

python -m benchmarks.reading_threads            both halves
python -m benchmarks.reading_threads --half "held out"
python -m benchmarks.reading_threads --casual   the casual mails of tests/casual instead
python -m benchmarks.reading_threads --misses   what went wrong, thread by thread
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from showup.exchange.invitations.readings import read_file

if TYPE_CHECKING:
    from collections.abc import Iterable

    from showup.exchange.records import Found, Reading, When

TESTS = Path(__file__).parent.parent / "tests"
THREADS, CASUAL = TESTS / "threads", TESTS / "casual"
HALVES = ("tuning", "held out", "fresh", "fresh 2", "fresh 3", "fresh 4", "fresh 5")
FIELDS = (
    "kind",
    "language",
    "employer",
    "role",
    "agency",
    "slots",
    "booked",
    "moved_from",
    "answer_by",
    "scheduling_link",
    "format",
    "place",
    "link",
    "people",
    "marks",
    "asks",
)


@dataclass
class Score:
    """Counts for one field: what was found rightly, found wrongly, and missed."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    def add(self, expected: Iterable[str], read: Iterable[str]) -> None:
        """Count what was expected and what was read, each as comparable words."""
        wanted, got = Counter(expected), Counter(read)
        self.right += (wanted & got).total()
        self.wrong += (got - wanted).total()
        self.missed += (wanted - got).total()

    @property
    def precision(self) -> float:
        """The share of what was read that is right; 1 where nothing was read."""
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0

    @property
    def recall(self) -> float:
        """The share of what was there that was read; 1 where nothing was there."""
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0


@dataclass
class Report:
    """Scores by field, and by language and by kind over all fields."""

    fields: dict[str, Score] = field(default_factory=lambda: defaultdict(Score))
    languages: dict[str, Score] = field(default_factory=lambda: defaultdict(Score))
    kinds: dict[str, Score] = field(default_factory=lambda: defaultdict(Score))
    misses: list[str] = field(default_factory=list)
    threads: int = 0


def score(*halves: str, folder: Path = THREADS) -> Report:
    """Read every thread of the halves named ("tuning", "fresh 5"; of all where none is) and score it."""
    report = Report()
    for path in sorted(folder.glob("*.json")):
        expected = json.loads(path.read_text(encoding="utf-8"))
        if halves and expected["half"] not in halves:
            continue
        report.threads += 1
        thread = path.with_suffix(".eml")
        if not thread.exists():  # pasted, without headers
            thread = path.with_suffix(".txt")
        readings, _ = read_file(thread.name, thread.read_bytes())
        _compare(report, path.stem, expected, readings[0] if readings else None)
    return report


def _compare(report: Report, name: str, expected: dict[str, Any], reading: Reading | None) -> None:
    read = _of_reading(reading) if reading is not None else {}
    for part in FIELDS:
        if part not in expected:
            continue
        wanted, got = _of_expected(part, expected[part]), read.get(part, [])
        if part in {"employer", "role", "agency"}:
            got = [_nearest(value, wanted) for value in got]
        report.fields[part].add(wanted, got)
        report.languages[expected["language"]].add(wanted, got)
        if part == "kind":
            report.kinds[expected["kind"]].add(wanted, got[:0] if got != wanted else got)
            for value in got:
                report.kinds[value].wrong += value not in wanted
        if Counter(wanted) != Counter(got):
            report.misses.append(f"{name:22} {part:10} wanted {wanted} read {got}")


def _of_reading(reading: Reading) -> dict[str, list[str]]:
    return {
        "kind": [reading.kind],
        "language": [reading.language] if reading.language else [],
        "employer": _value(reading.employer),
        "role": _value(reading.role),
        "agency": _value(reading.agency),
        "slots": [_when(slot) for slot in reading.slots],
        "booked": [_when(reading.booked)] if reading.booked else [],
        "moved_from": [_when(reading.moved_from)] if reading.moved_from else [],
        "answer_by": [_when(reading.answer_by, end=False)] if reading.answer_by else [],
        "scheduling_link": [reading.scheduling_link] if reading.scheduling_link else [],
        "format": [reading.format] if reading.format else [],
        "place": [reading.place] if reading.place else [],
        "link": [reading.link] if reading.link else [],
        "people": [person.name.casefold() for person in reading.people if person.name],
        "marks": sorted({mark.fact for mark in reading.marks}),
        "asks": sorted({question.about for question in reading.questions}),
    }


def _of_expected(part: str, value: Any) -> list[str]:
    if not value:
        return []
    values = value if isinstance(value, list) else [value]
    if part in {"slots", "booked", "moved_from", "answer_by"}:
        return [_written(one) for one in values]
    if part in {"employer", "role", "agency"}:
        return [_bare(one) for one in values]
    return [one.casefold() if part == "people" else one for one in values]


def _value(found: Found | None) -> list[str]:
    return [_bare(found.value)] if found and found.value else []


def _bare(name: str) -> str:
    name = re.sub(r"\([mwfdhvx](?:/[mwfdhvx])+\)|\b(?:and|und|et|y|e)\b", "", name.casefold())
    return re.sub(r"[\W_]+", "", name)


def _nearest(read: str, wanted: list[str]) -> str:
    """Take a name that holds the wanted one, with at most a legal form more, as the same."""
    for one in wanted:
        if (one in read and len(read) - len(one) <= 6) or (
            read in one and len(one) - len(read) <= 6
        ):
            return one
    return read


def _when(when: When, *, end: bool = True) -> str:
    if not isinstance(when.start, datetime):
        return when.start.isoformat()
    said = _instant(when.start)
    return f"{said} to {_instant(when.end)}" if end and isinstance(when.end, datetime) else said


def _instant(moment: datetime) -> str:
    if moment.tzinfo is None:
        return f"{moment:%Y-%m-%dT%H:%M} ?"
    return f"{moment.astimezone(ZoneInfo('UTC')):%Y-%m-%dT%H:%M} UTC"


def _written(said: str) -> str:
    """Turn "2026-11-24T10:30/11:00 Europe/Berlin" into what `_when` gives."""
    if "T" not in said:
        return said
    times, _, zone = said.partition(" ")
    start, _, end = times.partition("/")
    moments = [start, f"{start[:11]}{end}"] if end else [start]
    info = None if zone == "?" else ZoneInfo(zone)
    return " to ".join(
        _instant(datetime.fromisoformat(one).replace(tzinfo=info)) for one in moments
    )


def _table(title: str, scores: dict[str, Score]) -> None:
    print(f"{title:16} right wrong missed precision recall")
    for name, one in scores.items():
        print(
            f"{name:16} {one.right:5} {one.wrong:5} {one.missed:6} {one.precision:9.2f} {one.recall:6.2f}"
        )
    print()


def main(arguments: list[str]) -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--half",
        default="",
        choices=["", "tuning", "held out", "fresh", "fresh 2", "fresh 3", "fresh 4", "fresh 5"],
    )
    parser.add_argument("--casual", action="store_true", help="the casual mails instead")
    parser.add_argument("--misses", action="store_true")
    given = parser.parse_args(arguments)
    halves = [given.half] if given.half else []
    report = score(*halves, folder=CASUAL if given.casual else THREADS)
    print(f"{report.threads} threads\n")
    _table("field", report.fields)
    _table("kind", report.kinds)
    _table("language", report.languages)
    asks = report.fields["asks"]
    print(f"asked rightly {asks.right}, needlessly {asks.wrong}, not asked {asks.missed}")
    if given.misses:
        print("\n".join(report.misses))


if __name__ == "__main__":
    main(sys.argv[1:])
