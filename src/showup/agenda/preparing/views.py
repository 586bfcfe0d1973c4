"""The page of a brief: read, kept, taken along; and time set aside for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from showup.agenda.preparing import file, forms, page, queries, services
from showup.pipeline import queries as pipeline
from showup.pipeline.rules import FieldError
from showup.shared.requests import Request

if TYPE_CHECKING:
    from showup.pipeline.models import Interview


def brief(request: Request, pk: int) -> HttpResponse:
    """Show a brief with what is proposed for it, or keep what was written into it."""
    interview = _own(request, pk)
    if request.method != "POST":
        return _show(request, interview, forms.BriefForm())
    form = forms.BriefForm(request.POST)
    if form.is_valid():
        try:
            batch = services.keep(interview, now=timezone.now(), **form.fields_kept)
        except services.CannotPrepareError as error:
            messages.error(request, str(error))
            return redirect("brief", pk)
        except FieldError as error:
            messages.error(request, f"{error} Nothing was kept yet.")
        else:
            messages.success(request, "The brief is kept.", extra_tags=str(batch))
            return redirect("brief", pk)
    return _show(request, interview, form, draft=form.fields_kept)


@require_POST
def went(request: Request, pk: int) -> HttpResponse:
    """Keep how the one thing went."""
    interview, form = _own(request, pk), forms.WentForm(request.POST)
    if form.is_valid():
        try:
            told = form.cleaned_data["went"]
            batch = services.keep(interview, now=timezone.now(), went=told)
        except services.CannotPrepareError as error:
            messages.error(request, str(error))
        else:
            messages.success(request, "How it went is kept.", extra_tags=str(batch))
    else:
        messages.error(request, str(form.errors["went"][0]))
    return redirect("brief", pk)


@require_safe
def brief_file(request: Request, pk: int) -> HttpResponse:
    """Hand the brief over as one file, to be saved on a phone."""
    interview = _own(request, pk)
    return HttpResponse(
        file.write(request.seeker, interview, today=timezone.localdate()),
        content_type="text/html; charset=utf-8",
        headers={
            "Content-Disposition": f'attachment; filename="{file.name(interview)}"',
            "Cache-Control": "no-store",
        },
    )


@require_POST
def set_aside(request: Request, pk: int) -> HttpResponse:
    """Set a proposed time aside to prepare."""
    interview, form = _own(request, pk), forms.BlockForm(request.POST)
    if not form.is_valid():
        messages.error(request, "That is no time we can read, so none was set aside.")
        return redirect("brief", pk)
    try:
        starts_at = form.cleaned_data["starts_at"]
        batch = services.set_aside(interview, starts_at=starts_at, now=timezone.now())
    except services.CannotSetAsideError as error:
        messages.error(request, str(error))
    else:
        messages.success(request, "The time is set aside.", extra_tags=str(batch))
    return redirect("brief", pk)


@require_POST
def take_back(request: Request, pk: int) -> HttpResponse:
    """Take back time that was set aside."""
    block = queries.block(request.seeker, pk)
    if block is None:
        raise Http404
    interview = block.interview_id
    batch = services.remove_block(block, now=timezone.now())
    messages.success(request, "The time is yours again.", extra_tags=str(batch))
    return redirect("brief", interview)


def _own(request: Request, pk: int) -> Interview:
    interview = pipeline.interview(request.seeker, pk)
    if interview is None:
        raise Http404
    return interview


def _show(
    request: Request,
    interview: Interview,
    form: forms.BriefForm,
    *,
    draft: dict[str, Any] | None = None,
) -> HttpResponse:
    now, today = timezone.now(), timezone.localdate()
    shown = page.page(request.seeker, interview, today=today, now=now, draft=draft)
    context = {
        "here": "pipeline",
        "page": shown,
        "sheet": shown.sheet,
        "row": interview.opportunity,
        "interview": interview,
        "brief": shown.brief,
        "back": interview.opportunity_id,
        "form": form,
        "went_form": forms.WentForm(initial={"went": shown.brief.went if shown.brief else ""}),
        "room": {"reasons": range(3), "questions": range(5)},
        "today": today,
    }
    return render(request, "agenda/brief.html", context, status=422 if draft else 200)
