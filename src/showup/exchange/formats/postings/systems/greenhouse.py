"""Greenhouse's job board: a board's list, a department's, or one job."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from showup.exchange.formats.postings.money import pay_between, pay_of, quoted
from showup.exchange.formats.postings.spellings import contracts_of, period_of, remote_of
from showup.exchange.formats.postings.systems.fields import Beside, posting_of_fields
from showup.exchange.formats.postings.values import Tree, all_words, each, number, words
from showup.exchange.records import Pay, Posting

_CONTRACT = re.compile(
    r"(?:employment|job|time|contract|worker) ?(?:type|status)|full.?time|contract", re.IGNORECASE
)
_REMOTE = re.compile(
    r"remote|work ?place|work ?(?:location|model|arrangement|setting)|location type|hybrid",
    re.IGNORECASE,
)
_PAY = re.compile(r"salary|compensation|pay\b|base range", re.IGNORECASE)
_CENTS = 100


def fits(tree: Tree) -> bool:
    """Tell a job of Greenhouse's by its fields."""
    if "absolute_url" in tree and "title" in tree:
        return True
    return "title" in tree and ("internal_job_id" in tree or "pay_input_ranges" in tree)


def posting(tree: Tree, beside: Beside) -> Posting:
    """Read one job; what its board shows as custom fields counts where nothing else is said."""
    read = posting_of_fields(tree, "Greenhouse", beside)
    custom = [one for one in each(tree.get("metadata")) if isinstance(one, Mapping)]
    contracts = (
        said
        for one in custom
        if _CONTRACT.search(words(one.get("name")))
        for said in all_words(one.get("value"))
    )
    remotes = (
        remote_of(one.get("value"), f"{words(one.get('name'))}: true")
        for one in custom
        if _REMOTE.search(words(one.get("name")))
    )
    return replace(
        read,
        pay=_range(tree.get("pay_input_ranges")) or read.pay or _custom_pay(custom),
        contracts=read.contracts or contracts_of(contracts),
        remote=next((said for said in remotes if said), None) or read.remote,
    )


def _range(ranges: Any) -> Pay | None:
    """Read the first range with an amount; several are for several regions."""
    for one in each(ranges):
        if not isinstance(one, Mapping):
            continue
        titles = f"{words(one.get('title'))} {words(one.get('blurb'))}"
        low, high = number(one.get("min_cents")), number(one.get("max_cents"))
        pay = pay_between(
            None if low is None else low / _CENTS,
            None if high is None else high / _CENTS,
            words(one.get("currency_type")),
            period_of(titles) or "",
            quoted(one),
        )
        if pay is not None:
            return pay
    return None


def _custom_pay(custom: list[Mapping[str, Any]]) -> Pay | None:
    for one in custom:
        if _PAY.search(words(one.get("name"))) and "bonus" not in words(one.get("name")).lower():
            pay = pay_of(one.get("value"), period=period_of(words(one.get("name"))) or "")
            if pay is not None:
                return pay
    return None
