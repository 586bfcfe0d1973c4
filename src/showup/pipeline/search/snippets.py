"""The words that were searched for, as they stand in a job's texts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from showup.pipeline.models import Interview, Note, Opportunity, Posting
from showup.pipeline.search import words

if TYPE_CHECKING:
    import re
    from collections.abc import Collection, Iterator

BEFORE, AFTER = 40, 110  # letters told around what was found
_PLAIN = ("place", "source", "level", "contract", "doubt_words", "stage_name", "offer_words")


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of letters, and whether it is what was searched for."""

    text: str
    hit: bool


def of(pks: Collection[int], search: str) -> dict[int, tuple[Piece, ...]]:
    """Return the first words of each job's texts that a search found, with what is around them.

    A job that was found by its names alone has none.
    """
    wanted = words.pattern(search) if pks else None
    if wanted is None:
        return {}
    found: dict[int, tuple[Piece, ...]] = {}
    for pk, text in _texts(pks):
        hit = wanted.search(text) if pk not in found else None
        if hit is not None and hit.group():
            found[pk] = _around(text, hit, wanted)
    return found


def _texts(pks: Collection[int]) -> Iterator[tuple[int, str]]:
    yield from Note.objects.filter(opportunity__in=pks).values_list("opportunity", "text")
    for model, names in ((Posting, ("title", "text")), (Interview, ("subject", "text", "place"))):
        for pk, *texts in model.objects.filter(opportunity__in=pks).values_list(
            "opportunity", *names
        ):
            yield from ((pk, text) for text in texts)
    for pk, people in Interview.objects.filter(opportunity__in=pks).values_list(
        "opportunity", "people"
    ):
        yield from ((pk, str(value)) for person in people for value in person.values())
    for pk, *texts in Opportunity.objects.filter(pk__in=pks).values_list("pk", *_PLAIN):
        yield from ((pk, text) for text in texts)


def _around(text: str, hit: re.Match[str], wanted: re.Pattern[str]) -> tuple[Piece, ...]:
    begin, end = _word(text, hit.start() - BEFORE, hit.start()), hit.end() + AFTER
    told = text[begin:end]
    if end < len(text) and " " in told[-20:]:
        told = told[: told.rindex(" ")]
    pieces = [Piece("…", hit=False)] if begin else []
    at = 0
    for each in wanted.finditer(told):
        if each.group():
            pieces += [
                Piece(told[at : each.start()], hit=False),
                Piece(each.group(), hit=True),
            ]
            at = each.end()
    pieces.append(Piece(told[at:], hit=False))
    if begin + len(told) < len(text):
        pieces.append(Piece("…", hit=False))
    return tuple(piece for piece in pieces if piece.text)


def _word(text: str, near: int, before: int) -> int:
    """Return where a word begins near a place, so that none is cut in two."""
    if near <= 0:
        return 0
    blank = text.find(" ", near, before)
    return near if blank < 0 else blank + 1
