"""Invented pipelines of any size: the same seed makes the same one."""

from __future__ import annotations

import csv
import io
from datetime import timedelta
from random import Random
from typing import TYPE_CHECKING, Any

from showup.pipeline.bulk import Whole, add_many

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date, datetime

    from showup.accounts.models import Seeker

IN_ONE_GO = 20  # jobs a batch of history
FIRST = (
    "Amber", "Birch", "Cedar", "Delta", "Elder", "Fern", "Granite", "Harbour", "Iris", "Juniper",
    "Kestrel", "Linden", "Mallow", "North", "Orchard", "Pennyroyal", "Quarry", "Rowan", "Sable",
    "Thistle", "Umber", "Vale", "Willow", "Yarrow", "Müller", "Ørsted", "Société", "東京",
)  # fmt: skip
SECOND = (
    "Analytics", "Bank", "Care", "Design", "Energy", "Foods", "Group", "Housing", "Insurance",
    "Labs", "Logistics", "Media", "Networks", "Partners", "Rail", "Software", "Systems", "Water",
)  # fmt: skip
LEVELS = ("", "", "Junior ", "Senior ", "Lead ", "Principal ")
ROLES = (
    "data analyst", "software engineer", "nurse", "product manager", "gardener", "accountant",
    "service designer", "teacher", "electrician", "support lead", "translator", "planner",
)  # fmt: skip
PLACES = ("Leeds", "Berlin", "Lyon", "Utrecht", "Milano", "Sevilla", "Remote", "Zürich", "Cork")
SOURCES = ("LinkedIn", "Indeed", "a friend", "their own page", "an agency", "")
# How far one hundred applications get: most hear nothing or a no.
STAGES = (
    *["ghosted"] * 30, *["rejected"] * 36, *["withdrawn"] * 6, *["declined"] * 3, "accepted",
    *["saved"] * 6, *["applied"] * 10, *["screening"] * 4, *["interview"] * 3, "offer",
)  # fmt: skip
SENTENCES = (
    "we look for somebody who likes clear work and people you will plan build and mend what our "
    "customers use every day with a small team that writes things down we offer a fair salary "
    "thirty days of holiday a pension and a bicycle you bring some years of practice curiosity "
    "patience with numbers and a good ear experience with tables queries and reports helps"
)
WORDS = SENTENCES.split()


def fill(seeker: Seeker, size: int, *, now: datetime, seed: int = 1) -> None:
    """Give a seeker that many jobs with steps, interviews, notes, postings and history."""
    rng = Random(f"{seed} {size}")
    wholes = [_job(rng, now) for _ in range(size)]
    for start in range(0, size, IN_ONE_GO):
        add_many(seeker, wholes[start : start + IN_ONE_GO], now=now, says="Jobs came from a list.")


def sheet(rows: int, *, now: datetime, seed: int = 2) -> bytes:
    """Return a sheet of jobs as somebody might keep one."""
    rng = Random(f"{seed} {rows}")
    out = io.StringIO(newline="")
    written = csv.writer(out)
    written.writerow(["Company", "Role", "Status", "Date applied", "Location", "Link", "Notes"])
    for number in range(rows):
        day = (now - timedelta(days=rng.randrange(1, 400))).date()
        written.writerow([
            employer(rng), role(rng), rng.choice(["Applied", "Rejected", "Interview", "Ghosted"]),
            day.isoformat(), rng.choice(PLACES), f"https://jobs.example/{seed}/{number}",
            text(rng, 12),
        ])  # fmt: skip
    return out.getvalue().encode()


def employer(rng: Random) -> str:
    """Return a name; of ten thousand, some twenty share one."""
    return f"{rng.choice(FIRST)} {rng.choice(SECOND)}"


def role(rng: Random) -> str:
    """Return a title."""
    return f"{rng.choice(LEVELS)}{rng.choice(ROLES)}".capitalize()


def text(rng: Random, words: int) -> str:
    """Return sentences of that many words."""
    return " ".join(rng.choices(WORDS, k=words)).capitalize() + "."


def _job(rng: Random, now: datetime) -> Whole:
    stage = rng.choice(STAGES)
    applied = (now - timedelta(days=rng.randrange(3, 700))).date()
    steps = list(_steps(rng, stage, applied))
    firm, title = employer(rng), role(rng)
    low = float(rng.randrange(30, 90) * 1000)
    fields: dict[str, Any] = {
        "employer": firm,
        "title": title,
        "stage": stage,
        "stage_since": steps[-1][1],
        "place": rng.choice(PLACES),
        "remote": rng.choice(["", "remote", "hybrid", "on site"]),
        "pay_low": low,
        "pay_high": low * 1.2,
        "pay_currency": rng.choice(["EUR", "GBP", "USD"]),
        "pay_period": "year",
        "source": rng.choice(SOURCES),
        "link": f"https://jobs.example/{rng.randrange(10**9)}",
        "excitement": rng.choice([None, *map(float, range(2, 10))]),
        "applied_on": None if stage == "saved" else applied,
    }
    return Whole(
        fields=fields,
        steps=tuple(steps),
        interviews=tuple(_interviews(rng, stage, now, firm)),
        note=text(rng, 15) if rng.random() < 0.6 else "",
        posting={
            "title": title,
            "employer": firm,
            "text": text(rng, rng.randrange(150, 500)),
            "canonical_key": f"{rng.randrange(16**16):064x}",
            "link": fields["link"],
        },
    )


def _steps(rng: Random, stage: str, applied: date) -> Iterator[tuple[str, date]]:
    if stage == "saved":
        yield "saved", applied
        return
    day = applied
    met = stage in ("interview", "offer", "accepted", "declined") or rng.random() < 0.2
    for each in ("applied", *(["screening", "interview"] if met else [])):
        if each != stage:
            yield each, day
            day += timedelta(days=rng.randrange(1, 12))
    yield stage, day


def _interviews(rng: Random, stage: str, now: datetime, firm: str) -> Iterator[dict[str, Any]]:
    chance = {"interview": 1.0, "offer": 1.0, "accepted": 1.0, "rejected": 0.3}.get(stage, 0.05)
    if rng.random() > chance:
        return
    ahead = stage == "interview"
    days = rng.randrange(1, 30)
    starts = (now + timedelta(days=days if ahead else -days)).replace(minute=0)
    invited = ahead and rng.random() < 0.4
    yield {
        "state": "invited" if invited else "booked" if ahead else "held",
        "starts_at": None if invited else starts,
        "minutes": 60,
        "format": rng.choice(["video", "phone", "on site"]),
        "people": [{"name": f"{rng.choice(FIRST)} Adeyemi", "address": "", "role": ""}],
        "subject": f"Interview at {firm}",
        "text": text(rng, 120),
    }
