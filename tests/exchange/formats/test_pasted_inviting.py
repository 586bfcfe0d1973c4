"""A plain invitation to a talk at a named time is one, though no word of hiring stands in it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from showup.exchange.formats.pasted import read
from showup.exchange.records import Reading

SENT = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


def told(text: str, *, bulk: bool = False) -> Reading:
    (reading,), _ = read(text.encode(), sent=SENT, bulk=bulk)
    return reading


@pytest.mark.parametrize(
    "text",
    [
        (
            "Sehr geehrte Frau Ott, wir möchten Sie zu einem 45-minütigen Gespräch bei Globex "
            "einladen: Dienstag, 1. Dezember, 9-10 Uhr"
        ),
        (
            "Sehr geehrte Frau Ott, wir laden Sie zu einem Gespräch bei Globex ein. "
            "Termin: Dienstag, 1. Dezember, 9-10 Uhr"
        ),
        (
            "Dear Ann, we would like to invite you to a 45-minute talk at Globex: "
            "Tuesday 1 December, 9-10 am"
        ),
        (
            "Madame, nous souhaitons vous inviter à un échange de 45 minutes chez Globex : "
            "mardi 1er décembre, 9h-10h"
        ),
        (
            "Estimada Ana, queremos invitarle a una conversación de 45 minutos en Globex: "
            "martes 1 de diciembre, de 9:00 a 10:00"
        ),
        (
            "Gentile Anna, vorremmo invitarla a un incontro di 45 minuti presso Globex: "
            "martedì 1 dicembre, ore 9-10"
        ),
        (
            "Beste Anna, we nodigen je graag uit voor een kennismaking van 45 minuten bij Globex: "
            "dinsdag 1 december, 9-10 uur"
        ),
    ],
)
def test_a_plain_invitation_is_one_and_is_asked_about(text: str) -> None:
    reading = told(text)
    assert reading.kind == "invitation"
    assert reading.employer is not None
    assert reading.employer.value == "Globex"
    (slot,) = reading.slots
    assert slot.start == datetime(2026, 12, 1, 9, 0)  # noqa: DTZ001 - no zone is written
    assert any(question.about == "kind" for question in reading.questions)


PLAIN = "Dear Ann, we'd like to invite you to a 30-minute call{about} on Tuesday 1 December, 9 am."


@pytest.mark.parametrize(
    "text",
    [
        PLAIN.format(about=" about our new product"),
        PLAIN.format(about=" with our insurance adviser"),
        "Dear parents, we invite you to a meeting at school on Tuesday 1 December, 9-10 am",
        "Dear Ann, we'd like to invite you to a 30-minute call.",
    ],
)
def test_what_is_sold_or_has_no_time_is_none(text: str) -> None:
    assert told(text).kind == "other"


def test_mass_mail_is_none() -> None:
    assert told(PLAIN.format(about="")).kind == "invitation"
    assert told(PLAIN.format(about=""), bulk=True).kind != "invitation"
