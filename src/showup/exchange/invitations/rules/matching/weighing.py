"""Hold a message against every job: the likeliest, whether it is sure, and why."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from showup.exchange.invitations.rules.matching import weights as w
from showup.exchange.invitations.rules.matching.evidence import evidence
from showup.exchange.invitations.rules.matching.facts import Match
from showup.pipeline.names import employer_key

if TYPE_CHECKING:
    from collections.abc import Sequence

    from showup.exchange.invitations.rules.matching.evidence import Evidence
    from showup.exchange.invitations.rules.matching.facts import Basis, Clue, Known


def matches(told: Clue, known: Sequence[Known]) -> tuple[Match, ...]:
    """Return the opportunities a message may belong to, the likeliest first.

    At most one is sure: the same calendar entry, or one that enough speaks for with no other
    near it. None means that none was found.
    """
    same_entry = [row for row in known if told.uid and told.uid in row.uids]
    if same_entry:
        latest = max(same_entry, key=lambda row: row.pk)
        reasons = ("It is the same calendar entry.",)
        return (Match(latest.pk, sure=True, reasons=reasons, score=99.0, basis="entry"),)
    shared = shared_domains(known)
    weighed = [(row.pk, evidence(told, row, shared=shared)) for row in known]
    found = sorted(
        ((_sum(pieces), pk, pieces) for pk, pieces in weighed if any(p.leads for p in pieces)),
        key=lambda each: (-each[0], -each[1]),
    )
    found = [each for each in found if each[0] >= w.PERHAPS]
    second = found[1][0] if len(found) > 1 else 0.0
    ended = {row.pk for row in known if row.ended}  # those are asked about, whatever fits
    return tuple(
        Match(
            pk,
            sure=at == 0 and score >= w.SURE and score - second >= w.MARGIN and pk not in ended,
            reasons=_reasons(pieces),
            score=score,
            basis=_basis(pieces),
        )
        for at, (score, pk, pieces) in enumerate(found)
    )


def shared_domains(known: Sequence[Known]) -> frozenset[str]:
    """Return domains from which mails for several employers came: a job portal's, a group's."""
    owners: dict[str, set[str]] = defaultdict(set)
    for row in known:
        for domain in row.domains:
            owners[domain].add(employer_key(row.employer))
    return frozenset(domain for domain, found in owners.items() if len(found - {""}) > 1)


def _sum(pieces: tuple[Evidence, ...]) -> float:
    return round(sum(piece.weight for piece in pieces), 3)  # sums of the same parts are equal


def _basis(pieces: tuple[Evidence, ...]) -> Basis:
    told_for = {piece.topic for piece in pieces if piece.weight > 0}
    if "employer" not in told_for:
        return "other"
    return "employer and role" if "role" in told_for else "employer"


def _reasons(pieces: tuple[Evidence, ...]) -> tuple[str, ...]:
    """Return the sentences, what speaks for it first."""
    said = [piece for piece in pieces if piece.says]
    ordered = sorted(said, key=lambda piece: piece.weight < 0)
    return tuple(_stop(piece.says) for piece in ordered)


def _stop(says: str) -> str:
    """End a sentence, unless a name such as “Ltd.” ended it already."""
    return says if says.endswith((".", "!", "?")) else f"{says}."
