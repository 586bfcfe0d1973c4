"""Short hand for what a file of JSON was read into."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from showup.exchange.formats import postings
from showup.exchange.records import Posting

TODAY = date(2026, 11, 23)
Told = tuple[float | None, float | None, str, str] | None


def several(tree: Any, *, address: str = "") -> tuple[Posting, ...]:
    found, problems = postings.read(json.dumps(tree).encode(), address=address, today=TODAY)
    assert problems == ()
    return found


def only(tree: Any, *, address: str = "") -> Posting:
    (one,) = several(tree, address=address)
    return one


def pay(one: Posting) -> Told:
    return (one.pay.low, one.pay.high, one.pay.currency, one.pay.period) if one.pay else None


def remote(one: Posting) -> str | None:
    return one.remote.value if one.remote else None


def contracts(one: Posting) -> set[str]:
    return {said.value for said in one.contracts}


def places(one: Posting) -> list[str]:
    return [said.value for said in one.places]


def title(one: Posting) -> str:
    return one.title.value if one.title else ""


def employer(one: Posting) -> str:
    return one.employer.value if one.employer else ""
