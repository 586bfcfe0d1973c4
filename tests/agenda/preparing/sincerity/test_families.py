"""Ordinary sentences of one meaning are heard in many wordings, and what looks like them isn't."""

import pytest

from showup.agenda.preparing.sincerity import Kind, check


@pytest.mark.parametrize(
    ("said", "kind", "alike"),
    [
        (
            "I have no interest in trains whatsoever.",
            "disinterest",
            "I have no interest in leaving before the project is done.",
        ),
        ("Vandelay is a joke.", "talking down", "The joke of the team was that I brought cake."),
        (
            "I didn't have time to look at your website.",
            "disinterest",
            "I had time to look at your website.",
        ),
        (
            "What does your company do again?",
            "disinterest",
            "What does your company do when a train is late?",
        ),
        (
            "I use you as leverage for another offer.",
            "only practice",
            "I have another offer, and would like to decide by Friday.",
        ),
        (
            "It's beneath my level.",
            "disinterest",
            "My manager said it's beneath nobody to sweep the floor.",
        ),
        (
            "I was bored to death in my last role.",
            "talking down",
            "I was bored in my last role, so I automated half of it.",
        ),
        ("I'd hate the on call.", "disinterest", "I'd hate to let the team down."),
        (
            "Your Glassdoor reviews are terrible.",
            "talking down",
            "What do you make of your Glassdoor reviews?",
        ),
        (
            "I'm mostly here because my wife said so.",
            "disinterest",
            "I'm here because my wife told me how much she learns with you.",
        ),
        (
            "I'll quit after a year to study.",
            "disinterest",
            "After a year I'd like to lead a small team.",
        ),
        (
            "Das ist eigentlich unter meinem Niveau.",
            "disinterest",
            "Unter meinem Niveau ist keine Arbeit, die getan werden muss.",
        ),
        (
            "Je détesterais les astreintes.",
            "disinterest",
            "Je détesterais décevoir l'équipe.",
        ),
        (
            "Odiaría las guardias.",
            "disinterest",
            "Odiaría dejar a un cliente sin respuesta.",
        ),
        (
            "Userei la vostra offerta come leva con il mio capo.",
            "only practice",
            "Ho un'altra offerta e vorrei decidere entro venerdì.",
        ),
        (
            "Wat doet jullie bedrijf ook alweer?",
            "disinterest",
            "Wat doet jullie team als er iets misgaat?",
        ),
    ],
)
def test_what_looks_alike_and_means_something_else_is_left_alone(
    said: str, kind: Kind, alike: str
) -> None:
    (remark,) = check(said)
    assert (remark.kind, remark.quote) == (kind, said)
    assert check(alike) == ()


def test_how_it_turned_out_well_takes_it_back() -> None:
    assert check("My wife made me apply.") != ()
    assert check("My wife made me apply, and she was right.") == ()


def test_what_others_say_one_is_too_good_for_is_theirs() -> None:
    assert check("I'm overqualified for this.") != ()
    assert check("Some told me I'm overqualified for this.") == ()


def test_what_one_would_do_with_an_offer_counts_under_an_if() -> None:
    (remark,) = check("If you make me an offer, I'd show it to my boss.")
    assert remark.kind == "only practice"


def test_what_others_write_of_them_is_remarked_on_when_one_repeats_it() -> None:
    (remark,) = check("People online say awful things about working here.")
    assert remark.kind == "talking down"
    assert "How do you see that" in remark.instead
