"""Pages of the room."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render

from showup.advice import evidence as page
from showup.shared.requests import Request


def evidence(request: Request) -> HttpResponse:
    """Show what every default rests on."""
    return render(
        request, "advice/evidence.html", {"here": "evidence", "sections": page.sections()}
    )
