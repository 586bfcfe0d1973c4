"""Addresses of the room."""

from django.urls import path

from showup.exchange.views import calendars, errands, exporting, mailboxes, postings, sheets
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
    path("mail/", mailboxes.mail, name="mail"),
    path("mail/look/", mailboxes.look, name="mail-look"),
    path("mail/progress/", mailboxes.progress, name="mail-progress"),
    path("mail/stop/", mailboxes.stop, name="mail-stop"),
    path("mail/forget/", mailboxes.forget, name="mail-forget"),
    path("mail/found/<int:pk>/", mailboxes.found, name="mail-found"),
    path("errands/<slug:key>/", errands.progress, name="errand"),
    path("errands/<slug:key>/stop/", errands.stop, name="errand-stop"),
    path("undo/<uuid:batch>/", views.undo, name="undo"),
]
