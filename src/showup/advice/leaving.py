"""What each way of answering writes and says: the letter, and what is noted once it was sent."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING
from urllib.parse import quote

from django.db import transaction
from django.utils import timezone

from showup.advice import letters
from showup.advice.rules import assumed
from showup.pipeline import queries as pipeline
from showup.pipeline import services as verbs
from showup.shared import zones

if TYPE_CHECKING:
    import uuid
    from datetime import date

    from showup.pipeline.models import Interview, Opportunity

# what the address says: (what the page says, what is noted, by which button)
PURPOSES = {
    "go": ("Tell them you’re coming.", "", ""),
    "ask": ("Ask them first.", "", ""),
    "move": ("Ask for another day.", "You asked for another day.", "I’ve asked them"),
    "decline": ("Say no, kindly.", "It’s declined.", "I’ve told them: it’s declined"),
    "cancel": ("Call it off, kindly.", "It’s cancelled.", "I’ve told them: it’s cancelled"),
    "accept": ("Say yes.", "You’ve accepted.", "I’ve accepted it"),
    "turn-down": ("Turn it down, kindly.", "You’ve turned it down.", "I’ve turned it down"),
}
LETTERS: dict[str, letters.Kind] = {
    "go": "accept_slot",
    "ask": "ask_first",
    "move": "ask_to_move",
    "decline": "decline",
    "cancel": "cancel",
    "accept": "accept_offer",
    "turn-down": "decline_offer",
}
REASONS = {
    # the address: (kept as, in the list of ways out)
    "scam": ("scam", "a scam"),
    "harassment": ("harassment", "harassment"),
    "discrimination": ("discrimination", "discrimination"),
    "illness": ("illness", "you’re ill"),
    "elsewhere": ("accepted elsewhere", "you’ve said yes elsewhere"),
}
WAYS_OUT = tuple((reason, says) for reason, (_, says) in REASONS.items())
_ADDRESS = re.compile(r"""[^\s@,;:<>()"]+@[^\s@,;:<>()"]+""")
WHY = (
    ("pay", "Pay"),
    ("benefits", "Benefits"),
    ("role", "The role"),
    ("place", "The place"),
    ("no time", "No time"),
    ("changed mind", "My mind"),
)


@dataclass(frozen=True, slots=True)
class Draft:
    """A letter as a page shows it."""

    to: str
    subject: str
    body: str
    mailto: str
    language: str
    rows: int  # of the text box, so that nothing needs scrolling


def draft(
    row: Opportunity,
    kind: letters.Kind,
    *,
    now: datetime,
    interview: Interview | None = None,
    after: date | None = None,
) -> Draft:
    """Return the letter that fits, in the language of the mail, to whoever wrote it.

    `after` is the first day that would suit, where another is asked for.
    """
    interview = interview or pipeline.open_interview(row)
    person: dict[str, object] = next(iter(interview.people), {}) if interview else {}
    stood = interview is not None and interview.state in ("booked", "missed")
    starts_at = interview.starts_at if interview and stood else None
    days: tuple[date, ...] = ()
    if kind == "accept_slot" and starts_at is None and not (interview and interview.slots.exists()):
        kind, days = "suggest_days", assumed.dates_to_suggest(timezone.localdate(now))
    if kind == "cancel":
        kind = letters.cancelling(starts_at=starts_at, now=now)
    asked = interview.language if interview else ""
    language = asked if asked in letters.LANGUAGES else "en"
    written = letters.letter(
        kind,
        language=language,
        their_name=str(person.get("name", "")),
        my_name=row.seeker.name,
        role=row.title,
        employer=row.employer,
        when=_on_their_clock(starts_at, interview) if starts_at and interview else None,
        after=after,
        days=days,
        question=_question(row) if kind == "ask_first" else "",
    )
    address = str(person.get("address", ""))
    address = address if _ADDRESS.fullmatch(address) else ""  # one reader, and nothing beside
    name = str(person.get("name", ""))
    to = f"{name} <{address}>" if name and address else address
    return Draft(
        to=to,
        subject=written.subject,
        body=written.body.rstrip(),
        mailto=f"mailto:{quote(address, safe='@')}?subject={quote(written.subject)}"
        f"&body={quote(written.body.replace(chr(10), chr(13) + chr(10)))}",
        language=language,
        rows=sum(1 + len(line) // 34 for line in written.body.rstrip().splitlines()) + 1,
    )


def _on_their_clock(starts_at: datetime, interview: Interview) -> datetime:
    """Return a time as the employer gave it; on the seeker's own clock where no zone is known."""
    theirs = zones.named(interview.zone)
    return starts_at.astimezone(theirs) if theirs else timezone.localtime(starts_at)


def _question(row: Opportunity) -> str:
    """Return what is to be settled first, where it was put as a question: notes stay private."""
    asked = row.deal_words.strip()
    return asked if row.deal_breaker == "unknown" and asked.endswith("?") else ""


@transaction.atomic
def told(row: Opportunity, purpose: str, *, now: datetime, why: str = "") -> uuid.UUID | None:
    """Note that the employer was told; return the batch that undoes it, None where nothing is."""
    interview = pipeline.open_interview(row)
    if purpose == "accept":
        return verbs.end(row, stage="accepted", now=now)
    if purpose == "turn-down":
        return verbs.end(row, stage="declined", now=now)
    if interview is None:
        return None
    if purpose == "move":
        return verbs.ask_to_move(interview, now=now)
    if purpose in ("decline", "cancel"):
        return verbs.bow_out(interview, now=now, why=why)
    return None


@transaction.atomic
def out(interview: Interview, reason: str, *, now: datetime) -> uuid.UUID:
    """Leave for a reason that is not weighed, and remember which, so that nothing asks again.

    Whoever is ill calls off this interview only; the job stays open for another day.
    """
    if reason == "illness":
        return verbs.bow_out(interview, now=now, keep_job=True)
    exempt = REASONS[reason][0]
    batch = verbs.bow_out(interview, now=now, why=exempt)
    return verbs.change(interview.opportunity, now=now, batch=batch, exempt=exempt)
