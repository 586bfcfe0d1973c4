"""What is read of mails that fit no mould: nothing is dropped, nothing is made up."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from showup.exchange.formats.pasted import read
from showup.exchange.records import Person, Reading

SENT = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


def _read(text: str, *, subject: str = "", sender: Person | None = None) -> Reading:
    (reading,), _ = read(text.encode(), subject=subject, sender=sender, sent=SENT)
    return reading


def test_a_mail_about_a_job_that_asks_nothing_plain_keeps_what_it_names() -> None:
    reading = _read(
        "Dear Ms Varga,\n\nthank you for your application for the position of Ward Clerk at Penrose Hospital. We have "
        "received it and will be in touch.\n\nKind regards\nAnn Poole\nRecruitment"
    )
    assert reading.kind == "other"
    assert reading.role is not None
    assert reading.role.value == "Ward Clerk"
    assert reading.employer is not None
    assert reading.employer.value == "Penrose Hospital"
    assert [person.name for person in reading.people] == ["Ann Poole"]
    assert "kind" in {question.about for question in reading.questions}


def test_a_job_without_an_interview_and_with_a_cheque_is_an_offer_with_its_facts() -> None:
    reading = _read(
        "Hello dear, we saw your resume. You are hired as Data Entry Clerk with no interview. Contact our manager on "
        "Telegram @hr_jobs77 and we will send a cheque of $2,400 to buy equipment."
    )
    assert reading.kind == "offer"
    assert {mark.fact for mark in reading.marks} == {"money", "chat handle", "no interview"}


@pytest.mark.parametrize(
    ("text", "noted"),
    [
        ("You are shortlisted for the Clerk job. Please send 50 EUR for the background check before the interview.", True),
        ("Bitte überweisen Sie vorab 80 Euro, dann kann das Vorstellungsgespräch für die Stelle stattfinden.", True),
        ("Veuillez envoyer 40 euros avant l'entretien pour le poste de vendeuse.", True),
        ("We will pay you 50 EUR for your travel to the interview for the Clerk role.", False),
        ("For the Clerk role we pay 15 EUR an hour; your interview is on 1 December at 10:00 GMT.", False),
        ("You have been selected for an interview for the Clerk role on 1 December at 10:00 GMT.", False),
    ],
)  # fmt: skip
def test_a_sum_to_be_sent_is_a_fact_and_a_wage_is_not(text: str, noted: bool) -> None:
    assert bool(_read(f"Hi Sam,\n{text}\n").marks) is noted


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Following your application for Ward Clerk you are expected on 2 December at 09:15 at St Anne's Hospital.", "invitation"),
        ("Vous êtes attendue mardi 1er décembre à 9h pour un entretien pour le poste de vendeuse. Merci de confirmer.", "invitation"),
        ("Perfect, Wednesday 25 November at 11:30 it is. Ask for Julie. Your interview will last 40 minutes. See you then", "confirmation"),
        ("Your interview on Wednesday will no longer be going ahead, as the post has been withdrawn.", "cancellation"),
        ("Julie is off with flu, so we need to find another day for your interview on 25 November.", "reschedule"),
        ("Könnten wir das Vorstellungsgespräch auf den 3. Dezember um 9 Uhr legen?", "reschedule"),
        ("El martes no voy a estar. ¿Podemos dejar la entrevista para el jueves 3 de diciembre a las 17:00?", "reschedule"),
        ("The panel has appointed a candidate with more experience, so we shan't be taking your application further.", "rejection"),
        ("La ringraziamo per il colloquio. La nostra scelta è caduta su un altro profilo. Auguri.", "rejection"),
        ("Bedankt voor je sollicitatie. We hebben gekozen voor een kandidaat met meer ervaring.", "rejection"),
        ("We willen je er dolgraag bij hebben als verkoper! 2.400 euro bruto, starten op 4 januari. Laat je het weten?", "offer"),
        ("Ihr Mobilfunkvertrag wurde gekündigt. Die Bestätigung finden Sie anbei. Vertragsende ist der 4. Januar.", "other"),
        ("Il suo contratto di fornitura scade il 4 dicembre. Firmi il rinnovo entro il 30 novembre. Canone mensile 12 euro.", "other"),
        ("Thank you for your application for the flat in Park Road. The viewing is on Thursday 26 November at 18:00.", "other"),
    ],
)  # fmt: skip
def test_a_kind_is_told_without_the_usual_phrases(text: str, kind: str) -> None:
    assert _read(text).kind == kind


@pytest.mark.parametrize(
    ("text", "subject", "role"),
    [
        ("thanks for applying for the role of Support operations lead at Brightwater Logistics.", "", "Support operations lead"),
        ("thank you for your application as Head of Service (m/f/d). Could we talk?", "", "Head of Service"),
        ("we'd like to see you for an interview. Can you come on Tuesday?", "Interview: Assistant Producer", "Assistant Producer"),
        ("we'd like to see you for an interview. Can you come on Tuesday?", "Interview: your sales team", None),
    ],
)  # fmt: skip
def test_a_role_is_read_as_far_as_it_is_written(text: str, subject: str, role: str | None) -> None:
    found = _read(f"Hi Sam, {text}", subject=subject).role
    assert (found and found.value) == role


@pytest.mark.parametrize(
    ("signed", "employer"), [("Tom Birch\nBirch & Lowe", "Birch & Lowe"), ("Tom Birch", None)]
)
def test_a_firm_is_taken_from_a_domain_only_as_the_text_spells_it(
    signed: str, employer: str | None
) -> None:
    reading = _read(
        f"Hi Sam, thanks for applying. Could we talk on 1 December at 10am?\n\n{signed}",
        sender=Person("Tom Birch", "tom@birchandlowe.example"),
    )
    assert (reading.employer and reading.employer.value) == employer
    assert [person.name for person in reading.people] == ["Tom Birch"]


def test_a_firm_that_signs_with_two_words_is_nobody() -> None:
    reading = _read(
        "We would like to invite you to an interview on 1 December at 10:00 for the role.\n\nKind regards\nHarbour Housing",
        sender=Person("Harbour Housing", "jobs@harbourhousing.example"),
    )
    assert reading.people == ()
    assert reading.employer is not None
    assert reading.employer.value == "Harbour Housing"


@pytest.mark.parametrize(
    "text",
    [
        "Your interview is at 11.00 instead of 10.00 on Friday 4 December (UK time).",
        "Ihr Vorstellungsgespräch ist um 11.00 statt 10.00 Uhr am Freitag, 4. Dezember (Londoner Zeit).",
    ],
)
def test_the_time_that_takes_the_place_of_another_is_the_new_one(text: str) -> None:
    reading = _read(text)
    assert reading.kind == "reschedule"
    assert reading.booked is not None
    assert reading.moved_from is not None
    assert str(reading.booked.start)[:16] == "2026-12-04 11:00"
    assert str(reading.moved_from.start)[:16] == "2026-12-04 10:00"


def test_a_calendar_entry_of_a_few_names_is_in_no_foreign_language() -> None:
    assert _read("Interview Northwind\nZoom\nhttps://zoom.test/j/1").questions == ()
    foreign = _read(
        "Zapraszamy na rozmowę w sprawie pracy w naszym biurze, prosimy o szybką odpowiedź"
    )
    assert "kind" in {question.about for question in foreign.questions}
