"""The request that views receive once the doors have let it in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.http import HttpRequest

if TYPE_CHECKING:
    from django_htmx.middleware import HtmxDetails

    from showup.accounts.models import Seeker, User


class Request(HttpRequest):
    """A request with a signed-in user, whose search it is, and htmx's details."""

    user: User
    seeker: Seeker
    htmx: HtmxDetails
