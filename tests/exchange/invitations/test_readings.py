"""Invitations as they come: what is composed of calendar, prose and forwarded mails."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from showup.exchange.invitations.readings import read_file, read_paste
from showup.exchange.records import Found, Kind, Person, Problem, Question, Reading, When

BERLIN = ZoneInfo("Europe/Berlin")
TEXT = (
    "Hi Sam, we'd like to invite you to an interview for the Data Analyst role at Harbour "
    "Housing on Tue 1 Dec 2026 at 10:00 CET."
)
TEN = When(datetime(2026, 12, 1, 10, tzinfo=BERLIN))


@dataclass
class Reader:
    """A reader of prose that knows kinds by a word, and what it was given to read."""

    seen: list[str] = field(default_factory=list)

    def __call__(
        self,
        data: bytes,
        *,
        subject: str = "",
        sender: Person | None = None,
        sent: datetime | None = None,
        bulk: bool = False,
    ) -> tuple[tuple[Reading, ...], tuple[Problem, ...]]:
        text = data.decode()
        self.seen.append(text)
        kinds: dict[str, Kind] = {
            "invite": "invitation",
            "confirm": "confirmation",
            "moved": "reschedule",
            "cancel": "cancellation",
            "offer": "offer",
        }
        kind: Kind = next((kinds[word] for word in kinds if word in text.lower()), "other")
        return (
            Reading(
                kind="newsletter" if bulk else kind,
                role=Found("Engineer") if "engineer" in text else None,
                slots=(TEN,) if "ten" in text else (),
                questions=(Question("zone", "Which zone?"), Question("deadline", "By when?")),
                subject=subject,
                sender=sender,
                sent=sent,
                text=text,
            ),
        ), ()


def event(
    sequence: int = 0, hour: int = 15, *, title: str = "Interview at Acme", more: str = ""
) -> str:
    return (
        f"BEGIN:VEVENT\nUID:u\nSEQUENCE:{sequence}\nDTSTAMP:20261101T000000Z\nSUMMARY:{title}\n"
        f"DTSTART;TZID=Europe/Berlin:20261201T{hour}0000\nDTEND;TZID=Europe/Berlin:20261201T{hour + 1}0000\n"
        f"ORGANIZER;CN=Ann Lee:mailto:ann@acme.example\n{more}END:VEVENT\n"
    )


def calendar(*events: str, method: str = "REQUEST") -> str:
    return f"BEGIN:VCALENDAR\nMETHOD:{method}\n{''.join(events)}END:VCALENDAR\n"


def letter(text: str, *calendars: str, subject: str = "Interview") -> bytes:
    head = f"From: Me <me@example.org>\nTo: in@showup.example\nSubject: {subject}\nDate: Mon, 23 Nov 2026 09:00:00 +0100\nMIME-Version: 1.0\n"
    body = f"--b\nContent-Type: text/plain; charset=utf-8\n\n{text}\n"
    body += "".join(f"--b\nContent-Type: text/calendar\n\n{each}\n" for each in calendars)
    return f"{head}Content-Type: multipart/mixed; boundary=b\n\n{body}--b--\n".encode()


def read(name: str, data: bytes) -> Reading:
    readings, problems = read_file(name, data, read_text=Reader())
    assert len(readings) == 1, problems
    return readings[0]


FORWARDED = "---------- Forwarded message ---------\nFrom: Ann Lee <ann@acme.example>\nDate: Fri, Nov 20, 2026 at 4:05 PM\nSubject: Interview at Acme\nTo: Me <me@example.org>\n\n"


def test_the_calendar_wins_on_times_and_the_prose_on_the_rest() -> None:
    found = read("x.eml", letter("We invite you as an engineer at ten.", calendar(event())))
    assert found.kind == "invitation"
    assert found.slots == (
        When(
            datetime(2026, 12, 1, 15, tzinfo=BERLIN),
            datetime(2026, 12, 1, 16, tzinfo=BERLIN),
            "Europe/Berlin",
            "Tue 1 Dec 2026, 15:00 to 16:00 (Europe/Berlin)",
        ),
    )
    assert found.uid == "u"
    assert found.role == Found("Engineer")
    assert Person("Ann Lee", "ann@acme.example") in found.people
    assert [question.about for question in found.questions] == ["deadline"]


def test_a_confirmed_time_is_booked() -> None:
    found = read("x.eml", letter("We confirm your visit.", calendar(event())))
    assert found.kind == "confirmation"
    assert found.booked is not None
    assert found.slots == ()


def test_the_original_wins_over_the_note_that_forwards_it() -> None:
    note = "They invite me, what do you think?"
    data = letter(
        f"{note}\n\n{FORWARDED}We invite you as an engineer.", subject="Fwd: Interview at Acme"
    )
    found = read("x.eml", data)
    assert found.sender == Person("Ann Lee", "ann@acme.example")
    assert found.subject == "Interview at Acme"
    assert note not in found.text


def test_the_newest_word_of_a_thread_wins_over_what_it_quotes() -> None:
    quoted = FORWARDED.replace(
        "---------- Forwarded message ---------", "-----Original Message-----"
    )
    data = letter(f"The interview was moved.\n\n{quoted}We invite you.", subject="Re: Interview")
    assert read("x.eml", data).kind == "reschedule"


def test_a_note_without_news_gives_way_even_without_a_forwarding_subject() -> None:
    data = letter(f"fyi\n\n{FORWARDED}We invite you.", subject="look")
    assert read("x.eml", data).sender == Person("Ann Lee", "ann@acme.example")


def test_two_versions_of_one_event_are_a_reschedule() -> None:
    found = read("x.eml", letter("See the calendar.", calendar(event()), calendar(event(1, 17))))
    assert found.kind == "reschedule"
    assert found.booked is not None
    assert found.moved_from is not None
    assert found.booked.start == datetime(2026, 12, 1, 17, tzinfo=BERLIN)
    assert found.moved_from.start == datetime(2026, 12, 1, 15, tzinfo=BERLIN)
    assert found.sequence == 1


@pytest.mark.parametrize(
    "data",
    [
        letter("Sorry.", calendar(event(1), method="CANCEL")),
        letter("We invite you.", calendar(event(1, more="STATUS:CANCELLED\n"))),
        letter("Sorry.", calendar(event()), calendar(event(1), method="CANCEL")),
    ],
)
def test_a_cancelled_event_is_a_cancellation(data: bytes) -> None:
    assert read("x.eml", data).kind == "cancellation"


def test_a_calendar_attached_twice_is_read_once() -> None:
    read("x.eml", letter("We invite you.", calendar(event()), calendar(event())))


def test_a_calendar_alone_is_an_invitation() -> None:
    found = read("invite.ics", calendar(event()).encode())
    assert (found.kind, found.uid) == ("invitation", "u")
    assert found.sender == Person("Ann Lee", "ann@acme.example")


@pytest.mark.parametrize(
    ("title", "role", "employer"),
    [
        ("Interview at Nordlys Kaffe: Shift planner", "Shift planner", "Nordlys Kaffe"),
        ("Vorstellungsgespräch bei Nordlys: Schichtplaner", "Schichtplaner", "Nordlys"),
        ("Entretien chez Nordlys : Planificateur", "Planificateur", "Nordlys"),
        ("Entrevista en Nordlys: Planificador", "Planificador", "Nordlys"),
        ("Colloquio presso Nordlys: Pianificatore", "Pianificatore", "Nordlys"),
        ("Sollicitatiegesprek bij Nordlys: Planner", "Planner", "Nordlys"),
        ("Interview at Nordlys Kaffe - Alice Smith", None, "Nordlys Kaffe"),
        ("Interview: Data Steward at Pelican Foods", "Data Steward", "Pelican Foods"),
        ("Interview - Cook @ Harbour Inn", "Cook", "Harbour Inn"),
        ("Vorstellungsgespräch als Köchin bei Hafenhaus GmbH", "Köchin", "Hafenhaus"),
        ("Interview at Acme", None, "Acme"),
        ("Interview: Cook", None, None),
        ("Phone interview at Teams meeting", None, None),
    ],
)
def test_a_terse_entry_is_read_by_its_title(
    title: str, role: str | None, employer: str | None
) -> None:
    data = calendar(event(title=title, more="DESCRIPTION:Join: https://meet.test/1\n")).encode()
    readings, _ = read_file("invite.ics", data)
    found = readings[0]
    assert found.kind == "invitation"
    assert (found.role and found.role.value) == role
    assert (found.employer and found.employer.value) == employer
    assert not [question for question in found.questions if question.about == "kind"]


@pytest.mark.parametrize(
    ("title", "role", "employer"),
    [
        ("Interview: Service Engineer (Acme)", "Service Engineer", "Acme"),
        ("Vorstellungsgespräch: Köchin (ACME GmbH)", "Köchin", "ACME GmbH"),
        ("Entretien : Cuisinier | Acme", "Cuisinier", "Acme"),
        ("Interview: Service Engineer (Teams)", None, None),
        ("Interview: Service Engineer (Pelican)", None, None),
    ],
)
def test_a_name_in_brackets_is_the_firm_where_the_organiser_writes_from_it(
    title: str, role: str | None, employer: str | None
) -> None:
    found = read("invite.ics", calendar(event(title=title)).encode())
    assert found.sender == Person("Ann Lee", "ann@acme.example")
    assert (found.role and found.role.value) == role
    assert (found.employer and found.employer.value) == employer


def test_a_published_interview_is_booked() -> None:
    found = read("invite.ics", calendar(event(), method="PUBLISH").encode())
    assert found.kind == "confirmation"
    assert found.booked is not None


@pytest.mark.parametrize("title", ["Dentist", "Stand-up", "Garbage collection"])
def test_a_calendar_that_is_plainly_no_interview_is_other(title: str) -> None:
    found = read("x.ics", calendar(event(title=title), method="PUBLISH").encode())
    assert found.kind == "other"
    assert not found.questions


def test_a_meeting_somebody_asks_for_may_be_one_and_is_asked_about() -> None:
    found = read("x.ics", calendar(event(title="Ann / Me")).encode())
    assert [question.about for question in found.questions] == ["kind"]


@pytest.mark.parametrize(
    ("line", "about"),
    [("DTSTART:20261201T150000", "zone"), ("DTSTART;VALUE=DATE:20261201", "time"), ("X:1", "time")],
)
def test_what_the_calendar_leaves_open_is_asked(line: str, about: str) -> None:
    data = f"BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:u\nSUMMARY:Interview\n{line}\nEND:VEVENT\nEND:VCALENDAR"
    assert about in [question.about for question in read("x.ics", data.encode()).questions]


def test_an_answer_to_an_invitation_is_no_invitation() -> None:
    readings, problems = read_file(
        "x.ics", calendar(event(), method="REPLY").encode(), read_text=Reader()
    )
    assert readings == ()
    assert "answer" in problems[0].what


@pytest.mark.parametrize("name", ["x.ics", "x.eml", "x.txt", ""])
def test_the_content_decides_and_not_the_name(name: str) -> None:
    assert read(name, calendar(event()).encode()).uid == "u"
    assert read(name, letter("We invite you.")).sender == Person("Me", "me@example.org")


def test_a_saved_page_is_read_as_text() -> None:
    found = read("x.html", b"<!DOCTYPE html><html><body><p>We <b>invite</b> you.</p></body></html>")
    assert found.text == "We invite you."


def test_pasted_text_with_the_headings_of_a_mail_keeps_its_sender() -> None:
    readings, _ = read_paste(f"{FORWARDED}We invite you.", read_text=Reader())
    assert readings[0].sender == Person("Ann Lee", "ann@acme.example")
    assert readings[0].text == "We invite you."


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "empty"),
        (b"%PDF-1.7 ...", "PDF"),
        (b"PK\x03\x04...", "ZIP"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", ".msg"),
    ],
)
def test_what_is_not_read_here_says_so(data: bytes, says: str) -> None:
    readings, problems = read_file("x", data, read_text=Reader())
    assert readings == ()
    assert says in problems[0].what
    assert problems[0].mend


def test_a_diary_shows_its_interviews_first() -> None:
    diary = [event(title=f"Meeting {n}").replace("UID:u", f"UID:{n}") for n in range(300)]
    readings, problems = read_file("x.ics", calendar(*diary, event()).encode(), read_text=Reader())
    assert len(readings) == 200
    assert readings[0].uid == "u"
    assert "301 events" in problems[0].what


def test_prose_is_read_once_for_each_mail() -> None:
    reader = Reader()
    read_file("x.eml", letter(f"fyi\n\n{FORWARDED}We invite you."), read_text=reader)
    assert sorted(reader.seen) == ["We invite you.", "fyi"]


def test_the_real_reader_of_prose_takes_part() -> None:
    readings, _ = read_file(
        "x.eml", letter("We would like to invite you to an interview.", calendar(event()))
    )
    assert readings[0].kind == "invitation"
    assert readings[0].slots[0].start == datetime(2026, 12, 1, 14, tzinfo=UTC)


@given(st.binary(max_size=300), st.sampled_from(["", "x.ics", "x.eml", "x.html", "x.txt"]))
@settings(max_examples=150, deadline=None)
def test_any_file_is_read_or_refused(data: bytes, name: str) -> None:
    readings, problems = read_file(name, data, read_text=Reader())
    assert readings or problems


@given(st.text(max_size=200))
@settings(max_examples=100, deadline=None)
def test_any_paste_is_read_or_refused(text: str) -> None:
    readings, problems = read_paste(text, read_text=Reader())
    assert readings or problems


def test_two_meetings_of_one_series_are_two_and_an_update_finds_its_own() -> None:
    first = "RECURRENCE-ID;TZID=Europe/Berlin:20261201T150000\n"
    second = "RECURRENCE-ID;TZID=Europe/Berlin:20261208T150000\n"
    both = calendar(event(more=first), event(hour=16, more=second))
    readings, _ = read_file("a.ics", both.encode())
    uids = [reading.uid for reading in readings]
    assert len(set(uids)) == 2
    assert all(uid.startswith("u#2026-12-0") for uid in uids)
    (later, *_), _ = read_file("b.ics", calendar(event(1, 17, more=second)).encode())
    assert later.uid in uids
    (alone, *_), _ = read_file("c.ics", calendar(event()).encode())
    assert alone.uid == "u"


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("a.bin", bytes(range(256)) * 20, "It isn't text."),
        ("program", b"\x7fELF" + b"\x02\x01\x01\x00\x03\x00\x3e\x00" * 50, "It isn't text."),
        ("a.txt", b"interview on Tuesday at ten " * 40_000, "longer than 200,000 bytes"),
        (
            "README.md",
            b"# Scores\n\n| Interview | 9:30 |\n|---|---|\n| Tue 1 Dec | 10:15 |\n\n## More\n",
            "a document with headings, not a message",
        ),
    ],
)
def test_what_is_no_message_is_refused_before_it_is_read(name: str, data: bytes, says: str) -> None:
    reader = Reader()
    found, (problem,) = read_file(name, data, read_text=reader)
    assert found == ()
    assert reader.seen == []
    assert problem.fatal
    assert says in problem.what


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("note.md", TEXT.encode()),
        ("note.md", f"# Interview\n\n{TEXT}".encode()),
        ("note.txt", TEXT.encode("utf-16")),
        ("note.txt", TEXT.encode("utf-16-le")),
        ("note.txt", f"\x0c{TEXT}".encode("cp1252", "replace")),
    ],
)
def test_a_message_in_odd_clothes_is_read(name: str, data: bytes) -> None:
    found, problems = read_file(name, data)
    assert [each.kind for each in found] == ["invitation"]
    assert not any(problem.fatal for problem in problems)
