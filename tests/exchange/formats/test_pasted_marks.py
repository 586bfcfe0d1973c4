"""Facts that scams often share are noted with a quote, and nothing is said about an honest mail."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from showup.exchange.formats.pasted import read
from showup.exchange.records import Person, Reading

SENT = datetime(2026, 11, 16, 9, 0, tzinfo=UTC)


def _read(text: str, address: str = "jo@acme.example") -> Reading:
    (reading,), _ = read(text.encode(), sender=Person("Jo Marsh", address), sent=SENT)
    return reading


@pytest.mark.parametrize(
    ("sentence", "fact"),
    [
        ("We will send you a cheque to purchase your equipment.", "money"),
        ("A refundable fee of 50 dollars is needed for the training.", "money"),
        ("Please pay the deposit in Bitcoin first.", "money"),
        ("The interview takes place on Telegram, add @acme_hr.", "chat handle"),
        ("Text our manager on WhatsApp to begin.", "chat handle"),
        ("Send us a photo of your passport and your bank account details.", "asks for documents"),
        ("You start on Monday, no interview is needed.", "no interview"),
    ],
)
def test_a_fact_is_noted_with_its_sentence(sentence: str, fact: str) -> None:
    reading = _read(f"Hi Sam, we are pleased to offer you the job of Clerk at Acme. {sentence}")
    marks = {mark.fact: mark for mark in reading.marks}
    assert fact in marks
    assert marks[fact].quote in sentence or sentence in marks[fact].quote
    assert marks[fact].says.endswith(".")


def test_free_mail_for_a_named_company_is_noted() -> None:
    text = "Hi Sam, we invite you to an interview at Acme Motors for the clerk role on 24 November at 10:00 GMT."
    facts = {mark.fact for mark in _read(text, "acme.motors.hr@gmail.com").marks}
    assert facts == {"domain differs"}
    assert _read(text, "jo@acmemotors.example").marks == ()
    assert _read(text, "no-reply@greenhouse.io").marks == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "We will never ask you for money or a fee.",
        "There is no fee.",
        "Bring a smile.",
    ],
)
def test_an_honest_mail_carries_no_mark(sentence: str) -> None:
    text = f"Hi Sam, we invite you to an interview at Acme for the clerk role on 24 November at 10:00 GMT. {sentence}"
    assert _read(text).marks == ()
