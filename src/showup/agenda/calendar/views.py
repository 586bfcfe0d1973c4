"""The calendar in the browser, and another order that is tried on it."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlencode

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST
from django_htmx.http import reselect, reswap, retarget

from showup.advice import orders
from showup.agenda.arriving import queries as arriving
from showup.agenda.calendar import queries
from showup.agenda.calendar.records import Asked
from showup.agenda.calendar.rules import places, weeks
from showup.shared.requests import Request

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from showup.agenda.calendar.records import Trial

VIEWS = ("week", "list")


def calendar(request: Request) -> HttpResponse:
    """Show a week, or what comes in four."""
    asked, wrong = _asked(request.GET)
    return _page(request, asked, wrong)


def order(request: Request) -> HttpResponse:
    """Say how far the order is; once it stands, show the page with it."""
    today, now = timezone.localdate(), timezone.now()
    found = orders.order_ahead(request.seeker, today=today, now=now)
    if found.state == "working":
        context = {"percent": round(found.progress * 100)}
        return render(request, "advice/progress.html", context)
    asked, wrong = _asked(request.GET)
    answer = _page(request, asked, wrong)
    return reselect(retarget(reswap(answer, "outerHTML"), "#order"), "#order")


@require_POST
def try_order(request: Request) -> HttpResponse:
    """Try another order: what it comes to, beside the page or on it; nothing is changed."""
    given = places.read_places(request.POST.dict())
    if not request.htmx:
        asked, _ = _asked(request.POST)
        return redirect(f"{reverse('calendar')}?{_written(asked, given)}#tried")
    found = queries.trial(request.seeker, given, today=timezone.localdate(), now=timezone.now())
    context = _told(found)
    if found is not None and found.found.state == "working" and "again" in request.POST:
        context = {"percent": context["percent_tried"]}
        return render(request, "advice/progress.html", context)
    answer = render(request, "agenda/calendar_tried.html", context)
    return retarget(reswap(answer, "innerHTML"), "#tried")


def _page(request: Request, asked: Asked, wrong: str) -> HttpResponse:
    today, now = timezone.localdate(), timezone.now()
    page = queries.page(request.seeker, asked, today=today, now=now)
    tried = page.trial.fields if page.trial else {}
    shown = Asked(weeks.read_week(page.week), page.is_list)
    context = {
        "here": "calendar",
        "wide": True,
        "page": page,
        "today": today,
        "now": now,
        "wrong": wrong,
        "open_doors": arriving.open_doors(request.seeker, now=now),
        "same": _written(shown, asked.places or {}),
        "kept": "".join(f"&{urlencode([each])}" for each in tried.items()),
        "view": "list" if page.is_list else "week",
        "this_week": weeks.written(today),
        "percent": round(page.order.progress * 100),
        **_told(page.trial),
    }
    return render(request, "agenda/calendar.html", context, status=400 if wrong else 200)


def _told(trial: Trial | None) -> dict[str, object]:
    return {"trial": trial, "percent_tried": round(trial.found.progress * 100) if trial else 0}


def _asked(given: Mapping[str, str]) -> tuple[Asked, str]:
    """Return what is asked for, and what of it can't be; the default stands in for that."""
    monday, view, wrong = None, given.get("view", "week"), ""
    if view not in VIEWS:
        view, wrong = "week", "The calendar is shown as a week or as a list; this is the week."
    try:
        monday = weeks.read_week(given["week"]) if "week" in given else None
    except weeks.WeekError as error:
        wrong = str(error)
    tried = places.read_places({name: given[name] for name in given})
    return Asked(monday, view == "list", tried), wrong


def _written(asked: Asked, given: Mapping[int, date | None]) -> str:
    fields = {"view": "list" if asked.is_list else "week", **places.asked_for(given)}
    return urlencode(({"week": weeks.written(asked.monday)} if asked.monday else {}) | fields)
