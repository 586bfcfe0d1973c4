"""What needs the seeker next, and the interviews that come, in the order of their times."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Literal

from showup.pipeline.models import Interview, Note, Opportunity, Posting
from showup.pipeline.rules import ACTIVE, ends_at
from showup.shared import deadlines

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date, tzinfo

    from showup.accounts.models import Seeker

Kind = Literal["answer", "offer", "interview", "result", "work", "closing"]
A_WEEK = timedelta(days=7)
A_DAY = 24 * 60  # minutes: no hour was named, so nothing tells when it begins


@dataclass(frozen=True, slots=True)
class Thing:
    """One thing that comes: what, with whom, by when; `when` None where no time is known."""

    kind: Kind
    opportunity: Opportunity
    says: str
    when: datetime | date | None
    zone: str = ""  # the employer's
    needs: bool = True  # the seeker's move


def things(seeker: Seeker, *, now: datetime, zone: tzinfo) -> list[Thing]:
    """Return everything that comes, the earliest first; what has no time comes last.

    Four queries, however much there is.
    """
    today = now.astimezone(zone).date()
    found = [
        *_offers(seeker),
        *_interviews(seeker, now=now),
        *_work(seeker, now=now),
        *_closing(seeker, today=today),
    ]
    return sorted(found, key=lambda thing: _order(thing, zone))


def _order(thing: Thing, zone: tzinfo) -> tuple[bool, datetime, int]:
    when = thing.when
    if when is None:
        return True, datetime.max.replace(tzinfo=UTC), -thing.opportunity.pk
    if not isinstance(when, datetime):
        when = deadlines.end_of(when, zone)
    return False, when, -thing.opportunity.pk


def _offers(seeker: Seeker) -> Iterator[Thing]:
    for row in Opportunity.objects.filter(seeker=seeker, stage="offer"):
        yield Thing("offer", row, "Answer the offer", row.offer_deadline)


def _interviews(seeker: Seeker, *, now: datetime) -> Iterator[Thing]:
    rows = Interview.objects.filter(
        opportunity__seeker=seeker, opportunity__stage__in=ACTIVE, state__in=("invited", "booked")
    )
    for row in rows.select_related("opportunity"):
        job = row.opportunity
        if row.state == "invited":
            yield Thing("answer", job, "Answer the invitation", row.answer_by, row.zone)
        elif row.starts_at is not None:
            over = ends_at(row.starts_at, row.minutes) <= now
            begun = row.starts_at <= now and (row.minutes or 0) < A_DAY
            where = ", ".join(filter(None, (f"round {row.round}", row.format, row.place)))
            if over:
                yield Thing("result", job, f"How did {where} go?", row.starts_at, row.zone)
            elif begun:
                says = f"It has begun: {where}"
                yield Thing("interview", job, says, row.starts_at, row.zone)
            else:
                yield Thing(
                    "interview", job, f"You meet: {where}", row.starts_at, row.zone, needs=False
                )


def _work(seeker: Seeker, *, now: datetime) -> Iterator[Thing]:
    rows = Note.objects.filter(
        opportunity__seeker=seeker, opportunity__stage__in=ACTIVE, kind="task", due__gte=now
    )
    for row in rows.select_related("opportunity"):
        yield Thing("work", row.opportunity, "Work they asked for", row.due)


def _closing(seeker: Seeker, *, today: date) -> Iterator[Thing]:
    rows = Posting.objects.filter(
        opportunity__seeker=seeker,
        opportunity__stage="saved",
        closes__range=(today, today + A_WEEK),
    )
    for row in rows.select_related("opportunity").defer("text", "facts"):
        yield Thing("closing", row.opportunity, "The posting closes", row.closes)
