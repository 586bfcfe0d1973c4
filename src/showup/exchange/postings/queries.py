"""Reads about postings that came in, each scoped to one seeker."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from showup.exchange import record_json
from showup.exchange.formats.postings.addresses import canonical
from showup.exchange.models import Arrival, Keeping
from showup.exchange.postings import rules
from showup.exchange.postings.readings import key_of
from showup.pipeline import queries as pipeline
from showup.pipeline.names import employer_key

if TYPE_CHECKING:
    from collections.abc import Iterator

    from showup.accounts.models import Seeker
    from showup.exchange.postings.rules import Ground, LookAlike, PostingAnswers, PostingPlan
    from showup.exchange.records import Posting, Problem

_TOKEN = re.compile(r"[\w-]+")


@dataclass(frozen=True, slots=True)
class Foreseen:
    """What keeping a posting would write, and the jobs it may be about already."""

    posting: Posting
    plan: PostingPlan
    look_alikes: tuple[LookAlike, ...]
    differing: tuple[tuple[str, tuple[str, ...]], ...]  # a job, and what it says otherwise


def arrival(seeker: Seeker, pk: int) -> Arrival | None:
    """Return one of the seeker's own arrivals that holds postings."""
    own = Arrival.objects.filter(seeker=seeker, sort="posting").select_related("seeker")
    return own.filter(pk=pk).first()


def postings(arrival: Arrival) -> tuple[Posting, ...]:
    """Return the postings that were read in an arrival."""
    return record_json.postings(arrival.readings)


def problems(arrival: Arrival) -> tuple[Problem, ...]:
    """Return what could not be read in an arrival."""
    return record_json.problems(arrival.problems)


@dataclass(frozen=True, slots=True)
class Listed:
    """One of several postings in a file: what to call it, and the job it was kept with."""

    which: int
    title: str
    about: str
    job: int | None


def listed(arrival: Arrival) -> list[Listed]:
    """Return the postings of an arrival to choose between, and which of them are kept."""
    rows = arrival.keepings.filter(undone=False).values_list("which", "opportunity_id")
    kept: dict[int, int] = dict(rows)
    return [
        Listed(which, told["title"] or "A job without a title", _about(told), kept.get(which))
        for which, told in enumerate(map(rules.as_read, postings(arrival)))
    ]


def _about(told: dict[str, Any]) -> str:
    words = (told["employer"] or told["agency"], told["place"], rules.pay_words(told))
    return ", ".join(filter(None, words))


def kept_before(arrival: Arrival, which: int) -> Keeping | None:
    """Return how the same posting of the same bytes was kept, if it was and still is."""
    same = Keeping.objects.filter(
        arrival__seeker=arrival.seeker,
        arrival__sort="posting",
        arrival__digest=arrival.digest,
        which=which,
        undone=False,
    )
    return same.select_related("opportunity__seeker").order_by("-pk").first()


def foresee(seeker: Seeker, posting: Posting, answers: PostingAnswers) -> Foreseen:
    """Return what would be written of a posting, and what the seeker has that is like it."""
    link = str(dict(answers.mended).get("link", posting.link))
    plan = rules.plan_posting(posting, answers, canonical_key=key_of(link))
    found = rules.look_alikes(plan, _grounds(seeker, plan))
    return Foreseen(posting, plan, found, tuple(_differing(seeker, plan, found)))


def _differing(
    seeker: Seeker, plan: PostingPlan, found: tuple[LookAlike, ...]
) -> Iterator[tuple[str, tuple[str, ...]]]:
    rows = pipeline.opportunities(seeker).in_bulk([each.job.pk for each in found]) if found else {}
    for each in found:
        says = rules.differing(plan, vars(rows[each.job.pk]))
        if says:
            yield each.job.named, tuple(rules.said_difference(*one) for one in says)


def _grounds(seeker: Seeker, plan: PostingPlan) -> Iterator[Ground]:
    yield from _same_address(seeker, plan)
    yield from _same_text(seeker, plan)
    yield from _same_employer(seeker, plan)


_JOB = ("pk", "employer", "agency", "title")


def _job(row: tuple[object, ...]) -> rules.Job:
    pk, employer, agency, title = row[: len(_JOB)]
    assert isinstance(pk, int)
    label = str(employer or agency or title or "an unnamed employer")
    return rules.Job(pk, label, str(employer or agency), str(title))


def _same_address(seeker: Seeker, plan: PostingPlan) -> Iterator[Ground]:
    key = plan.row["canonical_key"]
    if not key:
        return
    jobs = pipeline.opportunities(seeker)
    for *job, title, kept_at in jobs.filter(postings__canonical_key=key).values_list(
        *_JOB, "postings__title", "postings__kept_at"
    ):
        yield rules.Ground(_job(tuple(job)), "address", title=title, kept_on=kept_at.date())
    tell_tale = max(_TOKEN.findall(canonical(plan.row["link"])), key=len, default="")
    for *job, link in jobs.filter(link__icontains=tell_tale).values_list(*_JOB, "link"):
        if key_of(link) == key:
            yield rules.Ground(_job(tuple(job)), "address")


def _same_text(seeker: Seeker, plan: PostingPlan) -> Iterator[Ground]:
    own = plan.row["sketch"]
    if not own:
        return
    jobs = pipeline.opportunities(seeker)
    kept = list(
        jobs.filter(postings__sketch__gt="")
        .order_by()
        .values_list("postings__pk", "postings__sketch")
    )
    near = {
        pk: closeness
        for (pk, _), closeness in zip(
            kept, rules.closeness(own, (sketch for _, sketch in kept)), strict=True
        )
        if closeness >= rules.NEAR
    }
    if not near:
        return
    for *job, pk, title, kept_at in jobs.filter(postings__pk__in=near).values_list(
        *_JOB, "postings__pk", "postings__title", "postings__kept_at"
    ):
        yield rules.Ground(_job(tuple(job)), "text", near[pk], title=title, kept_on=kept_at.date())


def _same_employer(seeker: Seeker, plan: PostingPlan) -> Iterator[Ground]:
    names = (str(plan.job["employer"]), str(plan.job["agency"]))
    keys = {employer_key(name)[:300] for name in names} - {""}
    if not keys or not plan.job["title"]:
        return
    jobs = pipeline.opportunities(seeker).filter(firm__key__in=keys)
    for job in jobs.values_list(*_JOB):
        yield rules.Ground(_job(job), "name")
