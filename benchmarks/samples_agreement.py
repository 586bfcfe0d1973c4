"""Print how far the calendar and mail readers agree with other suites' expectations.

Run `python -m benchmarks.samples_agreement`; the samples' folder is SHOWUP_SAMPLES.
"""

from __future__ import annotations

import os
import sys
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.agreement_calendars import gold_agreements
from benchmarks.agreement_mails import mail_agreements
from benchmarks.agreement_stated import stated_agreements
from benchmarks.explanations import explanation

from showup.exchange.formats import ics, mail

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_BESIDE = Path(__file__).resolve().parents[2] / "shared" / "samples"
SAMPLES = Path(os.environ.get("SHOWUP_SAMPLES", _BESIDE))


def main() -> int:
    """Print every table; 2 where the samples are missing."""
    if not SAMPLES.is_dir():
        print(f"No samples at {SAMPLES}: set SHOWUP_SAMPLES.")
        return 2
    _reading("calendars", calendar_files(SAMPLES), ics.read)
    _reading("mails", mail_files(SAMPLES), mail.read)
    _gold()
    _stated()
    _mails()
    return 0


def calendar_files(samples: Path) -> list[Path]:
    """Return every calendar of the samples."""
    return sorted((samples / "1_calendar").rglob("*.ics"))


def mail_files(samples: Path) -> list[Path]:
    """Return every mail of the samples; JSON holds expectations."""
    found = sorted((samples / "2_email").rglob("*"))
    return [path for path in found if path.is_file() and path.suffix != ".json"]


def _reading(what: str, files: Iterable[Path], read: Callable[..., tuple[object, object]]) -> None:
    times, outcomes = [], Counter[str]()
    for path in files:
        data = path.read_bytes()
        started = time.process_time()
        records, problems = read(data)
        times.append((time.process_time() - started, path.name))
        refused = any(problem.fatal for problem in problems)  # type: ignore[attr-defined]  # both readers return problems
        outcomes["read" if records else "refused" if refused else "nothing in it"] += 1
    slowest = max(times)
    print(
        f"{what}: {len(times)} files: {dict(outcomes)}; slowest {slowest[0]:.3f} s ({slowest[1]})"
    )


def _gold() -> None:
    rows = gold_agreements(SAMPLES / "1_calendar")
    expected = sum(row.expected for row in rows)
    print(
        f"\noccurrences: {sum(row.agrees for row in rows)} of {len(rows)} files agree wholly; "
        f"{sum(row.starts for row in rows)} of {expected} occurrences start, "
        f"{sum(row.spans for row in rows)} start and end alike; "
        f"{sum(row.not_events for row in rows)} to-dos, journals and busy times set aside"
    )
    for row in rows:
        if not row.agrees:
            print(
                f"  {row.name}: {row.spans} of {row.expected}, {row.found} found. {explanation(row.name)}"
            )
            print(f"    expected {row.missing[:2]}, found {row.extra[:2]}")


def _stated() -> None:
    rows = stated_agreements(SAMPLES / "1_calendar")
    print(f"\nstated facts: {sum(agrees for _, _, agrees, _ in rows)} of {len(rows)} agree")
    for file, fact, agrees, contested in rows:
        if not agrees:
            print(f"  {file}: {fact}. {contested or explanation(file)}")


def _mails() -> None:
    rows = mail_agreements(SAMPLES / "2_email" / "stalwart_mail-parser")
    print("\nmails, field by field:")
    for field in dict.fromkeys(row.field for row in rows):
        these = [row for row in rows if row.field == field]
        print(f"  {field:<12} {sum(row.agrees for row in these):>3} of {len(these)}")
    for row in rows:
        if not row.agrees:
            print(f"  {row.file} {row.field}: {explanation(row.file)}")
            print(f"    expected {row.expected[:80]!r}, found {row.found[:80]!r}")


if __name__ == "__main__":
    sys.exit(main())
