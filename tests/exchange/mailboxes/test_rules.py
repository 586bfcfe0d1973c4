"""What is decided without a server: which mails are fetched, when, and what was meant."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.exchange.mailboxes import mails

from showup.exchange.invitations.readings import read_file
from showup.exchange.mailboxes.rules import places, sieve, waiting
from showup.exchange.mailboxes.rules.folders import nearest_first
from showup.exchange.mailboxes.rules.heads import FIELDS, Head, head_of
from showup.exchange.mailboxes.rules.parts import parted
from showup.pipeline.rules import FieldError

if TYPE_CHECKING:
    from datetime import datetime

THREADS = Path(__file__).parents[2] / "threads"
IDLE = {"other", "newsletter"}
NOBODY = sieve.known((), ())


def seen(mail: bytes, structure: bytes = b"") -> tuple[Head, bytes]:
    """Return a mail as a server shows it from outside, and its text's first bytes."""
    head, _, text = mail.replace(b"\r\n", b"\n").partition(b"\n\n")
    wanted = "|".join(FIELDS).encode()
    lines = re.findall(rb"^(?:%s):.*(?:\n[ \t].*)*" % wanted, head, re.MULTILINE | re.IGNORECASE)
    fields = b"\n".join(lines).replace(b"\n", b"\r\n") + b"\r\n\r\n"
    return head_of(7, len(mail), fields, structure), text[: sieve.OPENING]


def passes(mail: bytes, known: sieve.Known = NOBODY) -> bool:
    head, opening = seen(mail)
    return sieve.by_head(head, known) or sieve.by_opening(head, opening)


def is_read(name: str, mail: bytes) -> bool:
    readings, _ = read_file(name, mail)
    return any(each.kind not in IDLE for each in readings)


@pytest.mark.parametrize("headers", [b"", b"List-Unsubscribe: <mailto:off@list.example>\r\n"])
def test_no_thread_that_the_reader_reads_is_lost(headers: bytes) -> None:
    """Also where an applicant system sends it as mass mail."""
    read, lost = 0, []
    for path in sorted(THREADS.glob("*.eml")):
        mail = headers + path.read_bytes()
        if is_read(path.name, mail):
            read += 1
            lost += [] if passes(mail) else [path.name]
    assert lost == []
    assert read > 100


def test_most_of_what_others_wrote_is_not_fetched(samples: Path) -> None:
    every = [
        path
        for path in sorted((samples / "2_email").rglob("*"))
        if path.is_file() and path.suffix not in {".json", ".tnef", ".md"}
    ]
    fetched = [path for path in every if passes(path.read_bytes())]
    lost = [path for path in every if path not in fetched and is_read("a.eml", path.read_bytes())]
    assert lost == []
    assert len(fetched) < len(every) * 0.1


@pytest.mark.parametrize("number", range(5))
def test_everyday_mail_is_not_fetched(number: int) -> None:
    assert not passes(mails.others(5)[number])


@pytest.mark.parametrize(
    "structure",
    [
        b'("text" "plain" NIL NIL NIL "7bit" 9 1)("text" "calendar" ("method" "REQUEST"))',
        b'("TEXT"  "CALENDAR" NIL)',
        b'("application" "ics" ("name" "x"))',
        b'("application" "octet-stream" ("name" "meeting.ICS") NIL NIL "base64" 900)',
    ],
)
def test_a_calendar_is_always_fetched(structure: bytes) -> None:
    mail = mails.mail("hello", "See attached.", sender="a@b.example")
    assert sieve.by_head(seen(mail, structure)[0], NOBODY)
    assert not sieve.by_head(seen(mail, b'("text" "html" ("name" "basics.html"))')[0], NOBODY)


def test_mail_of_an_employer_one_knows_is_fetched_by_domain_or_name() -> None:
    known = sieve.known(["kestrel.example", ""], ["Brightwater Logistics GmbH", ""])
    by_domain = mails.mail("hello", "Hi.", sender="Ann <ann@mail.kestrel.example>")
    by_sender = mails.mail("hello", "Hi.", sender="Brightwater Logistics <no-reply@x.example>")
    by_subject = mails.mail("News from Brightwater Logistics", "Hi.", sender="a@x.example")
    stranger = mails.mail("News from Brightwater", "Hi.", sender="ann@nokestrel.example")
    told = [passes(mail, known) for mail in (by_domain, by_sender, by_subject, stranger)]
    assert told == [True, True, True, False]


def test_words_in_an_encoded_subject_and_text_are_seen() -> None:
    subject = mails.mail("Einladung zum Vorstellungsgespräch", "Hi.", sender="a@x.example")
    words = "Ihr Vorstellungsgespräch – wir freuen uns."
    text = mails.mail("Guten Tag", words, sender="a@x.example", encoding="base64")
    assert "Vorstellungsgespräch".encode() not in subject + text
    assert (passes(subject), passes(text)) == (True, True)


@given(st.binary(max_size=400), st.binary(max_size=400), st.binary(max_size=200))
def test_whatever_a_server_tells_of_a_mail_is_survived(
    fields: bytes, opening: bytes, structure: bytes
) -> None:
    head = head_of(1, 0, fields, structure)
    assert sieve.by_head(head, NOBODY) in (True, False)
    assert sieve.by_opening(head, opening) in (True, False)
    assert len(head.mark) in (0, 64)


def test_the_pause_is_a_quarter_of_an_hour_and_doubles_with_each_trouble(now: datetime) -> None:
    def due(minutes: float, troubles: int = 0) -> bool:
        return waiting.is_due(now - timedelta(minutes=minutes), troubles, now)

    assert waiting.is_due(None, 0, now)
    assert [due(14), due(15)] == [False, True]
    assert [due(59, 2), due(60, 2)] == [False, True]
    assert [due(479, 50), due(480, 50)] == [False, True]
    assert due(-60 * 24)  # the clock was set back
    assert not due(-5)


def test_the_folder_that_was_meant_stands_first() -> None:
    folders = ["Archive", "Drafts", "INBOX", "INBOX.Interviews 2026", "Sent"]
    assert nearest_first("interviews", folders)[0] == "INBOX.Interviews 2026"
    assert nearest_first("Archiv", folders)[0] == "Archive"
    assert len(nearest_first("x", [str(each) for each in range(50)])) == 8


@pytest.mark.parametrize(
    ("said", "host"),
    [
        (" imap.example.org ", "imap.example.org"),
        ("imaps://imap.example.org/", "imap.example.org"),
        ("127.0.0.1", "127.0.0.1"),
        ("[::1]", "::1"),
        ("localhost", "localhost"),
        ("post.bücher.example", "post.bücher.example"),
    ],
)
def test_a_server_is_taken_as_people_write_it(said: str, host: str) -> None:
    assert places.checked_host(said) == host


@pytest.mark.parametrize(
    "said", ["", "a b", "me@example.org", "a/b", "x\r\nA LOGOUT", "-a", "a" * 300]
)
def test_what_is_no_server_is_refused(said: str) -> None:
    with pytest.raises(FieldError):
        places.checked_host(said)


@pytest.mark.parametrize(
    "told",
    [
        {"port": 0}, {"port": 65536}, {"user": " "}, {"user": "me\r\nA1 DELETE INBOX"},
        {"folder": ""}, {"folder": "x\ny"}, {"folder": "x" * 301}, {"host": ""},
    ],
)  # fmt: skip
def test_an_address_that_cannot_stand_names_its_field(told: dict[str, object]) -> None:
    good = {"host": "h.example", "port": 993, "starttls": False, "user": "me", "folder": "INBOX"}
    with pytest.raises(FieldError) as error:
        places.checked(places.Address(**good | told))  # type: ignore[arg-type]  # told by name
    assert error.value.field in told


@given(
    st.lists(st.integers(1, 10**6), min_size=1, max_size=60, unique=True).map(sorted),
    st.dictionaries(st.integers(1, 10**6), st.integers(0, 500), max_size=60),
)
def test_no_part_of_a_batch_holds_more_than_one_may(
    batch: list[int], sizes: dict[int, int]
) -> None:
    parts = list(parted(batch, sizes, most=400))
    assert [uid for part in parts for uid in part] == batch
    for part in parts:
        read = [sizes[uid] for uid in part if sizes.get(uid)]
        assert sum(read) <= 400 or len(read) == 1
