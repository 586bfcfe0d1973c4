"""Addresses of the front door."""

from django.urls import path

from showup.accounts import views

urlpatterns = [
    path("enter/<str:token>/", views.enter, name="enter"),
    path("locked/", views.locked, name="locked"),
]
