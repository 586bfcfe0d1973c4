"""Print how far what postings are read to ask, have one do and offer agrees with labels by hand.

Run `python -m benchmarks.asks_agreement [--wrong tuning]`; the samples' folder is
SHOWUP_SAMPLES. A label names the lines that say each thing; a line counts once. Twelve
entries of each are read at most, so no posting has more than twelve to find.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import Any

from benchmarks.posting_labels import Tally
from benchmarks.postings_agreement import SAMPLES, read_labelled

from showup.exchange.formats.postings.asks import Asks, read

KINDS = ("asks", "duties", "offers")
MOST = 12
LABELS = Path(__file__).parents[1] / "tests/exchange/formats/postings/asks/labels.jsonl"


def main(arguments: list[str]) -> int:
    """Print the figures of both parts; 2 where the samples are missing."""
    if not SAMPLES.is_dir():
        print(f"No samples at {SAMPLES}: set SHOWUP_SAMPLES.")
        return 2
    rows = [json.loads(line) for line in LABELS.read_text(encoding="utf-8").splitlines()]
    show = arguments[arguments.index("--wrong") + 1] if "--wrong" in arguments else ""
    for part in ("tuning", "check"):
        chosen = [row for row in rows if row["part"] == part]
        tallies, wrong = agreement(SAMPLES, chosen)
        print(f"{part}: {len(chosen)} postings")
        for kind, tally in tallies.items():
            print(
                f"  {kind:<7} precision {tally.precision:.3f} ({tally.right} of {tally.found} found), "
                f"recall {tally.recall:.3f} (of {tally.labelled} labelled)"
            )
        if show == part:
            print("\n".join(wrong))
    _print_time(rows)
    return 0


def agreement(samples: Path, rows: list[dict[str, Any]]) -> tuple[dict[str, Tally], list[str]]:
    """Read every labelled posting and count the lines that are right, found and labelled."""
    tallies = {kind: Tally() for kind in KINDS}
    wrong: list[str] = []
    for row in rows:
        posting = read_labelled(samples, row["where"])
        text = posting.text if posting else ""
        found = lines_found(text, read(text))
        for kind, tally in tallies.items():
            said, labelled = found[kind], set(row[kind])
            tally.right += len(said & labelled)
            tally.found += len(said)
            tally.labelled += min(len(labelled), max(MOST, len(said & labelled)))
            if said != labelled:
                wrong.append(
                    f"{row['where']} {kind}: missed {sorted(labelled - said)}, "
                    f"too many {sorted(said - labelled)}"
                )
    return tallies, wrong


def lines_found(text: str, asks: Asks) -> dict[str, set[int]]:
    """Return the numbers of the lines that each kind's entries stand in."""
    return {
        kind: {text.count("\n", 0, text.index(one.quote)) for one in getattr(asks, kind)}
        for kind in KINDS
    }


def _print_time(rows: list[dict[str, Any]]) -> None:
    texts = [one.text for row in rows if (one := read_labelled(SAMPLES, row["where"]))]
    started = time.process_time()
    for text in texts:
        read(text)
    each = 1000 * (time.process_time() - started) / max(1, len(texts))
    print(f"{each:.1f} ms a posting")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
