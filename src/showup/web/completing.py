"""`showup completion`: what a shell runs so that it can complete commands, options and names."""

from __future__ import annotations

import os
from pathlib import PurePath

import click
from click.shell_completion import get_completion_class

from showup.shared.problems import ProblemError

HOW = {
    # shell: (the file it reads at its start, the line to put there)
    "bash": ("~/.bashrc", 'eval "$(showup completion bash)"'),
    "zsh": ("~/.zshrc", 'eval "$(showup completion zsh)"'),
    "fish": ("~/.config/fish/completions/showup.fish", "showup completion fish | source"),
}
ASKS = "_SHOWUP_COMPLETE"  # set by the script when it asks what fits


@click.command()
@click.argument("shell", type=click.Choice(list(HOW)), required=False)
@click.pass_context
def completion_command(ctx: click.Context, shell: str | None) -> None:
    """Print the script by which a SHELL completes commands, options and names of jobs.

    Without a name it is the shell you are in. The first lines say where to put it.
    """
    name = shell or PurePath(os.environ.get("SHELL", "")).name
    if name not in HOW:
        raise ProblemError(f"Say which shell: showup completion {'|'.join(HOW)}.")
    made = get_completion_class(name)
    assert made is not None
    where, line = HOW[name]
    click.echo(f"# Put this line into {where}, then open a new terminal:")
    click.echo(f"#   {line}")
    click.echo(made(ctx.find_root().command, {}, "showup", ASKS).source())
