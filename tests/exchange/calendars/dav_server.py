"""A real CalDAV server on this machine, encrypted, with two users."""

from __future__ import annotations

import socket
import ssl
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from ipaddress import ip_address
from pathlib import Path

import httpx
import trustme

from showup.exchange.calendars.servers import Login, server_address
from showup.exchange.calendars.wire import LARGEST
from showup.exchange.fetching.getting import Reach

USER, PASSWORD = "alice@acme.example", "correct horse"
HOME = "127.0.0.1"


@dataclass(frozen=True)
class DavServer:
    """A running server, and who trusts it."""

    port: int
    trust: Callable[[], ssl.SSLContext]

    @property
    def address(self) -> str:
        return f"https://localhost:{self.port}/"

    def login(self, *, user: str = USER, password: str = PASSWORD) -> Login:
        return Login(server_address(self.address), user, password)

    def reach(self, *, seconds: float = 20.0, largest: int = LARGEST) -> Reach:
        return Reach(
            resolve=lambda _: [HOME],
            may_reach=lambda ip: ip == ip_address(HOME),
            seconds=seconds,
            largest=largest,
            secure=self.trust,
        )

    def make(self, name: str, *events: str, path: str = "work") -> str:
        """Make a calendar with events, each the lines inside its VEVENT; return its address."""
        at = f"{self.address}{USER}/{path}/"
        body = f'<C:mkcalendar xmlns:C="urn:ietf:params:xml:ns:caldav" xmlns:D="DAV:"><D:set><D:prop><D:displayname>{name}</D:displayname></D:prop></D:set></C:mkcalendar>'
        self._send("MKCALENDAR", at, body)
        for number, event in enumerate(events):
            self.put(at, number, event)
        return at

    def put(self, at: str, number: int, event: str) -> None:
        lines = "\r\n".join(line.strip() for line in event.strip().splitlines())
        self._send(
            "PUT",
            f"{at}{number}.ics",
            f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//t//t//EN\r\nBEGIN:VEVENT\r\nUID:{number}@t\r\nDTSTAMP:20261101T000000Z\r\n{lines}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
        )

    def upload(self, at: str, calendar: bytes) -> None:
        """Put a whole calendar in the place of one."""
        self._send("PUT", at, calendar.decode())

    def drop(self, at: str) -> None:
        with self._client() as client:
            client.delete(at)

    def _send(self, method: str, at: str, body: str) -> None:
        with self._client() as client:
            headers = {"Content-Type": "text/calendar; charset=utf-8"}
            client.request(method, at, content=body.encode(), headers=headers).raise_for_status()

    def _client(self) -> httpx.Client:
        return httpx.Client(auth=(USER, PASSWORD), verify=self.trust(), timeout=60)


@contextmanager
def dav_server(folder: Path) -> Iterator[DavServer]:
    """Run Radicale on this machine for as long as the block lasts."""
    authority = trustme.CA()
    own = authority.issue_cert("localhost", HOME)
    own.private_key_pem.write_to_path(folder / "key.pem")
    own.cert_chain_pems[0].write_to_path(folder / "cert.pem")
    (folder / "users").write_text(f"{USER}:{PASSWORD}\nbob:bobs own\n", encoding="utf-8")
    with socket.socket() as free:
        free.bind((HOME, 0))
        port: int = free.getsockname()[1]
    settings = {
        "server": {
            "hosts": f"{HOME}:{port}", "ssl": "True",
            "certificate": str(folder / "cert.pem"), "key": str(folder / "key.pem"),
        },
        "auth": {"type": "htpasswd", "htpasswd_filename": str(folder / "users"), "htpasswd_encryption": "plain", "delay": "0"},
        "storage": {"filesystem_folder": str(folder / "kept")},
        "logging": {"level": "error"},
    }  # fmt: skip
    text = "".join(
        f"[{part}]\n" + "".join(f"{key} = {value}\n" for key, value in lines.items())
        for part, lines in settings.items()
    )
    (folder / "config").write_text(text, encoding="utf-8")
    process = subprocess.Popen(
        [sys.executable, "-m", "radicale", "--config", str(folder / "config")],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )

    def trust() -> ssl.SSLContext:
        context = ssl.create_default_context()
        authority.configure_trust(context)
        return context

    try:
        _wait_for(port)
        yield DavServer(port, trust)
    finally:
        process.terminate()
        process.wait(20)


def _wait_for(port: int) -> None:
    ends = time.monotonic() + 30
    while True:
        try:
            socket.create_connection((HOME, port), 1).close()
        except OSError:
            if time.monotonic() > ends:
                raise
            time.sleep(0.05)
        else:
            return
