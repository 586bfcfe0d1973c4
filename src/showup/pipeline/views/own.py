"""What every page of the room begins with: it is the seeker's own, and they came from somewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.http import Http404, QueryDict
from django.shortcuts import resolve_url

from showup.pipeline import queries
from showup.pipeline.lists import filters as filtering
from showup.shared.requests import Request

if TYPE_CHECKING:
    from showup.pipeline.models import Interview, Opportunity


def opportunity(request: Request, pk: int) -> Opportunity:
    """Return one of the seeker's own opportunities.

    Raises:
        Http404: the seeker has none with this number.
    """
    row = queries.opportunity(request.seeker, pk)
    if row is None:
        raise Http404
    return row


def interview(request: Request, pk: int) -> Interview:
    """Return one of the seeker's own interviews.

    Raises:
        Http404: the seeker has none with this number.
    """
    row = queries.interview(request.seeker, pk)
    if row is None:
        raise Http404
    return row


def back(request: Request, pk: int | None = None) -> str:
    """Return where a form leads back to: the story of a job, or the board or table as it was.

    What the form says of it is read as filters, so it never leads elsewhere.
    """
    said = request.POST.get("back", request.GET.get("back", ""))
    if not said.startswith("?") and pk is not None:
        return resolve_url("story", pk)
    return listed(seen(said))


def seen(query: str) -> filtering.Filters:
    """Return the filters of a page that a form stood on, from the address it remembers."""
    return filtering.read(QueryDict(query.removeprefix("?")).dict())


def listed(filters: filtering.Filters) -> str:
    """Return the address of the pipeline through some filters."""
    return resolve_url("pipeline") + filtering.address(filters, page=filters.page).rstrip("?")
