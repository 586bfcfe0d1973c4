"""Employers by their names, and what ties one job to another."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from showup.pipeline import history, queries, services
from showup.pipeline.rules import FieldError

if TYPE_CHECKING:
    from pytest_django import DjangoAssertNumQueries

    from showup.accounts.models import Seeker

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
NORA = {"name": "Nora Lind", "address": "nora@acme.example", "role": ""}


def test_an_employer_is_found_by_any_of_its_names(alice: Seeker) -> None:
    services.know_employer(alice, "Acme GmbH", aliases=["Acme Group"], now=NOW)
    row, _ = services.add(alice, employer="ACME group", now=NOW)
    firm = queries.employer_called(alice, "acme")
    assert firm is not None
    assert row.firm == firm
    assert list(queries.of_employer(firm)) == [row]
    assert queries.find(alice, "acme gmbh") == (row,)


def test_a_domain_is_kept_without_the_address_before_it(alice: Seeker) -> None:
    firm, _ = services.know_employer(
        alice, "Acme", domains=["jobs@ACME.example", "acme.example", ""], now=NOW
    )
    assert firm.domains == ["acme.example"]
    for wrong in ("acme", "https://acme.example/jobs", "acme example.com"):
        with pytest.raises(FieldError, match="is no domain"):
            services.know_employer(alice, "Acme", domains=[wrong], now=NOW)


def test_a_renamed_employer_still_goes_by_its_old_name(alice: Seeker) -> None:
    firm, _ = services.know_employer(alice, "Acme", now=NOW)
    services.know_employer(alice, "Beta", now=NOW)
    services.rename_employer(firm, name="Apex", now=NOW)
    assert queries.employer_called(alice, "Acme Ltd") == firm
    with pytest.raises(FieldError, match="merge the two"):
        services.rename_employer(firm, name="BETA", now=NOW)


def test_two_employers_become_one_and_two_again(alice: Seeker) -> None:
    first, _ = services.add(alice, employer="Acme", now=NOW)
    second, _ = services.add(alice, employer="Apex", now=NOW)
    services.know_employer(alice, "Apex", aliases=["Apex Labs"], domains=["apex.example"], now=NOW)
    keep, other = (queries.employer_called(alice, name) for name in ("Acme", "Apex"))
    assert keep is not None
    assert other is not None
    batch = services.merge_employers(keep, other, now=NOW)
    (firm,) = queries.employers(alice)
    assert queries.of_employer(firm).count() == 2
    assert (firm.name, firm.domains) == ("Acme", ["apex.example"])
    assert set(firm.aliases) == {"Apex", "Apex Labs"}
    second.refresh_from_db()
    assert second.employer == "Apex"  # as it was written
    history.undo(alice, batch, now=NOW)
    counted = {each.name: queries.of_employer(each).count() for each in queries.employers(alice)}
    assert counted == {"Acme": 1, "Apex": 1}
    assert first.firm != queries.employer_called(alice, "Apex Labs")


def test_nobody_merges_with_another_seekers_employer(alice: Seeker, charlie: Seeker) -> None:
    mine, _ = services.know_employer(alice, "Acme", now=NOW)
    theirs, _ = services.know_employer(charlie, "Acme", now=NOW)
    with pytest.raises(FieldError, match="two different employers"):
        services.merge_employers(mine, theirs, now=NOW)
    assert queries.employer(alice, theirs.pk) is None


def test_jobs_are_tied_by_employer_agency_and_people(alice: Seeker, charlie: Seeker) -> None:
    row, _ = services.add(alice, employer="Acme", agency="Northfield Talent", now=NOW)
    services.invite(row, slots=[], people=[NORA, {"name": "Sam"}], now=NOW)
    same, _ = services.add(alice, employer="Acme Ltd", title="Cook", now=NOW)
    agency, _ = services.add(alice, employer="Beta", agency="northfield talent ltd", now=NOW)
    person, _ = services.add(alice, employer="Gamma", now=NOW)
    services.invite(person, slots=[], people=[{"name": "nora  lind"}], now=NOW)
    first_name, _ = services.add(alice, employer="Delta", now=NOW)
    services.invite(first_name, slots=[], people=[{"name": "Sam"}], now=NOW)
    theirs, _ = services.add(charlie, employer="Acme", agency="Northfield Talent", now=NOW)
    services.invite(theirs, slots=[], people=[NORA], now=NOW)
    assert {link.other: link.why for link in queries.linked(row)} == {
        same: "The same employer.",
        agency: "The same agency, Northfield Talent.",
        person: "Nora Lind is in both.",
    }


def test_ties_cost_the_same_for_one_and_for_many(
    alice: Seeker, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(12):
        row, _ = services.add(alice, employer="Acme", title=f"Role {number}", now=NOW)
        services.invite(row, slots=[], people=[NORA], now=NOW)
    with django_assert_num_queries(3):
        assert len(queries.linked(row)) == 11
