"""A real server, told to say everything, says nothing of the secret."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from http.client import HTTPConnection
from pathlib import Path

import pytest
from tests import processes

from showup.web.logs import Discreet

Homes = Callable[[str], dict[str, str]]


def test_the_secret_is_in_no_log_and_no_file(new_home: Homes) -> None:
    home = new_home("home") | {"SHOWUP_LOG": "DEBUG"}
    processes.run(home, "add", "Kestrel Energy, Keeper")
    with processes.started(home) as app:
        made = json.loads(processes.run(home, "feed", "--new", "mine", "--json").out)
        path = made["address"].partition(f":{app.port}")[2]
        assert path, made["address"]
        secret = path.rpartition("/")[2].removesuffix(".ics")
        answer = app.get(path)
        assert (answer.status, answer.headers["Cache-Control"]) == (200, "private, no-cache")
        again = app.get(path, **{"If-None-Match": answer.headers["ETag"]})
        assert again.status == 304
        assert app.get(path[:-5] + ".ics").status == 404  # a slip, nearly right
        assert app.get(path, Host="evil.example").status == 400
        with_nothing_right = HTTPConnection("127.0.0.1", app.port, timeout=60)
        with_nothing_right.request("POST", path, body=b"x=1")
        assert with_nothing_right.getresponse().status == 403
        with_nothing_right.close()
        processes.run(home, "feed", "--revoke", "mine")
        assert app.get(path).status == 404
        ended = app.stop()
    for said in (ended.out, ended.err):
        assert secret not in said
        assert secret[:-1] not in said
    for file in Path(home["SHOWUP_HOME"]).rglob("*"):
        assert file.is_dir() or secret.encode() not in file.read_bytes(), file


@pytest.mark.parametrize(
    "says",
    ["Not Found: /feed/ab12/{}.ics", "GET /feed/ab12/{}.ics?x=1 -> 500", "at '/feed/ab12/{}.ics'"],
)
def test_a_message_is_blanked(says: str) -> None:
    record = logging.LogRecord("x", logging.ERROR, "", 0, says, (), None)
    assert Discreet().filter(record)
    assert "/feed/…" in record.getMessage()
    assert "{}" not in record.getMessage()


def test_the_trace_of_an_error_is_blanked() -> None:
    error = ValueError("could not read /feed/ab12/thesecret.ics here")
    record = logging.LogRecord(
        "x", logging.ERROR, "", 0, "It broke", (), (type(error), error, None)
    )
    Discreet().filter(record)
    told = logging.Formatter().format(record)
    assert "thesecret" not in told
    assert "ValueError" in told
    assert "here" in told
