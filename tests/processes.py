"""The `showup` command as a process of its own."""

from __future__ import annotations

import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPResponse
from urllib.parse import urlsplit

SOON = 15  # seconds until what ends soon has ended, on a machine that has much else to do
LINK = re.compile(r"http://\S+/enter/[\w-]+/")


@dataclass(frozen=True)
class Ended:
    code: int
    out: str
    err: str
    seconds: float


@dataclass
class Started:
    process: subprocess.Popen[str]
    lines: list[str]

    @property
    def link(self) -> str:
        return next(found.group() for line in self.lines if (found := LINK.search(line)))

    @property
    def port(self) -> int:
        port = urlsplit(self.link).port
        assert port is not None
        return port

    @contextmanager
    def connection(self) -> Iterator[HTTPConnection]:
        """Open a connection that stays open, as browsers keep theirs."""
        with closing(HTTPConnection("127.0.0.1", self.port, timeout=60)) as connection:
            yield connection

    def get(self, path: str, **headers: str) -> HTTPResponse:
        """Ask for one page, read it, and follow nothing."""
        with self.connection() as connection:
            connection.request("GET", path, headers=headers)
            response = connection.getresponse()
            response.read()
            return response

    def stop(self, sign: signal.Signals = signal.SIGINT) -> Ended:
        began = time.monotonic()
        self.process.send_signal(sign)
        out, err = self.process.communicate(timeout=60)
        seconds = time.monotonic() - began
        return Ended(self.process.returncode, "".join(self.lines) + out, err, seconds)


def run(environment: Mapping[str, str], *arguments: str, stdin: str = "") -> Ended:
    """Run one command to its end."""
    began = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-m", "showup", *arguments],
        env=environment,
        input=stdin,
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )
    return Ended(done.returncode, done.stdout, done.stderr, time.monotonic() - began)


@contextmanager
def started(environment: Mapping[str, str], *arguments: str) -> Iterator[Started]:
    """Start the app, wait until it says that it can be stopped, and end it whatever happens."""
    process = subprocess.Popen(
        [sys.executable, "-u", "-m", "showup", *(arguments or ("--no-browser",))],
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stderr is not None
    lines: list[str] = []
    try:
        for line in process.stdout:
            lines.append(line)
            if "Ctrl-C" in line:
                break
        else:
            raise AssertionError("".join(lines) + process.stderr.read())
        yield Started(process, lines)
    finally:
        if process.poll() is None:
            process.kill()
            process.wait(60)
        process.stdout.close()
        process.stderr.close()
