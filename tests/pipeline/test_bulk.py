"""Many jobs written in one go are as if each had been added, and are undone as one."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from showup.pipeline import bulk, history, queries, services
from showup.pipeline.bulk import Whole
from showup.pipeline.models import Change, Employer, Opportunity
from showup.pipeline.rules import FieldError
from showup.pipeline.search import searching

if TYPE_CHECKING:
    from datetime import datetime

    from pytest_django import DjangoAssertNumQueries

    from showup.accounts.models import Seeker

DAY = date(2026, 3, 4)


def whole(employer: str, **fields: object) -> Whole:
    told = {"employer": employer, "stage": "applied", "stage_since": DAY, **fields}
    return Whole(told, (("applied", DAY),))


def test_a_job_is_written_as_one_that_was_added(alice: Seeker, now: datetime) -> None:
    services.add(alice, now=now, employer="Acme", title="Clerk", on=DAY)
    bulk.add_many(alice, [whole("Acme", title="Clerk")], now=now, says="One came in.")
    second, first = queries.opportunities(alice)
    left_out = {"id", "_state"}
    assert {k: v for k, v in vars(first).items() if k not in left_out} == {
        k: v for k, v in vars(second).items() if k not in left_out
    }
    steps = [list(row.steps.values_list("stage", "day")) for row in (first, second)]
    assert steps[0] == steps[1]


def test_the_history_keeps_each_row_in_the_same_shape(alice: Seeker, now: datetime) -> None:
    services.add(alice, now=now, employer="Acme", on=DAY)
    bulk.add_many(alice, [whole("Acme")], now=now, says="One came in.")
    one, two = Change.objects.filter(table="pipeline.opportunity").order_by("pk")
    assert one.after is not None
    assert two.after is not None
    assert one.after | {"id": ""} == two.after | {"id": ""}


def test_firms_are_shared_by_their_name(alice: Seeker, now: datetime) -> None:
    bulk.add_many(alice, [whole("Acme"), whole("ACME Ltd"), whole("Bolt")], now=now, says="Three.")
    assert sorted(Employer.objects.filter(seeker=alice).values_list("name", flat=True)) == [
        "Acme",
        "Bolt",
    ]


def test_they_are_found_by_their_words(alice: Seeker, now: datetime) -> None:
    told = Whole({"employer": "Acme"}, note="ask for marmalade")
    bulk.add_many(alice, [told], now=now, says="One.")
    assert searching.found(queries.opportunities(alice), "marmalade").exists()


def test_all_are_undone_as_one(alice: Seeker, now: datetime) -> None:
    rows, batch = bulk.add_many(
        alice, [whole(f"Firm {n}") for n in range(40)], now=now, says="Forty."
    )
    assert len(rows) == 40
    assert history.undo(alice, batch, now=now) == "Forty."
    assert not Opportunity.objects.exists()
    assert not Employer.objects.exists()


def test_undoing_many_still_refuses_what_something_later_rests_on(
    alice: Seeker, now: datetime
) -> None:
    rows, batch = bulk.add_many(alice, [whole("Acme"), whole("Bolt")], now=now, says="Two.")
    services.note(rows[1], text="They rang.", now=now)
    with pytest.raises(history.CannotUndoError, match="A note on Bolt"):
        history.undo(alice, batch, now=now)
    assert Opportunity.objects.count() == 2


def test_one_value_off_its_scale_keeps_all_of_them_out(alice: Seeker, now: datetime) -> None:
    with pytest.raises(FieldError):
        bulk.add_many(alice, [whole("Acme"), whole("Bolt", excitement=11.0)], now=now, says="Two.")
    assert not Opportunity.objects.exists()


def test_more_rows_cost_few_more_queries(
    alice: Seeker, now: datetime, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    with django_assert_max_num_queries(60):
        bulk.add_many(alice, [whole(f"Firm {n}") for n in range(200)], now=now, says="Many.")
