"""What one seeker is to be reminded of, and what they have been."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from django.db.models import Q
from django.urls import reverse

from showup.accounts.zones import zone_of
from showup.agenda.clashes import timing
from showup.agenda.models import Reminded
from showup.agenda.reminders import rules
from showup.pipeline import queries as pipeline
from showup.pipeline.rules import ACTIVE

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime, tzinfo

    from showup.accounts.models import Seeker
    from showup.pipeline.models import Interview

SOON = timedelta(days=3)  # whatever is due begins within it: a day before, a long way, a night
A_MONTH = timedelta(days=31)
A_DAY = timedelta(days=1)


def due(seeker: Seeker, *, now: datetime) -> tuple[rules.Reminder, ...]:
    """Return what to say now, shown already or not, in two queries."""
    found = meetings(seeker, now=now, until=now + SOON)
    return rules.due(found, now=now, zone=zone_of(seeker))


def unshown(seeker: Seeker, *, channel: str, now: datetime) -> tuple[rules.Reminder, ...]:
    """Return what to say now and was not shown on a channel: two queries, three if there is any."""
    found = due(seeker, now=now)
    if not found:
        return ()
    known = Reminded.objects.filter(
        seeker=seeker, channel=channel, key__in=[each.key for each in found]
    )
    shown = set(known.values_list("key", flat=True))
    return tuple(each for each in found if each.key not in shown)


def ahead(seeker: Seeker, *, now: datetime) -> tuple[rules.Reminder, ...]:
    """Return what the seeker will be reminded of within a month, the soonest first."""
    found = meetings(seeker, now=now, until=now + A_MONTH)
    return rules.ahead(found, now=now, zone=zone_of(seeker))


def meetings(seeker: Seeker, *, now: datetime, until: datetime) -> list[rules.Meeting]:
    """Return booked interviews that began lately, or begin or are prepared for by `until`."""
    near = Q(starts_at__gt=now - rules.LATEST, starts_at__lt=until)
    today = Q(minutes__gte=timing.A_DAY, starts_at__gt=now - A_DAY, starts_at__lt=until)
    prepared = Q(blocks__starts_at__gt=now - A_DAY, blocks__starts_at__lt=until)
    rows = (
        pipeline.interviews(seeker)
        .filter(near | today | prepared, state="booked", opportunity__stage__in=ACTIVE)
        .exclude(starts_at=None)
        .distinct()
        .defer("text", "opportunity__offer_words")
        .prefetch_related(None)
        .prefetch_related("blocks")
    )
    return list(_meetings(rows, zone_of(seeker)))


def _meetings(rows: Iterable[Interview], zone: tzinfo) -> Iterable[rules.Meeting]:
    for row in rows:
        if row.starts_at is not None:
            yield rules.Meeting(
                pk=row.pk,
                label=row.opportunity.label,
                starts_at=row.starts_at,
                format=row.format,
                place=row.place,
                travel_minutes=row.travel_minutes,
                travel_words=row.travel_words,
                is_checked=row.checked_at is not None,
                is_day_only=timing.is_day_only(row.starts_at, row.minutes, row.zone, here=zone),
                preparing=tuple(
                    rules.Preparing(block.starts_at, block.minutes)
                    for block in row.blocks.all()
                    if timing.serves(
                        block.starts_at, block.minutes, row.starts_at, row.travel_minutes
                    )
                ),
                url=reverse("arrive", args=[row.pk]),
                brief_url=reverse("brief", args=[row.pk]),
            )
