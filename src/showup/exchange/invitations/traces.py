"""What interviews, kept mails and postings tell of each job: entries, people, times, domains."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from django.db.models import Q

from showup.exchange.invitations.rules.matching.facts import full_names
from showup.exchange.models import Keeping
from showup.pipeline import queries as pipeline
from showup.pipeline.names import own_domain

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import datetime

    from django.db.models import QuerySet

    from showup.accounts.models import Seeker

FEW = 500  # jobs that are asked for by number; of more, all the seeker's rows are read


@dataclass(slots=True)
class Traces:
    """What is left of one job's messages."""

    uids: set[str] = field(default_factory=set)
    addresses: set[str] = field(default_factory=set)
    names: set[str] = field(default_factory=set)
    domains: set[str] = field(default_factory=set)
    booked: set[datetime] = field(default_factory=set)
    offered: set[datetime] = field(default_factory=set)
    has_interview: bool = False


def traces(seeker: Seeker, pks: Collection[int]) -> dict[int, Traces]:
    """Return what the seeker's jobs of these numbers left, in four queries; more may come."""
    seen: dict[int, Traces] = defaultdict(Traces)
    interviews = pipeline.interviews(seeker).order_by()
    some = interviews.filter(_those(pks)).values_list("opportunity", "uid", "people", "starts_at")
    for pk, uid, people, starts_at in some:
        one = seen[pk]
        one.has_interview = True
        one.uids |= {uid} - {""}
        one.booked |= {starts_at} if starts_at else set()
        one.names |= full_names(str(person.get("name", "")) for person in people)
        addresses = {str(person.get("address", "")).strip().casefold() for person in people}
        one.addresses |= addresses - {""}
        one.domains |= {own_domain(each) for each in addresses} - {""}
    slots = interviews.filter(_those(pks)).exclude(slots=None)
    for pk, starts_at in slots.values_list("opportunity", "slots__starts_at"):
        seen[pk].offered.add(starts_at)
    for pk, domains in kept(seeker).filter(_those(pks)).values_list("opportunity", "domains"):
        seen[pk].domains.update(domains)
    postings = pipeline.opportunities(seeker).order_by().filter(postings__link__gt="")
    for pk, link in postings.filter(_those(pks, "pk")).values_list("pk", "postings__link"):
        seen[pk].domains |= host(link or "")
    return seen


def _those(pks: Collection[int], name: str = "opportunity") -> Q:
    return Q(**{f"{name}__in": pks}) if len(pks) <= FEW else Q()


def kept(seeker: Seeker) -> QuerySet[Keeping]:
    """Return what was kept of the seeker's messages and still is."""
    return Keeping.objects.filter(arrival__seeker=seeker, undone=False)


def host(link: str) -> set[str]:
    """Return the domain a link leads to, unless it is a job board's or many employers'."""
    try:
        name = urlsplit(link).hostname or ""
    except ValueError:
        return set()
    return {own_domain(name)} - {""}
