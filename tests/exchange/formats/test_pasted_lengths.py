"""How long a talk takes is read where words say so, and nothing else is taken for it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from showup.exchange.formats.pasted import read
from showup.exchange.formats.pasted.lengths import length_of

SENT = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
INVITED = (
    "Hi Sam, thanks for applying to Harbour Housing. We'd like to invite you to an interview on "
    "Tue 1 Dec 2026 {when}. "
)


@pytest.mark.parametrize(
    ("language", "text", "minutes"),
    [
        ("en", "We would like to invite you to a 45-minute video call.", 45),
        ("en", "It's a video call, about half an hour.", 30),
        ("en", "The interview will take about an hour.", 60),
        ("en", "We expect the conversation to last around 40 minutes.", 40),
        ("en", "We'd love to chat with you for 30 to 45 minutes.", 45),
        ("en", "The meeting lasts 1.5 hours.", 90),
        ("en", "Tuesday 1 December, 10:00 (60 minutes)", 60),
        ("en", "an hour-long interview with Tom", 60),
        ("en", "The interview lasts 1 hour and 30 minutes.", 90),
        ("fr", "L'entretien durera 1 heure 30.", 90),
        ("de", "Das Gespräch dauert ca. 60 Minuten.", 60),
        ("de", "zu einem 45-minütigen Gespräch", 45),
        ("de", "Dienstag, 1. Dezember, 9 Uhr, 60 Minuten", 60),
        ("de", "Bitte planen Sie anderthalb Stunden ein.", 90),
        ("de", "Das Telefonat wird eine halbe Stunde dauern.", 30),
        ("fr", "un entretien de 45 minutes", 45),
        ("fr", "L'entretien durera environ une heure.", 60),
        ("fr", "un échange d'une demi-heure", 30),
        ("es", "La entrevista durará aproximadamente una hora.", 60),
        ("es", "una llamada de media hora", 30),
        ("it", "un colloquio di 45 minuti", 45),
        ("it", "Il colloquio durerà circa un'ora.", 60),
        ("nl", "Het gesprek duurt een uur", 60),
        ("nl", "een videogesprek van een half uur", 30),
        ("nl", "Het gesprek zal ongeveer anderhalf uur duren.", 90),
    ],
)
def test_a_length_is_read_in_six_languages(language: str, text: str, minutes: int) -> None:
    found = length_of(text, language)
    assert found is not None
    assert found.minutes == minutes
    assert all(word in text for word in found.quote.split())


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The call takes 5,000 minutes."),
        ("en", "The call takes 900 minutes."),
        ("en", "We meet in 10 minutes from the station."),
        ("en", "We are a 20-minute walk from the station."),
        ("en", "It is 45 minutes by train."),
        ("en", "Please prepare your 30-minute presentation."),
        ("en", "The interview starts with a 30-minute presentation."),
        ("en", "Please arrive 15 minutes early."),
        ("en", "Please plan 30 minutes for parking."),
        ("en", "We will call you in half an hour."),
        ("en", "A 45-minute call with Tom, then a 30-minute chat with Ann"),
        ("de", "Der Fußweg dauert 10 Minuten."),
        ("de", "Ihre 30-minütige Präsentation"),
        ("de", "40 Stunden pro Woche"),
        ("fr", "L'entretien est à 10 heures"),
        ("fr", "à 20 minutes à pied"),
        ("es", "a 20 minutos andando"),
        ("it", "a 20 minuti a piedi dalla stazione"),
        ("nl", "Het gesprek is om een uur"),
        ("nl", "een gesprek van 2 uur tot 3 uur"),
    ],
)
def test_ways_tasks_and_nonsense_are_no_length_of_a_talk(language: str, text: str) -> None:
    assert length_of(text, language) is None


def test_the_length_stands_beside_a_time_without_an_end() -> None:
    text = INVITED.format(when="at 10:00 CET") + "It is a 45-minute video call."
    (reading,), _ = read(text.encode(), sent=SENT)
    assert reading.length is not None
    assert (reading.length.minutes, reading.length.quote) == (45, "45-minute video call")


def test_an_end_that_is_given_is_the_better_word() -> None:
    text = INVITED.format(when="from 10:00 to 11:00 CET") + "It is a 45-minute video call."
    (reading,), _ = read(text.encode(), sent=SENT)
    assert reading.length is None


@pytest.mark.parametrize(
    ("lasts", "minutes"), [("Il durera environ 1h30.", 90), ("Durée : 2 heures.", 120)]
)
def test_a_length_is_no_time_of_day(lasts: str, minutes: int) -> None:
    text = (
        "Bonjour, nous vous invitons à un entretien d'embauche chez Globex mardi 1er décembre "
        f"2026 à 10h. {lasts}"
    )
    (reading,), _ = read(text.encode(), sent=SENT)
    assert [str(slot.start) for slot in reading.slots] == ["2026-12-01 10:00:00"]
    assert reading.length is not None
    assert reading.length.minutes == minutes
