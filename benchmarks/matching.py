"""Hold the mail threads about a job against pipelines of forty with look-alikes.

python -m benchmarks.matching                 both halves, figures by half and by language
python -m benchmarks.matching --wrong         what was matched wrongly, case by case
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import cache
from typing import TYPE_CHECKING

from benchmarks.reading_threads import THREADS
from tests.forty.pipelines import Case, Truth, case

from showup.exchange.invitations.readings import read_file
from showup.exchange.invitations.rules import clue, matches
from showup.exchange.records import Found, Reading

if TYPE_CHECKING:
    from collections.abc import Sequence

    from showup.exchange.invitations.rules import Match
    from showup.exchange.invitations.rules.matching.facts import Basis

SEEDS = range(5)
Mended = Callable[[Reading], Reading]
FIRST_SIXTY = ("tuning", "held out")  # as tests/threads/README.md names them
IDLE = ("other", "newsletter")


@dataclass
class Tally:
    """What became of the cases."""

    cases: int = 0
    there: int = 0  # cases whose application is in the pipeline
    sure: int = 0
    sure_right: int = 0
    bases: dict[Basis, list[bool]] = field(default_factory=lambda: defaultdict(list))
    asked: int = 0
    asked_right: int = 0  # the right one, or a new one where there is none, was a choice
    none: int = 0
    none_right: int = 0
    wrong: list[str] = field(default_factory=list)
    unsure: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        """The share of what was proposed as sure that is right."""
        return self.sure_right / self.sure if self.sure else 1.0

    @property
    def asks(self) -> float:
        """The share of all cases that was asked about."""
        return self.asked / self.cases if self.cases else 0.0

    @property
    def recall(self) -> float:
        """The share of the applications that are there that was proposed as sure."""
        return self.sure_right / self.there if self.there else 1.0

    def add(self, one: Case, found: Sequence[Match]) -> None:
        """Count one case."""
        self.cases += 1
        self.there += one.belongs is not None
        if found and found[0].sure:
            self.sure += 1
            right = found[0].pk == one.belongs
            self.sure_right += right
            self.bases[found[0].basis].append(right)
            if not right:
                self.wrong.append(_told("sure, wrongly", one, found))
        elif found:
            self.asked += 1
            right = one.belongs is None or one.belongs in {match.pk for match in found}
            self.asked_right += right
            self.unsure.append(_told("asked", one, found))
        else:
            self.none += 1
            self.none_right += one.belongs is None
            if one.belongs is not None:
                self.wrong.append(_told("missed", one, found))


def as_read(reading: Reading) -> Reading:
    """Return what was read as it is."""
    return reading


def without_employer(reading: Reading) -> Reading:
    """Return what was read as if the employer's name hadn't been found."""
    return replace(reading, employer=None)


def with_another(reading: Reading) -> Reading:
    """Return what was read as if other words had been taken for the employer's name."""
    return replace(reading, employer=Found("Talent Team"))


def without_role(reading: Reading) -> Reading:
    """Return what was read as if the role hadn't been found."""
    return replace(reading, role=None)


def without_sender(reading: Reading) -> Reading:
    """Return what was read as if only the text had been pasted."""
    return replace(reading, sender=None, people=())


WORSE: tuple[Mended, ...] = (without_employer, with_another, without_role, without_sender)


def is_tuning(name: str) -> bool:
    """Tell which half a thread is of: the weights were set on this one only."""
    return hashlib.sha256(name.encode()).digest()[0] % 2 == 0


@cache
def threads() -> tuple[tuple[Truth, Reading], ...]:
    """Return the threads about a job, as a careful reader and as the program read them."""
    found = []
    for path in sorted(THREADS.glob("*.json")):
        told = json.loads(path.read_text(encoding="utf-8"))
        if told["kind"] in IDLE:
            continue
        mail = next(file for file in path.parent.glob(f"{path.stem}.*") if file != path)
        readings, _ = read_file(mail.name, mail.read_bytes())
        truth = Truth(
            name=path.stem,
            language=told["language"],
            kind=told["kind"],
            employer=told["employer"] or "",
            role=told["role"] or "",
            agency=told["agency"] or "",
            of_first_sixty=told["half"] in FIRST_SIXTY,
        )
        found.append((truth, readings[0]))
    return tuple(found)


def score(seeds: Sequence[int] = SEEDS, told: Mended = as_read) -> dict[str, Tally]:
    """Match every thread in a pipeline a seed; return tallies by half and by language.

    `told` may take something from what was read: mails nobody tuned on are read less well.
    """
    tallies: dict[str, Tally] = defaultdict(Tally)
    for truth, reading in threads():
        half = "tuning half" if is_tuning(truth.name) else "other half"
        for seed in seeds:
            one = case(truth, reading, seed)
            found = matches(clue(told(reading)), one.known)
            names = ["all", half, truth.language]
            for name in [*names, "first sixty"] if truth.of_first_sixty else names:
                tallies[name].add(one, found)
    return tallies


def _told(what: str, one: Case, found: Sequence[Match]) -> str:
    rows = {row.pk: row for row in one.known}

    def row(pk: int | None) -> str:
        return (
            "none" if pk is None else f"{rows[pk].employer} / {rows[pk].agency} / {rows[pk].role}"
        )

    read = clue(one.reading)
    lines = [
        f"{what}: {one.truth.name}",
        f"    read   {read.employer} / {read.agency} / {read.role} / {' '.join(read.domains)}",
        f"    right  {row(one.belongs)}",
    ]
    lines += [f"    {m.score:5.1f}  {row(m.pk)}: {' '.join(m.reasons)}" for m in found[:3]]
    return "\n".join(lines)


def _line(name: str, one: Tally) -> str:
    return (
        f"{name:16} {one.cases:5} {one.sure:5} {one.sure_right:5} {one.precision:9.3f}"
        f" {one.recall:6.2f} {one.asks:6.1%} {one.none:6} {one.none_right:5}"
    )


def main(arguments: list[str]) -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--wrong", action="store_true", help="also each wrong one")
    parser.add_argument("--asked", action="store_true", help="also each that is asked")
    parser.add_argument("--half", default="all", choices=["all", "tuning half", "other half"])
    parser.add_argument("--seeds", default="0-4", help="such as 0-4")
    given = parser.parse_args(arguments)
    first, _, last = given.seeds.partition("-")
    tallies = score(range(int(first), int(last or first) + 1))
    print(
        f"{len(threads())} threads, each in {tallies['all'].cases // len(threads())} pipelines of 40\n"
    )
    print(f"{'':16} cases  sure right precision recall  asked   none right")
    for name in sorted(tallies, key=lambda name: (len(name) == 2, name)):
        print(_line(name, tallies[name]))
    print("\nand where mails are read worse than these are:")
    for told in WORSE:
        print(_line(told.__name__.replace("_", " "), score(SEEDS, told)["all"]))
    print("\nright of those taken for sure, by what they rest on:")
    for basis, rights in sorted(tallies["all"].bases.items()):
        print(f"    {basis:20} {sum(rights):4} of {len(rights):4}")
    chosen = tallies[given.half]
    if given.wrong:
        print("\n".join(chosen.wrong))
    if given.asked:
        print("\n".join(chosen.unsure))


if __name__ == "__main__":
    main(sys.argv[1:])
