"""What the engine says to plausible seekers, and how often a judgement of ours turns it.

Run: python -m benchmarks.plausible [--many 100] [--from 0] [--save]
The full run, about half an hour: --many 1000 --save

The seekers are benchmarks/seekers.py's, a seed each. A share is of all answers to one kind
of question. *Too close* answers count under what stood first, and in a column of their own.
*Turned* is the share of the answers not too close in which one belief marked J in
docs/evidence.md, put at one end of its range with the others in the middle, makes the other
side the better one. An engine that always says "go" fails here.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.figures import saved

from showup.engine.cache import prepare

if TYPE_CHECKING:
    from collections.abc import Sequence

    from showup.engine.situation import Situation

VERBS = (
    "go", "ask_first", "move", "decline", "rehearse", "keep", "cancel", "accept", "hold",
    "turn_down",
)  # fmt: skip
BANDS = ((0.0, 3.5), (3.5, 5.0), (5.0, 10.0))  # excitement of an open invitation
PATHS = 192  # a look at one end of a belief


@dataclass(frozen=True)
class Said:
    """One answer."""

    seed: int
    kind: str
    excitement: float
    over_bar: float
    jobs: int
    dream: bool
    hours: float
    verb: str
    lead: float
    share: float
    too_close: bool
    rests_on: tuple[str, ...]
    turned_by: tuple[str, ...]  # beliefs


def said_to(seed: int) -> Said:
    """Answer one seeker, and try every judgement at both its ends."""
    from benchmarks.seekers import seeker_of

    from showup.engine.decide import advise

    situation = seeker_of(seed)
    answer = advise(situation, threads=1)
    job = situation.opportunities[0]
    return Said(
        seed=seed,
        kind=situation.kind,
        excitement=job.excitement,
        over_bar=job.excitement - situation.seeker.bar,
        jobs=len(situation.opportunities),
        dream=any(each.dream for each in situation.opportunities),
        hours=job.hours,
        verb=answer.best.choice.verb,
        lead=answer.contrast.gain.mid,
        share=answer.side_share,
        too_close=answer.too_close,
        rests_on=answer.rests_on,
        turned_by=() if answer.too_close else _turned(situation, answer),
    )


def _turned(situation: Situation, answer: object) -> tuple[str, ...]:
    from showup.advice.rules.swings import JUDGED
    from showup.engine.advice import Advice
    from showup.engine.looks.tornado import bars

    assert isinstance(answer, Advice)
    found = bars(situation, answer, JUDGED, paths=PATHS, threads=1)
    return tuple(bar.belief for bar in found if bar.flips)


def shares(answers: Sequence[Said]) -> dict[str, object]:
    """Return the share of each verb, of close answers, and of clear ones that a belief turns."""
    many = max(1, len(answers))
    verbs = Counter(each.verb for each in answers)
    clear = [each for each in answers if not each.too_close]
    turned = Counter(name for each in clear for name in each.turned_by)
    return {
        "answers": len(answers),
        "verbs": {verb: round(verbs[verb] / many, 3) for verb in VERBS if verbs[verb]},
        "too close": round(1 - len(clear) / many, 3),
        "rests on practice": round(sum("practice" in each.rests_on for each in answers) / many, 3),
        "turned": round(sum(bool(each.turned_by) for each in clear) / max(1, len(clear)), 3),
        "turned by": {
            name: round(number / max(1, len(clear)), 3) for name, number in turned.most_common()
        },
    }


def groups(answers: Sequence[Said]) -> dict[str, list[Said]]:
    """Return the answers by what was asked, invitations also by how exciting they are."""
    found = {"all": list(answers)}
    for kind in ("invitation", "booked", "offer"):
        found[kind] = [each for each in answers if each.kind == kind]
    for low, high in BANDS:
        name = f"invitation, excitement {low:g} to {high:g}"
        found[name] = [each for each in found["invitation"] if low <= each.excitement < high]
    found["invitation, below the bar"] = [each for each in found["invitation"] if each.over_bar < 0]
    found["invitation, above the bar"] = [
        each for each in found["invitation"] if each.over_bar >= 0
    ]
    return found


def table(answers: Sequence[Said]) -> str:
    """Return a block a group: shares in percent."""
    lines = []
    for name, these in groups(answers).items():
        found = shares(these)
        verbs, by = found["verbs"], found["turned by"]
        assert isinstance(verbs, dict)
        assert isinstance(by, dict)
        lines.append(f"{name} ({found['answers']}):")
        lines.append("  " + ", ".join(f"{verb} {share:.1%}" for verb, share in verbs.items()))
        lines.append(
            f"  too close {found['too close']:.1%}; rests on practice {found['rests on practice']:.1%}; "
            f"of the clear ones a judgement turns {found['turned']:.1%}"
        )
        if by:
            lines.append("  " + ", ".join(f"{belief} {share:.1%}" for belief, share in by.items()))
    return "\n".join(lines)


def main() -> None:
    """Print the table, the answers behind it where asked, and keep the figures."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--many", type=int, default=100, help="seekers")
    parser.add_argument("--from", type=int, default=0, dest="start", help="the first seed")
    parser.add_argument("--verbose", action="store_true", help="print every answer at once")
    parser.add_argument("--save", action="store_true", help="write docs/figures/plausible.json")
    asked = parser.parse_args()
    begun, answers = time.perf_counter(), list[Said]()
    for seed in range(asked.start, asked.start + asked.many):
        answers.append(said_to(seed))
        if asked.verbose:
            print(answers[-1], flush=True)
    spent = time.perf_counter() - begun
    print(
        f"{asked.many} seekers, seeds {asked.start} to {asked.start + asked.many - 1}, {spent:.0f} s"
    )
    print(table(answers))
    if asked.save:
        kept = {name: shares(these) for name, these in groups(answers).items()}
        saved("plausible", {"seeds": [asked.start, asked.start + asked.many - 1], **kept})


if __name__ == "__main__":
    prepare(Path(tempfile.gettempdir()) / "showup-benchmarks")
    main()
