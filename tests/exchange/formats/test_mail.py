"""Mails as they come: headers, text, calendars and what cannot be read."""

from __future__ import annotations

import base64
import time
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from showup.exchange.formats import mail
from showup.exchange.records import Mail, Person

HEAD = "From: Ann Lee <ann@acme.example>\nTo: me@example.org\nSubject: Interview\nDate: Mon, 23 Nov 2026 09:00:00 +0100\nMessage-ID: <1@acme.example>\nMIME-Version: 1.0\n"
CALENDAR = "BEGIN:VCALENDAR\nMETHOD:REQUEST\nBEGIN:VEVENT\nUID:u\nEND:VEVENT\nEND:VCALENDAR\n"


def letter(body: str | bytes, kind: str = "text/plain; charset=utf-8", *, more: str = "") -> bytes:
    raw = body.encode() if isinstance(body, str) else body
    return f"{HEAD}{more}Content-Type: {kind}\n\n".encode() + raw


def parts(*these: tuple[str, str], kind: str = "mixed") -> bytes:
    body = "".join(f"--b\nContent-Type: {head}\n\n{text}\n" for head, text in these)
    return letter(f"{body}--b--\n", f"multipart/{kind}; boundary=b")


def only(data: bytes) -> Mail:
    mails, problems = mail.read(data)
    assert len(mails) == 1, problems
    return mails[0]


def test_it_reads_who_wrote_what_to_whom_and_when() -> None:
    found = only(
        letter("Dear Me,\ncome on Tuesday.\n", more="In-Reply-To: <0@x>\nList-Id: <jobs>\n")
    )
    assert found.subject == "Interview"
    assert found.sender == Person("Ann Lee", "ann@acme.example")
    assert found.to == (Person("", "me@example.org"),)
    assert found.sent == datetime(2026, 11, 23, 8, tzinfo=UTC)
    assert found.text == "Dear Me,\ncome on Tuesday."
    assert found.message_id == "1@acme.example"
    assert found.replies_to == ("0@x",)
    assert found.bulk


@pytest.mark.parametrize(
    ("raw", "subject"),
    [
        ("=?utf-8?q?Gespr=C3=A4ch?=", "Gespräch"),
        ("=?utf-8?b?R2VzcHLDpGNo?=", "Gespräch"),
        ("=?utf-8?q?Gespr=C3?=\n =?utf-8?q?=A4ch?=", "Gespräch"),
        ("=?iso-8859-1?q?Gespr=E4ch_?= am Montag", "Gespräch am Montag"),
        ("=?x-unheard-of?q?Gespr=C3=A4ch?=", "Gespräch"),
        ("=?utf-8?b?R2VzcHLDpGN?=", "Gespräc"),
        ("Gespräch", "Gespräch"),
    ],
)
def test_it_decodes_a_subject(raw: str, subject: str) -> None:
    data = f"From: a@b.example\nSubject: {raw}\nDate: x\n\nhello".encode()
    assert only(data).subject == subject


def test_bare_letters_of_windows_are_read() -> None:
    data = b"From: a@b.example\nSubject: Gespr\xe4ch\n\nGr\xfc\xdfe"
    found = only(data)
    assert (found.subject, found.text) == ("Gespräch", "Grüße")


@pytest.mark.parametrize(
    ("charset", "body"),
    [
        ("iso-8859-1", "Grüße – Ann".encode("cp1252")),
        ("us-ascii", "Grüße – Ann".encode()),
        ("utf-8", "Grüße – Ann".encode("cp1252")),
        ("no-such-charset", "Grüße – Ann".encode()),
        ("hex", "Grüße – Ann".encode()),
        ('"utf-8"', "Grüße – Ann".encode()),
    ],
)
def test_a_wrong_charset_does_no_harm(charset: str, body: bytes) -> None:
    assert only(letter(body, f"text/plain; charset={charset}")).text == "Grüße – Ann"


def test_truncated_base64_is_read_as_far_as_it_goes() -> None:
    body = base64.b64encode(b"Dear Ann, see you on Tuesday at ten.")[:-7]
    found = only(letter(body, more="Content-Transfer-Encoding: base64\n"))
    assert found.text.startswith("Dear Ann, see you on Tuesday")


def test_soft_line_breaks_of_flowed_text_are_joined() -> None:
    body = "We would like to \ninvite you.\n> you wrote \n> this\n-- \nAnn\n"
    found = only(letter(body, "text/plain; charset=utf-8; format=flowed"))
    assert found.text == "We would like to invite you.\n> you wrote this\n-- \nAnn"


def test_plain_text_is_preferred_to_its_page() -> None:
    data = parts(
        ("text/plain", "Dear Me"), ("text/html", "<p>Dear <b>Me</b></p>"), kind="alternative"
    )
    assert only(data).text == "Dear Me"


@pytest.mark.parametrize("plain", ["", "Your program cannot show HTML."])
def test_a_page_is_read_where_the_text_says_nothing(plain: str) -> None:
    data = parts(("text/plain", plain), ("text/html", "<p>Come on Tuesday</p>"), kind="alternative")
    assert only(data).text == "Come on Tuesday"


def test_calendars_are_handed_on_whether_part_or_attachment() -> None:
    attached = 'application/octet-stream; name="invite.ics"\nContent-Disposition: attachment; filename="invite.ics"'
    found = only(
        parts(
            ("text/plain", "Hi"), ("text/calendar; method=REQUEST", CALENDAR), (attached, CALENDAR)
        )
    )
    assert len(found.calendars) == 2
    assert all(b"UID:u" in data for data in found.calendars)
    assert found.attachments == ()


def test_what_is_not_read_is_named() -> None:
    attached = (
        "application/pdf\nContent-Disposition: attachment; filename*=utf-8''Stelle%20%C3%BC.pdf"
    )
    assert only(parts(("text/plain", "Hi"), (attached, "x"))).attachments == ("Stelle ü.pdf",)


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (parts(('application/ms-tnef; name="winmail.dat"', "x")), "winmail.dat"),
        (b"\x78\x9f\x3e\x22" + b"\0" * 50, "winmail.dat"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 50, ".msg"),
        (
            letter("x", 'application/pkcs7-mime; smime-type=enveloped-data; name="smime.p7m"'),
            "S/MIME",
        ),
        (letter("x", "application/pkcs7-mime; smime-type=signed-data"), "signature"),
        (parts(("application/pgp-encrypted", "Version: 1"), kind="encrypted"), "PGP"),
        (letter("-----BEGIN PGP MESSAGE-----\nabc\n"), "PGP"),
        (letter("x" * 45_000_000), "43 MB"),
    ],
)
def test_what_cannot_be_read_says_so_and_what_to_do(data: bytes, says: str) -> None:
    _, problems = mail.read(data)
    assert says in problems[0].what
    assert problems[0].mend


@pytest.mark.parametrize(
    "data", [b"", b"\0\0\0", b"just some words\nand more", b"\xff\xd8\xff\xe0"]
)
def test_what_is_no_mail_is_refused(data: bytes) -> None:
    mails, problems = mail.read(data)
    assert not mails
    assert problems[0].fatal


def test_a_mail_without_text_says_so() -> None:
    mails, problems = mail.read(letter(""))
    assert len(mails) == 1
    assert problems[0].what == "No text stands in it."


def test_a_mailbox_gives_each_of_its_mails() -> None:
    one = b"From ann@x Mon Nov 23 09:00:00 2026\n" + letter("first\n>From here on\n")
    two = b"From ann@x Mon Nov 23 10:00:00 2026\n" + letter("second\n")
    mails, _ = mail.read(one + b"\n" + two)
    assert [found.text for found in mails] == ["first\nFrom here on", "second"]


@pytest.mark.parametrize(
    "hostile",
    [
        "".join(f"Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n" for n in range(2_000)),
        HEAD + "Content-Type: text/html\n\n" + "<div>" * 200_000,
        HEAD + "Content-Type: text/html\n\n" + "<font size=1>" * 40 + "<p>a" * 200_000,
        HEAD + "Content-Type: text/html\n\n" + "<script" * 200_000,
        "From: " + "(" * 500_000 + "\n\nx",
        "Subject: " + "=?utf-8?q?" * 100_000 + "\n\nx",
        HEAD + "\n" + "From: a\n" * 100_000,
        HEAD + "\n" + "-----Original Message-----\n" * 50_000,
        HEAD + "Content-Type: multipart/mixed; boundary=b\n\n" + "--b\n\nx\n" * 100_000,
    ],
)
def test_hostile_mails_end_soon(hostile: str) -> None:
    started = time.process_time()
    mail.read(("From: a@b.example\n" + hostile).encode())
    assert time.process_time() - started < 6


@given(st.binary(max_size=400))
@settings(max_examples=200, deadline=None)
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    mails, problems = mail.read(data)
    assert mails or problems


@given(st.data())
@settings(max_examples=200, deadline=None)
def test_mutated_mails_are_read_or_refused(data: st.DataObject) -> None:
    mutant = bytearray(
        parts(("text/plain", "Dear Me"), ("text/html", "<p>x</p>"), ("text/calendar", CALENDAR))
    )
    for _ in range(data.draw(st.integers(1, 8))):
        place = data.draw(st.integers(0, len(mutant) - 1))
        mutant[place : place + data.draw(st.integers(0, 6))] = data.draw(st.binary(max_size=6))
    mails, problems = mail.read(bytes(mutant))
    assert mails or problems
