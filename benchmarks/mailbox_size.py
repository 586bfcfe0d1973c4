"""A mailbox of 50,000 mails on a real Dovecot: our look against fetching every mail whole.

python -m benchmarks.mailbox_size
python -m benchmarks.mailbox_size --mails 5000
python -m benchmarks.mailbox_size --mails 5000 --attached 5 --memory
"""

from __future__ import annotations

import argparse
import os
import random
import re
import sys
import tempfile
import time
import tracemalloc
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.exchange.mailboxes.dovecot import Server

    from showup.exchange.models import Mailbox

MAILS, INTERVIEWS = 50_000, 40
YEARS = 4
WINDOW = 30  # days of the first look
USER = "everything"
NOW = datetime.now(UTC).replace(microsecond=0)
_OUT = re.compile(r"imap\(\w+\).* out=(\d+)")
_FILLER = (
    "<tr><td class='c'>Read on, order now, and do look at our other lovely things.</td></tr>\r\n"
)


def fill(server: Server, number: int, attached: int = 0) -> int:
    """Put mails into the mailbox, four years of them; return how many the first look sees.

    What the first look doesn't see is small: nobody fetches it. Of the rest, half are
    newsletters of 20 to 80 kB, a tenth brings an attachment of 200 kB, some are short. Each
    invitation brings `attached` bytes.
    """
    from tests.exchange.mailboxes import mails

    draw = random.Random(1)
    into = server.folder(USER) / "cur"
    span = timedelta(days=365 * YEARS)
    recent = 0
    interviews = {round(number - 1 - at * number / 2500) for at in range(INTERVIEWS)}
    for at in range(number):
        came = NOW - span + span * at / number
        is_recent = came > NOW - timedelta(days=WINDOW - 1)
        recent += is_recent
        if at in interviews:
            mail = _with(mails.invitation(at, now=NOW), attached)
        elif is_recent:
            mail = _realistic(draw, at)
        else:
            mail = f"From: x@shop.example\r\nSubject: old\r\nMessage-ID: <{at}@o>\r\n\r\nold\r\n".encode()
        stamp = int(came.timestamp())
        file = into / f"{stamp}.M{at:06}.bench,S={len(mail)}:2,S"
        file.write_bytes(mail)
        os.utime(file, (stamp, stamp))
    server.own(into)
    return recent


def _realistic(draw: random.Random, at: int) -> bytes:
    from tests.exchange.mailboxes import mails

    subject, text = mails.OTHERS[at % len(mails.OTHERS)]
    head = (
        f"From: Somebody <post@shop{at % 90}.example>\r\nTo: me@mail.example\r\n"
        f"Subject: {subject}\r\nDate: Mon, 02 Nov 2026 10:00:00 +0000\r\n"
        f"Message-ID: <{at}@shop.example>\r\nMIME-Version: 1.0\r\n"
    )
    kind = draw.random()
    if kind < 0.5:
        rows = _FILLER * draw.randrange(240, 900)
        body = f"Content-Type: text/html; charset=utf-8\r\nList-Unsubscribe: <mailto:x@y.example>\r\n\r\n<p>{text}</p><table>{rows}</table>\r\n"
    elif kind < 0.6:
        attached = "QUJD" * 19 + "\r\n"
        body = (
            'Content-Type: multipart/mixed; boundary="=b="\r\n\r\n--=b=\r\n'
            f"Content-Type: text/plain; charset=utf-8\r\n\r\n{text}\r\n--=b=\r\n"
            "Content-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n"
            f"{attached * 2_600}--=b=--\r\n"
        )
    else:
        body = f"Content-Type: text/plain; charset=utf-8\r\n\r\n{text}\r\n" + f"{text}\r\n" * 10
    return (head + body).encode()


def _with(mail: bytes, size: int) -> bytes:
    """Return a plain mail with so many bytes attached to it."""
    if not size:
        return mail
    told = message_from_bytes(mail, policy=SMTP)
    assert isinstance(told, EmailMessage)
    told.add_attachment(b"A" * (size * 3 // 4), maintype="application", subtype="pdf")
    return told.as_bytes()


def naive(mailbox: Mailbox, password: str, *, reads: bool = True) -> int:
    """Fetch every mail of the window whole and read it; return how many are about interviews."""
    from showup.exchange.invitations.readings import read_file
    from showup.exchange.mailboxes import services
    from showup.exchange.mailboxes.server import connecting, reading

    found = 0
    with connecting.opened(services.address_of(mailbox), password) as folder:
        for uid in reading.uids(folder, since=mailbox.since):
            data = reading.whole(folder, uid, 10**7)
            if not reads:
                continue
            readings, _ = read_file("a.eml", data or b"")
            found += any(each.kind not in ("other", "newsletter") for each in readings)
    return found


def measured(server: Server, number: int, *, attached: int = 0, memory: bool = False) -> None:
    """Fill the mailbox, look the one way and the other, and print what each took."""
    from tests.exchange.mailboxes.dovecot import HOST, PASSWORD

    from showup.accounts.services import local_seeker
    from showup.exchange.mailboxes import looks, queries, services
    from showup.exchange.mailboxes.rules.places import Address
    from showup.exchange.mailboxes.server import connecting

    began = time.perf_counter()
    recent = fill(server, number, attached)
    print(
        f"{number:,} mails made in {time.perf_counter() - began:.0f} s; of the last {WINDOW} days "
        f"{recent:,}, {INTERVIEWS} of them about interviews; load {os.getloadavg()[0]:.1f}"
    )
    address = Address(HOST, server.tls, starttls=False, user=USER, folder="INBOX")
    mailbox = services.set_up(local_seeker(), address, days=WINDOW - 1, now=NOW)
    with connecting.opened(address, PASSWORD):
        pass  # the server indexes a mailbox it has never seen: not our doing

    def look() -> int:
        row = queries.mailbox(local_seeker())
        assert row is not None
        return looks.look(row, PASSWORD, now=NOW).found

    if memory:
        tracemalloc.start()
        before = tracemalloc.get_traced_memory()[0]
        found = look()
        most = tracemalloc.get_traced_memory()[1] - before
        print(f"first look: {found} found, at most {most / 1e6:.1f} MB more at a time")
        return
    tasks: dict[str, Callable[[], int]] = {
        "every mail whole": lambda: naive(mailbox, PASSWORD),
        "whole, never read": lambda: naive(mailbox, PASSWORD, reads=False),
        "first look": look,
        "second look": look,
    }
    rows = [(name, *_timed(server, task)) for name, task in tasks.items()]
    base_seconds, base_bytes = rows[0][2], rows[0][3]
    print(f"{'':18}{'found':>6}{'s':>9}{'MB':>9}{'quicker':>9}{'less':>9}")
    for name, found, seconds, size in rows:
        print(
            f"{name:18}{found:>6}{seconds:>9.2f}{size / 1e6:>9.2f}"
            f"{base_seconds / seconds:>8.1f}×{base_bytes / max(size, 1):>8.1f}×"
        )


def _timed(server: Server, task: Callable[[], int]) -> tuple[int, float, int]:
    """Return what a task found, its seconds, and the bytes it had sent to it."""
    before = _sent(server)
    start = time.perf_counter()
    found = task()
    seconds = time.perf_counter() - start
    time.sleep(0.5)  # until the server has written its log
    return found, seconds, _sent(server) - before


def _sent(server: Server) -> int:
    """Return the bytes that the server says it has sent to everybody."""
    log = (server.root / "dovecot.log").read_text(encoding="utf-8", errors="replace")
    return sum(map(int, _OUT.findall(log)))


def main(arguments: list[str]) -> None:
    """Run a server, fill it, and measure in a data folder that is thrown away."""
    from tests.exchange.mailboxes import dovecot

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--mails", type=int, default=MAILS)
    parser.add_argument("--attached", type=int, default=0, help="MB on each invitation")
    parser.add_argument("--memory", action="store_true", help="the most that a look holds, alone")
    given = parser.parse_args(arguments)
    if dovecot.program() is None:
        print("There is no Dovecot on this machine, so nothing was measured.")
        return
    with tempfile.TemporaryDirectory() as home, dovecot.running() as server:
        os.environ |= {"SHOWUP_HOME": home, "SSL_CERT_FILE": str(server.authority)}
        from showup.shared.opening import open_up

        open_up(now=NOW)
        measured(server, given.mails, attached=given.attached * 1_000_000, memory=given.memory)


if __name__ == "__main__":
    main(sys.argv[1:])
