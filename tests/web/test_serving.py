"""The app as a process: how it starts, what it lets in, how it ends."""

from __future__ import annotations

import json
import os
import signal
import socket
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from tests import processes

Homes = Callable[[str], dict[str, str]]


@pytest.mark.parametrize("sign", [signal.SIGINT, signal.SIGTERM])
def test_it_serves_until_it_is_asked_to_stop(new_home: Homes, sign: signal.Signals) -> None:
    home = new_home("home")
    with processes.started(home) as app, app.connection() as browser:
        browser.request("GET", app.link)
        entered = browser.getresponse()
        entered.read()
        cookies = "; ".join(entered.headers.get_all("Set-Cookie", []))
        browser.request("GET", "/", headers={"Cookie": cookies})
        page = browser.getresponse()
        page.read()
        assert page.status == 200
        ended = app.stop(sign)  # while the browser is still connected
    assert (ended.code, ended.err) == (0, "")
    assert ended.out.endswith("Stopped.\n")
    assert ended.seconds < processes.SOON
    assert not (Path(home["SHOWUP_HOME"]) / "running.json").exists()


def test_it_stops_while_the_engine_is_being_compiled(new_home: Homes, tmp_path: Path) -> None:
    home = new_home("home") | {"NUMBA_CACHE_DIR": str(tmp_path / "nothing-compiled-yet")}
    with processes.started(home) as app:
        assert app.get("/alive/").status == 200  # pages work meanwhile
        ended = app.stop()
    assert (ended.code, ended.err) == (0, "")
    assert ended.seconds < processes.SOON
    assert "The engine gets ready in the background" in ended.out


def test_a_second_start_opens_the_first(new_home: Homes) -> None:
    home = new_home("home")
    with processes.started(home) as app:
        second = processes.run(home, "--no-browser")
        assert second.code == 0
        assert f"running already, at http://127.0.0.1:{app.port}" in second.out
        link = processes.LINK.search(second.out)
        assert link is not None
        assert app.get(link.group()).status == 302


def test_two_folders_run_side_by_side(new_home: Homes) -> None:
    with (
        processes.started(new_home("one")) as one,
        processes.started(new_home("two")) as two,
    ):
        assert one.port != two.port


def test_a_killed_app_leaves_nothing_behind_that_hinders_the_next(new_home: Homes) -> None:
    home = new_home("home")
    with processes.started(home) as app:
        port = app.port
        app.process.kill()
        app.process.wait()
        give_up = time.monotonic() + processes.SOON
        while _answers(port) and time.monotonic() < give_up:
            time.sleep(0.1)
        assert not _answers(port), "the worker lives on"
    assert (Path(home["SHOWUP_HOME"]) / "running.json").exists()
    assert processes.run(home, "link").code == 1
    with processes.started(home) as again:
        assert again.stop().code == 0


def test_a_note_that_lies_is_not_believed(new_home: Homes) -> None:
    home = new_home("home")
    with socket.create_server(("127.0.0.1", 0)) as other:
        note = {"host": "127.0.0.1", "port": other.getsockname()[1], "pid": 1, "mark": "x"}
        folder = Path(home["SHOWUP_HOME"])
        folder.mkdir()
        (folder / "running.json").write_text(json.dumps(note))
        ended = processes.run(home, "link")
    assert (ended.code, ended.err) == (1, "Showup isn’t running: start it with `showup`.\n")


def test_link_prints_one_that_lets_in(new_home: Homes) -> None:
    home = new_home("home")
    with processes.started(home) as app:
        printed = processes.run(home, "link")
        assert printed.code == 0
        assert app.get(printed.out.strip()).status == 302


@pytest.mark.parametrize("host", ["0.0.0.0", "192.168.1.7", "::", "example.org"])  # noqa: S104  what must be refused
def test_it_listens_on_this_machine_only(new_home: Homes, host: str) -> None:
    ended = processes.run(new_home("home"), "--no-browser", "--host", host)
    assert ended.code == 1
    assert ended.err.count("\n") == 1
    assert "no passwords yet" in ended.err


def test_a_port_that_is_taken_is_said(new_home: Homes) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = str(other.getsockname()[1])
        ended = processes.run(new_home("home"), "--no-browser", "--port", port)
    assert ended.code == 1
    assert ended.err == f"Port {port} is taken: name another with --port, or leave it out.\n"


def test_nothing_that_lets_in_is_logged(new_home: Homes) -> None:
    home = new_home("home") | {"SHOWUP_LOG": "DEBUG"}
    with processes.started(home) as app:
        token = app.link.rstrip("/").rpartition("/")[2]
        for _ in range(2):  # let in, then refused
            app.get(app.link)
        ended = app.stop()
    assert ended.out.count(token) == 1  # the link itself, as printed
    assert token not in ended.err
    for path in Path(home["SHOWUP_HOME"]).rglob("*"):
        assert path.is_dir() or token.encode() not in path.read_bytes(), path


def test_a_rebound_name_finds_no_door(new_home: Homes) -> None:
    with processes.started(new_home("home")) as app:
        for host, status in (("evil.example", 400), (f"localhost:{app.port}", 302)):
            assert app.get("/", Host=host).status == status
        assert app.stop().err == ""


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such permissions")
def test_what_it_writes_is_the_owners_alone(new_home: Homes) -> None:
    home = new_home("home")
    with processes.started(home) as app:
        app.stop()
    folder = Path(home["SHOWUP_HOME"])
    open_to_others = [path for path in (folder, *folder.rglob("*")) if path.stat().st_mode & 0o077]
    assert open_to_others == []


def _answers(port: int) -> bool:
    with socket.socket() as probe:
        probe.settimeout(0.5)
        return probe.connect_ex(("127.0.0.1", port)) == 0


def test_a_running_app_shows_what_was_restored(new_home: Homes, tmp_path: Path) -> None:
    home = new_home("home")
    file = str(tmp_path / "file")
    with processes.started(home) as app, app.connection() as browser:
        browser.request("GET", app.link)
        entered = browser.getresponse()
        entered.read()
        headers = {"Cookie": "; ".join(entered.headers.get_all("Set-Cookie", []))}

        def page() -> str:
            browser.request("GET", "/jobs/", headers=headers)
            return browser.getresponse().read().decode()

        assert processes.run(home, "add", "Harbour Lights, Keeper").code == 0
        assert processes.run(home, "backup", file).code == 0
        assert processes.run(home, "add", "Added Later, Clerk").code == 0
        assert "Added Later" in page()
        assert processes.run(home, "restore", file).code == 0
        assert "Harbour Lights" in page()  # still signed in
        assert "Added Later" not in page()


def test_the_example_is_filled_anew_and_touches_nothing_else(
    new_home: Homes, tmp_path: Path
) -> None:
    home = new_home("home")
    assert processes.run(home, "add", "Harbour Lights, Keeper").code == 0
    before = (Path(home["SHOWUP_HOME"]) / "showup.sqlite3").read_bytes()
    for _ in range(2):
        with processes.started(home, "demo", "--no-browser") as app:
            app.get(app.link)
            said = app.stop().out
            assert "An invented example" in said
            assert f"SHOWUP_HOME={home['SHOWUP_HOME']}/demo showup next" in said
    assert (Path(home["SHOWUP_HOME"]) / "showup.sqlite3").read_bytes() == before
    example = home | {"SHOWUP_HOME": f"{home['SHOWUP_HOME']}/demo"}
    names = json.loads(processes.run(example, "list", "--json").out)
    assert len(names["opportunities"]) > 2
    assert "Harbour Lights" not in str(names)


def test_the_example_may_run_beside_ones_own(new_home: Homes) -> None:
    home = new_home("home")
    with (
        processes.started(home) as own,
        processes.started(home, "demo", "--no-browser") as example,
    ):
        cookies = [app.get(app.link).headers.get_all("Set-Cookie", []) for app in (own, example)]
    names = [{cookie.partition("=")[0] for cookie in each} for each in cookies]
    assert names[0] & names[1] == set()
