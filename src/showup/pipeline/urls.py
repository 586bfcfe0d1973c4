"""Addresses of the room."""

from django.urls import path

from showup.pipeline import views

urlpatterns = [path("jobs/", views.pipeline, name="pipeline")]
