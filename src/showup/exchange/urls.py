"""Addresses of the room."""

from django.urls import path

from showup.exchange import views

urlpatterns = [
    path("invite/", views.invite, name="invite"),
    path("undo/<uuid:batch>/", views.undo, name="undo"),
]
