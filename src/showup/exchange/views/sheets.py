"""Doors of sheets: a file dropped, its columns looked at and mended, its jobs kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone

from showup.exchange.sheets import choices as sheet_choices
from showup.exchange.sheets import says as sheet_words_said
from showup.exchange.sheets import services as sheets
from showup.pipeline.rules import FieldError
from showup.shared.requests import Request

if TYPE_CHECKING:
    from showup.exchange.models import Arrival
    from showup.exchange.sheets.services import Look

LARGEST = 100 * 1024 * 1024  # the reader's own limit
SHOWN = 40  # of what may be long: contradictions, problems, jobs one may have
EXAMPLES = 8  # jobs shown as they would be kept


def drop(request: Request) -> HttpResponse:
    """Take in a file of applications from another tracker."""
    if request.method != "POST":
        return render(request, "exchange/sheets.html", {"here": "pipeline"})
    file = request.FILES.get("file")
    if file is None or file.size is None:
        return _again(request, "Choose the file first; none came along.")
    if file.size > LARGEST:
        return _again(
            request, f"{file.name} is larger than 100 MB. Leave only the rows about jobs."
        )
    name, now = file.name or "your sheet", timezone.now()
    data = file.read()
    told = sheets.read(data, name)
    found, problems = told
    if not found:
        says = " ".join(f"{each.what} {each.mend}".strip() for each in problems)
        return _again(request, f"{name}: {says}")
    row = sheets.take_in(request.seeker, name=name, data=data, now=now, told=told)
    return redirect("sheet-look", row.pk)


def look(request: Request, pk: int) -> HttpResponse:
    """Show what a sheet would become; mend how it is read, or keep it."""
    row = sheets.arrival(request.seeker, pk)
    if row is None:
        raise Http404
    if request.method == "POST":
        _mend(request, row)
        if request.POST.get("do") == "keep":
            return _keep(request, row)
        return redirect("sheet-look", row.pk)
    return _show(request, row)


def _again(request: Request, wrong: str) -> HttpResponse:
    context = {"here": "pipeline", "wrong": wrong}
    return render(request, "exchange/sheets.html", context, status=422)


def _look(request: Request, row: Arrival) -> Look:
    tables, told = sheets.sheets_of(row), sheets.settings_of(row)
    return sheets.look(request.seeker, tables, told, now=timezone.now())


def _mend(request: Request, row: Arrival) -> None:
    seen = _look(request, row)
    given = {name: str(value) for name, value in request.POST.items()}
    asked = set(request.POST.getlist("offered"))
    same = set(request.POST.getlist("same"))
    told = sheet_choices.chosen(given, sorted(asked - same), seen.plan, seen.which, seen.settings)
    sheets.mend(row, told)


def _keep(request: Request, row: Arrival) -> HttpResponse:
    try:
        kept = sheets.keep(row, now=timezone.now())
    except (sheets.NotKeptError, FieldError) as error:
        return _show(request, row, wrong=str(error))
    says = " ".join([sheet_words_said.kept_said(kept), *kept.stood[:SHOWN]])
    if kept.batch is None:
        messages.info(request, says)
    else:
        messages.success(request, says, extra_tags=str(kept.batch))
    return redirect("pipeline")


def _show(request: Request, row: Arrival, *, wrong: str = "") -> HttpResponse:
    seen = _look(request, row)
    plan = seen.plan
    context: dict[str, Any] = {
        "here": "pipeline",
        "arrival": row,
        "look": seen,
        "wrong": wrong,
        "headline": sheet_words_said.headline(seen),
        "stages": sheet_words_said.stages_said(seen),
        "fates": sheet_words_said.fates_said(seen.counts),
        "fields": sheet_choices.field_choices(),
        "dates": [(each, sheet_words_said.example_said(each)) for each in plan.open_dates],
        "told_dates": seen.settings.dates or (plan.open_dates[0].order if plan.open_dates else ""),
        "words": [
            (word, sheet_choices.stage_choices(word), sheet_choices.stage_value(word))
            for word in plan.words[: sheet_choices.MOST_WORDS]
        ],
        "wins": sheet_choices.WINS,
        "contradictions": plan.contradictions[:SHOWN],
        "more_contradictions": max(0, len(plan.contradictions) - SHOWN),
        "problems": seen.problems[:SHOWN],
        "more_problems": max(0, len(seen.problems) - SHOWN),
        "same": [fate for fate in seen.fates if fate.why][:SHOWN],
        "examples": [fate.job for fate in seen.fates[:EXAMPLES]],
    }
    return render(request, "exchange/sheet.html", context, status=422 if wrong else 200)
