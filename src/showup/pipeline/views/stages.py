"""Stages of the seeker's own."""

from __future__ import annotations

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_POST

from showup.pipeline import forms, queries, rules, services
from showup.pipeline.lists import columns
from showup.shared.requests import Request


def stages(request: Request) -> HttpResponse:
    """List the seeker's own stages, and name another."""
    every = columns.stages(request.seeker)
    form = forms.StageForm(request.POST or None, stages=every, initial={"like": "interview"})
    if request.method == "POST" and form.is_valid():
        try:
            row, batch = services.name_stage(
                request.seeker, now=timezone.now(), **form.cleaned_data
            )
        except rules.FieldError as error:
            form.add_error(error.field if error.field in form.fields else None, str(error))
        else:
            messages.success(request, f"“{row.name}” is a stage now.", extra_tags=str(batch))
            return redirect("stages")
    own = [(each.key.rpartition("-")[2], each) for each in every if each.stage_name]
    context = {"here": "pipeline", "form": form, "own": own}
    return render(request, "pipeline/stages.html", context, status=422 if form.errors else 200)


@require_POST
def rename_stage(request: Request, pk: int) -> HttpResponse:
    """Give a stage another name; jobs in it carry the new one."""
    row = queries.stage_name(request.seeker, pk)
    if row is None:
        raise Http404
    name = request.POST.get("name", "")
    try:
        batch = services.rename_stage(row, name=name, now=timezone.now())
    except rules.FieldError as error:
        messages.error(request, str(error))
    else:
        messages.success(request, f"It’s “{name.strip()}” now.", extra_tags=str(batch))
    return redirect("stages")


@require_POST
def drop_stage(request: Request, pk: int) -> HttpResponse:
    """Drop a stage; jobs in it go to the usual one that it counts as."""
    row = queries.stage_name(request.seeker, pk)
    if row is None:
        raise Http404
    batch = services.drop_stage(row, now=timezone.now(), move_back=True)
    messages.success(request, f"The stage “{row.name}” is gone.", extra_tags=str(batch))
    return redirect("stages")
