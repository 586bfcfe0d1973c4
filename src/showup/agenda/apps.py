"""Agenda as a Django app."""

from django.apps import AppConfig


class AgendaConfig(AppConfig):
    """Name the room."""

    name = "showup.agenda"
