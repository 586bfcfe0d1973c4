"""Print how well a job that was posted again is told from another one, and how quickly.

In the monthly threads of the samples the same people post again and again: the same job with a
word changed, or another one. Letter by letter (a ratio that knows nothing of signatures) says
which it is. Run `python -m benchmarks.near_postings`; the samples' folder is SHOWUP_SAMPLES.
"""

from __future__ import annotations

import json
import random
import secrets
import statistics
import time
from typing import TYPE_CHECKING

from benchmarks.samples_agreement import SAMPLES
from rapidfuzz import fuzz

from showup.exchange.markup.text import text_of_html
from showup.exchange.postings.rules import NEAR, closeness, sketch

if TYPE_CHECKING:
    from collections.abc import Iterator

POSTERS = 1_200
STRANGERS = 6_000
THRESHOLDS = (0.3, 0.4, NEAR, 0.6, 0.7)
Pair = tuple[str, str]


def main() -> int:
    """Print both tables; 2 where the samples are missing."""
    folder = SAMPLES / "4_jobs"
    if not folder.is_dir():
        print(f"No samples at {folder}: set SHOWUP_SAMPLES.")
        return 2
    texts: dict[str, list[str]] = {}
    for poster, text in _comments():
        texts.setdefault(poster, []).append(text)
    print(f"{sum(map(len, texts.values()))} postings by {len(texts)} people")
    _agreement(texts)
    _speed([text for some in list(texts.values())[:300] for text in some[:1]])
    return 0


def _comments() -> Iterator[Pair]:
    for path in sorted((SAMPLES / "4_jobs").glob("hn_hiring*/*.json")):
        for comment in json.loads(path.read_text(encoding="utf-8")):
            text = text_of_html(comment["full_html"], addresses=False)
            if len(text.split()) >= 30:
                yield comment["user"], text


def _agreement(texts: dict[str, list[str]]) -> None:
    chance = random.Random(1)
    several = sorted(poster for poster, some in texts.items() if len(some) > 1)
    pairs = [
        chance.sample(texts[poster], 2)
        for poster in chance.sample(several, min(POSTERS, len(several)))
        for _ in range(3)
    ]
    groups: dict[str, list[float]] = {"again (.85 and more)": [], "between": [], "other job": []}
    for one, other in pairs:
        alike = fuzz.ratio(one, other) / 100
        name = list(groups)[0 if alike >= 0.85 else 1 if alike >= 0.6 else 2]
        groups[name].append(_close(one, other))
    everybody = sorted(texts)
    drawn = (chance.sample(everybody, 2) for _ in range(STRANGERS))
    groups["other people"] = [_close(texts[one][0], texts[other][0]) for one, other in drawn]
    print(f"{'':>22}{'pairs':>7}" + "".join(f"{f'at {each:g}':>9}" for each in THRESHOLDS))
    for name, found in groups.items():
        shares = (sum(each >= limit for each in found) / len(found) for limit in THRESHOLDS)
        print(f"{name:>22}{len(found):>7}" + "".join(f"{share:>9.1%}" for share in shares))


def _close(one: str, other: str) -> float:
    return closeness(sketch(one), [sketch(other)])[0]


def _speed(texts: list[str]) -> None:
    kept = [secrets.token_hex(128) for _ in range(10_000)]
    made, compared = [], []
    for text in texts:
        began = time.perf_counter()
        own = sketch(text)
        made.append(time.perf_counter() - began)
        began = time.perf_counter()
        list(closeness(own, kept))
        compared.append(time.perf_counter() - began)
    print(f"a signature: {statistics.median(made) * 1000:.1f} ms in the middle")
    print(f"against 10,000 others: {statistics.median(compared) * 1000:.1f} ms in the middle")


if __name__ == "__main__":
    raise SystemExit(main())
