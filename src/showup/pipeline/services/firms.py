"""Employers: known by a name or another of theirs, by their domains, merged where two are one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import transaction

from showup.pipeline import rules
from showup.pipeline.entries import Entry
from showup.pipeline.models import Employer, Opportunity
from showup.pipeline.names import employer_key

if TYPE_CHECKING:
    import uuid
    from collections.abc import Sequence
    from datetime import datetime

    from showup.accounts.models import Seeker


def firm_of(entry: Entry, name: str) -> Employer | None:
    """Return the seeker's employer of that name, made where it is new; None for no name."""
    key = employer_key(name)[:300]
    if not key:
        return None
    found = _known(entry.seeker, key)
    if found is None:
        found = Employer(seeker=entry.seeker, name=name.strip(), key=key)
        entry.make(found)
    return found


@transaction.atomic
def know_employer(
    seeker: Seeker,
    name: str,
    *,
    now: datetime,
    aliases: Sequence[str] | None = None,
    domains: Sequence[str] | None = None,
    batch: uuid.UUID | None = None,
) -> tuple[Employer, uuid.UUID]:
    """Keep what else an employer is called and where it writes from; None leaves it as it is.

    Raises:
        rules.FieldError: it has no name, or one of its names or domains is another employer's.
    """
    label = name.strip()
    entry = Entry(seeker, "know employer", f"You know {label} better.", now=now, batch=batch)
    firm = firm_of(entry, label)
    if firm is None:
        raise rules.FieldError("name", "Give the employer's name.")
    fields: dict[str, list[str]] = {}
    if aliases is not None:
        fields["aliases"] = _names(seeker, firm, aliases)
    if domains is not None:
        fields["domains"] = _domains(domains)
    entry.change(firm, **fields)
    return firm, entry.done()


@transaction.atomic
def rename_employer(
    firm: Employer, *, name: str, now: datetime, batch: uuid.UUID | None = None
) -> uuid.UUID:
    """Give an employer another name; the old one stays as one it goes by.

    Raises:
        rules.FieldError: there is no name in it, or another employer has it: merge the two.
    """
    firm.refresh_from_db()
    name = name.strip()
    key = employer_key(name)[:300]
    if not key:
        raise rules.FieldError("name", "Give the employer's name.")
    taken = _known(firm.seeker, key)
    if taken is not None and taken.pk != firm.pk:
        raise rules.FieldError("name", f"{taken.name} is called that already: merge the two.")
    says = f"{firm.name} is called {name} now."
    entry = Entry(firm.seeker, "rename employer", says, now=now, batch=batch)
    others = [firm.name, *firm.aliases]
    aliases = [each for each in dict.fromkeys(others) if employer_key(each) != key]
    entry.change(firm, name=name, key=key, aliases=aliases)
    return entry.done()


@transaction.atomic
def merge_employers(
    keep: Employer, other: Employer, *, now: datetime, batch: uuid.UUID | None = None
) -> uuid.UUID:
    """Make one employer of two: its jobs, names and domains go to the one that is kept.

    Raises:
        rules.FieldError: both are the same, or belong to different seekers.
    """
    if keep.pk == other.pk or keep.seeker_id != other.seeker_id:
        raise rules.FieldError("other", "Choose two different employers.")
    keep.refresh_from_db()
    other.refresh_from_db()
    says = f"{other.name} and {keep.name} are one employer."
    entry = Entry(keep.seeker, "merge employers", says, now=now, batch=batch)
    for row in Opportunity.objects.filter(firm=other):
        entry.change(row, firm=keep)
    names = {employer_key(each): each for each in [*keep.aliases, other.name, *other.aliases]}
    names.pop(keep.key, None)
    domains = list(dict.fromkeys([*keep.domains, *other.domains]))
    entry.change(keep, aliases=list(names.values()), domains=domains)
    entry.remove(other)
    return entry.done()


def _known(seeker: Seeker, key: str) -> Employer | None:
    known = Employer.objects.filter(seeker=seeker)
    return known.filter(key=key).first() or next(
        (row for row in known.exclude(aliases=[]) if key in map(employer_key, row.aliases)), None
    )


def _names(seeker: Seeker, firm: Employer, given: Sequence[str]) -> list[str]:
    names: dict[str, str] = {}
    for name in given:
        key = employer_key(name)[:300]
        taken = _known(seeker, key) if key else None
        if taken is not None and taken.pk != firm.pk:
            raise rules.FieldError(
                "aliases", f"“{name.strip()}” is another employer's name: merge the two."
            )
        if key and key != firm.key:
            names[key] = name.strip()[:300]
    return list(names.values())


def _domains(given: Sequence[str]) -> list[str]:
    found = [each.strip().casefold().rpartition("@")[2] for each in given]
    for domain in found:
        if domain and ("." not in domain.strip(".") or any(mark in domain for mark in " /:,")):
            raise rules.FieldError("domains", f"“{domain}” is no domain such as acme.example.")
    return list(dict.fromkeys(filter(None, found)))
