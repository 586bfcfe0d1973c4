"""One value of a file as the column's own kind, checked; nothing is bent to fit."""

from __future__ import annotations

import math
from datetime import datetime
from typing import TYPE_CHECKING, Any

from django.core.exceptions import ValidationError
from django.db.models import NOT_PROVIDED

if TYPE_CHECKING:
    from django.db.models import Field

LARGEST_KEY = 2**63 - 1
_WHOLE = (int,)
_KINDS: dict[str, tuple[type, ...]] = {
    "CharField": (str,),
    "TextField": (str,),
    "BooleanField": (bool,),
    "FloatField": (int, float),
    "IntegerField": _WHOLE,
    "BigIntegerField": _WHOLE,
    "PositiveIntegerField": _WHOLE,
    "PositiveSmallIntegerField": _WHOLE,
    "BigAutoField": _WHOLE,
    "ForeignKey": _WHOLE,
    "OneToOneField": _WHOLE,
    "DateField": (str,),
    "DateTimeField": (str,),
    "UUIDField": (str,),
}


class ValueFitsNotError(ValueError):
    """A value that its column can't hold; the message says what it should be."""


def value_of(field: Field[Any, Any], told: Any) -> Any:
    """Return what a file tells as the column's value.

    Raises:
        ValueFitsNotError: it is of another kind, or off the column's range.
    """
    if told is None:
        if not field.null:
            raise ValueFitsNotError("something should be there")
        return None
    kind = field.get_internal_type()
    if kind == "JSONField":
        wanted = dict if field.default is NOT_PROVIDED else type(field.get_default())
        if not isinstance(told, wanted):
            raise ValueFitsNotError("it is of the wrong shape")
        return told
    if type(told) not in _KINDS[kind]:
        raise ValueFitsNotError(f"“{str(told)[:40]}” is of the wrong kind")
    _check_number(field, told)
    return _made(field, told)


def check_snapshot(field: Field[Any, Any], told: Any) -> None:
    """Check a value of the history, which undoing would put back.

    Raises:
        ValueFitsNotError: the column couldn't take it.
    """
    if field.get_internal_type() == "JSONField":
        return
    if told is None:
        value_of(field, None)
    elif isinstance(told, str):
        _made(field, told)
    else:
        raise ValueFitsNotError(f"“{str(told)[:40]}” is no text")


def _made(field: Field[Any, Any], told: Any) -> Any:
    try:
        made = field.to_python(told)
        if isinstance(made, str):
            made.encode()  # half a character can't be kept
    except (ValidationError, ValueError, OverflowError) as error:
        raise ValueFitsNotError(f"{str(told)[:40]!r} can't be read") from error
    if isinstance(made, datetime) and made.utcoffset() is None:
        raise ValueFitsNotError(f"“{told[:40]}” has no time zone")
    return made


def _check_number(field: Field[Any, Any], told: Any) -> None:
    if isinstance(told, bool) or not isinstance(told, int | float):
        return
    if not math.isfinite(told):
        raise ValueFitsNotError("the number is endless")
    if field.is_relation or field.primary_key:
        if not 1 <= told <= LARGEST_KEY:
            raise ValueFitsNotError(f"{told} is no row's number")
        return
    try:
        field.run_validators(told)
    except ValidationError as error:
        raise ValueFitsNotError(f"{str(told)[:40]} is off the scale") from error
