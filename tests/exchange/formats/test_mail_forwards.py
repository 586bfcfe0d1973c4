"""Forwarded mails, as six languages and four programs write them."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from tests.exchange.formats.test_mail import HEAD, letter, only, parts

from showup.exchange.formats import mail
from showup.exchange.records import Mail, Person

BODY = "Dear Me,\nplease come on Tuesday at ten."

GMAIL = """---------- Forwarded message ---------
From: Ann Lee <ann@acme.example>
Date: Fri, Nov 20, 2026 at 4:05 PM
Subject: Interview at Acme
To: Me <me@example.org>


"""
OUTLOOK = """________________________________
From: Ann Lee <ann@acme.example>
Sent: Friday, November 20, 2026 4:05 PM
To: Me <me@example.org>
Subject: Interview at Acme

"""
OLD_OUTLOOK = """-----Ursprüngliche Nachricht-----
Von: Ann Lee [mailto:ann@acme.example]
Gesendet: Freitag, 20. November 2026 16:05
An: Me <me@example.org>
Betreff: Interview at Acme

"""
APPLE = """Début du message réexpédié :

De: Ann Lee <ann@acme.example>
Objet: Interview at Acme
Date: 20 novembre 2026 à 16:05:00 UTC+1
À: Me <me@example.org>

"""
SPANISH = """________________________________
De: Ann Lee <ann@acme.example>
Enviado: viernes, 20 de noviembre de 2026 16:05
Para: Me <me@example.org>
Asunto: Interview at Acme

"""
ITALIAN = """---------- Messaggio inoltrato ----------
Da: Ann Lee <ann@acme.example>
Data: venerdì 20 novembre 2026 16:05
Oggetto: Interview at Acme
A: Me <me@example.org>

"""
DUTCH = """Van: Ann Lee <ann@acme.example>
Verzonden: vrijdag 20 november 2026 16:05
Aan: Me <me@example.org>
Onderwerp: Interview at Acme

"""
THUNDERBIRD = """-------- Weitergeleitete Nachricht --------
Betreff: \tInterview at Acme
Datum: \tFri, 20 Nov 2026 16:05:00 +0100
Von: \tAnn Lee <ann@acme.example>
An: \tMe <me@example.org>

"""
STARRED = GMAIL.replace("From:", "*From:*").replace("Date:", "*Date:*")
QUOTED = "\n".join(f"> {line}" for line in (GMAIL + BODY).splitlines())


@pytest.mark.parametrize(
    "text",
    [
        *(head + BODY for head in (GMAIL, OUTLOOK, OLD_OUTLOOK, APPLE, SPANISH, ITALIAN, DUTCH)),
        THUNDERBIRD + BODY,
        STARRED + BODY,
        QUOTED,
    ],
)
def test_the_original_is_parted_from_the_note(text: str) -> None:
    found = only(letter(f"What do you think?\n\n{text}"))
    assert found.text == "What do you think?"
    (original,) = found.enclosed
    assert original.sender == Person("Ann Lee", "ann@acme.example")
    assert original.subject == "Interview at Acme"
    assert [person.address for person in original.to] == ["me@example.org"]
    assert original.sent is not None
    assert original.sent.replace(tzinfo=None) == datetime(2026, 11, 20, 16, 5)  # noqa: DTZ001 - written without a zone
    assert original.text == BODY


GMAIL_PAGE = """<div>What do you think?</div><div class="gmail_quote"><div dir="ltr">---------- Forwarded message ---------<br>
From: <strong dir="auto">Ann Lee</strong> <span dir="auto">&lt;<a href="mailto:ann@acme.example">ann@acme.example</a>&gt;</span><br>
Date: Fri, Nov 20, 2026 at 4:05 PM<br>Subject: Interview at Acme<br>To: Me &lt;<a href="mailto:me@example.org">me@example.org</a>&gt;<br></div><br><br>
<p>Dear Me,<br>please come on Tuesday at ten.</p></div>"""
OUTLOOK_PAGE = """<p>What do you think?</p><div style="border-top:solid #E1E1E1 1.0pt"><p><b>Von:</b> Ann Lee &lt;ann@acme.example&gt; <br>
<b>Gesendet:</b> Freitag, 20. November 2026 16:05<br><b>An:</b> Me &lt;me@example.org&gt;<br><b>Betreff:</b> Interview at Acme</p></div>
<p>Dear Me,<br>please come on Tuesday at ten.</p>"""
THUNDERBIRD_PAGE = """<p>What do you think?</p><br>-------- Forwarded Message --------<table><tbody>
<tr><th>Subject: </th><td>Interview at Acme</td></tr><tr><th>Date: </th><td>Fri, 20 Nov 2026 16:05:00 +0100</td></tr>
<tr><th>From: </th><td>Ann Lee <a href="mailto:ann@acme.example">&lt;ann@acme.example&gt;</a></td></tr>
<tr><th>To: </th><td>Me <a href="mailto:me@example.org">&lt;me@example.org&gt;</a></td></tr></tbody></table>
<br>Dear Me,<br>please come on Tuesday at ten."""


@pytest.mark.parametrize("page", [GMAIL_PAGE, OUTLOOK_PAGE, THUNDERBIRD_PAGE])
def test_forwards_that_are_pages_only_are_parted_too(page: str) -> None:
    found = only(letter(page, "text/html; charset=utf-8"))
    assert found.text == "What do you think?"
    (original,) = found.enclosed
    assert original.sender == Person("Ann Lee", "ann@acme.example")
    assert original.subject == "Interview at Acme"
    assert original.sent is not None
    assert original.text == BODY


def test_a_forward_of_a_forward_holds_both() -> None:
    inner = GMAIL.replace("Ann Lee <ann@acme.example>", "Bob <bob@agency.example>")
    found = only(letter(f"see below\n\n{inner}my note\n\n{OUTLOOK}{BODY}"))
    assert found.enclosed[0].text == "my note"
    assert found.enclosed[0].enclosed[0].text == BODY


@pytest.mark.parametrize(
    "text",
    [
        "From: Monday on we work from home.\nDate: open.",
        "The interview goes from: 10:00 to: 11:00",
        "-----\nnot a forward\n-----",
        "An: idea\nVon: uns",
    ],
)
def test_plain_prose_is_not_taken_for_a_forward(text: str) -> None:
    found = only(letter(text))
    assert (found.text, found.enclosed) == (text, ())


def test_a_mail_attached_as_a_mail_is_enclosed() -> None:
    inner = letter(BODY).decode()
    found = only(parts(("text/plain", "see attached"), ("message/rfc822", inner)))
    assert found.text == "see attached"
    assert found.enclosed[0].text == BODY
    assert found.enclosed[0].sent == datetime(2026, 11, 23, 8, tzinfo=UTC)


def test_an_eml_attached_as_a_file_is_enclosed_too() -> None:
    attached = 'application/octet-stream\nContent-Disposition: attachment; filename="mail.eml"'
    found = only(parts(("text/plain", "see attached"), (attached, letter(BODY).decode())))
    assert found.enclosed[0].text == BODY


def test_mails_within_mails_are_followed_only_so_deep() -> None:
    data = letter(BODY)
    for _ in range(30):
        data = f"{HEAD}Content-Type: message/rfc822\n\n".encode() + data
    mails, problems = mail.read(data)
    assert depth(mails[0]) < 12
    assert "left out" in problems[0].what


def depth(found: Mail) -> int:
    return 1 + max((depth(inner) for inner in found.enclosed), default=0)
