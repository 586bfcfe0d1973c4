"""Connections that go to the very address that was checked, and end when their time is up."""

from __future__ import annotations

import queue
import socket
import ssl
import threading
import time
from typing import TYPE_CHECKING, Any

import httpcore

from showup.exchange.fetching import refusals
from showup.exchange.fetching.hosts import is_name, written_ip

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from showup.exchange.fetching.hosts import IP

ONE_TRY = 6.0  # seconds, so that a dead address leaves time for the host's next one


class Clock:
    """What is left of the time for everything together."""

    def __init__(self, seconds: float) -> None:
        self._ends = time.monotonic() + seconds

    def left(self, at_most: float | None = None) -> float:
        """Return the seconds that are left.

        Raises:
            httpcore.TimeoutException: none are.
        """
        left = self._ends - time.monotonic()
        if left <= 0:
            raise httpcore.ReadTimeout
        return left if at_most is None else min(left, at_most)


def look_up(host: str) -> list[str]:
    """Return the addresses of a host as the system knows them.

    Raises:
        OSError: it knows none.
    """
    found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


class Pinned(httpcore.NetworkBackend):
    """Connects to addresses it has looked up and checked itself, and to nothing else."""

    def __init__(
        self,
        clock: Clock,
        *,
        resolve: Callable[[str], Sequence[str]],
        may_reach: Callable[[IP], bool],
        named: Callable[[str], bool] = is_name,
    ) -> None:
        self._clock = clock
        self._resolve = resolve
        self._may_reach = may_reach
        self._named = named

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        """Look the host up once, check every answer, and connect to the first that answers.

        Raises:
            refusals.FetchError: the host is unknown, or one of its addresses is not public.
            httpcore.NetworkError, httpcore.TimeoutException: none of them answers.
        """
        del timeout, local_address
        last: Exception = httpcore.ConnectError()
        for address in self._checked(host):
            try:
                stream = httpcore.SyncBackend().connect_tcp(
                    address, port, self._clock.left(ONE_TRY), socket_options=socket_options
                )
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                last = error
                continue
            return _Timed(stream, self._clock)
        raise last

    def _checked(self, host: str) -> list[str]:
        written = written_ip(host)
        if written is not None:
            answers = [str(written)]
        elif self._named(host):
            answers = list(self._answers(host))
        else:
            raise refusals.not_public(host)
        ips = [written_ip(answer) for answer in answers]
        if not ips:
            raise refusals.unknown_host(host)
        if any(ip is None or not self._may_reach(ip) for ip in ips):
            raise refusals.not_public(host)
        return [str(ip) for ip in ips]

    def _answers(self, host: str) -> Sequence[str]:
        """Ask the name servers, who have no time limit of their own."""
        box: queue.SimpleQueue[Sequence[str] | Exception] = queue.SimpleQueue()

        def ask() -> None:
            try:
                box.put(self._resolve(host))
            except (OSError, UnicodeError) as error:
                box.put(error)

        threading.Thread(target=ask, name="look-up", daemon=True).start()
        try:
            found = box.get(timeout=self._clock.left())
        except queue.Empty:
            raise httpcore.ConnectTimeout from None
        if isinstance(found, Exception):
            raise refusals.unknown_host(host) from found
        return found


class _Timed(httpcore.NetworkStream):
    """A stream whose every wait ends with the time for everything."""

    def __init__(self, stream: httpcore.NetworkStream, clock: Clock) -> None:
        self._stream = stream
        self._clock = clock

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, self._clock.left(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, self._clock.left(timeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        secured = self._stream.start_tls(ssl_context, server_hostname, self._clock.left(timeout))
        return _Timed(secured, self._clock)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)
