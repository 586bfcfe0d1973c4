"""Pages of the room."""

from __future__ import annotations

import uuid

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from showup.shared.requests import Request


def invite(request: Request) -> HttpResponse:
    """Show the page."""
    return render(request, "agenda/today.html", {"here": "invite"})


@require_POST
def undo(request: Request, batch: uuid.UUID) -> HttpResponse:
    """Undo a batch."""
    return redirect("today")
