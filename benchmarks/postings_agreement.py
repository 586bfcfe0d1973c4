"""Print how far what is read from postings agrees with labels made by hand, field by field.

Run `python -m benchmarks.postings_agreement [--wrong tuning]`; the samples' folder is
SHOWUP_SAMPLES. Half of the labels were there to make rules with, the other half only to check.
"""

from __future__ import annotations

import json
import os
import sys
import time
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from benchmarks.posting_labels import Agreement, labels

from showup.exchange.formats.postings import read
from showup.exchange.formats.postings.plain import plain
from showup.exchange.formats.postings.prose import posting_of
from showup.exchange.records import Posting

_BESIDE = Path(__file__).resolve().parents[2] / "shared" / "samples"
SAMPLES = Path(os.environ.get("SHOWUP_SAMPLES", _BESIDE))
PROMISED = (0.95, 0.85)  # precision, recall


def main(arguments: list[str]) -> int:
    """Print the figures of both parts and of all; 2 where the samples are missing."""
    if not SAMPLES.is_dir():
        print(f"No samples at {SAMPLES}: set SHOWUP_SAMPLES.")
        return 2
    agreements = {part: agreement(SAMPLES, part) for part in ("tuning", "check", "")}
    for part, found in agreements.items():
        _print(part or "all", found)
    _print_times(SAMPLES)
    if "--wrong" in arguments:
        part = arguments[arguments.index("--wrong") + 1]
        print("\n".join(agreements[part].wrong))
    return 0


def agreement(samples: Path, part: str = "") -> Agreement:
    """Read every labelled posting of a part and hold it against its label."""
    found = Agreement()
    for label in labels(part):
        found.take(label, read_labelled(samples, label["where"]) or Posting())
    return found


def read_labelled(samples: Path, where: str) -> Posting | None:
    """Return the posting that a label is about, as it is read from its file; None where lost."""
    name, _, which = where.partition("#")
    path = samples / "4_jobs" / name
    if path.parent.name.startswith("hn_hiring"):
        year, month = (int(part) for part in path.stem.split("-"))
        return posting_of(_thread(path)[which], today=date(year, month, 1))
    postings = _file(path)
    return postings[int(which)] if int(which) < len(postings) else None


@cache
def _file(path: Path) -> tuple[Posting, ...]:
    postings, _ = read(path.read_bytes(), name=path.name)
    return tuple(postings)


@cache
def _thread(path: Path) -> dict[str, str]:
    saved: list[dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))
    return {one["url"].partition("id=")[2]: plain(one["full_html"] or "") for one in saved}


def _print(part: str, found: Agreement) -> None:
    print(f"{part}: {found.postings} postings")
    for name, tally in found.fields.items():
        least = (tally.precision, tally.recall)
        short = (
            "" if all(a >= b for a, b in zip(least, PROMISED, strict=True)) else "  below .95/.85"
        )
        print(
            f"  {name:<10} precision {tally.precision:.3f} ({tally.right} of {tally.found} found), "
            f"recall {tally.recall:.3f} (of {tally.labelled} labelled){short}"
        )


def _print_times(samples: Path) -> None:
    times = []
    for text in _thread(samples / "4_jobs" / "hn_hiring_2013-2015" / "2018-02.json").values():
        started = time.process_time()
        posting_of(text, today=None)
        times.append(time.process_time() - started)
    times.sort()
    print(
        f"{len(times)} postings of one thread: {1000 * times[len(times) // 2]:.1f} ms in the middle, "
        f"{1000 * times[len(times) * 95 // 100]:.1f} ms at p95, {1000 * times[-1]:.1f} ms at most"
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
