"""Remote, hybrid, on site or not said."""

from __future__ import annotations

import pytest

from showup.exchange.formats.postings.prose import facts

ABOUT = "Backend developer\n\nWe build software for shops and have done so for many years.\n\n"

REMOTE = [
    "Remote (EU only)",
    "This role is fully remote.",
    "Remote considered for the right candidate",
    "remote ok",
    "We're a remote-first company.",
    "You can work from anywhere.",
    "Remote: Yes",
    "Location: Remote",
    "Local preferred, but remote is possible.",
    "100% remote möglich",
    "Poste en télétravail complet",
    "Trabajo 100% remoto",
    "Lavoro: full remote",
]
HYBRID = [
    "Hybrid (3 days in office)",
    "You can work two days a week from home.",
    "Location: London (hybrid)",
    "Workplace type: Hybrid",
    "In-office 4 days a week",
    "2-3 days per week in the office",
    "Some remote work is possible.",
    "Homeoffice: 2 Tage pro Woche",
    "Du kannst bis zu 3 Tage im Homeoffice arbeiten.",
    "Arbeiten im Homeoffice ist teilweise möglich.",
    "Mobiles Arbeiten möglich",
    "Télétravail : 2 jours par semaine",
    "Modalidad: híbrido",
    "Teletrabajo 2 días a la semana",
    "Modalità di lavoro ibrida",
    "Smart working 3 giorni a settimana",
    "Hybride werken: 2 dagen thuis",
]
ON_SITE = [
    "No remote.",
    "Sorry, no remote",
    "Remote is not possible.",
    "Unfortunately we can't support remote employees.",
    "This is not a remote position.",
    "You must be able to work onsite in our Berlin office.",
    "Locals only, please",
    "Remote: No",
    "Kein Homeoffice möglich",
    "Poste basé à Lyon, 100% présentiel",
    "Modalidad presencial",
]
NOT_SAID = [
    "We sell remote sensing software.",
    "We provide remote monitoring of patients.",
    "Experience with remote control of drones is welcome in this team.",
    "We design hybrid cloud solutions for large customers.",
    "You will design distributed systems.",
    "Onsite gym and free lunch",
    "The office is dog friendly.",
    "We can help with relocation from anywhere in the world.",
]


@pytest.mark.parametrize(
    ("words", "value"),
    [
        *((words, "remote") for words in REMOTE),
        *((words, "hybrid") for words in HYBRID),
        *((words, "on site") for words in ON_SITE),
        *((words, None) for words in NOT_SAID),
    ],
)
def test_a_sentence_says_from_where_one_works(words: str, value: str | None) -> None:
    remote = facts(ABOUT + words).remote
    assert (remote.value if remote else None) == value


HEADS = [
    ("REMOTE", "remote"),
    ("ONSITE", "on site"),
    ("ONSITE or REMOTE", "remote"),
    ("REMOTE (no agencies)", "remote"),
    ("Onsite (WFH 2 days a week)", "hybrid"),
    ("ONSITE (partial remote possible)", "hybrid"),
    ("Hybrid", "hybrid"),
    ("No remote", "on site"),
    ("Full-time", None),
]


@pytest.mark.parametrize(("part", "value"), HEADS)
def test_one_word_in_the_head_says_it(part: str, value: str | None) -> None:
    remote = facts(f"Acme | Engineer | Berlin | {part}\n\nWe build things that last.").remote
    assert (remote.value if remote else None) == value
