"""Neutral records as JSON and back, so that what was read can wait to be looked at.

A moment is written as RFC 9557 has it, `2026-11-24T10:00:00+01:00[Europe/Berlin]`, so that
its zone comes back by name. A record that was written by hand or by another version is
refused with the place that is wrong: `$.slots[0].start: a date or a moment is missing`.
"""

from __future__ import annotations

import dataclasses
import math
import re
import types
import typing
from datetime import date, datetime
from typing import Any, Literal, TypeVar, Union
from zoneinfo import ZoneInfo

from showup.exchange.records import Posting, Problem, Reading

T = TypeVar("T")
_NAMED_ZONE = re.compile(r"^(?P<moment>.+)\[(?P<zone>[A-Za-z0-9_+\-/]+)\]$")
_PLAIN = (str, int, bool, float)


class RecordError(ValueError):
    """A record that cannot be read back; says where and why."""

    def __init__(self, path: str, says: str) -> None:
        super().__init__(f"{path}: {says}")


def dump(record: Reading | Posting | Problem) -> dict[str, Any]:
    """Return a record as JSON-ready values."""
    return {field.name: _dump(getattr(record, field.name)) for field in dataclasses.fields(record)}


def readings(data: object) -> tuple[Reading, ...]:
    """Read a list of readings back.

    Raises:
        RecordError: something in it is missing, unknown or of the wrong kind.
    """
    return tuple(_load(Reading, item, path) for item, path in _items(data, "$"))


def postings(data: object) -> tuple[Posting, ...]:
    """Read a list of postings back.

    Raises:
        RecordError: something in it is missing, unknown or of the wrong kind.
    """
    return tuple(_load(Posting, item, path) for item, path in _items(data, "$"))


def problems(data: object) -> tuple[Problem, ...]:
    """Read a list of problems back.

    Raises:
        RecordError: something in it is missing, unknown or of the wrong kind.
    """
    return tuple(_load(Problem, item, path) for item, path in _items(data, "$"))


def _dump(value: object) -> Any:
    if isinstance(value, datetime):
        return value.isoformat() + _zone_name(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [_dump(item) for item in value]
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {
            field.name: _dump(getattr(value, field.name)) for field in dataclasses.fields(value)
        }
    return value


def _zone_name(moment: datetime) -> str:
    key = getattr(moment.tzinfo, "key", None)
    return f"[{key}]" if key else ""


def _load(wanted: type[T], data: object, path: str) -> T:
    if not isinstance(data, dict):
        raise RecordError(path, f"a {wanted.__name__} is missing")
    hints = typing.get_type_hints(wanted)
    unknown = sorted(set(map(str, data)) - set(hints))
    if unknown:
        raise RecordError(path, f"a {wanted.__name__} has no {unknown[0]!r}")
    values = {
        name: _value(hint, data[name], f"{path}.{name}")
        for name, hint in hints.items()
        if name in data
    }
    try:
        return wanted(**values)
    except TypeError as error:  # a field without a default was left out
        raise RecordError(path, str(error).rpartition("() ")[2]) from error


def _value(hint: Any, data: object, path: str) -> Any:
    origin, inside = typing.get_origin(hint), typing.get_args(hint)
    if origin in (Union, types.UnionType):
        return _one_of(inside, data, path)
    if origin is tuple:
        return tuple(_value(inside[0], item, place) for item, place in _items(data, path))
    if origin is Literal:
        if data not in inside:
            raise RecordError(path, f"{data!r} is none of {', '.join(map(str, inside))}")
        return data
    if hint in (datetime, date):
        moment = _moment(data, path)
        if hint is datetime and not isinstance(moment, datetime):
            raise RecordError(path, f"{data!r} has no time of day")
        return moment
    if hint in _PLAIN:
        return _plain(hint, data, path)
    return _load(hint, data, path)


def _plain(hint: type, data: object, path: str) -> object:
    if hint is float and type(data) in (int, float) and math.isfinite(float(str(data))):
        return float(str(data))
    if hint is float or type(data) is not hint:  # True is no number here
        raise RecordError(path, f"{data!r} is no {hint.__name__}")
    return data


def _one_of(hints: tuple[Any, ...], data: object, path: str) -> Any:
    if data is None and type(None) in hints:
        return None
    real = [hint for hint in hints if hint is not type(None)]
    return _value(date if date in real else real[0], data, path)


def _items(data: object, path: str) -> list[tuple[object, str]]:
    if not isinstance(data, list | tuple):
        raise RecordError(path, "a list is missing")
    return [(item, f"{path}[{number}]") for number, item in enumerate(data)]


def _moment(data: object, path: str) -> date | datetime:
    if not isinstance(data, str):
        raise RecordError(path, "a date or a moment is missing")
    named = _NAMED_ZONE.match(data)
    written = named["moment"] if named else data
    try:
        if "T" not in written:
            return date.fromisoformat(written)
        moment = datetime.fromisoformat(written)
    except ValueError as error:
        raise RecordError(path, f"{data!r} is no date or moment") from error
    return _in_zone(moment, named["zone"]) if named else moment


def _in_zone(moment: datetime, name: str) -> datetime:
    """Return the moment in its named zone; with its offset alone where the zone is unknown here."""
    try:
        zone = ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return moment
    for fold in (0, 1):
        there = moment.replace(tzinfo=zone, fold=fold)
        if there.utcoffset() == moment.utcoffset():
            return there
    return moment
