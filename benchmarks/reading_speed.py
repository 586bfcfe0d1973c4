"""Time the readers, each beside a baseline in the same run.

Run `python -m benchmarks.reading_speed`. A baseline parses and stops there; the readers also
resolve zones, fold versions, decode and turn pages into text. Processor time, best of three, one
thread: a busy machine hardly changes it.
"""

from __future__ import annotations

import email
import sys
import time
from typing import TYPE_CHECKING, Any

from benchmarks.reading_material import MEGABYTE, diary, invitation, page_mail, plain_mail, prose
from icalendar import Calendar
from selectolax.lexbor import LexborHTMLParser

from showup.exchange.formats import ics, mail, pasted
from showup.exchange.invitations.readings import read_file

if TYPE_CHECKING:
    from collections.abc import Callable

ROUNDS = 3


def best(call: Callable[[bytes], Any], data: bytes) -> float:
    """Return the shortest of three runs, in seconds."""
    times = []
    for _ in range(ROUNDS):
        started = time.process_time()
        call(data)
        times.append(time.process_time() - started)
    return min(times)


def main() -> int:
    """Print one line a format: seconds, MB/s, the baseline's MB/s and the ratio."""
    five = diary(5 * MEGABYTE)
    rows: list[tuple[str, bytes, Callable[[bytes], Any], str, Callable[[bytes], Any]]] = [
        ("ics, 5 MB diary", five, ics.read, "icalendar", Calendar.from_ical),
        ("ics, 1 MB diary", diary(MEGABYTE), ics.read, "icalendar", Calendar.from_ical),
        ("ics, one event", diary(1), ics.read, "icalendar", Calendar.from_ical),
        ("mail, 1 MB text", plain_mail(MEGABYTE), mail.read, "email", email.message_from_bytes),
        ("mail, 1 MB page", page_mail(MEGABYTE), mail.read, "lexbor", LexborHTMLParser),
        ("mail, invitation", invitation(), mail.read, "email", email.message_from_bytes),
        ("pasted, one mail", prose(300), pasted.read, "splitlines", bytes.splitlines),
        ("pasted, 20 kB", prose(20_000), pasted.read, "splitlines", bytes.splitlines),
        ("whole invitation", invitation(), _whole, "email", email.message_from_bytes),
    ]
    print(f"{'what':<18}{'kB':>8}{'ms':>10}{'MB/s':>8}   {'baseline':<12}{'MB/s':>9}{'ratio':>8}")
    for what, data, read, name, baseline in rows:
        ours, theirs = best(read, data), best(baseline, data)
        size = len(data) / MEGABYTE
        print(
            f"{what:<18}{size * 1000:>8.1f}{ours * 1000:>10.2f}{size / ours:>8.2f}   "
            f"{name:<12}{size / theirs:>9.2f}{ours / theirs:>8.2f}"
        )
    seconds = best(ics.read, five)
    print(f"\n5 MB calendar: {seconds:.2f} s for {len(ics.read(five)[0]):,} events (goal: 1 s)")
    return 0


def _whole(data: bytes) -> Any:
    return read_file("invitation.eml", data)


if __name__ == "__main__":
    sys.exit(main())
