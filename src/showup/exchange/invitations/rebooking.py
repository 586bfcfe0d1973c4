"""Find the interview that did not take place and that a message gives a new time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from showup.accounts.zones import zone_of
from showup.exchange.invitations import rules
from showup.exchange.invitations.rules import rebooking

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from showup.exchange.invitations.rules import Plan
    from showup.pipeline.models import Interview

OVER = ("held", "missed")
CHOICES = (("same", "yes, a new time for that one"), ("another", "no, another interview"))
_SAYS = {
    "missed": "You missed the interview with {who}{on}.",
    "cancelled": "The interview with {who}{on} was called off.",
    "declined": "You said no to the interview with {who}{on}.",
    "booked": "The interview with {who}{on} is over by now.",
}
_ASKS = "Is this a new time for it?"


def rebooked(rows: Sequence[Interview], plan: Plan, *, now: datetime) -> Interview | None:
    """Return the last interview where a message gives that one a new time.

    `rows` are the job's, the newest first. What they say of moving one is enough; else a missed
    interview is always asked about, one that was called off where words, person or link fit.

    Raises:
        rules.MissingAnswerError: only the seeker can tell.
    """
    last = rows[0] if rows else None
    if last is None or last.state not in _SAYS or not _comes_after(last, plan):
        return None
    speaks = rebooking.speaks_of_it(plan)
    if plan.meeting == "same" or (plan.kind == "reschedule" and last.state != "booked"):
        return last
    is_like = rebooking.is_like(plan, link=last.link, people=last.people)
    if last.state == "booked" and not (speaks and last.starts_at and last.starts_at < now):
        return None
    if last.state != "missed" and not (speaks or is_like):
        return None
    default = None if last.state == "booked" else "same"  # that one may well have taken place
    raise rules.MissingAnswerError("meeting", _asked(last), default=default, choices=CHOICES)


def that_was(rows: Sequence[Interview], plan: Plan) -> Interview | None:
    """Return the interview that is over and whose very time a message tells once more."""
    if plan.kind not in ("invitation", "confirmation"):
        return None
    told = {time.starts_at for time in (plan.booked, *plan.slots) if time is not None}
    return next((row for row in rows if row.state in OVER and told == {row.starts_at}), None)


def _comes_after(last: Interview, plan: Plan) -> bool:
    """Tell whether what a message offers is later than the interview was, where both are known."""
    offered = [time.starts_at for time in (plan.booked, *plan.slots) if time is not None]
    return not offered or last.starts_at is None or max(offered) > last.starts_at


def _asked(last: Interview) -> str:
    on = ""
    if last.starts_at is not None:
        at = last.starts_at.astimezone(zone_of(last.opportunity.seeker))
        on = f" on {rules.moment_words(at)}"
    return f"{_SAYS[last.state].format(who=last.opportunity.label, on=on)} {_ASKS}"
