"""Addresses of the room."""

from django.urls import path

from showup.pipeline.views import employers, jobs, moves, notes, pages, rounds, stages

urlpatterns = [
    path("jobs/", pages.pipeline, name="pipeline"),
    path("jobs/new/", jobs.new, name="new"),
    path("jobs/move/", moves.move_many, name="move-many"),
    path("jobs/stages/", stages.stages, name="stages"),
    path("jobs/<int:pk>/change/", jobs.change, name="change"),
    path("jobs/<int:pk>/move/", moves.move, name="move"),
    path("jobs/<int:pk>/note/", notes.note, name="note"),
    path("jobs/<int:pk>/offer/", jobs.offer, name="offer"),
    path("jobs/<int:pk>/end/", jobs.end, name="end"),
    path("jobs/<int:pk>/rounds/", rounds.add, name="add-round"),
    path("interviews/<int:pk>/book/", rounds.book, name="book"),
    path("interviews/<int:pk>/held/", rounds.held, name="held"),
    path("steps/<int:pk>/", moves.date_step, name="step"),
    path("notes/<int:pk>/", notes.change, name="change-note"),
    path("stages/<int:pk>/", stages.rename_stage, name="rename-stage"),
    path("stages/<int:pk>/drop/", stages.drop_stage, name="drop-stage"),
    path("employers/<int:pk>/", employers.employer, name="employer"),
]
