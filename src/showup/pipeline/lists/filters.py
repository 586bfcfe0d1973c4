"""What of the pipeline one looks at: everything stands in the address, so that it can be kept."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from showup.pipeline.rules import ENDED, REMOTE, STAGES

if TYPE_CHECKING:
    from collections.abc import Mapping

VIEWS = ("board", "table")
SORTS = ("excitement", "employer", "stage", "since", "next", "pay")
NEEDS = ("", "answer", "quiet")
OPEN, OVER, ANY = "open", "ended", "any"
OWN = "own-"  # before the number of a stage that the seeker named
DOWN_FIRST = ("excitement", "pay")  # what one wants to see from the top
LONGEST = 200  # letters of a search
_MOST_PAGES = 6  # digits


@dataclass(frozen=True, slots=True)
class Filters:
    """What is asked for. Empty means: no matter."""

    view: str = "board"
    stage: str = OPEN  # open, ended, any, one of STAGES, or own-7
    source: str = ""
    remote: str = ""
    needs: str = ""
    q: str = ""
    sort: str = "-excitement"
    page: int = 1

    @property
    def sorted_by(self) -> str:
        """Return the column alone."""
        return self.sort.lstrip("-")

    @property
    def down(self) -> bool:
        """Tell whether the largest comes first."""
        return self.sort.startswith("-")

    @property
    def narrow(self) -> bool:
        """Tell whether anything but the stage leaves jobs out."""
        return bool(self.source or self.remote or self.needs or self.q)


def read(given: Mapping[str, str]) -> Filters:
    """Read an address; what it says that there isn't is as if it were not said."""
    words = {name: given.get(name, "").strip() for name in ("view", "stage", "sort", "needs")}
    page = given.get("page", "")
    whole = page.isascii() and page.isdigit() and len(page) <= _MOST_PAGES
    return Filters(
        view=words["view"] if words["view"] in VIEWS else "board",
        stage=words["stage"] if _is_stage(words["stage"]) else OPEN,
        source=given.get("source", "").strip()[:120],
        remote=given.get("remote", "") if given.get("remote", "") in REMOTE else "",
        needs=words["needs"] if words["needs"] in NEEDS else "",
        q=" ".join(given.get("q", "").replace("\0", " ").split())[:LONGEST],
        sort=words["sort"] if words["sort"].removeprefix("-") in SORTS else "-excitement",
        page=max(1, int(page)) if whole else 1,
    )


def address(filters: Filters, **changes: object) -> str:
    """Return the query that asks for the same with some changes; a change leads to page one."""
    if changes and "page" not in changes:
        changes = {**changes, "page": 1}
    wanted = replace(filters, **changes)  # type: ignore[arg-type]  # each is checked when it is read
    plain = Filters()
    said = {
        field.name: getattr(wanted, field.name)
        for field in fields(Filters)
        if getattr(wanted, field.name) != getattr(plain, field.name)
    }
    return f"?{urlencode(said)}" if said else "?"


def sorting(filters: Filters, column: str) -> str:
    """Return the sort that a click on a column's head asks for."""
    if filters.sorted_by == column:
        return column if filters.down else f"-{column}"
    return f"-{column}" if column in DOWN_FIRST else column


def stages_of(stage: str) -> tuple[str, ...]:
    """Return the usual stages that a word for several means; of a single one, that one."""
    if stage == OPEN:
        return tuple(each for each in STAGES if each not in ENDED)
    if stage == OVER:
        return ENDED
    return STAGES if stage == ANY else (stage,)


def _is_stage(word: str) -> bool:
    own = word.removeprefix(OWN)
    is_own = own != word and own.isascii() and own.isdigit() and len(own) < 18  # noqa: PLR2004  a key
    return word in (OPEN, OVER, ANY, *STAGES) or is_own
