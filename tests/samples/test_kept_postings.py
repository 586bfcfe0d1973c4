"""Postings that others wrote go the whole way: taken in, kept, undone; re-posts are told."""

from __future__ import annotations

import itertools
import json
import random
from typing import TYPE_CHECKING, Any

import pytest
from rapidfuzz import fuzz

from showup.exchange.invitations import services
from showup.exchange.markup.text import text_of_html
from showup.exchange.postings import queries as posting_queries
from showup.exchange.postings import services as postings
from showup.exchange.postings.rules import NEAR, PostingAnswers, closeness, sketch
from showup.pipeline import queries as pipeline

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from pathlib import Path

    from showup.accounts.models import Seeker

pytestmark = pytest.mark.samples
EVERY = 120  # of the comments in the monthly threads
NAMED = {"employer": "Somebody"}  # a comment may name nobody


def threads(samples: Path) -> Iterator[list[dict[str, Any]]]:
    for path in sorted((samples / "4_jobs").glob("hn_hiring*/*.json")):
        yield json.loads(path.read_text(encoding="utf-8"))


def files(samples: Path) -> Iterator[tuple[str, bytes]]:
    for path in sorted((samples / "4_jobs").rglob("*")):
        if path.is_file() and "hn_hiring" not in path.parent.name:
            yield path.name, path.read_bytes()
    comments = itertools.chain.from_iterable(threads(samples))
    for comment in itertools.islice(comments, 0, None, EVERY):
        text = text_of_html(comment["full_html"])
        if text:
            yield "comment.txt", text.encode("utf-8", "replace")


def test_every_posting_is_kept_whole_and_undone_without_a_trace(
    samples: Path, alice: Seeker, now: datetime
) -> None:
    kept_of = read_of = 0
    for name, data in files(samples):
        arrival = postings.take_in_posting(alice, data=data, name=name, now=now)
        found = posting_queries.postings(arrival)
        assert found or posting_queries.problems(arrival), name
        for which, posting in enumerate(found):
            read_of += 1
            named = {} if posting.employer or posting.title else NAMED
            answers = PostingAnswers(named, same_as="new")
            kept = postings.keep_posting_arrival(arrival, answers=answers, now=now, which=which)
            kept_of += kept.written
            if not kept.written:
                continue  # the same file is there twice
            (row,) = kept.opportunity.postings.all()
            assert row.text == posting.text.replace("\x00", ""), name
            assert kept.batch is not None
            assert services.undo(alice, kept.batch, now=now) is not None
    assert pipeline.opportunities(alice).count() == 0
    assert kept_of > 150
    assert kept_of == read_of


def test_a_job_posted_again_is_told_from_another_job(samples: Path) -> None:
    """What a letter by letter comparison calls nearly equal, the signature does too."""
    by_poster: dict[str, list[str]] = {}
    for thread in threads(samples):
        for comment in thread:
            text = text_of_html(comment["full_html"], addresses=False)
            if len(text.split()) >= 30:
                by_poster.setdefault(comment["user"], []).append(text)
    chance = random.Random(1)
    several = sorted(poster for poster, texts in by_poster.items() if len(texts) > 1)
    chosen = chance.sample(several, 300)
    again, others = [], []
    for poster in chosen:
        one, other = chance.sample(by_poster[poster], 2)
        alike = fuzz.ratio(one, other) / 100
        near = closeness(sketch(one), [sketch(other)])[0] >= NEAR
        if alike >= 0.85:
            again.append(near)
        elif alike < 0.6:
            others.append(near)
    strangers = []
    for one, other in zip(chosen, reversed(chosen), strict=True):
        if one != other:
            pair = sketch(by_poster[one][0]), sketch(by_poster[other][0])
            strangers.append(closeness(pair[0], pair[1:])[0] >= NEAR)
    assert len(again) > 80
    assert sum(again) / len(again) >= 0.97
    assert len(others) > 100
    assert sum(others) <= 1
    assert sum(strangers) == 0
