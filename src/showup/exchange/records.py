"""Neutral records that every format reads into: frozen, no database, no clock.

Nothing here is a judgement. A field that was not written in the source is None or
empty; what had to be left open stands in `questions` for the user.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal

Kind = Literal[
    "invitation",  # come to an interview: slots, a link to choose one, or "when can you?"
    "confirmation",  # an interview that is booked
    "reschedule",
    "cancellation",
    "offer",
    "rejection",
    "task",  # take-home work
    "newsletter",  # job alerts and mass mail
    "other",
]
Format = Literal["video", "phone", "on site"]


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that could not be read: where, what, and how to mend it, as sentences."""

    where: str  # "line 12", "part 2 (text/calendar)", "the date"
    what: str
    mend: str = ""
    fatal: bool = False  # nothing could be read at all


@dataclass(frozen=True, slots=True)
class Person:
    """Someone named in a message."""

    name: str = ""
    address: str = ""
    role: str = ""


@dataclass(frozen=True, slots=True)
class When:
    """A time as the source gives it.

    `start` is aware where the zone is known and naive where it floats (`zone` is then
    None and the user is asked); a date where it is all day.
    """

    start: datetime | date
    end: datetime | date | None = None
    zone: str | None = None  # IANA name, or an offset such as "+02:00"
    quote: str = ""  # the words it was read from


@dataclass(frozen=True, slots=True)
class Found:
    """A value with the words it was read from."""

    value: str
    quote: str = ""


@dataclass(frozen=True, slots=True)
class Length:
    """How long a talk takes, with the words it was read from."""

    minutes: int
    quote: str = ""


@dataclass(frozen=True, slots=True)
class Mark:
    """A fact that scams often share, never a verdict: "asks for a payment", with the quote."""

    fact: Literal["money", "chat handle", "domain differs", "asks for documents", "no interview"]
    quote: str
    says: str  # the fact in one sentence


@dataclass(frozen=True, slots=True)
class Question:
    """What the source left open and only the user can answer."""

    about: Literal["zone", "day", "time", "employer", "role", "slot", "deadline", "kind"]
    says: str  # the question, in one sentence
    quote: str = ""


@dataclass(frozen=True, slots=True)
class Alarm:
    """What a calendar program shows some time before an event starts."""

    before: timedelta  # zero: as it starts
    says: str


@dataclass(frozen=True, slots=True)
class CalendarEvent:
    """One VEVENT, after updates with the same UID were folded in."""

    uid: str
    sequence: int
    method: str  # REQUEST, CANCEL, PUBLISH, REPLY, ... or "" where none is given
    status: str  # CONFIRMED, TENTATIVE, CANCELLED or ""
    summary: str
    when: When | None
    description: str = ""
    place: str = ""
    link: str = ""
    organiser: Person | None = None
    attendees: tuple[Person, ...] = ()
    recurs: str = ""  # the rule as written, "" for a single event
    recurrence_id: datetime | date | None = None  # this one overrides that occurrence
    stamp: datetime | None = None
    alarms: tuple[Alarm, ...] = ()  # written, never read: whoever sent it sets none for others
    is_free: bool = False  # it takes no time of its owner's (TRANSP:TRANSPARENT)
    declined_by: tuple[str, ...] = ()  # addresses in small letters (PARTSTAT=DECLINED)


@dataclass(frozen=True, slots=True)
class Mail:
    """A message with what is inside it, as text; calendars are handed on as bytes."""

    subject: str
    sender: Person | None
    to: tuple[Person, ...]
    sent: datetime | None
    text: str  # plain text, made from HTML where there is no other
    message_id: str = ""
    replies_to: tuple[str, ...] = ()
    calendars: tuple[bytes, ...] = ()
    enclosed: tuple[Mail, ...] = ()  # forwarded messages, inline or attached, outermost first
    attachments: tuple[str, ...] = ()  # names of everything that was not read
    bulk: bool = False  # List-Id, List-Unsubscribe or Precedence: bulk stood in the headers


@dataclass(frozen=True, slots=True)
class Reading:
    """What a message, calendar or pasted text says about an interview."""

    kind: Kind
    language: str = ""  # en, de, fr, es, it, nl, or "" where it is none of the six
    employer: Found | None = None
    role: Found | None = None
    agency: Found | None = None  # a recruiter writes for a client
    people: tuple[Person, ...] = ()
    slots: tuple[When, ...] = ()  # one is a fixed time, several are a choice
    booked: When | None = None  # confirmed, or the new time of a reschedule
    moved_from: When | None = None
    scheduling_link: str = ""
    answer_by: When | None = None  # the deadline to answer an invitation or offer
    format: Format | None = None
    place: str = ""
    link: str = ""  # the video call
    marks: tuple[Mark, ...] = ()
    questions: tuple[Question, ...] = ()
    uid: str = ""  # of the calendar event, if one came along
    sequence: int = 0
    subject: str = ""
    sender: Person | None = None
    sent: datetime | None = None
    text: str = ""
    length: Length | None = None  # said in words; of every time that gives no end of its own


Remote = Literal["remote", "hybrid", "on site"]
Period = Literal["year", "month", "week", "day", "hour"]
Contract = Literal[
    "permanent", "fixed term", "freelance", "internship", "apprenticeship", "volunteer",
    "full time", "part time",
]  # fmt: skip
Level = Literal[
    "intern", "junior", "mid", "senior", "lead", "principal", "manager", "director", "executive",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Pay:
    """What a posting says it pays, in whole units of a currency; one figure is both ends."""

    low: float | None  # None: only an upper end is given
    high: float | None  # None: only a lower end is given
    currency: str  # ISO 4217, "" where the posting leaves it open
    period: Period
    quote: str = ""


@dataclass(frozen=True, slots=True)
class Posting:
    """A job as it was advertised. What it doesn't say is None or empty; nothing is guessed.

    The values of `remote`, `contracts` and `levels` are those of the types above; each comes
    with the words it was read from.
    """

    title: Found | None = None
    employer: Found | None = None
    agency: Found | None = None
    places: tuple[Found, ...] = ()  # towns, or regions where no town is named
    remote: Found | None = None
    pay: Pay | None = None
    contracts: tuple[Found, ...] = ()
    levels: tuple[Found, ...] = ()
    posted: date | None = None
    closes: date | None = None  # the last day to apply
    closes_quote: str = ""
    link: str = ""  # its own address, as the source gives it
    reference: str = ""  # the employer's number for it
    source: str = ""  # "JSON-LD", "microdata", "RDFa", "Greenhouse", …, "text"
    text: str = ""  # the whole of it, as plain text, always kept


Cell = str | int | float | bool | date | None  # a datetime is a date here; "" never stands
Row = tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table: its headings, its rows, and where each row stands in the file."""

    name: str  # of the worksheet, "" where the file is one table
    headers: tuple[str, ...]  # unique; "Column C" where the file gives none
    rows: tuple[Row, ...]  # each as long as the headers
    lines: tuple[int, ...]  # of each row, counted as the file's own program counts
    unit: str = "row"  # what `lines` counts: "line", "row" or "item"
    hidden: bool = False

    @property
    def first_line(self) -> int:
        """Return where the first row stands, 0 where there is none."""
        return self.lines[0] if self.lines else 0
