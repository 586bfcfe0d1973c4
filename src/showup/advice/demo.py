"""An invented search to look around in: a dozen applications, a decision of every kind.

Names, addresses and texts are made up; addresses end in .example, which nobody can own.
"""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

from django.db import transaction

from showup.accounts import services as accounts
from showup.accounts.zones import zone_of
from showup.advice import demo_texts as texts
from showup.pipeline import queries as pipeline
from showup.pipeline import services as verbs

if TYPE_CHECKING:
    from datetime import date, tzinfo

    from showup.accounts.models import Seeker
    from showup.pipeline.models import Opportunity

SATURDAY = 5


class _Clock(NamedTuple):
    """Moments by working days from now, on the seeker's own clock."""

    now: datetime
    zone: tzinfo

    def day(self, ahead: int) -> date:
        day = (self.now.astimezone(self.zone) + timedelta(days=ahead)).date()
        late = day.weekday() - SATURDAY  # 0 on a Saturday, 1 on a Sunday
        return day + timedelta(days=2 - late) if late >= 0 else day

    def at(self, ahead: int, hour: int, minute: int = 0) -> datetime:
        here = datetime.combine(self.day(ahead), time(hour, minute), tzinfo=self.zone)
        return here.astimezone(UTC)

    def ago(self, days: int) -> datetime:
        return self.now - timedelta(days=days)


@transaction.atomic
def fill(seeker: Seeker, *, now: datetime) -> None:
    """Fill an empty pipeline with the example; one that holds anything is left alone."""
    if pipeline.opportunities(seeker).exists():
        return
    accounts.keep_preferences(
        seeker,
        name=seeker.name or "Ines Varga",
        criteria=seeker.criteria
        or ["days at home", "a team to lead", "people who answer honestly"],
    )
    clock = _Clock(now, zone_of(seeker))
    _ended(seeker, clock)
    _waiting(seeker, clock)
    _saved(seeker, clock)
    _screening(seeker, clock)
    _dream(seeker, clock)
    _harbour(seeker, clock)
    _kestrel(seeker, clock)
    _pennyroyal(seeker, clock)
    _suspicious(seeker, clock)
    _quarry_lane(seeker, clock)
    _brightwater(seeker, clock)


def _applied(seeker: Seeker, clock: _Clock, ago: int, **fields: Any) -> Opportunity:
    row, _ = verbs.add(
        seeker,
        now=clock.ago(ago),
        applied_on=clock.ago(ago).astimezone(clock.zone).date(),
        **fields,
    )
    return row


def _ended(seeker: Seeker, clock: _Clock) -> None:
    tern = _applied(
        seeker, clock, 55, employer="Tern Analytics", title="Operations analyst", excitement=6.0
    )
    interview, _ = verbs.invite(tern, slots=[], now=clock.ago(44))
    verbs.book(
        interview, starts_at=clock.at(-38, 11), minutes=45, format="video", now=clock.ago(43)
    )
    verbs.held(interview, result="failed", now=clock.ago(38))
    verbs.end(tern, stage="rejected", now=clock.ago(30))
    gone = _applied(
        seeker, clock, 70, employer="Larkspur Travel", title="Customer care lead", excitement=5.0
    )
    verbs.end(gone, stage="ghosted", now=clock.ago(20))


def _waiting(seeker: Seeker, clock: _Clock) -> None:
    rows: tuple[tuple[int, dict[str, Any]], ...] = (
        (24, {
            "employer": "Meridian Parking", "title": "Service desk manager", "excitement": 3.5,
            "place": "Leeds", "remote": "on site", "doubts": ["commute", "role"],
        }),
        (18, {
            "employer": "Fable & Finch", "title": "Client operations lead", "excitement": 7.0,
            "place": "York", "remote": "hybrid", **_paid(44_000, 50_000), "source": "LinkedIn",
        }),
        (9, {
            "agency": "Stonebridge Recruitment", "title": "Support manager", "excitement": 5.0,
            "place": "Leeds", "source": "Stonebridge Recruitment",
        }),
    )  # fmt: skip
    for ago, fields in rows:
        _applied(seeker, clock, ago, **fields)


def _saved(seeker: Seeker, clock: _Clock) -> None:
    row, _ = verbs.add(
        seeker, now=clock.ago(2), stage="saved",
        employer="Tessellate Maps", title="Service designer", excitement=7.0, remote="remote",
        link="https://tessellate.example/jobs/service-designer",
    )  # fmt: skip
    verbs.keep_posting(
        row, now=clock.ago(2), link=row.link, source="text", employer=row.employer,
        title=row.title, text=texts.TESSELLATE, closes=clock.day(6),
    )  # fmt: skip


def _screening(seeker: Seeker, clock: _Clock) -> None:
    verbs.name_stage(seeker, name="Work sample", like="screening", now=clock.ago(4))
    row = _applied(
        seeker, clock, 12,
        employer="Ostrava Robotics", title="Customer success lead", excitement=6.5,
        place="Manchester", remote="hybrid", level="lead", **_paid(46_000, 46_000),
    )  # fmt: skip
    verbs.move(row, stage="screening", stage_name="Work sample", now=clock.ago(4))
    verbs.note(row, text="Two hours, by Friday: answer three customers.", now=clock.ago(4))


def _paid(low: float, high: float) -> dict[str, Any]:
    return {"pay_low": low, "pay_high": high, "pay_currency": "GBP", "pay_period": "year"}


def _dream(seeker: Seeker, clock: _Clock) -> None:
    row = _applied(
        seeker, clock, 21,
        employer="Acme Instruments", title="Head of customer operations", excitement=10.0,
        sureness="fairly", dream=True, rounds=3, hours=8.0, similarity=1.0,
        place="Leeds", remote="hybrid", contract="permanent, full time", level="director",
        **_paid(58_000, 64_000), link="https://acme.example/careers/207",
    )  # fmt: skip
    verbs.keep_posting(
        row, now=clock.ago(21), link=row.link, source="text", employer=row.employer,
        title=row.title, text=texts.ACME, facts=texts.ACME_FACTS,
    )  # fmt: skip
    verbs.note(row, text="Priya from the choir works there: ask her first.", now=clock.ago(9))
    interview, _ = verbs.invite(
        row, slots=[], now=clock.ago(6), language="en", people=texts.ACME_PEOPLE
    )
    verbs.book(
        interview, starts_at=clock.at(13, 14), minutes=120, format="on site", now=clock.ago(5),
        place="Acme Instruments, 4 Foundry Lane",
        travel_minutes=35, travel_words="the 4 tram to Foundry Lane, then on foot",
    )  # fmt: skip
    verbs.note(
        row, kind="promised", text="To bring the figures of the last shift plan.",
        now=clock.ago(5),
    )  # fmt: skip


def _harbour(seeker: Seeker, clock: _Clock) -> None:
    row = _applied(
        seeker, clock, 30,
        employer="Harbour Housing", title="Tenant services manager", excitement=6.5,
        sureness="fairly", result_due=clock.day(6),
    )  # fmt: skip
    interview, _ = verbs.invite(row, slots=[], now=clock.ago(12))
    verbs.book(interview, starts_at=clock.at(-4, 10), minutes=60, format="video", now=clock.ago(11))
    verbs.held(interview, result="waiting", now=clock.ago(3))


def _kestrel(seeker: Seeker, clock: _Clock) -> None:
    row = _applied(
        seeker, clock, 16,
        employer="Kestrel Energy", title="Field support coordinator", excitement=4.5, hours=5.0,
        place="Hull", remote="on site", **_paid(38_000, 42_000), doubts=["pay", "place"],
    )  # fmt: skip
    verbs.keep_posting(
        row, now=clock.ago(16), source="text", employer=row.employer, title=row.title,
        text=texts.KESTREL_POSTING,
    )  # fmt: skip
    verbs.note(
        row, kind="said", text="Noor on the phone: on call is one week in five.", now=clock.ago(2)
    )
    interview, _ = verbs.invite(
        row, slots=[], now=clock.ago(3), language="en", people=texts.KESTREL_PEOPLE
    )
    verbs.book(
        interview, starts_at=clock.at(8, 9, 30), minutes=60, format="video", now=clock.ago(2),
        link="https://meet.kestrel-energy.example/interview",
    )  # fmt: skip


def _pennyroyal(seeker: Seeker, clock: _Clock) -> None:
    row = _applied(
        seeker, clock, 41,
        employer="Pennyroyal Foods", title="Customer service manager", excitement=5.0,
        sureness="very",
    )  # fmt: skip
    for number, ago in ((1, 27), (2, 15)):
        interview, _ = verbs.invite(row, slots=[], round=number, now=clock.ago(ago + 6))
        verbs.book(interview, starts_at=clock.at(-ago, 13), minutes=60, now=clock.ago(ago + 5))
        verbs.held(interview, result="passed", now=clock.ago(ago))
    verbs.offer(row, deadline=clock.day(5), now=clock.ago(1))


def _suspicious(seeker: Seeker, clock: _Clock) -> None:
    row, _ = verbs.add(
        seeker, now=clock.ago(1), employer="Global Remote Careers", title="Remote assistant",
        excitement=3.0,
    )  # fmt: skip
    verbs.invite(
        row, slots=[verbs.SlotTime(clock.at(2, 20), 15)], now=clock.ago(1), language="en",
        subject="You are selected!!", text=texts.SUSPICIOUS, marks=texts.SUSPICIOUS_MARKS,
        people=[{"name": "Hiring Desk", "address": "desk@global-careers.example", "role": ""}],
    )  # fmt: skip


def _quarry_lane(seeker: Seeker, clock: _Clock) -> None:
    row = _applied(
        seeker, clock, 11,
        employer="Quarry Lane Clinic", title="Patient services lead", excitement=6.0,
        deal_breaker="unknown", deal_words="Does the rota include nights?", hours=6.0,
    )  # fmt: skip
    slots = [verbs.SlotTime(clock.at(day, 16), 45) for day in (7, 9)]
    verbs.invite(
        row, slots=slots, now=clock.ago(1), answer_by=clock.at(3, 17), format="on site",
        place="Quarry Lane Clinic, reception", language="en", subject="Interview: patient services",
        text=texts.QUARRY_LANE, people=texts.QUARRY_LANE_PEOPLE,
    )  # fmt: skip


def _brightwater(seeker: Seeker, clock: _Clock) -> None:
    row = _applied(
        seeker, clock, 14,
        employer="Brightwater Logistics", title="Support operations lead", excitement=6.0, own_odds=0.7,
        hours=4.0, similarity=1.0, place="Leeds", remote="hybrid", contract="permanent",
        level="lead", **_paid(41_000, 47_000), source="their own page", doubts=["role"],
    )  # fmt: skip
    verbs.keep_posting(
        row, now=clock.ago(14), source="text", employer=row.employer, title=row.title,
        text=texts.BRIGHTWATER_POSTING,
    )  # fmt: skip
    times = ((4, 10, 30), (6, 14, 0), (10, 9, 0))
    slots = [verbs.SlotTime(clock.at(*when), 45) for when in times]
    verbs.invite(
        row, slots=slots, now=clock.now, answer_by=clock.at(2, 17), format="video",
        link="https://meet.brightwater.example/ruth", language="en",
        subject="Invitation to an interview", text=texts.BRIGHTWATER,
        people=texts.BRIGHTWATER_PEOPLE,
    )  # fmt: skip
