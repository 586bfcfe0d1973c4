"""Sure matches are proposed, unsure ones asked about, and none is said to be none."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from showup.exchange.invitations.rules import Answers, Clue, Known, clue, matches
from showup.exchange.records import Found, Person, Reading
from showup.pipeline.names import employer_key, own_domain, role_key

ACME = Known(1, employer="Acme GmbH", role="Service designer")
BETA = Known(2, employer="Beta Ltd", role="Cook", domains=frozenset({"beta.test"}))


def sure(told: Clue, *known: Known) -> int | None:
    found = matches(told, known)
    return found[0].pk if found and found[0].sure else None


def unsure(told: Clue, *known: Known) -> list[int]:
    return [match.pk for match in matches(told, known) if not match.sure]


def test_the_same_calendar_entry_is_sure_whatever_else_it_says() -> None:
    row = replace(ACME, uids=frozenset({"u1"}), ended=True)
    assert sure(Clue(uid="u1", employer="Somebody else"), row, BETA) == 1


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Acme GmbH", "ACME"), ("Acme, Inc.", "Acme"), ("The Acme Company", "Acme Co."),
        ("Société Générale S.A.", "Societe Generale"), ("Müller & Söhne GmbH & Co. KG", "muller and sohne"),
        ("株式会社ひかり", "ひかり"), ("Straße AG", "strasse"), ("Acme e.V.", "Acme"),
        ("O'Neill Ltd", "ONeill"),
    ],
)  # fmt: skip
def test_legal_forms_case_and_accents_make_no_difference(one: str, two: str) -> None:
    assert employer_key(one) == employer_key(two)


@pytest.mark.parametrize(
    ("one", "two"),
    [("Acme", "Acme Foods"), ("Meta", "Metal"), ("カ", "ガ"), ("Co", "Inc"), ("AB Volvo", "Volvo Cars")],
)  # fmt: skip
def test_other_names_stay_other_names(one: str, two: str) -> None:
    assert employer_key(one) != employer_key(two)
    assert matches(Clue(employer=one), [Known(1, employer=two)]) == ()


def test_the_only_open_job_at_the_employer_is_sure_and_says_why() -> None:
    (match,) = matches(Clue(employer="acme", role="service designer (m/w/d)"), [ACME, BETA])
    assert (match.pk, match.sure) == (1, True)
    assert match.reasons == ("The employer is Acme GmbH.", "The role is Service designer.")


def test_two_jobs_at_one_employer_are_told_apart_by_the_role_or_asked() -> None:
    other = replace(ACME, pk=3, role="Accountant")
    assert sure(Clue(employer="Acme", role="Service Designer"), ACME, other) == 1
    assert sure(Clue(employer="Acme"), ACME, other) is None
    assert sorted(unsure(Clue(employer="Acme"), ACME, other)) == [1, 3]


def test_another_role_at_the_employer_is_asked() -> None:
    assert unsure(Clue(employer="Acme", role="Gardener"), ACME) == [1]


def test_a_name_that_is_nearly_the_same_is_asked() -> None:
    row = Known(1, employer="Harbour Housing")
    assert unsure(Clue(employer="Harbor Housing"), row) == [1]
    assert matches(Clue(employer="Harrow Housing"), [row]) == ()


def test_what_has_ended_is_asked() -> None:
    assert unsure(Clue(employer="Acme"), replace(ACME, ended=True)) == [1]
    assert sure(Clue(employer="Acme"), replace(ACME, ended=True), replace(ACME, pk=4)) == 4


def test_the_sender_who_wrote_before_is_sure_where_no_employer_is_named() -> None:
    told = Clue(domains=frozenset({"beta.test"}))
    assert sure(told, ACME, BETA) == 2
    assert unsure(told, BETA, replace(BETA, pk=5)) == [5, 2]


def test_an_agency_writes_for_many_and_is_asked() -> None:
    row = Known(1, agency="Hays", role="Cook", domains=frozenset({"hays.test"}))
    told = Clue(agency="Hays", domains=frozenset({"hays.test"}))
    assert unsure(told, row) == [1]
    assert matches(replace(told, role="Astronaut"), [row]) == ()


def test_another_employer_from_the_same_sender_needs_the_role() -> None:
    told = Clue(employer="Gamma", domains=frozenset({"beta.test"}))
    assert matches(told, [BETA]) == ()
    assert unsure(replace(told, role="Cook"), BETA) == [2]


def test_a_role_alone_is_asked_and_only_where_nothing_else_is_named() -> None:
    assert unsure(Clue(role="Cook"), BETA) == [2]
    assert matches(Clue(role="Cook", employer="Acme"), [BETA]) == ()


def test_none_is_none() -> None:
    assert matches(Clue(employer="Zebra"), [ACME, BETA]) == ()
    assert matches(Clue(), [ACME, BETA]) == ()
    assert matches(Clue(employer="Acme"), []) == ()


@pytest.mark.parametrize(
    ("address", "domain"),
    [
        ("nora@acme.test", "acme.test"), ("nora@mail.acme.test", "acme.test"),
        ("x@jobs.acme.co.uk", "acme.co.uk"), ("x@gmail.com", ""), ("x@mail.greenhouse.io", ""),
        ("x@YAHOO.fr", ""), ("nobody", ""), ("", ""), ("x@localhost", ""),
    ],
)  # fmt: skip
def test_a_shared_domain_names_nobody(address: str, domain: str) -> None:
    assert own_domain(address) == domain


def test_the_seekers_own_words_count_before_what_was_read() -> None:
    reading = Reading("invitation", employer=Found("Wrong"), sender=Person(address="a@acme.test"))
    assert clue(reading, Answers(employer="Acme")).employer == "Acme"
    assert clue(reading).domains == {"acme.test"}


@given(st.text(max_size=40), st.text(max_size=40))
def test_any_name_can_be_compared(one: str, two: str) -> None:
    assert employer_key(employer_key(one)) == employer_key(one) or employer_key(one)
    role_key(one)
    found = matches(Clue(employer=one, role=two), [Known(1, employer=one, role=two)])
    assert bool(found) == bool(employer_key(one) or role_key(two))


@given(
    st.lists(st.sampled_from(["Acme", "Beta", "Gamma", ""]), max_size=6),
    st.sampled_from(["Acme", ""]),
)
def test_at_most_one_is_sure(employers: list[str], told: str) -> None:
    known = [Known(pk, employer=name, role="Cook") for pk, name in enumerate(employers)]
    found = matches(Clue(employer=told, role="Cook"), known)
    assert sum(match.sure for match in found) <= 1
    assert not any(match.sure for match in found[1:])
