"""Ashby's job board: the posting API's list, one job, or what its own pages load."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from showup.exchange.formats.postings.money import pay_between, pay_of, quoted
from showup.exchange.formats.postings.spellings import remote_of
from showup.exchange.formats.postings.systems.fields import Beside, posting_of_fields
from showup.exchange.formats.postings.values import Tree, each, found, words
from showup.exchange.records import Pay, Posting

_OWN = frozenset(
    {"descriptionHtml", "descriptionPlain", "isListed", "secondaryLocations", "jobUrl", "publishedAt",
     "locationName", "compensationTierSummary", "shouldDisplayCompensationOnJobPostings"}
)  # fmt: skip
_SUMMARIES = ("scrapeableCompensationSalarySummary", "compensationTierSummary")


def fits(tree: Tree) -> bool:
    """Tell a job of Ashby's by its fields."""
    return isinstance(tree.get("title"), str) and len(_OWN & tree.keys()) > 1


def posting(tree: Tree, beside: Beside) -> Posting:
    """Read one job; a workplace type says more than `isRemote`, which hybrid jobs carry too."""
    read = posting_of_fields(
        {name: one for name, one in tree.items() if name != "compensation"}, "Ashby", beside
    )
    organisation = beside.around.get("organization")
    name = words(organisation) if isinstance(organisation, Mapping) else ""
    return replace(
        read,
        employer=read.employer or found(name),
        remote=remote_of(tree.get("workplaceType")) or read.remote,
        pay=_pay(tree),
    )


def _pay(tree: Tree) -> Pay | None:
    compensation = tree.get("compensation")
    told: Tree = compensation if isinstance(compensation, Mapping) else {}
    for part in _components(told):
        if words(part.get("compensationType")).lower() in {"salary", "base salary", "hourly", ""}:
            code = words(part.get("currencyCode"))
            pay = pay_between(
                part.get("minValue"),
                part.get("maxValue"),
                code,
                words(part.get("interval")),
                quoted(part),
            )
            if pay is not None:
                return pay
    for name in _SUMMARIES:
        for source in (told, tree):
            # "$81K – $87K • Offers Equity": the salary stands before the first dot.
            written = words(source.get(name)).partition(" • ")[0]
            if written and "%" not in written and (pay := pay_of(written)):
                return pay
    return None


def _components(told: Tree) -> Iterator[Mapping[str, Any]]:
    yield from (one for one in each(told.get("summaryComponents")) if isinstance(one, Mapping))
    for tier in each(told.get("compensationTiers")):
        if isinstance(tier, Mapping):
            yield from (one for one in each(tier.get("components")) if isinstance(one, Mapping))
