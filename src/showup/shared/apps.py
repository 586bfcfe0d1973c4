"""Shared as a Django app."""

from django.apps import AppConfig


class SharedConfig(AppConfig):
    """Name the room, and have forms speak as the rest does."""

    name = "showup.shared"

    def ready(self) -> None:
        """Settle what forms say."""
        from showup.shared.fields import say_it_plainly  # noqa: PLC0415  once settings are read

        say_it_plainly()
