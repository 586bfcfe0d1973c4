"""The `showup` command: a table of names, each imported only when it is called."""

from __future__ import annotations

import importlib

import click

from showup import __version__

COMMANDS = {
    # name: (module, one line for --help)
    "decide": ("showup.advice.commands", "Should I go? Ask about one invitation."),
    "import": ("showup.exchange.commands", "Take in a mail, a calendar file or pasted text."),
    "undo": ("showup.exchange.commands", "Undo the last change."),
    "list": ("showup.pipeline.commands", "List what you have going."),
    "show": ("showup.pipeline.commands", "Show one opportunity."),
    "add": ("showup.pipeline.commands", "Add a job you applied for."),
    "serve": ("showup.web.commands", "Start the app (the default)."),
    "link": ("showup.web.commands", "Print a new link into the running app."),
    "doctor": ("showup.web.commands", "Say what is wrong with this installation."),
    "backup": ("showup.web.commands", "Write everything into one file."),
    "restore": ("showup.web.commands", "Put everything back from a backup."),
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

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the table from its own lines, importing nothing."""
        del ctx
        with formatter.section("Commands"):
            formatter.write_dl([(name, line) for name, (_, line) in COMMANDS.items()])


@click.group(cls=Table, invoke_without_command=True)
@click.version_option(__version__)
@click.pass_context
def main(ctx: click.Context) -> None:
    """Should I go? Showup weighs one interview against the rest of your search.

    Without a command it starts the app on this machine and opens your browser.
    """
    if ctx.invoked_subcommand is None:
        command = main.get_command(ctx, "serve")
        assert command is not None
        ctx.invoke(command)
