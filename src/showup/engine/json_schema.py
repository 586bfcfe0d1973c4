"""The JSON Schema of a situation, made from the dataclasses, so that it cannot drift.

docs/situation.schema.json is this, written out: `python -m showup.engine.json_schema`.
"""

from __future__ import annotations

import json
import sys
from dataclasses import MISSING, fields, is_dataclass
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from showup.engine.situation import SCHEMA, Belief, Beliefs, Opportunity, Seeker, Situation
from showup.engine.situation_words import WORDS

_SCALARS = {bool: "boolean", str: "string", int: "integer", float: "number"}
_CHANCES = {"deal_ok", "own_odds", "similarity", "invite_chance", "zero_weight"}


def situation_schema() -> dict[str, Any]:
    """Return the schema, draft 2020-12, with a title and a description for every field."""
    parts = (Situation, Opportunity, Seeker, Beliefs, Belief)
    whole = _object(Situation)
    whole["properties"] = {
        "schema": {"title": "Schema", "description": "Which form this is.", "const": SCHEMA},
        "comment": {"title": "Comment", "description": "For people.", "type": "string"},
        **whole["properties"],
    }
    whole["required"] = ["schema", *whole["required"]]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **whole,
        "$defs": {kind.__name__: _object(kind) for kind in parts[1:]},
    }


def _object(kind: type) -> dict[str, Any]:
    hints = get_type_hints(kind)
    required, properties = [], {}
    for part in fields(kind):
        says = WORDS[kind.__name__, part.name if kind is not Beliefs else ""]
        schema = {"title": part.name.replace("_", " ").capitalize(), "description": says}
        schema |= _type(hints[part.name], part.name)
        default = part.default
        if default is not MISSING and not is_dataclass(default) and default != ():
            schema["default"] = default
        if part.default is MISSING and part.default_factory is MISSING:
            required.append(part.name)
        properties[part.name] = schema
    return {
        "title": kind.__name__,
        "description": WORDS[kind.__name__, "*"],
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": False,
    }


def _type(hint: Any, name: str) -> dict[str, Any]:
    origin, inner = get_origin(hint), get_args(hint)
    if origin is Literal:
        return {"enum": list(inner)}
    if origin in {Union, UnionType}:
        given = _type(next(each for each in inner if each is not type(None)), name)
        return {"anyOf": [given, {"type": "null"}]}
    if origin is tuple:
        if inner[1] is Ellipsis:
            return {"type": "array", "items": _type(inner[0], name)}
        pair = [_type(each, "") for each in inner]
        return {"type": "array", "prefixItems": pair, "minItems": len(pair), "maxItems": len(pair)}
    if is_dataclass(hint):
        return {"$ref": f"#/$defs/{getattr(hint, '__name__', '')}"}
    found: dict[str, Any] = {"type": _SCALARS[hint]}
    if name in _CHANCES:
        found |= {"minimum": 0, "maximum": 1}
    return found


if __name__ == "__main__":
    sys.stdout.write(json.dumps(situation_schema(), indent=2) + "\n")
