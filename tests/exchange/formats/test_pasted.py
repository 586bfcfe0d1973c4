"""What a pasted invitation says, in the two languages most often met."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from showup.exchange.formats.pasted import read
from showup.exchange.records import Person

SENT = datetime(2026, 11, 16, 9, 0, tzinfo=UTC)

ENGLISH = """\
Hi Sam,

Thanks for applying for the Data Analyst role at Harbour Housing. We'd love to invite you to
a first interview. Would Tue 24 Nov at 10:30 CET or Thursday at the same time work for you?
Please let us know by Friday 5pm. You will meet Anna Berg (Head of Data).

Kind regards,
Maria Lopez
Talent Partner
Harbour Housing Ltd
"""

GERMAN = """\
Sehr geehrte Frau Lee,

vielen Dank für Ihre Bewerbung vom 3. November als Sachbearbeiterin Einkauf (m/w/d) bei der
Müller Logistik GmbH. Gerne möchten wir Sie zu einem persönlichen Vorstellungsgespräch am
Dienstag, 24.11., um 10:30 Uhr in unserem Büro in der Hafenstraße 12, 20457 Hamburg einladen.
Bitte geben Sie uns bis Mittwoch, 18.11. Bescheid.

Mit freundlichen Grüßen
Jens Koch
Personalreferent
"""


def test_an_english_invitation_is_read_with_its_slots_and_deadline() -> None:
    sender = Person("Maria Lopez", "maria@harbourhousing.example")
    (reading,), problems = read(ENGLISH.encode(), sender=sender, sent=SENT)
    assert problems == ()
    assert (reading.kind, reading.language) == ("invitation", "en")
    assert reading.employer is not None
    assert reading.employer.value == "Harbour Housing"
    assert reading.role is not None
    assert reading.role.value == "Data Analyst"
    berlin = ZoneInfo("Europe/Berlin")
    assert [slot.start for slot in reading.slots] == [
        datetime(2026, 11, 24, 10, 30, tzinfo=berlin),
        datetime(2026, 11, 26, 10, 30, tzinfo=berlin),
    ]
    assert reading.answer_by is not None
    assert reading.answer_by.start == datetime(2026, 11, 20, 17, 0, tzinfo=berlin)
    assert [(person.name, person.role) for person in reading.people] == [
        ("Maria Lopez", "Talent Partner"),
        ("Anna Berg", "Head of Data"),
    ]
    assert reading.questions == ()


def test_a_german_invitation_on_site_takes_the_zone_of_the_place() -> None:
    (reading,), _ = read(GERMAN.encode(), sent=SENT)
    assert (reading.kind, reading.language, reading.format) == ("invitation", "de", "on site")
    assert [slot.start for slot in reading.slots] == [
        datetime(2026, 11, 24, 10, 30, tzinfo=ZoneInfo("Europe/Berlin"))
    ]
    assert reading.employer is not None
    assert reading.employer.value == "Müller Logistik"
    assert reading.questions == ()
