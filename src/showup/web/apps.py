"""Web as a Django app."""

from django.apps import AppConfig


class WebConfig(AppConfig):
    """Name the room."""

    name = "showup.web"
