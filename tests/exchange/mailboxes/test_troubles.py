"""What goes wrong with a mail server is one sentence, and nothing is half-written."""

from __future__ import annotations

import ssl
from datetime import datetime
from typing import TYPE_CHECKING

import pytest
import trustme
from tests.exchange.mailboxes import between, mails
from tests.exchange.mailboxes.dovecot import HOST, PASSWORD, Server

from showup.exchange.mailboxes import looks, queries
from showup.exchange.mailboxes.server import connecting
from showup.exchange.mailboxes.troubles import MailboxError
from showup.exchange.models import Arrival, Mailbox

if TYPE_CHECKING:
    from pathlib import Path

    from tests.exchange.mailboxes.conftest import SetUp

    from showup.accounts.models import Seeker

GREETING = b"* OK [CAPABILITY IMAP4rev1] hello\r\n"
CAPABLE = b"* CAPABILITY IMAP4rev1\r\n%s OK done\r\n"
SIGNED_IN = (GREETING, CAPABLE, b"%s OK in\r\n")
OPEN = (*SIGNED_IN, b"* 1 EXISTS\r\n* OK [UIDVALIDITY 7] x\r\n* OK [UIDNEXT 2] x\r\n%s OK done\r\n")


@pytest.fixture
def own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> ssl.SSLContext:
    """A certificate for servers of one's own, which this machine trusts for one test."""
    authority = trustme.CA()
    authority.cert_pem.write_to_path(str(tmp_path / "authority.pem"))
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "authority.pem"))
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert(HOST).configure_cert(context)
    return context


def said_by(mailbox: Mailbox, now: datetime, password: str = PASSWORD) -> str:
    """Look, and return what is said; it's kept with the mailbox, and it is one sentence."""
    with pytest.raises(MailboxError) as told:
        looks.look(mailbox, password, now=now)
    says = str(told.value)
    row = queries.by_number(mailbox.pk)
    assert row is not None
    assert (row.trouble, row.wants_seeker) == (says, told.value.wants_seeker)
    assert "\n" not in says
    assert len(says) < 400
    return says


def test_a_wrong_password_is_said_and_stands_nowhere(
    set_up: SetUp, server: Server, now: datetime, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    mailbox = set_up()
    says = said_by(mailbox, now, "hunter2-and-then-some")
    assert says.startswith(f"{HOST} doesn’t take this password for {mailbox.user}")
    assert "one made for apps" in says
    row = queries.by_number(mailbox.pk)
    assert row is not None
    assert row.wants_seeker
    assert "hunter2" not in f"{vars(row)}{caplog.text}"


@pytest.mark.parametrize("password", ["pässwörd – 面接", 'quo"te\\d', "x" * 300])
def test_a_password_of_any_letters_is_only_a_wrong_one(
    set_up: SetUp, now: datetime, password: str
) -> None:
    assert "doesn’t take this password" in said_by(set_up(), now, password)


def test_a_folder_that_is_not_there_names_those_that_are_nearest_first(
    set_up: SetUp, server: Server, user: str, now: datetime
) -> None:
    for name in ("Archive", "Bewerbungen", "Interviews", "Sent"):
        server.folder(user, name)
    says = said_by(set_up(folder="Intervews"), now)
    assert says.startswith(
        "There is no folder “Intervews” that can be read. There are: Interviews,"
    )
    assert "INBOX" in says


def test_a_certificate_of_nobody_we_trust_ends_it_before_the_password(
    set_up: SetUp, server: Server, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SSL_CERT_FILE")
    for told in ({}, {"port": server.starttls, "starttls": True}):
        says = said_by(set_up(**told), now)
        assert f"The certificate of {HOST} can’t be trusted" in says
        assert "sent it nothing" in says


def test_a_certificate_for_another_name_is_not_taken(
    set_up: SetUp, server: Server, now: datetime, own: ssl.SSLContext, tmp_path: Path
) -> None:
    other = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority = trustme.CA()
    authority.cert_pem.write_to_path(str(tmp_path / "authority.pem"))
    authority.issue_cert("mail.elsewhere.example").configure_cert(other)
    with between.saying(GREETING, trusted=other) as port:
        assert "can’t be trusted" in said_by(set_up(port=port), now)


def test_encryption_that_somebody_took_out_of_the_offer_is_refused(
    set_up: SetUp, server: Server, now: datetime
) -> None:
    heard: list[bytes] = []

    def without(data: bytes) -> bytes:
        heard.append(data)
        return data.replace(b" STARTTLS", b"")

    with between.line_to(server.starttls, meddle=without) as port:
        says = said_by(set_up(port=port, starttls=True), now)
    assert f"{HOST} offers no encryption at port {port}, so we sent it nothing" in says
    assert b"STARTTLS" in b"".join(heard)


def test_a_line_that_is_signed_in_before_it_is_encrypted_is_left(
    set_up: SetUp, now: datetime
) -> None:
    greeting = b"* PREAUTH [CAPABILITY IMAP4rev1 STARTTLS] welcome\r\n"
    with between.saying(greeting, CAPABLE) as port:
        assert "offers no encryption" in said_by(set_up(port=port, starttls=True), now)


def test_a_server_that_promises_encryption_and_then_refuses_is_left(
    set_up: SetUp, now: datetime
) -> None:
    capable = b"* CAPABILITY IMAP4rev1 STARTTLS\r\n%s OK done\r\n"
    with between.saying(GREETING, capable, b"%s NO not today\r\n") as port:
        assert "offers no encryption" in said_by(set_up(port=port, starttls=True), now)


def test_plain_imap_is_refused_also_on_this_machine(set_up: SetUp, now: datetime) -> None:
    with between.saying(GREETING, CAPABLE) as port:
        says = said_by(set_up(port=port), now)
        assert "doesn’t speak TLS" in says
        assert "without encryption we don’t sign in" in says
        assert "offers no encryption" in said_by(set_up(port=port, starttls=True), now)


@pytest.mark.parametrize("share", [0.05, 0.3, 0.6, 0.95])
def test_what_was_read_before_the_line_broke_stays_and_the_next_look_goes_on(
    alice: Seeker,
    bob: Seeker,
    set_up: SetUp,
    server: Server,
    user: str,
    now: datetime,
    share: float,
) -> None:
    told = mails.others(250)
    told[10::20] = [mails.invitation(at, now=now) for at in range(12)]
    server.deliver(user, told, came=now)
    sizes: list[int] = []

    def weigh(data: bytes) -> bytes:
        sizes.append(len(data))
        return data

    with between.line_to(server.tls, meddle=weigh) as port:
        assert looks.look(set_up(bob, port=port), PASSWORD, now=now).found == 12
    with between.line_to(server.tls, cut_after=int(sum(sizes) * share)) as port:
        mailbox = set_up(port=port)
        says = said_by(mailbox, now)
    assert says.startswith(f"{HOST} broke off; what was read stays")
    before = {each.pk for each in queries.waiting(alice)}
    Mailbox.objects.filter(pk=mailbox.pk).update(port=server.tls)
    again = queries.mailbox(alice)
    assert again is not None
    reached = again.last_uid
    assert (len(before) > 0, reached > 0) == (share > 0.5, share > 0.5)
    done = looks.look(again, PASSWORD, now=now)
    assert (done.total, done.found) == (250 - reached, 12 - len(before))
    assert {each.pk for each in queries.waiting(alice)} > before
    assert len(queries.waiting(alice)) == 12
    row = queries.mailbox(alice)
    assert row is not None
    assert (row.trouble, row.troubles, row.glanced) == ("", 0, 250)


def test_a_line_that_breaks_every_time_still_gets_to_the_end(
    alice: Seeker, set_up: SetUp, server: Server, user: str, now: datetime
) -> None:
    server.deliver(user, [mails.invitation(at, now=now) for at in range(60)], came=now)
    with between.line_to(server.tls, cut_after=70_000) as port:
        mailbox = set_up(port=port)
        for _ in range(20):
            row = queries.mailbox(alice)
            assert row is not None
            if row.is_caught_up:
                break
            try:
                looks.look(row, PASSWORD, now=now)
            except MailboxError:
                continue
    assert mailbox.pk
    assert len(queries.waiting(alice)) == 60


def test_a_server_that_falls_silent_is_not_waited_for(
    set_up: SetUp, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connecting, "TIMEOUT", 0.2)
    with between.silent() as port:
        for starttls in (False, True):
            says = said_by(set_up(port=port, starttls=starttls), now)
            assert says.startswith(f"{HOST} stopped answering")


def test_a_server_that_dribbles_is_left_in_the_end(
    set_up: SetUp, now: datetime, own: ssl.SSLContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each byte comes before the timeout, so only the end of the look ends it."""
    monkeypatch.setattr(connecting, "LONGEST", 0.5)
    with between.dribbling(trusted=own) as port:
        assert "broke off" in said_by(set_up(port=port), now)


@pytest.mark.parametrize(
    ("field", "value"), [("user", "me"), ("folder", "INBOX"), ("password", PASSWORD)]
)
def test_no_second_command_hides_in_a_name_or_password(
    set_up: SetUp, server: Server, user: str, now: datetime, field: str, value: str
) -> None:
    """A restored export could bring one that no form has seen."""
    hidden = f'{value}\r\nA9 DELETE "Precious"\r\n'
    mailbox = set_up()
    password = PASSWORD
    if field == "password":
        password = hidden
    else:
        Mailbox.objects.update(**{field: hidden})
        mailbox.refresh_from_db()
    assert "nothing was sent" in said_by(mailbox, now, password)
    assert "DELETE" not in server.commands()


def test_nothing_that_listens_and_no_such_host_are_told_apart(set_up: SetUp, now: datetime) -> None:
    with between.silent() as port:
        pass
    assert f"Nothing answers at {HOST}, port {port}" in said_by(set_up(port=port), now)


@pytest.mark.parametrize(
    "lines",
    [
        (b"220 mail.example ESMTP\r\n",),
        (b"\x00\xff\xfe\r\n",),
        (GREETING, b"* CAPABILITY\r\n%s OK done\r\n"),
        (*SIGNED_IN, b"* OK [UIDVALIDITY soon] x\r\n%s OK done\r\n"),
        (*SIGNED_IN, b"%s OK done\r\n"),
        (*OPEN, b"* SEARCH one two\r\n%s OK done\r\n"),
        (*OPEN, b"* SEARCH \xff\xfe\r\n%s OK done\r\n"),
        (*OPEN, b"%s NO no\r\n"),
        (*OPEN, b"* SEARCH 1\r\n%s OK done\r\n", b"* 1 FETCH (UID 1 BODY[] {999999999999}\r\nabc"),
        (*OPEN, b"* SEARCH 1\r\n%s OK done\r\n", b"* 1 FETCH (UID 1 BODY[] {99}\r\nabc"),
        (*OPEN, b"* SEARCH 1\r\n%s OK done\r\n", b"%s BAD no\r\n"),
        (*OPEN, b"* SEARCH 1\r\n%s OK done\r\n", b"what?\r\n"),
    ],
)
def test_nonsense_is_one_sentence_and_nothing_is_written(
    set_up: SetUp, now: datetime, own: ssl.SSLContext, lines: tuple[bytes, ...]
) -> None:
    with between.saying(*lines, trusted=own) as port:
        says = said_by(set_up(port=port), now)
    assert says.startswith((f"{HOST} answered something that no mail", f"{HOST} broke off"))
    assert not Arrival.objects.exists()


@pytest.mark.parametrize(
    "answer",
    [
        b"* 1 FETCH (UID 1)\r\n%s OK done\r\n",
        b"* 1 FETCH (FLAGS ())\r\n%s OK done\r\n",
        b"* 1 FETCH (UID 77 BODY[] {2}\r\nhi)\r\n%s OK done\r\n",
        b"* 1 FETCH (UID 1 RFC822.SIZE 99999999999999999 BODYSTRUCTURE NIL)\r\n%s OK done\r\n",
        b"* 2 FETCH NIL\r\n%s OK done\r\n",
        b"%s OK nothing\r\n",
        b"%s NO can't read that one\r\n",
    ],
)
def test_a_mail_the_server_makes_no_sense_of_is_passed_over(
    set_up: SetUp, now: datetime, own: ssl.SSLContext, answer: bytes
) -> None:
    empty = b"* 1 FETCH (UID 1)\r\n%s OK done\r\n"
    lines = (*OPEN, b"* SEARCH 1\r\n%s OK done\r\n", answer, empty, empty)
    with between.saying(*lines, trusted=own) as port:
        assert looks.look(set_up(port=port), PASSWORD, now=now).found == 0
    row = Mailbox.objects.get()
    assert (row.last_uid, row.trouble) == (1, "")


def test_the_servers_own_words_are_quoted_but_never_the_password(
    set_up: SetUp, now: datetime, own: ssl.SSLContext
) -> None:
    no = b"%s NO [AUTHENTICATIONFAILED] Application-specific password required\x1b[31m\r\n"
    with between.saying(GREETING, CAPABLE, no, trusted=own) as port:
        says = said_by(set_up(port=port), now)
    assert "“Application-specific password required[31m”" in says
    parrot = b"%s NO no good: s3cret-s3cret\r\n"
    with between.saying(GREETING, CAPABLE, parrot, trusted=own) as port:
        assert "s3cret" not in said_by(set_up(port=port), now, "s3cret-s3cret")


def test_a_server_in_trouble_of_its_own_is_tried_again(
    set_up: SetUp, now: datetime, own: ssl.SSLContext
) -> None:
    no = b"%s NO [UNAVAILABLE] Temporary authentication failure\r\n"
    with between.saying(GREETING, CAPABLE, no, trusted=own) as port:
        says = said_by(set_up(port=port), now)
    assert says.startswith(f"{HOST} lets nobody in just now")
    assert not Mailbox.objects.get().wants_seeker


def test_a_server_that_takes_no_passwords_says_so(
    set_up: SetUp, now: datetime, own: ssl.SSLContext
) -> None:
    capable = b"* CAPABILITY IMAP4rev1 LOGINDISABLED\r\n%s OK done\r\n"
    with between.saying(GREETING, capable, trusted=own) as port:
        assert "takes no passwords" in said_by(set_up(port=port), now)
