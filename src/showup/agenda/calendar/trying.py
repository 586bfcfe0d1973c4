"""The interviews ahead, where else they could be tried, and what that comes to."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from showup.advice import orders
from showup.advice.rules import any_day
from showup.agenda.calendar.doubled import doubled
from showup.agenda.calendar.records import Following, Move, Trial
from showup.agenda.calendar.rules import places

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date, datetime, tzinfo

    from showup.accounts.models import Seeker
    from showup.advice.rules.answer import OrderStep
    from showup.pipeline.models import Interview

    Places = Mapping[int, date | None]


def moves(
    order: orders.Ordered,
    ahead: Sequence[Interview],
    given: Places,
    *,
    taken: Mapping[int, str],
    shown: Sequence[date],
    zone: tzinfo,
    today: date,
    horizon: int,
) -> tuple[Move, ...]:
    """Return the interviews ahead in the proposed order, those that are not in it last.

    `taken` says of jobs whose offered times can't be had why that is; `horizon` is how many days
    ahead the engine looks.
    """
    steps = {int(step.opportunity): step for step in order.steps}
    fields = places.asked_for(given)
    meets = doubled(order, ahead, zone)
    met_on = {row.pk: at for row in ahead if (at := _booked_on(row, zone)) is not None}
    found = []
    for row in ahead:
        step = steps.get(row.opportunity_id)
        options = places.places(
            step,
            offered=() if row.state == "booked" else offered_on(row, zone),
            shown=[*shown, *filter(None, [given.get(row.opportunity_id)])],
            booked=row.state == "booked",
            today=today,
            free=_free(row, step, met_on, given.get(row.opportunity_id), today, horizon),
        )
        tried = fields.get(f"{places.FIELD}{row.opportunity_id}", "")
        why = (taken.get(row.opportunity_id), order.why_out.get(str(row.opportunity_id)))
        why_out = "" if step else " ".join(filter(None, why))
        found.append(Move(row, step, options, tried, why_out, meets.get(row.pk)))
    return tuple(sorted(found, key=lambda move: (move.step is None, _day(move))))


def left_out(order: orders.Ordered, ahead: Iterable[Interview]) -> list[Interview]:
    """Return the invitations that the order leaves out."""
    if order.state != "ready":
        return []
    there = {int(step.opportunity) for step in order.steps}
    return [row for row in ahead if row.state == "invited" and row.opportunity_id not in there]


def trial(
    seeker: Seeker,
    given: Places,
    ahead: Iterable[Interview],
    *,
    zone: tzinfo,
    today: date,
    now: datetime,
) -> Trial | None:
    """Return what another order comes to; None where nothing is asked of what is ahead."""
    by_job = {row.opportunity_id: row for row in ahead}
    own = {pk: day for pk, day in given.items() if pk in by_job}
    if not own:
        return None
    rows = [(by_job[pk], day) for pk, day in own.items()]
    return Trial(
        says=places.said([(row.opportunity.label, day) for row, day in rows], today=today),
        found=orders.try_order(seeker, own, today=today, now=now),
        follow=tuple(_following(row, day, zone, now) for row, day in rows),
        fields=places.asked_for(own),
    )


def offered_on(row: Interview, zone: tzinfo) -> set[date]:
    """Return the days on which times were offered for an interview."""
    return {slot.starts_at.astimezone(zone).date() for slot in row.slots.all()}


def _following(row: Interview, day: date | None, zone: tzinfo, now: datetime) -> Following:
    slots = [slot.starts_at for slot in row.slots.all() if slot.starts_at > now]
    return Following(row, day, tuple(slot for slot in slots if slot.astimezone(zone).date() == day))


def _day(move: Move) -> tuple[int, int]:
    return (move.step.day if move.step else 0, move.interview.pk)


def _booked_on(row: Interview, zone: tzinfo) -> date | None:
    if row.state != "booked" or row.starts_at is None:
        return None
    return row.starts_at.astimezone(zone).date()


def _free(
    row: Interview,
    step: OrderStep | None,
    met_on: Mapping[int, date],
    asked: date | None,
    today: date,
    horizon: int,
) -> tuple[date, ...]:
    """Return the days that could be asked for instead of a booked one."""
    at = met_on.get(row.pk)
    if step is None or at is None:
        return ()
    if not any_day.can_move(in_days=(at - today).days, moves_made=row.moves_made):
        return ()
    others = [day for pk, day in met_on.items() if pk != row.pk]
    first = today + timedelta(days=any_day.NOTICE_DAYS)
    days = places.free_days(at, others, first=first, last=today + timedelta(days=horizon))
    return (*days, *filter(None, [asked]))
