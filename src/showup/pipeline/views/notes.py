"""Notes on a job: kept, changed, taken away."""

from __future__ import annotations

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.views.decorators.http import require_POST

from showup.pipeline import forms, queries, services
from showup.pipeline.views import own
from showup.shared.requests import Request


@require_POST
def note(request: Request, pk: int) -> HttpResponse:
    """Keep a remark on a job."""
    row, form = own.opportunity(request, pk), forms.NoteForm(request.POST)
    if form.is_valid():
        text, kind = form.cleaned_data["text"], form.cleaned_data["kind"] or "note"
        _, batch = services.note(row, text=text, kind=kind, now=timezone.now())
        messages.success(request, "The note is kept.", extra_tags=str(batch))
    else:
        messages.error(request, "There was nothing in that note, so nothing was kept.")
    return redirect("story", row.pk)


@require_POST
def change(request: Request, pk: int) -> HttpResponse:
    """Change a note's words, or take it away."""
    row = queries.note(request.seeker, pk)
    if row is None:
        raise Http404
    form = forms.NoteForm(request.POST)
    if "drop" in request.POST:
        batch = services.drop_note(row, now=timezone.now())
        messages.success(request, "The note is gone.", extra_tags=str(batch))
    elif form.is_valid():
        text, kind = form.cleaned_data["text"], form.cleaned_data["kind"] or row.kind
        batch = services.change_note(row, text=text, kind=kind, now=timezone.now())
        messages.success(request, "The note is changed.", extra_tags=str(batch))
    else:
        messages.error(request, "There was nothing left in that note, so it stays as it was.")
    return redirect("story", row.opportunity_id)
