"""A seeker's feeds, and the calendar that they hand out."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from django.db.models import Q

from showup.accounts.zones import zone_of
from showup.agenda.clashes import timing
from showup.agenda.feeds import rules
from showup.agenda.models import Feed
from showup.agenda.preparing import queries as preparing
from showup.exchange.exporting import interviews
from showup.pipeline import queries as pipeline
from showup.pipeline.rules import ACTIVE

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Iterable
    from datetime import tzinfo

    from django.db.models import QuerySet

    from showup.accounts.models import Seeker
    from showup.exchange.exporting.interviews import Standing
    from showup.exchange.records import CalendarEvent
    from showup.pipeline.models import Interview

BACK = timedelta(days=90)
STATES = ("booked", "held", "missed", "cancelled", "declined")
OFF = ("missed", "cancelled", "declined", "invited")  # the last: booked before, and open again


def working(seeker: Seeker) -> QuerySet[Feed]:
    """Return the seeker's feeds that are not revoked, the oldest first."""
    return Feed.objects.filter(seeker=seeker, revoked_at=None)


def feed(seeker: Seeker, pk: int) -> Feed | None:
    """Return one of the seeker's own feeds that works."""
    return working(seeker).filter(pk=pk).first()


def feed_called(seeker: Seeker, name: str) -> Feed | None:
    """Return the seeker's working feed of that name, whatever its case."""
    return working(seeker).filter(name__iexact=" ".join(name.split())).first()


def calendar(seeker: Seeker, *, discreet: bool, now: datetime) -> bytes:
    """Return the seeker's interviews as a calendar with alarms, in nine queries, twelve at most."""
    from showup.exchange.formats.ics.writing import write  # noqa: PLC0415  slow to import

    return write(
        events(seeker, discreet=discreet, now=now), name=rules.CALENDAR, ask_again=rules.ASK_AGAIN
    )


def events(seeker: Seeker, *, discreet: bool, now: datetime) -> list[CalendarEvent]:
    """Return what the feed tells: interviews from BACK on, their ways and their preparation."""
    rows = [*_rows(seeker, now=now), *_open_again(seeker, now=now)]
    standings = interviews.standings(seeker, rows)
    blocks = {block.pk for row in rows for block in row.blocks.all()}
    changes = interviews.block_changes(seeker, blocks)
    zone = zone_of(seeker)
    prepared = _prepared_at(seeker, rows)
    told = []
    for row in rows:
        standing = standings[row.pk]
        changed_at = _changed_at(row, standing.changed_at, prepared, now=now)
        standing = replace(standing, changed_at=changed_at)
        told.append(_told(row, standing, changes, zone, now=now))
    return [event for each in told for event in rules.events(each, zone=zone, discreet=discreet)]


def _rows(seeker: Seeker, *, now: datetime) -> QuerySet[Interview]:
    rows = pipeline.interviews(seeker).filter(state__in=STATES, starts_at__gte=now - BACK)
    return _whole(rows).order_by("starts_at", "pk")


def _open_again(seeker: Seeker, *, now: datetime) -> list[Interview]:
    """Return what was booked and has no time now, at the time it had: calendars still show it."""
    rows = pipeline.interviews(seeker).filter(state__in=OFF, starts_at=None)
    about = pipeline.history(seeker).filter(table="pipeline.interview", row__in=rows.values("pk"))
    booked = about.filter(Q(before__state="booked") | Q(after__state="booked")).order_by("pk")
    was: dict[int, datetime] = {}
    for row, *moments in booked.values_list("row", "before__starts_at", "after__starts_at"):
        told = next((each for each in reversed(moments) if each), None)
        if told is not None:
            was[row] = datetime.fromisoformat(told)
    recent = [pk for pk, at in was.items() if at >= now - BACK]
    found = list(_whole(rows.filter(pk__in=recent)).order_by("pk")) if recent else []
    for each in found:
        each.starts_at = was[each.pk]
    return found


def _whole(rows: QuerySet[Interview]) -> QuerySet[Interview]:
    """Return interviews with all that the feed tells of them."""
    told = rows.select_related("opportunity__seeker", "brief").prefetch_related(None)
    return told.prefetch_related("blocks", "opportunity__notes").defer("text", "marks")


def _changed_at(
    row: Interview, changed_at: datetime, prepared: dict[str, list[datetime]], *, now: datetime
) -> datetime:
    """Return when what the feed tells of an interview last changed.

    Some programs take a text anew only where LAST-MODIFIED is later than the one they know, and
    of two files with one SEQUENCE the later DTSTAMP counts (RFC 5546, 2.1.5). Both are this
    moment. SEQUENCE stays as it is: it is for changes of when an event is or whether (RFC 5545,
    3.8.7.4), and a program may ask the reader anew for each.
    """
    owners = f"interview {row.pk}", f"opportunity {row.opportunity_id}"
    moments = [changed_at, *(moment for owner in owners for moment in prepared[owner])]
    zone_since = row.opportunity.seeker.zone_since
    if row.starts_at is not None and zone_since is not None and zone_since < row.starts_at:
        moments.append(zone_since)  # its evening before is on another clock now
    if row.starts_at is not None and row.starts_at <= now:
        moments.append(row.starts_at)  # from then on it has neither alarms nor what was prepared
    return max(moments)


def _prepared_at(seeker: Seeker, rows: Iterable[Interview]) -> dict[str, list[datetime]]:
    """Return when briefs, and the notes that stand in them, changed or came back.

    It is told by what they belong to: "interview 41", "opportunity 7".
    """
    briefs = [str(row.pk) for row in rows]
    notes = [str(row.opportunity_id) for row in rows if hasattr(row, "brief")]
    found: dict[str, list[datetime]] = defaultdict(list)
    for table, owner, named in (
        ("agenda.brief", "interview", briefs),
        ("pipeline.note", "opportunity", notes),
    ):
        if not named:
            continue
        about = pipeline.history(seeker).filter(table=table).order_by()
        before, after = f"before__{owner}_id", f"after__{owner}_id"
        if len(named) <= interviews.FEW:  # more are not worth naming
            about = about.filter(Q(**{f"{before}__in": named}) | Q(**{f"{after}__in": named}))
        for was, is_now, *moments in about.values_list(before, after, "at", "undone_at"):
            found[f"{owner} {is_now or was}"] += filter(None, moments)
    return found


def _told(
    row: Interview, standing: Standing, changes: Counter[int], zone: tzinfo, *, now: datetime
) -> rules.Told:
    assert row.starts_at is not None
    is_ahead = row.starts_at > now
    given_up = row.state == "booked" and is_ahead and row.opportunity.stage not in ACTIVE
    event = interviews.event(row, standing, own_name=True)
    brief = preparing.as_text(row) if is_ahead else ""
    return rules.Told(
        event=replace(event, description="\n\n".join(filter(None, (event.description, brief)))),
        starts_at=row.starts_at,
        is_off=row.state in OFF or given_up,
        is_over=row.state == "held" or not is_ahead,
        is_checked=row.checked_at is not None,
        is_day_only=timing.is_day_only(row.starts_at, row.minutes, row.zone, here=zone),
        travel_minutes=row.travel_minutes,
        travel_words=row.travel_words,
        label=row.opportunity.label,
        blocks=tuple(
            rules.Block(block.pk, block.starts_at, block.minutes, changes[block.pk])
            for block in row.blocks.all()
            if timing.serves(block.starts_at, block.minutes, row.starts_at, row.travel_minutes)
        ),
    )
