"""The page that says that we made a mistake, as it is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from showup.web import views

if TYPE_CHECKING:
    from django.test import RequestFactory

    from showup.accounts.models import Seeker


def test_it_is_written_for_eyes(rf: RequestFactory, alice: Seeker) -> None:
    request = rf.get("/")
    request.user = alice.user
    page = views.server_error(request).content.decode()
    assert "In a terminal, “showup doctor” may know more." in page
    assert "`" not in page
