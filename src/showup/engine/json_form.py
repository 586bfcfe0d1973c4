"""Situations and advice as JSON: what is saved with a decision, and what an API takes.

Fields at their default are left out of a situation, so a file says only what somebody
said; a saved decision is written whole. The schema is docs/situation.schema.json. A file
may carry a "comment" for people.
"""

from __future__ import annotations

from dataclasses import MISSING, fields, is_dataclass
from functools import cache
from types import UnionType
from typing import Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

from showup.engine.advice import Advice
from showup.engine.situation import SCHEMA, Situation

ADVICE_SCHEMA = "showup.advice/1"
Made = TypeVar("Made")


class FormError(ValueError):
    """The JSON does not have the form; the message ends with the place, as `@ $.path`."""

    def __init__(self, says: str, path: str) -> None:
        super().__init__(f"{says} @ {path}")
        self.says, self.path = says, path


def to_json(situation: Situation, *, whole: bool = False) -> dict[str, Any]:
    """Return a situation as JSON objects, fields at their default left out.

    `whole` writes those too, so that a saved decision outlives a changed default.
    """
    return {"schema": SCHEMA, **_object(situation, terse=not whole)}


def from_json(obj: object) -> Situation:
    """Read a situation; raises FormError naming the place of the first fault."""
    return _read(obj, Situation, SCHEMA)


def advice_to_json(advice: Advice) -> dict[str, Any]:
    """Return an answer as JSON objects, every field written."""
    return {"schema": ADVICE_SCHEMA, **_object(advice, terse=False)}


def advice_from_json(obj: object) -> Advice:
    """Read an answer; raises FormError naming the place of the first fault."""
    return _read(obj, Advice, ADVICE_SCHEMA)


def _name(field: str) -> str:
    return field.rstrip("_")


def _object(value: Any, *, terse: bool) -> dict[str, Any]:
    found = {}
    for part in fields(value):
        mine = getattr(value, part.name)
        if terse and mine == _default(part):
            continue
        found[_name(part.name)] = _plain(mine, terse=terse)
    return found


def _default(part: Any) -> Any:
    if part.default_factory is not MISSING:
        return part.default_factory()
    return part.default


def _plain(value: Any, *, terse: bool) -> Any:
    if is_dataclass(value):
        return _object(value, terse=terse)
    if isinstance(value, tuple):
        return [_plain(each, terse=terse) for each in value]
    return value


def _read(obj: object, kind: type[Made], schema: str) -> Made:
    if not isinstance(obj, dict):
        raise FormError("expected an object", "$")
    if "schema" not in obj:
        raise FormError("required field missing", "$.schema")
    if obj["schema"] != schema:
        raise FormError(f"expected {schema!r}", "$.schema")
    _scalar(obj.get("comment", ""), str, "$.comment")
    rest = {name: value for name, value in obj.items() if name not in {"schema", "comment"}}
    made: Made = _made(rest, kind, "$")
    return made


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)


def _made(obj: object, kind: Any, path: str) -> Any:
    if not isinstance(obj, dict):
        raise FormError("expected an object", path)
    hints = _hints(kind)
    names = {_name(part.name): part for part in fields(kind)}
    for name in obj:
        if name not in names:
            raise FormError("unknown field", f"{path}.{name}")
    values = {}
    for name, part in names.items():
        if name in obj:
            values[part.name] = _value(obj[name], hints[part.name], f"{path}.{name}")
        elif part.default is MISSING and part.default_factory is MISSING:
            raise FormError("required field missing", f"{path}.{name}")
    return kind(**values)


def _value(obj: Any, hint: Any, path: str) -> Any:
    origin = get_origin(hint)
    if origin is Literal:
        if obj not in get_args(hint):
            raise FormError(f"expected one of {', '.join(map(str, get_args(hint)))}", path)
        return obj
    if origin in {Union, UnionType}:
        inner = next(each for each in get_args(hint) if each is not type(None))
        return None if obj is None else _value(obj, inner, path)
    if origin is tuple:
        return _items(obj, get_args(hint), path)
    if is_dataclass(hint):
        return _made(obj, hint, path)
    return _scalar(obj, hint, path)


def _items(obj: Any, inner: tuple[Any, ...], path: str) -> tuple[Any, ...]:
    if not isinstance(obj, list | tuple):
        raise FormError("expected a list", path)
    endless = len(inner) == 2 and inner[1] is Ellipsis
    if not endless and len(obj) != len(inner):
        raise FormError(f"expected {len(inner)} items", path)
    hints = [inner[0]] * len(obj) if endless else inner
    return tuple(
        _value(each, hint, f"{path}[{i}]")
        for i, (each, hint) in enumerate(zip(obj, hints, strict=True))
    )


def _scalar(obj: Any, hint: Any, path: str) -> Any:
    if hint is bool:
        if isinstance(obj, bool):
            return obj
        raise FormError("expected true or false", path)
    if hint is str:
        if isinstance(obj, str):
            return obj
        raise FormError("expected text", path)
    if isinstance(obj, bool) or not isinstance(obj, int | float):
        raise FormError("expected a number", path)
    if hint is int:
        if isinstance(obj, int) or float(obj).is_integer():
            return int(obj)
        raise FormError("expected a whole number", path)
    return _float(obj, path)


def _float(obj: float, path: str) -> float:
    try:
        return float(obj)
    except OverflowError:
        raise FormError("this number is too large", path) from None
