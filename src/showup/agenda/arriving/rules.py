"""Getting to one interview: when by both clocks, when to leave, what to check. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING, Literal

from showup.advice.rules.dates import day_name, moment_name
from showup.agenda.arriving import clocks
from showup.agenda.arriving.phones import Phone, rung
from showup.agenda.clashes.timing import TO_SPARE, is_day_only, leave_at
from showup.pipeline import rules as pipeline
from showup.shared import zones

if TYPE_CHECKING:
    from datetime import tzinfo

CHECK_AT = time(12)  # the day before, on the reader's clock
ASKS_AFTER = timedelta(minutes=2)  # what became of it is asked from then on
ASKS_FOR = timedelta(hours=24)  # and no longer as if it were urgent

Phase = Literal["later", "check", "today", "began", "over"]


@dataclass(frozen=True, slots=True)
class Meeting:
    """One booked interview as its page needs it; `starts_at` and `written_at` are aware."""

    name: str
    starts_at: datetime
    minutes: int | None = None
    zone: str = ""  # the employer's, IANA or offset; "" where none was named
    format: str = ""
    place: str = ""
    link: str = ""
    people: tuple[str, ...] = ()
    travel_minutes: int | None = None
    travel_words: str = ""
    text: str = ""
    written_at: datetime | None = None
    is_written: bool = False  # it came as a message or an event, not from the reader's own hand
    checked_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Check:
    """One thing to look at: what is known of it, or what is missing."""

    about: Literal["time", "where", "who", "way"]
    asks: str
    known: str
    missing: str = ""


@dataclass(frozen=True, slots=True)
class Facts:
    """What a reader needs to arrive, in words on their own clock."""

    day: str  # "Tue 24 Nov"
    clock: str  # "10:30", "" where only the day was named
    theirs: str  # "11:30 in Berlin", with the weekday where it is another; "" where unknown
    difference: str  # "one hour ahead of you"
    traps: tuple[str, ...]
    leaves: str  # "Leave at 13:10: …", "" where no way is known
    phones: tuple[Phone, ...]
    checks: tuple[Check, ...]

    @property
    def is_complete(self) -> bool:
        """Tell whether everything that is checked is known."""
        return not any(check.missing for check in self.checks)

    @property
    def lacks_someone_or_place(self) -> bool:
        """Tell whether it isn't known where it is, or whom one meets."""
        return any(check.missing for check in self.checks if check.about in ("where", "who"))


def facts(meeting: Meeting, *, here: tzinfo, now: datetime) -> Facts:
    """Return what there is to know about getting to an interview, for a reader in `here`."""
    there = zones.named(meeting.zone)
    local = meeting.starts_at.astimezone(here)
    day_only = _is_day_only(meeting, here)
    ahead = clocks.minutes_ahead(meeting.starts_at, here, there) if there else 0
    numbers = rung(meeting.format, meeting.place, meeting.text)
    return Facts(
        day=day_name(local.date(), today=now.astimezone(here).date()),
        clock="" if day_only else f"{local:%H:%M}",
        theirs=_theirs(meeting, local, there) if there and not day_only else "",
        difference=clocks.difference(ahead) if there else "",
        traps=traps(meeting, here=here, now=now),
        leaves=leaving(meeting, here=here),
        phones=numbers,
        checks=_checks(meeting, numbers, here=here, now=now, day_only=day_only),
    )


def _is_day_only(meeting: Meeting, here: tzinfo) -> bool:
    return is_day_only(meeting.starts_at, meeting.minutes, meeting.zone, here=here)


def traps(meeting: Meeting, *, here: tzinfo, now: datetime) -> tuple[str, ...]:
    """Return where the clock may mislead: no zone, no hour, clocks that are set, hours twice."""
    there = zones.named(meeting.zone)
    said = []
    if _is_day_only(meeting, here):
        said.append("They named the day and no hour. Ask them for one.")
    elif there is None and meeting.is_written:
        said.append("They named no time zone. We take it that they mean your clock.")
    since = min(meeting.written_at or now, now)
    said += _settings(meeting, here, there, since=since, now=now)
    if there is not None:
        then = clocks.minutes_ahead(since, here, there)
        ahead = clocks.minutes_ahead(meeting.starts_at, here, there)
        if then != ahead:
            was = "Today their clock is" if since == now else "When they wrote, their clock was"
            said.append(
                f"{was} {clocks.difference(then)}; when you meet it is {clocks.difference(ahead)}."
            )
    said += _twice(meeting, here, "your clock")
    if there is not None and clocks.minutes_ahead(meeting.starts_at, here, there):
        said += _twice(meeting, there, "theirs")
    return tuple(said)


def is_on_site(meeting: Meeting) -> bool:
    """Tell whether one has to go there: it is said, or a place is all there is."""
    place = "" if meeting.link else meeting.place
    return pipeline.is_on_site(meeting.format, place)


def leaves_at(meeting: Meeting, *, here: tzinfo) -> datetime | None:
    """Return when to leave for an interview; None where no way or no hour is known."""
    if _is_day_only(meeting, here):
        return None
    return leave_at(meeting.starts_at, meeting.travel_minutes)


def leaving(meeting: Meeting, *, here: tzinfo) -> str:
    """Return when to leave, as a sentence; "" where no way is known."""
    leave = leaves_at(meeting, here=here)
    if leave is None:
        return ""
    at, starts = leave.astimezone(here), meeting.starts_at.astimezone(here)
    when = f"{at:%H:%M}" if at.date() == starts.date() else moment_name(at)
    spare = TO_SPARE // timedelta(minutes=1)
    way = f", {meeting.travel_words}" if meeting.travel_words else ""
    return (
        f"Leave at {when}. The way takes {meeting.travel_minutes} minutes{way}; "
        f"{spare} to spare are our assumption."
    )


def preparing(begins: datetime, minutes: int, *, here: tzinfo) -> str:
    """Return when time is set aside to prepare."""
    when = moment_name(begins.astimezone(here))
    return f"{minutes} minutes to prepare are set aside on {when}."


def check_from(starts_at: datetime, here: tzinfo) -> datetime:
    """Return from when on the check is due: noon of the day before, on the reader's clock."""
    day = starts_at.astimezone(here).date() - timedelta(days=1)
    return datetime.combine(day, CHECK_AT, tzinfo=here).astimezone(UTC)


def phase(meeting: Meeting, *, here: tzinfo, now: datetime) -> Phase:
    """Return how near an interview is: what Today and its page say hangs on it."""
    starts_at = meeting.starts_at
    since = _since(meeting, here)
    if now >= since + ASKS_AFTER:
        return "began" if now < since + ASKS_FOR else "over"
    if now >= check_from(starts_at, here) and meeting.checked_at is None:
        return "check"
    return "today" if starts_at.astimezone(here).date() == now.astimezone(here).date() else "later"


def _since(meeting: Meeting, here: tzinfo) -> datetime:
    """Return when it has begun for certain: of a day without an hour, at its end."""
    whole = timedelta(days=1) if _is_day_only(meeting, here) else timedelta(0)
    return meeting.starts_at + whole


def headline(meeting: Meeting, *, here: tzinfo, now: datetime) -> str:
    """Return how an interview stands, as one sentence."""
    local, today = meeting.starts_at.astimezone(here), now.astimezone(here).date()
    ahead = (local.date() - today).days
    day = {-1: "yesterday", 0: "today", 1: "tomorrow"}.get(ahead)
    day = day or f"on {day_name(local.date(), today=today)}"
    at = "" if _is_day_only(meeting, here) else f" at {local:%H:%M}"
    since = _since(meeting, here)
    if now >= since + ASKS_FOR:
        return f"You were to meet {meeting.name} {day}{at}."
    if now >= since + ASKS_AFTER:
        return f"{meeting.name} began{'' if ahead == 0 else f' {day}'}{at}."
    return f"You meet {meeting.name} {day}{at}."


def _theirs(meeting: Meeting, local: datetime, there: tzinfo) -> str:
    shown = meeting.starts_at.astimezone(there)
    day = "" if shown.date() == local.date() else f"{day_name(shown.date())}, "
    return f"{day}{shown:%H:%M} {zones.place_of(meeting.zone)}"


def _settings(
    meeting: Meeting, here: tzinfo, there: tzinfo | None, *, since: datetime, now: datetime
) -> list[str]:
    mine = _set_on(here, since, meeting.starts_at)
    theirs = _set_on(there, since, meeting.starts_at) if there else {}
    every = theirs | mine
    said = []
    for day, minutes in sorted(every, key=lambda key: every[key]):
        whose = "Your clocks" if (day, minutes) in mine else f"Clocks {_in(meeting.zone)}"
        both = " and theirs" if (day, minutes) in mine and (day, minutes) in theirs else ""
        verb = "went" if every[day, minutes] <= now else "go"
        way = "forward" if minutes > 0 else "back"
        meets = " You meet that day." if day == _meets_on(meeting, here) else ""
        said.append(f"{whose}{both} {verb} {way} {clocks.lasting(abs(minutes))} on {day}.{meets}")
    return said


def _set_on(zone: tzinfo, since: datetime, until: datetime) -> dict[tuple[str, int], datetime]:
    """Return when the clocks of a zone are set, by day and minutes."""
    return {
        (_day_of(each, zone), each.minutes): each.at for each in clocks.changes(zone, since, until)
    }


def _twice(meeting: Meeting, zone: tzinfo, whose: str) -> list[str]:
    which = clocks.which_of_two(meeting.starts_at, zone)
    if not which:
        return []
    at = f"{meeting.starts_at.astimezone(zone):%H:%M}"
    return [f"On {whose} {at} comes twice that night; you meet at the {which}."]


def _checks(
    meeting: Meeting, numbers: tuple[Phone, ...], *, here: tzinfo, now: datetime, day_only: bool
) -> tuple[Check, ...]:
    local = meeting.starts_at.astimezone(here)
    today = now.astimezone(here).date()
    when = day_name(local.date(), today=today) if day_only else moment_name(local, today=today)
    rows = [
        Check("time", "Is it still that time?", when, "No hour was named." if day_only else ""),
        _where(meeting, numbers),
        Check(
            "who",
            "Do you know who you meet?",
            ", ".join(meeting.people),
            "" if meeting.people else "No name is known.",
        ),
    ]
    if is_on_site(meeting):
        known = f"{meeting.travel_minutes} minutes" if meeting.travel_minutes is not None else ""
        words = ", ".join(filter(None, (known, meeting.travel_words)))
        missing = "" if known else "Not said yet, so we can’t say when to leave."
        rows.append(Check("way", "How long is the way?", words, missing))
    return tuple(rows)


def _where(meeting: Meeting, numbers: tuple[Phone, ...]) -> Check:
    if meeting.format == "video" or (meeting.link and meeting.format != "on site"):
        missing = "" if meeting.link else "No link is known."
        return Check("where", "Is the link there, and does it open?", meeting.link, missing)
    if meeting.format == "phone":
        known = ", ".join(phone.shown for phone in numbers) or meeting.place
        missing = "" if known else "No number is known. Do they call you?"
        return Check("where", "Who calls, on which number?", known, missing)
    missing = "" if meeting.place else "No place is known."
    return Check("where", "Do you know the place?", meeting.place, missing)


def _day_of(change: clocks.Change, zone: tzinfo) -> str:
    """Return the day on which the clocks are set: the one that was before they were."""
    return day_name((change.at - timedelta(minutes=1)).astimezone(zone).date())


def _meets_on(meeting: Meeting, here: tzinfo) -> str:
    return day_name(meeting.starts_at.astimezone(here).date())


def _in(zone: str) -> str:
    return zones.place_of(zone)
