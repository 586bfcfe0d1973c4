"""Advice as a Django app."""

from django.apps import AppConfig


class AdviceConfig(AppConfig):
    """Name the room."""

    name = "showup.advice"
