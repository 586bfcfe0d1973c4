"""`showup`, and `python -m showup`: light, so that Ctrl-C is heard before the rest is imported."""

import sys


def main() -> None:
    """Run the command; Ctrl-C while it is still being imported ends it without a word."""
    try:
        from showup import cli  # noqa: PLC0415  the rest, under the except

        cli.main(prog_name="showup")
    except KeyboardInterrupt:
        sys.exit(130)


if __name__ == "__main__":
    main()
