"""Other numbers on the page of an answer: about what they come to at once, then the whole."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING

from showup.advice import decision_page, trials
from showup.advice.rules import channels, said, tables
from showup.advice.rules.glimpse import glimpse
from showup.advice.rules.other import Other, with_numbers
from showup.advice.waterfall import waterfall
from showup.engine.checks import SituationError, check

if TYPE_CHECKING:
    from datetime import date

    from showup.advice.models import Decision
    from showup.advice.rules.answer import FlipRow, MadeOf
    from showup.advice.rules.glimpse import Glimpse
    from showup.advice.rules.said import Setting
    from showup.advice.trials import Trial
    from showup.advice.waterfall import Waterfall
    from showup.engine.advice import Advice
    from showup.engine.situation import Situation


_beside = ThreadPoolExecutor(max_workers=1, thread_name_prefix="look")


@dataclass(frozen=True, slots=True)
class First:
    """What is shown at once; `glimpse` is None while the engine is still getting ready."""

    glimpse: Glimpse | None
    is_own: bool  # the seeker's own numbers: the answer that stands already


@dataclass(frozen=True, slots=True)
class Whole:
    """What is shown once it is worked out, as far as it has been taken apart."""

    glimpse: Glimpse
    made_of: MadeOf | None
    waterfall: Waterfall | None
    turning: tuple[FlipRow, ...]  # the inputs that can turn it


def get_ready(decision: Decision) -> None:
    """Take, beside the page, the look at a finished decision that changes are held against."""
    _beside.submit(_look, decision_page.situation_of(decision), _standing(decision))


def _look(asked: Situation, standing: Advice) -> None:
    from showup.engine import warm  # noqa: PLC0415  numba is slow to import
    from showup.engine.looks import preview  # noqa: PLC0415  numba is slow to import

    if warm.is_warm():
        preview.get_ready(asked, standing)


def first(decision: Decision, other: Other, *, today: date) -> First:
    """Return at once about what other numbers come to; what was tried before is stopped.

    Raises:
        showup.engine.checks.SituationError: with these numbers the situation contradicts itself.
    """
    from showup.engine import warm  # noqa: PLC0415  numba is slow to import
    from showup.engine.looks.preview import preview  # noqa: PLC0415  the same

    asked = decision_page.situation_of(decision)
    situation = _tried(asked, other)
    trials.leave(decision, situation)
    own = situation == asked
    if not (own or warm.is_warm()):
        return First(None, is_own=False)
    standing = _standing(decision)
    now = preview(situation, standing, asked=asked)
    where = _where(decision, situation, today)
    return First(glimpse(now, standing, where, about=not own), own)


def whole(decision: Decision, other: Other) -> Trial:
    """Return how far the whole answer to other numbers is; begin it where nobody did.

    Raises:
        showup.engine.checks.SituationError: with these numbers the situation contradicts itself.
    """
    return trials.whole(decision, _tried(decision_page.situation_of(decision), other))


def shown(decision: Decision, trial: Trial, *, today: date) -> Whole | None:
    """Return a trial's answer in words, None while there is none."""
    if trial.advice is None:
        return None
    where = _where(decision, trial.situation, today)
    made = channels.made_of(trial.advice, where)
    return Whole(
        glimpse=glimpse(trial.advice, _standing(decision), where, about=False),
        made_of=made,
        waterfall=None if made is None else waterfall(made),
        turning=tuple(row for row in tables.flips(trial.advice, where) if row.at is not None),
    )


def _tried(asked: Situation, other: Other) -> Situation:
    situation = with_numbers(asked, other)
    faults = check(situation)
    if faults:
        raise SituationError(faults)
    return situation


def _standing(decision: Decision) -> Advice:
    from showup.engine import json_form  # noqa: PLC0415  numpy is slow to import

    return json_form.advice_from_json(decision.answer)


def _where(decision: Decision, situation: Situation, today: date) -> Setting:
    return said.setting(
        situation,
        today=today,
        labels=decision_page.labels(decision, situation),
        suggested=decision_page.days_suggested(decision, situation),
    )
