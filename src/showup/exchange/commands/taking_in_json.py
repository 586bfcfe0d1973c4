"""What `showup import --json` tells: what was read, what it means here, and what was kept."""

from __future__ import annotations

import sys
from contextlib import contextmanager, redirect_stdout
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from showup.shared.terminal import own_zone

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from showup.accounts.models import Seeker
    from showup.exchange.invitations.files import Read
    from showup.exchange.invitations.services import Kept
    from showup.exchange.records import Reading

SCHEMA = "showup.import/1"


def as_json(read: Sequence[Read], seeker: Seeker | None, *, now: datetime) -> dict[str, Any]:
    """Return files as JSON-ready values; without a seeker they are compared with nothing."""
    from showup.exchange import record_json

    return {
        "schema": SCHEMA,
        "files": [
            {
                "name": each.name,
                "readings": [record_json.dump(reading) for reading in each.readings],
                "problems": [record_json.dump(problem) for problem in each.problems],
                "questions": _questions(each.readings),
                "means": [
                    _meaning(each, which, seeker, now) for which in range(len(each.readings))
                ],
            }
            for each in read
        ],
    }


@contextmanager
def words_aside(*, as_json: bool) -> Iterator[None]:
    """Say what is for people on stderr, where stdout is for a program."""
    if not as_json:
        yield
        return
    with redirect_stdout(sys.stderr):
        yield


def outcome(kept: Sequence[tuple[Kept, str]]) -> dict[str, Any]:
    """Return what became of each message, with the command that comes next."""
    from showup.pipeline import json_form

    batches = [str(each.batch) for each, _ in kept if each.written]
    return {
        "changed": bool(batches),
        "batch": batches[0] if batches else None,
        "kept": [
            {
                "opportunity": json_form.opportunity(each.opportunity),
                "interview": each.interview.pk if each.interview is not None else None,
                "written": each.written,
                "new": each.new,
                "says": [problem.what for problem in each.problems],
                "next": then if each.written else "",
            }
            for each, then in kept
        ],
    }


def _questions(readings: Sequence[Reading]) -> list[dict[str, Any]]:
    from showup.exchange.invitations import rules

    return [
        {"reading": number} | asdict(question)
        for number, reading in enumerate(readings)
        for question in rules.questions(reading, known_zone=own_zone())
    ]


def _meaning(read: Read, which: int, seeker: Seeker | None, now: datetime) -> dict[str, Any]:
    """Return a message in the words that the terminal shows, with what keeping it would change."""
    from showup.exchange.invitations import previews

    reading = read.readings[which]
    told: dict[str, Any] = {"reading": which, "what": previews.opening(reading)}
    if seeker is None:
        return told
    from showup.exchange.invitations import moves, repeats, services

    found = moves.foreseen(seeker, reading, now=now)
    digest = services.digest_of(read.data)
    repeat = repeats.foreseen(seeker, digest, reading, now=now, which=which)
    known = repeat.says if repeat else ""
    headline = moves.headline(seeker, digest, reading, now=now, which=which)
    told["what"] = previews.opening(reading, headline)
    return told | {"changes": list(found.says), "asks": found.asks, "known": known}
