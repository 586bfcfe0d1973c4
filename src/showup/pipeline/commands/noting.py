"""`showup note`: something to remember about a job, changed and taken away."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from showup.pipeline.commands import desk, picking
from showup.shared.terminal import clean

if TYPE_CHECKING:
    from showup.pipeline.commands.desk import Desk
    from showup.pipeline.models import Note, Opportunity


@click.command()
@desk.name_argument
@click.argument("text", nargs=-1)
@click.option("--work", is_flag=True, help="It is work that they asked for.")
@click.option("--said", "kind", flag_value="said", help="It is what they said.")
@click.option("--promised", "kind", flag_value="promised", help="It was promised, by you or them.")
@click.option("--due", default="", metavar="DAY", help="The day the work is due.")
@click.option(
    "--change", metavar="WORDS", help="TEXT takes the place of the note with these words."
)
@click.option("--drop", metavar="WORDS", help="Take away the note that begins with these words.")
@desk.as_json_option
def note_command(
    name: str,
    text: tuple[str, ...],
    work: bool,
    kind: str | None,
    due: str,
    change: str | None,
    drop: str | None,
    as_json: bool,
) -> None:
    """Keep a note on a job: what to remember, was said or promised, or work they asked for.

    \b
    showup note acme Bring the sketches        keeps one
    showup note acme Bring all of them --change "bring the"
    showup note acme --drop "bring all"        takes it away
    """
    if work and kind:
        raise click.UsageError(f"A note is work or what was {kind}, not both.")
    if drop is not None and (text or work or kind or due or change is not None):
        raise click.UsageError("--drop only takes a note away: leave the rest out.")
    if drop is None and not text and not (change is not None and (work or kind or due)):
        raise click.UsageError("Give the words of the note: showup note NAME TEXT.")
    if due and not work and change is None:
        raise click.UsageError("--due goes with --work.")
    here = desk.sit_down()
    row = here.find(name)
    if drop is not None:
        _drop(here, row, drop, as_json=as_json)
        return
    kind = "task" if work else kind
    if change is not None:
        _change(here, row, change, " ".join(text), kind=kind, due=due, as_json=as_json)
        return
    from showup.pipeline import services, telling

    with desk.plain_words():
        by = here.end_of(here.day(due))
        said = " ".join(text)
        _, batch = services.note(row, text=said, kind=kind or "note", due=by, now=here.now)
    lines = [("Due", telling.deadline(by, here.zone))] if by else []
    desk.done(row, batch, says=f"Noted, on {row.label}.", as_json=as_json, more=lines)


def _change(
    here: Desk,
    row: Opportunity,
    words: str,
    text: str,
    *,
    kind: str | None,
    due: str,
    as_json: bool,
) -> None:
    from showup.pipeline import services, telling

    note = _meant(row, words)
    if due and (kind or note.kind) != "task":
        raise click.UsageError("--due goes with --work.")
    told: dict[str, Any] = {"text": text} if text else {}
    with desk.plain_words():
        by = here.end_of(here.day(due))
        told |= {"due": by} if by else {}
        told |= {"kind": kind} if kind else {}
        if kind and kind != "task":
            told["due"] = None  # only work has a day
        is_news = any(getattr(note, field) != value for field, value in told.items())
        batch = services.change_note(note, now=here.now, **told)
    lines = [("Now", note.text)] + ([("Due", telling.deadline(by, here.zone))] if by else [])
    says = f"The note on {row.label} is changed."
    desk.done(row, batch, says=says, as_json=as_json, more=lines, is_news=is_news)


def _drop(here: Desk, row: Opportunity, words: str, *, as_json: bool) -> None:
    from showup.pipeline import services

    note = _meant(row, words)
    batch = services.drop_note(note, now=here.now)
    says = f"The note on {row.label} is gone."
    desk.done(row, batch, says=says, as_json=as_json, more=[("It said", note.text)])


def _meant(row: Opportunity, words: str) -> Note:
    """Return the note that begins with some words, or holds them."""
    notes = list(row.notes.select_related("opportunity"))
    missing = (
        f"No note on {clean(row.label)} says “{clean(words)}”. `showup show {row.pk}` shows them."
    )
    note = notes[picking.one_of(words, [each.text for each in notes], missing=missing)]
    note.opportunity.seeker = row.seeker  # with the zone it is in here
    return note
