"""The request that views receive once the doors have let it in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.http import HttpRequest

if TYPE_CHECKING:
    from django_htmx.middleware import HtmxDetails

    from django.contrib.auth.models import User


class Request(HttpRequest):
    """A request with a signed-in user and htmx's details."""

    user: User
    htmx: HtmxDetails
