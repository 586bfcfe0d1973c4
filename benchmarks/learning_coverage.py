"""How often the 90% intervals of what is learned hold the truth, over simulated seekers.

Run: python -m benchmarks.learning_coverage [--seekers 4000] [--seed 1]

Every number of a seeker is drawn from its prior, then a record as they would keep it: rounds
of processes with and without own odds, some known only by their end; ratings rounded to the
scale's marks and cut off at its ends, half of them seen only where they changed; applications
and waits of which many are not over. The shares should be 88 to 92%.
"""

from __future__ import annotations

import argparse
import math
import time
from dataclasses import replace
from statistics import NormalDist
from typing import TYPE_CHECKING

import numpy as np

from showup.engine.learning.impressions import MARK, RATING_NOISE, TOP
from showup.engine.learning.lessons import learn
from showup.engine.learning.level import level_of
from showup.engine.learning.record import Application, Impression, Record, Result, Wait
from showup.engine.learning.times import ANSWERS, OFFER_SHAPE
from showup.engine.ranges import quantile
from showup.engine.simulation.draws import draw_settings
from showup.engine.situation import Belief, Beliefs, Opportunity, Situation
from showup.engine.tables.chances import base_rate
from showup.engine.tables.frame import SLOT_DAYS
from showup.engine.tables.worth import SIGMA

if TYPE_CHECKING:
    from collections.abc import Iterator

    from showup.engine.setting import Setting
    from showup.engine.situation import Sureness

KNOWN = replace(Beliefs(), pass_mean=Belief(0.33, 0.33, 0.33))
AIM = (0.88, 0.92)
ROUNDS, SPANS, OWN_ODDS = (1, 2, 3), 0.2, 0.3  # of a process; share known by its end; with odds
SURE: tuple[Sureness, ...] = ("guess", "guess", "fairly", "very")
_NORMAL = NormalDist()


def results(rng: np.random.Generator, truth: Setting, level: float) -> Iterator[Result]:
    """Yield what came of some processes, round by round until one isn't passed."""
    beliefs = Beliefs()
    scale = math.sqrt(1 + beliefs.level_sd.value**2)
    for _ in range(rng.poisson(5)):
        rounds = int(rng.choice(ROUNDS))
        odds = round(float(rng.uniform(0.05, 0.9)), 2) if rng.random() < OWN_ODDS else None
        base = base_rate(Opportunity("", rounds=rounds, own_odds=odds), 1, truth)
        chance = _NORMAL.cdf(scale * _NORMAL.inv_cdf(base) + level)
        if rng.random() < SPANS:
            yield Result(bool(rng.random() < chance**rounds), rounds, odds, span=rounds)
            continue
        for _ in range(rounds):
            passed = bool(rng.random() < chance)
            yield Result(passed, rounds, odds)
            if not passed:
                break


def impressions(rng: np.random.Generator, truth: Setting) -> Iterator[Impression]:
    """Yield ratings before and after; those nobody asked for only where they changed."""
    for _ in range(rng.poisson(8)):
        sureness = SURE[rng.integers(len(SURE))]
        before = MARK * rng.integers(0, round(TOP / MARK) + 1)
        move = SIGMA[sureness] * (truth.signal * rng.normal() - truth.bias)
        meant = before + move + RATING_NOISE * math.sqrt(2) * rng.normal()
        after = float(np.clip(MARK * np.round(meant / MARK), 0, TOP))
        asked = bool(rng.random() < 0.5)
        if asked or after != before:
            yield Impression(float(before), after, sureness, asked)


def applications(
    rng: np.random.Generator, truth: Setting, answer_days: float
) -> Iterator[Application]:
    """Yield what came of applications of up to two months ago."""
    telling = rng.random()
    for _ in range(rng.poisson(25)):
        ago = int(rng.integers(0, 60))
        then = int(rng.exponential(answer_days))
        invited = rng.random() < truth.invited_rate
        heard = (invited or rng.random() < telling) and then < ago
        if heard:
            yield Application(then, "invited" if invited else "rejected")
        else:
            yield Application(ago, "open")


def waits(rng: np.random.Generator, mean: float, most: int, notice: int = 0) -> Iterator[Wait]:
    """Yield some waits, of which those beyond a day on which one looks are not over."""
    for _ in range(rng.poisson(5)):
        then, ago = notice + int(rng.exponential(mean - notice)), int(rng.integers(notice, most))
        yield Wait(min(then, ago), over=then < ago)


def offers(rng: np.random.Generator, mean: float) -> Iterator[int]:
    """Yield the days that some offers stay open."""
    for _ in range(rng.poisson(2)):
        yield round(rng.gamma(OFFER_SHAPE, mean / OFFER_SHAPE))


def seeker(rng: np.random.Generator, truth: Setting) -> tuple[Record, dict[str, float]]:
    """Return one seeker's record and the numbers it came from."""
    level = Beliefs().level_sd.value * rng.normal()
    answer_days = float(quantile(ANSWERS, np.array(rng.random())))
    scale = math.sqrt(1 + Beliefs().level_sd.value ** 2)
    one = _NORMAL.cdf(scale * _NORMAL.inv_cdf(math.sqrt(truth.pass_mean)) + level)
    record = Record(
        results=tuple(results(rng, truth, level)),
        impressions=tuple(impressions(rng, truth)),
        applications=tuple(applications(rng, truth, answer_days)),
        gaps=tuple(waits(rng, truth.gap_days, 30, SLOT_DAYS[0])),
        verdicts=tuple(waits(rng, truth.result_days, 40)),
        offers=tuple(offers(rng, truth.offer_days)),
    )
    named = ("bias", "signal", "invited_rate", "gap_days", "result_days", "offer_days")
    numbers = {name: getattr(truth, name) for name in named}
    return record, numbers | {"level": level, "chance": one**2, "answer_days": answer_days}


def coverage(seekers: int, seed: int) -> dict[str, tuple[float, float, float]]:
    """Return for each number: the share covered, mean outcomes, width against the prior's."""
    settings = draw_settings(Situation((), ""), 2 * seekers, seed)[::2]  # drawn as twins
    rng = np.random.default_rng(seed)
    found: dict[str, list[tuple[bool, int, float]]] = {}
    for truth in settings:
        record, numbers = seeker(rng, truth)
        for lesson in learn(record).each:
            now, was = lesson.now, lesson.before
            inside = now.low <= numbers[lesson.name] <= now.high
            width = (now.high - now.low) / (was.high - was.low)
            found.setdefault(lesson.name, []).append((inside, lesson.outcomes, width))
    return {name: tuple(np.mean(rows, axis=0)) for name, rows in found.items()}


def main() -> int:
    """Print a row a number; 1 where one is outside what is aimed at."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seekers", type=int, default=4_000)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    began = time.perf_counter()
    found = coverage(asked.seekers, asked.seed)
    noise = math.sqrt(0.9 * 0.1 / asked.seekers)
    print(f"{asked.seekers} seekers drawn from the prior, {time.perf_counter() - began:.0f} s")
    print(f"a share's own noise ±{100 * noise:.1f}; aimed at 88 to 92%")
    print(f"{'number':<14}{'covered':>9}{'outcomes':>10}{'width':>8} of the prior's")
    for name, (share, outcomes, width) in found.items():
        print(f"{name:<14}{100 * share:>8.1f}%{outcomes:>10.1f}{100 * width:>7.0f}%")
    for word, beliefs in (("known", KNOWN), ("not known", Beliefs())):
        sd = level_of((Result(passed=True),) * 5 + (Result(passed=False),) * 5, beliefs).sd
        print(f"ten results leave theta an sd of {sd:.2f} where the base rate is {word}")
    return int(not all(AIM[0] <= share <= AIM[1] for share, _, _ in found.values()))


if __name__ == "__main__":
    raise SystemExit(main())
