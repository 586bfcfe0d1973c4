"""Pages of the room."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render

from showup.shared.requests import Request


def evidence(request: Request) -> HttpResponse:
    """Show the page."""
    return render(request, "agenda/today.html", {"here": "evidence"})
