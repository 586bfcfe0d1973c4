"""What matching reads of the tables: everything that leads to a job, of one seeker, in few queries."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from tests.exchange.invitations.messages import (
    NOW,
    THURSDAY,
    TUESDAY,
    invitation,
    keep,
    seeker,
    when,
)

from showup.exchange.invitations import belonging, queries, rules
from showup.exchange.records import Found, Person, Reading
from showup.pipeline import services as verbs
from showup.pipeline.models import Employer, Opportunity, Posting

if TYPE_CHECKING:
    from showup.accounts.models import Seeker

pytestmark = pytest.mark.django_db
NOBODY: dict[str, Any] = {"employer": None, "role": None, "uid": "", "slots": ()}


def led_to(owner: Seeker, reading: Reading) -> set[int]:
    return {row.pk for row in belonging.known(owner, rules.clue(reading))}


def job(owner: Seeker, **fields: Any) -> Opportunity:
    row, _ = verbs.add(owner, now=NOW, **fields)
    return row


@pytest.mark.parametrize(
    "told",
    [
        {"employer": Found("Harbour Housing")}, {"employer": Found("Harbor Housing")},
        {"employer": Found("Harbour")}, {"employer": Found("Harbour Housing Group")},
        {"sender": Person("", "x@harbourhousing.example")}, {"agency": Found("Harbour Housing Ltd")},
        {"role": Found("Service designer (m/w/d)"), "sender": None},
    ],
)  # fmt: skip
def test_a_name_a_domain_or_the_role_alone_leads_to_a_job(told: dict[str, Any]) -> None:
    owner = seeker()
    row = job(owner, employer="Harbour Housing", title="Service designer")
    job(owner, employer="Kestrel Energy", title="Cook")
    assert led_to(owner, invitation(**(NOBODY | told))) == {row.pk}


def test_kept_mails_people_times_and_entries_lead_to_their_job() -> None:
    owner = seeker()
    booked = invitation(kind="confirmation", booked=when(TUESDAY), slots=())
    first = keep(owner, booked).opportunity.pk
    job(owner, employer="Kestrel Energy")
    quiet = replace(booked, employer=None, role=None, uid="", sender=None, booked=None)
    assert led_to(owner, quiet) == set()
    assert led_to(owner, replace(quiet, uid=booked.uid)) == {first}
    assert led_to(owner, replace(quiet, sender=booked.sender)) == {first}
    assert led_to(owner, replace(quiet, moved_from=when(TUESDAY))) == {first}
    assert led_to(owner, replace(quiet, moved_from=when(THURSDAY))) == set()


def test_someone_with_accents_in_their_name_is_found_again() -> None:
    owner = seeker()
    person = Person("Zoë Łukasiewicz")
    row = keep(owner, invitation(people=(person,), uid="", sender=None)).opportunity
    reading = Reading("invitation", people=(Person("Zoë Łukasiewicz"),))
    assert led_to(owner, reading) == {row.pk}
    (one,) = queries.proposals(owner, reading)
    assert one.reasons == ("Zoë Łukasiewicz was part of it before.",)


def test_links_and_postings_lead_to_their_employers_domain() -> None:
    owner = seeker()
    linked = job(owner, employer="HH", link="https://careers.harbour.example/jobs/7")
    posted = job(owner, employer="HH2")
    Posting.objects.create(opportunity=posted, link="https://harbour.example/8", kept_at=NOW)
    Posting.objects.create(opportunity=posted, text="the same, pasted", kept_at=NOW)
    job(owner, employer="HH3", link="https://boards.greenhouse.io/harbour/jobs/7")
    told = invitation(**(NOBODY | {"sender": Person("", "nora@harbour.example")}))
    assert led_to(owner, told) == {linked.pk, posted.pk}
    seen = belonging.known(owner, rules.clue(told))
    assert [row.domains for row in seen] == [frozenset({"harbour.example"})] * 2


def test_other_names_and_domains_of_an_employer_count_for_all_its_jobs() -> None:
    owner = seeker()
    row, other = job(owner, employer="BWL"), job(owner, employer="BWL", title="Cook")
    Employer.objects.filter(seeker=owner).update(
        aliases=["Brightwater Logistics"], domains=["bw-jobs.example"]
    )
    by_name = invitation(**(NOBODY | {"employer": Found("Brightwater Logistics"), "sender": None}))
    assert led_to(owner, by_name) == {row.pk, other.pk}
    by_domain = invitation(**(NOBODY | {"sender": Person("", "a@bw-jobs.example")}))
    assert led_to(owner, by_domain) == {row.pk, other.pk}


def test_a_postings_name_for_the_employer_counts_as_one_of_its_names() -> None:
    owner = seeker()
    row = job(owner, employer="BWL", title="Cook")
    other = job(owner, employer="Kestrel")
    for posted in (row, other):
        name = "Brightwater Logistics GmbH" if posted == row else "Kestrel"
        Posting.objects.create(opportunity=posted, employer=name, kept_at=NOW)
        Posting.objects.create(opportunity=posted, kept_at=NOW)
    told = invitation(**(NOBODY | {"employer": Found("Brightwater Logistics"), "sender": None}))
    (one,) = queries.proposals(owner, told)
    assert (one.opportunity, one.sure) == (row, True)


def test_nobody_elses_job_is_ever_read() -> None:
    alice, charlie = seeker(), seeker("charlie")
    kept = keep(alice, invitation())
    job(alice, employer="Harbour Housing", link="https://harbour-housing.test/1")
    assert kept.written
    assert led_to(charlie, invitation()) == set()
    assert queries.proposals(charlie, invitation()) == ()


def test_the_number_of_queries_does_not_grow(django_assert_max_num_queries: Any) -> None:
    owner = seeker()
    for at in range(30):
        keep(owner, invitation(uid=f"u{at}"), str(at), belongs_to="new")
        job(owner, employer=f"Kestrel {at}")
    with django_assert_max_num_queries(12):
        found = queries.proposals(owner, invitation(uid=""))
    assert 2 <= len(found) <= queries.MOST_PROPOSED
