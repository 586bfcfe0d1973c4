"""What the seeker mended before a sheet is kept."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

Wins = Literal["later", "stage", "columns"]


@dataclass(frozen=True, slots=True)
class Settings:
    """How a sheet is to be read, where the seeker said otherwise than was proposed."""

    sheet: int | None = None
    fields: dict[str, str] = field(default_factory=dict)  # heading → field
    dates: str = ""  # "day" or "month": which comes first where the sheet leaves it open
    stages: dict[str, str] = field(default_factory=dict)  # word → stage, "+" keeps the word too
    wins: Wins = "later"  # when the stage and other columns disagree
    different: frozenset[int] = frozenset()  # lines that are no job one has already
    all_different: bool = False


def to_json(settings: Settings) -> dict[str, Any]:
    """Return settings as JSON keeps them."""
    return {
        "sheet": settings.sheet,
        "fields": settings.fields,
        "dates": settings.dates,
        "stages": settings.stages,
        "wins": settings.wins,
        "different": sorted(settings.different),
        "all_different": settings.all_different,
    }


def from_json(kept: dict[str, Any]) -> Settings:
    """Return settings from JSON; what is missing is as proposed."""
    return Settings(
        sheet=kept.get("sheet"),
        fields=dict(kept.get("fields", {})),
        dates=kept.get("dates", ""),
        stages=dict(kept.get("stages", {})),
        wins=kept.get("wins", "later"),
        different=frozenset(kept.get("different", ())),
        all_different=bool(kept.get("all_different")),
    )


def merged(before: Settings, told: Settings) -> Settings:
    """Return what was settled for an earlier reading, with what is told now over it."""
    return Settings(
        sheet=before.sheet if told.sheet is None else told.sheet,
        fields=before.fields | told.fields,
        dates=told.dates or before.dates,
        stages=before.stages | told.stages,
        wins=before.wins if told.wins == "later" else told.wins,
        different=told.different,
        all_different=told.all_different,
    )
