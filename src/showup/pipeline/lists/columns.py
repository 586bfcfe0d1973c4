"""The stages as one sees them: the usual ones, with the seeker's own in their place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from showup.pipeline.lists.filters import OWN
from showup.pipeline.lists.listing import stage_said
from showup.pipeline.models import StageName
from showup.pipeline.rules import ENDED, STAGES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from showup.accounts.models import Seeker

_TEACHING = {
    "saved": "A job you might apply for waits here, with the day its posting closes.",
    "applied": "What you have sent off stands here until somebody answers.",
    "screening": "A call, a test or work they asked for: here is what comes before the interview.",
    "interview": "Invitations and interviews stand here, the next thing on each card.",
    "offer": "An offer shows here with its deadline.",
}


@dataclass(frozen=True, slots=True)
class Stage:
    """A stage one can be in: one of the usual, or one's own that counts as one of them."""

    key: str  # in addresses and forms: "applied", "own-7"
    name: str  # for people
    stage: str  # one of rules.STAGES
    stage_name: str = ""  # the seeker's word, "" for a usual one

    @property
    def ended(self) -> bool:
        """Tell whether an opportunity ends with it."""
        return self.stage in ENDED

    @property
    def teaches(self) -> str:
        """Return what an empty column says."""
        return "" if self.stage_name else _TEACHING.get(self.stage, "")


def stages(seeker: Seeker) -> tuple[Stage, ...]:
    """Return every stage of a seeker in order, in one query."""
    own: dict[str, list[Stage]] = {}
    for row in StageName.objects.filter(seeker=seeker):
        made = Stage(f"{OWN}{row.pk}", row.name, row.like, row.name)
        own.setdefault(row.like, []).append(made)
    return tuple(
        each
        for stage in STAGES
        for each in (Stage(stage, stage_said(stage), stage), *own.get(stage, ()))
    )


def named(every: Sequence[Stage], key: str) -> Stage | None:
    """Return the stage that an address or a form names."""
    return next((each for each in every if each.key == key), None)


def home(every: Sequence[Stage], stage: str, stage_name: str) -> Stage:
    """Return where an opportunity stands; under the usual stage where its own name is unknown."""
    fits = [each for each in every if each.stage == stage]
    return next((each for each in fits if each.stage_name == stage_name), fits[0])
