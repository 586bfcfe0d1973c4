"""What a message is: what counts, what is only quoted or said under an if, and what only looks alike."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from showup.exchange.formats.pasted import read
from showup.exchange.records import Person, Reading

SENT = datetime(2026, 11, 16, 9, 0, tzinfo=UTC)


def _read(text: str, *, subject: str = "", address: str = "", bulk: bool = False) -> Reading:
    sender = Person("", address) if address else None
    (reading,), _ = read(text.encode(), subject=subject, sender=sender, sent=SENT, bulk=bulk)
    return reading


@pytest.mark.parametrize(
    "text",
    [
        "Hi Sam, your boiler service is booked for Tuesday 24 November between 8 and 12. Please make sure somebody is in.",
        "Hi all, the project kick-off is moved to Thursday 26 November at 10:00 in room 4. Agenda attached. Thanks, Jo",
        "Hello, could you view the flat on Friday 20 November at 18:00? The landlord needs your references. Regards, Lettings",
        "Hey, are you free on Saturday 21 November at 8pm? It's my birthday, bring a bottle! x Mia",
        "Hi Sam, I'd love to show you how our platform saves HR teams time. Does Tuesday 24 November at 11:00 work for a quick demo?",
        "Dear parent, we invite you to a meeting with your child's teacher on 24 November at 17:30. Kind regards, the school office",
        "Your parcel will be delivered on Tuesday 24 November between 10:00 and 12:00. Can't be home? Move it to another day.",
        "Hallo Herr Brandt, Ihr Auto ist am Dienstag, 24.11. um 8 Uhr in der Werkstatt eingeplant. Viele Grüße",
        "Liebe Mitglieder, wir laden Sie zur Jahresversammlung am 24.11. um 19 Uhr ins Vereinsheim ein.",
        "Guten Tag, Ihr Besichtigungstermin für die Wohnung ist am Mittwoch, 25.11. um 17:30 Uhr bestätigt.",
        "Bonjour, votre rendez-vous chez le dentiste est confirmé le mardi 24 novembre à 9h. Merci de prévenir en cas d'empêchement.",
        "Bonjour à tous, la réunion d'équipe est décalée au jeudi 26 novembre à 14h. Bonne journée",
        "Hola, te confirmo la cita con el médico el martes 24 de noviembre a las 9:00. Un saludo",
        "Hola equipo, la reunión de ventas pasa al jueves 26 de noviembre a las 10:00. Gracias",
        "Ciao, ci vediamo a cena giovedì 26 novembre alle 20? Ho prenotato per quattro. Un abbraccio",
        "Gentile cliente, la consegna del suo ordine è prevista per martedì 24 novembre tra le 9 e le 12.",
        "Beste Sanne, je afspraak bij de tandarts is dinsdag 24 november om 9.00 uur. Tot dan!",
        "Hoi allemaal, het teamoverleg is verplaatst naar donderdag 26 november om 14.00 uur. Groeten",
    ],
)  # fmt: skip
def test_what_only_looks_like_an_interview_is_something_else(text: str) -> None:
    reading = _read(text)
    assert reading.kind == "other", reading.questions
    assert reading.slots == ()
    assert reading.booked is None


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Thank you for your application. Unfortunately we will not be moving forward with you for this role.", "rejection"),
        ("We're unable to offer you an interview for the position at this time.", "rejection"),
        ("Your interview for the role is confirmed for 24 November at 10:00 GMT. If you need to cancel or reschedule, let us know.", "confirmation"),
        ("We hereby confirm your interview for the role on 24 November at 10:00 GMT. Should we have to cancel, we will call.", "confirmation"),
        ("We'd like to offer you an interview slot on 24 November at 10:00 GMT for the role you applied for.", "invitation"),
        ("We are pleased to offer you the position of Clerk. Salary: 30k. Please sign the contract by Friday.", "offer"),
        ("As the next step in your application please complete the take-home exercise and send us your solution by Friday.", "task"),
        ("I'm afraid we have to cancel the interview on 24 November, the role is on hold.", "cancellation"),
        ("12 new jobs matching your search for engineer. Apply now. Unsubscribe from job alerts.", "newsletter"),
    ],
)  # fmt: skip
def test_a_kind_is_told_by_what_is_meant(text: str, kind: str) -> None:
    assert _read(f"Hello Sam,\n{text}\n").kind == kind


def test_what_is_only_quoted_does_not_decide() -> None:
    """An old rejection below a new invitation stays old."""
    reading = _read(
        "Hi Sam,\n\nGood news, things changed: could we meet for an interview about the clerk role on "
        "24 November at 10:00 GMT?\n\nJo\n\nOn 2 Nov 2026 at 10:00, Jo wrote:\n"
        "> Unfortunately we will not be moving forward with your application.\n"
        "> We have decided to go with another candidate.\n> The interview was on 30 October at 9:00.\n"
    )
    assert reading.kind == "invitation"
    assert len(reading.slots) == 1


def test_a_moved_interview_tells_the_old_time_and_the_new() -> None:
    reading = _read(
        "Dear Sam, we have to move your interview for the role from Tuesday 24 November at 10:00 to "
        "Thursday 26 November at 14:00 (UK time). Sorry for the change."
    )
    assert reading.kind == "reschedule"
    assert reading.moved_from is not None
    assert reading.booked is not None
    assert str(reading.moved_from.start) == "2026-11-24 10:00:00+00:00"
    assert str(reading.booked.start) == "2026-11-26 14:00:00+00:00"


def test_a_mail_forwarded_inline_speaks_for_its_first_writer() -> None:
    reading = _read(
        "fyi\n\n---------- Forwarded message ---------\nFrom: Ann Poole <ann@brightside.example>\n"
        "Date: Tue, 10 Nov 2026 09:00:00 +0000\nSubject: Interview\nTo: sam@post.example\n\n"
        "Hi Sam, we'd like to invite you to an interview at Brightside for the clerk role tomorrow at 11:00 GMT.\n\n"
        "Kind regards\nAnn Poole\n",
        address="sam@post.example",
    )
    assert reading.sender == Person("Ann Poole", "ann@brightside.example")
    assert reading.employer is not None
    assert reading.employer.value == "Brightside"
    assert [str(slot.start) for slot in reading.slots] == ["2026-11-11 11:00:00+00:00"]


def test_a_recruiter_for_an_unnamed_client_leaves_the_employer_to_be_asked() -> None:
    reading = _read(
        "Hi Sam, our client would like to invite you to an interview for the Buyer role on 24 November at "
        "10:00 GMT.\n\nBest\nLiz Orr\nAldgate Recruitment Ltd\n",
        address="liz@aldgaterecruitment.example",
    )
    assert reading.employer is None
    assert reading.agency is not None
    assert reading.agency.value == "Aldgate Recruitment"
    assert "employer" in {question.about for question in reading.questions}


@pytest.mark.parametrize(
    "link",
    [
        "https://calendly.com/jo/30min", "https://cal.com/jo/chat", "https://calendar.app.google/abc",
        "https://app.goodtime.io/x", "https://savvycal.com/jo/x", "https://doodle.com/poll/x",
        "https://outlook.office365.com/book/Jo@acme.example/", "https://www.hirevue.com/interviews/x",
    ],
)  # fmt: skip
def test_a_link_to_choose_a_time_is_found(link: str) -> None:
    reading = _read(
        f"Hi Sam, thanks for applying. Please book your interview for the role: {link}."
    )
    assert reading.kind == "invitation"
    assert reading.scheduling_link == link


@pytest.mark.parametrize(
    "link",
    [
        "https://us02web.zoom.us/j/123", "https://teams.microsoft.com/l/meetup-join/x",
        "https://meet.google.com/abc-defg-hij", "https://acme.webex.com/meet/jo", "https://whereby.com/acme",
    ],
)  # fmt: skip
def test_a_video_link_is_no_link_to_choose_a_time(link: str) -> None:
    reading = _read(
        f"Hi Sam, your interview for the role is confirmed for 24 November at 10:00 GMT. Join: {link}"
    )
    assert (reading.link, reading.scheduling_link, reading.format) == (link, "", "video")


def test_what_takes_no_long_time_is_no_refusal() -> None:
    text = (
        "Hi Ann, could you talk to us about the Analyst role at Globex on Tuesday 1 December 2026 "
        "at 10:00 London time? It won't take long: half an hour at most."
    )
    reading = _read(text)
    assert reading.kind == "invitation"
    assert reading.length is not None
    assert reading.length.minutes == 30  # minutes
