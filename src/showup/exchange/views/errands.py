"""Doors of what is fetched beside the pages: waited for, stopped, shown where it was asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from showup.exchange import errands
from showup.shared.requests import Request

if TYPE_CHECKING:
    from showup.exchange.errands import Errand

STOPPED = "Stopped. What was there before stays as it was."
UNKNOWN = "Nothing is being fetched there any more. Ask again."


def asked_for(request: Request) -> Errand | None:
    """Return the errand whose answer a page was opened for; say so where it's no longer known."""
    key = request.GET.get("errand", "") if request.method == "GET" else ""
    errand = errands.find(request.seeker, key)
    if key and errand is None:
        messages.info(request, UNKNOWN)
    return errand


def answer(
    request: Request, errand: Errand, show: Callable[[Request, Errand], HttpResponse]
) -> HttpResponse:
    """Show what an errand brought; as long as it's under way, how long that may take."""
    is_new = request.method == "POST"
    if not errands.is_running(errand, within=errands.BRIEFLY if is_new else 0.0):
        return show(request, errand)
    if is_new:
        return redirect(_page(errand))
    context = {"here": errand.back.here, "errand": errand, "longest": errands.LONGEST}
    return render(request, "exchange/errand.html", context)


def progress(request: Request, key: str) -> HttpResponse:
    """Say for how long an errand is under way; once it's over, have its page shown anew."""
    errand = errands.find(request.seeker, key)
    context = {"errand": errand, "longest": errands.LONGEST}
    status = 404 if errand is None else 200
    response = render(request, "exchange/errand_progress.html", context, status=status)
    if errand is None or not errands.is_running(errand):
        response["HX-Refresh"] = "true"
    return response


@require_POST
def stop(request: Request, key: str) -> HttpResponse:
    """Stop an errand, unless it's over and has something to show."""
    errand = errands.find(request.seeker, key)
    if errand is None:
        messages.info(request, UNKNOWN)
        return redirect("today")
    if not errands.is_running(errand):
        return redirect(_page(errand))
    errands.stop(errand)
    messages.info(request, STOPPED)
    return redirect(errand.back.address)


def _page(errand: Errand) -> str:
    address = errand.back.address
    return f"{address}{'&' if '?' in address else '?'}errand={errand.key}"
