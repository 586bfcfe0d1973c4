"""A mail and the calendar entry that came with it: each field from where it is better founded."""

from __future__ import annotations

from email.message import EmailMessage

import pytest

from showup.exchange.invitations.readings import read_file
from showup.exchange.records import Reading

TITLE = "Interview with Harbor: Cloud Engineer"
NOTE = "Dear Sam,\n\nplease find attached the invitation to your interview.\n\nNora Lind\nHarbor"
CALL = "https://meet.google.com/abc-defg-hij"


def entry(*lines: str, title: str = TITLE, organiser: str = "nora@harbor.example") -> bytes:
    return "\r\n".join((
        "BEGIN:VCALENDAR", "VERSION:2.0", "METHOD:REQUEST", "BEGIN:VEVENT", "UID:1@harbor",
        "DTSTAMP:20261120T090000Z", "DTSTART:20261210T103000Z", "DTEND:20261210T113000Z",
        f"ORGANIZER;CN=Nora Lind:mailto:{organiser}", f"SUMMARY:{title}", *lines,
        "END:VEVENT", "END:VCALENDAR", "",
    )).encode()  # fmt: skip


def mail(calendar: bytes, text: str = NOTE) -> bytes:
    message = EmailMessage()
    message["From"], message["To"] = "Nora Lind <nora@harbor.example>", "sam@home.example"
    message["Subject"], message["Date"] = "Your interview", "Fri, 20 Nov 2026 10:00:00 +0000"
    message.set_content(text)
    message.add_attachment(calendar, maintype="text", subtype="calendar", filename="invite.ics")
    return message.as_bytes()


def both(*lines: str, text: str = NOTE) -> tuple[Reading, Reading]:
    """Return what is read of an entry alone, and of the same beside a mail."""
    calendar = entry(*lines)
    (alone,), _ = read_file("invite.ics", calendar)
    (beside,), _ = read_file("mail.eml", mail(calendar, text))
    return alone, beside


@pytest.mark.parametrize(
    "lines",
    [
        (f"LOCATION:{CALL}",),
        ("LOCATION:https://harbor.example/room/5",),
        (f"DESCRIPTION:Join the video call: {CALL}",),
    ],
)
def test_a_mail_says_no_less_than_the_entry_in_it(lines: tuple[str, ...]) -> None:
    for found in both(*lines):
        assert found.kind == "invitation"
        assert found.employer is not None
        assert found.employer.value == "Harbor"
        assert found.role is not None
        assert found.role.value == "Cloud Engineer"
        assert (found.format, found.place) == ("video", "")
        assert found.link == lines[0].rpartition(" ")[2].removeprefix("LOCATION:")


def test_what_the_mail_says_itself_stands() -> None:
    text = "Dear Sam,\n\nwe would like to invite you to an interview for the position of Harbour Pilot.\n\nNora Lind\nHarbor"
    _, beside = both("LOCATION:Quay 3\\, Harbor Street 12", text=text)
    assert beside.role is not None
    assert beside.role.value == "Harbour Pilot"
    assert beside.place == "Quay 3, Harbor Street 12"


def test_a_map_is_a_place_and_no_call() -> None:
    for found in both("LOCATION:https://maps.app.goo.gl/abc"):
        assert (found.place, found.link) == ("https://maps.app.goo.gl/abc", "")
        assert found.format != "video"


def test_a_time_is_quoted_in_words() -> None:
    for found in both():
        assert found.slots[0].quote == "Thu 10 Dec 2026, 10:30 to 11:30 (UTC)"
    floating = entry().replace(b"20261210T103000Z", b"20261210T103000")
    (found,), _ = read_file("invite.ics", floating)
    (asked,) = (each for each in found.questions if each.about == "zone")
    assert asked.quote.startswith("Thu 10 Dec 2026, 10:30")


def test_whoever_is_met_is_no_firm() -> None:
    alone, _ = both()
    assert alone.employer is not None
    calendar = entry(f"LOCATION:{CALL}", title="Interview with Jon Hale: Cloud Engineer")
    (person,), _ = read_file("invite.ics", calendar)
    assert person.employer is None or "Jon" not in person.employer.value


def test_an_entry_beside_an_empty_mail_is_not_said_to_be_nothing() -> None:
    (reading,), problems = read_file("mail.eml", mail(entry(), text=""))
    assert reading.kind == "invitation"
    assert problems == ()


@pytest.mark.parametrize("name", ["URL", "LOCATION", "X-GOOGLE-CONFERENCE"])
@pytest.mark.parametrize("link", ["javascript:alert(1)", "data:text/html,hello", "file:///etc"])
def test_a_link_that_leads_nowhere_on_the_web_is_left_out_and_said(name: str, link: str) -> None:
    (reading,), (problem,) = read_file("invite.ics", entry(f"{name}:{link}"))
    assert (reading.place, reading.link) == ("", "")
    assert problem.what == "A link that doesn't lead to the web was left out."
