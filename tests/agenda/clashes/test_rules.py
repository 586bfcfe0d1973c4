"""What can't both be, against a comparison of every two spans."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import combinations
from typing import TYPE_CHECKING, get_args
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from showup.agenda.clashes import rules
from showup.agenda.clashes.spans import Kind, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

START = datetime(2026, 11, 23, 8, tzinfo=UTC)
LONDON = ZoneInfo("Europe/London")
TAKES = {("interview", "interview"), ("interview", "slot"), ("interview", "busy"),
         ("interview", "prepare"), ("slot", "busy")}  # fmt: skip


def span(kind: Kind, begins: int, minutes: int, number: int = 1, label: str = "") -> Span:
    """Return a span that begins so many minutes after START."""
    starts_at = START + timedelta(minutes=begins)
    return Span(
        key=f"{kind}-{number}-{begins}",
        kind=kind,
        starts_at=starts_at,
        ends_at=starts_at + timedelta(minutes=minutes),
        label=label or ("busy" if kind == "busy" else f"Job {number}"),
        opportunity=None if kind == "busy" else number,
        interview=None if kind == "busy" else number,
    )


def found(
    spans: Sequence[Span], *, cap: float | None = None, hours: dict[int, float] | None = None
) -> list[tuple[str, int, str]]:
    """Return kind, minutes and sentence of each clash."""
    every = rules.clashes(spans, hours_a_week=cap, zone=LONDON, hours=hours)
    return [(each.kind, each.minutes, each.says) for each in every]


@pytest.mark.parametrize(
    ("one", "other", "says"),
    [
        (
            span("interview", 0, 60, 1, "Kestrel Energy"),
            span("interview", 30, 60, 2, "Acme"),
            "Kestrel Energy (08:00 to 09:00) and Acme (08:30 to 09:30) overlap on Mon 23 Nov.",
        ),
        (
            span("slot", 0, 60, 1, "Acme"),
            span("interview", 59, 60, 2, "Kestrel Energy"),
            (
                "The time Acme offers (08:00 to 09:00) and Kestrel Energy (08:59 to 09:59) overlap on "
                "Mon 23 Nov."
            ),
        ),
        (
            span("busy", 0, 480),
            span("interview", 60, 45, 2, "Acme"),
            "You’re busy from 08:00 to 16:00 on Mon 23 Nov, and Acme begins at 09:00.",
        ),
        (
            span("busy", 30, 60, label="Dentist"),
            span("slot", 0, 45, 2, "Acme"),
            (
                "“Dentist” goes from 08:30 to 09:30 on Mon 23 Nov, and the time Acme offers goes from "
                "08:00 to 08:45."
            ),
        ),
        (
            span("busy", 0, 20 * 60),
            span("interview", 17 * 60, 45, 2, "Acme"),
            (
                "You’re busy from Mon 23 Nov, 08:00, to Tue 24 Nov, 04:00, and Acme begins at 01:00 on "
                "Tue 24 Nov."
            ),
        ),
        (
            replace(span("prepare", 0, 20, 3), label="preparing for Acme"),
            span("interview", 10, 45, 2, "Kestrel Energy"),
            (
                "Preparing for Acme (08:00 to 08:20) and Kestrel Energy (08:10 to 08:55) overlap on "
                "Mon 23 Nov."
            ),
        ),
    ],
)
def test_an_overlap_is_said_with_its_hours_and_day(one: Span, other: Span, says: str) -> None:
    minutes = min(one.ends_at, other.ends_at) - max(one.starts_at, other.starts_at)
    expected = [("clash", minutes // timedelta(minutes=1), says)]
    assert found([one, other]) == found([other, one]) == expected


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (span("slot", 0, 60, 1), span("slot", 30, 60, 2)),  # offers of two jobs
        (span("slot", 0, 60, 1), span("interview", 30, 60, 1)),  # was offered, then booked
        (span("busy", 0, 60), span("interview", 60, 60, 2)),  # only touches
        (span("prepare", 0, 60, 3), span("busy", 0, 60)),
        (replace(span("busy", 0, 1440), all_day=True), span("interview", 60, 60, 2)),
        (span("interview", 0, 60, 1), span("interview", 75, 60, 2)),  # the way fits exactly
    ],
)
def test_what_goes_together_is_no_clash(one: Span, other: Span) -> None:
    assert found([one, other]) == []


def test_a_whole_day_is_mentioned_beside_what_falls_on_it() -> None:
    day = replace(span("busy", -480, 1440), all_day=True, label="Conference")
    meeting = span("interview", 60, 60, 2, "Acme")
    (mention,) = rules.beside([day, meeting], zone=LONDON)
    assert mention.says == "Acme is on Mon 23 Nov, a day your calendar marks as “Conference”."
    assert rules.beside([meeting, replace(day, all_day=False)], zone=LONDON) == ()


def test_whole_days_are_mentioned_once_for_all_the_times_of_a_job() -> None:
    days = [
        replace(span("busy", -480 + 1440 * at, 1440, at), all_day=True, label=label)
        for at, label in enumerate(("busy", "Mum’s birthday", "busy"))
    ]
    slots = [span("slot", 60 + 1440 * at, 60, 2, "Acme") for at in range(3)]
    twice = [*days, replace(days[0], key="from another calendar"), *slots]
    assert [each.says for each in rules.beside(twice, zone=LONDON)] == [
        (
            "Of the times Acme offers, those on Mon 23 Nov, Tue 24 Nov and Wed 25 Nov fall on "
            "days your calendar marks as “Mum’s birthday”."
        )
    ]


def test_busy_times_that_meet_are_said_once() -> None:
    meeting = span("interview", 60, 60, 2, "Acme")
    told = found([span("busy", 0, 70), span("busy", 50, 30, 5), span("busy", 80, 10, 6), meeting])
    assert told == [
        ("clash", 30, "You’re busy from 08:00 to 09:30 on Mon 23 Nov, and Acme begins at 09:00.")
    ]
    known = [span("busy", 50, 40, 5, "Dentist"), span("busy", 50, 40, 6, "Dentist")]
    ((_, _, says),) = found([*known, span("busy", 60, 20), meeting])
    assert says == "“Dentist” goes from 08:50 to 09:30 on Mon 23 Nov, and Acme begins at 09:00."


@pytest.mark.parametrize(
    ("ways", "gap", "missing", "says"),
    [
        ({}, 14, 1, "there are 14 minutes; we assume 15 for the way."),
        ({}, 1, 14, "there is one minute; we assume 15 for the way."),
        ({}, 0, 15, "there are no minutes; we assume 15 for the way."),
        ({1: 10, 2: 30}, 39, 1, "there are 39 minutes; the way takes up to 40."),
        ({1: 1, 2: 2}, 2, 1, "there are 2 minutes; the way takes up to 3."),
        ({2: 30}, 20, 10, "there are 20 minutes; the way takes up to 30."),
        ({2: 5}, 10, 5, "there are 10 minutes; we assume 15 for the way."),
        ({1: 10, 2: 30}, 40, 0, ""),
        ({1: 2, 2: 3}, 6, 0, ""),
        ({2: 30}, 30, 0, ""),
    ],
)
def test_too_short_a_way_is_said_as_known_or_assumed(
    ways: dict[int, int], gap: int, missing: int, says: str
) -> None:
    first = span("interview", 0, 60, 1, "Kestrel")
    second = span("interview", 60 + gap, 60, 2, "Acme")
    travel = [
        replace(span("travel", begins - minutes, minutes, number), label=f"the way to {number}")
        for number, begins in ((1, 0), (2, 60 + gap))
        for minutes in [ways.get(number, 0)]
        if minutes
    ]
    begins = (START + timedelta(minutes=60 + gap)).strftime("%H:%M")
    whole = f"Kestrel ends at 09:00 and Acme begins at {begins} on Mon 23 Nov: {says}"
    expected = [("too soon", missing, whole)] if says else []
    assert found([second, first, *travel]) == expected


def test_the_way_to_a_place_is_assumed_to_be_longer() -> None:
    first = span("interview", 0, 60, 1, "Kestrel")
    second = replace(span("interview", 75, 60, 2, "Acme"), is_on_site=True)
    ((kind, missing, says),) = found([first, second])
    assert (kind, missing) == ("too soon", 15)
    assert says.endswith("there are 15 minutes; we assume 30 for the way.")
    known = replace(span("travel", 70, 5, 2), label="the way to Acme")
    assert found([first, second, known]) == []  # five minutes from home, as the seeker said


def test_rounds_of_one_job_may_follow_one_another() -> None:
    rounds = [span("interview", 0, 60, 1), span("interview", 60, 60, 2)]
    assert found([replace(each, opportunity=5) for each in rounds]) == []


def test_the_way_through_a_busy_hour_is_too_soon() -> None:
    way = replace(span("travel", 30, 30, 2), label="the way to Acme")
    says = "You’re busy from 08:00 to 08:40 on Mon 23 Nov, and the way to Acme begins at 08:30."
    assert found([span("busy", 0, 40), way, span("interview", 60, 60, 2)]) == [
        ("too soon", 10, says)
    ]


def test_a_busy_time_over_the_ways_and_the_interview_is_said_once() -> None:
    ways = [span("travel", begins, 30, 2, "the way to Acme") for begins in (30, 120)]
    meeting = span("interview", 60, 60, 2, "Acme")
    says = "You’re busy from 08:00 to 11:00 on Mon 23 Nov, and Acme begins at 09:00."
    assert found([span("busy", 0, 180), *ways, meeting]) == [("clash", 60, says)]
    apart = [span("busy", 0, 45, 3, "Gym"), span("busy", 50, 40, 4, "Call")]
    assert [kind for kind, _, _ in found([*apart, *ways, meeting])] == ["too soon", "clash"]


def test_an_assumed_hour_is_said() -> None:
    first = replace(span("interview", 0, 60, 1, "Kestrel"), is_end_known=False)
    ((_, _, says),) = found([first, span("interview", 45, 30, 2, "Acme")])
    assert says.endswith("We take an hour for Kestrel: no length was given.")


def test_a_week_over_its_hours_is_said_on_the_seekers_calendar() -> None:
    sunday = span("interview", 6 * 1440 + 15 * 60, 60, 1)  # Sun 29 Nov, 23:00 in London
    monday = span("interview", 6 * 1440 + 17 * 60, 60, 2)  # Mon 30 Nov, 01:00
    hours = {1: 5.0, 2: 5.5}
    assert found([sunday, monday], cap=10, hours=hours) == []
    ((kind, minutes, says),) = found(
        [monday, replace(sunday, starts_at=monday.ends_at + timedelta(hours=1),
                         ends_at=monday.ends_at + timedelta(hours=2))],
        cap=10,
        hours=hours,
    )  # fmt: skip
    assert (kind, minutes) == ("over the week", 30)
    assert says == (
        "The two interviews booked from Mon 30 Nov to Sun 6 Dec take about 10.5 hours all in, "
        "preparing included, as you said or as we assume: Job 2 (5.5) and Job 1 (5). Your limit is "
        "10 hours a week, which we assume unless you set another number."
    )


def test_without_hours_a_week_counts_from_door_to_door() -> None:
    spans = [span("interview", 0, 60, 1), span("travel", -30, 30, 1)]
    assert found(spans, cap=2) == []
    ((kind, minutes, _),) = found(spans, cap=1.5)
    assert (kind, minutes) == ("over the week", 30)


def test_the_hour_that_happens_twice_holds_two_interviews() -> None:
    night = datetime(2026, 10, 25, 0, 30, tzinfo=UTC)  # 01:30 in London, and an hour later again
    half_hour = timedelta(minutes=30)
    both = [
        replace(
            span("interview", 0, 60, number),
            starts_at=begins.astimezone(LONDON),
            ends_at=(begins + half_hour).astimezone(LONDON),
        )
        for number, begins in ((1, night), (2, night + 2 * half_hour))
    ]
    assert found(both) == []


kinds = st.sampled_from(get_args(Kind))
drawn = st.builds(
    lambda kind, begins, minutes, number, all_day: replace(
        span(kind, begins * 5, minutes * 5, number),
        key=f"{kind}-{begins}-{minutes}-{number}-{all_day}",
        all_day=all_day and kind == "busy",
        is_on_site=number % 2 == 0 and kind in ("interview", "slot"),
    ),
    kinds, st.integers(0, 60), st.integers(0, 14), st.integers(1, 6), st.booleans(),
)  # fmt: skip


def _busy_once(spans: set[Span]) -> list[Span]:
    """Return the spans with busy times that meet as one, joined until none meets another."""
    plain = sorted((s for s in spans if s.kind == "busy" and not s.all_day), key=lambda s: s.key)
    rest = [row for row in spans if row not in plain]
    at = 0
    while at < len(plain):
        one = plain[at]
        near = [s for s in plain if s.starts_at <= one.ends_at and s.ends_at >= one.starts_at]
        if len(near) == 1:
            at += 1
            continue
        first = min(near, key=lambda s: (s.starts_at, s.ends_at, s.key))
        whole = replace(first, ends_at=max(each.ends_at for each in near))
        plain, at = [row for row in plain if row not in near] + [whole], 0
    return rest + plain


def _pairs(spans: Sequence[Span]) -> set[tuple[str, str, str, int]]:
    """Return every pair that can't both be, by comparing each with each."""
    ways: dict[int, int] = {}
    for row in spans:
        if row.kind == "travel" and row.interview is not None:
            minutes = int((row.ends_at - row.starts_at).total_seconds() // 60)
            ways[row.interview] = max(ways.get(row.interview, 0), minutes)
    wrong = set()
    once = _busy_once(set(spans))
    for pair in combinations(once, 2):
        one, other = sorted(pair, key=lambda row: (row.starts_at, row.key))
        names = one.key, other.key
        sorts = {(one.kind, other.kind), (other.kind, one.kind)}
        both = min(one.ends_at, other.ends_at) - max(one.starts_at, other.starts_at)
        overlap = one.starts_at < other.ends_at and other.starts_at < one.ends_at
        same = one.interview == other.interview and "slot" in (one.kind, other.kind)
        whole = one.all_day or other.all_day
        minutes = int(both.total_seconds() // 60)
        if sorts & TAKES and overlap and not whole and not same:
            wrong.add(("clash", *names, minutes))
        busy, way = (one, other) if one.kind == "busy" else (other, one)
        lasts = any(
            row.kind == "interview"
            and row.interview == way.interview
            and row.starts_at < busy.ends_at
            and busy.starts_at < row.ends_at
            for row in once
        )
        if sorts & {("travel", "busy")} and overlap and not whole and not lasts:
            wrong.add(("too soon", *names, minutes))
        if (
            sorts & {("interview", "interview"), ("interview", "slot")}
            and one.opportunity != other.opportunity
        ):
            known = [ways[row.interview or 0] for row in (one, other) if row.interview in ways]
            assumed = [
                30 if row.is_on_site else 15 for row in (one, other) if row.interview not in ways
            ]
            need = sum(known) if len(known) == 2 else max([*assumed, *known])
            gap = int((other.starts_at - one.ends_at).total_seconds() // 60)
            if 0 <= gap < need:
                wrong.add(("too soon", *names, need - gap))
    return wrong


@settings(max_examples=300, deadline=None)
@given(st.lists(drawn, max_size=24))
def test_the_sweep_finds_what_comparing_every_two_finds(spans: list[Span]) -> None:
    every = rules.clashes(spans, hours_a_week=None, zone=LONDON)
    told = [
        (each.kind, each.first.key, each.second.key, each.minutes)
        for each in every
        if each.second is not None
    ]
    assert len(set(told)) == len(told)
    assert set(told) == _pairs(spans)


@settings(max_examples=100, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 40 * 24), st.integers(1, 6)), max_size=20), st.integers(1, 9)
)
def test_a_week_is_over_exactly_when_its_hours_are(rows: list[tuple[int, int]], cap: int) -> None:
    spans = [span("interview", at * 60, 1, number) for number, (at, _) in enumerate(rows)]
    hours = {number: float(length) for number, (_, length) in enumerate(rows)}
    weeks: dict[date, float] = defaultdict(float)
    for row in spans:
        local = row.starts_at.astimezone(LONDON)
        weeks[local.date() - timedelta(days=local.isoweekday() - 1)] += hours[row.interview or 0]
    every = rules.clashes(spans, hours_a_week=cap, zone=LONDON, hours=hours)
    over = [each for each in every if each.kind == "over the week"]
    assert [each.minutes for each in over] == [
        round((total - cap) * 60) for _, total in sorted(weeks.items()) if total > cap
    ]


def test_a_thousand_meetings_beside_a_full_calendar_are_quick() -> None:
    busy = [span("busy", at, 90, at, f"Meeting {at}") for at in range(0, 400_000, 20)]
    meets = [span("interview", at * 400 + 5, 5, at) for at in range(1000)]
    counted = rules.clashes([*busy, *meets], hours_a_week=None, zone=LONDON)
    assert len(counted) == sum(
        sum(1 for at in range(0, 400_000, 20) if at < begins + 5 and begins < at + 90)
        for begins in (row * 400 + 5 for row in range(1000))
    )
