"""Addresses of the room."""

from django.urls import path

from showup.pipeline import views

urlpatterns = [
    path("jobs/", views.pipeline, name="pipeline"),
    path("jobs/new/", views.new, name="new"),
    path("jobs/<int:pk>/change/", views.change, name="change"),
    path("interviews/<int:pk>/book/", views.book, name="book"),
    path("jobs/<int:pk>/offer/", views.offer, name="offer"),
    path("jobs/<int:pk>/end/", views.end, name="end"),
]
