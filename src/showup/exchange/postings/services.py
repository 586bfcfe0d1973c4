"""Take a posting in: from its address, a file or pasted text; shown first, then kept as one change."""

from __future__ import annotations

import hashlib
import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.db import transaction

from showup.accounts.zones import zone_of
from showup.exchange import record_json
from showup.exchange.fetching import FetchError
from showup.exchange.invitations.rules import MissingAnswerError
from showup.exchange.invitations.rules.planning import tidy
from showup.exchange.models import Arrival, Keeping
from showup.exchange.postings import links as posting_links
from showup.exchange.postings import queries as posting_queries
from showup.exchange.postings import readings as posting_readings
from showup.exchange.postings import rules
from showup.exchange.records import Problem
from showup.pipeline import queries as pipeline
from showup.pipeline import rules as pipeline_rules
from showup.pipeline import services as verbs
from showup.shared.beside import Asked, go_on, never

if TYPE_CHECKING:
    from datetime import date, datetime

    from showup.accounts.models import Seeker
    from showup.exchange.postings.links import Fetch
    from showup.exchange.postings.queries import Foreseen
    from showup.exchange.postings.rules import PostingAnswers
    from showup.exchange.records import Posting
    from showup.pipeline.models import Opportunity

__all__ = [
    "FetchError",
    "KeptPosting",
    "NotAPostingError",
    "is_one",
    "keep_posting_arrival",
    "take_in_link",
    "take_in_posting",
]


class NotAPostingError(ValueError):
    """There is no posting in it; says what could not be read."""


@dataclass(frozen=True, slots=True)
class KeptPosting:
    """What was written, and the batch that undoes it.

    `differs` holds what the job says otherwise than its posting, and keeps: what about, what it
    has, what the posting says. Where nothing was written, `problems` says why.
    """

    opportunity: Opportunity
    batch: uuid.UUID | None
    written: bool = True
    differs: tuple[tuple[str, str, str], ...] = ()
    problems: tuple[Problem, ...] = ()


def is_one(seeker: Seeker, *, name: str, data: bytes, now: datetime) -> bool:
    """Tell whether a file is a posting rather than an invitation."""
    return posting_readings.holds_posting(name, data, today=_today(now, seeker))


def take_in_posting(
    seeker: Seeker,
    *,
    now: datetime,
    data: bytes = b"",
    text: str = "",
    address: str = "",
    name: str = "",
    job: int | None = None,
) -> Arrival:
    """Read a posting's file, or its pasted text, and save what was read for the seeker to look at.

    `address` is where it was found; `job` the opportunity that it is meant for, if one is.
    """
    whole = data or text.encode("utf-8", "replace")
    found, problems = posting_readings.read(
        whole, today=_today(now, seeker), address=address, name=name if data else ""
    )
    return _arrive(seeker, name or "pasted text", whole, found, problems, now=now, job=job)


def take_in_link(
    seeker: Seeker,
    *,
    address: str,
    now: datetime,
    job: int | None = None,
    fetch: Fetch | None = None,
    should_stop: Asked = never,
) -> Arrival:
    """Fetch the page that the seeker names, and save what was read for them to look at.

    Raises:
        FetchError: it was not fetched; says why and what to do.
        showup.shared.beside.StoppedError: it was asked to stop.
    """
    read = posting_links.read_link(address, today=_today(now, seeker), fetch=fetch)
    go_on(should_stop)
    return _arrive(seeker, read.address, read.data, read.postings, read.problems, now=now, job=job)


@transaction.atomic
def keep_posting_arrival(
    arrival: Arrival,
    *,
    answers: PostingAnswers,
    now: datetime,
    which: int = 0,
    batch: uuid.UUID | None = None,
) -> KeptPosting:
    """Keep a posting with a new job, or with one that is there, whose gaps it fills, as one batch.

    Raises:
        NotAPostingError: nothing in it can be kept.
        MissingAnswerError: it may be about a job that is there, and the seeker hasn't said.
        showup.pipeline.rules.FieldError: an answer cannot stand; names the field.
    """
    seeker = arrival.seeker
    before = posting_queries.kept_before(arrival, which)
    if before is not None:
        return _already(before.opportunity, before.batch)
    found = posting_queries.postings(arrival)
    if which >= len(found):
        raise NotAPostingError("There is no posting in it that we can read.")
    today = _today(now, seeker)
    pipeline_rules.check_past("applied_on", answers.applied_on, today=today)
    foreseen = posting_queries.foresee(seeker, found[which], answers)
    known = _chosen(seeker, foreseen, answers)
    batch = batch or uuid.uuid4()
    differs: tuple[tuple[str, str, str], ...] = ()
    if known is None:
        opportunity = _add(seeker, foreseen, answers, now=now, batch=batch)
    else:
        opportunity = known
        differs = tuple(rules.differing(foreseen.plan, vars(known)))
        _fill(known, foreseen, answers, now=now, batch=batch)
    verbs.keep_posting(opportunity, now=now, batch=batch, **foreseen.plan.row)
    Keeping.objects.create(arrival=arrival, which=which, opportunity=opportunity, batch=batch)
    arrival.batch, arrival.undone = batch, False
    arrival.save(update_fields=["batch", "undone"])
    return KeptPosting(opportunity, batch, differs=differs)


def _arrive(
    seeker: Seeker,
    name: str,
    data: bytes,
    found: tuple[Posting, ...],
    problems: tuple[Problem, ...],
    *,
    now: datetime,
    job: int | None,
) -> Arrival:
    return Arrival.objects.create(
        seeker=seeker,
        sort="posting",
        name=tidy(name, 300),
        digest=hashlib.sha256(data).hexdigest(),
        came_at=now,
        readings=[record_json.dump(posting) for posting in found],
        problems=[record_json.dump(problem) for problem in problems],
        settings={} if job is None else {"job": job},
    )


def _today(now: datetime, seeker: Seeker) -> date:
    return now.astimezone(zone_of(seeker)).date()


def _chosen(seeker: Seeker, foreseen: Foreseen, answers: PostingAnswers) -> Opportunity | None:
    """Return the job that the seeker says it is, None for a new one."""
    if isinstance(answers.same_as, int):
        row = pipeline.opportunity(seeker, answers.same_as)
        if row is None:
            raise MissingAnswerError("belongs_to", "That job isn't in your pipeline.")
        return row
    if answers.same_as is None and foreseen.look_alikes:
        first = foreseen.look_alikes[0]
        says = f"You may have this job already, as {first.job.label}. Is it the same one?"
        choices = tuple(
            (str(each.job.pk), " ".join((f"{each.job.named}.", *each.reasons)))
            for each in foreseen.look_alikes
        )
        likely = rules.likely(foreseen.look_alikes)
        raise MissingAnswerError(
            "belongs_to",
            says,
            default=str(likely.job.pk) if likely else None,
            choices=(*choices, ("new", "another job")),
        )
    return None


def _add(
    seeker: Seeker,
    foreseen: Foreseen,
    answers: PostingAnswers,
    *,
    now: datetime,
    batch: uuid.UUID,
) -> Opportunity:
    job = dict(foreseen.plan.job)
    if not (job["employer"] or job["agency"] or job["title"]):
        raise pipeline_rules.FieldError(
            "employer", "Give the employer, the agency or the role: one is enough."
        )
    applied = answers.applied_on
    job["stage"] = "saved" if applied is None else "applied"
    if answers.excitement is not None:
        job["excitement"] = answers.excitement
    row, _ = verbs.add(seeker, now=now, on=applied, batch=batch, applied_on=applied, **job)
    return row


def _fill(
    known: Opportunity,
    foreseen: Foreseen,
    answers: PostingAnswers,
    *,
    now: datetime,
    batch: uuid.UUID,
) -> None:
    fields: dict[str, Any] = rules.filling(foreseen.plan, vars(known))
    if answers.excitement is not None and known.excitement is None:
        fields["excitement"] = answers.excitement
    if answers.applied_on is not None and known.stage != "saved" and known.applied_on is None:
        fields["applied_on"] = answers.applied_on
    if fields:
        says = f"The posting of {known.label} is kept."
        verbs.change(known, now=now, verb="posting", says=says, batch=batch, **fields)
    if answers.applied_on is not None and known.stage == "saved":
        verbs.move(known, stage="applied", on=answers.applied_on, now=now, batch=batch)


def _already(opportunity: Opportunity, batch: uuid.UUID) -> KeptPosting:
    problem = Problem(
        where="the posting",
        what=f"It's here already, with {opportunity.label}. Nothing was written twice.",
    )
    return KeptPosting(opportunity, batch, written=False, problems=(problem,))
