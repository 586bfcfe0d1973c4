"""Addresses of the room."""

from django.urls import path

from showup.agenda import views
from showup.agenda.calendar import views as calendar

urlpatterns = [
    path("", views.today, name="today"),
    path("jobs/<int:pk>/", views.story, name="story"),
    path("you/", views.you, name="you"),
    path("calendar/", calendar.calendar, name="calendar"),
    path("calendar/order/", calendar.order, name="calendar-order"),
    path("calendar/try/", calendar.try_order, name="try-order"),
]
