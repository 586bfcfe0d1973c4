"""How often matches that were taken for sure were right, in the tests of `benchmarks/matching.py`.

A test holds these figures against a run of it, so that none outlives what it was measured on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from showup.exchange.invitations.rules.matching.facts import Basis, Match

MAILS = 122
PIPELINES = 5  # a mail, of 40 jobs each
RIGHT: dict[Basis, tuple[int, int]] = {  # so many of so many
    "employer and role": (322, 323),
    "employer": (92, 93),
    "other": (20, 20),
}
_RESTS_ON: dict[Basis, str] = {
    "employer and role": "the employer’s name and the role",
    "employer": "the employer’s name, and no role is named",
    "other": "who wrote it and the role, without the employer’s name",
}


def confidence(match: Match) -> str:
    """Return how sure a match is, with what that rests on; "" where nothing was measured."""
    if not match.sure or match.basis not in RIGHT:
        return ""
    right, of = RIGHT[match.basis]
    return (
        f"It rests on {_RESTS_ON[match.basis]}. In our tests {right} of {of} such matches were "
        f"right ({MAILS} invented mails, each against {PIPELINES} pipelines of 40 jobs with "
        "look-alikes)."
    )
