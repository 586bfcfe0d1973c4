"""What an answer is made of and what would change it, worked out after it, a look at a time."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from showup.advice.rules.swings import JUDGED

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from showup.engine.advice import Advice
    from showup.engine.situation import Situation


def _on() -> bool:
    return False


def _unheard(_: float) -> None:
    return None


def explained(
    situation: Situation,
    advice: Advice,
    *,
    only: Sequence[str] = ("channels", "moves", "bars", "flips"),
    keep: Callable[[Advice], None] = lambda _: None,
    progress: Callable[[float], None] = _unheard,
    should_stop: Callable[[], bool] = _on,
) -> Advice:
    """Return an answer with every look, of `only` these, that it lacks; `keep` is told of each.

    Raises StoppedError when `should_stop` says so; what was kept by then stands.
    """
    todo = [look for name, look in LOOKS if name in only and not getattr(advice, name)]
    for number, look in enumerate(todo):

        def so_far(share: float, before: int = number) -> None:
            progress((before + share) / len(todo))

        found = look(situation, advice, progress=so_far, should_stop=should_stop)
        if found != advice:
            keep(found)
        advice = found
    return advice


def with_channels(
    situation: Situation,
    advice: Advice,
    *,
    progress: Callable[[float], None] = _unheard,
    should_stop: Callable[[], bool] = _on,
) -> Advice:
    """Return an answer with the five parts of its lead."""
    from showup.engine.looks import channels as explain  # noqa: PLC0415  numba is slow to import

    found = explain.channels(situation, advice, progress=progress, should_stop=should_stop)
    return replace(advice, channels=found)


def with_bars(
    situation: Situation,
    advice: Advice,
    *,
    progress: Callable[[float], None] = _unheard,
    should_stop: Callable[[], bool] = _on,
) -> Advice:
    """Return an answer with its lead at both ends of what is judgement."""
    from showup.engine.looks import tornado  # noqa: PLC0415  numba is slow to import

    found = tornado.bars(situation, advice, JUDGED, progress=progress, should_stop=should_stop)
    return replace(advice, bars=found)


def with_flips(
    situation: Situation,
    advice: Advice,
    *,
    progress: Callable[[float], None] = _unheard,
    should_stop: Callable[[], bool] = _on,
) -> Advice:
    """Return an answer with where single inputs would turn it; a close one has no such line."""
    from showup.engine.looks import flips  # noqa: PLC0415  numba is slow to import

    if advice.too_close:
        return advice
    found = flips.flips(situation, advice, progress=progress, should_stop=should_stop)
    return replace(advice, flips=found)


def with_moves(
    situation: Situation,
    advice: Advice,
    *,
    progress: Callable[[float], None] = _unheard,
    should_stop: Callable[[], bool] = _on,
) -> Advice:
    """Return an answer with its order checked, and what each move costs; old ones have no plan."""
    from showup.engine.looks import moves as order_moves  # noqa: PLC0415  numba is slow to import

    if advice.plan is None:
        return advice
    return order_moves.settled(situation, advice, progress=progress, should_stop=should_stop)


LOOKS = (
    ("channels", with_channels),
    ("moves", with_moves),
    ("bars", with_bars),
    ("flips", with_flips),
)
