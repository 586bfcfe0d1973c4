"""The employer behind a name: found by the name or another of its own, else made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from showup.pipeline.models import Employer
from showup.pipeline.names import employer_key

if TYPE_CHECKING:
    from showup.pipeline.history import Entry


def firm_of(entry: Entry, name: str) -> Employer | None:
    """Return the seeker's employer of that name, made where it is new; None for no name."""
    key = employer_key(name)[:300]
    if not key:
        return None
    known = Employer.objects.filter(seeker=entry.seeker)
    found = known.filter(key=key).first() or next(
        (row for row in known.exclude(aliases=[]) if key in map(employer_key, row.aliases)), None
    )
    if found is None:
        found = Employer(seeker=entry.seeker, name=name.strip(), key=key)
        entry.make(found)
    return found
