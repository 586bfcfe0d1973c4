"""A first answer to a changed input, in the time a slider is moved.

The changed situation and the one that was asked are simulated in some of the answer's own
settings, on the same paths, each by its own rule of thumb. What this look at the asked one
differs by from its answer is taken off the changed one, as far as the two go together (double
sampling; Cochran 1977): a value is

    mean(changed) + b (answer - mean(asked)),    b = slope of changed on asked, path by path,

so that what leaves a choice as it is leaves its value as it was, to the last digit. Ranking,
shares and how close it is follow from the values as they do for an answer.
"""

from __future__ import annotations

import math
import os
from dataclasses import dataclass, replace
from functools import lru_cache
from threading import Lock
from typing import TYPE_CHECKING

import numpy as np

from showup.engine.advice import Contrast, Ranked
from showup.engine.decide import usual_resolution
from showup.engine.looks.sample import luck_of, steadied
from showup.engine.policy.choosing import job_values
from showup.engine.ranking import (
    ANY,
    DREAM,
    HOURS,
    VALUE,
    Outcomes,
    closeness,
    contrast,
    order_of,
    ranked,
    side,
)
from showup.engine.setting import middle
from showup.engine.simulation.draws import draw_settings, path_seeds
from showup.engine.simulation.kernels import OUTCOMES
from showup.engine.simulation.simulate import NOISY, in_threads, simulate
from showup.engine.tables.model import compile_situation

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from showup.engine.advice import Advice, Choice
    from showup.engine.setting import Setting
    from showup.engine.situation import Situation

    Floats = NDArray[np.float64]

PATH_JOBS = 50_000  # paths of one look, times opportunities: a path costs as much as it has
MOST_SETTINGS = 64  # in fewer than the answer's a rare one goes unseen
MOST_PATHS, FEWEST_PATHS = 48, 4  # a setting and choice


@dataclass(frozen=True, slots=True)
class Preview:
    """About what the answer to a changed input will be; fields as in `Advice`."""

    ranked: tuple[Ranked, ...]
    too_close: bool
    contrast: Contrast
    side_share: float
    paths: int  # a setting and choice
    settings: int

    @property
    def best(self) -> Ranked:
        """Return the choice with the best mean."""
        return self.ranked[0]


@dataclass(frozen=True)
class Look:
    """Every choice in some settings: settings x choices x paths x outcomes, luck taken off."""

    choices: tuple[Choice, ...]
    settings: tuple[Setting, ...]
    runs: Floats


@dataclass(frozen=True)
class _Moved:
    """A look whose means have been moved, and what is left to err by."""

    means: Floats  # settings x choices x outcomes
    change: dict[Choice, Floats]  # settings x paths: the value less what goes with what was asked
    slopes: dict[Choice, float]  # how far it goes with that


def preview(
    situation: Situation,
    advice: Advice,
    *,
    asked: Situation,
    settings: int | None = None,
    paths: int | None = None,
    threads: int | None = None,
) -> Preview:
    """Return about what `situation` would be advised, given the advice on what was `asked`.

    The same on any number of threads. Where nothing was changed it is the advice itself. The
    noise stated is that of the advice and of the change together.
    """
    if situation == asked:
        return Preview(
            advice.ranked,
            advice.too_close,
            advice.contrast,
            advice.side_share,
            advice.paths,
            advice.settings,
        )
    base = get_ready(asked, advice, settings=settings, paths=paths, threads=threads)
    many, _, budget, _ = base.runs.shape
    here = _look(situation, advice.seed, advice.settings, many, budget, _threads(threads))
    return _previewed(here, base, advice)


def get_ready(
    asked: Situation,
    advice: Advice,
    *,
    settings: int | None = None,
    paths: int | None = None,
    threads: int | None = None,
) -> Look:
    """Look at what was asked, once for all changes to it; the last few looks are kept."""
    many, budget = budget_of(asked, advice)
    many, budget = min(settings or many, advice.settings), paths or budget
    with _looking:
        return _kept(asked, advice.seed, advice.settings, many, budget, _threads(threads))


def budget_of(situation: Situation, advice: Advice) -> tuple[int, int]:
    """Return the settings of a look, and the paths a setting and choice."""
    jobs = max(1, len(situation.opportunities))
    many = min(advice.settings, MOST_SETTINGS)
    runs = many * max(1, len(advice.ranked))
    fitting = PATH_JOBS // (runs * jobs)
    return many, min(advice.paths, MOST_PATHS, max(FEWEST_PATHS, fitting))


_looking = Lock()  # who comes second waits for the look rather than taking it, too


@lru_cache(maxsize=4)
def _kept(situation: Situation, seed: int, drawn: int, many: int, paths: int, threads: int) -> Look:
    return _look(situation, seed, drawn, many, paths, threads)


def _threads(asked: int | None) -> int:
    return asked or min(8, os.cpu_count() or 1)


def _look(situation: Situation, seed: int, drawn: int, many: int, paths: int, threads: int) -> Look:
    cut = usual_resolution(situation)
    usual = compile_situation(situation, resolution=cut, setting=middle(situation.beliefs))
    policy = job_values(usual, threads)
    settings = draw_settings(situation, drawn, seed)[:many]
    seeds = path_seeds(seed, drawn)

    def one(number: int) -> Floats:
        model = compile_situation(situation, resolution=cut, setting=settings[number])
        return np.array(
            [
                simulate(model, policy, first=action, paths=paths, seed=int(seeds[number]))
                for action, _ in model.choices
            ]
        )

    runs = np.array(in_threads(one, many, threads))
    found = runs[..., :OUTCOMES].copy()
    for number in range(len(usual.choices)):
        flat = runs[:, number].reshape(many * paths, -1)
        clean = steadied(flat[:, :NOISY], luck_of(flat))
        found[:, number, :, :NOISY] = clean.reshape(many, paths, NOISY)
    return Look(tuple(choice for _, choice in usual.choices), settings, found)


def _previewed(here: Look, base: Look, advice: Advice) -> Preview:
    moved, asked = _moved(here, base, advice), _moved(base, base, advice)
    outcomes = _outcomes(here, moved)
    rows, usual = ranked(outcomes), ranked(_outcomes(base, asked))
    dream = any(each.of == "dream" for each in advice.contrast.odds)
    held = contrast(outcomes, has_dream=dream)
    best, other = rows[0].choice, held.other
    lead = _error(moved.change[best] - moved.change[other], advice.settings)
    both = max(abs(moved.slopes[best]), abs(moved.slopes[other]))
    return Preview(
        ranked=tuple(_row(row, usual, moved, advice) for row in rows),
        too_close=closeness(outcomes)[1],
        contrast=replace(held, noise=math.hypot(lead, both * advice.contrast.noise)),
        side_share=_side_share(outcomes, _outcomes(base, asked), advice),
        paths=here.runs.shape[2],
        settings=len(here.settings),
    )


def _row(row: Ranked, usual: tuple[Ranked, ...], moved: _Moved, advice: Advice) -> Ranked:
    """Return a row whose share has gone from the answer's as far as from its own look's."""
    before = {each.choice: each.share for each in usual}
    known = {each.choice: each for each in advice.ranked if each.choice in before}
    noise, share = _error(moved.change[row.choice], advice.settings), row.share
    if row.choice in known:
        answer = known[row.choice]
        noise = math.hypot(noise, moved.slopes[row.choice] * answer.noise)
        share = min(1.0, max(0.0, answer.share + share - before[row.choice]))
    return replace(row, noise=noise, share=share)


def _side_share(outcomes: Outcomes, asked: Outcomes, advice: Advice) -> float:
    """Return the best side's share, moved from the answer's own in the same way."""
    side_of = [side(each.choices[order_of(each)[0]]) for each in (outcomes, asked)]
    (now, _), (before, _) = closeness(outcomes), closeness(asked)
    if side_of[1] != side(advice.best.choice):
        return now
    stays = side_of[0] == side_of[1]
    kept = advice.side_share + (now if stays else 1 - now) - before
    return min(1.0, max(0.0, kept if stays else 1 - kept))


def _outcomes(look: Look, moved: _Moved) -> Outcomes:
    return Outcomes(look.choices, look.settings, moved.means, _spread(look.runs))


def _moved(here: Look, base: Look, advice: Advice) -> _Moved:
    """Move the means of a look by what the answer is known to differ from its own look."""
    known = {row.choice: row for row in advice.ranked if row.choice in base.choices}
    means = here.runs.mean(axis=2)
    change, slopes = {}, {}
    for number, choice in enumerate(here.choices):
        change[choice], slopes[choice] = here.runs[:, number, :, VALUE], 0.0
        if choice not in known:
            continue
        row, at = known[choice], base.choices.index(choice)
        answers = (row.value.mid, row.dream.mid, row.any_job.mid, row.hours)
        for part, answer in zip((VALUE, DREAM, ANY, HOURS), answers, strict=True):
            asked = base.runs[:, at, :, part]
            slope = _slope(here.runs[:, number, :, part], asked)
            means[:, number, part] += slope * (answer - asked.mean())
            if part == VALUE:
                slopes[choice] = slope
                change[choice] = here.runs[:, number, :, part] - slope * asked
    return _Moved(means, change, slopes)


def _error(change: Floats, drawn: int) -> float:
    """Return the standard error of a mean over settings x paths, in some of those drawn."""
    settings, paths = change.shape
    within = float(change.var(axis=1, ddof=1).mean()) / paths if paths > 1 else 0.0
    between = float(change.mean(axis=1).var(ddof=1)) if settings > 1 else 0.0
    left_out = max(0.0, 1 - settings / drawn)
    return math.sqrt((within + left_out * max(0.0, between - within)) / settings)


def _slope(changed: Floats, asked: Floats) -> float:
    """Return how far a value goes along with the one it is held against; 1 where it can't tell."""
    centred = asked - asked.mean()
    square = float((centred**2).sum())
    return float((changed * centred).sum()) / square if square > 0 else 1.0


def _spread(runs: Floats) -> Floats:
    """Return settings x outcomes x choices x choices: covariances of the means over paths."""
    _, _, paths, _ = runs.shape
    centred = runs[..., :NOISY] - runs[..., :NOISY].mean(axis=2, keepdims=True)
    return np.asarray(np.einsum("sapn,sbpn->snab", centred, centred) / (paths * max(1, paths - 1)))


__all__ = ["Look", "Preview", "budget_of", "get_ready", "preview"]
