"""An offer is no ask, what is nice to have is said to be, and a language is read by its own words."""

from __future__ import annotations

import pytest

from showup.exchange.formats.postings.asks import read
from showup.exchange.formats.postings.asks.language import language_of

ENGLISH = """Senior Data Engineer

Requirements
- 3+ years of Python
- Nice to have: Terraform, knowledge of railways
- SQL

We offer 62,000 to 70,000 EUR, 30 days of holiday and a job ticket.
"""


def values(text: str, kind: str) -> list[str]:
    return [each.value for each in getattr(read(text), kind)]


def test_a_wish_among_the_musts_is_welcome_and_the_musts_go_on_below_it() -> None:
    assert values(ENGLISH, "asks") == [
        "3+ years of Python", "SQL", "Terraform, knowledge of railways",
    ]  # fmt: skip
    assert read(ENGLISH).nice == ("Terraform, knowledge of railways",)


def test_what_says_itself_that_it_is_welcome_is_not_said_so_twice() -> None:
    text = "Nice to have\n- Terraform\n- German would be a plus\n"
    assert read(text).nice == ("Terraform",)


@pytest.mark.parametrize(
    ("heading", "must", "offer"),
    [
        ("Requirements", "3 years of Python", "We offer 62,000 to 70,000 EUR and a job ticket."),
        ("Requirements", "3 years of Python", "You’ll get 30 days of holiday."),
        ("Dein Profil", "Drei Jahre Erfahrung", "Wir bieten 30 Tage Urlaub und ein Jobticket."),
        ("Votre profil", "Trois ans d’expérience", "Nous offrons deux jours de repos."),
        ("Requisitos", "Carnet B", "Ofrecemos dos días libres."),
        ("Requisiti", "Patente B", "Offriamo vitto e alloggio."),
        ("Jouw profiel", "Een rijbewijs", "Wij bieden een vast contract."),
    ],
)
def test_a_sentence_that_offers_is_never_taken_for_an_ask(
    heading: str, must: str, offer: str
) -> None:
    text = f"{heading}\n{must}\n{offer}\n"
    assert values(text, "asks") == [must]
    assert values(text, "offers") == [offer]


def test_offers_elsewhere_join_those_under_their_heading() -> None:
    text = "Benefits\n- A bicycle\n\nYour tasks\n- Plan routes\n- We pay for the licence\n"
    assert values(text, "offers") == ["A bicycle", "We pay for the licence"]
    assert values(text, "duties") == ["Plan routes"]


def test_what_one_does_there_is_no_ask() -> None:
    text = "Head of operations\n\nYou lead the thirty people who answer the telephone."
    assert values(text, "asks") == []
    assert values(text, "duties") == ["You lead the thirty people who answer the telephone."]


def test_a_sentence_that_was_wrapped_is_read_whole() -> None:
    text = "Head of operations\n\nYou decide how we listen,\nwhat we promise and how we keep it.\n"
    assert values(text, "duties") == [
        "You decide how we listen, what we promise and how we keep it."
    ]
    below = "Requirements\nThree years of leading\na team of nurses\nA driving licence\n"
    assert values(below, "asks") == ["Three years of leading a team of nurses", "A driving licence"]


def test_the_first_entry_may_stand_behind_its_heading() -> None:
    text = "Requirements: - Experience with Kafka\n- Scala\n"
    assert values(text, "asks") == ["Experience with Kafka", "Scala"]


def test_a_channel_is_no_dutch_diploma() -> None:
    text = (
        "Our platform powers video for partners including HBO and ESPN, and we are at the edge of "
        "what this medium can do. We are proud of the people in our team and of what they make."
    )
    assert language_of(text) == "en"
    assert values(text, "asks") == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Wir suchen für die Werkstatt eine Kollegin, die mit uns plant und dich kennt.", "de"),
        ("Nous cherchons pour notre équipe une personne qui est là pour les clients.", "fr"),
        ("Buscamos para nuestro equipo una persona que se encargue de los platos y del pan.", "es"),
        ("Cerchiamo per il nostro albergo una persona che si occupi degli ospiti e di una sala.", "it"),
        ("Wij zoeken voor de winkel een collega die het werk met ons doet en van fietsen houdt.", "nl"),
        ("Python SQL Kafka", ""),
        ("", ""),
    ],
)  # fmt: skip
def test_the_language_is_told_by_small_words_where_they_tell(text: str, language: str) -> None:
    assert language_of(text) == language
