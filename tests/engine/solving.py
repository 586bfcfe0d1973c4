"""Short ways to the exact solver, at the middle of all beliefs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from showup.engine.exact.solver import ExactResult, solve_exact
from showup.engine.resolution import EXACT
from showup.engine.setting import middle
from showup.engine.tables.model import compile_situation

if TYPE_CHECKING:
    from showup.engine.situation import Situation
    from showup.engine.tables.model import Model


def model_of(situation: Situation) -> Model:
    """Return the tables of a situation, three days a step."""
    return compile_situation(situation, resolution=EXACT, setting=middle(situation.beliefs))


def solved(situation: Situation, *, parts: int = 1) -> ExactResult:
    """Return the exact solution of a situation."""
    return solve_exact(model_of(situation), parts=parts)


def value(situation: Situation) -> float:
    """Return the optimal value of a situation."""
    return solved(situation).value


def choice_values(situation: Situation) -> dict[tuple[str, int | None], float]:
    """Return the value of each choice of the open decision, by verb and day."""
    return {(c.verb, c.day): points for c, points in solved(situation).ranking}
