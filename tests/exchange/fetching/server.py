"""A web server on this machine that behaves as badly as it is told to."""

from __future__ import annotations

import ssl
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import ip_address
from threading import Thread
from typing import TYPE_CHECKING

import trustme

from showup.exchange.fetching.getting import Reach

if TYPE_CHECKING:
    from collections.abc import Sequence

    from showup.exchange.fetching.hosts import IP

HOME = "127.0.0.1"


@dataclass(frozen=True)
class Says:
    """One answer: `drip` sends it byte by byte, with so many seconds between."""

    body: bytes = b""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=lambda: {"Content-Type": "text/html"})
    drip: float = 0.0


Answer = Says | Callable[[str], Says]


@dataclass
class Site:
    """A running site: what it answers by path, and what it was asked."""

    port: int
    pages: dict[str, Answer] = field(default_factory=dict)
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    trust: Callable[[], ssl.SSLContext] | None = None  # how to trust it, where it is encrypted

    def at(self, path: str, host: str = "jobs.acme.example") -> str:
        return f"http{'s' if self.trust else ''}://{host}:{self.port}{path}"

    def reach(
        self,
        *,
        resolve: Callable[[str], Sequence[str]] = lambda _: [HOME],
        may_reach: Callable[[IP], bool] = lambda ip: ip == ip_address(HOME),
        seconds: float = 30.0,
        largest: int = 100_000,
    ) -> Reach:
        """Return a reach that ends at this site; the test says what names mean."""
        reach = Reach(resolve, may_reach, frozenset({self.port}), seconds, largest)
        return replace(reach, secure=self.trust) if self.trust else reach


@contextmanager
def secure_site(*names: str) -> Iterator[Site]:
    """Run an encrypted site that proves to be any of these hosts."""
    authority = trustme.CA()
    own = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(*names).configure_cert(own)

    def trust() -> ssl.SSLContext:
        context = ssl.create_default_context()
        authority.configure_trust(context)
        return context

    with site(own) as running:
        running.trust = trust
        yield running


@contextmanager
def site(own: ssl.SSLContext | None = None) -> Iterator[Site]:
    """Run a site for as long as the block lasts, encrypted where it has a certificate."""
    running = Site(0)

    class Handler(BaseHTTPRequestHandler):
        def do_PROPFIND(self) -> None:  # as a calendar's server is asked
            self.do_GET()

        def do_REPORT(self) -> None:
            self.do_GET()

        def do_GET(self) -> None:
            self.rfile.read(int(self.headers.get("Content-Length", "0")))
            running.asked.append((self.path, dict(self.headers.items())))
            page = running.pages.get(self.path, Says(b"none", 404))
            answer = page if isinstance(page, Says) else page(self.path)
            self.send_response(answer.status)
            for name, value in answer.headers.items():
                self.send_header(name, value)
            self.end_headers()
            try:
                if not answer.drip:
                    self.wfile.write(answer.body)
                else:
                    for at in range(len(answer.body)):
                        self.wfile.write(answer.body[at : at + 1])
                        self.wfile.flush()
                        time.sleep(answer.drip)
            except OSError:  # whoever asked has hung up
                self.close_connection = True

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002  the base class names it so
            del format, args

    server = ThreadingHTTPServer((HOME, 0), Handler)
    if own is not None:
        server.socket = own.wrap_socket(server.socket, server_side=True)
    server.daemon_threads = True
    running.port = server.server_address[1]
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield running
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
