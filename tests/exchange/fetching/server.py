"""A web server on this machine that behaves as badly as it is told to."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import ip_address
from threading import Thread
from typing import TYPE_CHECKING

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

    def at(self, path: str, host: str = "jobs.acme.example") -> str:
        return f"http://{host}:{self.port}{path}"

    def reach(
        self,
        *,
        resolve: Callable[[str], Sequence[str]] = lambda _: [HOME],
        may_reach: Callable[[IP], bool] = lambda ip: ip == ip_address(HOME),
        seconds: float = 5.0,
        largest: int = 100_000,
    ) -> Reach:
        """Return a reach that ends at this site; the test says what names mean."""
        ports = frozenset({self.port})
        return Reach(resolve, may_reach, ports, seconds, largest)


@contextmanager
def site() -> Iterator[Site]:
    """Run a site for as long as the block lasts."""
    running = Site(0)

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
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
