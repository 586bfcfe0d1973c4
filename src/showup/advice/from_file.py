"""A decision from a file: no database, no Django, nothing kept."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from showup.shared.terminal import clean

if TYPE_CHECKING:
    from showup.engine.situation import Situation

MOST_BYTES = 4_000_000


class FileError(ValueError):
    """The file cannot be answered; `says` holds a sentence for each fault, naming its field."""

    def __init__(self, *says: str) -> None:
        super().__init__(" ".join(says))
        self.says = says


def situation(data: bytes, *, name: str) -> Situation:
    """Read a situation from JSON and check it.

    Raises:
        FileError: it is no JSON, has another form, or contradicts itself.
    """
    from showup.engine import checks, json_form  # noqa: PLC0415  not for --help

    try:
        found = json_form.from_json(_parsed(data, name))
    except json_form.FormError as error:
        raise FileError(f"{name}: {clean(error.says)} at {clean(error.path)}.") from error
    faults = [f"{fault.path}: {clean(fault.says)}." for fault in checks.check(found)]
    if found.today:
        faults += _day_fault(found.today)
    if faults:
        raise FileError(*faults)
    jobs = tuple(replace(job, name=clean(job.name or job.id)) for job in found.opportunities)
    return replace(found, opportunities=jobs)


def _day_fault(said: str) -> list[str]:
    try:
        date.fromisoformat(said)
    except ValueError:
        return [f"today: “{clean(said)}” is no date; write it like 2026-11-24."]
    return []


def _parsed(data: bytes, name: str) -> Any:
    if len(data) > MOST_BYTES:
        raise FileError(f"{name} is over {MOST_BYTES // 1_000_000} MB; a situation is far smaller.")
    try:
        return json.loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise FileError(f"{name} is not text in UTF-8, so it can’t be JSON.") from error
    except json.JSONDecodeError as error:
        where = f"line {error.lineno}, column {error.colno}"
        raise FileError(f"{name} is not JSON: {error.msg} at {where}.") from error
    except (RecursionError, ValueError) as error:
        raise FileError(f"{name} can’t be read as JSON.") from error
