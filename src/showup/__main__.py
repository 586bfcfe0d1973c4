"""`python -m showup`: the same as the `showup` command."""

from showup.cli import main

main(prog_name="showup")
