"""What is always remarked on, what never is, and what a remark says."""

import subprocess
import sys

import pytest

from showup.agenda.preparing.sincerity import Kind, check


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("I'm only here to practise.", "only practice"),
        ("I’m only here for the practice.", "only practice"),
        ("My last boss was an idiot.", "talking down"),
        ("I'm not really interested in this job.", "disinterest"),
        ("I'm only in it for the money.", "only money"),
        ("Ich bin nur zum Üben hier.", "only practice"),
        ("Mein letzter Chef war ein Idiot.", "talking down"),
        ("Die Stelle interessiert mich nicht besonders.", "disinterest"),
        ("Je suis là juste pour m'entraîner.", "only practice"),
        ("Mon ancien chef était un incapable.", "talking down"),
        ("Ce poste ne m'intéresse pas.", "disinterest"),
        ("Estoy aquí solo para practicar.", "only practice"),
        ("Mi antigua jefa era una inútil.", "talking down"),
        ("Este puesto no me interesa.", "disinterest"),
        ("Sono qui solo per esercitarmi.", "only practice"),
        ("Il mio ex capo era un incapace.", "talking down"),
        ("Questo lavoro non mi interessa.", "disinterest"),
        ("Ik ben hier alleen om te oefenen.", "only practice"),
        ("Mijn vorige baas was een sukkel.", "talking down"),
        ("Deze baan interesseert me niet.", "disinterest"),
    ],
)
def test_it_remarks_on_what_may_cost(text: str, kind: Kind) -> None:
    (remark,) = check(text)
    assert (remark.kind, remark.quote) == (kind, text)
    assert remark.why
    assert remark.instead


@pytest.mark.parametrize(
    "text",
    [
        "I'm not here to practise.",
        "My last team struggled with releases, and we fixed it.",
        "My last company was a mess, and we turned it round.",
        "My boss wasn't an idiot.",
        "If my boss had been an idiot, I would have left.",
        "Some people say my boss was an idiot.",
        "“My boss was an idiot” is nothing I would say.",
        "A customer once called me an idiot.",
        "The old software was a nightmare.",
        "I practise the violin.",
        "What would make it interesting to me is the night bus.",
        "Fair pay matters to me, and so does the team.",
        "Ich bin nicht zum Üben hier.",
        "Mein Chef war kein Idiot.",
        "Je ne suis pas venu pour m'entraîner.",
        "Mi jefe no era un idiota.",
        "Il mio capo non era un idiota.",
        "Mijn baas was geen idioot.",
    ],
)
def test_it_leaves_the_rest_alone(text: str) -> None:
    assert check(text) == ()


def test_an_employer_is_known_by_the_name_that_is_given() -> None:
    assert check("Wayne & Sons was a nightmare.") == ()
    (remark,) = check("Wayne & Sons was a nightmare.", employers=["Wayne & Sons"])
    assert remark.kind == "talking down"


def test_a_name_is_a_name_and_no_pattern() -> None:
    assert check("Acme was a nightmare.", employers=[".*", "(", " ", "A" * 200]) == ()


def test_about_this_employer_it_proposes_a_question() -> None:
    (here,) = check("Your website is terrible.")
    (there,) = check("My old boss was terrible.")
    assert here.kind == there.kind == "talking down"
    assert "ask" in here.instead
    assert here.instead != there.instead


def test_what_is_planned_in_quotation_marks_is_still_planned() -> None:
    (remark,) = check("“I only came to practise.”")
    assert remark.kind == "only practice"


def test_of_a_long_sentence_only_the_words_that_matter_are_quoted() -> None:
    text = (
        "I grew up near the harbour " * 20 + "and my last boss was an idiot " + "by the sea " * 20
    )
    (remark,) = check(text)
    assert remark.quote == "my last boss was an idiot"
    assert text[remark.start : remark.end] == remark.quote


def test_one_sentence_may_call_for_two_remarks_in_order() -> None:
    text = "I'm only here to practise because my last boss was an idiot."
    assert [remark.kind for remark in check(text)] == ["only practice", "talking down"]


def test_a_remark_counts_and_rates_nothing() -> None:
    for text in ("I only came to practise.", "You're my plan B.", "I hated my boss."):
        (remark,) = check(text)
        assert not any(letter.isdigit() or letter == "%" for letter in remark.why + remark.instead)


def test_it_knows_no_framework() -> None:
    program = (
        "import sys; from showup.agenda.preparing.sincerity import check; check('I came to practise.');"
        "sys.exit('django' in sys.modules or 'click' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
