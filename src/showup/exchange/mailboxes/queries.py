"""Reads of the mailbox and of what was found in it, each scoped to one seeker."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from django.db.models import Exists, OuterRef, QuerySet

from showup.exchange import record_json
from showup.exchange.invitations.rules import what_it_is
from showup.exchange.invitations.traces import kept
from showup.exchange.models import Arrival, FoundMail, Keeping, Mailbox
from showup.exchange.records import Reading
from showup.shared.counting import sentence

if TYPE_CHECKING:
    from showup.accounts.models import Seeker

IDLE = ("other", "newsletter")
Signature = tuple[str, str, str]  # subject, sender's address, moment it was sent


@dataclass(frozen=True, slots=True)
class Found:
    """A mail of the mailbox as a list shows it; `arrival` is what /invite/ looks at."""

    pk: int
    arrival: int
    which: int  # the first of its messages that is about an interview
    what: str  # "An invitation"
    who: str
    subject: str
    sent: datetime | None


def mailbox(seeker: Seeker) -> Mailbox | None:
    """Return the seeker's mailbox, None where none was set up."""
    return Mailbox.objects.filter(seeker=seeker).select_related("seeker").first()


def by_number(pk: int) -> Mailbox | None:
    """Return a mailbox for the thread that looks into it."""
    return Mailbox.objects.filter(pk=pk).select_related("seeker").first()


def that_look_by_themselves() -> QuerySet[Mailbox]:
    """Return everybody's mailboxes that may be looked at without being asked."""
    return Mailbox.objects.filter(looks_itself=True, wants_seeker=False)


def waiting(seeker: Seeker) -> tuple[Found, ...]:
    """Return found mails that were neither kept nor dismissed, newest first.

    What was kept by hand meanwhile, from the same mail saved as a file, counts as kept.
    """
    rows = list(_unkept(seeker, dismissed=False))
    if not rows:
        return ()
    by_hand = signatures_kept(seeker)
    return tuple(_shown(row) for row in rows if not signatures(row.arrival.readings) & by_hand)


def dismissed(seeker: Seeker) -> tuple[Found, ...]:
    """Return the found mails that were put aside, newest first."""
    return tuple(_shown(row) for row in _unkept(seeker, dismissed=True))


def found_mail(seeker: Seeker, pk: int) -> FoundMail | None:
    """Return one of the seeker's own found mails."""
    return _found(seeker).filter(pk=pk).first()


def signatures_kept(seeker: Seeker) -> frozenset[Signature]:
    """Return what tells the messages apart that were kept, whichever door they came through."""
    return frozenset(
        one
        for told, which in kept(seeker).values_list("arrival__readings", "which")
        for one in signatures(told[which : which + 1])
    )


def signatures(readings: Iterable[dict[str, Any]]) -> frozenset[Signature]:
    """Return what tells messages apart where their Message-ID is no longer known.

    A mail that was saved as a file may differ in its bytes, not in this.
    """
    found = set()
    for told in readings:
        sent, sender = told.get("sent"), told.get("sender") or {}
        if sent and sender.get("address"):
            moment = str(sent).partition("[")[0]
            found.add((str(told.get("subject", "")), str(sender["address"]).casefold(), moment))
    return frozenset(found)


def _found(seeker: Seeker) -> QuerySet[FoundMail]:
    rows = FoundMail.objects.filter(mailbox__seeker=seeker)
    return rows.select_related("arrival").order_by("-pk")


def _unkept(seeker: Seeker, *, dismissed: bool) -> QuerySet[FoundMail]:
    kept_now = Keeping.objects.filter(arrival=OuterRef("arrival"), undone=False)
    return _found(seeker).filter(~Exists(kept_now), dismissed=dismissed)


def _shown(row: FoundMail) -> Found:
    readings = _readings(row.arrival)
    which = next((at for at, each in enumerate(readings) if each.kind not in IDLE), 0)
    reading = readings[which] if readings else Reading("other")
    sender = reading.sender
    who = reading.employer or reading.agency
    name = who.value if who else (sender.name or sender.address) if sender else ""
    return Found(
        pk=row.pk,
        arrival=row.arrival.pk,
        which=which,
        what=sentence(what_it_is(reading.kind)),
        who=name,
        subject=reading.subject,
        sent=reading.sent,
    )


def _readings(arrival: Arrival) -> tuple[Reading, ...]:
    return record_json.readings(arrival.readings)
