"""Readings as any message might give them, and answers as anybody might."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from showup.exchange.invitations.rules import Answers, Time
from showup.exchange.records import Found, Mark, Person, Question, Reading, When

if TYPE_CHECKING:
    from showup.exchange.records import Kind

zones = st.sampled_from([UTC, timezone(timedelta(hours=5, minutes=30)), ZoneInfo("Europe/Berlin")])
WEEK = datetime(2026, 10, 24), datetime(2026, 10, 31)  # noqa: DTZ001  in it, clocks change
likely = st.one_of(st.datetimes(*WEEK), st.datetimes(*WEEK, timezones=zones))
moments = st.one_of(likely, likely, likely, st.datetimes(timezones=zones))
likely_days = st.dates(date(2026, 10, 1), date(2026, 12, 1))
days = st.one_of(likely_days, likely_days, st.dates())
KINDS: tuple[Kind | None, ...] = ("invitation", "confirmation", "reschedule", "offer", None)
names = st.sampled_from(["Acme", "Acme GmbH", "Acmé", "Harbour Housing", "", "x" * 400, "a\x00b"])
whens = st.builds(
    When,
    start=st.one_of(moments, moments, moments, days),
    end=st.one_of(st.none(), moments),
    zone=st.sampled_from([None, "Europe/Berlin", "+02:00", "Mars"]),
)
readings = st.builds(
    Reading,
    employer=st.one_of(st.none(), st.builds(Found, value=names)),
    role=st.one_of(st.none(), st.builds(Found, value=names)),
    agency=st.one_of(st.none(), st.builds(Found, value=names)),
    people=st.lists(st.builds(Person), max_size=2).map(tuple),
    slots=st.lists(whens, max_size=3).map(tuple),
    booked=st.one_of(st.none(), whens),
    moved_from=st.one_of(st.none(), whens),
    answer_by=st.one_of(st.none(), whens),
    marks=st.lists(st.builds(Mark), max_size=1).map(tuple),
    questions=st.lists(st.builds(Question, says=st.just("Which one?")), max_size=1).map(tuple),
    uid=st.sampled_from(["", "u1", "u2"]),
    sequence=st.integers(-5, 2**65),
)
answers = st.builds(
    Answers,
    kind=st.sampled_from(KINDS),
    employer=st.one_of(st.none(), names),
    role=st.one_of(st.none(), names),
    agency=st.one_of(st.none(), names),
    zone=st.sampled_from(["Europe/Berlin", "-03:00", None, "Mars"]),
    times=st.one_of(st.none(), st.lists(st.builds(Time, starts_at=moments), max_size=2).map(tuple)),
    deadline=st.one_of(st.none(), st.just("none"), days, moments),
    belongs_to=st.sampled_from([None, None, "new", 10**9]),
    meeting=st.sampled_from([None, "same", "another"]),
    exempt=st.sampled_from(["", "scam"]),
)
