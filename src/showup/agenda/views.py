"""Today, in the browser."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render

from showup.shared.requests import Request


def today(request: Request) -> HttpResponse:
    """Show what needs the seeker now."""
    return render(request, "agenda/today.html", {"here": "today"})
