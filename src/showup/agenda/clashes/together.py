"""What clashes with one another in turn on a day, said once instead of pair by pair: pure."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from showup.agenda.clashes import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import tzinfo

    from showup.agenda.clashes.rules import Clash
    from showup.agenda.clashes.spans import Span


def together(clashes: Iterable[Clash], zone: tzinfo) -> tuple[Clash, ...]:
    """Return what clashes, overlaps that share an interview or a busy time of one day as one.

    The order of time stays. What lasts over several days is no link between two others, and a way
    during which one is busy is said with the clash that names both already.
    """
    apart: list[Clash] = []
    groups: dict[str, list[Clash]] = {}  # by each key in them
    for clash in clashes:
        if clash.kind != "clash" or not _is_of_a_day(clash, zone):
            apart.append(clash)
            continue
        met = {id(groups[span.key]): groups[span.key] for span in clash.spans if span.key in groups}
        whole = max(met.values(), key=len, default=[])
        for group in met.values():
            if group is not whole:
                whole += group
                groups |= {span.key: whole for each in group for span in each.spans}
        whole.append(clash)
        groups |= {span.key: whole for span in clash.spans}
    joined = [
        _as_one(group, zone) for group in {id(each): each for each in groups.values()}.values()
    ]
    kept = [each for each in apart if not any(_is_said(each, other.spans) for other in joined)]
    return tuple(
        sorted([*joined, *kept], key=lambda each: (each.first.starts_at, each.kind, each.first.key))
    )


def _is_of_a_day(clash: Clash, zone: tzinfo) -> bool:
    days = {
        at.astimezone(zone).date() for span in clash.spans for at in (span.starts_at, span.ends_at)
    }
    return len(days) == 1


def _as_one(group: list[Clash], zone: tzinfo) -> Clash:
    if len(group) == 1:
        return group[0]
    by_key: dict[str, Span] = {span.key: span for clash in group for span in clash.spans}
    first, second, *more = sorted(by_key.values(), key=lambda span: (span.starts_at, span.key))
    spans = (first, second, *more)
    minutes = max(clash.minutes for clash in group)
    says = words.not_all(spans, zone)
    return replace(group[0], first=first, second=second, minutes=minutes, says=says, more=(*more,))


def _is_said(clash: Clash, spans: Sequence[Span]) -> bool:
    """Tell whether a way while busy is of an interview and a busy time that `spans` both name."""
    if not any(span.kind == "travel" for span in clash.spans):
        return False
    went = {span.interview for span in spans if span.kind == "interview"}
    keys = {span.key for span in spans}
    return all(
        span.interview in went if span.kind == "travel" else span.key in keys
        for span in clash.spans
    )
