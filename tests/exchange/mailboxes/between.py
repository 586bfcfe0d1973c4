"""Between client and server: a line that breaks off or is tampered with, and servers of nonsense."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

from tests.exchange.mailboxes.dovecot import HOST

Meddle = Callable[[bytes], bytes]


@contextmanager
def line_to(
    port: int, *, cut_after: int | None = None, meddle: Meddle = lambda data: data
) -> Iterator[int]:
    """Pass connections on to a port; yield the port to use instead.

    Of what the server says, `cut_after` bytes arrive on each line, and all goes through `meddle`.
    """

    def pass_on(client: socket.socket) -> None:
        with client, socket.create_connection((HOST, port)) as server:
            back = threading.Thread(target=_pump, args=(server, client, cut_after, meddle))
            back.start()
            _pump(client, server, None, lambda data: data)
            back.join()

    with _listening(pass_on) as own:
        yield own


@contextmanager
def saying(*lines: bytes, trusted: ssl.SSLContext | None = None) -> Iterator[int]:
    """Run a server that says each line once it was spoken to, the first at once; then it hangs up.

    `%s` in a line is the tag of the command it answers. With a context it speaks TLS.
    """

    def answer(client: socket.socket) -> None:
        with (
            suppress(OSError),
            trusted.wrap_socket(client, server_side=True) if trusted else client as line,
        ):
            said = line.makefile("rb")
            line.sendall(lines[0])
            for each in lines[1:]:
                tag = said.readline().split(b" ")[0]
                line.sendall(each.replace(b"%s", tag))
            said.close()

    with _listening(answer) as own:
        yield own


@contextmanager
def dribbling(*, trusted: ssl.SSLContext) -> Iterator[int]:
    """Run a server over TLS that greets, then says one letter after another and no line end."""
    over = threading.Event()

    def dribble(client: socket.socket) -> None:
        with suppress(OSError), trusted.wrap_socket(client, server_side=True) as line:
            line.sendall(b"* OK [CAPABILITY IMAP4rev1] hello\r\n")
            tag = line.recv(100).split(b" ")[0]
            line.sendall(b"* CAPABILITY IMAP4rev1\r\n" + tag + b" OK done\r\n")
            while not over.wait(0.05):
                line.sendall(b"x")

    with _listening(dribble) as own:
        yield own
        over.set()


@contextmanager
def silent() -> Iterator[int]:
    """Run a server that accepts and never says a word."""
    over = threading.Event()

    def wait(client: socket.socket) -> None:
        over.wait(30)
        client.close()

    with _listening(wait) as own:
        yield own
        over.set()


@contextmanager
def _listening(serve: Callable[[socket.socket], None]) -> Iterator[int]:
    with socket.socket() as door:
        door.bind((HOST, 0))
        door.listen()
        threads: list[threading.Thread] = []

        def accept() -> None:
            while True:
                try:
                    client, _ = door.accept()
                except OSError:
                    return
                threads.append(threading.Thread(target=serve, args=(client,), daemon=True))
                threads[-1].start()

        thread = threading.Thread(target=accept, daemon=True)
        thread.start()
        yield door.getsockname()[1]
        with suppress(OSError):
            door.shutdown(socket.SHUT_RDWR)
    thread.join(5)
    for each in threads:
        each.join(5)


def _pump(source: socket.socket, target: socket.socket, most: int | None, meddle: Meddle) -> None:
    left = most
    with suppress(OSError):
        while data := source.recv(8192):
            told = meddle(data)
            target.sendall(told if left is None else told[:left])
            if left is not None:
                left -= len(told)
                if left <= 0:
                    break
    for each in (source, target):
        with suppress(OSError):
            each.shutdown(socket.SHUT_RDWR)
