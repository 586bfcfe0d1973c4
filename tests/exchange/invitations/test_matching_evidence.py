"""Each piece of evidence, alone: what it changes, and the words it is given."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from showup.exchange.invitations.rules import Clue, Known, Match, clue, confidence, matches
from showup.exchange.invitations.rules.matching import names, roles
from showup.exchange.records import Found, Person, Reading, When

THEN = datetime(2026, 11, 24, 11, tzinfo=UTC)
LATER = datetime(2026, 11, 27, 9, tzinfo=UTC)
LOGISTICS = Known(1, employer="Brightwater Logistics", role="Data Analyst")
FOODS = Known(2, employer="Brightwater Foods", role="Data Analyst")


def best(told: Clue, *known: Known) -> tuple[int, bool] | None:
    found = matches(told, known)
    return (found[0].pk, found[0].sure) if found else None


@pytest.mark.parametrize(
    ("kept", "told", "like"),
    [
        ("Northquay Ltd", "Northquay", "same"), ("Northquay Group", "Northquay", "same"),
        ("BirchLowe", "Birch & Lowe", "same"), ("Mueller KG", "Müller", "same"),
        ("Solraine", "Solarine", "near"), ("Holzmanufaktr Ried", "Holzmanufaktur Ried", "near"),
        ("Brightwater", "Brightwater Logistics", "short"),
        ("Hellfurt", "Stadtwerke Hellfurt", "short"),
        ("ORA", "Office for Rural Affairs", "short"),
        ("Brightwater Logistics", "Brightwater", "long"),
        ("Brightwater Foods", "Brightwater Logistics", "other"), ("Hotel", "Hotel Marina", "other"),
        ("Metal", "Meta", "other"), ("", "Meta", "unknown"),
    ],
)  # fmt: skip
def test_names_are_held_together_by_whole_words(kept: str, told: str, like: str) -> None:
    assert names.likeness(kept, told) == like


@pytest.mark.parametrize(
    ("domain", "name", "spelt"),
    [
        ("birchandlowe.example", "Birch & Lowe", "whole"),
        ("kita-sonnenhuegel.example", "Kita Sonnenhügel", "whole"),
        ("belvederehotel.example", "Hotel Belvedere", "whole"),
        ("northquay.example", "Northquay Analytics", "part"),
        ("tallyhoapp.example", "Tallyho", "whole"), ("valcourt.example", "Mairie de Valcourt", "part"),
        ("metal.example", "Meta", "none"), ("hotel.example", "Hotel Belvedere", "none"),
        ("dedededededededededededededededededededededededededede.example", "De De De", "none"),
    ],
)  # fmt: skip
def test_a_domain_spells_whole_words_or_nothing(domain: str, name: str, spelt: str) -> None:
    assert names.spelling(domain, name) == spelt


@pytest.mark.parametrize(
    ("one", "two", "like"),
    [
        ("Technische Zeichnerin", "Technischer Zeichner (m/w/d)", "same"),
        ("Analyst, Data", "Data Analyst", "same"), ("Data Anlyst", "Data Analyst", "same"),
        ("Senior Data Analyst", "Data Analyst", "same"), ("R-20931 Cook", "Cook", "same"),
        ("Data Analyst - Reading", "Data Analyst", "within"),
        ("Senior Data Analyst", "Junior Data Analyst", "level"),
        ("Product Manager", "Finance Manager", "akin"), ("Cook", "Accountant", "other"),
        ("", "Cook", "unknown"),
    ],
)  # fmt: skip
def test_roles_are_alike_whatever_their_gender_order_and_number(
    one: str, two: str, like: str
) -> None:
    assert roles.likeness(one, two) == like


def test_one_word_apart_is_another_employer() -> None:
    told = Clue(employer="Brightwater Logistics", domains=frozenset({"brightwater.example"}))
    assert best(told, LOGISTICS, FOODS) == (1, True)
    assert best(told, FOODS) is None


def test_the_first_word_alone_is_asked_and_sure_with_the_role_and_its_domain() -> None:
    row = Known(3, employer="Brightwater", role="Data Analyst")
    told = Clue(employer="Brightwater Logistics")
    assert best(told, row) == (3, False)
    told = replace(told, role="Data Analyst", domains=frozenset({"brightwater.example"}))
    assert best(told, row) == (3, True)


def test_another_name_of_the_employer_counts_as_its_name() -> None:
    row = Known(4, employer="BWL", aliases=("Brightwater Logistics",))
    assert best(Clue(employer="Brightwater Logistics"), row) == (4, True)


def test_a_name_anywhere_in_the_message_counts_where_none_or_another_was_read() -> None:
    text = "We are Brightwater Logistics and look for a data analyst (m/f/d)."
    reading = Reading("invitation", text=text)
    (match,) = matches(clue(reading), [LOGISTICS, FOODS])
    assert (match.pk, match.sure) == (1, True)
    assert match.reasons == (
        "The message names Brightwater Logistics.", "The message speaks of Data Analyst.",
    )  # fmt: skip
    misread = replace(reading, employer=Found("Talent Team"))
    assert best(clue(misread), LOGISTICS, FOODS) == (1, False)
    assert best(clue(replace(misread, role=Found("Data analyst"))), LOGISTICS, FOODS) == (1, True)
    assert best(clue(replace(reading, text="A bright waterlogistics firm")), LOGISTICS) is None
    assert best(clue(replace(reading, text="Our hotel is open")), Known(3, "Hotel")) is None


@pytest.mark.parametrize("tool", ["Zoom", "Google", "LinkedIn", "Microsoft", "Indeed"])
def test_a_tool_that_a_mail_names_is_no_employer(tool: str) -> None:
    row = Known(3, employer=tool, role="Cook")
    reading = Reading("invitation", text=f"We meet on {tool}. Brightwater Logistics")
    assert best(clue(reading), row) is None
    assert best(clue(reading), row, LOGISTICS) == (1, False)
    assert best(clue(replace(reading, employer=Found(tool))), row) == (3, True)


def test_another_firm_that_a_mail_names_beside_its_employer_stays_behind() -> None:
    reading = Reading(
        "invitation",
        employer=Found("Brightwater Logistics"),
        role=Found("Data Analyst"),
        text="Brightwater Logistics is a supplier of Kestrel Energy.",
    )
    kestrel = Known(3, employer="Kestrel Energy", role="Cook")
    assert best(clue(reading), LOGISTICS, kestrel) == (1, True)
    assert best(clue(reading), kestrel) is None


def test_the_first_word_of_a_domain_and_the_role_are_not_enough() -> None:
    told = Clue(role="Data Analyst", domains=frozenset({"brightwater.example"}))
    assert best(told, FOODS) == (2, False)


def test_a_domain_that_many_employers_write_from_tells_none_of_them() -> None:
    portal = frozenset({"portal.example"})
    rows = [replace(LOGISTICS, domains=portal), Known(5, employer="Kestrel", domains=portal)]
    assert best(Clue(domains=portal), rows[0]) == (1, True)
    assert best(Clue(domains=portal), *rows) is None


def test_a_recruiter_who_wrote_before_leads_to_their_job() -> None:
    row = Known(6, agency="Hays", role="Cook", addresses=frozenset({"ruth@gmail.com"}))
    told = Clue(addresses=frozenset({"ruth@gmail.com"}))
    (match,) = matches(told, [row])
    assert (match.pk, match.reasons) == (6, ("ruth@gmail.com wrote about it before.",))
    assert best(replace(told, role="Cook"), row) == (6, True)


def test_an_interviewers_full_name_is_asked_about_and_a_first_name_is_nobodys() -> None:
    row = Known(7, employer="Kestrel", names=frozenset({"ruth adeyemi"}))
    reading = Reading("other", people=(Person("Ruth Adeyemi"),))
    assert best(clue(reading), row) == (7, False)
    assert clue(Reading("other", people=(Person("Ruth"),))).names == frozenset()


def test_an_agency_is_known_under_the_employers_name_too() -> None:
    row = Known(8, employer="Oakleaf Search Ltd", role="Finance Manager")
    told = Clue(agency="Oakleaf Search", role="Finance Manager")
    assert best(told, row) == (8, True)
    assert best(replace(told, role="Cook"), row) is None


def test_nobody_is_invited_before_they_apply() -> None:
    told = Clue(employer="Brightwater Logistics", sent=date(2026, 11, 20))
    applied = replace(LOGISTICS, applied_on=date(2026, 11, 1))
    assert best(told, applied) == (1, True)
    early = replace(LOGISTICS, applied_on=date(2026, 11, 24))
    assert best(told, early) == (1, False)
    assert "sent before you applied" in matches(told, [early])[0].reasons[-1]


def test_the_later_application_of_two_is_the_likelier() -> None:
    told = Clue(employer="Brightwater Logistics", sent=date(2026, 11, 20))
    old = replace(LOGISTICS, pk=9, applied_on=date(2025, 3, 1))
    assert best(told, old, replace(LOGISTICS, applied_on=date(2026, 11, 1)))[0] == 1  # type: ignore[index]  # one is found


def test_the_time_that_was_moved_finds_its_interview() -> None:
    told = Clue(employer="Brightwater Logistics", kind="reschedule", moved_from=THEN)
    here = replace(LOGISTICS, has_interview=True, booked=frozenset({THEN}))
    there = replace(here, pk=10, booked=frozenset({LATER}))
    assert best(told, here, there) == (1, True)
    assert best(replace(told, moved_from=LATER), here, there) == (10, True)
    assert best(replace(told, employer=""), here) is not None


def test_a_booking_belongs_where_its_time_was_offered() -> None:
    told = Clue(employer="Brightwater Logistics", kind="confirmation", times=frozenset({THEN}))
    here = replace(LOGISTICS, has_interview=True, offered=frozenset({THEN, LATER}))
    assert best(told, replace(LOGISTICS, pk=11), here) == (1, True)


def test_nothing_is_called_off_where_there_was_no_interview() -> None:
    told = Clue(employer="Brightwater Logistics", kind="cancellation")
    assert best(told, LOGISTICS) == (1, False)
    assert best(told, replace(LOGISTICS, has_interview=True)) == (1, True)


def test_what_ended_in_silence_is_asked_about_and_before_what_was_turned_down() -> None:
    told = Clue(employer="Brightwater Logistics", role="Data Analyst")
    silent = replace(LOGISTICS, ended=True, silent=True)
    over = replace(LOGISTICS, pk=12, ended=True)
    assert best(told, over, silent) == (1, False)


def test_what_speaks_against_it_is_said_last() -> None:
    told = Clue(employer="Brightwater Logistics", role="Cook", domains=frozenset({"bw.example"}))
    (match,) = matches(told, [replace(LOGISTICS, domains=frozenset({"bw.example"}))])
    assert match.reasons == (
        "The employer is Brightwater Logistics.",
        "They write from bw.example, which is theirs.",
        "But the role reads Cook, not Data Analyst.",
    )


def test_a_sure_match_says_what_it_rests_on_and_others_claim_nothing() -> None:
    told = Clue(employer="Brightwater Logistics", role="Data Analyst")
    (match,) = matches(told, [LOGISTICS])
    assert "the employer’s name and the role" in confidence(match)
    assert confidence(replace(match, sure=False)) == ""
    assert confidence(Match(1, sure=True, reasons=(), score=1.0, basis="entry")) == ""


def test_times_that_float_are_no_evidence() -> None:
    floating = Reading("reschedule", moved_from=When(datetime(2026, 11, 24, 11)))  # noqa: DTZ001  a time without a zone
    assert clue(floating).moved_from is None
    assert clue(replace(floating, moved_from=When(THEN))).moved_from == THEN


strangers = st.builds(
    Known,
    pk=st.integers(100, 10_000),
    employer=st.text("qxzkv", min_size=6),
    role=st.text("qxzkv", min_size=6),
    domains=st.frozensets(st.just("elsewhere.example")),
    ended=st.booleans(),
)


@given(st.lists(strangers, unique_by=lambda row: row.pk), st.permutations([LOGISTICS, FOODS]))
def test_a_stranger_among_the_jobs_changes_nothing(new: list[Known], have: list[Known]) -> None:
    message = Reading("invitation", employer=Found("Brightwater Logistics"))
    assert best(clue(message), *have, *new) == (1, True)
    assert best(clue(message), *new) is None


@given(st.text(max_size=30), st.text(max_size=30), st.text("abcde-.", max_size=40))
def test_any_words_can_be_held_together(one: str, two: str, domain: str) -> None:
    assert names.likeness(one, two) in {"same", "near", "short", "long", "other", "unknown"}
    assert names.likeness(one, one) in {"same", "unknown"}
    assert roles.likeness(one, one) in {"same", "unknown"}
    assert names.spelling(domain, one) in {"whole", "part", "none"}
