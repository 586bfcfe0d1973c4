"""Where one would work: in heads, labels and sentences; and names that are no place."""

from __future__ import annotations

import pytest

from showup.exchange.formats.postings.prose import facts

TOLD = [
    ("Acme | Engineer | Austin, TX | ONSITE", ["Austin"]),
    ("Acme - Grand Rapids, Michigan - Full time", ["Grand Rapids"]),
    ("Acme (New York, NY) https://acme.example", ["New York"]),
    ("Acme | Engineer | NYC, SF, LA, Boston", ["New York", "San Francisco", "Los Angeles", "Boston"]),
    ("Acme | Engineer | Chicago, New York, San Francisco | Full-time", ["Chicago", "New York", "San Francisco"]),
    ("Acme | Engineer | Brighton/Hassocks/London UK", ["Brighton", "Hassocks", "London"]),
    ("Acme | Engineer | Buffalo, New York", ["Buffalo"]),
    ("Little Eloise, New York, NY", ["New York"]),
    ("Acme | Engineer | Toronto, ON, Canada | ONSITE", ["Toronto"]),
    ("Acme | Engineer | Marylebone, London, UK", ["London"]),
    ("Acme | Engineer | Überlingen, Germany", ["Überlingen"]),
    ("Acme | Engineer | tel aviv, israel / REMOTE OK", ["Tel Aviv"]),
    ("BERLIN | Acme | Engineer", ["Berlin"]),
    ("Acme | Engineer | Fayetteville Arkansas | ONSITE", ["Fayetteville"]),
    ("Acme is hiring in SF, NY and Dublin", ["San Francisco", "New York", "Dublin"]),
    ("Acme - Rome, NY", ["Rome"]),
    ("Acme- London- Full Time", ["London"]),
    ("Acme ☆ Full-time ☆ Zurich ☆ Engineer", ["Zurich"]),
    ("Acme, NYC-based, Engineer", ["New York"]),
    ("Acme | Engineer | Essex, UK | Onsite", ["Essex"]),
    ("Acme | Engineer | Germany | Full-time", ["Germany"]),
    ("Acme | Engineer | SF or NYC - Full Time", ["San Francisco", "New York"]),
    ("Senior Engineer\nAcme GmbH\nBerlin", ["Berlin"]),
    ("Engineer\n\nLocation: Leamington Spa", ["Leamington Spa"]),
    ("Engineer\n\nLocation\nManchester, England, United Kingdom", ["Manchester"]),
    ("Koch (m/w/d)\n\nArbeitsort: 80331 München", ["München"]),
    ("Koch (m/w/d)\n\nEinsatzort: Frankfurt am Main / Köln", ["Frankfurt am Main", "Köln"]),
    ("Comptable\n\nLieu : Sophia Antipolis (06)", ["Sophia Antipolis"]),
    ("Contable\n\nUbicación: Alcobendas", ["Alcobendas"]),
    ("Contabile\n\nSede: Cinisello Balsamo (MI)", ["Cinisello Balsamo"]),
    ("Boekhouder\n\nLocatie: Amersfoort", ["Amersfoort"]),
    ("Contabilista\n\nLocal: Braga", ["Braga"]),
    ("Berlin, Germany (Hybrid)", ["Berlin"]),
    ("London or Remote", ["London"]),
    ("We make maps.\n\nOur office is in downtown Boulder and we love it there.", ["Boulder"]),
    ("We make maps.\n\nWe are based in Leamington Spa and are hiring developers.", ["Leamington Spa"]),
    ("Acme makes maps and is hiring. We are looking for devs in Portland, OR who know maps well.", ["Portland"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "places"), TOLD)
def test_towns_are_named_without_region_and_country(text: str, places: list[str]) -> None:
    assert [place.value for place in facts(text).places] == places


NOWHERE = [
    "Boston Dynamics | Robotics Engineer | Full-time",
    "New York Times | Engineer | Remote",
    "The Boston Consulting Group | Consultant | Full-time",
    "Acme | Engineer | REMOTE (US only)",
    "Acme | Engineer | Remote (Germany)",
    "Acme | Engineer | Anywhere",
    "Acme | Ruby Engineer | Onsite | Full Time | Visa",
    "Location: Remote - US",
    "Acme | Engineer | Full-time\n\nYou have a degree in engineering or science (CS, EE, math).",
    "We sell shoes.\n\nOur customers are in Paris and Milan, and one of our founders studied in Oxford.",
    "Acme | Engineer | Remote\n\nAcme is a remote company based in Berlin.",
]


@pytest.mark.parametrize("text", NOWHERE)
def test_firms_customers_and_anywhere_are_no_place(text: str) -> None:
    assert facts(text).places == ()


def test_towns_in_bracketed_addresses_stand_for_the_countries_of_the_head() -> None:
    text = (
        "NET-X | Several positions | Austria/Sweden | ONSITE\n\n"
        "We study how machines share what they know, from the sensor to the factory hall, and "
        "what happens when one of them falls silent.\n\n"
        "You would be employed by one of the following: Robot Works (Graz, AT), University (Uppsala, SE), "
        "a partner of ours (Lyon, FR)"
    )
    assert [place.value for place in facts(text).places] == ["Graz", "Uppsala"]
