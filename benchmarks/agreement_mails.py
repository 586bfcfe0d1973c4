"""Compare the mail reader with another parser's own expectations, field by field."""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

from showup.exchange.formats import mail

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from showup.exchange.records import Mail

Part = dict[str, Any]
ENOUGH = 0.95  # of the words, and no more than that many others
_WORD = re.compile(r"\w+")
_TAG = re.compile(r"<(style|script|head)\b.*?</\1>|<[^>]*>|&\w+;|&#\d+;", re.DOTALL | re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class FieldAgreement:
    """One field of one mail: what was expected, what was found."""

    file: str
    field: str
    agrees: bool
    expected: str
    found: str


def mail_agreements(folder: Path) -> list[FieldAgreement]:
    """Compare every mail beside which an expected parse lies."""
    rows: list[FieldAgreement] = []
    for gold in sorted(folder.rglob("*.json")):
        source = gold.with_suffix(".eml")
        if not source.exists():
            continue
        mails, problems = mail.read(source.read_bytes())
        expected = json.loads(gold.read_text("utf-8"))
        name = f"{source.parent.name}/{source.name}"
        if not mails:
            reason = "; ".join(problem.what for problem in problems)
            rows.append(FieldAgreement(name, "read", agrees=False, expected="a mail", found=reason))
            continue
        rows += _compared(name, expected, mails[0])
    return rows


def _compared(name: str, expected: dict[str, Any], found: Mail) -> list[FieldAgreement]:
    rows = []
    for label, wanted, check in _FIELDS:
        value = wanted(expected)
        if value is None:
            continue
        agrees, shown = check(value, found)
        rows.append(FieldAgreement(name, label, agrees, str(value)[:200], str(shown)[:200]))
    return rows


def _header(message: dict[str, Any], name: str) -> Any:
    headers = message["parts"][0]["headers"]
    values = [header["value"] for header in headers if header["name"] == name]
    return values[-1] if values else None


def _text_header(name: str) -> Callable[[dict[str, Any]], str | None]:
    def wanted(message: dict[str, Any]) -> str | None:
        value = _header(message, name)
        text = value.get("Text") if isinstance(value, dict) else None
        return _plain(text) if text else None

    return wanted


def _addresses(name: str) -> Callable[[dict[str, Any]], tuple[str, ...] | None]:
    def wanted(message: dict[str, Any]) -> tuple[str, ...] | None:
        value = _header(message, name)
        if not isinstance(value, dict) or "Address" not in value:
            return None
        people = value["Address"].get("List") or [
            person for group in value["Address"].get("Group", []) for person in group["addresses"]
        ]
        return tuple((person.get("address") or "").lower() for person in people)

    return wanted


def _names(name: str) -> Callable[[dict[str, Any]], tuple[str, ...] | None]:
    def wanted(message: dict[str, Any]) -> tuple[str, ...] | None:
        value = _header(message, name)
        if not isinstance(value, dict) or "Address" not in value:
            return None
        people = value["Address"].get("List") or []
        return tuple(_plain(person.get("name") or "") for person in people) or None

    return wanted


def _date(message: dict[str, Any]) -> datetime | None:
    value = _header(message, "date")
    if not isinstance(value, dict) or "DateTime" not in value:
        return None
    at = value["DateTime"]
    offset = timedelta(hours=at["tz_hour"], minutes=at["tz_minute"])
    try:
        return datetime(
            at["year"],
            at["month"],
            at["day"],
            at["hour"],
            at["minute"],
            at["second"],
            tzinfo=timezone(-offset if at["tz_before_gmt"] else offset),
        ).astimezone(UTC)
    except ValueError:
        return None


def _text(message: dict[str, Any]) -> str | None:
    bodies = [message["parts"][number]["body"] for number in message["text_body"]]
    texts = [body.get("Text") or _TAG.sub(" ", body.get("Html") or "") for body in bodies]
    joined = "\n".join(texts)
    return joined if joined.strip() else None


def _plain(text: str) -> str:
    return " ".join(text.split())


def _same_words(expected: str, found: Mail) -> tuple[bool, str]:
    wanted = Counter(_WORD.findall(expected))
    for ours in (found.text, _all_text(found)):
        got = Counter(_WORD.findall(ours))
        both = (wanted & got).total()
        if both >= ENOUGH * wanted.total() and both >= ENOUGH * got.total():
            return True, _plain(ours)
    return False, _plain(found.text)


def _all_text(found: Mail) -> str:
    """Return a mail's text with that of messages forwarded inline, which have no id."""
    inline = [inner for inner in found.enclosed if not inner.message_id and not inner.calendars]
    return "\n".join([found.text, *(_all_text(inner) for inner in inline)])


def _is(value: Callable[[Mail], object]) -> Callable[[Any, Mail], tuple[bool, object]]:
    def check(expected: object, found: Mail) -> tuple[bool, object]:
        got = value(found)
        return got == expected, got

    return check


_FIELDS: tuple[
    tuple[str, Callable[[dict[str, Any]], Any], Callable[..., tuple[bool, Any]]], ...
] = (
    ("subject", _text_header("subject"), _is(lambda found: found.subject)),
    ("message id", _text_header("message_id"), _is(lambda found: found.message_id)),
    (
        "from",
        lambda message: (_addresses("from")(message) or (None,))[0],
        _is(lambda found: found.sender.address.lower() if found.sender else ""),
    ),
    (
        "from, name",
        lambda message: (_names("from")(message) or (None,))[0],
        _is(lambda found: found.sender.name if found.sender else ""),
    ),
    ("to", _addresses("to"), _is(lambda found: tuple(one.address.lower() for one in found.to))),
    ("to, names", _names("to"), _is(lambda found: tuple(one.name for one in found.to))),
    ("date", _date, _is(lambda found: found.sent.astimezone(UTC) if found.sent else None)),
    ("text", _text, _same_words),
)
