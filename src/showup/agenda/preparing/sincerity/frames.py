"""What together makes a meaning, whatever the language: who, what of them, and whether it's denied."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise, product

from showup.agenda.preparing.sincerity.meanings.matching import Said

_APART = 8  # words between two of the things that belong together
_MOST = 6  # places of one thing that are looked at


@dataclass(frozen=True, slots=True)
class Frame:
    """Things that one clause must hold, in any order unless told, and things that take it back."""

    says: str
    needs: tuple[str, ...]
    unless: tuple[str, ...] = ()
    ordered: bool = False
    wide: bool = False  # its things may stand in different clauses
    supposed: bool = False  # it counts under an if, too
    asked: bool = True  # and in a question
    shade: str = ""  # how the remark is worded


# Things that say nothing once denied; the others may carry their own denial.
_PLAIN = {
    "foe",
    "be",
    "verdict",
    "came",
    "merely",
    "drill",
    "rehearse",
    "trial",
    "spare",
    "about_this",
}
_DOWN = ("fair",)
_COLD = ("keen", "rehearsal")

FRAMES = (
    Frame("down", ("foe", "be", "verdict"), _DOWN, ordered=True),
    Frame("down", ("foe", "wrong"), _DOWN, ordered=True, shade="wronged"),
    Frame("down", ("they", "wrong"), _DOWN, ordered=True, shade="wronged"),
    Frame("down", ("foe", "lacks"), _DOWN, ordered=True),
    Frame("down", ("there", "lacks"), _DOWN, ordered=True, shade="firm"),
    Frame("down", ("there", "be", "verdict"), _DOWN, ordered=True, shade="firm"),
    Frame("down", ("rant",), _DOWN),
    Frame("here", ("yours", "ugly"), _DOWN, ordered=True),
    Frame("practice", ("rehearsal",)),
    Frame("practice", ("came", "drill", "talks"), _COLD),
    Frame("practice", ("came", "merely", "rehearse"), _COLD),
    Frame("practice", ("trial", "about_this")),
    Frame("disinterest", ("stopgap",), (*_COLD, "greed", "greed_if", "more_pay")),
    Frame("disinterest", ("spare", "about_this"), (*_COLD, "foe")),
    Frame("disinterest", ("if_only",), _COLD, supposed=True, shade="second"),
    Frame("disinterest", ("kin", "pushed", "apply"), _COLD, ordered=True, wide=True, shade="sent"),
    Frame("disinterest", ("apply", "kin", "pushed"), _COLD, ordered=True, wide=True, shade="sent"),
    Frame("disinterest", ("pushed", "kin"), _COLD, ordered=True, shade="sent"),
    Frame("disinterest", ("no", "thrill", "topic"), _COLD),
    Frame("disinterest", ("no", "dream", "self"), _COLD),
    Frame("disinterest", ("cool", "topic"), (*_COLD, "foe"), shade="field"),
    Frame("disinterest", ("bores",), (*_COLD, "foe"), shade="field"),
    Frame("disinterest", ("unread", "whom"), _COLD),
    Frame(
        "disinterest",
        ("same", "choice"),
        (*_COLD, "pay", "hours"),
        supposed=True,
        wide=True,
        shade="any",
    ),
    Frame("disinterest", ("rather", "elsewhere"), _COLD),
    Frame("money", ("pay", "sole"), ("also", "foe"), wide=True, asked=False),
    Frame("money", ("greed",), ("also",), shade="bidder"),
    Frame("money", ("greed_if",), ("also",), supposed=True, shade="bidder"),
    Frame("money", ("more_pay", "hence"), ("also",), wide=True, asked=False),
)


def implied(said: Said) -> Iterator[tuple[Frame, int, int]]:
    """Yield each frame that a sentence fills, with start and end in characters."""
    clauses = said.clauses()
    question = said.text.rstrip().endswith("?")
    for frame in FRAMES:
        if question and not frame.asked:
            continue
        stretch = _filled(frame, said, clauses)
        if stretch and not any(said.places(name) for name in frame.unless):
            yield frame, said.spans[stretch[0]][0], said.spans[stretch[1] - 1][1]


def _filled(frame: Frame, said: Said, clauses: list[int]) -> tuple[int, int] | None:
    """Return the first words and the end of the nearest places that fill the frame."""
    if not all(name in said.begun and said.places(name) for name in frame.needs):
        return None
    found = [said.places(name)[:_MOST] for name in frame.needs]
    far = 2 * _APART if frame.wide else _APART
    for places in product(*found):
        row = list(places) if frame.ordered else sorted(places)
        together = all(
            left[1] <= right[0] and right[0] - left[1] <= far for left, right in pairwise(row)
        )
        one = frame.wide or all(
            clauses[left[1] - 1] == clauses[right[0]] for left, right in pairwise(row)
        )
        if (
            together
            and one
            and not _denied(said, frame, row)
            and not _plainly_denied(said, frame, places)
        ):
            return row[0][0], row[-1][1]
    return None


def _plainly_denied(said: Said, frame: Frame, places: tuple[tuple[int, int], ...]) -> bool:
    """Whether one of the places holds a denial that isn't its own."""
    return any(
        place[0] <= start and end <= place[1]
        for name, place in zip(frame.needs, places, strict=True)
        if name in _PLAIN
        for start, end in said.places("no")
    )


def _denied(said: Said, frame: Frame, row: list[tuple[int, int]]) -> bool:
    """Whether a word between the places denies what they say."""
    last = row[:-1] if frame.needs[-1] == "apply" else row  # “I didn't even want to come”
    joints = [start for start, _ in said.places("joint")]
    return any(
        left[1] <= start
        and end <= right[0]
        and not any(end <= joint < right[0] for joint in joints)
        for left, right in pairwise(last)
        for start, end in said.places("no")
    )
