"""A first line that names role and employer is taken apart; where it is unsure, it is left whole."""

from __future__ import annotations

import pytest

from showup.exchange.formats.postings.prose import posting_of

BODY = "\n\nWe are looking for someone who builds pipelines.\n\nRequirements\n- Python\n- SQL\n"
ROLE = "Senior Data Engineer"
RAIL = "Acme Rail GmbH"


@pytest.mark.parametrize("body", [BODY, ""])
@pytest.mark.parametrize(
    ("line", "title", "employer", "places", "remote"),
    [
        (f"{ROLE} at {RAIL}, Berlin (hybrid)", ROLE, RAIL, ["Berlin"], "hybrid"),
        (f"{ROLE} at {RAIL} | Berlin | hybrid", ROLE, RAIL, ["Berlin"], "hybrid"),
        (f"{ROLE} @ Acme Rail (Berlin, remote)", ROLE, "Acme Rail", ["Berlin"], "remote"),
        (f"{ROLE} (m/w/d) bei Acme Rail, München", ROLE, "Acme Rail", ["München"], ""),
        ("Chef de projet chez Acme Rail, Lyon", "Chef de projet", "Acme Rail", ["Lyon"], ""),
        (f"{RAIL} – {ROLE} (m/w/d)", ROLE, RAIL, [], ""),
        (f"Acme Rail: {ROLE} in Berlin", ROLE, "Acme Rail", ["Berlin"], ""),
        (f"Acme | {ROLE}", ROLE, "Acme", [], ""),
        (f"{ROLE} – {RAIL}", ROLE, RAIL, [], ""),
        (f"{ROLE}, {RAIL}, Berlin", ROLE, RAIL, ["Berlin"], ""),
        (f"{ROLE} | Acme Rail | Berlin", ROLE, "Acme Rail", ["Berlin"], ""),
        (f"Acme is hiring a {ROLE}", ROLE, "Acme", [], ""),
        (f"Join Acme Rail as a {ROLE}", ROLE, "Acme Rail", [], ""),
        (f"{ROLE} at Acme, Inc., Leeds", ROLE, "Acme, Inc.", ["Leeds"], ""),
    ],
)
def test_role_employer_and_place_are_told_apart(
    line: str, title: str, employer: str, places: list[str], remote: str, body: str
) -> None:
    posting = posting_of(line + body, today=None)
    assert posting.title is not None
    assert posting.employer is not None
    assert (posting.title.value, posting.employer.value) == (title, employer)
    assert [each.value for each in posting.places] == places
    assert (posting.remote.value if posting.remote else "") == remote


@pytest.mark.parametrize(
    "line",
    [
        "Software Engineer at large, Berlin",
        "Nurse at night",
        f"{ROLE} – Payments",
        "Working at Acme",
        "Paddle8 - Front-End Engineer (New York, NY, USA) http://paddle8.com",
        "Amicus (S12) - New York City (FULLTIME, INTERN, H1B)",
        "Good Eggs - San Francisco, CA, Full Stack Engineers",
    ],
)
def test_what_is_unsure_names_no_employer(line: str) -> None:
    assert posting_of(line + BODY, today=None).employer is None
