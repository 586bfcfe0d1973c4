"""A real Dovecot on this machine, of one's own: its folders, port and certificates thrown away.

Every name signs in with the one password and has a mailbox to itself.
"""

from __future__ import annotations

import grp
import os
import pwd
import shutil
import socket
import ssl
import subprocess
import tempfile
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import trustme
from imap_tools.imap_utf7 import utf7_encode
from tests.exchange.mailboxes import dovecot_settings

HOST = "127.0.0.1"
PASSWORD = "a quiet word"
PATIENCE = 20.0  # seconds for the server to answer


@dataclass(frozen=True, slots=True)
class Server:
    """Where it listens, whom to trust, and where it keeps its mail."""

    root: Path
    tls: int
    starttls: int
    authority: Path  # certificate that its own is signed by

    def folder(self, user: str, name: str = "INBOX") -> Path:
        """Return where a folder's mails lie; made at first use."""
        path = self.root / "mail" / user
        if name != "INBOX":
            path /= "." + utf7_encode(name).decode()
        if not path.exists():
            for part in ("cur", "new", "tmp"):
                (path / part).mkdir(parents=True)
            self.own(self.root / "mail" / user)
        return path

    def deliver(
        self, user: str, mails: Iterable[bytes], *, folder: str = "INBOX", came: datetime
    ) -> None:
        """Put mails into a folder, as they would have come at that moment."""
        into = self.folder(user, folder) / "cur"
        for number, mail in enumerate(mails, sum(1 for _ in into.iterdir())):
            file = into / f"{int(came.timestamp())}.M{number:06}.test,S={len(mail)}:2,"
            file.write_bytes(mail)
            os.utime(file, (came.timestamp(), came.timestamp()))
            _give(file)

    def renumber(self, user: str) -> None:
        """Have the server forget its numbers, as after a move to another machine."""
        for file in self.folder(user).glob("dovecot*"):
            file.unlink()
        (self.folder(user) / "dovecot-uidvalidity").write_text("6553f101", encoding="ascii")
        (self.folder(user) / "dovecot-uidlist").write_text(
            "3 V1700000001 N1 G0123456789abcdef0123456789abcdef\n", encoding="ascii"
        )
        self.own(self.folder(user))

    def commands(self) -> str:
        """Return everything that clients have said since the server was started."""
        files = sorted((self.root / "rawlog").glob("*.in"))
        return "\n".join(file.read_text(encoding="utf-8", errors="replace") for file in files)

    def own(self, path: Path) -> None:
        """Give a folder and what is in it to whom the server runs as."""
        for each in (path, *path.rglob("*")):
            _give(each)


def program() -> str | None:
    """Return the Dovecot that is there, None where there is none."""
    found = shutil.which("dovecot", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/local/sbin")
    has_imap = found and any(
        (Path(folder) / "imap-login").exists()
        for folder in ("/usr/lib/dovecot", "/usr/libexec/dovecot", "/usr/local/libexec/dovecot")
    )
    return found if has_imap else None


@contextmanager
def running() -> Iterator[Server]:
    """Run a server until the end of the block.

    Raises:
        RuntimeError: there is none, or it doesn't start; says why.
    """
    path = program()
    if path is None:
        raise RuntimeError("no Dovecot: `apt-get install dovecot-imapd`")
    root = Path(tempfile.mkdtemp(prefix="showup-dovecot-"))
    root.chmod(0o755)
    try:
        server = _prepared(root, path)
        child = subprocess.Popen(
            [path, "-F", "-c", str(root / "dovecot.conf")],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            _wait_for(server, child)
            yield server
        finally:
            child.terminate()
            child.wait(PATIENCE)
    finally:
        shutil.rmtree(root, ignore_errors=True)


def _prepared(root: Path, path: str) -> Server:
    authority = trustme.CA()
    own = authority.issue_cert(HOST, "localhost")
    authority.cert_pem.write_to_path(str(root / "authority.pem"))
    (root / "chain.pem").write_bytes(b"".join(pem.bytes() for pem in own.cert_chain_pems))
    own.private_key_pem.write_to_path(str(root / "key.pem"))
    (root / "users").write_text(f"everyone:{{PLAIN}}{PASSWORD}\n", encoding="utf-8")
    for name in ("mail", "rawlog", "run"):
        (root / name).mkdir()
    for name in ("users", "mail", "rawlog"):
        _give(root / name)
    tls, starttls = _free_port(), _free_port()
    user, group = _who()
    text = dovecot_settings.written(
        _version(path), root=root, name=root.name, host=HOST, user=user, group=group, tls=tls,
        starttls=starttls,
    )  # fmt: skip
    (root / "dovecot.conf").write_text(text, encoding="utf-8")
    return Server(root, tls, starttls, root / "authority.pem")


def _who() -> tuple[str, str]:
    """Return as whom it runs: oneself, or nobody where one is root, which Dovecot refuses."""
    if os.getuid():
        own = pwd.getpwuid(os.getuid())
        return own.pw_name, grp.getgrgid(own.pw_gid).gr_name
    nobody = pwd.getpwnam("nobody")
    return nobody.pw_name, grp.getgrgid(nobody.pw_gid).gr_name


def _give(path: Path) -> None:
    if os.getuid() == 0:
        nobody = pwd.getpwnam("nobody")
        os.chown(path, nobody.pw_uid, nobody.pw_gid)


def _version(path: str) -> str:
    return subprocess.run([path, "--version"], capture_output=True, text=True, check=True).stdout


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        port: int = probe.getsockname()[1]
    return port


def _wait_for(server: Server, child: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + PATIENCE
    trusted = ssl.create_default_context(cafile=str(server.authority))
    while time.monotonic() < end and child.poll() is None:
        try:
            with (
                socket.create_connection((HOST, server.tls), timeout=2) as line,
                trusted.wrap_socket(line, server_hostname=HOST) as encrypted,
            ):
                if b"OK" in encrypted.recv(500):
                    return
        except OSError:
            time.sleep(0.05)
    log = server.root / "dovecot.log"
    raise RuntimeError(f"Dovecot doesn't start: {log.read_text() if log.exists() else 'no log'}")
