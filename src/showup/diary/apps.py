"""Diary as a Django app."""

from django.apps import AppConfig


class DiaryConfig(AppConfig):
    """Name the room."""

    name = "showup.diary"
