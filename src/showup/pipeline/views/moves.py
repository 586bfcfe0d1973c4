"""Moving between stages: one job from its card, many from the table, and the days of it all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render, resolve_url
from django.utils import timezone
from django.views.decorators.http import require_POST
from django_htmx.http import HttpResponseClientRedirect

from showup.pipeline import forms, looks, queries, rules, sentences, services
from showup.pipeline.lists import columns, overview
from showup.pipeline.views import own
from showup.shared.counting import count, sentence
from showup.shared.requests import Request

if TYPE_CHECKING:
    import uuid
    from datetime import date, datetime

    from showup.pipeline.lists.columns import Stage
    from showup.pipeline.models import Interview, Opportunity

NAMED = 5  # jobs in a sentence


def move(request: Request, pk: int) -> HttpResponse:
    """Move a job to another stage, on a day up to today; leaving one that is on wants a look."""
    row, every = own.opportunity(request, pk), columns.stages(request.seeker)
    here = columns.home(every, row.stage, row.stage_name)
    form = forms.MoveForm(request.POST or None, stages=every, initial={"to": here.key})
    if request.method == "POST" and form.is_valid():
        to, now = columns.named(every, form.cleaned_data["to"]), timezone.now()
        assert to is not None  # one of the form's choices
        look = looks.due(row, to.stage, now=now)
        if look is not None:
            return _look(request, look)
        name = form.cleaned_data["name"].strip() or to.stage_name
        try:
            batch = _move(row, to, name, on=form.cleaned_data["on"], now=now)
        except rules.FieldError as error:
            form.add_error(error.field if error.field in form.fields else None, str(error))
        else:
            messages.success(request, _says(row, to, name), extra_tags=str(batch))
            return redirect(own.back(request, pk))
    context = {
        "here": "pipeline",
        "row": row,
        "form": form,
        "back": request.POST.get("back", request.GET.get("back", "")),
        "leads_back": own.back(request, pk),
    }
    return render(request, "pipeline/move.html", context, status=422 if form.errors else 200)


@require_POST
def move_many(request: Request) -> HttpResponse:
    """Move the chosen jobs as one change; those with an interview to give up are left for a look."""
    to = columns.named(columns.stages(request.seeker), request.POST.get("to", ""))
    pks = _chosen(request)
    if to is None or not pks:
        messages.error(request, "Choose some jobs, and the stage they are now in.")
        return redirect(own.back(request))
    may, wait = looks.parted(request.seeker, pks, to.stage, now=timezone.now())
    if may:
        batch = services.move_many(
            request.seeker, may, stage=to.stage, stage_name=to.stage_name, now=timezone.now()
        )
        says = sentence(count(len(may), "job is", "jobs are"))
        messages.success(request, f"{says} now in {to.name}.", extra_tags=str(batch))
    if wait:
        names = ", ".join(row.label for row in wait[:NAMED])
        more = f" and {len(wait) - NAMED} more" if len(wait) > NAMED else ""
        messages.error(request, f"Left where they were, since an interview is open: {names}{more}.")
    return redirect(own.back(request))


def _chosen(request: Request) -> list[int]:
    if request.POST.get("whole"):
        filters = own.seen(request.POST.get("back", ""))
        return overview.fitting(
            request.seeker, filters, today=timezone.localdate(), most=overview.AT_ONCE
        )
    said = request.POST.getlist("pk")[: overview.AT_ONCE]
    return [int(pk) for pk in said if pk.isascii() and pk.isdigit() and len(pk) < 18]  # noqa: PLR2004  a key


@require_POST
def date_step(request: Request, pk: int) -> HttpResponse:
    """Correct the day on which a stage began."""
    step = queries.step(request.seeker, pk)
    if step is None:
        raise Http404
    form = forms.StepForm(request.POST)
    if form.is_valid():
        try:
            batch = services.date_step(step, day=form.cleaned_data["day"], now=timezone.now())
        except rules.FieldError as error:
            messages.error(request, str(error))
        else:
            messages.success(request, "The day is corrected.", extra_tags=str(batch))
    else:
        messages.error(request, "That day couldn’t be read, so nothing was changed.")
    return redirect("story", step.opportunity_id)


def _move(row: Opportunity, to: Stage, name: str, *, on: date | None, now: datetime) -> uuid.UUID:
    interview = looks.left_open(row, now=now)
    if to.stage == "withdrawn" and interview is not None and not name:
        return services.bow_out(interview, now=now)
    return services.move(row, stage=to.stage, stage_name=name, on=on, now=now)


def _says(row: Opportunity, to: Stage, name: str) -> str:
    if to.ended and not name:
        return sentences.entered(row.label, to.stage)
    return f"{row.label} is now in {name or to.name}."


def _look(request: Request, interview: Interview) -> HttpResponse:
    address = resolve_url("pause", interview.pk)
    return HttpResponseClientRedirect(address) if request.htmx else redirect(address)
