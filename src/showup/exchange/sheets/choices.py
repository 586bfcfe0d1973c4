"""What is chosen on the page of a sheet, as settings, and the choices there are: pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, cast

from showup.exchange.formats.sheets.words import stage_of
from showup.exchange.sheets.rules.fields import FIELDS
from showup.exchange.sheets.rules.settings import Settings, Wins
from showup.exchange.sheets.rules.standing import STAGES

if TYPE_CHECKING:
    from showup.exchange.sheets.rules.plan import Plan, Word

WINS = (
    ("later", "The later: rejected over applied"),
    ("stage", "The column of stages"),
    ("columns", "The other columns"),
)
MOST_WORDS = 60  # differing words that are listed one by one
Choice = tuple[str, str]


def chosen(
    given: Mapping[str, str], different: Sequence[str], plan: Plan, which: int, before: Settings
) -> Settings:
    """Return the settings that a page's answers make; what it doesn't offer stays as proposed.

    `given` has `column_N`, `word_N`, `dates`, `wins` and `sheet`; `different` has line numbers.
    Another worksheet begins anew.
    """
    sheet = _number(given.get("sheet", ""))
    if sheet is not None and sheet != which:
        return Settings(sheet=sheet)
    fields = dict(before.fields)
    for column in plan.columns:
        value = given.get(f"column_{column.at}", "")
        if value in FIELDS and value != column.field:
            fields[column.header] = value
    stages = dict(before.stages)
    for n, word in enumerate(plan.words[:MOST_WORDS]):
        value = given.get(f"word_{n}", "")
        if value in dict(stage_choices(word)) and value != _proposed(word.word):
            stages[word.word] = value
        else:
            stages.pop(word.word, None)
    wins = given.get("wins", before.wins)
    dates = given.get("dates", before.dates)
    return Settings(
        sheet=sheet,
        fields=fields,
        dates=dates if dates in ("day", "month") else "",
        stages={word: stage for word, stage in stages.items() if stage},
        wins=cast("Wins", wins) if wins in dict(WINS) else "later",
        different=frozenset(int(each) for each in different if _number(each) is not None),
        all_different=before.all_different,
    )


def field_choices() -> tuple[Choice, ...]:
    """Return what a column may become, with the words for it."""
    return tuple(FIELDS.items())


def stage_choices(word: Word) -> tuple[Choice, ...]:
    """Return what a word for a stage may mean; all but the plain ones may keep the word too."""
    plain = [("", "Say nothing of it"), *((stage, stage.capitalize()) for stage in STAGES)]
    short = word.word[:40]
    return (*plain, *((f"{stage}+", f"{stage.capitalize()}, called “{short}”") for stage in STAGES))


def stage_value(word: Word) -> str:
    """Return which choice of a word is taken now."""
    return f"{word.stage}+" if word.named else word.stage


def _proposed(word: str) -> str:
    said = stage_of(word)
    return said.stage if said else ""


def _number(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 8 else None  # noqa: PLR2004  rows
