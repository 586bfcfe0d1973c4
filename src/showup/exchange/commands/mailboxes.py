"""`showup mail`: one folder of the seeker's mail, read for invitations and what became of them."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any

import click

from showup.pipeline.commands import desk
from showup.shared.counting import count, sentence
from showup.shared.problems import ProblemError
from showup.shared.terminal import can_ask, clean

if TYPE_CHECKING:
    from showup.exchange.mailboxes.progress import Progress
    from showup.exchange.mailboxes.queries import Found
    from showup.exchange.models import Mailbox
    from showup.pipeline.commands.desk import Desk

SCHEMA = "showup.mail/1"
NO_MAILBOX = "No mailbox is set up: `showup mail --setup` asks where it is."
NOBODY = "Nobody is here to ask for the password, and none is kept: run it in a terminal."


@click.command()
@click.option("--setup", "sets_up", is_flag=True, help="Say where your mail is; asks.")
@click.option("--look", "looks_now", is_flag=True, help="Look for what is new.")
@click.option("--list", "lists", is_flag=True, help="List what was found (the default).")
@click.option("--forget", "forgets", is_flag=True, help="Forget the mailbox and its password.")
@click.option("--days", type=int, help="With --setup: how far back the first look goes; 30.")
@desk.as_json_option
def mail_command(
    sets_up: bool, looks_now: bool, lists: bool, forgets: bool, days: int | None, as_json: bool
) -> None:
    """Look for invitations in one folder of your mail (IMAP), and list what was found.

    It is only read: nothing is marked, moved or sent. Each mail is shown before it counts; keep
    one on its page. The password goes into this system's keyring and nowhere else.
    """
    if sum((sets_up, looks_now, lists, forgets)) > 1:
        raise click.UsageError("One at a time: --setup, --look, --list or --forget.")
    if days is not None and not sets_up:
        raise click.UsageError("--days goes with --setup.")
    here = desk.sit_down()
    if sets_up:
        _set_up(here, days)
    elif forgets:
        _forget(here)
        return
    if sets_up or looks_now:
        _look(here, as_json=as_json)
    _list(here, as_json=as_json)


def _own(here: Desk) -> Mailbox:
    from showup.exchange.mailboxes import queries

    row = queries.mailbox(here.seeker)
    if row is None:
        raise ProblemError(NO_MAILBOX)
    return row


def _set_up(here: Desk, days: int | None) -> None:
    from showup.exchange.keys import NoKeyringError
    from showup.exchange.mailboxes import services
    from showup.exchange.mailboxes.rules.places import STARTTLS, TLS, Address

    if not can_ask():
        raise ProblemError("Setting it up asks a few questions: run it in a terminal.")
    host = click.prompt("Mail server", err=True)
    how = click.prompt(
        "Encryption", type=click.Choice(["tls", "starttls"]), default="tls", err=True
    )
    usual = STARTTLS if how == "starttls" else TLS
    port = click.prompt("Port", type=int, default=usual, err=True)
    user = click.prompt("Your name there", err=True)
    folder = click.prompt("Folder", default="INBOX", err=True)
    looks_itself = click.confirm("Look by itself while Showup runs?", default=False, err=True)
    with desk.plain_words():
        row = services.set_up(
            here.seeker,
            Address(host, port, how == "starttls", user, folder),
            days=services.DAYS if days is None else days,
            looks_itself=looks_itself,
            now=here.now,
        )
    try:
        services.keep_password(row, _asked(row))
    except NoKeyringError as error:
        click.echo(f"{error} You’ll be asked for it before each look.", err=True)


def _asked(row: Mailbox) -> str:
    if not can_ask():
        raise ProblemError(NOBODY)
    password: str = click.prompt(f"Password of {clean(row.user)}", hide_input=True, err=True)
    return password


def _look(here: Desk, *, as_json: bool) -> None:
    from showup.exchange.mailboxes import looks, queries, services

    row = _own(here)
    password = services.kept_password(row) or _asked(row)
    shows = sys.stderr.isatty()

    def say(done: Progress) -> None:
        if shows:
            click.echo(f"\r{done.done} of {done.total} mails looked at", nl=False, err=True)

    done = looks.look(row, password, now=here.now, say=say)
    if shows:
        click.echo(err=True)
    if not as_json:
        wait = len(queries.waiting(here.seeker))  # what an earlier look found waits, too
        click.echo(f"{sentence(count(done.total, 'new mail'))}, {wait} to look at.")


def _list(here: Desk, *, as_json: bool) -> None:
    from showup.exchange.mailboxes import queries

    row, found = _own(here), queries.waiting(here.seeker)
    if as_json:
        click.echo(json.dumps(_told(row, found), ensure_ascii=True))
        return
    if row.trouble:
        click.echo(f"The last look didn’t work: {clean(row.trouble)}")
    for each in found:
        click.echo(f"{clean(each.what)}: {clean(each.subject) or 'no subject'}")
        who = f"{clean(each.who)}, " if each.who else ""
        click.echo(f"  {who}/invite/{each.arrival}/{each.which}/ in the app")
    if not found:
        click.echo("Nothing in your mail waits for you.")


def _told(row: Mailbox, found: tuple[Found, ...]) -> dict[str, Any]:
    return {
        "schema": SCHEMA,
        "mailbox": {
            "host": row.host, "port": row.port, "user": row.user, "folder": row.folder,
            "looks_itself": row.looks_itself, "trouble": row.trouble,
            "read_at": row.read_at.isoformat() if row.read_at else None,
            "glanced": row.glanced, "opened": row.opened,
        },
        "found": [
            {
                "what": each.what, "who": each.who, "subject": each.subject,
                "sent": each.sent.isoformat() if each.sent else None,
                "page": f"/invite/{each.arrival}/{each.which}/",
            }
            for each in found
        ],
    }  # fmt: skip


def _forget(here: Desk) -> None:
    from showup.exchange.mailboxes import services

    services.forget(_own(here))
    click.echo("The mailbox and its password are forgotten. What you kept stays.")
