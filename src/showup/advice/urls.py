"""Addresses of the room."""

from django.urls import path

from showup.advice import views

urlpatterns = [path("evidence/", views.evidence, name="evidence")]
