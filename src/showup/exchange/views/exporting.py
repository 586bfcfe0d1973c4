"""The page with what one can take away."""

from __future__ import annotations

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from showup.exchange.exporting import files
from showup.shared.requests import Request


@require_safe
def export(request: Request) -> HttpResponse:
    """Show which files there are."""
    return render(request, "exchange/export.html", {"here": "you"})


@require_safe
def download(request: Request, sort: str) -> HttpResponse:
    """Hand a file over, to be saved."""
    if sort not in files.SORTS:
        raise Http404
    name = files.file_name(sort, today=timezone.localdate())
    return HttpResponse(
        files.write(request.seeker, sort),
        content_type=files.SORTS[sort].content_type,
        headers={
            "Content-Disposition": f'attachment; filename="{name}"',
            "Cache-Control": "no-store",
        },
    )
