"""How finely the model is cut: a finer cut is slower and closer to the truth."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Resolution:
    """Days a step, Gauss-Hermite nodes of worth, and which rounds reveal worth."""

    step_days: int = 3
    worth_nodes: int = 3
    first_round_reveals_all: bool = True


EXACT = Resolution()


def step_of(day: float, resolution: Resolution) -> int:
    """Return the step in which a day falls."""
    return int(day // resolution.step_days)


def steps_for(days: float, resolution: Resolution) -> int:
    """Return the steps that a wait of so many days takes, at least one."""
    return max(1, -int(-days // resolution.step_days))
