"""Which jobs a posting may be about already: proposed with reasons, never merged silently."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from rapidfuzz import fuzz

from showup.exchange.invitations.rules.words import day_words
from showup.pipeline.names import employer_key, role_key

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from showup.exchange.postings.rules.planning import PostingPlan

ALIKE = 88.0  # of 100: titles that differ by a word order, an ending or a slip
MOST = 5  # to choose between

Why = Literal["address", "text", "name"]


@dataclass(frozen=True, slots=True)
class Job:
    """A job the seeker has, by what likeness needs of it."""

    pk: int
    label: str
    employer: str
    title: str

    @property
    def named(self) -> str:
        """Return what to call it among others: who, and which role."""
        return ", ".join(dict.fromkeys(filter(None, (self.label, self.title))))


@dataclass(frozen=True, slots=True)
class Ground:
    """One thing that speaks for a job: its address, a posting kept with it, or its names."""

    job: Job
    why: Why
    closeness: float = 1.0  # of the texts, from 0 to 1
    title: str = ""  # of the posting that was kept
    kept_on: date | None = None


@dataclass(frozen=True, slots=True)
class LookAlike:
    """A job that a posting may be about; `likely` where it is proposed as the answer."""

    job: Job
    likely: bool
    reasons: tuple[str, ...]


def look_alikes(plan: PostingPlan, grounds: Iterable[Ground]) -> tuple[LookAlike, ...]:
    """Return the jobs that something speaks for, the likeliest first, each with its reasons."""
    by_job: dict[int, list[Ground]] = {}
    for ground in grounds:
        by_job.setdefault(ground.job.pk, []).append(ground)
    weighed = [_weighed(plan, found) for found in by_job.values()]
    weighed.sort(key=lambda each: (-each[0], -each[1].job.pk))
    return tuple(alike for weight, alike in weighed if weight > 0)[:MOST]


def likely(found: tuple[LookAlike, ...]) -> LookAlike | None:
    """Return the job that is proposed as the answer: the only likely one."""
    sure = [each for each in found if each.likely]
    return sure[0] if len(sure) == 1 else None


def _weighed(plan: PostingPlan, grounds: list[Ground]) -> tuple[float, LookAlike]:
    job = grounds[0].job
    reasons: list[str] = []
    weight = 0.0
    text = max((one for one in grounds if one.why == "text"), key=_close, default=None)
    same = next((one for one in grounds if one.why == "address"), None)
    title = _same_title(str(plan.job["title"]), job.title)
    if same is not None:
        weight += 4
        reasons.append(f"It has the same address as {_the_one(same)}.")
    if text is not None:
        near = _same_title(str(plan.job["title"]), text.title or job.title)
        weight += 1 + text.closeness + (1 if near is not False else 0)
        other = ", but under another title" if near is False else ""
        reasons.append(f"It says nearly the same as {_the_one(text)}{other}.")
        title = near if title is None else title
    named = _same_employer(plan, job) and title is True
    if named and not reasons:
        weight += 2
    if named:
        reasons.append("It has the same employer and nearly the same title.")
    sure = (same is not None or text is not None) and title is not False
    return weight, LookAlike(job, sure, tuple(reasons))


def _close(ground: Ground) -> float:
    return ground.closeness


def _the_one(ground: Ground) -> str:
    kept = f" on {day_words(ground.kept_on)}" if ground.kept_on else ""
    return f"the posting you kept{kept}" if kept else "the link this job has"


def _same_employer(plan: PostingPlan, job: Job) -> bool:
    names = (str(plan.job["employer"]), str(plan.job["agency"]))
    key = employer_key(job.employer)
    return bool(key) and key in {employer_key(name) for name in names}


def _same_title(one: str, other: str) -> bool | None:
    """Tell whether two titles name one role; None where one of them is not known."""
    first, second = role_key(one), role_key(other)
    if not first or not second:
        return None
    return fuzz.token_sort_ratio(first, second) >= ALIKE
