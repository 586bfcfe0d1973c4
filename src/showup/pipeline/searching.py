"""Search over everything: one function, so that another database can come later."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import connection
from django.db.models import Q
from django.db.models.expressions import RawSQL

from showup.pipeline.models import Interview, Note, Opportunity, Posting
from showup.shared import sqlite

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from django.db.models import QuerySet

AT_ONCE = 500  # opportunities whose words are written in one go
_PLAIN = (
    "employer", "agency", "title", "place", "source", "notes__text", "postings__text",
    "interviews__text", "interviews__subject",
)  # fmt: skip


def found(rows: QuerySet[Opportunity], words: str) -> QuerySet[Opportunity]:
    """Narrow a seeker's opportunities to those with all the words, or words that begin so.

    Employer, role, agency, place, source, notes, postings, messages and people are searched,
    without regard to case and accents. No words narrow nothing.
    """
    wanted = words.split()
    if not wanted:
        return rows
    if _indexed():
        query = sqlite.search_query(wanted)
        matching = RawSQL(sqlite.SEARCH_MATCHING, [query])  # noqa: S611  a constant, with a parameter
        return rows.filter(pk__in=matching) if query else rows.none()
    for word in wanted:
        rows = rows.filter(Q(*((f"{name}__icontains", word) for name in _PLAIN), _connector=Q.OR))
    return rows.distinct()


def touch(pks: Collection[int]) -> None:
    """Write the words of some opportunities anew; of one that is gone they go."""
    if not pks or not _indexed():
        return
    every = sorted(pks)
    with connection.cursor() as cursor:
        for start in range(0, len(every), AT_ONCE):
            some = every[start : start + AT_ONCE]
            cursor.executemany(sqlite.SEARCH_FORGET, [(pk,) for pk in some])
            cursor.executemany(sqlite.SEARCH_KEEP, list(_words(some)))


def _indexed() -> bool:
    return connection.vendor == "sqlite" and sqlite.can_search()


def _words(pks: Collection[int]) -> Iterable[tuple[int, str, str]]:
    rest: dict[int, list[str]] = {pk: [] for pk in pks}
    for pk, text in Note.objects.filter(opportunity__in=pks).values_list("opportunity", "text"):
        rest[pk].append(text)
    for posting in Posting.objects.filter(opportunity__in=pks):
        rest[posting.opportunity_id] += [posting.title, posting.text]
    for row in Interview.objects.filter(opportunity__in=pks):
        people = [str(value) for person in row.people for value in person.values()]
        rest[row.opportunity_id] += [row.subject, row.text, row.place, *people]
    for job in Opportunity.objects.filter(pk__in=pks):
        more = [job.place, job.source, job.level, job.contract, job.doubt_words, job.stage_name]
        names = f"{job.employer} {job.title} {job.agency}"
        yield job.pk, names, "\n".join(filter(None, (*more, *rest[job.pk])))
