"""A search in the running app, and every page that shows something of it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from tests import advices, scenes

from showup.exchange.invitations import services as exchange
from showup.pipeline import services as pipeline

if TYPE_CHECKING:
    from showup.accounts.models import Seeker
    from showup.pipeline.models import Opportunity

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


def well_known(seeker: Seeker, *, now: datetime) -> Opportunity:
    """Add a job of which everything is known: a posting, a round that was held, notes, links."""
    row, _ = pipeline.add(
        seeker, now=now, on=now.date() - timedelta(days=30), employer="Tessellate Maps",
        title="Service designer", place="Leeds", remote="hybrid", pay_low=38000.0, pay_high=42000.0,
        pay_currency="GBP", pay_period="year", contract="permanent", level="senior",
        source="LinkedIn", link="https://tessellate.example/jobs/1", doubts=["pay", "commute"],
        doubt_words="an hour each way", deal_breaker="unknown", deal_words="Are there nights?",
        result_due=now.date() + timedelta(days=20),
    )  # fmt: skip
    pipeline.move(row, stage="screening", stage_name="Take-home task", now=now)
    pipeline.meet(row, starts_at=now - timedelta(days=3), now=now, format="phone", result="passed")
    pipeline.note(row, text="They come by bicycle.\nAll of them.", now=now)
    pipeline.note(row, text="Draw a map of Leeds.", kind="task", now=now)
    pipeline.keep_posting(
        row,
        now=now,
        title="Service designer",
        link="https://tessellate.example/jobs/1",
        text="We draw maps.\n" * 40,
        facts=[{"field": "pay", "value": "£38,000 to 42,000", "quote": "£38,000 – £42,000"}],
        closes=now.date() + timedelta(days=9),
    )
    pipeline.add(seeker, now=now, employer="Tessellate Maps", title="Map editor", stage="saved")
    pipeline.add(seeker, now=now, on=now.date() - timedelta(days=25), employer="Northgate Trams")
    gone, _ = pipeline.add(seeker, now=now, employer="Ollerton Tiles")
    pipeline.end(gone, stage="ghosted", now=now)
    return row


def fill(seeker: Seeker) -> tuple[scenes.Search, list[str]]:
    """Fill the app and return what is in it, with the address of every page."""
    now = datetime.now(UTC).replace(microsecond=0)  # noqa: TID251  the pages read the clock too
    found = scenes.search(seeker, now=now)
    decision = scenes.answered(found, now=now, answer=advices.explained())
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
        f"/interviews/{invitation}/brief/",
        f"/interviews/{found.booking.pk}/",
        f"/jobs/{job}/text/decline/",
        f"/jobs/{job}/text/go/",
        f"/interviews/{invitation}/out/scam/",
        "/evidence/",
        "/you/",
        "/learned/",
        "/reminders/",
        "/export/",
        "/calendars/",
        "/no-such-page/",
    ]


def fill_whole(seeker: Seeker) -> list[str]:
    """Fill the app, also with a job of which everything is known; return every page's address."""
    _, addresses = fill(seeker)
    kept = well_known(seeker, now=datetime.now(UTC).replace(microsecond=0))  # noqa: TID251  the pages read the clock too
    return [
        *addresses,
        "/jobs/?view=table",
        "/jobs/?view=table&stage=any&q=bicycle",
        "/jobs/?view=table&q=zebra",
        "/jobs/stages/",
        f"/jobs/{kept.pk}/",
        f"/jobs/{kept.pk}/change/",
        f"/jobs/{kept.pk}/move/",
        f"/employers/{kept.firm_id}/",
    ]
