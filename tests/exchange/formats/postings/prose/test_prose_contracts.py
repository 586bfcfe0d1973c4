"""Kinds of contract and levels sought: only what is said, of all the roles together."""

from __future__ import annotations

import pytest

from showup.exchange.formats.postings.prose import facts

ABOUT = "Backend developer\n\nWe build software for shops and have done so for many years.\n\n"

CONTRACTS = [
    ("This is a full-time, permanent position.", {"full time", "permanent"}),
    ("Full-time or part-time", {"full time", "part time"}),
    ("Looking for a contractor for three months.", {"freelance"}),
    ("A 6-month contract in our London team", {"fixed term"}),
    ("Temporary position, seasonal work", {"fixed term"}),
    ("We are also hiring interns.", {"internship"}),
    ("Not an internship.", set()),
    ("No contractors, please.", set()),
    ("We write smart contracts for banks.", set()),
    ("Our former interns loved it here.", set()),
    ("Hundreds of contractors use our marketplace.", set()),
    ("Must be a permanent resident.", set()),
    ("Job type: Contract", {"freelance"}),
    ("Unbefristete Festanstellung in Vollzeit", {"permanent", "full time"}),
    ("Teilzeit möglich, befristet auf zwei Jahre", {"part time", "fixed term"}),
    ("Werkstudent oder Praktikum: wir suchen dich", {"internship"}),
    ("Ausbildung zum Koch: wir bieten dir einen Platz", {"apprenticeship"}),
    ("Contrat : CDI, temps plein", {"permanent", "full time"}),
    ("Type de contrat : CDD de 6 mois", {"fixed term"}),
    ("Contrato indefinido, jornada completa", {"permanent", "full time"}),
    ("Contratto a tempo determinato, tempo pieno", {"fixed term", "full time"}),
    ("Dienstverband: vast contract, fulltime", {"permanent", "full time"}),
    ("Contrato sem termo, tempo inteiro", {"permanent", "full time"}),
]


@pytest.mark.parametrize(("words", "kinds"), CONTRACTS)
def test_contracts_are_those_on_offer(words: str, kinds: set[str]) -> None:
    assert {one.value for one in facts(ABOUT + words).contracts} == kinds


LEVELS = [
    ("Acme | Senior Engineer | Berlin", {"senior"}),
    ("Acme | Jr. Developer, Sr. Developer | Berlin", {"junior", "senior"}),
    ("Acme | Junior .. Senior developer | Berlin", {"junior", "senior"}),
    ("Acme | Staff Software Engineer | Berlin", {"principal"}),
    ("Acme | Tech Lead | Berlin", {"lead"}),
    ("Acme | Engineering Manager | Berlin", {"manager"}),
    ("Acme | Product Manager, Office Manager | Berlin", set()),
    ("Acme | Head of Marketing | Berlin", {"director"}),
    ("Acme | CTO | Berlin", {"executive"}),
    ("Acme | VP Engineering | Berlin", {"executive"}),
    ("Acme | Engineers | INTERNS, ONSITE", {"intern"}),
    ("Acme | Entry-level Analyst | Berlin", {"junior"}),
    ("We have a few openings now.\n\n- Principal Designer\n- Lead Engineer\n- Engineer", {"principal", "lead"}),
    ("We have openings.\n\nWe are looking for a mid-level developer who likes maps.", {"mid"}),
    ("We have openings.\n\nExperience level: Senior", {"senior"}),
    ("Acme | Engineer | Berlin\n\nYou will mentor our junior developers.", set()),
    ("Acme | Engineer | Berlin\n\nYou will help lead our growing team.", set()),
    ("Acme | Engineer | Berlin\n\nQuestions? Write to jo@acme.example, our CTO.", set()),
    ("Acme | Engineer | Berlin\n\nSeven years of experience wanted.", set()),
    ("Acme | Engineer | Berlin\n\nWe are a team of sixteen senior developers.", set()),
    ("Softwareentwickler (m/w/d) Junior\nMuster GmbH\nBerlin", {"junior"}),
    ("Teamleiter Einkauf (m/w/d)\nMuster GmbH\nBerlin", {"lead"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "levels"), LEVELS)
def test_levels_are_those_of_the_roles_on_offer(text: str, levels: set[str]) -> None:
    assert {one.value for one in facts(text).levels} == levels


def test_the_title_that_a_page_names_apart_counts_too() -> None:
    assert [one.value for one in facts("We make maps.", title="Senior Nurse").levels] == ["senior"]


def test_an_internship_is_a_contract_and_a_level() -> None:
    read = facts("Acme | Marketing Intern | Berlin")
    assert [one.value for one in read.contracts] == ["internship"]
    assert [one.value for one in read.levels] == ["intern"]


INLINE = [
    ("We have roles in two towns: - Network Engineer - Lead Tester - Cook", {"lead"}),
    ("Roles: Cook, Sr. Waiter, Head of Kitchen", {"senior", "director"}),
    ("We are an early stage company with stock options.", set()),
]


@pytest.mark.parametrize(("words", "levels"), INLINE)
def test_a_list_within_a_line_names_levels_too(words: str, levels: set[str]) -> None:
    assert {one.value for one in facts(ABOUT + words).levels} == levels
