"""Addresses of the room."""

from django.urls import path

from showup.exchange.views import calendars, exporting, postings, sheets
from showup.exchange.views import invitations as views

urlpatterns = [
    path("invite/", views.invite, name="invite"),
    path("invite/<int:pk>/", views.look, name="look"),
    path("invite/<int:pk>/<int:which>/", views.look, name="look"),
    path("export/", exporting.export, name="export"),
    path("export/<slug:sort>/", exporting.download, name="download"),
    path("postings/new/", postings.new, name="posting"),
    path("postings/<int:pk>/", postings.look, name="posting-look"),
    path("postings/<int:pk>/<int:which>/", postings.look, name="posting-look"),
    path("import/", sheets.drop, name="sheet"),
    path("import/<int:pk>/", sheets.look, name="sheet-look"),
    path("calendars/", calendars.calendars, name="calendars"),
    path("calendars/look/<int:pk>/", calendars.look, name="calendar-look"),
    path("calendars/<int:pk>/", calendars.change, name="calendar-change"),
    path("undo/<uuid:batch>/", views.undo, name="undo"),
]
