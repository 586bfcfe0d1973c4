"""The switch for the desktop, and what the pages' script asks for."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpResponse, JsonResponse
from django.middleware.csrf import get_token
from django.shortcuts import redirect
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from showup.accounts import services as accounts
from showup.agenda.reminders import queries, services
from showup.shared.requests import Request

CHANNEL: services.Channel = "browser"


@require_POST
def desktop(request: Request) -> HttpResponse:
    """Turn the system's notifications on or off."""
    is_on = request.POST.get("on") == "yes"
    accounts.keep_preferences(request.seeker, reminds_on_desktop=is_on)
    says = "Your system shows reminders again." if is_on else "Your system shows none any more."
    messages.success(request, says)
    return redirect("reminders")


@require_safe
def due(request: Request) -> JsonResponse:
    """Return what is due and was not shown in a browser, and the token to claim it with."""
    found = queries.unshown(request.seeker, channel=CHANNEL, now=timezone.now())
    rows = [
        {
            "key": each.key,
            "kind": each.kind,
            "says": each.says,
            "more": each.more,
            "until": each.until.isoformat(),
            "url": each.url,
        }
        for each in found
    ]
    told = {"schema": "showup.reminders/1", "due": rows, "token": get_token(request)}
    return JsonResponse(
        told, headers={"Cache-Control": "no-store", "Content-Disposition": "attachment"}
    )


@require_POST
def shown(request: Request) -> JsonResponse:
    """Note that a browser shows a reminder, or that it was seen; tell whether it is the first."""
    first = services.claim_due(
        request.seeker, request.POST.get("key", "")[:200], channel=CHANNEL, now=timezone.now()
    )
    return JsonResponse({"first": first})
