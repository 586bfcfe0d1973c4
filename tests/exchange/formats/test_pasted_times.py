"""Every shape of day, time and zone that people write; a test's table is its input."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from showup.exchange.formats.pasted import read
from showup.exchange.records import Reading

SENT = datetime(2026, 11, 16, 9, 0, tzinfo=UTC)  # a Monday

BEFORE = {
    "en": "Hello Sam, we would like to invite you to an interview for the job. Would this suit you: ",
    "de": "Hallo Sam, wir möchten Sie gern zu einem Vorstellungsgespräch einladen. Passt Ihnen das: ",
    "fr": "Bonjour, nous souhaitons vous inviter à un entretien pour le poste. Est-ce possible : ",
    "es": "Hola, nos gustaría invitarte a una entrevista para el puesto. ¿Te viene bien esto?: ",
    "it": "Buongiorno, vorremmo invitarla a un colloquio per la posizione. Le andrebbe bene: ",
    "nl": "Hallo, we willen je graag uitnodigen voor een gesprek over de functie. Komt dit uit: ",
}


def _read(language: str, words: str, *, sent: datetime | None = SENT) -> Reading:
    (reading,), _ = read(f"{BEFORE[language]}{words}\n".encode(), sent=sent)
    assert reading.language == language
    return reading


def _times(reading: Reading) -> list[str]:
    return [
        slot.start.strftime("%Y-%m-%d %H:%M")
        + (slot.end.strftime("-%H:%M") if isinstance(slot.end, datetime) else "")
        if isinstance(slot.start, datetime)
        else slot.start.isoformat()
        for slot in reading.slots
    ]


@pytest.mark.parametrize(
    ("language", "words", "expected"),
    [
        ("en", "Tue 24 Nov at 10:30 CET?", ["2026-11-24 10:30"]),
        ("en", "Tuesday, November 24th, 2026 at 3pm ET", ["2026-11-24 15:00"]),
        ("en", "the 24th of November, 2.30 p.m. UK time", ["2026-11-24 14:30"]),
        ("en", "11/24/2026 3:00 PM EST", ["2026-11-24 15:00"]),
        ("en", "24/11/2026 at 15:00 GMT", ["2026-11-24 15:00"]),
        ("en", "2026-11-24 15:00 UTC", ["2026-11-24 15:00"]),
        ("en", "2026-11-24T15:00 UTC", ["2026-11-24 15:00"]),
        ("en", "Tue 24 Nov, 10-11am GMT", ["2026-11-24 10:00-11:00"]),
        ("en", "between 2 and 4pm GMT on Tuesday 24 November", ["2026-11-24 14:00-16:00"]),
        ("en", "Tue 24 Nov 11am-1pm GMT", ["2026-11-24 11:00-13:00"]),
        ("en", "Tue 24 Nov, 11-1pm GMT", ["2026-11-24 11:00-13:00"]),
        ("en", "24 November at noon GMT", ["2026-11-24 12:00"]),
        (
            "en",
            "the 24th, 25th or 26th of November, any time between 9 and 12 (GMT)",
            ["2026-11-24 09:00-12:00", "2026-11-25 09:00-12:00", "2026-11-26 09:00-12:00"],
        ),
        ("en", "between 2 and 4 people will join on 24 November", ["2026-11-24"]),
        ("en", "at 10:30 GMT on 24 or 25 November", ["2026-11-24 10:30", "2026-11-25 10:30"]),
        ("en", "at half past ten on Tuesday 24 November GMT", ["2026-11-24 10:30"]),
        ("en", "Tuesday the 24th at 9 am GMT", ["2026-11-24 09:00"]),
        ("en", "Thursday afternoon at 3 (GMT)", ["2026-11-19 15:00"]),
        ("en", "tomorrow at 11:00 GMT", ["2026-11-17 11:00"]),
        (
            "en",
            "Tue 24 Nov at 10:30 GMT or Thursday at the same time",
            ["2026-11-24 10:30", "2026-11-26 10:30"],
        ),
        (
            "en",
            "24, 25 or 26 November? Any time of day.",
            ["2026-11-24", "2026-11-25", "2026-11-26"],
        ),
        (
            "en",
            "\n- Mon 23 Nov: 9:00, 11:30 or 14:00\n- Tue 24 Nov: 10:00\n(all times GMT)",
            ["2026-11-23 09:00", "2026-11-23 11:30", "2026-11-23 14:00", "2026-11-24 10:00"],
        ),
        ("en", "2 January at 10:00 GMT", ["2027-01-02 10:00"]),
        ("de", "Dienstag, 24.11., 10:30 Uhr (MEZ)", ["2026-11-24 10:30"]),
        ("de", "am Dienstag, den 24. November, um 10 Uhr MEZ", ["2026-11-24 10:00"]),
        ("de", "Di, 24.11.2026, 14.15 Uhr Berliner Zeit", ["2026-11-24 14:15"]),
        ("de", "am 24.11. von 10 bis 11 Uhr (MEZ)", ["2026-11-24 10:00-11:00"]),
        ("de", "am 24.11. zwischen 9:30 und 11 Uhr (MEZ)", ["2026-11-24 09:30-11:00"]),
        (
            "de",
            "am 24. oder 25. November um halb elf (MEZ)",
            ["2026-11-24 10:30", "2026-11-25 10:30"],
        ),
        ("de", "morgen um 14 Uhr MEZ", ["2026-11-17 14:00"]),
        ("de", "kommenden Donnerstag um 15 Uhr MEZ", ["2026-11-19 15:00"]),
        ("de", "nächste Woche Donnerstag um 15 Uhr MEZ", ["2026-11-26 15:00"]),
        ("fr", "le mardi 24 novembre à 14h30 (heure de Paris)", ["2026-11-24 14:30"]),
        ("fr", "mardi 24/11 à 9h, heure de Paris", ["2026-11-24 09:00"]),
        ("fr", "le 1er décembre de 10h à 11h30 (heure de Paris)", ["2026-12-01 10:00-11:30"]),
        ("fr", "le 24 novembre à 15 heures, heure française", ["2026-11-24 15:00"]),
        ("fr", "entre 14h et 16h le jeudi 26 novembre, heure de Paris", ["2026-11-26 14:00-16:00"]),
        ("fr", "demain à midi, heure de Paris", ["2026-11-17 12:00"]),
        ("es", "el martes 24 de noviembre a las 10:30, hora peninsular", ["2026-11-24 10:30"]),
        ("es", "jueves 26 a las 4 de la tarde (hora de Madrid)", ["2026-11-26 16:00"]),
        ("es", "el 24/11/2026 a las 9:00 h, hora de Madrid", ["2026-11-24 09:00"]),
        (
            "es",
            "el 24 de noviembre de 2026, de 10:00 a 11:00, hora de Madrid",
            ["2026-11-24 10:00-11:00"],
        ),
        ("es", "pasado mañana a las 12:00, hora de Madrid", ["2026-11-18 12:00"]),
        ("it", "martedì 24 novembre ore 15, ora italiana", ["2026-11-24 15:00"]),
        ("it", "mercoledì 25 novembre dalle 10 alle 11 (ora italiana)", ["2026-11-25 10:00-11:00"]),
        ("it", "il 24/11 alle ore 9.30, ora di Roma", ["2026-11-24 09:30"]),
        ("it", "giovedì 26 novembre alle 3 di pomeriggio, ora italiana", ["2026-11-26 15:00"]),
        ("nl", "dinsdag 24 november om 10.30 uur (Nederlandse tijd)", ["2026-11-24 10:30"]),
        ("nl", "di 24 nov, 14:00 - 15:00 uur, Nederlandse tijd", ["2026-11-24 14:00-15:00"]),
        ("nl", "op 24-11-2026 om kwart over tien, Nederlandse tijd", ["2026-11-24 10:15"]),
        ("nl", "volgende week donderdag om half elf, Nederlandse tijd", ["2026-11-26 10:30"]),
    ],
)
def test_a_time_is_read_as_it_is_written(language: str, words: str, expected: list[str]) -> None:
    assert _times(_read(language, words)) == expected


@pytest.mark.parametrize(
    ("words", "zone"),
    [
        ("24 November at 10:30 CET", "Europe/Berlin"),
        ("24 November at 10:30 UK time", "Europe/London"),
        ("24 November at 10:30 Eastern", "America/New_York"),
        ("24 November at 10:30 PT", "America/Los_Angeles"),
        ("24 November at 10:30 Berlin time", "Europe/Berlin"),
        ("24 November at 10:30 (London time)", "Europe/London"),
        ("24 November at 10:30 GMT+1", "+01:00"),
        ("24 November at 10:30 (UTC-03:30)", "-03:30"),
        ("24 November at 10:30 Europe/Lisbon", "Europe/Lisbon"),
        ("24 November at 10:30 IST, in our Dublin team", "Europe/Dublin"),
        ("24 November at 10:30 IST, with our Bengaluru team", "Asia/Kolkata"),
        ("24 November at 10:30 CST, with our Austin team", "America/Chicago"),
    ],
)
def test_a_zone_is_read_by_name_city_or_offset(words: str, zone: str) -> None:
    reading = _read("en", words)
    assert [slot.zone for slot in reading.slots] == [zone]
    assert "zone" not in {question.about for question in reading.questions}


@pytest.mark.parametrize(
    ("words", "about", "says"),
    [
        ("next Thursday at 15:00 GMT", "day", "Thu 19 Nov 2026 or Thu 26 Nov 2026"),
        ("Monday at 15:00 GMT", "day", "Mon 16 Nov 2026 or Mon 23 Nov 2026"),
        ("Tue 25 November at 15:00 GMT", "day", "Wed 25 Nov 2026 is a Wednesday, not a Tuesday"),
        ("03/04/2027 at 15:00", "day", "Sat 3 Apr 2027 or Thu 4 Mar 2027"),
        ("30 February at 15:00 GMT", "day", "is not a day in the calendar"),
        ("24 November at 3 GMT", "time", "in the morning or in the afternoon"),
        ("24 November at 10:30", "zone", "Which time zone"),
        ("24 November at 10:30 IST", "zone", "India, Ireland or Israel"),
        ("24 November at 10:30 CST", "zone", "US Central, China or Cuba"),
        ("24 November at 10:30 BST", "zone", "British summer time or Bangladesh"),
        ("14 July 2027 at 10:30 EST", "zone", "don't show EST"),
    ],
)
def test_what_could_not_be_read_is_asked(words: str, about: str, says: str) -> None:
    reading = _read("en", words)
    asked = [question.says for question in reading.questions if question.about == about]
    assert any(says in question for question in asked), reading.questions
    if about == "day":
        assert reading.slots == ()
    else:
        assert all(slot.zone is None for slot in reading.slots if about == "zone")


def test_a_vague_time_asks_for_day_hour_and_zone_at_once() -> None:
    reading = _read("en", "next Thursday at 3")
    assert {"day", "time", "zone"} <= {question.about for question in reading.questions}
    assert reading.slots == ()


def test_without_a_date_of_sending_a_day_without_a_year_is_asked() -> None:
    reading = _read("en", "24 November at 10:30 GMT", sent=None)
    assert reading.slots == ()
    assert "day" in {question.about for question in reading.questions}


def test_another_date_settles_which_number_is_the_day() -> None:
    reading = _read("en", "03/04/2027 at 15:00 or 25/04/2027 at 15:00 (GMT)")
    assert _times(reading) == ["2027-04-03 15:00", "2027-04-25 15:00"]


def test_one_instant_told_in_two_zones_is_one_slot() -> None:
    reading = _read("en", "24 November at 3pm UK time (4pm CET)")
    assert [slot.start for slot in reading.slots] == [
        datetime(2026, 11, 24, 15, 0, tzinfo=ZoneInfo("Europe/London"))
    ]


@pytest.mark.parametrize(
    ("language", "words", "day"),
    [
        ("en", "Please reply by Friday 5pm GMT.", date(2026, 11, 20)),
        ("en", "Let us know no later than 20 November.", date(2026, 11, 20)),
        ("de", "Bitte antworten Sie bis Mittwoch.", date(2026, 11, 18)),
        ("de", "Rückmeldung bitte bis spätestens 18.11.", date(2026, 11, 18)),
        ("fr", "Merci de répondre avant le 20 novembre.", date(2026, 11, 20)),
        ("es", "Responde antes del viernes 20 de noviembre.", date(2026, 11, 20)),
        ("it", "La preghiamo di rispondere entro il 20 novembre.", date(2026, 11, 20)),
        ("nl", "Laat het ons uiterlijk 20 november weten.", date(2026, 11, 20)),
    ],
)
def test_a_deadline_to_answer_is_no_slot(language: str, words: str, day: date) -> None:
    reading = _read(language, f"1 2026-11-24.\n\n{words}")
    assert reading.answer_by is not None
    start = reading.answer_by.start
    assert (start.date() if isinstance(start, datetime) else start) == day
    assert _times(reading) == ["2026-11-24"]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "any day in the week of 23 November"),
        ("de", "in der Woche vom 23. November"),
        ("fr", "la semaine du 23 novembre"),
        ("es", "la semana del 23 de noviembre"),
        ("it", "nella settimana del 23 novembre"),
        ("nl", "in de week van 23 november"),
    ],
)
def test_a_week_is_no_day(language: str, words: str) -> None:
    reading = _read(language, words)
    assert reading.slots == ()
    assert "day" in {question.about for question in reading.questions}


def test_a_weekday_named_after_later_dates_is_asked() -> None:
    reading = _read(
        "en", "Thu 26 Nov at 10:00 GMT. Failing that, Wednesday at 10:00 GMT would do too."
    )
    assert _times(reading) == ["2026-11-26 10:00"]
    assert "day" in {question.about for question in reading.questions}


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Please reply by the end of the week."),
        ("en", "Kindly confirm within two working days."),
        ("de", "Bitte geben Sie uns bis Ende der Woche Bescheid."),
        ("fr", "Merci de répondre sous 48h."),
        ("es", "Por favor, responde lo antes posible."),
        ("it", "Ci faccia sapere entro la fine della settimana."),
        ("nl", "Laat het ons zo snel mogelijk weten."),
    ],
)
def test_a_deadline_without_a_day_is_asked(language: str, words: str) -> None:
    reading = _read(language, f"2026-11-24.\n\n{words}")
    assert reading.answer_by is None
    assert "deadline" in {question.about for question in reading.questions}
