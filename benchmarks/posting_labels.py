"""Labels of postings made by hand, held against what was read: right, found, to be found."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from showup.exchange.records import Found, Pay, Posting

LABELS = Path(__file__).resolve().parents[1] / "tests" / "postings" / "labels.jsonl"
FIELDS = ("pay", "places", "remote", "contracts", "levels", "closes")
_SHORT = {
    "sf": "san francisco", "nyc": "new york", "ny": "new york", "new york city": "new york",
    "la": "los angeles", "washington dc": "washington", "dc": "washington", "philly": "philadelphia",
}  # fmt: skip


@dataclass
class Tally:
    """How many values were found, how many of them right, how many there were to find."""

    right: int = 0
    found: int = 0
    labelled: int = 0

    @property
    def precision(self) -> float:
        """Return the share of what was found that is right; 1 where nothing was found."""
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        """Return the share of what there was to find that was found."""
        return self.right / self.labelled if self.labelled else 1.0


@dataclass
class Agreement:
    """The tally of each field, and each disagreement as a sentence."""

    fields: dict[str, Tally] = field(default_factory=lambda: {name: Tally() for name in FIELDS})
    wrong: list[str] = field(default_factory=list)
    postings: int = 0

    def take(self, label: dict[str, Any], posting: Posting) -> None:
        """Count one posting, field by field."""
        self.postings += 1
        for name, (labelled, found, right) in _counts(label, posting).items():
            tally = self.fields[name]
            tally.labelled += len(labelled)
            tally.found += len(found)
            tally.right += right
            if not right == len(found) == len(labelled):
                self.wrong.append(
                    f"{label['where']} {name}: labelled {sorted(labelled)}, found {sorted(found)}"
                )


def labels(part: str = "") -> Iterator[dict[str, Any]]:
    """Yield the labels of one part, "tuning" or "check", or all."""
    for line in LABELS.read_text(encoding="utf-8").splitlines():
        label = json.loads(line)
        if part in ("", label["part"]):
            yield label


def _counts(label: dict[str, Any], posting: Posting) -> dict[str, tuple[set[str], set[str], int]]:
    pay = {_pay(one) for one in label["pay"] or ()}
    read = {_said(posting.pay)} if posting.pay else set()
    right = int(bool(pay & read))
    sets = {
        "places": ({_town(one) for one in label["places"]}, _values(posting.places, fold=True)),
        "remote": (_one(label["remote"]), _values((posting.remote,) if posting.remote else ())),
        "contracts": (set(label["contracts"]), _values(posting.contracts)),
        "levels": (set(label["levels"]), _values(posting.levels)),
        "closes": (
            _one(label["closes"]),
            _one(posting.closes.isoformat() if posting.closes else None),
        ),
    }
    counts = {name: (said, found, len(said & found)) for name, (said, found) in sets.items()}
    return {"pay": (pay & read or set(list(pay)[:1]), read, right), **counts}


def _one(value: str | None) -> set[str]:
    return {value} if value else set()


def _values(found: tuple[Found, ...], *, fold: bool = False) -> set[str]:
    return {_town(one.value) if fold else one.value for one in found}


def _town(name: str) -> str:
    parts = unicodedata.normalize("NFKD", name.casefold())
    bare = "".join(c for c in parts if not unicodedata.combining(c) and c not in ".,").strip()
    return _SHORT.get(bare, bare)


def _pay(label: dict[str, Any]) -> str:
    return f"{label['low']}–{label['high']} {label['currency']} a {label['period']}"


def _said(pay: Pay) -> str:
    low, high = (None if end is None else round(end) for end in (pay.low, pay.high))
    return f"{low}–{high} {pay.currency} a {pay.period}"
