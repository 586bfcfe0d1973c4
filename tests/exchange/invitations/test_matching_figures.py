"""Mails against pipelines of forty with look-alikes: what is proposed is right, little is asked."""

from __future__ import annotations

from random import Random

import pytest
from benchmarks.matching import (
    Mended,
    Tally,
    is_tuning,
    score,
    threads,
    with_another,
    without_employer,
    without_sender,
)
from tests.forty.pipelines import SIZE, case

from showup.exchange.invitations.rules import clue, matches
from showup.exchange.invitations.rules.matching import measured
from showup.exchange.invitations.rules.matching.narrowing import Thin, narrowed
from showup.pipeline.names import employer_key

LANGUAGES = ("de", "en", "es", "fr", "it", "nl")


@pytest.fixture(scope="module")
def tallies() -> dict[str, Tally]:
    return score()


@pytest.mark.parametrize("half", ["tuning half", "other half", "first sixty"])
def test_what_is_taken_for_sure_is_right_and_little_is_asked(
    half: str, tallies: dict[str, Tally]
) -> None:
    found = tallies[half]
    assert found.precision >= 0.99, found.wrong
    assert found.recall >= 0.80
    assert found.asks <= 0.20


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_language_is_matched_much_worse(language: str, tallies: dict[str, Tally]) -> None:
    found = tallies[language]
    assert found.precision >= 0.98, found.wrong
    assert found.asks <= 0.25


@pytest.mark.parametrize(
    ("told", "precision", "asks"),
    [(without_employer, 0.98, 0.25), (with_another, 0.98, 0.25), (without_sender, 0.98, 0.25)],
)
def test_mails_that_are_read_worse_are_asked_about_more_and_not_matched_worse(
    told: Mended, precision: float, asks: float
) -> None:
    found = score(range(2), told)["all"]
    assert found.precision >= precision, found.wrong
    assert found.asks <= asks


def test_where_it_is_asked_the_right_one_is_nearly_always_a_choice(
    tallies: dict[str, Tally],
) -> None:
    found = tallies["all"]
    assert found.asked_right / found.asked >= 0.95, found.unsure


def test_what_a_page_says_of_sure_matches_is_what_was_measured(tallies: dict[str, Tally]) -> None:
    """Where this fails, `python -m benchmarks.matching` prints the figures for `measured`."""
    found = {
        basis: (sum(rights), len(rights))
        for basis, rights in tallies["all"].bases.items()
        if basis != "entry"
    }
    assert found == measured.RIGHT
    assert len(threads()) == measured.MAILS
    assert tallies["all"].cases == measured.MAILS * measured.PIPELINES


def test_the_pipelines_hold_what_they_promise() -> None:
    cases = [case(truth, reading, seed) for truth, reading in threads() for seed in range(3)]
    assert all(len(one.known) == SIZE for one in cases)
    missing = sum(one.belongs is None for one in cases) / len(cases)
    assert 0.15 <= missing <= 0.25
    halves = [is_tuning(truth.name) for truth, _ in threads()]
    assert 0.4 <= sum(halves) / len(halves) <= 0.6


@pytest.mark.parametrize("seed", [20, 21])
def test_neither_order_nor_leaving_out_what_nothing_leads_to_changes_a_match(seed: int) -> None:
    for truth, reading in threads():
        one, told = case(truth, reading, seed), clue(reading)
        whole = matches(told, one.known)
        mixed = list(one.known)
        Random(seed).shuffle(mixed)
        assert matches(told, mixed) == whole
        thin = [
            Thin(row.pk, (employer_key(row.employer), employer_key(row.agency)), row.role)
            for row in one.known
        ]
        led = narrowed(told, thin) | {
            row.pk
            for row in one.known
            if told.domains & row.domains
            or told.addresses & row.addresses
            or told.names & row.names
            or told.moved_from in row.booked
            or (told.uid and told.uid in row.uids)
        }
        assert matches(told, [row for row in one.known if row.pk in led]) == whole
        assert len(led) < SIZE / 2
