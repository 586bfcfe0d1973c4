"""What clashes with each interview, with the other jobs it concerns: pure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from showup.agenda.clashes.together import together

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import tzinfo

    from showup.agenda.clashes.rules import Clash
    from showup.agenda.clashes.spans import Kind, Span


@dataclass(frozen=True, slots=True)
class Other:
    """Another job that a clash concerns."""

    opportunity: int
    label: str
    interview: int | None  # where it is booked, so that it can be moved

    @property
    def name(self) -> str:
        """Return what it is called: of a way there or back, only that it is the other one."""
        return self.label or "the other one"


@dataclass(frozen=True, slots=True)
class Warned:
    """Something that clashes with an interview: the sentence, and the other jobs it names."""

    says: str
    others: tuple[Other, ...] = ()
    again: bool = False  # the page has said it above
    of_hours: bool = False  # a week takes more hours than there are
    ways: tuple[Other, ...] = ()  # the interviews whose way would say more, if it were noted


def warned(
    clashes: Iterable[Clash], kinds: Sequence[Kind], zone: tzinfo
) -> dict[int, list[Warned]]:
    """Return what clashes with the spans of some kinds, by interview, each clash once for each.

    What is only offered is said where it waits for an answer: where slots aren't asked for, what
    they clash with is left out.
    """
    mine = [
        clash
        for clash in clashes
        if "slot" in kinds or not any(span.kind == "slot" for span in clash.spans)
    ]
    found: dict[int, list[Warned]] = {}
    for clash in together(mine, zone):
        about = {span.interview for span in clash.spans if span.kind in kinds}
        for interview in sorted(pk for pk in about if pk is not None):
            others = _others(clash.spans, interview)
            found.setdefault(interview, []).append(
                Warned(
                    clash.says,
                    others,
                    of_hours=clash.kind == "over the week",
                    ways=tuple(Other(s.opportunity or 0, s.label, s.interview) for s in clash.asks),
                )
            )
    return found


def said_once(rows: Iterable[Warned], seen: set[str]) -> tuple[Warned, ...]:
    """Return the rows, what a page has said above marked as such; `seen` grows by what is new."""
    found = []
    for row in rows:
        found.append(replace(row, again=row.says in seen))
        seen.add(row.says)
    return tuple(found)


def _others(spans: Sequence[Span], interview: int) -> tuple[Other, ...]:
    """Return the other jobs, each once; of one that is both offered and booked, what is booked."""
    own = {span.opportunity for span in spans if span.interview == interview}
    found: dict[int, Other] = {}
    for span in spans:
        job = span.opportunity
        if job is None or job in own:
            continue
        known = found.get(job)
        label = span.label if span.kind in {"interview", "slot"} else known.label if known else ""
        booked = span.interview if span.kind != "slot" else None
        booked = known.interview if booked is None and known else booked
        found[job] = Other(job, label, booked)
    return tuple(found.values())
