"""Addresses of the room."""

from django.urls import path

from showup.agenda import views

urlpatterns = [
    path("", views.today, name="today"),
    path("jobs/<int:pk>/", views.story, name="story"),
    path("you/", views.you, name="you"),
]
