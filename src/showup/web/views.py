"""Pages for what went wrong: a sentence and a way on. And a sign of life."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from django.contrib.auth.decorators import login_not_required
from django.http import HttpResponse
from django.shortcuts import render

from showup.web import running

if TYPE_CHECKING:
    from django.http import HttpRequest


@login_not_required
def alive(request: HttpRequest) -> HttpResponse:
    """Answer with the mark of this start, so that a second start knows whom it met."""
    return HttpResponse(os.environ.get(running.MARK, ""), content_type="text/plain")


def _problem(request: HttpRequest, status: int, says: str, mend: str) -> HttpResponse:
    context = {"status": status, "says": says, "mend": mend}
    return render(request, "problem.html", context, status=status)


@login_not_required
def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Answer a request that made no sense."""
    return _problem(request, 400, "That didn’t arrive whole.", "Go back and send it once more.")


@login_not_required
def forbidden(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Answer a request for what belongs to someone else."""
    return _problem(request, 403, "That isn’t yours to open.", "Start again from Today.")


@login_not_required
def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """Answer a form that was open too long, or came from elsewhere."""
    return _problem(
        request,
        403,
        "That form has gone stale.",
        "Nothing was changed. Reload the page and try again.",
    )


@login_not_required
def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Answer an address that leads nowhere."""
    return _problem(
        request, 404, "There’s no such page.", "It may have been undone. Start from Today."
    )


def not_allowed(request: HttpRequest) -> HttpResponse:
    """Answer an address that only takes what a form sends."""
    return _problem(
        request,
        405,
        "There’s nothing to look at here.",
        "Only a form leads here. Start from Today.",
    )


@login_not_required
def server_error(request: HttpRequest) -> HttpResponse:
    """Answer when we made a mistake."""
    return _problem(
        request,
        500,
        "Our mistake.",
        "Nothing was half-saved. In a terminal, “showup doctor” may know more.",
    )
