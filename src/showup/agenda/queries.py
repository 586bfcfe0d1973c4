"""The day: what gathers several rooms on Today."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from django.utils import timezone

from showup.agenda import rules
from showup.agenda.arriving import doors
from showup.agenda.arriving import queries as arriving
from showup.agenda.arriving.rules import ASKS_FOR
from showup.agenda.clashes.warning import said_once
from showup.exchange.mailboxes import queries as mailboxes
from showup.pipeline import queries as pipeline
from showup.pipeline.lists import waiting

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from showup.accounts.models import Seeker
    from showup.agenda.arriving.queries import Arrival
    from showup.agenda.clashes.warning import Warned
    from showup.pipeline.models import Interview, Opportunity

AT_ONCE = 8  # of each sort; a longer list is no help on a morning
A_FEW = 5


@dataclass(frozen=True, slots=True)
class Asked:
    """Something that waits for an answer: an invitation, or an offer where there is none."""

    row: Opportunity
    interview: Interview | None
    by: date | None
    warned: Sequence[Warned] = ()  # what the times they offer clash with


@dataclass(frozen=True, slots=True)
class Today:
    """Everything that Today shows, and how much more of it there is."""

    opening: rules.Opening
    asked: Sequence[Asked]
    more_asked: int
    began: Sequence[Arrival]  # nobody said yet what became of them
    soon: Sequence[Arrival]  # about to begin
    mails: Sequence[mailboxes.Found]  # found in the mailbox, and not looked at yet
    more_mails: int
    coming: Sequence[Arrival]
    more_coming: int
    been: Sequence[Interview]
    closing: Sequence[waiting.Closing]
    quiet: Sequence[waiting.Quiet]
    more_quiet: int
    empty: bool


def today(seeker: Seeker, *, now: datetime) -> Today:
    """Return the seeker's day, in the zone that is active, by a constant number of queries."""
    day = timezone.localdate(now)
    answers = pipeline.need_an_answer(seeker)
    offers = waiting.offers(seeker)
    coming = arriving.coming(seeker, now=now)
    invited = list(answers[:AT_ONCE])
    warned = arriving.of_offered(seeker, invited)
    asked = [
        Asked(
            row.opportunity,
            row,
            timezone.localdate(row.answer_by) if row.answer_by else None,
            warned.get(row.pk, ()),
        )
        for row in invited
    ]
    asked += [Asked(row, None, row.offer_deadline) for row in offers[:AT_ONCE]]
    asked.sort(key=lambda each: (each.by is None, each.by or day))
    many = answers.count() + offers.count()
    booked = list(coming[:AT_ONCE])
    following = None
    if booked and booked[0].starts_at is not None:
        following = (booked[0].opportunity.label, timezone.localdate(booked[0].starts_at))
    first = asked[0].by if asked else None
    quiet = waiting.quiet(seeker, today=day)
    mails = mailboxes.waiting(seeker)
    begun = list(arriving.began(seeker, now=now))
    opening = rules.opening(many, first=first, following=following, today=day)
    if begun and begun[0].starts_at is not None:
        at = timezone.localtime(begun[0].starts_at)
        opening = rules.begun(begun[0].opportunity.label, at, lead=opening.lead, today=day)
    met = arriving.arrivals(seeker, [*begun, *booked], now=now)
    ahead = met[len(begun) :]
    soon = [one for one in ahead if one.door is not None]
    if soon and soon[0].door is not None and not begun:
        first_in = doors.begins_soon(soon[0].row.opportunity.label, soon[0].door)
        opening = rules.Opening(first_in, opening.says)
    seen = set[str]()  # in the order of the page
    asked = [replace(one, warned=said_once(one.warned, seen)) for one in asked[:AT_ONCE]]
    return Today(
        opening=opening,
        asked=asked,
        more_asked=many - len(asked),
        began=met[: len(begun)],
        soon=soon,
        mails=mails[:A_FEW],
        more_mails=max(0, len(mails) - A_FEW),
        coming=[replace(one, warned=said_once(one.warned, seen)) for one in ahead],
        more_coming=coming.count() - len(booked),
        been=list(waiting.been(seeker, now=now).filter(starts_at__lte=now - ASKS_FOR)[:A_FEW]),
        closing=waiting.closing(seeker, today=day, most=A_FEW),
        quiet=quiet[:A_FEW],
        more_quiet=max(0, len(quiet) - A_FEW),
        empty=not pipeline.opportunities(seeker).exists(),
    )
