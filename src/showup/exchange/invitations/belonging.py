"""What matching may know of the seeker's jobs, read in a constant number of queries.

Only jobs that something in the message leads to are read in full: ten thousand stay quick.
"""

from __future__ import annotations

import json
from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from django.db.models import Q, TextField
from django.db.models.functions import Cast

from showup.exchange.invitations.rules.matching.facts import Known
from showup.exchange.invitations.rules.matching.narrowing import Thin, narrowed
from showup.exchange.invitations.traces import host, kept, traces
from showup.pipeline import queries as pipeline
from showup.pipeline.names import employer_key
from showup.pipeline.rules import ENDED

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from showup.accounts.models import Seeker
    from showup.exchange.invitations.rules import Clue
    from showup.exchange.invitations.traces import Traces

# The other names and the domains of those employers that have any, by their number.
_Firms = dict[int, tuple[tuple[str, ...], frozenset[str]]]


_COLUMNS = (
    "pk", "employer", "agency", "title", "stage", "link", "applied_on", "firm", "firm__key",
)  # fmt: skip


class _Row(NamedTuple):
    pk: int
    employer: str
    agency: str
    role: str
    stage: str
    link: str
    applied_on: date | None
    firm: int | None
    key: str | None


def known(seeker: Seeker, told: Clue) -> tuple[Known, ...]:
    """Return what is known of each of the seeker's jobs that a message may belong to."""
    rows = [
        _Row(*values) for values in pipeline.opportunities(seeker).order_by().values_list(*_COLUMNS)
    ]
    firms, adverts = _firms(seeker), _adverts(seeker)
    linked = _linked(seeker, told) | _at_their_domain(told, rows, firms)
    alike = narrowed(told, _thin(rows, firms, adverts)) | linked
    houses = {row.firm for row in rows if row.firm and row.pk in linked}
    chosen = [row for row in rows if row.pk in alike or row.firm in houses]
    seen = traces(seeker, {row.pk for row in chosen})
    at_home = _domains_of_firms(chosen, seen)
    return tuple(
        _known(row, firms, adverts.get(row.pk, ()), seen[row.pk], at_home) for row in chosen
    )


def _firms(seeker: Seeker) -> _Firms:
    """Return the other names and the domains of the employers that have any."""
    told = pipeline.opportunities(seeker).exclude(firm=None).order_by()
    rows = told.exclude(firm__aliases=[], firm__domains=[])
    return {
        firm: (tuple(map(str, aliases)), frozenset(map(str, domains)))
        for firm, aliases, domains in rows.values_list("firm", "firm__aliases", "firm__domains")
    }


def _adverts(seeker: Seeker) -> dict[int, tuple[str, ...]]:
    """Return what postings call the employers of jobs, where that is another name."""
    rows = pipeline.opportunities(seeker).order_by().filter(postings__employer__gt="")
    found: dict[int, tuple[str, ...]] = {}
    for pk, kept_as, name in rows.values_list("pk", "employer", "postings__employer"):
        if name != kept_as:
            found[pk] = (*found.get(pk, ()), name)
    return found


def _thin(rows: Sequence[_Row], firms: _Firms, adverts: dict[int, tuple[str, ...]]) -> list[Thin]:
    bare = {row.agency for row in rows} | {row.employer for row in rows if row.key is None}
    keys = {name: employer_key(name) for name in bare}
    thin = []
    for row in rows:
        aliases, _ = firms.get(row.firm or 0, ((), frozenset()))
        own = keys[row.employer] if row.key is None else row.key
        others = (*aliases, *adverts.get(row.pk, ()))
        found = (own, keys[row.agency], *map(employer_key, others))
        thin.append(Thin(row.pk, tuple(filter(None, found)), row.role))
    return thin


def _linked(seeker: Seeker, told: Clue) -> set[int]:
    """Return the jobs with the message's calendar entry, its old time, its people or domains."""
    where = Q(uid=told.uid) if told.uid else Q()
    if told.moved_from is not None:
        where |= Q(starts_at=told.moved_from)
    for words in (*told.domains, *told.addresses, *_parts(told.names)):
        where |= Q(written__icontains=words)
    if not where:
        return set()
    interviews = pipeline.interviews(seeker).annotate(written=Cast("people", TextField()))
    found = set(interviews.filter(where).order_by().values_list("opportunity", flat=True))
    return found | _from_there(seeker, told)


def _from_there(seeker: Seeker, told: Clue) -> set[int]:
    """Return the jobs of which a kept mail or a posting came from one of the domains."""
    if not told.domains:
        return set()
    written, led = Q(), Q()
    for domain in told.domains:
        written |= Q(written__contains=f'"{domain}"')
        led |= Q(postings__link__icontains=domain)
    mails = kept(seeker).annotate(written=Cast("domains", TextField())).filter(written)
    found = set(mails.values_list("opportunity", flat=True))
    return found | set(pipeline.opportunities(seeker).filter(led).values_list("pk", flat=True))


def _parts(names: Iterable[str]) -> Iterator[str]:
    """Yield of each name its longest word, as it may stand in JSON."""
    for name in names:
        word = max(name.split(), key=len)
        yield word
        if not word.isascii():
            yield from {json.dumps(each)[1:-1] for each in (word, word.title())}


def _at_their_domain(told: Clue, rows: Iterable[_Row], firms: _Firms) -> set[int]:
    theirs = {firm for firm, (_, domains) in firms.items() if domains & told.domains}
    return {
        row.pk
        for row in rows
        if row.firm in theirs or (row.link and any(each in row.link for each in told.domains))
    }


def _domains_of_firms(rows: Iterable[_Row], seen: dict[int, Traces]) -> dict[int, set[str]]:
    """Return where each employer writes from; through an agency, nobody knows."""
    found: dict[int, set[str]] = defaultdict(set)
    for row in rows:
        if row.firm and not row.agency:
            found[row.firm] |= seen[row.pk].domains | host(row.link)
    return found


def _known(
    row: _Row,
    firms: _Firms,
    advert: tuple[str, ...],
    seen: Traces,
    at_home: dict[int, set[str]],
) -> Known:
    aliases, domains = firms.get(row.firm or 0, ((), frozenset()))
    return Known(
        pk=row.pk,
        employer=row.employer,
        agency=row.agency,
        role=row.role,
        ended=row.stage in ENDED,
        silent=row.stage == "ghosted",
        uids=frozenset(seen.uids),
        domains=frozenset(
            domains | seen.domains | host(row.link) | at_home.get(row.firm or 0, set())
        ),
        aliases=(*aliases, *advert),
        addresses=frozenset(seen.addresses),
        names=frozenset(seen.names),
        applied_on=row.applied_on,
        has_interview=seen.has_interview,
        booked=frozenset(seen.booked),
        offered=frozenset(seen.offered),
    )
