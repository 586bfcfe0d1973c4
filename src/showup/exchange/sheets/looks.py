"""A sheet as it would be kept: pure, so that it can be shown where nothing is kept yet."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from showup.exchange.formats import sheets as formats
from showup.exchange.formats.postings.addresses import canonical
from showup.exchange.records import Problem, Sheet
from showup.exchange.sheets.rules.fates import Before, Fate, Had, fates_of
from showup.exchange.sheets.rules.plan import Plan, plan_of
from showup.exchange.sheets.rules.settings import Settings


class NotKeptError(ValueError):
    """Nothing can be kept of a sheet; says why and how to mend it."""


@dataclass(frozen=True, slots=True)
class Look:
    """A sheet as it would be kept."""

    sheets: tuple[Sheet, ...]
    which: int  # the worksheet that was chosen
    settings: Settings
    plan: Plan
    fates: tuple[Fate, ...]
    problems: tuple[Problem, ...]

    @property
    def counts(self) -> Counter[str]:
        """Return how many rows are new, changed, unchanged, or perhaps jobs one has."""
        return Counter(fate.sort for fate in self.fates)

    @property
    def writes(self) -> int:
        """Return how many rows there is something to keep of."""
        return len(self.fates) - self.counts["unchanged"]


def looked(
    sheets: Sequence[Sheet],
    settings: Settings,
    before: Mapping[str, Before],
    had: Sequence[Had],
    *,
    today: date,
    zone: str = "",
    problems: Sequence[Problem] = (),
) -> Look:
    """Return what the tables of a file would become beside what one has.

    Raises:
        NotKeptError: there is no table in it.
    """
    if not sheets:
        first = problems[0] if problems else Problem("the file", "There is no table in it.")
        raise NotKeptError(f"{first.what} {first.mend}".strip())
    told = settings.sheet
    which = told if told is not None and 0 <= told < len(sheets) else formats.likeliest(sheets)
    plan = plan_of(sheets[which], settings, today=today, address=canonical, zone=zone)
    fates = fates_of(plan, settings, before, had, canonical)
    return Look(tuple(sheets), which, settings, plan, fates, (*problems, *plan.problems))
