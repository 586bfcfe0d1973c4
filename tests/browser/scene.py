"""A search in the running app, and every page that shows something of it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from tests import scenes

from showup.exchange import services as exchange

if TYPE_CHECKING:
    from showup.accounts.models import Seeker

LETTER = """\
From: Ruth Adeyemi <ruth.adeyemi@brightwater.example>
Subject: Interview at Brightwater Logistics

Dear Alice,

we would like to invite you to an interview for the position of Support operations lead.
Could you come on Tuesday 3 December 2030 at 10:30 (UK time)? It will be by video.

Kind regards
Ruth Adeyemi
Brightwater Logistics
"""


def fill(seeker: Seeker) -> tuple[scenes.Search, list[str]]:
    """Fill the app and return what is in it, with the address of every page."""
    now = datetime.now(UTC).replace(microsecond=0)  # noqa: TID251  the pages read the clock too
    found = scenes.search(seeker, now=now)
    decision = scenes.answered(found, now=now)
    waiting = scenes.answered(found, now=now)
    type(waiting).objects.filter(pk=waiting.pk).update(state="failed", problem="It broke.")
    offer = scenes.answered_about(found, found.offered, "hold", "turn_down", now=now)
    arrival = exchange.take_in(seeker, name="mail.txt", data=LETTER.encode(), now=now)
    odd = LETTER.replace("invite you to an interview", "tell you about our new catalogue")
    other = exchange.take_in(seeker, name="other.txt", data=odd.encode(), now=now)
    invitation, job = found.invitation.pk, found.invited.pk
    return found, [
        "/",
        "/invite/",
        f"/invite/{arrival.pk}/",
        f"/invite/{other.pk}/",
        "/jobs/",
        "/jobs/new/",
        f"/jobs/{job}/",
        f"/jobs/{found.booked.pk}/",
        f"/jobs/{job}/change/",
        f"/jobs/{job}/ask/",
        f"/decisions/{decision.pk}/",
        f"/decisions/{waiting.pk}/",
        f"/decisions/{offer.pk}/",
        f"/interviews/{invitation}/pause/",
        f"/jobs/{job}/text/decline/",
        f"/jobs/{job}/text/go/",
        f"/interviews/{invitation}/out/scam/",
        "/evidence/",
        "/you/",
        "/no-such-page/",
    ]
