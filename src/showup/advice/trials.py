"""What-ifs worked out whole beside the page: kept in memory, the newest only, saved by nobody.

A seeker tries one thing at a time, so a newer what-if stops the older one and the queue never
fills. What is lost with the process is worked out again when the page asks.
"""

from __future__ import annotations

import itertools
import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, cast

from showup.advice import explaining, jobs, services

if TYPE_CHECKING:
    from collections.abc import Callable

    from showup.advice.models import Decision
    from showup.engine.advice import Advice
    from showup.engine.decide import Method
    from showup.engine.situation import Situation

State = Literal["working", "ready", "stopped", "failed"]


@dataclass(slots=True)
class Trial:
    """One what-if: how far it is, and its answer as far as that is known."""

    key: tuple[str, int]
    decision: int
    situation: Situation
    budget: tuple[str, int, int]  # the method, seed and paths, as other ones answer otherwise
    state: State = "working"
    progress: float = 0.0  # 0 to 1: of the answer, then of the looks that follow it
    advice: Advice | None = None
    problem: str = ""
    is_left: bool = False  # told to stop

    @property
    def is_alive(self) -> bool:
        """Tell whether it has, or will have, an answer."""
        return self.state in ("working", "ready")

    @property
    def parts(self) -> int:
        """Return how many of the looks at its answer there are."""
        advice = self.advice
        return 0 if advice is None else bool(advice.channels) + bool(advice.flips)

    @property
    def is_looking(self) -> bool:
        """Tell whether it is still being taken apart."""
        return self.state == "ready" and not self.is_left and jobs.is_at(self.key)


@dataclass(slots=True)
class _Desk:
    """What each seeker tries just now."""

    current: dict[int, Trial] = field(default_factory=dict)
    numbers: itertools.count[int] = field(default_factory=itertools.count)
    lock: threading.Lock = field(default_factory=threading.Lock)


_desk = _Desk()


def whole(decision: Decision, situation: Situation) -> Trial:
    """Return the what-if about a situation, begun now unless it is the newest already."""
    with _desk.lock:
        known = _desk.current.get(decision.seeker_id)
        if known is not None and _is_about(known, decision, situation):
            return known
        if known is not None:
            _end(known)
        key = ("what-if", next(_desk.numbers))
        trial = Trial(key, decision.pk, situation, _budget(decision))
        _desk.current[decision.seeker_id] = trial
    jobs.begin(trial.key, _work(trial))
    return trial


def leave(decision: Decision, situation: Situation) -> None:
    """Stop what the seeker tries, but for this very situation while it is worked out or known."""
    with _desk.lock:
        known = _desk.current.get(decision.seeker_id)
        if known is None or (known.is_alive and _is_about(known, decision, situation)):
            return
        _end(known)
        del _desk.current[decision.seeker_id]


def stop(decision: Decision) -> Trial | None:
    """Stop working at what is tried on a decision and return it as far as it came."""
    with _desk.lock:
        known = _desk.current.get(decision.seeker_id)
        if known is None or known.decision != decision.pk:
            return None
        _end(known)
        return known


def forget_all() -> None:
    """Stop and forget whatever anybody tries."""
    with _desk.lock:
        for each in _desk.current.values():
            _end(each)
        _desk.current.clear()


def answer(decision: Decision, situation: Situation) -> Advice | None:
    """Return the answer to a situation if it has just been worked out."""
    with _desk.lock:
        known = _desk.current.get(decision.seeker_id)
    if known is None or not _is_about(known, decision, situation):
        return None
    return known.advice


def _is_about(trial: Trial, decision: Decision, situation: Situation) -> bool:
    asked = (decision.pk, situation, _budget(decision))
    return (trial.decision, trial.situation, trial.budget) == asked


def _budget(decision: Decision) -> tuple[str, int, int]:
    return decision.method, decision.seed, services.paths_again(decision)


def _end(trial: Trial) -> None:
    jobs.end(trial.key)
    trial.is_left = True
    if trial.state == "working":
        trial.state = "stopped"


def _work(trial: Trial) -> jobs.Work:
    """Return what is to be done, by the method, seed and budget of the decision it varies."""
    method, seed, paths = cast("tuple[Method, int, int]", trial.budget)

    def progress(share: float) -> None:
        trial.progress = share

    def keep(advice: Advice) -> None:
        trial.advice = advice

    def work_out(should_stop: Callable[[], bool]) -> None:
        from showup.engine import decide  # noqa: PLC0415  numba is slow to import

        if should_stop():
            return
        try:
            trial.advice = decide.advise(
                trial.situation,
                method=method,
                seed=seed,
                paths=paths or None,
                progress=progress,
                should_stop=should_stop,
            )
        except Exception as error:
            trial.state = "stopped" if should_stop() else "failed"
            trial.problem = "" if should_stop() else str(error)[:500]
            raise
        trial.state, trial.progress = "ready", 0.0

    def explain(should_stop: Callable[[], bool]) -> None:
        if trial.advice is not None:
            explaining.explained(
                trial.situation,
                trial.advice,
                only=("channels", "flips"),
                keep=keep,
                progress=progress,
                should_stop=should_stop,
            )

    return jobs.Work(lambda: trial.advice is not None, work_out, explain, lambda: trial.is_left)
