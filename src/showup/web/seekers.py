"""Whose page this is, and on whose clock."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from django.utils import timezone

from showup.accounts.zones import zone_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from django.http import HttpRequest, HttpResponse

    from showup.shared.requests import Request


def seekers(get_response: Callable[[HttpRequest], HttpResponse]) -> Callable[..., HttpResponse]:
    """Put the signed-in seeker on the request, and their zone on every time that is shown."""

    def answer(request: HttpRequest) -> HttpResponse:
        if not request.user.is_authenticated:
            return get_response(request)
        seeker = request.user.seeker
        cast("Request", request).seeker = seeker
        with timezone.override(zone_of(seeker)):
            return get_response(request)

    return answer
