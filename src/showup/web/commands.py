"""`showup serve`, `link`, `demo`, `doctor`, `backup` and `restore`."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import click

from showup.shared import home
from showup.shared.problems import ProblemError

if TYPE_CHECKING:
    from datetime import datetime

    from showup.web.running import Running

_host = click.option(
    "--host", default="127.0.0.1", show_default=True, help="Address of this machine to listen on."
)
_port = click.option(
    "--port", type=click.IntRange(1, 65535), help="Port to listen on; else one that is free."
)
_browser = click.option("--no-browser", is_flag=True, help="Print the link, open nothing.")


@click.command()
@_host
@_port
@_browser
def serve_command(host: str, port: int | None, no_browser: bool) -> None:
    """Start the app on this machine and open it in your browser."""
    _serve(host=host, port=port, open_browser=not no_browser)


@click.command()
@_host
@_port
@_browser
def demo_command(host: str, port: int | None, no_browser: bool) -> None:
    """Start the app with an invented example, made anew each time.

    It lives in a folder of its own; what you keep is not touched.
    """
    from showup.engine import cache

    folder = home.prepare() / "demo"
    cache.prepare(home.folder())  # compiled once for both
    os.environ["SHOWUP_HOME"] = str(folder)
    _serve(host=host, port=port, open_browser=not no_browser, example=True)


@click.command()
def link_command() -> None:
    """Print a new link into the running app; it lets one browser in, once."""
    from showup.shared.opening import open_up
    from showup.web import running

    here = running.find(home.folder())
    if here is None:
        raise ProblemError("Showup isn’t running: start it with `showup`.")
    open_up()
    click.echo(_link(here))


@click.command()
@click.option("--json", "as_json", is_flag=True, help="The same as JSON.")
@click.pass_context
def doctor_command(ctx: click.Context, as_json: bool) -> None:
    """Say what is wrong with this installation; exit with 1 where something is."""
    import json

    from showup.web import doctor

    checks = doctor.examine()
    if as_json:
        rows = [{"check": row.name, "ok": row.ok, "says": row.says} for row in checks]
        click.echo(json.dumps({"schema": "showup.doctor/1", "checks": rows}, ensure_ascii=False))
    else:
        for row in checks:
            mark = "✗" if not row.ok else "✓" if row.is_there else "–"
            click.echo(f"{mark} {row.says}")
    ctx.exit(0 if all(row.ok for row in checks) else 1)


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--force", is_flag=True, help="Write over a file that is there.")
def backup_command(file: Path, force: bool) -> None:
    """Write everything into FILE, whole or not at all; the app may be running."""
    from datetime import UTC, datetime

    from showup.shared.opening import open_up

    open_up()
    from showup.shared import backups

    written = backups.write(file, now=datetime.now(UTC), force=force)
    click.echo(f"Everything is in {written}.")


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
def restore_command(file: Path) -> None:
    """Put everything back from FILE; the app may be running.

    FILE is a backup, which takes the place of what is here; that is kept as a safety copy, which
    can be restored the same way. Or it is an export (showup export FILE.json), which goes only
    where nothing is kept yet. A database that is damaged is laid aside first.
    """
    from datetime import UTC, datetime

    from showup.shared import rescue
    from showup.web import running

    if not rescue.is_damaged():
        _restore(file, now=datetime.now(UTC))
        return
    with running.alone(home.prepare()) as mine:
        if not mine:
            raise ProblemError("The database is damaged, and the app runs on it: stop that first.")
        with rescue.laid_aside(now=datetime.now(UTC)) as damaged:
            _restore(file, now=datetime.now(UTC))
    click.echo(f"The damaged database is kept in {damaged}.")


def _restore(file: Path, *, now: datetime) -> None:
    from showup.shared.opening import open_up

    open_up()
    from showup.exchange.commands import exporting
    from showup.pipeline.search import searching
    from showup.shared import backups

    if exporting.is_export(file):
        click.echo(exporting.restore_export(file))
        return

    kept = backups.restore(file, now=now)
    searching.rebuild()
    click.echo(f"Everything is as it was in {file}.")
    click.echo(f"What was here before is kept in {kept}.")


def _serve(*, host: str, port: int | None, open_browser: bool, example: bool = False) -> None:
    """Start, or open what runs already on this folder."""
    from showup.shared.opening import open_up
    from showup.web import running, serving

    serving.require_loopback(host)
    folder = home.prepare()
    with running.alone(folder) as mine:
        if not mine:
            here = _wait_for_other(folder)
            open_up()
            click.echo(f"Showup is running already, at {here.address}.")
            if example:
                click.echo(_on_the_example(folder))
            _show_in(here, open_browser=open_browser)
            return
        if example:
            _fill_example(folder)
        open_up()

        def announce(here: Running) -> None:
            if example:
                click.echo("An invented example: what you keep yourself is not touched.")
                click.echo(_on_the_example(folder))
            click.echo(f"Showup is running at {here.address}, on this machine only.")
            _show_in(here, open_browser=open_browser)
            click.echo("Ctrl-C stops it.")

        asked = serving.serve(folder, host=host, port=port, announce=announce)
    if not asked:
        raise ProblemError("Showup ended by itself: `showup doctor` may know why.")
    click.echo("Stopped.")


def _on_the_example(folder: Path) -> str:
    """Return how commands look at the example, since by themselves they look at one's own."""
    import shlex

    command = f"SHOWUP_HOME={shlex.quote(str(folder))} showup next"
    return f"Commands look at your own search, and at the example so:\n  {command}"


def _wait_for_other(folder: Path) -> Running:
    import time

    from showup.web import running

    for _ in range(50):  # it may be starting this very moment
        here = running.find(folder)
        if here is not None:
            return here
        time.sleep(0.2)
    raise ProblemError(
        "Another Showup holds this folder and does not answer: end it, or wait a moment."
    )


def _show_in(here: Running, *, open_browser: bool) -> None:
    from showup.web import serving

    link = _link(here)
    if open_browser and serving.open_in_browser(link):
        click.echo("Your browser opens it; if not, this link lets one browser in, once:")
    else:
        click.echo("This link lets one browser in, once:")
    click.echo(f"  {link}")


def _link(here: Running) -> str:
    from datetime import UTC, datetime

    from showup.accounts import services

    token = services.new_entry_token(now=datetime.now(UTC))
    return f"{here.address}/enter/{token}/"


def _fill_example(folder: Path) -> None:
    """Make the example anew: its dates count from today."""
    from datetime import UTC, datetime

    from showup.shared.opening import open_up

    for path in folder.glob("showup.sqlite3*"):
        path.unlink()
    open_up()
    from showup.accounts import services
    from showup.agenda import demo

    demo.fill(services.local_seeker(), now=datetime.now(UTC))
