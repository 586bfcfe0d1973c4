"""What would change the answer: a coarse, deterministic scan of one input at a time.

With a reduced budget and the answer's own seed, each input is moved outward from where it
stands until the other side becomes the better one; the crossing is interpolated between
the two neighbouring values of the scan. None means that nothing plausible flips it.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from showup.engine.advice import Flip
from showup.engine.decide import advise
from showup.engine.ranking import side
from showup.engine.situation import Belief

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from showup.engine.advice import Advice, Verb
    from showup.engine.situation import Opportunity, Situation

PATHS = 48
SETTINGS = 16
_GRIDS: dict[str, tuple[float, ...]] = {
    "excitement": tuple(float(x) for x in range(11)),
    "own_odds": (0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 0.7, 0.9),
    "hours": (0.0, 1.0, 2.0, 3.5, 5.0, 8.0, 12.0, 20.0, 30.0),
    "bar": tuple(float(x) for x in range(11)),
    "hour_price": (0.0, 0.005, 0.01, 0.02, 0.035, 0.05),
}


def flips(
    situation: Situation,
    advice: Advice,
    *,
    paths: int = PATHS,
    settings: int = SETTINGS,
    threads: int | None = None,
    should_stop: Callable[[], bool] | None = None,
) -> tuple[Flip, ...]:
    """Return one flip for each input that the answer has; some 2 s for two opportunities.

    Raises StoppedError when `should_stop` says so.
    """

    def lead(change: Callable[[float], Situation], x: float) -> tuple[float, Verb]:
        answer = advise(
            change(x),
            seed=advice.seed,
            paths=paths,
            settings=settings,
            threads=threads,
            should_stop=should_stop,
        )
        return _lead(answer, side(advice.best.choice))

    found = []
    for name, now, grid, change in _inputs(situation):
        if name == "excitement" and _opened(situation).worth:
            continue
        at, becomes = _crossing(now, grid, partial(lead, change))
        found.append(Flip(name, now, at, becomes))
    return tuple(found)


def _lead(answer: Advice, mine: str) -> tuple[float, Verb]:
    """Return by how much a side leads, and the verb that would be said instead."""
    ours = [r for r in answer.ranked if side(r.choice) == mine]
    theirs = [r for r in answer.ranked if side(r.choice) != mine]
    if not ours or not theirs:
        return (1.0 if ours else -1.0), answer.best.choice.verb
    return ours[0].value.mid - theirs[0].value.mid, theirs[0].choice.verb


def _opened(situation: Situation) -> Opportunity:
    return next(job for job in situation.opportunities if job.id == situation.open)


def _inputs(
    situation: Situation,
) -> Iterator[tuple[str, float, tuple[float, ...], Callable[[float], Situation]]]:
    job = _opened(situation)

    def on_job(name: str) -> Callable[[float], Situation]:
        def change(x: float) -> Situation:
            jobs = tuple(
                replace(each, **{name: x}) if each is job else each  # type: ignore[arg-type] # by name
                for each in situation.opportunities
            )
            return replace(situation, opportunities=jobs)

        return change

    yield "excitement", job.excitement, _GRIDS["excitement"], on_job("excitement")
    if job.own_odds is not None:
        yield "own_odds", job.own_odds, _GRIDS["own_odds"], on_job("own_odds")
    if job.stage != "offer":
        yield "hours", job.hours, _GRIDS["hours"], on_job("hours")
    yield (
        "bar",
        situation.seeker.bar,
        _GRIDS["bar"],
        lambda x: replace(situation, seeker=replace(situation.seeker, bar=x)),
    )
    yield (
        "hour_price",
        situation.beliefs.hour_price.value,
        _GRIDS["hour_price"],
        lambda x: replace(
            situation, beliefs=replace(situation.beliefs, hour_price=Belief(x, x, x))
        ),
    )


def _crossing(
    now: float, grid: tuple[float, ...], lead: Callable[[float], tuple[float, Verb]]
) -> tuple[float | None, Verb | None]:
    """Return the value nearest to now at which the lead is lost, and what is then best."""
    here, _ = lead(now)
    if here < 0:
        return now, lead(now)[1]
    found: list[tuple[float, float, Verb]] = []
    for way in ([x for x in grid if x > now], [x for x in reversed(grid) if x < now]):
        last, last_lead = now, here
        for x in way:
            ahead, verb = lead(x)
            if ahead < 0:
                at = last + (x - last) * last_lead / (last_lead - ahead)
                found.append((abs(at - now), at, verb))
                break
            last, last_lead = x, ahead
    if not found:
        return None, None
    _, at, verb = min(found)
    return at, verb
