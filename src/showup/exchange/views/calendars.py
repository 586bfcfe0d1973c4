"""Doors of the seeker's own calendars: looked at, kept, read again, forgotten."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone

from showup.advice.situations import zone_of
from showup.diary import queries as diary
from showup.exchange.calendars import services, showing
from showup.exchange.calendars.readings import EMPTY, span_said
from showup.exchange.calendars.servers import Remote
from showup.shared.counting import count
from showup.shared.requests import Request

if TYPE_CHECKING:
    from showup.diary.models import Calendar
    from showup.exchange.models import Arrival

LARGEST = 20 * 1024 * 1024  # bytes: the reader's own limit
_NUMBER = re.compile(r"[0-9]{1,4}")


def calendars(request: Request) -> HttpResponse:
    """List the calendars that are read, and take in another."""
    if request.method != "POST":
        return _list(request)
    if "leave" in request.POST:
        told = request.POST
        services.leave_server(
            request.seeker, address=told.get("address", ""), user=told.get("user", "")
        )
        return redirect("calendars")
    do = request.POST.get("do", "")
    do = do if do in (*_ADDS, "server") else "file"
    try:
        if do == "server":
            return _choose(request)
        arrival = _ADDS[do](request)
    except services.NotReadError as error:
        return _list(request, wrong=str(error), wrong_at=do)
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
    zone = zone_of(request.seeker)
    context = {
        "here": "you",
        "arrival": arrival,
        "look": seen,
        "given": request.POST.get("name", seen.name),
        "wrong": wrong,
        "empty": EMPTY,
        "found": any(each.blocks for each in seen.readings),
        "parts": [(each, span_said(each, zone)) for each in seen.readings],
    }
    return render(request, "exchange/calendars_look.html", context, status=422 if wrong else 200)


def change(request: Request, pk: int) -> HttpResponse:
    """Read a calendar again, keep or delete its titles, call it something else, or forget it."""
    row = diary.calendar(request.seeker, pk)
    act = _ACTS.get(request.POST.get("do", ""))
    if row is None or request.method != "POST" or act is None:
        raise Http404
    act(request, row)
    return redirect("calendars")


def _list(request: Request, *, wrong: str = "", wrong_at: str = "") -> HttpResponse:
    context = {
        "here": "you",
        "rows": showing.rows(request.seeker),
        "wrong": wrong,
        "wrong_at": wrong_at,
        "given": request.POST,
    }
    return render(request, "exchange/calendars.html", context, status=422 if wrong else 200)


def _titles(request: Request) -> bool:
    return request.POST.get("titles") == "yes"


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
        titles=_titles(request),
        now=timezone.now(),
    )


def _from_link(request: Request) -> Arrival:
    return services.look_at_link(
        request.seeker,
        address=request.POST.get("link", ""),
        titles=_titles(request),
        now=timezone.now(),
    )


def _from_server(request: Request) -> Arrival:
    told = request.POST
    every = list(zip(told.getlist("name"), told.getlist("address"), strict=False))
    wanted = [int(each) for each in told.getlist("chosen") if _NUMBER.fullmatch(each)]
    return services.look_at_remotes(
        request.seeker,
        chosen=[Remote(*every[each]) for each in wanted if each < len(every)],
        user=told.get("user", ""),
        titles=_titles(request),
        now=timezone.now(),
    )


_ADDS = {"file": _from_file, "link": _from_link, "chosen": _from_server}


def _choose(request: Request) -> HttpResponse:
    """Ask which calendars of a server are to be read."""
    told = request.POST
    user = told.get("user", "").strip()
    if not user or not told.get("password") or not told.get("server", "").strip():
        raise services.NotReadError("Give the server’s address, your name there and the password.")
    found = services.remotes(
        request.seeker, address=told["server"], user=user, password=told["password"]
    )
    context = {"here": "you", "found": found, "user": user, "titles": _titles(request)}
    return render(request, "exchange/calendars_choose.html", context)


def _say(request: Request, trouble: str, says: str) -> None:
    if trouble:
        messages.error(request, trouble)
    else:
        messages.success(request, says)


def _read_again(request: Request, row: Calendar) -> None:
    trouble = services.refresh(row, now=timezone.now())
    blocks = diary.filled(request.seeker).get(row.pk)
    says = count(blocks.blocks if blocks else 0, "busy block")
    _say(request, trouble, f"{row.name} was read again: {says}.")


def _keep_titles(request: Request, row: Calendar) -> None:
    trouble = services.keep_titles(row, keeps=True, now=timezone.now())
    _say(request, trouble, f"The titles in {row.name} are kept from now on.")


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
    "again": _read_again,
    "titles": _keep_titles,
    "no-titles": _delete_titles,
    "rename": _rename,
    "remove": _remove,
}
