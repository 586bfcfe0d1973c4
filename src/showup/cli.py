"""The `showup` command: a table of names, each imported only when it is called."""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Sequence
from typing import Any

import click

from showup import __version__
from showup.shared.problems import ProblemError

COMMANDS = {
    # name: (module, one line for --help)
    "decide": ("showup.advice.commands.deciding", "Should I go? Ask about one invitation."),
    "import": ("showup.exchange.commands.taking_in", "Take in a mail, a calendar file or pasted text."),
    "undo": ("showup.exchange.commands.taking_in", "Undo the last change."),
    "list": ("showup.pipeline.commands.reading", "List what you have going."),
    "show": ("showup.pipeline.commands.reading", "Show one opportunity."),
    "add": ("showup.pipeline.commands.reading", "Add a job you applied for."),
    "serve": ("showup.web.commands", "Start the app (the default)."),
    "link": ("showup.web.commands", "Print a new link into the running app."),
    "doctor": ("showup.web.commands", "Say what is wrong with this installation."),
    "backup": ("showup.web.commands", "Write everything into one file."),
    "restore": ("showup.web.commands", "Put everything back from a backup or an export."),
    "export": ("showup.exchange.commands.exporting", "Write your search into a file: JSON, CSV, .ics."),
    "demo": ("showup.web.commands", "Start the app with an invented example."),
}


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

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Take `serve` for granted where no command is named."""
        if not args or (args[0].startswith("-") and args[0] not in ("--help", "--version")):
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
        try:
            code = super().main(args, prog_name, complete_var, standalone_mode=False, **extra) or 0
        except click.ClickException as error:
            code = error.exit_code
            _say(error.format_message())
        except click.Abort:
            code = 130
            _say("Stopped.")
        except ProblemError as error:
            _say(str(error))
        except BrokenPipeError:  # whoever read our output has had enough
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        except OSError as error:
            where = f" ({error.filename})" if error.filename else ""
            _say(f"{error.strerror or error}{where}.")
        except Exception as error:
            if not _is_of_the_database(error):
                raise
            _say(f"The database cannot be used ({error}): `showup doctor` says more.")
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


def _say(sentence: str) -> None:
    sentence = " ".join(sentence.split())
    click.echo(sentence if sentence.endswith((".", "!", "?")) else f"{sentence}.", err=True)


def _is_of_the_database(error: Exception) -> bool:
    django = sys.modules.get("django.db.utils")  # not imported: then it wasn't the database
    return django is not None and isinstance(error, django.DatabaseError)
