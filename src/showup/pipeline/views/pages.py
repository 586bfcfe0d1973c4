"""The board, and the table behind the same address."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone

from showup.pipeline.lists import filters as filtering
from showup.pipeline.lists import overview
from showup.pipeline.lists.headings import heads
from showup.shared.requests import Request


def pipeline(request: Request) -> HttpResponse:
    """Show what the seeker has going: as a board, or as a table through filters."""
    filters = filtering.read(request.GET.dict())
    today, now = timezone.localdate(), timezone.now()
    context: dict[str, object] = {"here": "pipeline", "wide": True, "filters": filters}
    context["today"] = today
    if filters.view == "board":
        board = overview.board(request.seeker, today=today, now=now)
        context |= {"board": board, "head": board.head, "back": "?"}
        return render(request, "pipeline/board.html", context)
    table = overview.table(request.seeker, filters, today=today, now=now)
    context |= {
        "table": table,
        "head": table.head,
        "heads": heads(filters),
        "back": filtering.address(filters, page=table.page),
        "kept": [
            (name, value)
            for name, value in (
                ("source", filters.source),
                ("remote", filters.remote),
                ("needs", filters.needs),
                ("sort", filters.sort),
            )
            if value and (name, value) != ("sort", "-excitement")
        ],
        "anywhere": filtering.address(filters, stage=filtering.ANY, source="", remote="", needs=""),
        "plain": filtering.address(filtering.Filters(view="table")),
        "before": filtering.address(filters, page=table.page - 1) if table.page > 1 else "",
        "after": filtering.address(filters, page=table.page + 1)
        if table.page < table.pages
        else "",
    }
    return render(request, "pipeline/table.html", context)
