"""What people write who don't write letters: days, hours and kinds in a few words."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from showup.exchange.formats.pasted import read
from showup.exchange.records import Person, Reading

SENT = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)  # a Monday
ANN = Person("Ann Poole", "ann@poole.example")


def told(text: str, *, subject: str = "the job") -> Reading:
    (reading,), _ = read(text.encode(), subject=subject, sender=ANN, sent=SENT)
    return reading


def pasted(text: str) -> Reading:
    (reading,), _ = read(text.encode(), sent=SENT)
    return reading


def starts(reading: Reading) -> list[str]:
    return [f"{slot.start:%a %H:%M}" for slot in reading.slots]


def asked(reading: Reading) -> set[str]:
    return {question.about for question in reading.questions}


@pytest.mark.parametrize(
    ("when", "start"),
    [
        ("thurs at half 3", "Thu 15:30"),
        ("thurs half three", "Thu 15:30"),
        ("weds, half ten", "Wed 10:30"),
        ("fri at quarter past nine", "Fri 09:15"),
        ("Fri quarter to 2", "Fri 13:45"),
        ("tmrw 4pm", "Tue 16:00"),
        ("tomoz at 3", "Tue 15:00"),
        ("tues 2.30", "Tue 14:30"),
        ("weds 11", "Wed 11:00"),
        ("half 8 in the morning on thurs", "Thu 08:30"),
        ("thurs 10ish", "Thu 10:00"),
        ("fri noon-ish", "Fri 12:00"),
    ],
)
def test_casual_hours_are_read_with_the_afternoon_in_mind(when: str, start: str) -> None:
    reading = told(f"Thanks for your application. Could you come for an interview {when}?")
    assert reading.kind == "invitation"
    assert starts(reading) == [start]
    assert all(slot.quote in f"{when}." for slot in reading.slots)


@pytest.mark.parametrize("when", ["thurs 10ish", "fri noon-ish", "tues at 3"])
def test_an_hour_that_is_not_sure_is_asked(when: str) -> None:
    reading = told(f"Thanks for your application. Could you come for an interview {when}?")
    assert "time" in asked(reading)


def test_half_three_is_not_asked() -> None:
    assert "time" not in asked(told("Could you come for your job interview thurs at half 3?"))


@pytest.mark.parametrize(
    "text",
    [
        "Interview on Thursday 2 of us will be there, and half two of the team.",
        "Your application: we saw 30 people on Wednesday 11 candidates came back.",
        "The interview takes an hour and a half 2 people will see you on Thursday.",
    ],
)
def test_a_count_is_no_hour(text: str) -> None:
    assert not [one for one in starts(told(text)) if not one.endswith("00:00")]


def test_let_me_know_by_a_day_is_the_deadline() -> None:
    reading = told("Can you pop in for an interview thurs at half 3? Lmk by wed if that's no good.")
    assert reading.answer_by is not None
    assert reading.answer_by.start == date(2026, 11, 25)
    assert starts(reading) == ["Thu 15:30"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("gonna have to push our chat to next week, sorry", "reschedule"),
        ("same time fri instead?", "reschedule"),
        ("wanna hop on a call tmrw 4pm?", "invitation"),
        ("can you do tues arvo?", "invitation"),
        ("thurs at half 3", "invitation"),
    ],
)
def test_a_few_words_pasted_alone_are_read_and_asked_about(text: str, kind: str) -> None:
    reading = pasted(text)
    assert reading.kind == kind
    assert "kind" in asked(reading)


def test_can_you_do_tuesday_from_anybody_is_not_taken_for_an_invitation() -> None:
    assert told("can you do tues arvo?", subject="babysitting").kind == "other"


def test_the_same_time_as_what_is_asked() -> None:
    reading = told("Sorry, can't do our interview tomorrow. Same time Fri instead?")
    assert reading.kind == "reschedule"
    assert reading.booked is not None
    assert reading.booked.start == date(2026, 11, 27)
    assert "time" in asked(reading)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Would you mind if we shift tomorrow's interview to Thurs 2pm?", "reschedule"),
        ("any chance we can bump the interview to 4 tomorrow?", "reschedule"),
        ("Bad news, Friday's interview is off. Not taking on for the job.", "cancellation"),
        ("No need to come in for your interview tomorrow, sorry.", "cancellation"),
        ("Julie is off with flu, so we need another day for your interview.", "reschedule"),
        ("Good luck with the interview on Thurs at 3pm, you'll smash it!", "other"),
        ("Would you be interviewed on our podcast fri 2.30?", "other"),
    ],
)
def test_casual_words_tell_the_kind(text: str, kind: str) -> None:
    assert told(text, subject="").kind == kind


@pytest.mark.parametrize(
    ("when", "start"),
    [
        ("Passt Ihnen Di 14 Uhr", "Tue 14:00"),
        ("Passt es am Donnerstag um halb drei", "Thu 14:30"),
        ("Geht Mi halb 3", "Wed 14:30"),
        ("Passt kommenden Do um viertel nach neun", "Thu 09:15"),
        ("Geht Freitag dreiviertel zehn", "Fri 09:45"),
    ],
)
def test_casual_german_hours_are_read(when: str, start: str) -> None:
    reading = told(f"Danke für Ihre Bewerbung. {when} für ein Vorstellungsgespräch?")
    assert starts(reading) == [start]


def test_a_title_and_a_little_word_are_no_german_days() -> None:
    text = "Sehr geehrte Fr. Müller, so sagen wir zu Ihrer Bewerbung: Fr. Koch meldet sich."
    assert told(text).slots == ()


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Gern laden wir Sie zum Vorstellungsgespräch in unser Büro in Kiel, ein.", "Kiel"),
        ("Gern laden wir Sie zum Vorstellungsgespräch in unser Büro in Kiel ein und freuen uns.", "Kiel"),
        ("Zum Vorstellungsgespräch laden wir Sie am 1. Dezember nach Kiel ein.", "Kiel"),
        ("Wir laden Sie nach Prüfung Ihrer Unterlagen zum Vorstellungsgespräch ein.", ""),
        ("Wir laden Sie zum Vorstellungsgespräch ein: Am Markt 3, 24103 Kiel", "Am Markt 3, 24103 Kiel"),
    ],
)  # fmt: skip
def test_the_end_of_a_german_verb_is_no_part_of_the_place(text: str, place: str) -> None:
    assert told(text).place == place


TABLES = {
    "scores": "Candidate\tInterview 1\tScore\nAnna\t24 Nov 10:30\t7\nBob\t24 Nov 11:30\t5\n",
    "pipes": "Interview scorecard\n\n| What | Weight | Score |\n|---|---|---|\n| Planning | 1 | 3 |\n"
    "| Interview on | Tue 24 Nov | 10:30 |\n",
    "commas": "Company,Role,Interview,Score\nLoopcart,Frontend,24/11/2026 16:00,7\n"
    "Tallgrass,Analyst,26/11/2026 11:00,5\n",
}


@pytest.mark.parametrize("which", TABLES)
def test_a_table_invites_nobody_and_is_asked_about(which: str) -> None:
    reading = pasted(TABLES[which])
    assert reading.kind == "other"
    assert reading.slots == ()
    assert any("table" in question.says for question in reading.questions)


def test_a_letter_around_a_table_is_read() -> None:
    text = (
        "We would like to invite you to an interview, please choose one of these times:\n\n"
        "Tue 24 Nov | 10:30 | Room 2\nWed 25 Nov | 11:30 | Room 3\nThu 26 Nov | 11:30 | Room 3\n"
    )
    assert starts(pasted(text)) == ["Tue 10:30", "Wed 11:30", "Thu 11:30"]


def test_who_signs_with_a_first_name_is_not_the_employer() -> None:
    sender = Person("Ravi S", "ravi@kilnsoft.example")
    text = "how's tomorrow 10:30 for the tech interview?\n\nravi"
    (reading,), _ = read(text.encode(), subject="Re: engineer", sender=sender, sent=SENT)
    assert reading.employer is None
    assert "employer" in asked(reading)
