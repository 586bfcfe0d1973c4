"""Reads belong to one seeker; nobody sees another's."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from showup.pipeline import history, queries, services
from showup.pipeline.lists import coming_up

if TYPE_CHECKING:
    from pytest_django import DjangoAssertNumQueries

    from showup.accounts.models import Seeker

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
LATER = NOW + timedelta(days=3)


def test_another_seeker_sees_and_undoes_nothing(alice: Seeker, charlie: Seeker) -> None:
    row, batch = services.add(alice, employer="Acme", dream=True, now=NOW)
    interview, _ = services.invite(row, slots=[], uid="u1", now=NOW)
    services.book(interview, starts_at=LATER, now=NOW)
    other, _ = services.invite(row, slots=[], now=NOW)
    assert queries.coming(alice, now=NOW).get() == interview
    assert queries.need_an_answer(alice).get() == other
    for found in (
        queries.opportunities(charlie),
        queries.active(charlie),
        queries.with_story(charlie, everything=True),
        queries.interviews(charlie),
        queries.need_an_answer(charlie),
        queries.coming(charlie, now=NOW),
        queries.history(charlie),
    ):
        assert not found.exists()
    assert queries.opportunity(charlie, row.pk) is None
    assert queries.interview(charlie, interview.pk) is None
    assert queries.by_uid(charlie, "u1") is None
    assert queries.dream(charlie) is None
    assert queries.last_batch(charlie) is None
    assert queries.find(charlie, "Acme") == ()
    assert queries.find(charlie, str(row.pk)) == ()
    services.move(row, stage="screening", stage_name="Chat", now=NOW)
    remark, _ = services.note(row, text="ring", now=NOW)
    firm, own, step = row.firm, queries.stage_names(alice).get(), queries.steps(alice).first()
    assert firm is not None
    assert step is not None
    assert not queries.employers(charlie).exists()
    assert not queries.stage_names(charlie).exists()
    assert not queries.steps(charlie).exists()
    assert queries.employer(charlie, firm.pk) is None
    assert queries.employer_called(charlie, "Acme") is None
    assert queries.stage_name(charlie, own.pk) is None
    assert queries.step(charlie, step.pk) is None
    assert queries.note(charlie, remark.pk) is None
    assert queries.said_of(charlie, batch) == ""
    assert queries.clashing(charlie, interview) == []
    assert coming_up.things(alice, now=NOW, zone=UTC)
    assert coming_up.things(charlie, now=NOW, zone=UTC) == []
    assert history.undo(charlie, batch, now=NOW) is None
    assert queries.opportunity(alice, row.pk) == row


def test_the_list_costs_the_same_for_one_and_for_many(
    alice: Seeker, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(12):
        row, _ = services.add(alice, employer=f"Employer {number}", now=NOW)
        services.invite(row, slots=[services.SlotTime(LATER)], now=NOW)
    with django_assert_num_queries(4):
        rows = list(queries.with_story(alice, everything=False))
        assert [len(each.slots.all()) for row in rows for each in row.interviews.all()] == [1] * 12
        assert [list(row.notes.all()) for row in rows] == [[]] * 12


def test_the_last_batch_skips_what_was_undone(alice: Seeker) -> None:
    _, first = services.add(alice, employer="Acme", now=NOW)
    _, second = services.add(alice, employer="Beta", now=NOW)
    assert queries.last_batch(alice) == second
    history.undo(alice, second, now=NOW)
    assert queries.last_batch(alice) == first


def test_what_is_open_is_found_before_what_has_ended(alice: Seeker) -> None:
    old, _ = services.add(alice, employer="Acme", title="Cook", now=NOW)
    services.end(old, stage="rejected", now=NOW)
    assert queries.find(alice, "acme") == (old,)
    new, _ = services.add(alice, employer="Acme", title="Gardener", now=NOW)
    assert queries.find(alice, "acme") == (new,)
    assert queries.find(alice, str(old.pk)) == (old,)
    assert queries.find(alice, "9" * 40) == ()
