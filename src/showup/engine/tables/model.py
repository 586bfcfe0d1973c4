"""One model of the dynamics, as tables: solver, policy and simulator all read these.

`compile_situation` lays the opportunities' graphs end to end and fills in the numbers of
one setting. A Markov decision process in the sense of Puterman (1994), factored: each
opportunity has its own small table, and what couples them is practice (quarters earned
so far), the hours of a step, and that taking one job ends the search.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from showup.engine.advice import Choice
from showup.engine.tables.chances import (
    costs,
    hazards,
    one_shot,
    payoff,
    people_points,
)
from showup.engine.tables.dynamics import KEPT, earned, graph_of
from showup.engine.tables.frame import frames_of, horizon_steps, offer_clock
from showup.engine.tables.layout import Layout, lay_out
from showup.engine.tables.passing import passing
from showup.engine.tables.states import NONE, ONE

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from showup.engine.resolution import Resolution
    from showup.engine.setting import Setting
    from showup.engine.situation import Situation
    from showup.engine.tables.frame import Frame
    from showup.engine.tables.states import Factor, Graph
    from showup.engine.tables.worth import Node

MOST_A_DAY = 2
HALF_WEEK = 3  # days either side of an interview: a week around it


class Tables(NamedTuple):
    """Everything the kernels read. S states, E moves, A actions, J jobs, end to end."""

    first: NDArray[np.int64]  # J+1: where a job's states begin
    start: NDArray[np.int64]  # J: today's state
    earned: NDArray[np.int64]  # S: quarters of practice
    entered: NDArray[np.int64]  # S: the same, as it counts within the step that leads here
    to_go: NDArray[np.int64]  # S: steps to a booked interview, -1 where none
    event: NDArray[np.int64]  # S: round of the interview held in this state, -1 where none
    reward: NDArray[np.float64]  # S: points of this step's chance part (hours, people)
    people: NDArray[np.float64]  # S: the part of it that people bring
    hours: NDArray[np.float64]  # S: hours spent in this step
    pays: NDArray[np.float64]  # S: what accepting pays, 0 where there is no offer
    offer: NDArray[np.bool_]  # S
    row: NDArray[np.int64]  # S: row of `mix`, -1 where practice does not matter
    mix: NDArray[np.float64]  # rows x quarters: chance of the high part
    move_from: NDArray[np.int64]  # S+1
    move_to: NDArray[np.int64]  # E
    move_low: NDArray[np.float64]  # E: chance at the low part
    move_high: NDArray[np.float64]  # E: chance at the high part
    act_from: NDArray[np.int64]  # S+1
    act_to: NDArray[np.int64]  # A
    act_drop: NDArray[np.int64]  # A: state if the employer drops the process
    act_keep: NDArray[np.float64]  # A: chance that it does not
    act_reward: NDArray[np.float64]  # A: points at once
    act_books: NDArray[np.int64]  # A: steps to go of the interview it books, -1 for none
    act_accepts: NDArray[np.bool_]  # A
    act_weighed: NDArray[np.bool_]  # A: the policy weighs it here
    act_alone: NDArray[np.bool_]  # A: open to a one-opportunity programme (no cancelling)
    decides: NDArray[np.bool_]  # S: there is something to weigh here
    job_hours: NDArray[np.float64]  # J: hours of one interview
    quarters_each: NDArray[np.int64]  # J: practice that one interview earns
    window: int  # steps either side of an interview that share their hours with it
    window_hours: float  # hours for interviewing in such a window
    most: int  # interviews in a step
    dream: NDArray[np.bool_]  # J
    open: int  # J: the job whose decision is open


@dataclass(frozen=True, slots=True)
class Model:
    """A situation under one setting, ready to be solved or simulated."""

    situation: Situation
    resolution: Resolution
    setting: Setting
    steps: int  # T
    tables: Tables
    choices: tuple[tuple[int, Choice], ...]  # (action, what it is called) of the open decision
    no_show: float  # points lost by not coming to the open interview; never a choice


@dataclass(frozen=True)
class Skeleton:
    """What does not depend on the setting."""

    frames: tuple[Frame, ...]
    graphs: tuple[Graph, ...]
    layout: Layout
    choices: tuple[tuple[int, Choice], ...]


@lru_cache(maxsize=8)
def skeleton(situation: Situation, resolution: Resolution) -> Skeleton:
    """Return the graphs of a situation, laid end to end."""
    frames = frames_of(situation, resolution)
    graphs = tuple(graph_of(frame) for frame in frames)
    layout = lay_out(frames)
    open_job = next(i for i, f in enumerate(frames) if f.job.id == situation.open)
    at = int(layout.act_from[layout.first[open_job]])
    choices = tuple(
        (at + i, Choice(a.verb, situation.open, a.day if a.day >= 0 else None))
        for i, a in enumerate(graphs[open_job].actions[0])
        if not (a.verb == "hold" and situation.kind != "offer")
    )
    return Skeleton(frames, graphs, layout, choices)


def compile_situation(situation: Situation, *, resolution: Resolution, setting: Setting) -> Model:
    """Return the tables of a checked situation under one setting.

    States: about 60 an opportunity at 3 days a step, 150 at 1.
    """
    bones = skeleton(situation, resolution)
    lay, frames, seeker = bones.layout, bones.frames, situation.seeker
    live = [f for f in frames if f.job.stage != "closed"]
    best = max((one_shot(f, setting, seeker) for f in live), default=0.0)
    window = round(HALF_WEEK / resolution.step_days)
    most_quarters = lay.most_quarters
    values: list[float] = []
    fees, people = [], []
    passed, mix = passing(situation, frames, setting, most_quarters)
    for number, frame in enumerate(frames):
        fees.append(costs(frame, frames, setting, seeker))
        numbers = {ONE: 1.0, NONE: 0.0} | hazards(frame, setting) | passed[number] | fees[-1]
        numbers |= _clock_chances(frame, setting)
        values.extend(numbers[name] for name in lay.factors[number])
        people.append(people_points(frame, setting, seeker, best))
    theta = np.array(values)
    chance = lay.move_chance * theta[lay.move_factors].prod(axis=1)
    low, high = chance * lay.move_in_low, chance * lay.move_in_high
    kept = (low > 0) | (high > 0)
    counts = np.add.reduceat(kept.astype(np.int64), lay.move_from[:-1])
    price, job_of = setting.hour_price, lay.job_of
    met = lay.interview * np.array(people)[job_of]
    step_days = resolution.step_days
    open_job = next(i for i, f in enumerate(frames) if f.job.id == situation.open)
    tables = Tables(
        first=lay.first,
        start=lay.first[:-1].copy(),
        earned=lay.earned,
        entered=lay.entered,
        to_go=lay.to_go,
        event=lay.event,
        reward=met - price * lay.hours,
        people=met,
        hours=lay.hours,
        pays=_payoffs(bones, setting, situation),
        offer=lay.offer,
        row=lay.row,
        mix=mix,
        move_from=np.concatenate([[0], np.cumsum(counts)]).astype(np.int64),
        move_to=lay.move_to[kept],
        move_low=low[kept],
        move_high=high[kept],
        act_from=lay.act_from,
        act_to=lay.act_to,
        act_drop=lay.act_drop,
        act_keep=theta[lay.act_keep],
        act_reward=-theta[lay.act_cost],
        act_books=lay.act_books,
        act_accepts=lay.act_accepts,
        act_weighed=lay.act_weighed,
        act_alone=lay.act_alone,
        decides=lay.decides,
        job_hours=np.array([f.job.hours for f in frames]),
        quarters_each=np.array([f.quarters for f in frames]),
        window=window,
        window_hours=seeker.hours_a_week * (2 * window + 1) * step_days / 7,
        most=MOST_A_DAY * step_days,
        dream=np.array([f.job.dream for f in frames]),
        open=open_job,
    )
    return Model(
        situation=situation,
        resolution=resolution,
        setting=setting,
        steps=horizon_steps(situation, resolution),
        tables=tables,
        choices=bones.choices,
        no_show=fees[open_job]["no_show", 0, 0],
    )


def _clock_chances(frame: Frame, setting: Setting) -> dict[Factor, float]:
    days = setting.offer_days if frame.job.offer_days is None else frame.job.offer_days
    low, high, share = offer_clock(days, frame.horizon, frame.resolution)
    found = {("clock", clock, 0): 0.0 for clock in frame.clocks}
    found["clock", low, 0] = found.get(("clock", low, 0), 0.0) + 1 - share
    if share > 0:
        found["clock", high, 0] = found.get(("clock", high, 0), 0.0) + share
    return found


@lru_cache(maxsize=KEPT)
def _paying(frame: Frame) -> tuple[tuple[Node, ...], NDArray[np.int64]]:
    """Return what may be known of a job at its offers, and which of it by state; 0: no offer."""
    states = graph_of(frame).states
    nodes = {state.node: 0 for state in states if state.kind == "offer"}
    number = {node: at for at, node in enumerate(nodes, 1)}
    return tuple(nodes), np.array([number[s.node] if s.kind == "offer" else 0 for s in states])


def _payoffs(bones: Skeleton, setting: Setting, situation: Situation) -> NDArray[np.float64]:
    found = []
    for frame in bones.frames:
        nodes, which = _paying(frame)
        pays = [0.0, *(payoff(frame, node, setting, situation.seeker) for node in nodes)]
        found.append(np.array(pays)[which])
    return np.concatenate(found)


__all__ = ["Model", "Tables", "compile_situation", "earned", "skeleton"]
