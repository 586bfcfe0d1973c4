"""Every letter, in every language, with everything known and with nothing known."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from itertools import product
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from showup.advice.letters import HELP, LANGUAGES, Kind, cancelling, letter

WHEN = datetime(2026, 12, 1, 10, 30, tzinfo=UTC)
KINDS: tuple[Kind, ...] = get_args(Kind)
EXITS = ("scam", "harassment", "discrimination")
EVERY = list(product(LANGUAGES, KINDS))
THANKS = re.compile(r"thank|dank|merci|graci|agrade[cz]|grazie|ringrazi", re.IGNORECASE)
SORRY = re.compile(r"apolog|entschuldig|excuse|disculpa|scuso", re.IGNORECASE)
INFORMAL = {
    "de": r"\b(du|dir|dich|dein\w*|euch|euer|eure\w*)\b",
    "fr": r"\b(tu|te|toi|ton|tes)\b|\bt’",
    "es": r"\b(tú|ti|contigo|tuyo|vosotros|vuestr\w+)\b",
    "it": r"\b(tu|ti|te|tuo|tua|tuoi|voi|vostr\w+)\b",
    "nl": r"\b(je|jij|jou|jouw|jullie)\b",
}


@pytest.mark.parametrize(("language", "kind"), EVERY)
def test_a_full_letter_names_both_and_leaves_no_blank(language: str, kind: Kind) -> None:
    written = letter(
        kind,
        language=language,
        their_name="Ruth Adeyemi",
        my_name="Ines Varga",
        role="Support lead",
        employer="Brightwater",
        when=WHEN,
        after=date(2026, 12, 3),
    )
    first, *_, last = written.body.strip().splitlines()
    assert "Ruth Adeyemi" in first
    assert last == "Ines Varga"
    if kind != "scam":
        assert "Support lead" in written.subject
    for text in (written.subject, written.body):
        assert not re.search(r"[{}\[\]]|None", text)
        assert not re.search(r" {2,}| [.,;]|\( |,,|\.\.", text)
        assert not re.search(r"·|\(e\)|/a\b|/in\b", text), "the first person has no gender"


@pytest.mark.parametrize(("language", "kind"), EVERY)
def test_with_nothing_known_it_is_still_a_letter(language: str, kind: Kind) -> None:
    written = letter(kind, language=language)
    words = LANGUAGES[language]
    assert written.body.startswith(words.unnamed)
    assert written.body.splitlines()[-2] == words.closing
    assert not re.search(r"[{}]|None| {2,}| [.,;]", written.subject + written.body)


@pytest.mark.parametrize(("language", "kind"), EVERY)
def test_it_is_polite_where_that_is_owed_and_short_where_it_is_not(
    language: str, kind: Kind
) -> None:
    body = letter(kind, language=language).body
    if kind in EXITS:
        assert not THANKS.search(body)
        assert not SORRY.search(body)
        assert len(body) < 320
    elif kind != "ill":
        assert THANKS.search(body)
    if kind in ("cancel_late", "missed"):
        assert SORRY.search(body) or "excuses" in body


@pytest.mark.parametrize("language", INFORMAL)
@pytest.mark.parametrize("kind", KINDS)
def test_the_address_is_formal(language: str, kind: Kind) -> None:
    body = letter(kind, language=language).body
    assert not re.search(INFORMAL[language], body, re.IGNORECASE)


@pytest.mark.parametrize(
    ("language", "says"),
    [
        ("en", "our interview on Tuesday 1 December at 10:30"),
        ("de", "unser Gespräch am 1. Dezember (Dienstag) um 10:30 Uhr"),
        ("fr", "notre entretien du mardi 1er décembre à 10 h 30"),
        ("es", "nuestra entrevista del martes 1 de diciembre a las 10:30"),
        ("it", "il nostro colloquio di martedì 1º dicembre alle ore 10:30"),
        ("nl", "ons gesprek van dinsdag 1 december om 10.30 uur"),
    ],
)
def test_the_time_is_written_as_people_write_it_there(language: str, says: str) -> None:
    assert says in letter("cancel", language=language, when=WHEN).body


@pytest.mark.parametrize(
    ("language", "says"),
    [
        ("en", "Would Tuesday 1 December or Monday 7 December suit you?"),
        ("de", "am 1. Dezember (Dienstag) oder am 7. Dezember (Montag) passen?"),
        ("fr", "Le mardi 1er décembre ou le lundi 7 décembre vous conviendrait-il ?"),
        ("es", "¿Le vendría bien el martes 1 de diciembre o el lunes 7 de diciembre?"),
        ("it", "Le andrebbe bene martedì 1º dicembre o lunedì 7 dicembre?"),
        ("nl", "Zou dinsdag 1 december of maandag 7 december u schikken?"),
    ],
)
def test_days_are_suggested_where_none_was_offered(language: str, says: str) -> None:
    days = (date(2026, 12, 1), date(2026, 12, 7))
    assert says in letter("suggest_days", language=language, days=days).body


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_missed_interview_is_owned_up_to_without_an_excuse(language: str) -> None:
    body = letter("missed", language=language, when=WHEN).body
    assert "10:30" in body or "10 h 30" in body or "10.30" in body
    assert len(body) < 520
    assert not re.search(r"\bill\b|krank|malad|enferm|malat|ziek|traffic|Stau|train", body)
    assert not re.search(r"waiting|gewartet|attend|esperaba|aspettava|wachtte", body)
    assert letter("missed", language=language).body != letter("cancel_late", language=language).body


def test_a_full_hour_in_french_has_no_minutes() -> None:
    body = letter("cancel", language="fr", when=WHEN.replace(hour=9, minute=0)).body
    assert "à 9 h. " in body


def test_the_six_languages_differ_and_an_unknown_one_is_english() -> None:
    bodies = {language: letter("decline", language=language).body for language in LANGUAGES}
    assert len(set(bodies.values())) == len(LANGUAGES) == 6
    assert letter("decline", language="xx").body == bodies["en"]


def test_what_is_asked_first_is_the_seekers_question_else_the_pay() -> None:
    asked = letter("ask_first", question="Is the night shift optional?").body
    assert "\n\nIs the night shift optional?\n\n" in asked
    assert "pay range" not in asked
    assert "pay range" in letter("ask_first").body


@pytest.mark.parametrize(
    ("hours", "kind"), [(None, "cancel"), (25, "cancel"), (23, "cancel_late"), (-1, "cancel_late")]
)
def test_cancelling_inside_a_day_is_late(hours: int | None, kind: str) -> None:
    starts = None if hours is None else WHEN + timedelta(hours=hours)
    assert cancelling(starts_at=starts, now=WHEN) == kind


@given(st.text(max_size=40), st.text(max_size=40), st.sampled_from(EVERY))
def test_a_name_from_a_mail_breaks_no_line_and_fills_no_blank(
    name: str, role: str, drawn: tuple[str, Kind]
) -> None:
    language, kind = drawn
    written = letter(kind, language=language, their_name=name, role=role)
    assert len(written.subject.splitlines()) == 1
    assert " ".join(name.split()) in written.body.splitlines()[0]


def test_help_stands_beside_each_exit_and_gives_no_made_up_address() -> None:
    assert set(HELP) == set(EXITS)
    for sentences in HELP.values():
        assert all(sentence.endswith(".") for sentence in sentences)
        assert not re.search(r"www|http|@|\d{3}", " ".join(sentences))


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_illness_excuses_no_short_notice_that_may_be_long(language: str) -> None:
    body = letter("ill", language=language, when=WHEN).body
    assert not re.search(r"short notice|kurzfristig|si tard|antelación|preavviso|tevoren", body)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_letter_is_signed_or_shows_a_gap_for_the_name(language: str) -> None:
    signed = letter("accept_slot", language=language, my_name="Ines Varga").body
    assert signed.endswith("\nInes Varga\n")
    last = letter("accept_slot", language=language).body.rstrip("\n").splitlines()[-1]
    assert last.startswith("[")
    assert last.endswith("]")
