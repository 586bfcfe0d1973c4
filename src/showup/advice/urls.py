"""Addresses of the room."""

from django.urls import path

from showup.advice import views

urlpatterns = [
    path("evidence/", views.evidence, name="evidence"),
    path("learned/", views.learned, name="learned"),
    path("jobs/<int:pk>/ask/", views.ask, name="ask"),
    path("jobs/<int:pk>/text/<slug:purpose>/", views.text, name="text"),
    path("decisions/<int:pk>/", views.decision, name="decision"),
    path("decisions/<int:pk>/progress/", views.progress, name="progress"),
    path("decisions/<int:pk>/stop/", views.stop, name="stop"),
    path("decisions/<int:pk>/replay/", views.replay, name="replay"),
    path("decisions/<int:pk>/try/", views.try_numbers, name="try"),
    path("decisions/<int:pk>/what-if/", views.what_if, name="what-if"),
    path("decisions/<int:pk>/what-if/whole/", views.what_if_whole, name="what-if-whole"),
    path("decisions/<int:pk>/what-if/stop/", views.what_if_stop, name="what-if-stop"),
    path("decisions/<int:pk>/choose/", views.choose, name="choose"),
    path("interviews/<int:pk>/pause/", views.pause, {"going": "leave"}, name="pause"),
    path("interviews/<int:pk>/pause/<slug:going>/", views.pause, name="pause"),
    path("interviews/<int:pk>/out/<slug:reason>/", views.out, name="out"),
]
