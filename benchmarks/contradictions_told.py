"""Print which contradictions stand in answers of full length to varied pipelines.

Run: python -m benchmarks.contradictions_told [--many 25] [--from 0]

The pipelines and the reader are those of tests/advice (varied.py, contradictions.py); there the
answers are played through less often, so that the test is quick.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections import Counter
from dataclasses import replace
from datetime import date
from pathlib import Path

from showup.engine.cache import prepare


def main(arguments: list[str]) -> int:
    """Print the number of answers with a contradiction, and how often which is found."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.contradictions_told")
    parser.add_argument("--many", type=int, default=25, help="how many answers")
    parser.add_argument("--from", dest="first", type=int, default=0, help="the first seed")
    options = parser.parse_args(arguments)
    prepare(Path(tempfile.gettempdir()) / "showup-benchmarks")
    began = time.monotonic()
    seeds = range(options.first, options.first + options.many)
    found = {seed: told(seed) for seed in seeds}
    with_some = [seed for seed, each in found.items() if each]
    print(f"{len(seeds)} answers from seed {options.first}, {time.monotonic() - began:.0f} s")
    print(f"{sum(map(len, found.values()))} contradictions in {len(with_some)} of them")
    for says, many in Counter(says for each in found.values() for says in each).most_common():
        print(f"  {many}: {says}")
    return 0


def told(seed: int) -> list[str]:
    """Return the contradictions in the whole answer to one pipeline."""
    # imported once the kernels' cache is known
    from tests.advice.contradictions import contradictions
    from tests.advice.varied import TODAY, varied

    from showup.advice.rules import present
    from showup.advice.rules.swings import JUDGED
    from showup.engine.decide import advise
    from showup.engine.looks import channels, flips, moves, tornado

    situation = varied(seed)
    advice = moves.settled(situation, advise(situation))
    advice = replace(advice, bars=tornado.bars(situation, advice, JUDGED))
    if not advice.too_close:
        advice = replace(advice, flips=flips.flips(situation, advice))
    advice = replace(advice, channels=channels.channels(situation, advice))
    answer = present(advice, situation, today=date.fromisoformat(TODAY))
    return contradictions(answer, advice, situation)


if __name__ == "__main__":
    import sys

    raise SystemExit(main(sys.argv[1:]))
