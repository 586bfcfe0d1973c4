"""The `showup` command: a table of names, each imported only when it is called."""

from __future__ import annotations

import difflib
import importlib
import io
import os
import sys
from collections.abc import Sequence
from typing import Any

import click

from showup import __version__
from showup.shared import setbacks
from showup.shared.problems import ProblemError

_ARRIVING = "showup.agenda.arriving.commands"
_ADDING = "showup.pipeline.commands.adding"
_LEAVING = "showup.advice.commands.leaving"
_LISTING = "showup.pipeline.commands.listing"
_MEETING = "showup.pipeline.commands.meeting"
_NOTING = "showup.pipeline.commands.noting"
_READING = "showup.pipeline.commands.reading"
_STAGING = "showup.pipeline.commands.staging"
_TAKING_IN = "showup.exchange.commands.taking_in"
_EXPORTING = "showup.exchange.commands.exporting"
_WEB = "showup.web.commands"
COMMANDS = {
    # name: (module, one line for --help)
    "decide": ("showup.advice.commands.deciding", "Should I go? Ask about one invitation."),
    "learned": (
        "showup.advice.commands.learning",
        "What your own record says, and how sure that is.",
    ),
    "next": (_ARRIVING, "What needs you next, and which interviews come."),
    "list": (_LISTING, "List what you have going."),
    "show": (_READING, "Show one opportunity."),
    "add": (
        "showup.exchange.commands.postings",
        "Add a job: by hand, by a link, or by pasted text.",
    ),
    "change": (_ADDING, "Change what is known of a job."),
    "apply": (_STAGING, "Note that you applied."),
    "invite": (_MEETING, "Note that they would like to meet you."),
    "book": (_MEETING, "Book an interview for a time."),
    "move": (_LEAVING, "Move an interview: ask for another day, or note the new time."),
    "decline": (_LEAVING, "Decline an invitation, cancel an interview, turn down an offer."),
    "withdraw": (_LEAVING, "Withdraw from a job."),
    "prepare": (
        "showup.agenda.preparing.commands",
        "Prepare for an interview: its brief, in twenty minutes.",
    ),
    "came": (_ARRIVING, "Note that you were at an interview."),
    "missed": (_ARRIVING, "Note that you missed one, and get a text to send at once."),
    "result": (_MEETING, "Note what came of an interview."),
    "offer": (_STAGING, "Note that an offer came."),
    "accept": (_STAGING, "Note that you said yes."),
    "reject": (_STAGING, "Note that they said no."),
    "ghosted": (_STAGING, "Note that they went silent."),
    "stage": (_STAGING, "Move a job to any stage, also one of your own."),
    "stages": (
        "showup.pipeline.commands.stages",
        "The stages in their order, and those of your own.",
    ),
    "employers": (
        "showup.pipeline.commands.employers",
        "The employers you deal with; make one of two.",
    ),
    "note": (_NOTING, "Keep a note on a job."),
    "import": (_TAKING_IN, "Take in a mail, a calendar file or pasted text."),
    "calendars": (
        "showup.exchange.commands.calendars",
        "The calendars that are read for when you're busy.",
    ),
    "mail": (
        "showup.exchange.commands.mailboxes",
        "Look for invitations in a folder of your mail.",
    ),
    "export": (_EXPORTING, "Write your search into a file: JSON, CSV, .ics."),
    "feed": ("showup.web.feeding", "Let your calendar follow your interviews, with alarms."),
    "undo": ("showup.web.undoing", "Undo the last change."),
    "serve": (_WEB, "Start the app (the default)."),
    "link": (_WEB, "Print a new link into the running app."),
    "demo": (_WEB, "Start the app with an invented example."),
    "doctor": (_WEB, "Say what is wrong with this installation."),
    "backup": (_WEB, "Write everything into one file."),
    "restore": (_WEB, "Put everything back from a backup or an export."),
    "completion": ("showup.web.completing", "Let your shell complete commands and names."),
}


MEANT = {
    # what else people call it
    "cancel": "decline", "delete": "withdraw", "remove": "withdraw", "rejected": "reject",
    "ghost": "ghosted", "edit": "change", "update": "change", "set": "change", "ls": "list",
    "search": "list --search", "find": "list --search", "today": "next", "view": "show",
    "reschedule": "move", "schedule": "book", "interview": "invite", "new": "add",
    "start": "serve", "run": "serve", "brief": "prepare",
    "merge": "employers NAME --same-as OTHER", "rename": "change", "companies": "employers",
}  # fmt: skip


class Table(click.Group):
    """A group that knows its commands by name and loads one only to run it."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names, as in the table."""
        del ctx
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import the module of one command."""
        del ctx
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(COMMANDS[cmd_name][0])
        command: click.Command = getattr(module, f"{cmd_name.replace('-', '_')}_command")
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Name the command that was meant, where one is not known."""
        said = args[0].lower()
        if not ctx.resilient_parsing and said not in COMMANDS and not said.startswith("-"):
            near = MEANT.get(said) or next(iter(difflib.get_close_matches(said, COMMANDS)), "")
            hint = f"did you mean `showup {near}`?" if near else "`showup --help` lists them."
            raise click.UsageError(f"There is no command “{args[0]}”: {hint}", ctx)
        return super().resolve_command(ctx, args)

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Take `serve` for granted where no command is named."""
        bare = not args or (args[0].startswith("-") and args[0] not in ("--help", "--version"))
        if bare and not ctx.resilient_parsing:  # while a shell completes, nothing is granted
            args = ["serve", *args]
        return super().parse_args(ctx, args)

    def main(
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,
        complete_var: str | None = None,
        standalone_mode: bool = True,
        **extra: Any,
    ) -> Any:
        """Run a command; whatever goes wrong is one sentence on stderr and an exit code."""
        if not standalone_mode:
            return super().main(args, prog_name, complete_var, standalone_mode=False, **extra)
        code = 1
        _steady_streams()
        try:
            code = super().main(args, prog_name, complete_var, standalone_mode=False, **extra) or 0
        except click.ClickException as error:
            code = error.exit_code
            _say(_plainly(error.format_message()))
        except click.Abort:
            code = 130
            _say("Stopped.")
        except ProblemError as error:
            _say(str(error))
        except BrokenPipeError:  # whoever read our output has had enough
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        except OSError as error:
            _say(setbacks.of_the_system(error))
        except UnicodeEncodeError:  # half a character can be typed, but neither kept nor shown
            _say("What you gave holds bytes that are no text: type it again, in UTF-8.")
        except Exception as error:
            says = setbacks.of_the_database(error)
            if not says:
                raise
            _say(says)
        sys.exit(code)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the table from its own lines, importing nothing."""
        del ctx
        with formatter.section("Commands"):
            formatter.write_dl([(name, line) for name, (_, line) in COMMANDS.items()])


@click.group(cls=Table)
@click.version_option(__version__)
def main() -> None:
    """Weigh one interview against the rest of your search.

    Without a command it starts the app on this machine and opens your browser.
    """


def _plainly(says: str) -> str:
    """Return what click refuses in plain words: the range comes only after the number."""
    for theirs, ours in (("float", "number"), ("integer", "whole number")):
        says = says.replace(f"is not a valid {theirs} range", f"is no {ours}")
        says = says.replace(f"is not a valid {theirs}", f"is no {ours}")
    return says


def _say(sentence: str) -> None:
    sentence = " ".join(sentence.split())
    click.echo(sentence if sentence.endswith((".", "!", "?")) else f"{sentence}.", err=True)


def _steady_streams() -> None:
    """Have all three streams, and none that breaks on a character its encoding lacks."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        stream = getattr(sys, name)
        if stream is None:  # it was closed before we came
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: PTH123, SIM115  open as long as we run
        elif mode == "w" and isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
