"""Throw mutated bytes at every reader, guided by coverage, for a while.

Run `python -m benchmarks.fuzz --seconds 60` (a format), or `--format ics` for one alone. Needs
atheris, which `make bench` installs where it can.
"""

from __future__ import annotations

import argparse
import importlib.util
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.reading_material import diary, invitation, page_mail, prose

if TYPE_CHECKING:
    from showup.exchange.records import Problem

FORMATS = ("ics", "occurrences", "mail", "pasted", "readings")
LONGEST = 8_192  # bytes of an input
HANG = 5  # seconds for one input


def main(arguments: list[str] | None = None) -> int:
    """Fuzz each format in a process of its own; 1 where one raised or hung."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=int, default=60, help="for each format")
    parser.add_argument("--format", choices=FORMATS, help="only this one")
    parser.add_argument("--here", choices=FORMATS, help=argparse.SUPPRESS)
    chosen = parser.parse_args(arguments)
    if importlib.util.find_spec("atheris") is None:
        print("atheris is not installed; the fuzzer is optional: pip install atheris")
        return 2
    if chosen.here:
        return _fuzz(chosen.here, chosen.seconds)
    failed = [
        name for name in FORMATS if chosen.format in {None, name} and _run(name, chosen.seconds)
    ]
    print(f"failed: {', '.join(failed)}" if failed else "nothing raised, nothing hung")
    return 1 if failed else 0


def _run(name: str, seconds: int) -> bool:
    command = [sys.executable, "-m", "benchmarks.fuzz", "--here", name, "--seconds", str(seconds)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    lines = (done.stderr + done.stdout).splitlines()
    summary = [line for line in lines if line.startswith(("Done", "stat::number", "stat::peak"))]
    print(f"{name}: {' '.join(summary) or 'no summary'}")
    if done.returncode:
        print("\n".join(lines[-40:]))
    return done.returncode != 0


def _fuzz(name: str, seconds: int) -> int:
    import atheris

    with atheris.instrument_imports(include=["showup.exchange"]):
        from showup.exchange.formats import ics, mail, pasted
        from showup.exchange.invitations import readings
    from datetime import UTC, datetime

    first, last = datetime(2026, 1, 1, tzinfo=UTC), datetime(2027, 1, 1, tzinfo=UTC)
    readers = {
        "ics": ics.read,
        "occurrences": lambda data: ics.occurrences(data, first, last, 50),
        "mail": lambda data: _unless_beyond(mail.read(data)[1]),
        "pasted": pasted.read,
        "readings": lambda data: _unless_beyond(readings.read_file("", data)[1]),
    }
    with tempfile.TemporaryDirectory() as folder:
        for number, seed in enumerate(_seeds()):
            (Path(folder) / str(number)).write_bytes(seed)
        options = [
            f"-max_total_time={seconds}",
            f"-max_len={LONGEST}",
            f"-timeout={HANG}",
            "-rss_limit_mb=2048",
            "-print_final_stats=1",
            f"-artifact_prefix={tempfile.gettempdir()}/showup-fuzz-{name}-",
            folder,
        ]
        atheris.Setup([sys.argv[0], *options], readers[name])
        atheris.Fuzz()
    return 0


def _unless_beyond(problems: tuple[Problem, ...]) -> None:
    """Count a mail that was given up on as a failure: the reader should name what is wrong."""
    from showup.exchange.formats.mail.reading import BEYOND_READING

    if any(problem.what == BEYOND_READING for problem in problems):
        raise AssertionError(BEYOND_READING)


def _seeds() -> list[bytes]:
    rule = b"RRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=4\r\nEXDATE:20260105T090000Z\r\nSUMMARY"
    return [
        diary(1),
        diary(1).replace(b"SUMMARY", rule),
        invitation(),
        page_mail(1),
        prose(1),
        b"Interview on Tuesday, 1 December at 10:00 CET. https://acme.zoom.us/j/1",
    ]


if __name__ == "__main__":
    sys.exit(main())
