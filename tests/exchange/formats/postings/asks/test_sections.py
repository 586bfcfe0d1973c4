"""A posting with headings: what stands below each is read, and nothing else."""

import pytest

from showup.exchange.formats.postings.asks import Asks, read

GERMAN = """Buchhalterin in Ulm

Deine Aufgaben
- Debitoren betreuen
- Monatsabschluss nach HGB

Dein Profil:
• Ausbildung als Steuerfachangestellte
• 3 Jahre Erfahrung mit DATEV

Wir bieten
30 Tage Urlaub. Ein Jobticket.

Über uns
Wir sind seit 1905 in Ulm zu Hause.
"""
FRENCH = """Comptable à Lyon

Vos missions
- Saisir les factures

Votre profil :
• Bac +2 en comptabilité

Nous vous offrons
Une mutuelle.

Processus de recrutement
Un entretien puis un essai.
"""
SPANISH = """Librera en Sevilla

¿Qué harás?
- Atender a los clientes

Requisitos:
- Carnet B

Ofrecemos:
- 30 días de vacaciones

Interesados, enviad vuestro currículum.
"""
ITALIAN = """Magazziniere a Parma

Mansioni
- Carico e scarico merci

Requisiti
- Patentino del muletto

Cosa offriamo
- Buoni pasto

L'annuncio è rivolto ad ambo i sessi (L. 903/77).
"""
DUTCH = """Planner in Utrecht

Wat ga je doen?
- Je plant de routes

Wat vragen wij?
- Mbo-diploma

Wat bieden wij?
- 25 vakantiedagen

Interesse?
Stuur je cv naar Fatima.
"""
ENGLISH = """Warehouse planner in Leeds

What you'll do
* Plan forty routes a day

What we're looking for
* Two years of planning

What we offer
* Paid leave

Equal opportunities
We welcome everyone who can plan.
"""


@pytest.mark.parametrize("language", ["", "own"])
@pytest.mark.parametrize(
    ("code", "text", "asks", "duties", "offers"),
    [
        (
            "de",
            GERMAN,
            ["Ausbildung als Steuerfachangestellte", "3 Jahre Erfahrung mit DATEV"],
            ["Debitoren betreuen", "Monatsabschluss nach HGB"],
            ["30 Tage Urlaub.", "Ein Jobticket."],
        ),
        ("fr", FRENCH, ["Bac +2 en comptabilité"], ["Saisir les factures"], ["Une mutuelle."]),
        ("es", SPANISH, ["Carnet B"], ["Atender a los clientes"], ["30 días de vacaciones"]),
        ("it", ITALIAN, ["Patentino del muletto"], ["Carico e scarico merci"], ["Buoni pasto"]),
        ("nl", DUTCH, ["Mbo-diploma"], ["Je plant de routes"], ["25 vakantiedagen"]),
        ("en", ENGLISH, ["Two years of planning"], ["Plan forty routes a day"], ["Paid leave"]),
    ],
)
def test_each_section_gives_its_own_lines(
    language: str, code: str, text: str, asks: list[str], duties: list[str], offers: list[str]
) -> None:
    found = read(text, language=code if language else "")
    assert [one.value for one in found.asks] == asks
    assert [one.value for one in found.duties] == duties
    assert [one.value for one in found.offers] == offers


def test_musts_come_before_what_is_welcome() -> None:
    found = read(
        "Nice to have:\n- Welsh\n\nRequirements:\n- A forklift licence is a plus\n- Two years of nights\n"
    )
    assert [one.value for one in found.asks] == [
        "Two years of nights",
        "A forklift licence is a plus",
        "Welsh",
    ]


def test_a_wrapped_bullet_is_one_entry_and_its_quote_stands_in_the_text() -> None:
    text = "Requirements\r\n- Two years of planning\r\nroutes for vans\r\n- Calm\r\n"
    found = read(text).asks
    assert [one.value for one in found] == ["Two years of planning routes for vans", "Calm"]
    assert found[0].quote == "- Two years of planning\r\nroutes for vans"


def test_a_label_and_its_words_on_one_line() -> None:
    text = "Duties: Plan routes. Call drivers.\nBenefits: Dental, life\nLocation: Leeds\n"
    found = read(text)
    assert [one.value for one in found.duties] == ["Plan routes.", "Call drivers."]
    assert [one.value for one in found.offers] == ["Dental, life"]


def test_a_label_for_one_line_does_not_swallow_the_rest() -> None:
    found = read("Location: Leeds\nYou must have a driving licence.\n")
    assert [one.value for one in found.asks] == ["You must have a driving licence."]


def test_a_list_of_jobs_asks_nothing() -> None:
    assert read("We're looking for:\n- Data Engineers\n- Lorry drivers\n").asks == ()


def test_twelve_entries_at_most_and_none_twice() -> None:
    lines = "".join(f"- Skill number {number % 20}\n" for number in range(40))
    found = read(f"Requirements\n{lines}").asks
    assert len(found) == len({one.value for one in found}) == 12


def test_nothing_comes_of_nothing() -> None:
    assert read("") == read("Hello.\n\n\n") == Asks()
