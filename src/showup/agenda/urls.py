"""Addresses of the room."""

from django.urls import path

from showup.agenda import views
from showup.agenda.arriving import views as arriving
from showup.agenda.calendar import views as calendar
from showup.agenda.feeds import views as feeds
from showup.agenda.preparing import views as preparing
from showup.agenda.reminders import views as reminders

urlpatterns = [
    path("", views.today, name="today"),
    path("jobs/<int:pk>/", views.story, name="story"),
    path("you/", views.you, name="you"),
    path("interviews/<int:pk>/", arriving.arrive, name="arrive"),
    path("interviews/<int:pk>/check/", arriving.check, name="check"),
    path("interviews/<int:pk>/way/", arriving.way, name="way"),
    path("interviews/<int:pk>/known/", arriving.known, name="known"),
    path("interviews/<int:pk>/late/", arriving.late, name="late"),
    path("interviews/<int:pk>/missed/", arriving.missed, name="missed"),
    path("interviews/<int:pk>/interview.ics", arriving.calendar_file, name="interview-file"),
    path("interviews/<int:pk>/brief/", preparing.brief, name="brief"),
    path("interviews/<int:pk>/brief/file/", preparing.brief_file, name="brief-file"),
    path("interviews/<int:pk>/brief/went/", preparing.went, name="brief-went"),
    path("interviews/<int:pk>/brief/aside/", preparing.set_aside, name="brief-set-aside"),
    path("preparing/<int:pk>/back/", preparing.take_back, name="brief-take-back"),
    path("calendar/", calendar.calendar, name="calendar"),
    path("calendar/order/", calendar.order, name="calendar-order"),
    path("calendar/try/", calendar.try_order, name="try-order"),
    path("reminders/", views.reminders, name="reminders"),
    path("reminders/desktop/", reminders.desktop, name="reminders-desktop"),
    path("reminders/due/", reminders.due, name="reminders-due"),
    path("reminders/shown/", reminders.shown, name="reminders-shown"),
    path("reminders/interviews.ics", feeds.feed_file, name="feed-file"),
    path("reminders/feeds/", feeds.make_feed, name="make-feed"),
    path("reminders/feeds/<int:pk>/revoke/", feeds.revoke_feed, name="revoke-feed"),
    path("feed/<slug:handle>/<slug:secret>.ics", feeds.feed, name="feed"),
]
