"""Search over everything: one function, so that another database can come later."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import connection, transaction
from django.db.models import BooleanField, Case, Q, Value, When
from django.db.models.expressions import RawSQL

from showup.pipeline.models import Interview, Note, Opportunity, Posting
from showup.pipeline.search.words import kept, wanted
from showup.shared import sqlite

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from django.db.models import QuerySet

AT_ONCE = 500  # opportunities whose words are written in one go
_NAMES = ("employer", "agency", "title")
_PLAIN = (
    *_NAMES, "place", "source", "notes__text", "postings__text", "postings__title",
    "interviews__text", "interviews__subject", "interviews__place",
)  # fmt: skip


def found(rows: QuerySet[Opportunity], words: str) -> QuerySet[Opportunity]:
    """Narrow a seeker's opportunities to those with all the words, or words that begin so.

    Employer, role, agency, place, source, notes, postings, messages and people are searched,
    without regard to case, accents and how an umlaut is written. No words narrow nothing; marks
    alone, such as “?!”, find nothing.
    """
    if not words.strip():
        return rows
    told = wanted(words)
    if not told:
        return rows.none()
    if _indexed():
        return rows.filter(pk__in=_matching(sqlite.search_query(told)))
    return _compared(rows, words, _PLAIN)


def names_first(rows: QuerySet[Opportunity], words: str) -> QuerySet[Opportunity]:
    """Order what was found: where the words stand in the names first, then the newest."""
    told = wanted(words)
    if not told:
        return rows.order_by("-pk")
    if _indexed():
        named = Q(pk__in=_matching(sqlite.search_query(told, names_only=True)))
    else:
        every = Opportunity.objects.all()
        named = Q(pk__in=_compared(every, words, _NAMES).values("pk"))
    is_named = Case(When(named, then=Value(1)), default=Value(0), output_field=BooleanField())
    return rows.annotate(is_named=is_named).order_by("-is_named", "-pk")


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


@transaction.atomic
def rebuild() -> None:
    """Write the words of every opportunity anew, whatever stood there."""
    if not _indexed():
        return
    with connection.cursor() as cursor:
        cursor.execute(sqlite.SEARCH_DROP)
        cursor.execute(sqlite.SEARCH_MAKE)
    touch(list(Opportunity.objects.values_list("pk", flat=True)))


def out_of_step() -> list[int]:
    """Return the opportunities whose kept words aren't theirs, or that are gone; reads all."""
    if not _indexed():
        return []
    with connection.cursor() as cursor:
        cursor.execute(sqlite.SEARCH_ALL)
        there = {pk: (names, rest) for pk, names, rest in cursor.fetchall()}
    every = list(Opportunity.objects.values_list("pk", flat=True))
    should = {
        pk: (names, rest)
        for start in range(0, len(every), AT_ONCE)
        for pk, names, rest in _words(every[start : start + AT_ONCE])
    }
    return sorted(pk for pk in there.keys() | should.keys() if there.get(pk) != should.get(pk))


def _indexed() -> bool:
    return connection.vendor == "sqlite" and sqlite.can_search()


def _matching(query: str) -> RawSQL:
    return RawSQL(sqlite.SEARCH_MATCHING, [query])  # noqa: S611  a constant, with a parameter


def _compared(
    rows: QuerySet[Opportunity], words: str, names: Iterable[str]
) -> QuerySet[Opportunity]:
    """Narrow by comparing text: right and slow, where there is no index."""
    for word in words.split():
        anywhere = Q(*((f"{name}__icontains", word) for name in names), _connector=Q.OR)
        rows = rows.filter(pk__in=Opportunity.objects.filter(anywhere).values("pk"))
    return rows


def _words(pks: Collection[int]) -> Iterable[tuple[int, str, str]]:
    texts = _texts(pks)
    names = Opportunity.objects.filter(pk__in=pks).values_list("pk", *_NAMES)
    for pk, *named in names:
        yield pk, kept(" ".join(named)), kept("\n".join(texts[pk]))


def _texts(pks: Collection[int]) -> dict[int, list[str]]:
    """Return every text that an opportunity is found by, besides its names."""
    rest: dict[int, list[str]] = {pk: [] for pk in pks}
    for job in Opportunity.objects.filter(pk__in=pks):
        more = [job.place, job.source, job.level, job.contract, job.stage_name]
        rest[job.pk] += [*more, job.doubt_words, job.deal_words, job.offer_words]
    for pk, text in Note.objects.filter(opportunity__in=pks).values_list("opportunity", "text"):
        rest[pk].append(text)
    postings = Posting.objects.filter(opportunity__in=pks)
    for pk, title, text in postings.values_list("opportunity", "title", "text"):
        rest[pk] += [title, text]
    for row in Interview.objects.filter(opportunity__in=pks).defer("marks"):
        people = [str(value) for person in row.people for value in person.values()]
        rest[row.opportunity_id] += [row.subject, row.text, row.place, *people]
    return {pk: [text for text in texts if text] for pk, texts in rest.items()}
