"""What no web server should say, and what nobody should type, ends in a sentence all the same."""

from __future__ import annotations

import socket
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from ipaddress import ip_address
from threading import Thread

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from tests.exchange.fetching.server import HOME

from showup.exchange.fetching import FetchError
from showup.exchange.fetching.getting import Reach, fetch

Say = Callable[[socket.socket], None]
SOON = 15  # seconds, on a machine that has much else to do


@contextmanager
def answering(say: Say, seconds: float) -> Iterator[tuple[str, Reach]]:
    """Answer one connection with raw bytes; yields the address and how far it reaches."""
    server = socket.create_server((HOME, 0))
    port = server.getsockname()[1]

    def answer() -> None:
        with suppress(OSError):  # whoever asked has hung up
            there, _ = server.accept()
            with there:
                there.recv(65_536)
                say(there)

    thread = Thread(target=answer, daemon=True)
    thread.start()
    reach = Reach(lambda _: [HOME], lambda ip: ip == ip_address(HOME), frozenset({port}), seconds)
    try:
        yield f"http://acme.example:{port}/", reach
    finally:
        server.close()
        thread.join()


def sends(data: bytes) -> Say:
    return lambda there: there.sendall(data)


def drips(there: socket.socket) -> None:
    for byte in b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nX-Slow: " + b"a" * 1_000:
        there.sendall(bytes([byte]))
        time.sleep(0.05)


def sleeps(there: socket.socket) -> None:
    there.recv(1)  # until whoever asked hangs up


def floods(there: socket.socket) -> None:
    there.sendall(b"HTTP/1.1 200 OK\r\n")
    for _ in range(100_000):
        there.sendall(b"X-More: " + b"a" * 100 + b"\r\n")


def keeps_promising(there: socket.socket) -> None:
    for _ in range(1_000_000):
        there.sendall(b"HTTP/1.1 103 Early Hints\r\n\r\n")


@pytest.mark.parametrize(
    ("say", "says"),
    [
        (drips, "longer than 1 seconds"),
        (sleeps, "longer than 1 seconds"),
        (keeps_promising, "longer than 1 seconds"),
        (floods, "broke off"),
        (sends(b""), "broke off"),
        (sends(b"220 mail.acme.example ESMTP\r\n"), "broke off"),
        (sends(b"HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n<p>half"), "broke off"),
        (sends(b"HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n<p>"), "broke off"),
        (
            sends(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n<p>\r\n"),
            "broke off",
        ),
        (sends(b"HTTP/1.1 302 Found\r\nLocation: http://[::1\r\n\r\n"), "not where to"),
        (sends(b"HTTP/1.1 302 Found\r\nLocation: \xff\xfe\r\n\r\n"), ""),
    ],
    ids=[
        "drip", "silence", "promises", "flood", "nothing", "mail", "half", "length", "chunks",
        "location", "letters",
    ],
)  # fmt: skip
def test_a_broken_answer_ends_in_a_sentence(say: Say, says: str) -> None:
    began = time.monotonic()
    seconds = 1.0 if says in ("longer than 1 seconds", "") else 2 * SOON
    with answering(say, seconds) as (address, reach), pytest.raises(FetchError) as told:
        fetch(address, reach=reach)
    assert says in str(told.value)
    assert time.monotonic() - began < SOON


hosts = st.text(st.sampled_from("abcA1.-_:@/\\[]%0x7f\uff12\u3002ß#? \t\u202e\x00"), max_size=30)


@given(st.one_of(st.text(), hosts.map("https://{}/".format), hosts.map("//{}".format)))
@example("https://xn--a.example/")
@example("https://" + "a" * 300 + ".example/")
@example("https://..example../")
@example("https://a.example:/")
@example("HTTPS://A.EXAMPLE")
def test_any_address_ends_in_a_sentence_and_only_names_are_looked_up(address: str) -> None:
    looked: list[str] = []

    def resolve(host: str) -> list[str]:
        looked.append(host)
        return []

    def never(_: object) -> bool:
        return False

    with pytest.raises(FetchError):
        fetch(address, reach=Reach(resolve, never))
    for host in looked:
        assert host.isascii()
        assert "." in host
        assert not host.rstrip(".").rpartition(".")[2].isdigit()
