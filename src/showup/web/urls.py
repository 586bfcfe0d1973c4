"""Addresses: each room brings its own."""

from __future__ import annotations

from django.urls import include, path

from showup.web import views

urlpatterns = [
    path("alive/", views.alive, name="alive"),
    path("", include("showup.accounts.urls")),
    path("", include("showup.agenda.urls")),
    path("", include("showup.exchange.urls")),
    path("", include("showup.advice.urls")),
    path("", include("showup.pipeline.urls")),
]

handler400 = "showup.web.views.bad_request"
handler403 = "showup.web.views.forbidden"
handler404 = "showup.web.views.not_found"
handler500 = "showup.web.views.server_error"
