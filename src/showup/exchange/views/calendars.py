"""Doors of the seeker's own calendars: looked at, kept, read again, forgotten."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone

from showup.accounts.zones import zone_of
from showup.diary import queries as diary
from showup.exchange import errands
from showup.exchange.calendars import services, showing
from showup.exchange.calendars.readings import EMPTY, next_said, span_said
from showup.exchange.views import calendar_fetching as fetching
from showup.exchange.views import errands as doors
from showup.shared.requests import Request

if TYPE_CHECKING:
    from showup.diary.models import Calendar
    from showup.exchange.errands import Errand
    from showup.exchange.models import Arrival

LARGEST = 20 * 1024 * 1024  # bytes: the reader's own limit


def calendars(request: Request) -> HttpResponse:
    """List the calendars that are read, and take in another."""
    if request.method != "POST":
        errand = doors.asked_for(request)
        return doors.answer(request, errand, _fetched) if errand else _list(request)
    if "leave" in request.POST:
        told = request.POST
        services.leave_server(
            request.seeker, address=told.get("address", ""), user=told.get("user", "")
        )
        return redirect("calendars")
    do = request.POST.get("do", "")
    try:
        if do in fetching.ADDS:
            return doors.answer(request, fetching.ADDS[do](request), _fetched)
        arrival = _from_file(request)
    except services.NotReadError as error:
        return _list(request, wrong=str(error), wrong_at=do if do in fetching.ADDS else "file")
    return redirect("calendar-look", arrival.pk)


def look(request: Request, pk: int) -> HttpResponse:
    """Show what would be kept of a calendar, and keep it."""
    arrival = services.waiting(request.seeker, pk)
    if arrival is None:
        raise Http404
    wrong = ""
    if request.method == "POST":
        if request.POST.get("do") == "leave":
            services.drop(arrival)
            return redirect("calendars")
        try:
            kept = services.keep(arrival, now=timezone.now(), name=request.POST.get("name", ""))
        except services.CalendarNameError as error:
            wrong = str(error)
        else:
            names = ", ".join(row.name for row in kept)
            is_one = len(kept) == 1
            messages.success(request, f"{names} {'is' if is_one else 'are'} kept as busy times.")
            return redirect("calendars")
    seen = services.look(arrival)
    zone, now = zone_of(request.seeker), timezone.now()
    context = {
        "here": "you",
        "arrival": arrival,
        "look": seen,
        "given": request.POST.get("name", seen.name),
        "wrong": wrong,
        "clock": str(zone),
        "empty": EMPTY,
        "found": any(each.blocks for each in seen.readings),
        "parts": [
            (each, span_said(each, zone), next_said(each, zone, now=now)) for each in seen.readings
        ],
    }
    return render(request, "exchange/calendars_look.html", context, status=422 if wrong else 200)


def change(request: Request, pk: int) -> HttpResponse:
    """Read a calendar again, keep or delete its titles, call it something else, or forget it."""
    row = diary.calendar(request.seeker, pk)
    act = _ACTS.get(request.POST.get("do", ""))
    again = fetching.READS.get(request.POST.get("do", ""))
    if row is None or request.method != "POST" or (act is None and again is None):
        raise Http404
    if again is not None:
        return doors.answer(request, again(request, row), _read)
    assert act is not None
    act(request, row)
    return redirect("calendars")


def _fetched(request: Request, errand: Errand) -> HttpResponse:
    """Show what came of a link or a server, or why nothing did."""
    if errand.sort in fetching.READS:
        return _read(request, errand)
    if errand.wrong:
        return _list(request, wrong=errand.wrong, wrong_at=errand.sort, given=errand.given)
    if errand.sort != "server":
        return redirect("calendar-look", errand.result)
    context = {"here": "you", "found": errand.result, **errand.given}
    return render(request, "exchange/calendars_choose.html", context)


def _read(request: Request, errand: Errand) -> HttpResponse:
    """Say once how reading a calendar again went."""
    errands.forget(errand)
    trouble, says = errand.result or (errand.wrong, "")
    _say(request, trouble, says)
    return redirect("calendars")


def _list(
    request: Request, *, wrong: str = "", wrong_at: str = "", given: Mapping[str, Any] | None = None
) -> HttpResponse:
    context = {
        "here": "you",
        "rows": showing.rows(request.seeker),
        "wrong": wrong,
        "wrong_at": wrong_at,
        "given": request.POST if given is None else given,
    }
    return render(request, "exchange/calendars.html", context, status=422 if wrong else 200)


def _from_file(request: Request) -> Arrival:
    file = request.FILES.get("file")
    if file is None or file.size is None:
        raise services.NotReadError("Choose the file first; none came along.")
    if file.size > LARGEST:
        says = f"{file.name} is larger than 20 MB. Export a shorter span of time."
        raise services.NotReadError(says)
    return services.look_at_file(
        request.seeker,
        data=file.read(),
        name=file.name or "Calendar",
        titles=fetching.titles(request),
        now=timezone.now(),
    )


def _say(request: Request, trouble: str, says: str) -> None:
    if trouble:
        messages.error(request, trouble)
    else:
        messages.success(request, says)


def _delete_titles(request: Request, row: Calendar) -> None:
    services.keep_titles(row, keeps=False, now=timezone.now())
    _say(request, "", f"The titles in {row.name} are deleted. Its busy times stay.")


def _rename(request: Request, row: Calendar) -> None:
    try:
        services.rename(row, request.POST.get("name", ""))
    except services.CalendarNameError as error:
        messages.error(request, str(error))


def _remove(request: Request, row: Calendar) -> None:
    services.remove(row)
    _say(request, "", f"{row.name} is forgotten, with all its busy times.")


_ACTS: dict[str, Any] = {
    "no-titles": _delete_titles,
    "rename": _rename,
    "remove": _remove,
}
