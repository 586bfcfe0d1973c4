"""Addresses of the room."""

from django.urls import path

from showup.exchange.views import invitations as views

urlpatterns = [
    path("invite/", views.invite, name="invite"),
    path("invite/<int:pk>/", views.look, name="look"),
    path("invite/<int:pk>/<int:which>/", views.look, name="look"),
    path("undo/<uuid:batch>/", views.undo, name="undo"),
]
