"""`showup add`: a job by hand, or its posting from a link or pasted text."""

from __future__ import annotations

import json
import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from showup.exchange.commands.posting_talk import Wish, show, take
from showup.pipeline.commands import adding, desk
from showup.shared.problems import ProblemError
from showup.shared.terminal import can_ask, clean

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from showup.exchange.models import Arrival
    from showup.pipeline.commands.desk import Desk

MOST_TEXT = 20_000_000  # bytes, as the reader
_BY_HAND_ONLY = (
    "sureness", "dream", "source", "doubts", "doubt_words", "deal_breaker", "deal_words",
    "stage", "on", "interviews", "answer_by",
)  # fmt: skip


@click.command()
@click.argument("job", metavar="[“EMPLOYER, ROLE”]", required=False, default="")
@click.option("--url", default="", metavar="URL", help="Fetch its posting's page, once.")
@click.option("--paste", is_flag=True, help="Read its posting's text, piped in or in your editor.")
@click.option("--same-as", default="", metavar="NAME", help="The job it belongs to, or “new”.")
@click.option("--yes", is_flag=True, help="Keep what was read without asking.")
@click.option("--dry-run", is_flag=True, help="Show what was read; write nothing.")
@adding.by_hand_options
def add_command(
    job: str,
    url: str,
    paste: bool,
    same_as: str,
    yes: bool,
    dry_run: bool,
    **options: Any,
) -> None:
    """Add a job: by hand as “Employer, role”, or by its posting with --url or --paste.

    With these the name is read in the posting; give it where that says none.
    What was read is shown first; where you may have the job already, you are asked.
    """
    if bool(url) + paste > 1 or not (job or url or paste):
        says = "Name the employer or the role: showup add “Acme, baker”; or give --url, or --paste."
        raise click.UsageError(says)
    if not (url or paste):
        if same_as or yes or dry_run:
            raise click.UsageError("--same-as, --yes and --dry-run go with --url or --paste.")
        adding.add_by_hand(job, **options)
        return
    _refuse_by_hand_only(options)
    text = _pasted() if paste else ""
    if dry_run:
        _show_only(url, text, as_json=options["as_json"])
        return
    here = desk.sit_down(options["zone"])
    wish = _wish(job, options, same_as=same_as, yes=yes)
    arrival = _arrival(here, url, text)
    take(here, arrival, wish)


def took(names: Sequence[str], *, job: str, yes: bool, dry: bool, as_json: bool) -> bool:
    """Take files in where they are postings, and tell whether they were.

    Raises:
        click.UsageError: only some of them are.
        ProblemError: one holds none, or nobody is there to answer.
    """
    from showup.exchange.postings import readings as posting_readings

    today = datetime.now().astimezone().date()
    found = [
        name
        for name in names
        if name != "-" and posting_readings.holds_posting(name, _bytes(name), today=today)
    ]
    if not found:
        return False
    if len(found) < len(names):
        raise click.UsageError("Take postings in by themselves, without other files.")
    if dry:
        _show_files(found, today, as_json=as_json)
    else:
        _take_files(found, Wish({}, job=job, yes=yes, as_json=as_json))
    return True


def _show_files(names: Sequence[str], today: date, *, as_json: bool) -> None:
    from showup.exchange.postings import previews as posting_previews
    from showup.exchange.postings import readings as posting_readings

    read = {name: posting_readings.read(_bytes(name), today=today) for name in names}
    if as_json:
        files = [posting_previews.as_json(Path(name).name, *read[name]) for name in names]
        told = {"schema": posting_previews.SCHEMA, "files": files}
        click.echo(json.dumps(told, ensure_ascii=True))
        return
    for name in names:
        click.echo(clean(Path(name).name))
        show(*read[name])


def _take_files(names: Sequence[str], wish: Wish) -> None:
    here = desk.sit_down()
    from showup.exchange.postings import services as postings

    for name in names:
        shown = Path(name).name
        if not wish.as_json:
            click.echo(clean(shown))
        data = _bytes(name)
        take(here, postings.take_in_posting(here.seeker, data=data, name=shown, now=here.now), wish)


def _bytes(name: str) -> bytes:
    try:
        with Path(name).open("rb") as file:
            return file.read(MOST_TEXT + 1)
    except OSError:
        return b""  # whoever reads it as anything else says why


def _refuse_by_hand_only(options: dict[str, Any]) -> None:
    given = {name for name in _BY_HAND_ONLY if options[name] not in (None, (), "", False)}
    if given:
        name = min(given)
        option = {"doubts": "doubt", "interviews": "interview"}.get(name, name).replace("_", "-")
        raise click.UsageError(
            f"--{option} goes with a job by hand; `showup change` adds it later."
        )


def _wish(job: str, options: dict[str, Any], *, same_as: str, yes: bool) -> Wish:
    names = ("agency", "place", "remote", "pay", "contract", "level", "link")
    with desk.plain_words():
        mended = adding.read_fields({name: options[name] for name in names})
    employer, _, title = (part.strip() for part in job.partition(","))
    mended |= {name: said for name, said in (("employer", employer), ("title", title)) if said}
    return Wish(
        mended, options["excitement"], options["applied"], same_as, yes, as_json=options["as_json"]
    )


def _pasted() -> str:
    if can_ask():
        return click.edit("", extension=".txt") or ""
    return sys.stdin.buffer.read(MOST_TEXT + 1).decode("utf-8", "replace")


def _arrival(here: Desk, url: str, text: str) -> Arrival:
    from showup.exchange.postings import services as postings

    if not url:
        return postings.take_in_posting(here.seeker, text=text, now=here.now)
    try:
        return postings.take_in_link(here.seeker, address=url, now=here.now)
    except postings.FetchError as error:
        raise ProblemError(clean(str(error))) from error


def _show_only(url: str, text: str, *, as_json: bool) -> None:
    from showup.exchange.fetching import FetchError
    from showup.exchange.postings import links as posting_links
    from showup.exchange.postings import previews as posting_previews
    from showup.exchange.postings import readings as posting_readings

    today = datetime.now().astimezone().date()
    try:
        if url:
            read = posting_links.read_link(url, today=today)
            name, found, problems = read.address, read.postings, read.problems
        else:
            name = "pasted text"
            found, problems = posting_readings.read(text.encode("utf-8", "replace"), today=today)
    except FetchError as error:
        raise ProblemError(clean(str(error))) from error
    if as_json:
        told = posting_previews.as_json(name, found, problems)
        click.echo(json.dumps({"schema": posting_previews.SCHEMA, **told}, ensure_ascii=True))
    else:
        show(found, problems)
    if not found:
        raise click.exceptions.Exit(1)
