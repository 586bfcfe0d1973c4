"""One row of a sheet as the job it tells of."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from showup.exchange.records import Problem
from showup.exchange.sheets.rules import answers
from showup.exchange.sheets.rules.cells import plain_day, words
from showup.exchange.sheets.rules.fields import FIELDS
from showup.exchange.sheets.rules.pay import pay_of
from showup.exchange.sheets.rules.standing import ENDED, ORDER, events_of, standing_of
from showup.exchange.sheets.rules.timing import check_times, is_to_come
from showup.pipeline.rules import FieldError, check_opportunity

if TYPE_CHECKING:
    from showup.exchange.sheets.rules.cells import RowOf
    from showup.exchange.sheets.rules.settings import Settings
    from showup.exchange.sheets.rules.standing import Contradiction, Event, Standing

_LINK = re.compile(r"https?://\S+|(?:www\.)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:/\S*)?", re.IGNORECASE)
_ANYWHERE = re.compile(
    r"\W*(fully |100 ?% )?(remote|home ?office|remoto|télétravail)\W*", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Advert:
    """The posting's own words, where the sheet has them."""

    text: str = ""
    posted: date | None = None
    closes: date | None = None


@dataclass(frozen=True, slots=True)
class Job:
    """A job as a row tells of it, ready to be written."""

    line: int
    fields: dict[str, Any]  # of the opportunity, by name
    reached: tuple[tuple[str, date], ...] = ()  # stages with the days they were entered
    meetings: tuple[date, ...] = ()  # interviews: a datetime where the time is known
    note: str = ""
    advert: Advert = field(default_factory=Advert)

    @property
    def label(self) -> str:
        """Return what people call it."""
        names = (str(self.fields.get(name, "")) for name in ("employer", "agency", "title"))
        return next(filter(None, names), "") or "an unnamed employer"

    def said(self) -> dict[str, Any]:
        """Return everything that was taken from the row, as JSON keeps it."""
        return {
            **{name: _plain(value) for name, value in self.fields.items()},
            "reached": [[stage, day.isoformat()] for stage, day in self.reached],
            "meetings": [day.isoformat() for day in self.meetings],
            "note": self.note,
            "advert": [self.advert.text, _plain(self.advert.posted), _plain(self.advert.closes)],
        }


def job_of(row: RowOf, settings: Settings, contradictions: list[Contradiction]) -> Job | None:
    """Return the job a row tells of, None where it names none."""
    named = {name: row.text(name) for name in ("employer", "title", "agency")}
    link = _link(row)
    if not any((*named.values(), link)):
        return None
    applied, saved, last = (row.day_of(name) for name in ("applied_on", "saved_on", "last_on"))
    events = events_of(row)
    standing = standing_of(row, events, settings, contradictions)
    check_times(row, applied, last, events, contradictions)
    if applied is not None and is_to_come(row, applied):
        row.left.append((FIELDS["applied_on"], words(applied)))
        applied = None
    fields: dict[str, Any] = {
        **named,
        "link": link,
        **_about(row),
        **pay_of(row),
        "stage": standing.stage,
        "stage_name": standing.stage_name,
        "applied_on": applied,
        "offer_on": _first(events, "offer"),
        "offer_deadline": row.day_of("offer_deadline"),
    }
    fields = _that_can_stand(row, fields)
    reached = _reached(standing, events, applied=applied, saved=saved, last=last)
    fields["stage_since"] = dict(reached).get(standing.stage)
    advert = Advert(_advert(row), row.day_of("posted_on"), row.day_of("deadline"))
    meetings = tuple(_meetings(row, events, ended=standing.stage in ENDED))
    return Job(row.line, fields, reached, meetings, _note(row, advert), advert)


def _that_can_stand(row: RowOf, fields: dict[str, Any]) -> dict[str, Any]:
    """Return the fields without values that the pipeline refuses; those go to the note, and are said."""
    for _ in fields:
        try:
            check_opportunity(fields)
        except FieldError as error:
            label = FIELDS.get(error.field, error.field.replace("_", " "))
            value = fields[error.field]
            row.left.append((label, words(value)))
            row.problems.append(Problem(row.where, str(error), "It’s kept in the note."))
            fields = fields | {error.field: "" if isinstance(value, str) else None}
        else:
            break
    return fields


def _meetings(row: RowOf, events: Sequence[Event], *, ended: bool) -> Iterator[date]:
    """Yield the interviews that can be written: past ones, and future ones with a time."""
    for event in events:
        if event.field != "interview" or event.day is None:
            continue
        if plain_day(event.day) <= row.today or (isinstance(event.day, datetime) and not ended):
            yield event.day
        else:
            row.left.append((event.header, event.said))
            if not ended:
                what = f"The interview on {plain_day(event.day)} has no time of day."
                mend = "It’s kept in the note; book it once you know the time."
                row.problems.append(Problem(row.where, what, mend))


def _about(row: RowOf) -> dict[str, Any]:
    """Return place, remote, contract, level, source and excitement."""
    found: dict[str, Any] = {"place": row.text("place"), "source": row.text("source", most=120)}
    found["remote"] = ""
    for column, value in row.filled("remote"):
        found["remote"] = answers.remote_of(value, heading=column.header)
        if not found["remote"]:
            row.keep(column, value)
    if _ANYWHERE.fullmatch(found["place"]):
        found |= {"place": "", "remote": found["remote"] or "remote"}
    for name, read in (("contract", answers.contracts_of), ("level", answers.levels_of)):
        found[name] = ""
        for column, value in row.filled(name):
            found[name] = ", ".join(read(value))
            if not found[name]:
                row.keep(column, value)
    found["excitement"] = _excitement(row)
    return found


def _excitement(row: RowOf) -> float | None:
    for name, top in (("excitement", 0), ("excitement_5", 5), ("excitement_10", 10)):
        for column, value in row.filled(name):
            found = answers.excitement_of(value, of=top)
            if found is None:
                row.keep(column, value)
            return found
    return None


def _link(row: RowOf) -> str:
    """Return the posting's address; what is none is kept in the note."""
    for column, value in row.filled("link"):
        found = _LINK.fullmatch(words(value).strip()) or _LINK.search(words(value))
        whole = found is not None and found[0] == words(value).strip()
        if found is None or (not whole and "://" not in found[0]) or len(found[0]) > 2000:  # noqa: PLR2004  the field's room
            row.keep(column, value)
            continue
        if not whole:
            row.keep(column, value)
        return found[0] if "://" in found[0] else f"https://{found[0]}"
    return ""


def _first(events: Sequence[Event], field_name: str) -> date | None:
    days = [plain_day(e.day) for e in events if e.field == field_name and e.day is not None]
    return min(days, default=None)


def _reached(
    standing: Standing,
    events: Sequence[Event],
    *,
    applied: date | None,
    saved: date | None,
    last: date | None,
) -> tuple[tuple[str, date], ...]:
    """Return the stages whose day is known, in their order; an answer dates a rejection."""
    days = {stage: day for stage, day in standing.before if day is not None}
    if saved is not None:
        days.setdefault("saved", saved)
    if applied is not None and standing.stage != "saved":
        days["applied"] = applied
    if standing.stage not in days:
        days |= _ending_day(standing, events, applied=applied, last=last)
    found = days.get("saved")
    if found and applied and found > applied:
        del days["saved"]  # a form's timestamp says when the row was written, not found
    return _in_time(days, standing.stage)


def _ending_day(
    standing: Standing, events: Sequence[Event], *, applied: date | None, last: date | None
) -> dict[str, date]:
    """Return the day of the stage it stands in, where no column of its own gives one."""
    met = max((plain_day(e.day) for e in events if e.field == "interview" and e.day), default=None)
    answered = _first(events, "response")
    if answered is not None and (met is None or answered > met) and standing.stage == "rejected":
        found: date | None = answered
    else:
        found = last if standing.stage in ENDED or last != applied else None
    if found is None or (applied is not None and found < applied):
        return {}
    return {standing.stage: found}


def _in_time(days: dict[str, date], stage: str) -> tuple[tuple[str, date], ...]:
    """Return stages in their order, none after the last; one without a day has the latest known."""
    if not days:
        return ()
    latest = days.get(stage, max(days.values()))
    before = ((each, min(days[each], latest)) for each in ORDER if each in days and each != stage)
    return (*before, (stage, latest))


def _advert(row: RowOf) -> str:
    """Return the posting's text: its columns one below the other, each under its heading."""
    parts = [(column.header, words(value)) for column, value in row.filled("description")]
    if len(parts) == 1:
        return parts[0][1]
    return "\n\n".join(f"{header}\n{text}" for header, text in parts)


def _note(row: RowOf, advert: Advert) -> str:
    """Return everything else the row says, a line a column under its heading."""
    lines = [
        (column.header, words(value))
        for name in ("notes", "contact", "resume", "note")
        for column, value in row.filled(name)
    ]
    if advert.closes is not None and not advert.text:
        lines += [(column.header, words(value)) for column, value in row.filled("deadline")]
    order = dict.fromkeys([*lines, *row.left])
    return "\n".join(f"{header}: {said}" for header, said in order)


def _plain(value: object) -> object:
    return value.isoformat() if isinstance(value, date | datetime) else value
