"""A month of somebody's search: what employers mean, what reaches the inbox, and who obeys Today.

Employers keep their own truth (when it really is, behind which link); the person knows only what
Showup says. Whether an interview was missed is decided by the truth.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from django.utils import timezone
from tests.exchange.invitations.letters import calendar

from showup.agenda import queries as today
from showup.agenda.reminders import queries as reminders
from showup.exchange.invitations import queries as arrivals
from showup.exchange.invitations import rules, services
from showup.exchange.invitations.rules import times
from showup.pipeline import queries as pipeline
from showup.pipeline import services as verbs

if TYPE_CHECKING:
    from collections.abc import Collection

    from showup.accounts.models import Seeker
    from showup.agenda.arriving.queries import Arrival
    from showup.exchange.records import Kind
    from showup.pipeline.models import Interview

LONDON = ZoneInfo("Europe/London")
LOOKS_AT = (13,)  # when the person looks at Today unasked
MINUTE = timedelta(minutes=1)
LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(slots=True)
class Employer:
    """Where an interview really takes place and when; `at` None while there is none."""

    name: str
    at: datetime | None = None
    minutes: int = 45
    way: int = 0  # minutes from the person's door; 0 for a call
    link: str = ""
    sequence: int = 0

    def event(self, *, method: str = "REQUEST", zone: str = "", tells_link: bool = True) -> bytes:
        """Return the calendar entry that this employer sends, a newer version each time."""
        assert self.at is not None
        where = f"LOCATION:{self.name} House, 1 Market Street" if self.way else ""
        link = (
            f"DESCRIPTION:Join the interview here: {self.link}" if tells_link and self.link else ""
        )
        status = "STATUS:CANCELLED" if method == "CANCEL" else "STATUS:CONFIRMED"
        text = calendar(
            f"Interview with {self.name}",
            start=f"{self.at.astimezone(UTC):%Y%m%dT%H%M%SZ}",
            end=f"{self.at.astimezone(UTC) + self.minutes * MINUTE:%Y%m%dT%H%M%SZ}",
            method=method,
            sequence=self.sequence,
            extra="\n".join(filter(None, (where, link, status))),
        )
        self.sequence += 1
        if zone:
            for stamp in ("DTSTART", "DTEND"):
                before, _, rest = text.partition(f"{stamp}:")
                utc = datetime.strptime(rest[:16], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
                there = f"{utc.astimezone(ZoneInfo(zone)):%Y%m%dT%H%M%S}"
                text = f"{before}{stamp};TZID={zone}:{there}{rest[16:]}"
        slug = self.name.lower().replace(" ", "-")
        text = text.replace("Harbour Housing", self.name).replace("harbour-housing", slug)
        return text.encode()


@dataclass(frozen=True, slots=True)
class Message:
    """Something that reaches the inbox at a moment; `kind` is what the person takes it for."""

    at: datetime
    who: str
    data: bytes
    kind: Kind


@dataclass(slots=True)
class Person:
    """Somebody who does what Today and the reminders say, but for what they ignore."""

    seeker: Seeker
    employers: dict[str, Employer]
    inbox: list[Message] = field(default_factory=list)
    ignores: Collection[str] = ()
    attended: set[str] = field(default_factory=set)
    gone: set[tuple[int, datetime]] = field(default_factory=set)
    busy_until: datetime = LONG_AGO

    def live(self, start: datetime, end: datetime) -> None:
        """Live from one moment to another, waking up whenever something calls."""
        now = start
        with timezone.override(LONDON):
            while now < end:
                self._open_mail(now)
                self._look(now)
                now = self._next(now, end)

    def _next(self, now: datetime, end: datetime) -> datetime:
        """Return when something calls next: a message, a reminder, a look at Today."""
        calls = [message.at for message in self.inbox]
        calls += [reminder.at for reminder in reminders.ahead(self.seeker, now=now)]
        for days in (0, 1):
            day = now.astimezone(LONDON).date() + timedelta(days=days)
            calls += [datetime(*day.timetuple()[:3], hour, tzinfo=LONDON) for hour in LOOKS_AT]
        return min([end, *(call.astimezone(UTC) for call in calls if call > now)])

    def _open_mail(self, now: datetime) -> None:
        due = [message for message in self.inbox if message.at <= now]
        self.inbox = [message for message in self.inbox if message.at > now]
        for message in sorted(due, key=lambda each: each.at):
            if "updates" in self.ignores and message.kind in ("reschedule", "cancellation"):
                continue
            job = pipeline.opportunities(self.seeker).get(employer=message.who)
            name = "entry.ics" if message.data.startswith(b"BEGIN") else "mail.eml"
            arrival = services.take_in(self.seeker, name=name, data=message.data, now=now)
            (reading,) = arrivals.readings(arrival)
            zone = None if times.zone_name(reading) else "Europe/London"
            answers = rules.Answers(kind=message.kind, belongs_to=job.pk, meeting="same", zone=zone)
            kept = services.keep(arrival, answers=answers, now=now)
            assert kept.written, kept.problems
            if message.kind == "invitation" and kept.interview is not None:
                self._choose(kept.interview, now)

    def _choose(self, interview: Interview, now: datetime) -> None:
        """Take the first time that was offered, and tell them so; they confirm by an entry."""
        first = interview.slots.all()[0].starts_at
        employer = self.employers[interview.opportunity.employer]
        employer.at = first
        verbs.book(interview, starts_at=first, now=now)
        self._send(employer, now + timedelta(hours=3), "confirmation")

    def _look(self, now: datetime) -> None:
        """Look at Today and do what it says, then what the reminders say."""
        day = today.today(self.seeker, now=now)
        for row in [one.row for one in day.began]:
            if row.opportunity.employer in self.attended:
                verbs.held(row, now=now)
            else:
                verbs.missed(row, now=now)
        moved = {
            arrival.row.pk for arrival in day.coming if self._unravel(arrival, day.coming, now)
        }
        for arrival in day.coming:
            if arrival.phase == "check" and arrival.row.pk not in moved:
                self._check(arrival, now)
        for reminder in reminders.due(self.seeker, now=now):
            if reminder.kind in ("leave", "soon"):
                self._go(int(reminder.key.split(":")[0]), reminder.kind, now)

    def _unravel(self, arrival: Arrival, coming: Collection[Arrival], now: datetime) -> bool:
        """Ask the later booked of two that clash for another time; they answer by an entry."""
        if "clashes" in self.ignores or not arrival.warned:
            return False
        others = {other.opportunity for each in arrival.warned for other in each.others}
        older = [each for each in coming if each.row.opportunity.pk in others]
        if not older or arrival.row.pk < max(each.row.pk for each in older):
            return False
        if arrival.row.moves_made:
            return True  # they know; the answer is on its way
        verbs.ask_to_move(arrival.row, now=now)
        employer = self.employers[arrival.row.opportunity.employer]
        assert employer.at is not None
        employer.at += timedelta(days=2, hours=1)
        self._send(employer, now + timedelta(hours=2), "reschedule")
        return True

    def _check(self, arrival: Arrival, now: datetime) -> None:
        """Go through the check: ask what is missing, and whether the time still holds."""
        if "checks" in self.ignores:
            return
        row, employer = arrival.row, self.employers[arrival.row.opportunity.employer]
        if any(each.about == "way" and each.missing for each in arrival.facts.checks):
            verbs.change_interview(row, travel_minutes=employer.way, now=now)
        if any(each.about == "where" and each.missing for each in arrival.facts.checks):
            verbs.change_interview(row, link=employer.link, format="video", now=now)
        if employer.at is not None and employer.at != row.starts_at:
            verbs.book(row, starts_at=employer.at, now=now)
        verbs.check(row, now=now)

    def _go(self, pk: int, kind: str, now: datetime) -> None:
        row = pipeline.interviews(self.seeker).get(pk=pk)
        employer = self.employers[row.opportunity.employer]
        assert row.starts_at is not None
        if kind == "leave" and "leaving" in self.ignores:
            return
        is_last_call = row.starts_at - now <= 10 * MINUTE
        if (kind == "soon" and not is_last_call) or (pk, row.starts_at) in self.gone:
            return
        self.gone.add((pk, row.starts_at))
        there = max(row.starts_at, now + employer.way * MINUTE)
        if self.busy_until + employer.way * MINUTE > row.starts_at:
            return  # still elsewhere
        opens = not employer.link or row.link == employer.link
        if employer.at == row.starts_at and there <= row.starts_at and opens:
            self.attended.add(employer.name)
            self.busy_until = row.starts_at + (employer.minutes + employer.way) * MINUTE

    def _send(self, employer: Employer, at: datetime, kind: Kind) -> None:
        self.inbox.append(Message(at, employer.name, employer.event(), kind))

    def missed(self) -> set[str]:
        """Return the employers who really waited for somebody that didn't come."""
        return {
            each.name
            for each in self.employers.values()
            if each.at and each.name not in self.attended
        }
