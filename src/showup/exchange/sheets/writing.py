"""Write the rows of a sheet: new jobs in one go, the known ones one by one."""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Any

from showup.accounts.zones import zone_of
from showup.exchange.formats.postings.addresses import canonical
from showup.exchange.models import Origin
from showup.exchange.sheets.rules.fates import Fate, changed_fields, lacking_fields
from showup.pipeline import bulk
from showup.pipeline import queries as pipeline
from showup.pipeline import services as verbs
from showup.pipeline.services.stages import day_of

if TYPE_CHECKING:
    from showup.accounts.models import Seeker
    from showup.exchange.sheets.rules.jobs import Job
    from showup.pipeline.models import Opportunity

NOON = time(12)  # stands for a day whose time of day the sheet doesn't give; the row says so


@dataclass(frozen=True, slots=True)
class Writing:
    """One batch being written."""

    seeker: Seeker
    now: datetime
    batch: uuid.UUID
    says: str

    def write(self, fates: Sequence[Fate]) -> tuple[str, ...]:
        """Write every row that says something new; return what the seeker's own word kept."""
        fresh = [fate for fate in fates if fate.sort == "new"]
        wholes = [self._whole(fate.job) for fate in fresh]
        rows, _ = bulk.add_many(self.seeker, wholes, now=self.now, says=self.says, batch=self.batch)
        owners = [(fate, row.pk) for fate, row in zip(fresh, rows, strict=True)]
        stood: list[str] = []
        known = [fate for fate in fates if fate.sort in ("changed", "same")]
        have = pipeline.opportunities(self.seeker).in_bulk([fate.pk for fate in known if fate.pk])
        for fate in known:
            opportunity = have[fate.pk or 0]
            if fate.sort == "same":
                self._fill(fate, opportunity)
            else:
                stood += self._update(fate, opportunity)
            owners.append((fate, opportunity.pk))
        Origin.objects.bulk_create(
            Origin(
                seeker=self.seeker,
                opportunity_id=pk,
                key=fate.key,
                digest=fate.digest,
                said=fate.job.said(),
                batch=self.batch,
            )
            for fate, pk in owners
        )
        return tuple(stood)

    def _whole(self, job: Job) -> bulk.Whole:
        today = day_of(self.seeker, self.now)
        steps = job.reached or ((str(job.fields["stage"]), today),)
        fields = job.fields | {"stage_since": job.fields["stage_since"] or steps[-1][1]}
        if fields["applied_on"] is not None and fields["applied_on"] > today:
            steps = tuple((stage, min(day, today)) for stage, day in steps)
        meetings = [
            self._meeting(day, n) for n, day in enumerate(sorted(map(_moment, job.meetings)), 1)
        ]
        return bulk.Whole(fields, steps, tuple(meetings), _note(job), _posting(job))

    def _meeting(self, moment: datetime, number: int) -> dict[str, Any]:
        past = moment.date() <= day_of(self.seeker, self.now)
        known = moment.time() != NOON
        return {
            "round": number,
            "state": "held" if past else "booked",
            "starts_at": moment.replace(tzinfo=zone_of(self.seeker)),
            "subject": "From your sheet" if known else "From your sheet, without a time of day",
        }

    def _fill(self, fate: Fate, opportunity: Opportunity) -> None:
        """Add to a job one has what it lacks; what stands there stays."""
        wanted = lacking_fields(fate, _said(opportunity, fate.job.fields))
        if wanted:
            verbs.change(opportunity, now=self.now, says=self.says, batch=self.batch, **wanted)
        whole = bulk.Whole({}, note=_note(fate.job), posting=_posting(fate.job))
        bulk.add_to(opportunity, whole, now=self.now, says=self.says, batch=self.batch)

    def _update(self, fate: Fate, opportunity: Opportunity) -> list[str]:
        """Change what the row changed; what the seeker changed since stays, and is said."""
        wanted, stays = changed_fields(fate, _said(opportunity, fate.job.fields))
        since = wanted.pop("stage_since", None)
        if "stage" in wanted or "stage_name" in wanted:
            verbs.move(
                opportunity,
                stage=wanted.pop("stage", opportunity.stage),
                stage_name=wanted.pop("stage_name", ""),
                on=min(since, day_of(self.seeker, self.now)) if since else None,
                now=self.now,
                batch=self.batch,
            )
        if wanted:
            verbs.change(opportunity, now=self.now, says=self.says, batch=self.batch, **wanted)
        said = fate.before.said if fate.before else {}
        old = str(said.get("note", "")).split("\n")
        new = "\n".join(line for line in fate.job.note.split("\n") if line and line not in old)
        met = set(said.get("meetings", ()))
        meetings = [
            self._meeting(_moment(day), n)
            for n, day in enumerate(fate.job.meetings, 1)
            if day.isoformat() not in met
        ]
        note = f"From your sheet, since:\n{new}" if new else ""
        whole = bulk.Whole({}, interviews=tuple(meetings), note=note)
        bulk.add_to(opportunity, whole, now=self.now, says=self.says, batch=self.batch)
        names = ", ".join(name.replace("_", " ") for name in stays)
        return [f"{opportunity.label}: you changed {names} here, so that stays."] if stays else []


def _moment(day: date) -> datetime:
    return day if isinstance(day, datetime) else datetime.combine(day, NOON)


def _note(job: Job) -> str:
    return f"From your sheet:\n{job.note}" if job.note else ""


def _posting(job: Job) -> dict[str, Any] | None:
    if not job.advert.text:
        return None
    link = str(job.fields["link"])
    return {
        "link": link,
        "source": "sheet",
        "title": job.fields["title"],
        "employer": job.fields["employer"],
        "text": job.advert.text,
        "posted": job.advert.posted,
        "closes": job.advert.closes,
        "canonical_key": hashlib.sha256(canonical(link).encode()).hexdigest() if link else "",
    }


def _said(opportunity: Opportunity, names: Collection[str]) -> dict[str, Any]:
    """Return what an opportunity holds as a row's words are kept."""
    opportunity.refresh_from_db()
    held = {name: getattr(opportunity, name) for name in names}
    return {n: v.isoformat() if isinstance(v, date) else v for n, v in held.items()}
