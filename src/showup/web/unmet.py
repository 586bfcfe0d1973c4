"""What no view answers: an address asked in a way that it does not take."""

from __future__ import annotations

from typing import TYPE_CHECKING

from showup.web import views

if TYPE_CHECKING:
    from collections.abc import Callable

    from django.http import HttpRequest, HttpResponse

_NOT_ALLOWED = 405


def unmet(get_response: Callable[[HttpRequest], HttpResponse]) -> Callable[..., HttpResponse]:
    """Put a page in the place of the framework's empty answer to such a request."""

    def answer(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        if response.status_code != _NOT_ALLOWED or response.content:
            return response
        page = views.not_allowed(request)
        page["Allow"] = response["Allow"]
        return page

    return answer
