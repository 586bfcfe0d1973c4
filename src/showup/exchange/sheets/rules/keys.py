"""What makes a row the same row when the sheet is read again."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from showup.exchange.records import Problem
from showup.exchange.sheets.rules import answers
from showup.pipeline.names import employer_key, role_key

if TYPE_CHECKING:
    from showup.exchange.sheets.rules.jobs import Job

_OWN_NUMBER = 8  # characters: a shorter number also stands in other sheets


def keyed(jobs: Sequence[Job], ids: Sequence[object], address: Callable[[str], str]) -> list[str]:
    """Return a key a job: the tracker's number, else the link, else employer, title and day.

    `address` makes one address of the ways to write it. A key that comes twice is numbered.
    """
    links = Counter(address(str(job.fields["link"])) for job in jobs if job.fields.get("link"))
    numbers = Counter(str(number) for number in ids)
    seen: Counter[str] = Counter()
    found = []
    for job, number in zip(jobs, ids, strict=True):
        employer = employer_key(str(job.fields.get("employer", "")))
        link = address(str(job.fields["link"])) if job.fields.get("link") else ""
        if number and not answers.is_blank(str(number)) and numbers[str(number)] == 1:
            short = len(str(number)) < _OWN_NUMBER
            key = f"id:{number}|{employer}" if short else f"id:{number}"
        elif link and links[link] == 1:
            key = f"link:{link}"
        else:
            role = role_key(str(job.fields.get("title", "")))
            key = f"job:{employer}|{role}|{job.fields.get('applied_on') or ''}"
        seen[key] += 1
        found.append(_short(key if seen[key] == 1 else f"{key}#{seen[key]}"))
    return found


def twice(rows: Sequence[tuple[str, Job]]) -> list[Problem]:
    """Return the rows, by where they stand, that tell of a job that another row told of already."""
    first: dict[tuple[str, str, object], str] = {}
    found = []
    for where, job in rows:
        names = (str(job.fields.get("employer", "")), str(job.fields.get("title", "")))
        key = (employer_key(names[0]), role_key(names[1]), job.fields.get("applied_on"))
        before = first.setdefault(key, where)
        if all(key[:2]) and before != where:
            says = f"It has the employer, the role and the day of {before}."
            found.append(Problem(where, says, "Both come in; leave one out there if they are one."))
    return found


def digest_of(job: Job) -> str:
    """Return what changes when anything that is taken from a row changes."""
    return hashlib.sha256(
        json.dumps(job.said(), sort_keys=True, ensure_ascii=True).encode()
    ).hexdigest()


def _short(key: str) -> str:
    if len(key) <= 300:  # noqa: PLR2004  the column's width
        return key
    return key[:200] + hashlib.sha256(key.encode()).hexdigest()
