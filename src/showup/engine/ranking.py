"""From outcomes a setting and choice to a ranked answer.

Two sides stand against each other: taking the interview, in whatever way, or not. The
answer is too close to call where the best side leads by under .05 points or is best in
under 60% of the plausible settings; which day or manner is best is the smaller question.
Sides that come to the same in every setting (accepting at once, or at the deadline with
nothing to come before it) are not held against each other.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from showup.engine.advice import Choice, Contrast, Interval, Odds, Ranked
from showup.engine.shares import best_share, denoised, design, middle_and_range

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from numpy.typing import NDArray

    from showup.engine.setting import Setting

CLOSE_SHARE = 0.60
CLOSE_LEAD = 0.05
VALUE, THIS, DREAM, ANY, HOURS, PEOPLE = range(6)
SAME = 0.01  # points: choices of one side nearer than this are one choice
_PLAINEST = (
    "accept", "decline", "cancel", "keep", "go", "rehearse", "ask_first", "move", "hold",
    "turn_down",
)  # fmt: skip
_SIDES = {
    "go": "take", "keep": "take", "move": "take", "ask_first": "take",
    "decline": "leave", "rehearse": "leave", "cancel": "leave",
}  # fmt: skip
_TWO = ("take", "leave")  # that these come to the same is a close call, not one choice
_PUT_OFF = ("move", "ask_first")
IDLE_HOURS = 0.5  # expected; a way of going that takes less hardly ever ends in an interview
_LEAVING = ("decline", "cancel")


@dataclass(frozen=True)
class Outcomes:
    """What each choice brings in each setting, with the noise of having simulated it."""

    choices: tuple[Choice, ...]
    settings: tuple[Setting, ...]
    means: NDArray[np.float64]  # settings x choices x 6
    spread: NDArray[np.float64]  # settings x 4 x choices x choices, covariance of the means


def side(choice: Choice) -> str:
    """Return the side of a choice; for an offer each verb is its own."""
    return _SIDES.get(choice.verb, choice.verb)


def subset(outcomes: Outcomes, kept: NDArray[np.bool_]) -> Outcomes:
    """Return the outcomes in some of the settings only."""
    settings = tuple(s for s, keep in zip(outcomes.settings, kept, strict=True) if keep)
    return Outcomes(outcomes.choices, settings, outcomes.means[kept], outcomes.spread[kept])


def order_of(outcomes: Outcomes, values: NDArray[np.float64] | None = None) -> list[int]:
    """Return the choices' numbers, best mean first.

    Choices of one side within a hundredth of a point of its best are put plainest first:
    going on an offered day stands before asking for another.
    """
    given = outcomes.means[:, :, VALUE] if values is None else values
    mean = given.mean(axis=0)
    tops: dict[str, float] = {}
    for choice, value in zip(outcomes.choices, mean, strict=True):
        tops[side(choice)] = max(tops.get(side(choice), -np.inf), float(value))

    def key(number: int) -> tuple[float, int, float]:
        choice, value = outcomes.choices[number], float(mean[number])
        top = tops[side(choice)]
        shown = top if top - value < SAME else value
        return -round(shown, 9), _plainness(outcomes, choice), -value

    return sorted(range(len(outcomes.choices)), key=key)


def _plainness(outcomes: Outcomes, choice: Choice) -> int:
    """Return the rank of a verb in a tie; a worthless offer is best turned down."""
    rank = _PLAINEST.index(choice.verb)
    accepting = [n for n, c in enumerate(outcomes.choices) if c.verb == "accept"]
    worthless = accepting and outcomes.means[:, accepting[0], VALUE].mean() < SAME
    return -rank if worthless else rank


def _relative(outcomes: Outcomes, part: int, base: int) -> NDArray[np.float64]:
    """Return settings x choices of the denoised gain over one choice."""
    terms = design(outcomes.settings)
    columns = []
    for number in range(len(outcomes.choices)):
        gain = outcomes.means[:, number, part] - outcomes.means[:, base, part]
        columns.append(denoised(gain, _variance(outcomes, part, number, base), terms))
    return np.column_stack(columns)


def _variance(outcomes: Outcomes, part: int, one: int, other: int) -> NDArray[np.float64]:
    c = outcomes.spread[:, part]
    return np.asarray(np.maximum(c[:, one, one] + c[:, other, other] - 2 * c[:, one, other], 0))


def _interval(outcomes: Outcomes, part: int, number: int) -> Interval:
    raw = outcomes.means[:, number, part]
    noise = outcomes.spread[:, part, number, number]
    clean = denoised(raw, noise, design(outcomes.settings))
    if part != VALUE:
        clean = np.clip(clean, 0, 1)
    return Interval(*middle_and_range(float(raw.mean()), clean))


def _noise(variance: NDArray[np.float64]) -> float:
    return float(np.sqrt(variance.mean() / len(variance)))


def ranked(outcomes: Outcomes) -> tuple[Ranked, ...]:
    """Rank the choices by mean.

    A choice's share is of the settings in which no other verb's best day is better by as much
    as makes two choices; one of its own side must be better by what is not too close to call.
    """
    order = order_of(outcomes)
    gains = _relative(outcomes, VALUE, order[0])
    found = []
    for number in order:
        choice = outcomes.choices[number]
        rivals = _best_a_verb(outcomes, order)
        others = [n for verb, n in rivals.items() if verb != choice.verb]
        near = np.array([side(outcomes.choices[n]) == side(choice) for n in others], dtype=bool)
        against = gains[:, others] - np.where(near, CLOSE_LEAD, SAME)
        found.append(
            Ranked(
                choice=choice,
                value=_interval(outcomes, VALUE, number),
                noise=_noise(outcomes.spread[:, VALUE, number, number]),
                share=best_share(np.column_stack([gains[:, number], against]), 0),
                dream=_interval(outcomes, DREAM, number),
                any_job=_interval(outcomes, ANY, number),
                hours=float(outcomes.means[:, number, HOURS].mean()),
            )
        )
    return tuple(found)


def _best_a_verb(outcomes: Outcomes, order: Sequence[int]) -> dict[str, int]:
    found: dict[str, int] = {}
    for number in order:
        found.setdefault(outcomes.choices[number].verb, number)
    return found


def _best_a_side(outcomes: Outcomes, order: Sequence[int]) -> dict[str, int]:
    found: dict[str, int] = {}
    for number in order:
        found.setdefault(side(outcomes.choices[number]), number)
    return found


def _in_earnest(outcomes: Outcomes, order: Sequence[int]) -> list[int]:
    """Leave out putting it off only to decline later: it takes no hours, so it is no going."""
    hours = outcomes.means[:, :, HOURS].mean(axis=0)
    return [
        number
        for number in order
        if number == order[0]
        or outcomes.choices[number].verb not in _PUT_OFF
        or hours[number] >= IDLE_HOURS
    ]


def closeness(outcomes: Outcomes) -> tuple[float, bool]:
    """Return the share of settings in which the best side is best, and whether it is too close."""
    order = _in_earnest(outcomes, order_of(outcomes))
    bests = _best_a_side(outcomes, order)
    if len(bests) == 1:
        return 1.0, False
    gains = _relative(outcomes, VALUE, order[0])
    names = list(bests)
    tops = np.column_stack(
        [
            gains[:, [n for n in order if side(outcomes.choices[n]) == name]].max(axis=1)
            for name in names
        ]
    )
    share = best_share(tops, 0)
    means = outcomes.means[:, :, VALUE].mean(axis=0)
    differ = np.abs(tops - tops[:, :1]).max(axis=0) >= SAME
    leads = [
        float(means[order[0]] - means[bests[name]])
        for name, other in zip(names, differ, strict=True)
        if other or (name in _TWO and name != names[0])
    ]
    return share, share < CLOSE_SHARE or min(leads, default=1.0) < CLOSE_LEAD


def rival(outcomes: Outcomes, order: Sequence[int]) -> int:
    """Return what the best choice is held against: leaving, or the best of the other side.

    What can be done with an offer is not held against what comes to the same.
    """
    best = outcomes.choices[order[0]]
    earnest = _in_earnest(outcomes, order)
    gains = _relative(outcomes, VALUE, order[0])
    others = [n for n in earnest[1:] if side(outcomes.choices[n]) != side(best)]
    apart = [n for n in others if np.abs(gains[:, n]).max() >= SAME]
    others = others if side(best) in _TWO else apart or others
    plain = [n for n in others if outcomes.choices[n].verb in _LEAVING]
    return next(iter([*plain, *others, *order[1:], order[0]]))


def contrast(outcomes: Outcomes, *, has_dream: bool) -> Contrast:
    """Hold the best choice against the other side, setting by setting."""
    order = order_of(outcomes)
    best, other = order[0], rival(outcomes, order)
    gain = outcomes.means[:, best, VALUE] - outcomes.means[:, other, VALUE]
    variance = _variance(outcomes, VALUE, best, other)
    clean = denoised(gain, variance, design(outcomes.settings))
    parts: list[tuple[Literal["this", "dream", "any"], int]] = [("this", THIS), ("any", ANY)]
    if has_dream:
        parts.insert(1, ("dream", DREAM))
    return Contrast(
        other=outcomes.choices[other],
        gain=Interval(*middle_and_range(float(gain.mean()), clean)),
        noise=_noise(variance),
        odds=tuple(_odds(outcomes, name, part, best, other) for name, part in parts),
    )


def _odds(
    outcomes: Outcomes, name: Literal["this", "dream", "any"], part: int, best: int, other: int
) -> Odds:
    gain = outcomes.means[:, best, part] - outcomes.means[:, other, part]
    clean = denoised(gain, _variance(outcomes, part, best, other), design(outcomes.settings))
    return Odds(
        of=name,
        without=_interval(outcomes, part, other),
        with_=_interval(outcomes, part, best),
        gain=Interval(*middle_and_range(float(gain.mean()), clean)),
    )
