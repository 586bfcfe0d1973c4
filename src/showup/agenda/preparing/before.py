"""What was said, promised and done before an interview, and who of those there was met."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db.models import Q

from showup.agenda.preparing.rules.known import Met
from showup.agenda.preparing.rules.sheet import Before, Who
from showup.pipeline import queries as pipeline
from showup.pipeline import ties
from showup.pipeline.names import employer_key
from showup.shared.templatetags.when import day

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from showup.accounts.models import Seeker
    from showup.pipeline.models import Interview, Note

LABELS = {"said": "They said", "promised": "Promised", "task": "Work they asked for"}
MOST = 12
_WENT = {"passed": "you got through", "failed": "it was the last", "waiting": "no word yet"}
_OVER = ("held", "missed")


def told(interview: Interview, notes: Iterable[Note]) -> tuple[Before, ...]:
    """Return what was said, promised and asked for on a job, the newest last, and their offer."""
    found = [
        Before(LABELS[note.kind], " ".join(note.text.split()), day(note.made_at))
        for note in notes
        if note.kind in LABELS
    ]
    row = interview.opportunity
    if row.offer_words:
        found.append(Before("They offered", row.offer_words, day(row.offer_on)))
    return tuple(found[-MOST:])


def rounds(interview: Interview, others: Sequence[Interview]) -> tuple[Before, ...]:
    """Return the earlier rounds of the same job: when, with whom, and what came of them."""
    found = []
    for row in others:
        if row.opportunity_id != interview.opportunity_id or row.state != "held":
            continue
        names = ", ".join(filter(None, (_name(person) for person in row.people)))
        said = [f"with {names}" if names else "", _WENT.get(row.result, "")]
        found.append(
            Before(
                f"Round {row.round}", ", ".join(filter(None, said)) or "held", day(row.starts_at)
            )
        )
    return tuple(found)


def facts(interview: Interview) -> tuple[Before, ...]:
    """Return what their mail was about, and what in it one should look at twice."""
    found = [Before("They wrote", f"“{interview.subject}”")] if interview.subject else []
    marks = [f"{mark.get('says', '')} “{mark.get('quote', '')}”" for mark in interview.marks]
    return (*found, *(Before("Look twice", says) for says in marks))


def at_employer(seeker: Seeker, interview: Interview) -> tuple[Before, ...]:
    """Return what was said and promised over other jobs of the same employer."""
    firm = interview.opportunity.firm_id
    if firm is None:
        return ()
    rows = pipeline.opportunities(seeker).filter(firm=firm).exclude(pk=interview.opportunity_id)
    return tuple(
        Before(f"{LABELS[note.kind]}, over {row.title or row.label}", note.text, day(note.made_at))
        for row in rows.prefetch_related("notes")[:MOST]
        for note in row.notes.all()
        if note.kind in ("said", "promised")
    )


def others_of(seeker: Seeker, interview: Interview) -> list[Interview]:
    """Return the seeker's other interviews of this job or with named people, in order of time."""
    rows = pipeline.interviews(seeker).filter(state__in=("held", "booked", "invited"))
    rows = rows.filter(Q(opportunity=interview.opportunity_id) | ~Q(people=[]))
    found = rows.exclude(pk=interview.pk).prefetch_related(None).defer("text", "marks")
    return sorted(found, key=lambda row: (row.starts_at is None, row.starts_at or row.made_at))


def met(interview: Interview, others: Sequence[Interview]) -> tuple[Met, ...]:
    """Return those who will be there and are in interviews of other jobs, an over one first."""
    found: dict[str, Met] = {}
    for person in interview.people:
        mine = ties.Known(None, "", (person,))
        known = {row.pk: ties.Known(None, "", tuple(row.people)) for row in others if row.people}
        shared = ties.ties(mine, known)
        for row in others:
            if row.pk not in shared or row.opportunity_id == interview.opportunity_id:
                continue
            one = Met(
                name=_name(person),
                label=row.opportunity.label,
                opportunity=row.opportunity_id,
                when=day(row.starts_at),
                over=row.state in _OVER,
            )
            if one.name not in found or (one.over and not found[one.name].over):
                found[one.name] = one
    return tuple(found.values())


def who(interview: Interview, known: Sequence[Met] = ()) -> tuple[Who, ...]:
    """Return who will be there, with where else the seeker meets or met them."""
    return tuple(
        Who(
            name=_name(person),
            role=str(person.get("role") or ""),
            address=str(person.get("address") or ""),
            seen=tuple(_seen(each) for each in known if each.name == _name(person)),
        )
        for person in interview.people
    )


def names_of(seeker: Seeker) -> tuple[str, ...]:
    """Return the names of the seeker's employers, each once."""
    rows = pipeline.opportunities(seeker).exclude(employer="").values_list("employer", flat=True)
    once = {employer_key(name): name for name in rows}
    return tuple(once.values())


def _seen(each: Met) -> str:
    when = f" on {each.when}" if each.when else ""
    return f"you met at {each.label}{when}" if each.over else f"also at {each.label}{when}"


def _name(person: dict[str, str]) -> str:
    return str(person.get("name") or person.get("address") or "").strip()
