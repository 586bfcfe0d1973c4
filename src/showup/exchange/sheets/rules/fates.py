"""What becomes of each row: new, known already, changed since, or perhaps a job one has."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from showup.exchange.sheets.rules import keys
from showup.pipeline.names import employer_key, role_key

if TYPE_CHECKING:
    from showup.exchange.sheets.rules.jobs import Job
    from showup.exchange.sheets.rules.plan import Plan
    from showup.exchange.sheets.rules.settings import Settings

Sort = Literal["new", "changed", "unchanged", "same"]
_STAGE = ("stage", "stage_name", "stage_since")
_PAY = ("pay_low", "pay_high", "pay_currency", "pay_period")
_OFFER = ("offer_on", "offer_deadline")
_TOGETHER = (_STAGE, _PAY, _OFFER)  # these change together or not at all


@dataclass(frozen=True, slots=True)
class Before:
    """How a row was read before."""

    pk: int  # of its opportunity
    digest: str
    said: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Had:
    """What the seeker has of a job, for telling whether a row is the same."""

    pk: int
    employer: str
    title: str
    link: str  # its one address


@dataclass(frozen=True, slots=True)
class Fate:
    """What becomes of a row."""

    job: Job
    key: str
    digest: str
    sort: Sort
    pk: int | None = None  # the opportunity it belongs to
    why: str = ""  # what makes it look the same
    before: Before | None = None


def fates_of(
    plan: Plan,
    settings: Settings,
    before: Mapping[str, Before],
    had: Sequence[Had],
    address: Callable[[str], str],
) -> tuple[Fate, ...]:
    """Return what becomes of each job of a plan, in its order."""
    taken = {before[key].pk for key in plan.keys if key in before}
    free = [each for each in had if each.pk not in taken]
    by_link = {each.link: each for each in free if each.link}
    by_name = {_name(each.employer, each.title): each for each in free if each.employer}
    return tuple(_fates(plan, settings, before, by_link, by_name, address))


def _fates(
    plan: Plan,
    settings: Settings,
    before: Mapping[str, Before],
    by_link: dict[str, Had],
    by_name: dict[tuple[str, str], Had],
    address: Callable[[str], str],
) -> Iterator[Fate]:
    used: set[int] = set()
    for job, key in zip(plan.jobs, plan.keys, strict=True):
        digest = keys.digest_of(job)
        known = before.get(key)
        if known is not None:
            sort: Sort = "unchanged" if known.digest == digest else "changed"
            yield Fate(job, key, digest, sort, known.pk, before=known)
            continue
        link = address(str(job.fields["link"])) if job.fields.get("link") else ""
        name = _name(str(job.fields.get("employer", "")), str(job.fields.get("title", "")))
        linked, named = by_link.get(link), by_name.get(name)
        match = linked or named
        different = settings.all_different or job.line in settings.different
        if match is None or match.pk in used or (different and match.pk):
            yield Fate(
                job, key, digest, "new", why=_why(match, linked) if different and match else ""
            )
            continue
        used.add(match.pk)
        yield Fate(job, key, digest, "same", match.pk, why=_why(match, linked))


def _why(match: Had | None, linked: Had | None) -> str:
    if match is None:
        return ""
    return "the same link" if linked is not None else "the same employer and role"


def _name(employer: str, title: str) -> tuple[str, str]:
    return employer_key(employer), role_key(title)


def changed_fields(fate: Fate, now: Mapping[str, Any]) -> tuple[dict[str, Any], tuple[str, ...]]:
    """Return the fields a changed row changes, and those it may not since the seeker did.

    `now` is what the opportunity holds, as JSON keeps it.
    """
    said = fate.before.said if fate.before else {}
    told = fate.job.said()
    wanted: dict[str, Any] = {}
    kept = []
    for name, value in fate.job.fields.items():
        was = said.get(name, _empty(value))
        if told[name] in (was, now.get(name)):
            continue
        if now.get(name) == was:
            wanted[name] = value
        elif name != "stage_since":  # a day nobody gave was filled in when the row was kept
            kept.append(name)
    for group in _TOGETHER:
        if set(group) & set(kept):  # what the seeker changed stands, whole
            wanted = {name: value for name, value in wanted.items() if name not in group}
        elif set(group) & set(wanted):
            wanted |= {name: fate.job.fields[name] for name in group if name in fate.job.fields}
    return wanted, tuple(kept)


def lacking_fields(fate: Fate, now: Mapping[str, Any]) -> dict[str, Any]:
    """Return what a row can add to a job one has: fields that are empty there."""
    held = [group for group in _TOGETHER if any(now.get(name) not in ("", None) for name in group)]
    taken = {name for group in held for name in group}
    return {
        name: value
        for name, value in fate.job.fields.items()
        if name not in taken and value not in ("", None) and now.get(name) in ("", None)
    }


def _empty(value: object) -> object:
    return "" if isinstance(value, str) else None
