"""The feed at its secret address, and addresses made and revoked."""

from __future__ import annotations

import hashlib
import ipaddress

from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.cache import get_conditional_response
from django.views.decorators.http import require_POST, require_safe

from showup.agenda.feeds import queries, services
from showup.agenda.feeds.forms import FeedForm
from showup.shared.requests import Request

CALENDAR = "text/calendar; charset=utf-8"


@login_not_required
@require_safe
def feed(request: HttpRequest, handle: str, secret: str) -> HttpResponse:
    """Hand the calendar to whoever has the address, on this machine; all else is not found."""
    now = timezone.now()
    found = services.let_in(handle, secret, now=now)
    if found is None or not _is_from_here(request):
        raise Http404
    data = queries.calendar(found.seeker, discreet=found.discreet, now=now)
    etag = f'"{hashlib.sha256(data).hexdigest()[:32]}"'
    response = HttpResponse(data, content_type=CALENDAR)
    response["Content-Disposition"] = 'inline; filename="interviews.ics"'
    answer = get_conditional_response(request, etag=etag, response=response) or response
    answer["ETag"] = etag
    answer["Cache-Control"] = "private, no-cache"
    answer["Referrer-Policy"] = "no-referrer"
    return answer


def feed_file(request: Request) -> HttpResponse:
    """Hand the same calendar over as a file."""
    data = queries.calendar(request.seeker, discreet="discreet" in request.GET, now=timezone.now())
    response = HttpResponse(data, content_type=CALENDAR)
    response["Content-Disposition"] = 'attachment; filename="interviews.ics"'
    return response


@require_POST
def make_feed(request: Request) -> HttpResponse:
    """Make an address and show it: this once, on this page, and nowhere else."""
    form = FeedForm(request.POST)
    if not form.is_valid():
        return _refused(request, str(next(iter(form.errors.values()))[0]))
    try:
        made = services.make(request.seeker, **form.cleaned_data, now=timezone.now())
    except services.FeedError as error:
        return _refused(request, str(error))
    address = request.build_absolute_uri(services.path_of(made))
    context = {
        "here": "you",
        "feed": made.feed,
        "address": address,
        "webcal": f"webcal://{address.partition('://')[2]}",
    }
    response = render(request, "agenda/feeds_made.html", context)
    response["Cache-Control"] = "no-store"
    return response


@require_POST
def revoke_feed(request: Request, pk: int) -> HttpResponse:
    """Close one of the seeker's own addresses for good."""
    found = queries.feed(request.seeker, pk)
    if found is None:
        raise Http404
    services.revoke(found, now=timezone.now())
    messages.success(request, f"The address for “{found.name}” opens nothing any more.")
    return redirect("reminders")


def _refused(request: Request, says: str) -> HttpResponse:
    messages.error(request, says)
    return redirect("reminders")


def _is_from_here(request: HttpRequest) -> bool:
    """Tell whether this machine asks: as long as there are no passwords, nobody else may."""
    try:
        return ipaddress.ip_address(request.META.get("REMOTE_ADDR", "")).is_loopback
    except ValueError:
        return False
