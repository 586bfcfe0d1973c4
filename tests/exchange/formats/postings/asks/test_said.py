"""A posting without headings: its sentences tell."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from showup.exchange.formats.postings.asks import read

HEADINGS = ["Requirements", "Dein Profil:", "Nos offres", "What you'll do:", "Über uns", "", "•"]
LINES = ["- Two years of nights", "You will plan routes.", "Wir bieten Urlaub.", "We are old.", " ", "1. März"]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "asks", "duties", "offers"),
    [
        (
            (
                "Our bakery in Hull is growing. You must have two years of experience in a bakery. You will bake "
                "bread for nine shops. We offer free bread and paid leave."
            ),
            "You must have two years of experience in a bakery.",
            "You will bake bread for nine shops.",
            "We offer free bread and paid leave.",
        ),
        (
            (
                "Unsere Kita in Kiel wächst zum 1. März. Du hast eine abgeschlossene Ausbildung. Du betreust eine "
                "Gruppe von 15 Kindern. Wir bieten 30 Tage Urlaub."
            ),
            "Du hast eine abgeschlossene Ausbildung.",
            "Du betreust eine Gruppe von 15 Kindern.",
            "Wir bieten 30 Tage Urlaub.",
        ),
        (
            (
                "Vous avez trois ans d'expérience et le permis B. Vous serez chargé des commandes. "
                "Nous offrons deux jours de repos."
            ),
            "Vous avez trois ans d'expérience et le permis B.",
            "Vous serez chargé des commandes.",
            "Nous offrons deux jours de repos.",
        ),
        (
            (
                "Buscamos un cocinero con experiencia en arroces. Te encargarás de los platos calientes. "
                "Ofrecemos dos días libres."
            ),
            "Buscamos un cocinero con experiencia en arroces.",
            "Te encargarás de los platos calientes.",
            "Ofrecemos dos días libres.",
        ),
        (
            "Cerchiamo una persona con esperienza in albergo. Ti occuperai degli ospiti. Offriamo vitto e alloggio.",
            "Cerchiamo una persona con esperienza in albergo.",
            "Ti occuperai degli ospiti.",
            "Offriamo vitto e alloggio.",
        ),
        (
            "Je hebt een rijbewijs en een diploma. Je repareert fietsen in de winkel. Wij bieden een vast contract.",
            "Je hebt een rijbewijs en een diploma.",
            "Je repareert fietsen in de winkel.",
            "Wij bieden een vast contract.",
        ),
    ],
)
def test_sentences_are_sorted(text: str, asks: str, duties: str, offers: str) -> None:
    found = read(text)
    assert [one.value for one in found.asks] == [asks]
    assert [one.value for one in found.duties] == [duties]
    assert [one.value for one in found.offers] == [offers]


@pytest.mark.parametrize(
    "sentence",
    [
        "We are an equal opportunity employer and do not discriminate.",
        "Please send your CV with a cover letter, you must name your earliest start.",
        "We have twenty years of experience in building bridges.",
        "Our teams know how to have fun at work.",
        "Schwerbehinderte Menschen werden bei gleicher Eignung bevorzugt, Sie haben die Wahl.",
        "Envoyez votre CV, vous avez jusqu'au 3 mai.",
    ],
)
def test_what_stands_in_every_posting_counts_for_nothing(sentence: str) -> None:
    found = read(sentence)
    assert (found.asks, found.duties, found.offers) == ((), (), ())


@given(
    st.lists(st.one_of(st.sampled_from(HEADINGS), st.sampled_from(LINES), st.text(max_size=40))),
    st.sampled_from(["\n", "\r\n", "\n\n", "\u2028"]),
    st.sampled_from(["", "de", "xx"]),
)
def test_it_never_raises_and_quotes_what_stands_there(
    lines: list[str], end: str, language: str
) -> None:
    text = end.join(lines)
    found = read(text, language=language)
    for entries in (found.asks, found.duties, found.offers):
        assert len(entries) <= 12
        assert all(one.quote in text and one.value for one in entries)
        assert len({one.value.casefold() for one in entries}) == len(entries)
