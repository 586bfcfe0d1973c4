"""Shared as a Django app."""

from django.apps import AppConfig


class SharedConfig(AppConfig):
    """Name the room."""

    name = "showup.shared"
