"""Pipeline as a Django app."""

from django.apps import AppConfig


class PipelineConfig(AppConfig):
    """Name the room."""

    name = "showup.pipeline"
