"""A few pipelines that the engine's tests talk about."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from showup.engine.resolution import EXACT
from showup.engine.setting import middle
from showup.engine.situation import Opportunity, Situation
from showup.engine.tables.model import compile_situation

if TYPE_CHECKING:
    from showup.engine.resolution import Resolution
    from showup.engine.tables.model import Model

DREAM = Opportunity(
    "dream",
    excitement=9,
    sureness="fairly",
    stage="booked",
    booked_day=14,
    dream=True,
    similarity=1.0,
)
LUKEWARM = Opportunity("lukewarm", excitement=4, stage="invited", slots=(3, 5))


def asked(excitement: float, *others: Opportunity, **changes: object) -> Situation:
    """Return an invitation to a job this exciting, beside other opportunities."""
    job = replace(LUKEWARM, excitement=excitement, **changes)  # type: ignore[arg-type] # by name
    return Situation((job, *others), "lukewarm")


def modelled(situation: Situation, resolution: Resolution = EXACT) -> Model:
    """Return the model at the middle of all beliefs."""
    setting = middle(situation.beliefs)
    return compile_situation(situation, resolution=resolution, setting=setting)
